#include "core/recognise/table/rows/align.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::table;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t kWidth = 3;

/// The rows of table three from granted to denied.state_secret, and carried_out.
std::vector<RowTarget> targets() {
  std::vector<RowTarget> made;
  for (const std::string_view key :
       {"new", "carried_in", "granted", "partially_granted", "denied.state_secret", "total"}) {
    RowTarget target{key, {}};
    for (const Spelling& spelling : spellings()) {
      if (spelling.kind == LabelKind::request_row && spelling.key == key) {
        target.spellings.push_back(&spelling);
      }
    }
    made.push_back(std::move(target));
  }
  return made;
}

struct Aligned {
  explicit Aligned(const std::vector<std::vector<std::string>>& rows)
      : laid({table(rows)}), raw(rowsOf(laid.lines, kWidth)), all(targets()) {
    alignment = align(raw, all, kWidth);
  }

  /// "granted<1.属于…:exact" for each target found, "-" for one that was not.
  std::vector<std::string> sketch() const {
    std::vector<std::string> made;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& match = alignment.rows[i];
      if (!match) {
        made.emplace_back("-");
        continue;
      }
      constexpr const char* kMatches[] = {"exact", "damaged", "missing"};
      made.push_back(std::to_string(match->raw) + " " +
                     kMatches[static_cast<std::size_t>(match->label)] +
                     (match->certain ? "" : " uncertain"));
    }
    return made;
  }

  Laid laid;
  std::vector<RawRow> raw;
  std::vector<RowTarget> all;
  Alignment alignment;
};

TEST(Align, RowsByTheirLabels) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"二、上年结转政府信息公开申请数量", "1", "2", "3"},
                      {"（一）予以公开", "1", "2", "3"},
                      {"（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1", "2", "3"},
                      {"1.属于国家秘密", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"}});
  EXPECT_THAT(made.sketch(),
              ElementsAre("0 exact", "1 exact", "2 exact", "3 exact", "4 exact", "5 exact"));
  EXPECT_TRUE(made.alignment.in_order);
  EXPECT_THAT(made.alignment.unplaced, IsEmpty());
}

TEST(Align, UnlabelledRowsBetweenLabelledOnesByTheirCount) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"", "1", "2", "3"},
                      {"", "1", "2", "3"},
                      {"（二）部分公开", "1", "2", "3"},
                      {"", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"}});
  EXPECT_THAT(made.sketch(),
              ElementsAre("0 exact", "1 missing", "2 missing", "3 exact", "4 missing", "5 exact"));
}

TEST(Align, TooFewUnlabelledRowsAreNotCertain) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"", "1", "2", "3"},
                      {"（二）部分公开", "1", "2", "3"},
                      {"1.属于国家秘密", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"}});
  const auto sketch = made.sketch();
  EXPECT_TRUE((sketch[1] == "1 missing uncertain" && sketch[2] == "-") ||
              (sketch[1] == "-" && sketch[2] == "1 missing uncertain"))
      << sketch[1] << ", " << sketch[2];
}

TEST(Align, TooManyUnlabelledRowsAreNotCertain) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"二、上年结转政府信息公开申请数量", "1", "2", "3"},
                      {"（一）予以公开", "1", "2", "3"},
                      {"", "4", "5", "6"},
                      {"", "7", "8", "9"},
                      {"1.属于国家秘密", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"}});
  EXPECT_THAT(made.sketch()[3], testing::HasSubstr("uncertain"));
  EXPECT_EQ(made.alignment.unplaced.size(), 1U);
}

TEST(Align, ARowInTheWrongPlaceIsStillThatRow) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"},
                      {"二、上年结转政府信息公开申请数量", "1", "2", "3"},
                      {"（一）予以公开", "1", "2", "3"},
                      {"（二）部分公开", "1", "2", "3"},
                      {"1.属于国家秘密", "1", "2", "3"}});
  EXPECT_THAT(made.sketch(),
              ElementsAre("0 exact", "2 exact", "3 exact", "4 exact", "5 exact", "1 exact"));
  EXPECT_FALSE(made.alignment.in_order);
}

TEST(Align, ARowTwiceIsPlacedOnce) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"二、上年结转政府信息公开申请数量", "1", "2", "3"},
                      {"（一）予以公开", "1", "2", "3"},
                      {"（一）予以公开", "4", "5", "6"},
                      {"（二）部分公开", "1", "2", "3"},
                      {"1.属于国家秘密", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"}});
  ASSERT_EQ(made.alignment.unplaced.size(), 1U);
  EXPECT_TRUE(made.alignment.unplaced[0] == 2 || made.alignment.unplaced[0] == 3);
  EXPECT_EQ(made.sketch()[3], "4 exact");
}

TEST(Align, AnotherTablesRowIsNoneOfThese) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"行政处罚", "1", "2", "3"},
                      {"（一）予以公开", "1", "2", "3"},
                      {"（二）部分公开", "1", "2", "3"},
                      {"1.属于国家秘密", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"}});
  EXPECT_EQ(made.sketch()[1], "-");
  EXPECT_THAT(made.alignment.unplaced, ElementsAre(1));
}

TEST(Align, ARowThatIsNotThere) {
  const Aligned made({{"一、本年新收政府信息公开申请数量", "1", "2", "3"},
                      {"（一）予以公开", "1", "2", "3"},
                      {"（七）总计", "1", "2", "3"}});
  EXPECT_THAT(made.sketch(), ElementsAre("0 exact", "-", "1 exact", "-", "-", "2 exact"));
}

TEST(Align, NothingAtAll) {
  const Aligned made({});
  EXPECT_THAT(made.sketch(), ElementsAre("-", "-", "-", "-", "-", "-"));
}

TEST(Align, LooseFiguresBelongToTheLabelRightBeforeThem) {
  const Laid laid({test::paragraph("二、上年结转政府信息公开申请数量"),
                   test::paragraph("三、本 （一）予以公开\t4\t1\t5")});
  const auto rows = rowsOf(laid.lines, kWidth);
  const auto all = targets();
  const Alignment alignment = align(rows, all, kWidth);
  EXPECT_FALSE(alignment.rows[1]);
  EXPECT_TRUE(alignment.rows[2]);
}

TEST(FitOf, LabelsInPiecesAndGroupsBeforeThem) {
  const Laid laid({table({{"三、本年度办理结果", "（一）予以", "公开", "1", "2", "3"},
                          {"（三）不予公开", "1.属于国家机密", "1", "2", "3"},
                          {"1.", "属于国家秘密", "1", "2", "3"}})});
  const auto rows = rowsOf(laid.lines, kWidth);
  const auto all = targets();
  EXPECT_EQ(fitOf(rows[0], all[2]).score, 1);
  EXPECT_EQ(fitOf(rows[0], all[2]).printed, "（一）予以公开");
  EXPECT_TRUE(fitOf(rows[1], all[4]).damaged);
  EXPECT_GT(fitOf(rows[1], all[4]).score, 0.5);
  EXPECT_EQ(fitOf(rows[2], all[4]).score, 1);
  EXPECT_LT(fitOf(rows[2], all[2]).score, 0.5);
}

}  // namespace
}  // namespace gouji
