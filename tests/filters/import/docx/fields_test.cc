#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

constexpr std::string_view kBegin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
constexpr std::string_view kSeparate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
constexpr std::string_view kEnd = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

std::string field(std::string_view instruction, std::string_view result) {
  return std::string(kBegin)
      .append("<w:r><w:instrText>")
      .append(instruction)
      .append("</w:instrText></w:r>")
      .append(kSeparate)
      .append("<w:r><w:t>")
      .append(result)
      .append("</w:t></w:r>")
      .append(kEnd);
}

TEST(DocxFields, PrintTheirResults) {
  EXPECT_THAT(
      sketchOf("<w:p>" + field("PAGE", "7") +
               "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>元月</w:t></w:r></w:fldSimple></w:p>"),
      ElementsAre("7元月"));
}

TEST(DocxFields, MayStandInEachOthersInstructions) {
  EXPECT_THAT(
      sketchOf("<w:p>" + std::string(kBegin) + field("REF a", "inner") + std::string(kSeparate) +
               "<w:r><w:t>outer</w:t></w:r>" + std::string(kEnd) + "<w:r><w:t>.</w:t></w:r></w:p>"),
      ElementsAre("outer."));
}

TEST(DocxFields, LeftOpenHideNothingFurther) {
  EXPECT_THAT(
      sketchOf("<w:p>" + std::string(kBegin) + "</w:p>" + p("a") + "<w:p>" + std::string(kEnd) +
               std::string(kEnd) + std::string(kSeparate) + "<w:r><w:t>b</w:t></w:r></w:p>"),
      ElementsAre("a", "b"));
}

TEST(DocxFields, TellATableOfContents) {
  const std::string contents =
      "<w:p>" + std::string(kBegin) + "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>" +
      std::string(kSeparate) + "<w:r><w:t>一、总体情况</w:t></w:r></w:p>" + p("二、主动公开") +
      "<w:p>" + std::string(kEnd) + "<w:r><w:t>正文</w:t></w:r></w:p>";
  EXPECT_THAT(sketchOf(contents), ElementsAre("~ 一、总体情况", "~ 二、主动公开", "正文"));
}

}  // namespace
}  // namespace gouji::docx
