#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

std::string style(std::string_view id, std::string_view name, std::string_view content) {
  return std::string("<w:style w:type=\"paragraph\" w:styleId=\"")
      .append(id)
      .append("\"><w:name w:val=\"")
      .append(name)
      .append("\"/>")
      .append(content)
      .append("</w:style>");
}

std::string styled(std::string_view text, std::string_view id) {
  return p(text, std::string("<w:pStyle w:val=\"").append(id).append("\"/>"));
}

TEST(DocxStyles, TellHeadings) {
  const Docx file{
      .body = styled("built in", "2") + styled("localized", "b") + styled("outline", "o") +
              styled("derived", "d") + styled("body", "n") + styled("unknown", "zz") +
              p("direct", "<w:outlineLvl w:val=\"1\"/>") +
              p("none", "<w:outlineLvl w:val=\"9\"/>") + p("deep", "<w:outlineLvl w:val=\"8\"/>") +
              p("odd", "<w:outlineLvl w:val=\"-4\"/>"),
      .styles = style("2", "heading 1", "") + style("b", "标题 3", "") +
                style("o", "mine", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>") +
                style("d", "derived", "<w:basedOn w:val=\"2\"/>") + style("n", "Normal", "")};
  EXPECT_THAT(sketchOf(file),
              ElementsAre("# built in", "### localized", "#### outline", "# derived", "body",
                          "unknown", "## direct", "none", "###### deep", "odd"));
}

TEST(DocxStyles, BasedOnEachOtherInACircleEnd) {
  const Docx file{.body = styled("text", "a"),
                  .styles = style("a", "a", "<w:basedOn w:val=\"b\"/>") +
                            style("b", "b", "<w:basedOn w:val=\"a\"/>")};
  EXPECT_THAT(sketchOf(file), ElementsAre("text"));
}

TEST(DocxStyles, HideText) {
  const Docx file{
      .body = styled("form top", "z") +
              "<w:p><w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr>"
              "<w:t>hidden</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>",
      .styles =
          style("z", "HTML Top of Form", "<w:rPr><w:vanish/></w:rPr>") +
          "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"};
  EXPECT_THAT(sketchOf(file), ElementsAre("shown"));
}

TEST(DocxStyles, TellATableOfContents) {
  const Docx file{.body = styled("目录", "t") + styled("一、总体情况 1", "t1"),
                  .styles = style("t", "TOC Heading", "") + style("t1", "toc 1", "")};
  EXPECT_THAT(sketchOf(file), ElementsAre("~ 目录", "~ 一、总体情况 1"));
}

TEST(DocxStyles, ApplyByDefault) {
  const Docx file{.body = p("text"),
                  .styles =
                      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:pPr>"
                      "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"};
  EXPECT_THAT(sketchOf(file), ElementsAre("# text"));
}

}  // namespace
}  // namespace gouji::docx
