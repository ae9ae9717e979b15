#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

std::string fileOf(std::string_view document_part) {
  test::Parts parts = Docx{}.parts();
  for (auto& [name, content] : parts) {
    if (name == "word/document.xml") {
      content = document_part;
    }
  }
  return test::zipped(parts);
}

TEST(DocxHostile, NoBody) {
  EXPECT_EQ(faultOf(fileOf("<a/>")), ReadFault::damaged);
  EXPECT_EQ(faultOf(fileOf(Docx::part("document", ""))), ReadFault::damaged);
  EXPECT_EQ(faultOf(fileOf("")), ReadFault::damaged);
}

TEST(DocxHostile, NoText) {
  EXPECT_EQ(faultOf(Docx{p("")}.bytes()), ReadFault::empty);
  EXPECT_EQ(faultOf(Docx{"<w:p><w:r><w:drawing/></w:r></w:p>"}.bytes()), ReadFault::no_text);
}

TEST(DocxHostile, TruncatedXml) {
  const std::string whole = Docx::part("document", "<w:body>" + tbl(tr(tc("a"))) + "</w:body>");
  EXPECT_EQ(faultOf(fileOf(whole.substr(0, whole.size() - 20))), ReadFault::damaged);
}

TEST(DocxHostile, Entities) {
  EXPECT_EQ(faultOf(fileOf("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" +
                           Docx::part("document", "<w:body><w:p>&e;</w:p></w:body>")
                               .substr(std::string_view("<?xml version=\"1.0\" encoding=\"UTF-8\" "
                                                        "standalone=\"yes\"?>")
                                           .size()))),
            ReadFault::damaged);
}

TEST(DocxHostile, DeepNesting) {
  std::string deep;
  for (int i = 0; i < 50'000; ++i) {
    deep += "<w:tbl><w:tr><w:tc>";
  }
  EXPECT_EQ(faultOf(fileOf(Docx::part("document", "<w:body>" + deep))), ReadFault::bomb);
}

TEST(DocxHostile, NestingWithinTheLimitIsRead) {
  std::string nested = p("core");
  for (int i = 0; i < 80; ++i) {
    nested = tbl(tr("<w:tc>" + nested + "</w:tc>"));
  }
  EXPECT_THAT(sketchOf(nested), ElementsAre("core"));
}

TEST(DocxHostile, ManyCells) {
  std::string rows;
  for (int i = 0; i < 1000; ++i) {
    rows += "<w:tc/>";
  }
  rows = tr(rows);
  std::string table;
  for (int i = 0; i < 1000; ++i) {
    table += rows;
  }
  EXPECT_EQ(faultOf(Docx{p("a") + tbl(table)}.bytes()), ReadFault::bomb);
}

TEST(DocxHostile, LargePart) {
  Limits limits;
  limits.part_bytes = 100'000;
  EXPECT_EQ(faultOf(Docx{p(std::string(200'000, 'x'))}.bytes(), limits), ReadFault::bomb);
}

TEST(DocxHostile, EveryTruncationIsToldApart) {
  const std::string bytes = Docx{.body = p("a"), .title = "t"}.bytes();
  for (std::size_t length = 0; length < bytes.size(); length += 7) {
    EXPECT_THROW(read(std::string_view(bytes).substr(0, length), Limits{}), ReadError);
  }
}

TEST(DocxHostile, MismatchedMarksDoNoHarm) {
  EXPECT_THAT(sketchOf("<w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr><w:trPr><w:del/>"
                       "<w:gridBefore w:val=\"3\"/></w:trPr><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
                       "<mc:Choice/><mc:Fallback/>" +
                       p("a") + "<w:footnote w:id=\"1\"><w:tc>" + p("b") + "</w:tc></w:footnote>" +
                       "<w:p><w:p><w:r><w:t>c</w:t></w:r></w:p><w:r><w:t>d</w:t></w:r></w:p>"),
              ElementsAre("a", "c", "d"));
}

}  // namespace
}  // namespace gouji::docx
