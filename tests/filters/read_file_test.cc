#include "filters/read_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "filters/import/read_error.h"
#include "tests/support/folder.h"

namespace gouji {
namespace {

using testing::IsEmpty;

TEST(ReadFile, ReadsAllOfIt) {
  const Folder folder;
  const std::string content(200'000, 'x');
  writeTo(folder / "a", content);
  std::error_code error;
  EXPECT_EQ(readFile(folder / "a", 200'000, error), content);
  EXPECT_FALSE(error);
}

TEST(ReadFile, TellsWhatIsWrong) {
  const Folder folder;
  std::error_code error;
  EXPECT_THAT(readFile(folder / "absent", 10, error), IsEmpty());
  EXPECT_EQ(error, std::errc::no_such_file_or_directory);
  error.clear();
  EXPECT_THAT(readFile(folder.path().native(), 10, error), IsEmpty());
  EXPECT_EQ(error, std::errc::is_a_directory);
}

TEST(ReadFile, StopsAtTheLimit) {
  const Folder folder;
  writeTo(folder / "a", "12345678901");
  std::error_code error;
  EXPECT_THROW(readFile(folder / "a", 10, error), ReadError);
  EXPECT_THROW(readFile("/dev/zero", 100'000, error), ReadError);
  EXPECT_EQ(readFile(folder / "a", 11, error).size(), 11U);
}

}  // namespace
}  // namespace gouji
