#include "core/rules/families.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/rules/catalogue/catalogue.h"

namespace gouji {
namespace {

TEST(Families, EachRuleOfTheCatalogueBelongsToOne) {
  std::vector<std::string> known;
  for (const Rule& rule : catalogue()) {
    known.emplace_back(rule.id);
  }
  std::vector<std::string> found;
  for (const rules::Family* family : rules::families()) {
    for (const rules::RuleNeeds& each : family->rules) {
      found.emplace_back(each.rule);
    }
  }
  EXPECT_THAT(found, testing::UnorderedElementsAreArray(known));
}

}  // namespace
}  // namespace gouji
