#include "filters/import/xml/trace.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::xml {
namespace {

/// Keeps what the trace says of all character data.
class Reader : public Handler {
 public:
  explicit Reader(Trace& trace) : trace_(trace) {}
  void start(const Element&) override { elements.push_back(trace_.element()); }
  void text(std::string_view text) override {
    pieces.push_back({all.size(), text.size(), trace_.text()});
    all += text;
  }

  std::vector<std::size_t> elements;
  std::vector<Piece> pieces;
  std::string all;

 private:
  Trace& trace_;
};

TEST(Trace, FindsCharactersBehindReferencesAndLineEnds) {
  const std::string_view bytes =
      "<?xml version='1.0'?><a>1&amp;&#x4e00;\r\n2<!-- x -->3<![CDATA[45]]>6<b/>7<c>8</c></a>";
  Trace trace;
  Reader reader(trace);
  trace.parse(bytes, "part.xml", {}, reader);
  EXPECT_EQ(reader.all, "1&一\n2345678");
  EXPECT_EQ(reader.elements, (std::vector<std::size_t>{0, 1, 2}));
  /// What stands where byte `at` of the text does.
  const auto rest = [&](std::size_t at) {
    for (const Piece& piece : reader.pieces) {
      if (at < piece.begin + piece.length) {
        const auto byte = piece.from.at(at - piece.begin);
        return byte ? bytes.substr(*byte, 1) : "none";
      }
    }
    return std::string_view("beyond");
  };
  EXPECT_EQ(rest(0), "1");
  EXPECT_EQ(rest(1), "&");
  EXPECT_EQ(rest(2), "&");
  EXPECT_EQ(rest(5), "\r");
  EXPECT_EQ(rest(6), "2");
  EXPECT_EQ(rest(7), "3");
  EXPECT_EQ(rest(8), "none") << "in a CDATA section";
  EXPECT_EQ(rest(10), "6");
  EXPECT_EQ(rest(12), "8");
  EXPECT_EQ(reader.pieces.back().from.element, 2U);
  EXPECT_EQ(trace.markup().elements().size(), 3U);
}

TEST(TextPosition, HasNoInsideWhereItIsAReference) {
  const TextPosition position{0, {10, 15}, TextPosition::Written::reference};
  EXPECT_EQ(position.at(0), 10U);
  EXPECT_EQ(position.at(1), 15U);
  EXPECT_EQ(position.part(0, 1).bytes.end, 15U);
  const TextPosition plain{0, {10, 15}};
  EXPECT_EQ(plain.at(3), 13U);
  EXPECT_EQ(plain.part(1, 2).bytes.begin, 11U);
  EXPECT_EQ(plain.part(1, 2).bytes.end, 13U);
}

}  // namespace
}  // namespace gouji::xml
