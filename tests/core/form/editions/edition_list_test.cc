#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/form/editions/edition_list.h"

namespace gouji {
namespace {

using nlohmann::json;
using Words = std::vector<std::string>;

/// A list of the form's words, typed from the notices apart from the tables in core/form.
class EditionList : public testing::Test {
 protected:
  void SetUp() override {
    const auto path = std::filesystem::path(GOUJI_CORPUS).parent_path() / "forms/editions.json";
    std::ifstream file(path);
    if (!file) {
      GTEST_SKIP() << "no list of editions at " << path;
    }
    list = json::parse(file);
  }

  static const Edition& named(const json& edition) {
    return editionOf(editionNamed(edition.get<std::string>()).value());
  }

  static Words wordsOf(const json& entries) {
    Words words;
    for (const json& each : entries) {
      words.push_back(each["key"].get<std::string>() + " " + each["label"].get<std::string>());
    }
    return words;
  }

  template <class Entries>
  static Words wordsOf(const Entries& entries) {
    Words words;
    for (const auto& each : entries) {
      words.push_back(std::string(each.key) + " " + std::string(each.label));
    }
    return words;
  }

  json list;
};

TEST_F(EditionList, NamesTheSameEditions) {
  ASSERT_EQ(list.size(), editions().size());
  for (const json& each : list) {
    const Edition& edition = named(each["edition"]);
    EXPECT_EQ(edition.name, each["edition"].get<std::string>());
    EXPECT_EQ(edition.basis, each["basis"].get<std::string>());
    const std::string years = each["years"];
    EXPECT_EQ(std::to_string(edition.first_year), years.substr(0, 4));
    EXPECT_EQ(Words(edition.headings.begin(), edition.headings.end()),
              each["headings"].get<Words>());
  }
}

TEST_F(EditionList, HasTheSameDisclosureTable) {
  for (const json& each : list) {
    const Edition& edition = named(each["edition"]);
    const json& blocks = each["disclosure"]["blocks"];
    ASSERT_EQ(edition.disclosure.size(), blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      EXPECT_EQ(edition.disclosure[i].clause, blocks[i]["clause"].get<std::string>());
      EXPECT_EQ(wordsOf(edition.disclosure[i].columns), wordsOf(blocks[i]["columns"]));
      EXPECT_EQ(wordsOf(edition.disclosure[i].rows), wordsOf(blocks[i]["rows"]));
    }
  }
}

TEST_F(EditionList, HasTheSameRequestsTable) {
  for (const json& each : list) {
    const Edition& edition = named(each["edition"]);
    EXPECT_EQ(wordsOf(edition.request_columns), wordsOf(each["requests"]["columns"]));
    EXPECT_EQ(wordsOf(edition.request_rows), wordsOf(each["requests"]["rows"]));
  }
}

TEST_F(EditionList, HasTheSameReviewTable) {
  for (const json& each : list) {
    const Edition& edition = named(each["edition"]);
    EXPECT_EQ(wordsOf(edition.review_columns), wordsOf(each["review"]["columns"]));
    const json& groups = each["review"]["groups"];
    ASSERT_EQ(edition.review_groups.size(), groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const ReviewGroup& group = edition.review_groups[i];
      EXPECT_EQ(group.key, groups[i]["key"].get<std::string>());
      Words labels{std::string(group.outer_label)};
      if (!group.inner_label.empty()) {
        labels.emplace_back(group.inner_label);
      }
      EXPECT_EQ(labels, groups[i]["label"].get<Words>());
    }
  }
}

}  // namespace
}  // namespace gouji
