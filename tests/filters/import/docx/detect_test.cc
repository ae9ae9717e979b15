#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/filters/import/docx/reading.h"

namespace gouji::docx {
namespace {

using test::Docx;
using test::Parts;
using test::replaced;
using test::zipped;

Parts edited(Parts parts, std::string_view from, std::string_view to) {
  for (auto& [name, content] : parts) {
    name = replaced(name, from, to);
    content = replaced(content, from, to);
  }
  return parts;
}

Parts without(Parts parts, std::string_view name) {
  std::erase_if(parts, [&](const auto& part) { return part.first == name; });
  return parts;
}

const Docx kFile{p("text")};

void expectRead(const Parts& parts) {
  const std::string bytes = zipped(parts);
  EXPECT_TRUE(detect(bytes));
  EXPECT_EQ(test::sketch(read(bytes, Limits{})).front(), "text");
}

TEST(DocxDetect, TakesWordFiles) {
  expectRead(kFile.parts());
  expectRead(edited(kFile.parts(),
                    "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                    "vnd.ms-word.document.macroEnabled.main"));
  expectRead(edited(kFile.parts(), "word/document.xml", "word/document2.xml"));
  expectRead(edited(kFile.parts(), "word/", "Content/"));
}

TEST(DocxDetect, TakesTheStrictNamespaces) {
  Parts parts =
      edited(kFile.parts(), "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
             "http://purl.oclc.org/ooxml/wordprocessingml/main");
  expectRead(edited(parts, "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
}

TEST(DocxDetect, TakesLooselyWrittenPackages) {
  expectRead(without(kFile.parts(), "[Content_Types].xml"));
  expectRead(without(kFile.parts(), "_rels/.rels"));
  expectRead(edited(kFile.parts(),
                    "application/vnd.openxmlformats-officedocument."
                    "wordprocessingml.document.main+xml",
                    "application/xml"));
}

TEST(DocxDetect, LeavesOthersAlone) {
  EXPECT_FALSE(detect(""));
  EXPECT_FALSE(detect("PK"));
  EXPECT_FALSE(detect("<html></html>"));
  EXPECT_FALSE(detect(zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}})));
  EXPECT_FALSE(detect(zipped(
      {{"[Content_Types].xml",
        Docx::types("xl/workbook.xml", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")},
       {"_rels/.rels", Docx::links(Docx::link("officeDocument", "xl/workbook.xml"))},
       {"xl/workbook.xml", "<workbook/>"}})));
}

TEST(DocxDetect, TellsEncryptedFiles) {
  std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  bytes.resize(1024);
  EXPECT_FALSE(detect(bytes)) << "an old Word file";
  const std::string_view stream = "EncryptedPackage";
  for (std::size_t i = 0; i < stream.size(); ++i) {
    bytes[512 + 2 * i] = stream[i];
  }
  bytes[512 + 64] = 34;
  bytes[512 + 66] = 2;
  EXPECT_TRUE(detect(bytes));
  EXPECT_EQ(faultOf(bytes), ReadFault::encrypted);

  const std::string locked = zipped(kFile.parts(), "password");
  EXPECT_TRUE(detect(locked));
  EXPECT_EQ(faultOf(locked), ReadFault::encrypted);
}

TEST(DocxDetect, TellsDamagedFiles) {
  const std::string bytes = kFile.bytes();
  const std::string truncated = bytes.substr(0, bytes.size() * 3 / 4);
  EXPECT_TRUE(detect(truncated));
  EXPECT_EQ(faultOf(truncated), ReadFault::damaged);

  const std::string missing = zipped(without(kFile.parts(), "word/document.xml"));
  EXPECT_TRUE(detect(missing));
  EXPECT_EQ(faultOf(missing), ReadFault::damaged);
}

}  // namespace
}  // namespace gouji::docx
