#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

std::string reference(std::string_view kind, int id) {
  return std::string("<w:r><w:").append(kind).append("Reference w:id=\"") + std::to_string(id) +
         "\"/></w:r>";
}

std::string note(std::string_view kind, int id, std::string_view text) {
  return std::string("<w:").append(kind).append(" w:id=\"") + std::to_string(id) + "\">" + p(text) +
         "</w:" + std::string(kind) + ">";
}

TEST(DocxNotes, FollowTheParagraphThatRefersToThem) {
  const Docx file{.body = "<w:p><w:r><w:t>a</w:t></w:r>" + reference("footnote", 2) +
                          "<w:r><w:t>b</w:t></w:r>" + reference("endnote", 2) + "</w:p>" + p("c"),
                  .footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("---") +
                               "</w:footnote>" + note("footnote", 2, "foot") +
                               note("footnote", 3, "unused"),
                  .endnotes = note("endnote", 2, "end")};
  EXPECT_THAT(sketchOf(file), ElementsAre("ab", "^ foot", "^ end", "c"));
}

TEST(DocxNotes, BeginWithTheirWords) {
  const std::string mark =
      "<w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t> foot</w:t></w:r></w:p>";
  const Docx file{.body = "<w:p><w:r><w:t>a</w:t></w:r>" + reference("footnote", 1) + "</w:p>",
                  .footnotes = "<w:footnote w:id=\"1\">" + mark + "</w:footnote>"};
  EXPECT_THAT(sketchOf(file), ElementsAre("a", "^ foot"));
}

TEST(DocxNotes, OfACellFollowTheTable) {
  const Docx file{.body = tbl(tr("<w:tc><w:p><w:r><w:t>12</w:t></w:r>" + reference("footnote", 1) +
                                 "</w:p></w:tc>" + tc("x"))) +
                          p("after"),
                  .footnotes = note("footnote", 1, "foot")};
  EXPECT_THAT(sketchOf(file), ElementsAre("table [12][x]", "^ foot", "after"));
}

TEST(DocxNotes, ComeOnceAndOnlyIfTheyExist) {
  const Docx file{.body = "<w:p><w:r><w:t>a</w:t></w:r>" + reference("footnote", 1) +
                          reference("footnote", 1) + reference("footnote", 9) +
                          reference("endnote", 1) + "</w:p>",
                  .footnotes = note("footnote", 1, "foot")};
  EXPECT_THAT(sketchOf(file), ElementsAre("a", "^ foot"));
}

TEST(DocxNotes, StandOnThePageOfTheirMarks) {
  const Docx file{.body = p("a") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>" +
                          reference("footnote", 1) + reference("footnote", 2) + "</w:p>" + p("c"),
                  .footnotes = note("footnote", 1, "foot") + "<w:footnote w:id=\"2\">" +
                               tbl(tr(tc("x") + tc("y"))) + "</w:footnote>"};
  std::vector<int> pages;
  for (const Block& block : read(file.bytes(), Limits{}).blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    pages.push_back(paragraph != nullptr ? paragraph->origin.page
                                         : std::get<Table>(block).cells.at(0).origin.page);
  }
  EXPECT_THAT(pages, ElementsAre(1, 2, 2, 2, 2));
}

TEST(DocxTitle, ComesFirstAsMetadata) {
  EXPECT_THAT(sketchOf(Docx{.body = p("a"), .title = " 临江县 &amp; 报告 "}),
              ElementsAre("@ 临江县 & 报告", "a"));
  EXPECT_THAT(sketchOf(Docx{.body = p("a"), .title = " "}), ElementsAre("a"));
}

}  // namespace
}  // namespace gouji::docx
