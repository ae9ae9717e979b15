#include <gmock/gmock.h>
#include <zlib.h>

#include <string>
#include <thread>
#include <vector>

#include "filters/import/pdf/pdf.h"
#include "filters/import/read_error.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/sketch.h"

namespace gouji::pdf {
namespace {

using test::onePage;
using test::PdfBuilder;
using test::pdfOf;
using ::testing::ElementsAre;

constexpr const char* kText = "BT /F 10 Tf 100 700 Td (text) Tj ET ";

/// What is wrong with `bytes`; fails the test if nothing is.
ReadFault faultOf(const std::string& bytes, const Limits& limits = {}) {
  try {
    read(bytes, limits);
  } catch (const ReadError& error) {
    return error.fault();
  }
  ADD_FAILURE() << "was read";
  return ReadFault::empty;
}

std::string deflated(const std::string& text) {
  uLongf size = compressBound(static_cast<uLong>(text.size()));
  std::string packed(size, '\0');
  compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
            reinterpret_cast<const Bytef*>(text.data()), static_cast<uLong>(text.size()), 9);
  packed.resize(size);
  return packed;
}

std::string repeated(const std::string& part, std::size_t count) {
  std::string text;
  text.reserve(part.size() * count);
  for (std::size_t index = 0; index < count; ++index) {
    text += part;
  }
  return text;
}

TEST(PdfHostile, PasswordIsNeeded) {
  const std::string hash = "<" + repeated("28BF4E5E", 8) + ">";
  EXPECT_EQ(
      faultOf(onePage()
                  .stream(kText)
                  .object("<< /Filter /Standard /V 1 /R 2 /P -4 /O " + hash + " /U " + hash + " >>")
                  .bytes("/Encrypt 6 0 R /ID [<00> <00>]")),
      ReadFault::encrypted);
}

TEST(PdfHostile, OnlyPictures) {
  EXPECT_EQ(faultOf(pdfOf("100 100 50 50 re f")), ReadFault::no_text);
  EXPECT_EQ(faultOf(pdfOf("BT /F 10 Tf 100 700 Td (   ) Tj ET")), ReadFault::no_text);
}

TEST(PdfHostile, NoPages) {
  EXPECT_EQ(faultOf("%PDF-1.7\n"), ReadFault::damaged);
  EXPECT_EQ(faultOf("%PDF-1.7\n" + repeated("\x01\xFE garbage", 1000)), ReadFault::damaged);
  EXPECT_EQ(faultOf(PdfBuilder().object("<< /Type /Catalog >>").bytes()), ReadFault::damaged);
}

TEST(PdfHostile, BreaksOff) {
  const std::string whole = pdfOf(kText);
  for (const std::size_t part : {10, 30, 50, 80, 95}) {
    EXPECT_EQ(faultOf(whole.substr(0, whole.size() * part / 100)), ReadFault::damaged) << part;
  }
}

TEST(PdfHostile, WrongOffsetsAreMended) {
  std::string bytes = pdfOf(kText);
  bytes.insert(bytes.find("1 0 obj"), "% a line more\n");
  EXPECT_THAT(test::sketch(read(bytes, {})), ElementsAre("text"));
}

TEST(PdfHostile, PageTreeThatHoldsItself) {
  const auto tree = [](const std::string& kids, const std::string& count) {
    return PdfBuilder()
        .object("<< /Type /Catalog /Pages 2 0 R >>")
        .object("<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>")
        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
        .bytes();
  };
  EXPECT_EQ(faultOf(tree("2 0 R 3 0 R", "2")), ReadFault::damaged);
  EXPECT_EQ(faultOf(tree("3 0 R", "2000000000")), ReadFault::damaged);
  EXPECT_EQ(faultOf(tree("3 0 R", "-1")), ReadFault::damaged);
}

TEST(PdfHostile, MorePagesThanTheLimit) {
  Limits limits;
  limits.pages = 0;
  EXPECT_EQ(faultOf(pdfOf(kText), limits), ReadFault::bomb);
}

TEST(PdfHostile, FormThatDrawsItself) {
  EXPECT_THAT(test::sketch(read(onePage("", "/XObject << /X 6 0 R >>")
                                    .stream("/X Do")
                                    .stream(std::string("/X Do ") + kText,
                                            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] "
                                            "/Resources << /XObject << /X 6 0 R >> /Font << /F 4 0 "
                                            "R >> >>")
                                    .bytes(),
                                {})),
              ElementsAre("text"));
}

TEST(PdfHostile, FormsThatMultiply) {
  PdfBuilder builder = onePage("", "/XObject << /X 6 0 R >>");
  builder.stream(repeated("/X Do ", 10));
  for (int form = 6; form < 20; ++form) {
    builder.stream(form < 19 ? repeated("/X Do ", 10) : "",
                   "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << "
                   "/X " +
                       std::to_string(form + 1) + " 0 R >> >>");
  }
  EXPECT_EQ(faultOf(builder.bytes()), ReadFault::bomb);
}

TEST(PdfHostile, StreamsThatUnpackToTooMuch) {
  Limits limits;
  limits.part_bytes = 1 << 20;
  const std::string packed = deflated(std::string(4 << 20, ' '));
  EXPECT_EQ(faultOf(onePage().stream(packed, "/Filter /FlateDecode").bytes(), limits),
            ReadFault::bomb);
  EXPECT_EQ(
      faultOf(onePage().stream(deflated(packed), "/Filter [/FlateDecode /FlateDecode]").bytes()),
      ReadFault::bomb);
  EXPECT_EQ(
      faultOf(onePage().stream(packed, "/Filter /FlateDecode /Subtype /Image").bytes(), limits),
      ReadFault::damaged)
      << "a page's content that claims to be a picture";
}

TEST(PdfHostile, GraphicsStatesWithoutEnd) {
  EXPECT_EQ(faultOf(pdfOf(repeated("q ", 100'000) + kText)), ReadFault::bomb);
}

TEST(PdfHostile, NumbersWithoutMeasure) {
  const std::string huge = "1" + std::string(60, '0');
  const std::string content = "q BT /F " + huge + " Tf " + huge + " 0 Td (a) Tj ET 0 0 m " + huge +
                              " 0 l S BT /F 10 Tf " + huge + " 0 0 " + huge +
                              " 0 0 Tm (b) Tj ET Q " + kText;
  EXPECT_THAT(test::sketch(read(pdfOf(content), {})), ElementsAre("text"));
}

TEST(PdfHostile, SeveralAreReadAtOnce) {
  const std::string good = pdfOf(kText);
  std::vector<std::thread> threads;
  std::vector<int> wrong(4, 0);
  for (std::size_t number = 0; number < wrong.size(); ++number) {
    threads.emplace_back([&, number] {
      for (int round = 0; round < 20; ++round) {
        wrong[number] += test::sketch(read(good, {})) == std::vector<std::string>{"text"} ? 0 : 1;
      }
    });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  EXPECT_THAT(wrong, ElementsAre(0, 0, 0, 0));
}

TEST(PdfHostile, NothingIsPrinted) {
  ::testing::internal::CaptureStderr();
  ::testing::internal::CaptureStdout();
  faultOf("%PDF-1.7\nxref trailer << /Root 1 0 R >> startxref 9");
  read(pdfOf(std::string("/Nothing Do (unbalanced Q Q Q ) ' /F 0 Tf ") + kText), {});
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
  EXPECT_EQ(::testing::internal::GetCapturedStdout(), "");
}

}  // namespace
}  // namespace gouji::pdf
