#include <gmock/gmock.h>

#include "tests/support/page_builder.h"

namespace gouji::page {
namespace {

using test::layout;
using test::PageBuilder;
using ::testing::ElementsAre;

/// A table of labels that leave 10 free in their cells, with two columns of figures that are
/// `first` and `second` wide; a row for each pair of figures, one digit high and two.
std::vector<std::string> table(double first, double second,
                               const std::vector<std::vector<const char*>>& rows) {
  const std::vector<double> xs = {100, 150, 150 + first, 150 + first + second};
  PageBuilder page;
  double y = 100;
  for (const auto& row : rows) {
    page.grid(xs, {y, y + 40}).text(105, y + 5, "一二三四").text(105, y + 20, "五六");
    page.text(xs[1] + 4, y + 5, row[0]).text(xs[1] + 4, y + 20, row[1]);
    page.text(xs[2] + 4, y + 5, row[2]).text(xs[2] + 4, y + 20, row[3]);
    y += 40;
  }
  page.grid(xs, {y, y + 40}).text(105, y + 5, "一二三四").text(105, y + 20, "总计");
  page.text(xs[1] + 4, y + 5, "7").text(xs[2] + 4, y + 5, "7");
  return layout({page});
}

TEST(PageWrapped, FiguresThatFillTheirLinesAreOne) {
  EXPECT_THAT(table(17, 22, {{"3", "0", "12", "5"}, {"1", "", "2", ""}}),
              ElementsAre("table [一二三四\n五六][30][125] / [一二三四\n五六][1][2] / "
                          "[一二三四\n总计][7][7]"));
}

TEST(PageWrapped, WhereThereWasRoomTheyAreNot) {
  EXPECT_THAT(table(30, 30, {{"3", "0", "", ""}, {"1", "", "2", ""}}),
              ElementsAre("table [一二三四\n五六][3\n0][] / [一二三四\n五六][1][2] / "
                          "[一二三四\n总计][7][7]"));
}

TEST(PageWrapped, ANoughtOnTopTellsOfTwoRows) {
  EXPECT_THAT(table(17, 17, {{"3", "0", "0", "5"}, {"1", "", "2", ""}}),
              ElementsAre("table [一二三四\n五六][3\n0][0\n5] / [一二三四\n五六][1][2] / "
                          "[一二三四\n总计][7][7]"));
}

TEST(PageWrapped, WithoutLabelsOfManyLinesNothingTells) {
  EXPECT_THAT(table(17, 17, {{"3", "0", "", ""}}),
              ElementsAre("table [一二三四\n五六][3\n0][] / [一二三四\n总计][7][7]"));
}

}  // namespace
}  // namespace gouji::page
