#include <gmock/gmock.h>

#include "tests/filters/export/notes/noting.h"
#include "tests/support/odt_writer.h"

namespace gouji::notes {
namespace {

using test::Odt;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string begin(int number, std::string_view mark = "") {
  const std::string n = std::to_string(number);
  return "<office:annotation office:name=\"gouji" + n +
         "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
         "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"" +
         std::string(mark) +
         "><dc:creator>gouji</dc:creator><dc:date>2025-01-17T09:30:00Z</dc:date>"
         "<meta:creator-initials>gj</meta:creator-initials><text:p>note " +
         std::to_string(number - 1) + "</text:p></office:annotation>";
}

std::string end(int number) {
  return "<office:annotation-end office:name=\"gouji" + std::to_string(number) + "\"/>";
}

std::string table(const std::string& cells) {
  return "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>" +
         cells + "</table:table-row></table:table>";
}

/// The text with notes at `texts`; taking them out must give back every part as it was, and doing
/// it twice the same file.
std::string textNoted(const std::string& text, const std::vector<std::string>& texts) {
  const std::string bytes = Odt{text, "", ""}.bytes();
  const Changed changed = noted(bytes, texts);
  EXPECT_EQ(changed.put, texts.size());
  EXPECT_THAT(changed.misplaced, IsEmpty());
  EXPECT_EQ(partsOf(unnoted(changed.bytes).bytes), partsOf(bytes));
  const Changed again = noted(changed.bytes, texts);
  EXPECT_EQ(again.kept, texts.size());
  EXPECT_EQ(again.bytes, changed.bytes);
  const std::string content = partOf(changed.bytes, "content.xml");
  const std::size_t from = content.find("<office:text>") + 13;
  return content.substr(from, content.rfind("</office:text>") - from);
}

TEST(OdtNotes, StandAroundACellsText) {
  EXPECT_EQ(textNoted(table("<table:table-cell><text:p>13</text:p></table:table-cell>"), {"13"}),
            table("<table:table-cell><text:p>" + begin(1) + "13" + end(1) +
                  "</text:p></table:table-cell>"));
}

TEST(OdtNotes, StandAroundASentenceAndInSpans) {
  EXPECT_EQ(textNoted("<text:p>收到&lt;12件，<text:span>办结11</text:span>件。</text:p>",
                      {"12件", "11件"}),
            "<text:p>收到&lt;" + begin(1) + "12件" + end(1) + "，<text:span>办结" + begin(2) +
                "11</text:span>件" + end(2) + "。</text:p>");
}

TEST(OdtNotes, StandInEmptyCells) {
  EXPECT_EQ(textNoted(table("<table:table-cell><text:p text:style-name=\"P1\"/>"
                            "</table:table-cell>"),
                      {""}),
            table("<table:table-cell><text:p text:style-name=\"P1\">" + begin(1, "   ") + end(1) +
                  "</text:p></table:table-cell>"));
}

TEST(OdtNotes, StandOutsideOfBoxesAndNotes) {
  const std::string box = "<draw:custom-shape><text:p>内12</text:p></draw:custom-shape>";
  EXPECT_EQ(textNoted("<text:p>外" + box + "面</text:p>", {"12"}),
            "<text:p>外" + begin(1) + box + end(1) + "面</text:p>");
  const std::string note =
      "<text:note><text:note-body><text:p>注12</text:p></text:note-body></text:note>";
  EXPECT_EQ(textNoted("<text:p>外" + note + "面</text:p>", {"12"}),
            "<text:p>外" + begin(1) + note + end(1) + "面</text:p>");
}

TEST(OdtNotes, StandInListsAndNestedTables) {
  EXPECT_THAT(textNoted("<text:list><text:list-item><text:p>收到12件</text:p></text:list-item>"
                        "</text:list>",
                        {"12"}),
              HasSubstr("<text:p>收到" + begin(1) + "12" + end(1) + "件"));
  EXPECT_THAT(textNoted(table("<table:table-cell>" +
                              table("<table:table-cell><text:p>内12</text:p></table:table-cell>") +
                              "</table:table-cell>"),
                        {"内12"}),
              HasSubstr("<text:p>" + begin(1) + "内12" + end(1)));
}

TEST(OdtNotes, LeaveAnnotationsOfOthersAlone) {
  const std::string other =
      "<office:annotation office:name=\"gouji1\"><dc:creator>陈某</dc:creator>"
      "<text:p>请核</text:p></office:annotation>12<office:annotation-end office:name=\"gouji1\"/>";
  const std::string text = "<text:p>" + other + "</text:p>";
  const std::string bytes = Odt{text, "", ""}.bytes();
  const Changed changed = noted(bytes, {"12"});
  const std::string content = partOf(changed.bytes, "content.xml");
  EXPECT_THAT(content, HasSubstr("office:name=\"gouji2\""));
  EXPECT_THAT(content, HasSubstr("<text:p>请核</text:p></office:annotation>"));
  EXPECT_EQ(partsOf(unnoted(changed.bytes).bytes), partsOf(bytes));
}

TEST(OdtNotes, WithoutAPlaceStandAtTheFirstText) {
  const std::string bytes =
      Odt{"<text:tracked-changes><text:p>旧</text:p></text:tracked-changes><text:p>标题</text:p>",
          "", ""}
          .bytes();
  const Note note{std::nullopt, "note 0"};
  const Changed changed = setNotes(bytes, Format::odt, {&note, 1}, kDate, {});
  EXPECT_EQ(changed.misplaced, std::vector<std::size_t>{0});
  EXPECT_THAT(partOf(changed.bytes, "content.xml"),
              HasSubstr("<text:p>" + begin(1) + "标题" + end(1) + "</text:p>"));
}

}  // namespace
}  // namespace gouji::notes
