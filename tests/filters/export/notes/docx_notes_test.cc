#include <gmock/gmock.h>

#include "tests/filters/export/notes/noting.h"
#include "tests/support/docx_writer.h"

namespace gouji::notes {
namespace {

using test::Docx;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string kMain = "word/document.xml";

std::string start(int id, std::string_view mark = "") {
  return "<w:commentRangeStart w:id=\"" + std::to_string(id) + "\"" + std::string(mark) + "/>";
}

std::string end(int id, std::string_view mark = "") {
  return "<w:commentRangeEnd w:id=\"" + std::to_string(id) + "\"" + std::string(mark) +
         "/><w:r><w:commentReference w:id=\"" + std::to_string(id) + "\"/></w:r>";
}

std::string table(std::string_view cells) {
  return "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>" + std::string(cells) +
         "</w:tr></w:tbl>";
}

/// The body with notes at `texts`; taking them out must give back every part as it was, and doing
/// it twice the same file.
std::string bodyNoted(const std::string& body, const std::vector<std::string>& texts) {
  const std::string bytes = Docx{body}.bytes();
  const Changed changed = noted(bytes, texts);
  EXPECT_EQ(changed.put, texts.size());
  EXPECT_THAT(changed.misplaced, IsEmpty());
  EXPECT_EQ(partsOf(unnoted(changed.bytes).bytes), partsOf(bytes));
  const Changed again = noted(changed.bytes, texts);
  EXPECT_EQ(again.put, 0U);
  EXPECT_EQ(again.kept, texts.size());
  EXPECT_EQ(again.removed, 0U);
  EXPECT_EQ(again.bytes, changed.bytes);
  const std::string main = partOf(changed.bytes, kMain);
  const std::size_t begin = main.find("<w:body>") + 8;
  return main.substr(begin, main.rfind("</w:body>") - begin);
}

TEST(DocxNotes, StandAroundACellsText) {
  EXPECT_EQ(bodyNoted(table("<w:tc><w:p><w:pPr/><w:r><w:t>13</w:t></w:r></w:p></w:tc>"), {"13"}),
            table("<w:tc><w:p><w:pPr/>" + start(0) + "<w:r><w:t>13</w:t></w:r>" + end(0) +
                  "</w:p></w:tc>"));
}

TEST(DocxNotes, CutARunAroundASentence) {
  EXPECT_EQ(bodyNoted("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>收到12件，办结11件。</w:t></w:r></w:p>",
                      {"办结11件"}),
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>收到12件，</w:t></w:r>" + start(0, " ") +
                "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">办结11件</w:t></w:r>" +
                end(0, " ") +
                "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">。</w:t></w:r></w:p>");
}

TEST(DocxNotes, CountReferencesAsCharacters) {
  EXPECT_THAT(bodyNoted("<w:p><w:r><w:t>A&amp;B&#x4e00;12件</w:t></w:r></w:p>", {"12件"}),
              HasSubstr("A&amp;B&#x4e00;</w:t></w:r>" + start(0, " ")));
}

TEST(DocxNotes, CutNoRunWhereASpaceWouldBeLost) {
  const std::string body = "<w:p><w:r><w:t>收到 12 件</w:t></w:r></w:p>";
  EXPECT_EQ(bodyNoted(body, {"12"}),
            "<w:p>" + start(0) + "<w:r><w:t>收到 12 件</w:t></w:r>" + end(0) + "</w:p>");
  EXPECT_THAT(
      bodyNoted("<w:p><w:r><w:t xml:space=\"preserve\">收到 12 件</w:t></w:r></w:p>", {"12"}),
      HasSubstr("<w:t xml:space=\"preserve\">12</w:t></w:r>" + end(0, " ")));
}

TEST(DocxNotes, CutARunBetweenItsElements) {
  EXPECT_EQ(bodyNoted("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>b</w:t></w:r></w:p>",
                      {"12"}),
            "<w:p><w:r><w:t>a</w:t><w:tab/></w:r>" + start(0, "  ") + "<w:r><w:t>12</w:t></w:r>" +
                end(0, "  ") + "<w:r><w:br/><w:t>b</w:t></w:r></w:p>");
}

TEST(DocxNotes, MayCoverSeveralRunsAndParagraphs) {
  EXPECT_EQ(
      bodyNoted("<w:p><w:r><w:t>收</w:t></w:r><w:r><w:t>到</w:t></w:r></w:p>", {"收到"}),
      "<w:p>" + start(0) + "<w:r><w:t>收</w:t></w:r><w:r><w:t>到</w:t></w:r>" + end(0) + "</w:p>");
  EXPECT_EQ(bodyNoted(table("<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p>"
                            "<w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc>"),
                      {"1\n2"}),
            table("<w:tc><w:p>" + start(0) +
                  "<w:r><w:t>1</w:t></w:r></w:p><w:p>"
                  "<w:r><w:t>2</w:t></w:r>" +
                  end(0) + "</w:p></w:tc>"));
}

TEST(DocxNotes, ShareOneCut) {
  EXPECT_EQ(bodyNoted("<w:p><w:r><w:t>甲一乙二</w:t></w:r></w:p>", {"甲一", "乙二"}),
            "<w:p>" + start(0) + "<w:r><w:t>甲一</w:t></w:r>" + end(0, " ") + start(1, " ") +
                "<w:r><w:t xml:space=\"preserve\">乙二</w:t></w:r>" + end(1) + "</w:p>");
}

TEST(DocxNotes, StandInEmptyCells) {
  EXPECT_EQ(bodyNoted(table("<w:tc><w:p><w:pPr/></w:p></w:tc>"), {""}),
            table("<w:tc><w:p><w:pPr/>" + start(0) + end(0) + "</w:p></w:tc>"));
  EXPECT_EQ(
      bodyNoted(table("<w:tc><w:tcPr/><w:p w:a=\"1\" /></w:tc>"), {""}),
      table("<w:tc><w:tcPr/><w:p w:a=\"1\" >" + start(0, "   ") + end(0, "   ") + "</w:p></w:tc>"));
}

TEST(DocxNotes, StandOutsideOfChangesControlsAndBoxes) {
  const std::string run = "<w:r><w:t>甲12</w:t></w:r>";
  for (const auto& [before, behind] : std::vector<std::pair<std::string, std::string>>{
           {"<w:ins w:id=\"7\">", "</w:ins>"},
           {"<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"},
           {"<w:r><w:pict><w:txbxContent><w:p>", "</w:p></w:txbxContent></w:pict></w:r>"}}) {
    EXPECT_EQ(bodyNoted("<w:p>" + before + run + behind + "</w:p>", {"12"}),
              "<w:p>" + start(0) + before + run + behind + end(0) + "</w:p>");
  }
}

TEST(DocxNotes, LeaveDeletedTextAlone) {
  EXPECT_EQ(bodyNoted("<w:p><w:del><w:r><w:delText>11</w:delText></w:r></w:del>"
                      "<w:ins><w:r><w:t>12</w:t></w:r></w:ins></w:p>",
                      {"12"}),
            "<w:p><w:del><w:r><w:delText>11</w:delText></w:r></w:del>" + start(0) +
                "<w:ins><w:r><w:t>12</w:t></w:r></w:ins>" + end(0) + "</w:p>");
}

TEST(DocxNotes, StandInNestedTablesAndMergedCells) {
  const std::string inner = table("<w:tc><w:p><w:r><w:t>内12</w:t></w:r></w:p></w:tc>");
  EXPECT_THAT(bodyNoted(table("<w:tc>" + inner + "<w:p/></w:tc>"), {"内12"}),
              HasSubstr("<w:p>" + start(0) + "<w:r><w:t>内12</w:t></w:r>" + end(0)));
  const std::string merged =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>12</w:t>"
      "</w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc>"
      "<w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>"
      "</w:tr></w:tbl>";
  EXPECT_THAT(bodyNoted(merged, {"12"}), HasSubstr(start(0) + "<w:r><w:t>12</w:t></w:r>" + end(0)));
}

TEST(DocxNotes, LeaveCommentsOfOthersAlone) {
  Docx file{
      "<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>12</w:t></w:r>"
      "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>"};
  test::Parts parts = file.parts();
  for (auto& [name, content] : parts) {
    if (name == "word/_rels/document.xml.rels") {
      content = Docx::links(Docx::link("comments", "comments.xml"));
    }
  }
  parts.emplace_back("word/comments.xml",
                     Docx::part("comments",
                                "<w:comment w:id=\"4\" w:author=\"陈某\"><w:p/>"
                                "</w:comment>"));
  const std::string bytes = test::zipped(parts);
  const Changed changed = noted(bytes, {"12"});
  const std::string main = partOf(changed.bytes, kMain);
  EXPECT_THAT(main, HasSubstr(start(5) + "<w:r><w:t>12</w:t></w:r>" + end(5)));
  EXPECT_THAT(main, HasSubstr(start(4)));
  const std::string comments = partOf(changed.bytes, "word/comments.xml");
  EXPECT_THAT(comments, HasSubstr("<w:comment w:id=\"4\" w:author=\"陈某\"><w:p/></w:comment>"));
  EXPECT_THAT(comments, HasSubstr("w:id=\"5\" w:author=\"gouji\" w:initials=\"gj\" "
                                  "w:date=\"2025-01-17T09:30:00Z\"><w:p><w:r>"
                                  "<w:t xml:space=\"preserve\">note 0</w:t></w:r></w:p>"));
  EXPECT_EQ(partsOf(unnoted(changed.bytes).bytes), partsOf(bytes));
}

TEST(DocxNotes, AreReplacedWhereTheyAreStale) {
  const std::string bytes =
      Docx{"<w:p><w:r><w:t>甲一</w:t></w:r></w:p><w:p><w:r><w:t>乙二</w:t></w:r></w:p>"}.bytes();
  const Changed first = noted(bytes, {"甲一", "乙二"});
  const Changed second = noted(first.bytes, {"甲一"});
  EXPECT_EQ(second.kept, 1U);
  EXPECT_EQ(second.removed, 1U);
  EXPECT_EQ(second.put, 0U);
  EXPECT_THAT(partOf(second.bytes, "word/comments.xml"), Not(HasSubstr("note 1")));
  EXPECT_EQ(partsOf(second.bytes), partsOf(noted(bytes, {"甲一"}).bytes));
}

TEST(DocxNotes, WithoutAPlaceStandAtTheFirstText) {
  const std::string bytes = Docx{"<w:p><w:r><w:t>标题</w:t></w:r></w:p>"}.bytes();
  const Note note{std::nullopt, "nowhere"};
  const Changed changed = setNotes(bytes, Format::docx, {&note, 1}, kDate, {});
  EXPECT_EQ(changed.misplaced, std::vector<std::size_t>{0});
  EXPECT_THAT(partOf(changed.bytes, kMain),
              HasSubstr("<w:p>" + start(0) + "<w:r><w:t>标题</w:t></w:r>" + end(0)));
}

TEST(DocxNotes, LinkAPartThatWasNotThere) {
  const std::string bytes = Docx{"<w:p><w:r><w:t>12</w:t></w:r></w:p>"}.bytes();
  const std::string with = noted(bytes, {"12"}).bytes;
  EXPECT_THAT(partOf(with, "word/_rels/document.xml.rels"),
              HasSubstr("/relationships/comments\" Target=\"comments.xml\"/></Relationships>"));
  EXPECT_THAT(partOf(with, "[Content_Types].xml"),
              HasSubstr("<Override PartName=\"/word/comments.xml\" ContentType=\"application/"
                        "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>"));
}

}  // namespace
}  // namespace gouji::notes
