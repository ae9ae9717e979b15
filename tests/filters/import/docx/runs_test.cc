#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

TEST(DocxRuns, JoinsRunsAndKeepsParagraphsInOrder) {
  EXPECT_THAT(
      sketchOf("<w:p><w:r><w:t>临江县2023年</w:t></w:r><w:r><w:t>年度报告</w:t></w:r></w:p>" +
               p("") + p("　 ") + p("一、总体情况")),
      ElementsAre("临江县2023年年度报告", "一、总体情况"));
}

TEST(DocxRuns, PutsSignsForTabsBreaksAndHyphens) {
  EXPECT_THAT(sketchOf("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr>"
                       "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/>"
                       "<w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t>"
                       "<w:ptab/><w:t>g</w:t><w:br/></w:r></w:p>"),
              ElementsAre("a\tb\nc\nd-ef\tg"));
}

TEST(DocxRuns, DropsWhiteSpaceThatIsNotPreserved) {
  EXPECT_THAT(sketchOf("<w:p><w:r><w:t>\n  2023 </w:t><w:t xml:space=\"preserve\"> 年\n度 </w:t>"
                       "<w:t> </w:t><w:t>x</w:t></w:r></w:p>"),
              ElementsAre("2023 年 度 x"));
}

TEST(DocxRuns, MapsSymbols) {
  EXPECT_THAT(sketchOf("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>"
                       "<w:sym w:font=\"Wingdings\" w:char=\"F081\"/>"
                       "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"
                       "<w:sym w:font=\"宋体\" w:char=\"25A1\"/>"
                       "<w:sym w:font=\"Wingdings\" w:char=\"F021\"/>"
                       "<w:sym w:font=\"x\" w:char=\"D800\"/><w:sym w:char=\"zz\"/>"
                       "<w:t>.</w:t></w:r></w:p>"),
              ElementsAre("☑①≥□."));
}

TEST(DocxRuns, LeavesHiddenTextOut) {
  EXPECT_THAT(sketchOf("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                       "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r>"
                       "<w:r><w:t>too</w:t></w:r></w:p>"),
              ElementsAre("showntoo"));
}

TEST(DocxRuns, LooksThroughWrappers) {
  EXPECT_THAT(sketchOf("<w:customXml><w:p><w:hyperlink r:id=\"r1\"><w:smartTag><w:r><w:t>a</w:t>"
                       "</w:r></w:smartTag></w:hyperlink><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr>"
                       "<w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>b</w:t></w:r>"
                       "</w:sdtContent></w:sdt><w:bdo><w:r><w:t>c</w:t></w:r></w:bdo></w:p>"
                       "</w:customXml><w:sdt><w:sdtContent>" +
                       p("d") + "</w:sdtContent></w:sdt>"),
              ElementsAre("abc", "d"));
}

TEST(DocxRuns, LeavesPromptsOfEmptyControlsOut) {
  const std::string control =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle "
      "w:val=\"ph\"/></w:rPr><w:t>prompt</w:t></w:r><w:r><w:t>12</w:t></w:r></w:sdtContent></"
      "w:sdt>";
  EXPECT_THAT(sketchOf(Docx{.body = "<w:p>" + control + "</w:p>",
                            .styles = "<w:style w:type=\"character\" w:styleId=\"ph\"><w:name "
                                      "w:val=\"Placeholder Text\"/></w:style>"}),
              ElementsAre("12"));
}

TEST(DocxRuns, KeepsTheBaseTextOfRuby) {
  EXPECT_THAT(sketchOf("<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>lín</w:t></w:r></w:rt>"
                       "<w:rubyBase><w:r><w:t>临</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"),
              ElementsAre("临"));
}

TEST(DocxRuns, ReadsEquations) {
  EXPECT_THAT(sketchOf("<w:p><m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>=b</m:t></m:r></m:oMath>"
                       "</w:p>"),
              ElementsAre("a=b"));
}

TEST(DocxRuns, ReadsATextBoxOnceBeforeItsAnchor) {
  const std::string box = "<w:txbxContent>" + p("标题") + p("文号") + "</w:txbxContent>";
  EXPECT_THAT(
      sketchOf("<w:p><w:r><w:t>anc</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\">"
               "<w:drawing><wps:txbx>" +
               box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
               "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>hor</w:t>"
               "</w:r></w:p>"),
      ElementsAre("标题", "文号", "anchor"));
}

TEST(DocxRuns, TakesTheFallbackOfWhatIsNotUnderstood) {
  const auto alternatives = [](std::string_view choices) {
    return "<w:p><w:r><mc:AlternateContent>" + std::string(choices) +
           "<mc:Fallback><w:t>f</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  };
  EXPECT_THAT(sketchOf(alternatives("<mc:Choice Requires=\"cx\"><w:t>1</w:t></mc:Choice>")),
              ElementsAre("f"));
  EXPECT_THAT(sketchOf(alternatives("<mc:Choice Requires=\"wps none\"><w:t>1</w:t></mc:Choice>")),
              ElementsAre("f"));
  EXPECT_THAT(sketchOf(alternatives("<mc:Choice Requires=\"cx\"><w:t>1</w:t></mc:Choice>"
                                    "<mc:Choice Requires=\" wps v\"><w:t>2</w:t></mc:Choice>"
                                    "<mc:Choice Requires=\"wps\"><w:t>3</w:t></mc:Choice>")),
              ElementsAre("2"));
}

TEST(DocxRuns, ReadsWordArt) {
  EXPECT_THAT(sketchOf("<w:p><w:r><w:pict><v:shape><v:textpath string=\"临江县\"/></v:shape>"
                       "</w:pict></w:r></w:p>"),
              ElementsAre("临江县"));
}

TEST(DocxRuns, LeavesObjectsOut) {
  EXPECT_THAT(sketchOf("<w:p><w:r><w:object><w:t>x</w:t></w:object><w:t>y</w:t></w:r></w:p>"),
              ElementsAre("y"));
}

TEST(DocxRuns, ReadsTextOutsideOfParagraphs) {
  EXPECT_THAT(sketchOf("<w:r><w:t>loose</w:t></w:r>" + p("a")), ElementsAre("loose", "a"));
}

std::vector<int> pagesOf(std::string_view body) {
  std::vector<int> pages;
  for (const Block& block : read(Docx{std::string(body)}.bytes(), Limits{}).blocks) {
    pages.push_back(std::get<Paragraph>(block).origin.page);
  }
  return pages;
}

TEST(DocxPages, AreUnknownWithoutBreaks) {
  EXPECT_THAT(pagesOf(p("a") + p("b")), ElementsAre(0, 0));
}

TEST(DocxPages, AreCountedByBreaksThatWereSet) {
  EXPECT_THAT(pagesOf(p("a") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("b") +
                      p("c", "<w:pageBreakBefore/>")),
              ElementsAre(1, 2, 3));
}

TEST(DocxPages, AreCountedByRenderedBreaksWhereThereAreAny) {
  EXPECT_THAT(pagesOf(p("a") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                               "<w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>"),
              ElementsAre(1, 2));
}

}  // namespace
}  // namespace gouji::docx
