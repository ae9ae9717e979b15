#include "core/recognise/layout/other_headings.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;

/// Sections found among the texts, beside headings of `known` that stand at the texts' places.
std::string found(const std::vector<std::string>& texts,
                  const std::vector<std::pair<std::size_t, SectionKey>>& known = {}) {
  std::vector<Block> blocks;
  for (const std::string& text : texts) {
    blocks.emplace_back(paragraph(text));
  }
  const Laid laid(std::move(blocks));
  std::vector<HeadingMark> marks;
  std::vector<ShortLine> lines;
  for (const Passage& passage : laid.passages) {
    lines.push_back({&passage, 0, passage.folded.text.size()});
  }
  for (const auto& [at, section] : known) {
    marks.push_back({section, laid.passages.at(at).place, {}, true, false});
  }
  std::string all;
  for (const HeadingMark& mark : otherHeadings(lines, marks)) {
    all += std::string(sectionKeyName(mark.section)) + ' ';
  }
  return all;
}

TEST(OtherHeadings, AMannerOfNumbersIsBorneOutByThree) {
  EXPECT_EQ(found({"1.总体情况", "2.主动公开政府信息情况", "3.依申请公开情况"}),
            "overview disclosure requests ");
  EXPECT_EQ(found({"1.总体情况", "2.主动公开政府信息情况"}), "");
  EXPECT_EQ(found({"1.主动公开情况", "2.依申请公开情况", "3.监督保障情况"}), "");
}

TEST(OtherHeadings, StandBetweenTheirNeighbours) {
  const std::vector<std::pair<std::size_t, SectionKey>> known = {
      {0, SectionKey::overview}, {2, SectionKey::disclosure}, {4, SectionKey::review}};
  EXPECT_EQ(found({"一", "3.依申请公开情况", "二", "某处", "四"}, known), "");
  EXPECT_EQ(found({"一", "某处", "二", "3.依申请公开情况", "四"}, known), "requests ");
}

}  // namespace
}  // namespace gouji
