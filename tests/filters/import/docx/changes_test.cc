#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

TEST(DocxChanges, AreAccepted) {
  EXPECT_THAT(sketchOf("<w:p><w:r><w:t>收到</w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r>"
                       "</w:del><w:ins><w:r><w:t>15</w:t></w:r><w:del><w:r><w:t>x</w:t></w:r>"
                       "</w:del></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo>"
                       "<w:r><w:t>件</w:t></w:r></w:moveTo></w:p>"),
              ElementsAre("收到15件"));
}

TEST(DocxChanges, JoinParagraphsOverADeletedMark) {
  const std::string deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
  EXPECT_THAT(sketchOf(p("a", deleted) + p("b", deleted) + p("c") + p("d")),
              ElementsAre("abc", "d"));
  EXPECT_THAT(sketchOf(p("a", "<w:rPr><w:ins w:id=\"1\"/></w:rPr>") + p("b")),
              ElementsAre("a", "b"));
  EXPECT_THAT(sketchOf(p("a", deleted) + tbl(tr(tc("1") + tc("2"))) + p("last", deleted)),
              ElementsAre("a", "table [1][2]", "last"));
}

TEST(DocxChanges, DropDeletedRowsAndCells) {
  EXPECT_THAT(
      sketchOf(tbl(tr(tc("a") + tc("b")) +
                   tr("<w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("x") + tc("y")) +
                   tr("<w:trPr><w:ins w:id=\"2\"/></w:trPr>" + tc("c") +
                      tc("z", "<w:cellDel w:id=\"3\"/>") + tc("d", "<w:cellIns w:id=\"4\"/>")))),
      ElementsAre("table [a][b] / [c][d]"));
}

TEST(DocxChanges, IgnoreFormerProperties) {
  EXPECT_THAT(
      sketchOf(p("a", "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>") +
               "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
               "<w:t>b</w:t></w:r></w:p>" +
               tbl(tr(tc("1",
                         "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"4\"/></w:tcPr>"
                         "</w:tcPrChange>") +
                      tc("2")))),
      ElementsAre("a", "b", "table [1][2]"));
}

TEST(DocxChanges, MergeCells) {
  EXPECT_THAT(sketchOf(tbl(tr(tc("a", "<w:cellMerge w:vMerge=\"rest\"/>") + tc("1")) +
                           tr(tc("", "<w:cellMerge w:vMerge=\"cont\"/>") + tc("2")))),
              ElementsAre("table [a 2x1][1] / [2]"));
}

}  // namespace
}  // namespace gouji::docx
