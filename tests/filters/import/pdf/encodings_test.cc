#include <gmock/gmock.h>
#include <poppler/GlobalParams.h>

#include <string>

#include "filters/import/pdf/pdf.h"
#include "filters/import/read_error.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/sketch.h"

namespace gouji::pdf {
namespace {

using test::pdfInCollection;
using ::testing::ElementsAre;

TEST(PdfEncodings, ChineseFontsThatAreNotInTheFile) {
  EXPECT_THAT(test::sketch(read(pdfInCollection("GB1", "UniGB-UCS2-H", "653F5E9C4FE1606F"), {})),
              ElementsAre("政府信息"));
  EXPECT_THAT(test::sketch(read(pdfInCollection("GB1", "GBK-EUC-H", "D5FEB8AED0C5CFA2"), {})),
              ElementsAre("政府信息"));
  EXPECT_THAT(test::sketch(read(pdfInCollection("CNS1", "ETen-B5-H", "AC46A9B2B8EAB054"), {})),
              ElementsAre("政府資訊"));
}

// Poppler takes the folder of its data once in a process: ctest runs each test in one of its own.
TEST(PdfEncodings, TellsThatTheyAreNotInstalled) {
  GlobalParamsIniter::setCustomDataDir("/nowhere");
  for (const char* encoding : {"UniGB-UCS2-H", "GBK-EUC-H", "Identity-H"}) {
    try {
      read(pdfInCollection("GB1", encoding, "653F5E9C4FE1606F"), {});
      ADD_FAILURE() << encoding << " was read";
    } catch (const ReadError& error) {
      EXPECT_EQ(error.fault(), ReadFault::no_encodings) << encoding;
    }
  }
  EXPECT_THAT(test::sketch(read(test::pdfOf("BT /F 10 Tf 100 700 Td (text) Tj ET"), {})),
              ElementsAre("text"));
}

}  // namespace
}  // namespace gouji::pdf
