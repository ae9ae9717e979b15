#include "extension/import/markup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::office {
namespace {

using testing::HasSubstr;
using testing::Not;

Document documentOf(Block block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return document;
}

TEST(MarkupTest, ParagraphsAndHeadings) {
  EXPECT_THAT(markupOf(documentOf(Paragraph{"a < b\n& c", ParagraphRole::body, 0, {}})),
              HasSubstr("<p>a &lt; b<br>&amp; c</p>"));
  EXPECT_THAT(markupOf(documentOf(Paragraph{"一、总体情况", ParagraphRole::heading, 2, {}})),
              HasSubstr("<h2>一、总体情况</h2>"));
  EXPECT_THAT(markupOf(documentOf(Paragraph{"- 3 -", ParagraphRole::margin, 0, {}})),
              Not(HasSubstr("3")));
}

TEST(MarkupTest, CellsWithSpansAndHoles) {
  Table table;
  table.rows = 2;
  table.columns = 3;
  table.cells = {{0, 0, 2, 1, "a", {}}, {0, 1, 1, 2, "b", {}}, {1, 2, 1, 1, "c", {}}};
  EXPECT_THAT(markupOf(documentOf(table)),
              HasSubstr("<tr><td rowspan=2 colspan=1>a</td><td rowspan=1 colspan=2>b</td></tr>\n"
                        "<tr><td></td><td rowspan=1 colspan=1>c</td></tr>\n"));
}

}  // namespace
}  // namespace gouji::office
