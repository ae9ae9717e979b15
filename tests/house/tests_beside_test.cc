#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/house/sources.h"

namespace gouji::house {
namespace {

using testing::IsEmpty;

/// Sources of the core without a test of their own name, and why.
const std::map<std::string_view, std::string_view> kWithout = {
    {"core/form/editions/edition_2019.cc", "data: edition_test.cc and tie_test.cc hold it"},
    {"core/form/editions/edition_2021.cc", "data: edition_test.cc and tie_test.cc hold it"},
    {"core/form/editions/shared_tables.cc", "data: edition_test.cc holds it"},
    {"core/text/make_traditional_table.cc",
     "runs in the build: traditional_test.cc reads its work"},
};

/// Folders that are tried as a whole.
constexpr std::string_view kFolders[] = {
    "core/rules/",                     // a rule's examples in the catalogue are its test
    "core/recognise/prose/sentence/",  // one reader over several files: claims_test.cc
};

/// tests/core/text/fold_test.cc for core/text/fold.cc.
std::string testOf(const std::string& source) {
  return "tests/" + source.substr(0, source.size() - 3) + "_test.cc";
}

bool hasTest(const std::string& source) {
  return std::filesystem::exists(std::filesystem::path(GOUJI_ROOT) / testOf(source));
}

TEST(TestsBeside, EverySourceOfTheCoreHasATestOfItsName) {
  std::vector<std::string> missing;
  std::size_t held = 0;
  for (const SourceFile& file : sourceFiles({"core"})) {
    const bool excused = kWithout.contains(file.path) ||
                         std::any_of(std::begin(kFolders), std::end(kFolders),
                                     [&](auto folder) { return file.path.starts_with(folder); });
    if (!file.path.ends_with(".cc") || excused) {
      continue;
    }
    ++held;
    if (!hasTest(file.path)) {
      missing.push_back(file.path + ": no " + testOf(file.path));
    }
  }
  EXPECT_GT(held, 0U);
  EXPECT_THAT(missing, IsEmpty());
}

TEST(TestsBeside, ExceptionsAreStillOnes) {
  std::vector<std::string> wrong;
  for (const auto& [path, reason] : kWithout) {
    if (!std::filesystem::exists(std::filesystem::path(GOUJI_ROOT) / path)) {
      wrong.push_back(std::string(path) + " is gone");
    } else if (hasTest(std::string(path))) {
      wrong.push_back(std::string(path) + " has a test");
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

/// A test that no program is built of never fails.
TEST(TestsBeside, EveryTestIsBuilt) {
  std::vector<std::string> idle;
  for (const SourceFile& file : sourceFiles({"tests"})) {
    const std::filesystem::path path = file.path;
    if (!file.path.ends_with("_test.cc")) {
      continue;
    }
    bool named = false;
    for (auto folder = path.parent_path(); !named && !folder.empty();
         folder = folder.parent_path()) {
      const auto list = std::filesystem::path(GOUJI_ROOT) / folder / "CMakeLists.txt";
      std::ifstream stream(list);
      const std::string text(std::istreambuf_iterator<char>(stream), {});
      named = text.find(path.lexically_relative(folder).generic_string()) != std::string::npos;
    }
    if (!named) {
      idle.push_back(file.path);
    }
  }
  EXPECT_THAT(idle, IsEmpty());
}

}  // namespace
}  // namespace gouji::house
