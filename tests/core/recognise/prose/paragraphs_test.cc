#include "core/recognise/prose/paragraphs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "core/recognise/recognise.h"
#include "core/rules/catalogue/example.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using testing::StartsWith;

Report read(std::vector<Edit> edits) {
  Example example{};
  example.edits = std::move(edits);
  return recognise(exampleDocument(example));  // the report outlives the document
}

std::vector<std::string> textsOf(const Report& report, std::optional<SectionKey> section) {
  std::vector<std::string> texts;
  for (const Prose& prose : report.prose) {
    if (prose.section == section) {
      texts.push_back(toUtf8(prose.text));
    }
  }
  return texts;
}

TEST(ProseOfAReport, StandsInItsSections) {
  const Report report = read({});
  EXPECT_THAT(textsOf(report, std::nullopt),
              ElementsAre(StartsWith("澄湾县水务局2023年政府信息公开工作年度报告")));
  EXPECT_THAT(textsOf(report, SectionKey::problems),
              Contains("存在的主要问题:部分栏目的解读材料偏少,个别科室报送信息不够及时。"));
}

TEST(ProseOfAReport, HoldsNoTable) {
  const Report report = read({});
  EXPECT_THAT(textsOf(report, SectionKey::requests), Not(Contains("自然人")));
  EXPECT_THAT(textsOf(read({{Edit::Kind::loose, "requests"}}), SectionKey::requests),
              Not(Contains("0")));
}

TEST(ProseOfAReport, IsQuotedAsPrinted) {
  const Report report =
      read({{Edit::Kind::only_prose, "overview", "依据《 政府信息公开条例 》，\n编制本报告。"}});
  const auto found = std::find_if(report.prose.begin(), report.prose.end(), [](const Prose& each) {
    return each.section == SectionKey::overview && each.text.starts_with(U"依据");
  });
  ASSERT_NE(found, report.prose.end());
  EXPECT_EQ(found->text[2], Prose::kTitle);
  EXPECT_EQ(found->quote(0, found->text.size()), "依据《政府信息公开条例》，编制本报告。");
}

}  // namespace
}  // namespace gouji
