#include "filters/import/pdf/legible.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "core/text/unicode.h"
#include "filters/import/pdf/pdf.h"
#include "filters/import/read_error.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/sketch.h"

namespace gouji::pdf {
namespace {

using test::onePage;
using ::testing::ElementsAre;

page::Page pageOf(const std::vector<std::string>& texts) {
  page::Page page;
  for (const std::string& text : texts) {
    page.glyphs.emplace_back();
    page.glyphs.back().text = text;
    page.glyphs.back().space = text == " ";
  }
  return page;
}

std::vector<std::string> times(std::size_t count, const std::string& text) {
  return std::vector<std::string>(count, text);
}

/// `count` ideographs of `kinds` different ones.
std::vector<std::string> ideographs(std::size_t count, std::size_t kinds) {
  std::vector<std::string> texts(count);
  for (std::size_t index = 0; index < count; ++index) {
    appendUtf8(texts[index], static_cast<char32_t>(0x4E00 + index % kinds));
  }
  return texts;
}

TEST(PdfLegible, TextOfAnyScript) {
  EXPECT_TRUE(isLegible({}));
  EXPECT_TRUE(isLegible({pageOf(ideographs(2000, 300))}));
  EXPECT_TRUE(isLegible({pageOf(times(2000, "a"))}));
  EXPECT_TRUE(isLegible({pageOf(times(2000, "0"))}));
}

TEST(PdfLegible, GlyphsWithoutCharacters) {
  for (const char* text : {"\uFFFD", "\uE012", "\u25A1", "?", "\x01"}) {
    EXPECT_FALSE(isLegible({pageOf(times(300, text)), pageOf(times(200, "0"))})) << text;
    EXPECT_TRUE(isLegible({pageOf(times(300, text)), pageOf(times(400, "0"))})) << text;
    EXPECT_TRUE(isLegible({pageOf(times(20, text))})) << text;
  }
}

TEST(PdfLegible, OneCharacterForEachThatTheFontLacks) {
  EXPECT_FALSE(isLegible({pageOf(ideographs(900, 4)), pageOf(times(300, "0"))}));
  EXPECT_TRUE(isLegible({pageOf(ideographs(900, 40)), pageOf(times(300, "0"))}));
  EXPECT_TRUE(isLegible({pageOf(ideographs(90, 4))}));
}

TEST(PdfLegible, AReportBesideWhatIsNotLegible) {
  EXPECT_TRUE(isLegible({pageOf(times(3000, "\uFFFD")), pageOf(ideographs(400, 150))}));
}

TEST(PdfLegible, SpacesAreNoGlyphs) {
  EXPECT_FALSE(isLegible({pageOf(times(200, "\uFFFD")), pageOf(times(2000, " "))}));
}

/// Shows the glyph `number` 120 times, in a font that does not say which character it is; `before`
/// and `after` stand around each of them.
std::string uncoded(const std::string& number, const std::string& before = "",
                    const std::string& after = "") {
  std::string content = "BT /F 4 Tf 20 700 Td ";
  for (int glyph = 0; glyph < 120; ++glyph) {
    content += before + "<" + number + "> Tj " + after;
  }
  return onePage("", "",
                 "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H "
                 "/DescendantFonts [6 0 R] >>")
      .stream(content + "ET")
      .object(
          "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry "
          "(Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R >>")
      .object(
          "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] "
          "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>")
      .bytes();
}

TEST(PdfLegible, NumbersOfGlyphsAreNoCharacters) {
  for (const char* number : {"0005", "0020", "0041", "4E00"}) {
    try {
      read(uncoded(number), {});
      ADD_FAILURE() << number << " was read";
    } catch (const ReadError& error) {
      EXPECT_EQ(error.fault(), ReadFault::no_characters) << number;
    }
  }
}

TEST(PdfLegible, TheFileMayTellTheCharactersBesideTheFont) {
  std::string line;
  for (int glyph = 0; glyph < 120; ++glyph) {
    line += "年";
  }
  EXPECT_THAT(
      test::sketch(read(uncoded("4E00", "/Span << /ActualText <FEFF5E74> >> BDC ", "EMC "), {})),
      ElementsAre(line));
}

}  // namespace
}  // namespace gouji::pdf
