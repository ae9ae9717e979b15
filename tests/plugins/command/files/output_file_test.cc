#include "plugins/command/files/output_file.h"

#include <gtest/gtest.h>

#include <system_error>

#include "tests/support/folder.h"

namespace gouji::command {
namespace {

TEST(OutputFile, AppearsWholeOrNotAtAll) {
  const Folder folder;
  std::error_code error;
  {
    OutputFile dropped(folder / "a", OutputFile::Existing::refused, error);
    ASSERT_FALSE(error);
    EXPECT_FALSE(dropped.write("half"));
    EXPECT_FALSE(fs::exists(folder / "a"));
  }
  EXPECT_TRUE(fs::is_empty(folder.path()));
  OutputFile kept(folder / "a", OutputFile::Existing::refused, error);
  EXPECT_FALSE(kept.write("whole"));
  EXPECT_FALSE(kept.commit());
  EXPECT_EQ(contentOf(folder / "a"), "whole");
}

TEST(OutputFile, ReplacesOnlyWhereAllowed) {
  const Folder folder;
  writeTo(folder / "a", "old");
  std::error_code error;
  { const OutputFile refused(folder / "a", OutputFile::Existing::refused, error); }
  EXPECT_EQ(error, std::errc::file_exists);
  EXPECT_EQ(contentOf(folder / "a"), "old");
  fs::permissions(folder / "a", fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("a", folder / "link");
  OutputFile replaced(folder / "link", OutputFile::Existing::replaced, error);
  EXPECT_FALSE(replaced.write("new"));
  EXPECT_FALSE(replaced.commit());
  EXPECT_EQ(contentOf(folder / "a"), "new");
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(fs::status(folder / "a").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(OutputFile, DoesNotOvertakeAFileMadeMeanwhile) {
  const Folder folder;
  std::error_code error;
  OutputFile file(folder / "a", OutputFile::Existing::refused, error);
  writeTo(folder / "a", "other");
  EXPECT_FALSE(file.write("mine"));
  EXPECT_EQ(file.commit(), std::errc::file_exists);
  EXPECT_EQ(contentOf(folder / "a"), "other");
}

TEST(OutputFile, WritesToDevicesDirectly) {
  std::error_code error;
  OutputFile null("/dev/null", OutputFile::Existing::refused, error);
  EXPECT_FALSE(error);
  EXPECT_FALSE(null.write("x"));
  OutputFile full("/dev/full", OutputFile::Existing::refused, error);
  EXPECT_EQ(full.write("x"), std::errc::no_space_on_device);
}

}  // namespace
}  // namespace gouji::command
