#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

std::string level(int number, std::string_view format, std::string_view text,
                  std::string_view more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + std::string(format) +
         "\"/><w:lvlText w:val=\"" + std::string(text) + "\"/>" + std::string(more) + "</w:lvl>";
}

std::string abstractList(int id, std::string_view content) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + std::string(content) +
         "</w:abstractNum>";
}

std::string list(int id, int abstract, std::string_view content = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
         std::to_string(abstract) + "\"/>" + std::string(content) + "</w:num>";
}

std::string place(int list_id, int list_level = 0) {
  return "<w:numPr><w:ilvl w:val=\"" + std::to_string(list_level) + "\"/><w:numId w:val=\"" +
         std::to_string(list_id) + "\"/></w:numPr>";
}

TEST(DocxNumbering, PrintsChineseHeadings) {
  const Docx file{
      .body = p("总体情况", place(1)) + p("主动公开", place(1, 1)) + p("依申请公开", place(1, 1)) +
              p("细项", place(1, 2)) + p("主动公开情况", place(1)) + p("甲", place(1, 1)),
      .numbering =
          abstractList(0, level(0, "chineseCounting", "%1、") +
                              level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")) +
          list(1, 0)};
  EXPECT_THAT(sketchOf(file), ElementsAre("一、总体情况", "（一）主动公开", "（二）依申请公开",
                                          "1. 细项", "二、主动公开情况", "（一）甲"));
}

TEST(DocxNumbering, PrintsLevelsTogether) {
  const Docx file{
      .body = p("a", place(1, 1)) + p("b", place(1)) + p("c", place(1, 1)) + p("d", place(1, 1)),
      .numbering = abstractList(0, level(0, "chineseCounting", "第%1章") +
                                       level(1, "decimal", "%1.%2", "<w:isLgl/>")) +
                   list(1, 0)};
  EXPECT_THAT(sketchOf(file), ElementsAre("1.1 a", "第一章 b", "1.1 c", "1.2 d"));
}

TEST(DocxNumbering, CountsRowsOfATable) {
  const std::string numbered = "<w:tc>" + p("规章", place(1)) + "</w:tc>";
  const std::string bare = "<w:tc><w:p><w:pPr>" + place(1) + "</w:pPr></w:p></w:tc>";
  const Docx file{
      .body = tbl(tr(numbered + tc("x")) + tr(bare + tc("y"))),
      .numbering =
          abstractList(0, level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")) + list(1, 0)};
  EXPECT_THAT(sketchOf(file), ElementsAre("table [1.规章][x] / [2.][y]"));
}

TEST(DocxNumbering, SharesNumbersBetweenListsOfOneDefinition) {
  const Docx file{.body = p("a", place(1)) + p("b", place(2)) + p("c", place(3)) + p("d", place(3)),
                  .numbering = abstractList(0, level(0, "decimal", "%1）")) + list(1, 0) +
                               list(2, 0) +
                               list(3, 0,
                                    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                                    "</w:lvlOverride>")};
  EXPECT_THAT(sketchOf(file), ElementsAre("1）a", "2）b", "5）c", "6）d"));
}

TEST(DocxNumbering, TakesLevelsOfTheListAlone) {
  const Docx file{.body = p("a", place(1)),
                  .numbering = abstractList(0, level(0, "decimal", "%1.")) +
                               list(1, 0,
                                    "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1-") +
                                        "</w:lvlOverride>")};
  EXPECT_THAT(sketchOf(file), ElementsAre("I- a"));
}

TEST(DocxNumbering, RestartsAsTold) {
  const Docx file{
      .body = p("a", place(1)) + p("b", place(1, 1)) + p("c", place(1)) + p("d", place(1, 1)),
      .numbering = abstractList(0, level(0, "decimal", "%1、") +
                                       level(1, "decimal", "%2）", "<w:lvlRestart w:val=\"0\"/>")) +
                   list(1, 0)};
  EXPECT_THAT(sketchOf(file), ElementsAre("1、a", "1）b", "2、c", "2）d"));
}

TEST(DocxNumbering, ComesFromStyles) {
  const std::string numbering =
      abstractList(0, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"1\"/>") +
                          level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"2\"/>")) +
      list(7, 0);
  const Docx file{
      .body = p("a", "<w:pStyle w:val=\"1\"/>") + p("b", "<w:pStyle w:val=\"2\"/>") +
              p("c", "<w:pStyle w:val=\"3\"/>") +
              p("d", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      .styles =
          "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr>"
          "<w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
          "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:pPr>"
          "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
          "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"x\"/>"
          "<w:basedOn w:val=\"2\"/></w:style>",
      .numbering = numbering};
  EXPECT_THAT(sketchOf(file), ElementsAre("# 一、a", "## （一）b", "## （二）c", "# d"));
}

TEST(DocxNumbering, FollowsNumberingStyles) {
  const Docx file{
      .body = p("a", place(1)),
      .styles =
          "<w:style w:type=\"numbering\" w:styleId=\"ns\"><w:pPr><w:numPr><w:numId "
          "w:val=\"2\"/></w:numPr></w:pPr></w:style>",
      .numbering = abstractList(0, "<w:numStyleLink w:val=\"ns\"/>") +
                   abstractList(1, "<w:styleLink w:val=\"ns\"/>" + level(0, "decimal", "%1、")) +
                   list(1, 0) + list(2, 1)};
  EXPECT_THAT(sketchOf(file), ElementsAre("1、a"));
}

TEST(DocxNumbering, PrintsNoBulletsAndSurvivesNonsense) {
  const Docx file{
      .body = p("bullet", place(1)) + p("literal", place(1, 1)) + p("percent", place(1, 2)) +
              p("no level", place(1, 5)) + p("deep", place(1, 99)) + p("no list", place(9)) +
              p("no definition", place(2)) + p("negative", place(-1, -1)),
      .numbering = abstractList(0, level(0, "bullet", "●") + level(1, "none", "附件：") +
                                       level(2, "decimal", "%%9%3%")) +
                   list(1, 0) + list(2, 55)};
  EXPECT_THAT(sketchOf(file), ElementsAre("bullet", "附件：literal", "%1% percent", "no level",
                                          "deep", "no list", "no definition", "negative"));
}

TEST(DocxNumbering, LeavesOutWhatIsDeletedOrHidden) {
  const Docx file{
      .body =
          p("", place(1) + "<w:rPr><w:del w:id=\"1\"/></w:rPr>") +
          p("", place(1) + "<w:rPr><w:vanish/></w:rPr>") +
          tbl(tr("<w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p("x", place(1)) + "</w:tc>") +
              tr(tc("", "<w:vMerge w:val=\"restart\"/>") + tc("1")) +
              tr("<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("y", place(1)) + "</w:tc>" + tc("2"))) +
          p("a", place(1)),
      .numbering = abstractList(0, level(0, "decimal", "%1、")) + list(1, 0)};
  EXPECT_EQ(sketchOf(file).back(), "1、a");
}

}  // namespace
}  // namespace gouji::docx
