#include "filters/import/xml/markup.h"

#include <gtest/gtest.h>

#include "filters/import/read_error.h"

namespace gouji::xml {
namespace {

Markup markupOf(std::string_view bytes) {
  return Markup(bytes, "part.xml", Limits{});
}

TEST(Markup, NumbersElementsAndEvents) {
  const std::string_view bytes = "<?xml version='1.0'?><a x=\"1>2\"><!-- <b> --><b/><c>t</c></a>";
  const Markup markup = markupOf(bytes);
  ASSERT_EQ(markup.elements().size(), 3U);
  EXPECT_EQ(markup.elements()[1].name, "b");
  EXPECT_TRUE(markup.elements()[1].empty_tag());
  EXPECT_EQ(markup.elements()[2].parent, 0U);
  EXPECT_EQ(bytes.substr(markup.elements()[2].begin), "<c>t</c></a>");
  EXPECT_EQ(bytes.substr(markup.elements()[2].last), "</c></a>");
  EXPECT_EQ(markup.attribute(0, "x"), "1>2");
  // a, b, b's end, c, c's end, a's end
  EXPECT_EQ(markup.elementOf(2), 1U);
  EXPECT_FALSE(markup.isStart(2));
  EXPECT_EQ(markup.elementOf(3), 2U);
  EXPECT_EQ(markup.elementOf(6), Markup::kNone);
}

TEST(Markup, FindsCharactersBehindReferencesAndLineEnds) {
  const std::string_view bytes = "<a>1&amp;&#x4e00;\r\n2<!-- x -->3<![CDATA[45]]>6</a>";
  const Markup markup = markupOf(bytes);
  const auto rest = [&](std::size_t offset) {
    const auto at = markup.find(0, offset);
    return at ? bytes.substr(*at, 1) : "none";
  };
  EXPECT_EQ(rest(1), "&");
  EXPECT_EQ(rest(5), "\r");
  EXPECT_EQ(rest(6), "2");
  EXPECT_EQ(rest(3), "none") << "within a character";
  EXPECT_EQ(rest(9), "none") << "within a CDATA section";
  EXPECT_EQ(rest(10), "6");
  EXPECT_EQ(rest(12), "none") << "beyond the text";
  EXPECT_EQ(markup.text(0), "1&一\n23456");
}

TEST(Markup, RefusesOtherEncodingsAndHalfDocuments) {
  for (const std::string_view bytes :
       {"<?xml version='1.0' encoding='GBK'?><a/>", "<a><b>", "<a", "</a>", "", "<a>&lt;"}) {
    EXPECT_THROW(markupOf(bytes), ReadError) << bytes;
  }
}

}  // namespace
}  // namespace gouji::xml
