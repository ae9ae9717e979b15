#include "filters/export/flat_odt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/document/document.h"

namespace gouji {
namespace {

using testing::HasSubstr;
using testing::Not;

Document documentOf(Block block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return document;
}

TEST(FlatOdt, ParagraphsKeepTheirSpacesAndTabs) {
  const std::string odt =
      flatOdt(documentOf(Paragraph{"a < b\n& c  d\t0", ParagraphRole::body, 0, {}}));
  EXPECT_THAT(odt, HasSubstr("<text:p>a<text:s text:c=\"1\"/>&lt;<text:s text:c=\"1\"/>b"
                             "<text:line-break/>&amp;<text:s text:c=\"1\"/>c"
                             "<text:s text:c=\"2\"/>d<text:tab/>0</text:p>"));
}

TEST(FlatOdt, HeadingsHaveTheirLevelAndPageNumbersAreLeftOut) {
  EXPECT_THAT(flatOdt(documentOf(Paragraph{"一、总体情况", ParagraphRole::heading, 2, {}})),
              HasSubstr("<text:h text:outline-level=\"2\">一、总体情况</text:h>"));
  EXPECT_THAT(flatOdt(documentOf(Paragraph{"第 3 页", ParagraphRole::margin, 0, {}})),
              Not(HasSubstr("页")));
}

TEST(FlatOdt, CellsHaveSpansAndHolesAreEmptyCells) {
  Table table;
  table.rows = 2;
  table.columns = 3;
  table.cells = {{0, 0, 2, 1, "a", {}}, {0, 1, 1, 2, "b\nc", {}}, {1, 2, 1, 1, "d", {}}};
  const std::string odt = flatOdt(documentOf(table));
  EXPECT_THAT(odt, HasSubstr("table:number-columns-spanned=\"1\" table:number-rows-spanned=\"2\">"
                             "<text:p text:style-name=\"Figures\">a</text:p>"));
  EXPECT_THAT(odt, HasSubstr("<text:p text:style-name=\"Figures\">b</text:p>"
                             "<text:p text:style-name=\"Figures\">c</text:p></table:table-cell>"
                             "<table:covered-table-cell/></table:table-row>"));
  EXPECT_THAT(odt, HasSubstr("<table:table-row><table:covered-table-cell/>"
                             "<table:table-cell table:style-name=\"Cell\" "
                             "table:number-columns-spanned=\"1\" table:number-rows-spanned=\"1\">"
                             "<text:p text:style-name=\"Figures\"></text:p>"));
}

TEST(FlatOdt, LabelColumnsAreWiderThanThoseOfFigures) {
  Table table;
  table.rows = 1;
  table.columns = 2;
  table.cells = {{0, 0, 1, 1, "规范性文件", {}}, {0, 1, 1, 1, "0", {}}};
  const std::string odt = flatOdt(documentOf(table));
  EXPECT_THAT(odt, HasSubstr("style:rel-column-width=\"1000*\""));
  EXPECT_THAT(odt, HasSubstr("style:rel-column-width=\"400*\""));
  EXPECT_THAT(odt, HasSubstr("<table:table><table:table-column table:style-name=\"Column10\"/>"
                             "<table:table-column table:style-name=\"Column4\"/>"));
}

}  // namespace
}  // namespace gouji
