#include <gmock/gmock.h>

#include "filters/import/import.h"
#include "tests/filters/import/odt/reading.h"

namespace gouji::odt {
namespace {

using test::Odt;

TEST(OdtDetect, GoesByTheTypePart) {
  const std::string bytes = Odt{"<text:p>a</text:p>", "", ""}.bytes();
  EXPECT_EQ(detectFormat(bytes), Format::odt);
  EXPECT_FALSE(detect(test::zipped({{"content.xml", "<x/>"}})));
  EXPECT_FALSE(
      detect(test::zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})));
}

TEST(OdtHostile, EncryptedIsSaid) {
  EXPECT_EQ(
      faultOf(test::zipped({{"mimetype", std::string(Odt::kType)},
                            {"content.xml", "\x01\x02"},
                            {"META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"}})),
      ReadFault::encrypted);
}

TEST(OdtHostile, DamagedIsSaid) {
  const std::string bytes = Odt{"<text:p>a</text:p>", "", ""}.bytes();
  EXPECT_EQ(faultOf(bytes.substr(0, bytes.size() / 2)), ReadFault::damaged);
  EXPECT_EQ(faultOf(test::zipped({{"mimetype", std::string(Odt::kType)}})), ReadFault::damaged);
  EXPECT_EQ(faultOf(Odt{"<text:p>a", "", ""}.bytes()), ReadFault::damaged);
  EXPECT_EQ(faultOf(Odt{"", "", ""}.bytes()), ReadFault::empty);
  EXPECT_EQ(faultOf(Odt{"<text:p><draw:frame><draw:image/></draw:frame></text:p>", "", ""}.bytes()),
            ReadFault::no_text);
}

TEST(OdtHostile, RepetitionsAreBounded) {
  for (const char* attributes : {" table:number-columns-repeated=\"2000000000\"",
                                 " table:number-columns-spanned=\"2000000000\""}) {
    const std::string bytes = Odt{table(row(cell("1", attributes) + cell("2"))), "", ""}.bytes();
    try {
      EXPECT_LE(read(bytes, Limits{}).blocks.size(), 1U);
    } catch (const ReadError& error) {
      EXPECT_EQ(error.fault(), ReadFault::bomb);
    }
  }
  EXPECT_EQ(
      faultOf(
          Odt{table(row(cell("1"), " table:number-rows-repeated=\"2000000000\"")), "", ""}.bytes()),
      ReadFault::bomb);
  EXPECT_EQ(faultOf(Odt{table(row("<table:covered-table-cell "
                                  "table:number-columns-repeated=\"2000000000\"/>")),
                        "", ""}
                        .bytes()),
            ReadFault::bomb);
}

TEST(OdtHostile, RepeatedTextIsBounded) {
  Limits limits;
  limits.part_bytes = 1 << 20;
  const std::string text(5'000, 'x');
  const std::string rows = row(cell(text), " table:number-rows-repeated=\"1000\"");
  EXPECT_EQ(faultOf(Odt{table(rows), "", ""}.bytes(), limits), ReadFault::bomb);
}

}  // namespace
}  // namespace gouji::odt
