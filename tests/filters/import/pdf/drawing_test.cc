#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "filters/import/pdf/pdf.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/sketch.h"

namespace gouji::pdf {
namespace {

using test::onePage;
using test::pdfOf;
using ::testing::ElementsAre;

std::vector<std::string> sketchOf(const std::string& bytes) {
  return test::sketch(read(bytes, {}));
}

/// Shows "a" to "d" in two rows of two cells between (100, 660) and (200, 700).
constexpr const char* kLetters =
    " BT /F 10 Tf 110 686 Td (a) Tj 50 0 Td (b) Tj -50 -20 Td (c) Tj 50 0 Td (d) Tj ET";
constexpr const char* kLettered = "table [a][b] / [c][d]";

std::string lettered(const std::string& lines) {
  return lines + kLetters;
}

TEST(PdfDrawing, ReadsTablesOfStrokedLines) {
  EXPECT_THAT(sketchOf(pdfOf(lettered("100 700 m 200 700 l 100 680 m 200 680 l 100 660 m 200 660 l "
                                      "100 660 m 100 700 l 150 660 m 150 700 l 200 660 m 200 700 l "
                                      "S"))),
              ElementsAre(kLettered));
}

TEST(PdfDrawing, ReadsTablesOfStrokedRectangles) {
  EXPECT_THAT(sketchOf(pdfOf(lettered("100 660 50 20 re 150 660 50 20 re 100 680 50 20 re "
                                      "150 680 50 20 re S"))),
              ElementsAre(kLettered));
}

TEST(PdfDrawing, ReadsTablesOfThinFilledRectangles) {
  EXPECT_THAT(
      sketchOf(pdfOf(lettered("100 699.8 100 .5 re 100 679.8 100 .5 re 100 659.8 100 .5 re "
                              "99.8 660 .5 40 re 149.8 660 .5 40 re 199.8 660 .5 40 re f"))),
      ElementsAre(kLettered));
}

TEST(PdfDrawing, ReadsTablesOfDashedLines) {
  EXPECT_THAT(sketchOf(pdfOf(lettered("[1 2] 0 d 100 660 100 40 re 100 680 m 200 680 l "
                                      "150 660 m 150 700 l S"))),
              ElementsAre(kLettered));
}

TEST(PdfDrawing, TakesShadingForNoBorder) {
  EXPECT_THAT(sketchOf(pdfOf(lettered(".8 g 100 680 100 20 re f 0 g 100 660 100 40 re "
                                      "150 660 m 150 700 l 100 680 m 200 680 l S"))),
              ElementsAre(kLettered));
}

TEST(PdfDrawing, TakesWhiteLinesForNoBorder) {
  EXPECT_THAT(sketchOf(pdfOf("1 G 100 660 100 40 re 150 660 m 150 700 l S "
                             "BT /F 10 Tf 110 686 Td (only text) Tj ET")),
              ElementsAre("only text"));
}

TEST(PdfDrawing, ReadsPagesThatAreShownTurned) {
  for (const char* turned : {"/Rotate 90", "/Rotate 180", "/Rotate 270"}) {
    EXPECT_THAT(sketchOf(pdfOf(lettered("100 660 100 40 re 150 660 m 150 700 l "
                                        "100 680 m 200 680 l S"),
                               turned)),
                ElementsAre(kLettered))
        << turned;
  }
}

TEST(PdfDrawing, DropsTextSetAslant) {
  EXPECT_THAT(sketchOf(pdfOf("BT /F 40 Tf .7 .7 -.7 .7 200 300 Tm (DRAFT) Tj ET "
                             "BT /F 10 Tf 100 700 Td (text) Tj ET")),
              ElementsAre("text"));
}

TEST(PdfDrawing, TakesInvisibleTextOnlyWhereThereIsNoOther) {
  EXPECT_THAT(sketchOf(pdfOf("BT 3 Tr /F 10 Tf 100 700 Td (recognised) Tj ET")),
              ElementsAre("recognised"));
  EXPECT_THAT(sketchOf(pdfOf("BT /F 10 Tf 100 700 Td (printed text) Tj "
                             "3 Tr 0 -300 Td (search words) Tj ET")),
              ElementsAre("printed text"));
}

TEST(PdfDrawing, ReadsFormsAndFieldsButNoComments) {
  EXPECT_THAT(
      sketchOf(onePage("/Annots [7 0 R 8 0 R]", "/XObject << /X 6 0 R >>")
                   .stream("/X Do")
                   .stream("BT /F 10 Tf 100 700 Td (in a form) Tj ET",
                           "/Type /XObject /Subtype /Form /BBox [0 0 595 842] "
                           "/Resources << /Font << /F 4 0 R >> >>")
                   .object("<< /Type /Annot /Subtype /FreeText /F 4 /Rect [100 500 300 520] "
                           "/DA (/Helv 10 Tf 0 g) /Contents (typed) /AP << /N 9 0 R >> >>")
                   .object("<< /Type /Annot /Subtype /Stamp /F 4 /Rect [100 400 300 420] "
                           "/AP << /N 9 0 R >> >>")
                   .stream("BT /F 10 Tf 2 5 Td (typed) Tj ET",
                           "/Type /XObject /Subtype /Form /BBox [0 0 200 20] "
                           "/Resources << /Font << /F 4 0 R >> >>")
                   .bytes()),
      ElementsAre("in a form", "typed"));
}

TEST(PdfDrawing, ReadsTheTitleAsMetadata) {
  const auto titled = [](const std::string& title) {
    return onePage()
        .stream("BT /F 10 Tf 100 700 Td (x) Tj ET")
        .object("<< /Title " + title + " >>")
        .bytes("/Info 6 0 R");
  };
  EXPECT_THAT(sketchOf(titled("<FEFF677E5CAD>")), ElementsAre("@ 松岭", "x"));
  EXPECT_THAT(sketchOf(titled("( plain )")), ElementsAre("@ plain", "x"));
  EXPECT_THAT(sketchOf(titled("<CBC9C1EB>")), ElementsAre("@ 松岭", "x")) << "GB 18030";
  EXPECT_THAT(sketchOf(titled("()")), ElementsAre("x"));
}

TEST(PdfDrawing, KnowsThePageOfEachBlock) {
  const Document document = read(pdfOf(lettered("100 660 100 40 re 150 660 m 150 700 l S")), {});
  ASSERT_EQ(document.blocks.size(), 1U);
  EXPECT_EQ(std::get<Table>(document.blocks[0]).cells.at(0).origin.page, 1);
}

TEST(PdfDrawing, IsDetectedByItsSignature) {
  EXPECT_TRUE(detect("%PDF-1.7\n"));
  EXPECT_TRUE(detect("\n\n%PDF-1.4"));
  EXPECT_FALSE(detect("PDF"));
  EXPECT_FALSE(detect(""));
}

}  // namespace
}  // namespace gouji::pdf
