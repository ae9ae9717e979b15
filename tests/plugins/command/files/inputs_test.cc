#include "plugins/command/files/inputs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <string>
#include <vector>

#include "tests/support/folder.h"

namespace gouji::command {
namespace {

using testing::ElementsAre;

std::vector<std::string> below(const Inputs& inputs) {
  std::vector<std::string> names;
  for (const Input& input : inputs.files) {
    names.push_back(input.below + (input.tentative ? "?" : ""));
  }
  return names;
}

TEST(Inputs, FoldersAreWalkedInOrder) {
  const Folder folder;
  for (const char* name : {"b.PDF", "a.html", "c/z.docx", "c/notes", ".hidden.txt", ".git/x.txt"}) {
    writeTo(folder / name, "x");
  }
  fs::create_directory_symlink(folder.path(), folder / "c/loop");
  fs::create_symlink(folder / "gone", folder / "dangling.txt");
  ASSERT_EQ(mkfifo((folder / "pipe.txt").c_str(), 0600), 0);
  const Inputs inputs = expandInputs(std::vector{folder.path().native()});
  EXPECT_THAT(below(inputs), ElementsAre("a.html", "b.PDF", "c/notes?", "c/z.docx"));
  EXPECT_TRUE(inputs.walked);
  EXPECT_EQ(inputs.passed_over, 2U);
}

TEST(Inputs, NamedFilesStayAsGiven) {
  const Inputs inputs = expandInputs(std::vector<std::string>{"b.xyz", "-", "a/b.txt"});
  EXPECT_THAT(below(inputs), ElementsAre("b.xyz", "stdin", "b.txt"));
  EXPECT_FALSE(inputs.walked);
}

TEST(Inputs, AnInputIsKnownByAnyName) {
  const Folder folder;
  writeTo(folder / "a", "x");
  writeTo(folder / "b", "x");
  fs::create_hard_link(folder / "a", folder / "same");
  const Inputs inputs = expandInputs(std::vector{folder / "a"});
  InputIdentities identities(inputs);
  EXPECT_TRUE(identities.contains(folder / "a"));
  EXPECT_TRUE(identities.contains(folder / "same"));
  EXPECT_FALSE(identities.contains(folder / "b"));
  EXPECT_FALSE(identities.contains(folder / "absent"));
}

}  // namespace
}  // namespace gouji::command
