#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/house/sources.h"

namespace gouji::house {
namespace {

using testing::IsEmpty;

/// The room of core/rules in which the rules of these letters are found, and nowhere else.
struct Room {
  std::string_view letters;
  std::string_view folder;
};

constexpr Room kRooms[] = {
    {"CE", "core/rules/cells/"},     {"ID", "core/rules/identity/"}, {"NA", "core/rules/prose/"},
    {"ST", "core/rules/structure/"}, {"T", "core/rules/ties/"},      {"TX", "core/rules/prose/"},
    {"XY", "core/rules/previous/"},
};

constexpr std::string_view kCatalogue = "core/rules/catalogue/";
/// What the form itself ties together is data of its editions, and judged by one engine.
constexpr std::string_view kEditions = "core/form/editions/";

std::string_view lettersOf(std::string_view rule) {
  return rule.substr(0, rule.find_first_of("0123456789"));
}

std::string_view roomOf(std::string_view rule) {
  const auto* found = std::find_if(std::begin(kRooms), std::end(kRooms), [&](const Room& room) {
    return room.letters == lettersOf(rule);
  });
  return found == std::end(kRooms) ? std::string_view() : found->folder;
}

/// The ids of rules that a line names as strings, comments left out.
std::vector<std::string> rulesIn(const std::string& whole) {
  const std::string line = whole.substr(0, whole.find("//"));
  static const std::regex id("\"((?:CE|ID|NA|ST|TX|XY)[0-9]{2}|T[0-9]{3})\"");
  std::vector<std::string> all;
  for (std::sregex_iterator each(line.begin(), line.end(), id), end; each != end; ++each) {
    all.push_back((*each)[1]);
  }
  return all;
}

/// Files below `folder` by the rules that they name.
std::map<std::string, std::set<std::string>> filesByRule(const std::string& folder) {
  std::map<std::string, std::set<std::string>> files;
  for (const SourceFile& file : sourceFiles({folder})) {
    for (const std::string& line : file.lines) {
      for (const std::string& rule : rulesIn(line)) {
        files[rule].insert(file.path);
      }
    }
  }
  return files;
}

TEST(RuleRooms, ARuleIsNamedInTheRoomOfItsLettersAlone) {
  std::vector<std::string> wrong;
  for (const auto& [rule, files] : filesByRule("core/rules")) {
    for (const std::string& file : files) {
      if (!file.starts_with(kCatalogue) && !file.starts_with(roomOf(rule))) {
        wrong.push_back(rule + " in " + file);
      }
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(RuleRooms, EachRuleOfTheCatalogueStandsInItsRoom) {
  const auto files = filesByRule("core/rules");
  std::vector<std::string> wrong;
  std::size_t rules = 0;
  for (const auto& [rule, none] : filesByRule("core/rules/catalogue")) {
    ++rules;
    const auto& all = files.at(rule);
    if (std::none_of(all.begin(), all.end(),
                     [&](const std::string& file) { return file.starts_with(roomOf(rule)); })) {
      wrong.push_back(rule + ": not in " + std::string(roomOf(rule)));
    }
  }
  EXPECT_GT(rules, 50U);
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(RuleRooms, TheEditionsNameTiesAlone) {
  std::vector<std::string> wrong;
  for (const auto& [rule, files] : filesByRule("core")) {
    const auto in_edition = std::find_if(files.begin(), files.end(), [](const std::string& file) {
      return file.starts_with(kEditions);
    });
    if (in_edition != files.end() && lettersOf(rule) != "T" && lettersOf(rule) != "XY") {
      wrong.push_back(rule + " in " + *in_edition);
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

}  // namespace
}  // namespace gouji::house
