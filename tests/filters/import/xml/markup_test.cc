#include "filters/import/xml/markup.h"

#include <gtest/gtest.h>

#include "filters/import/read_error.h"

namespace gouji::xml {
namespace {

Markup markupOf(std::string_view bytes) {
  return Markup(bytes, "part.xml", Limits{});
}

TEST(Markup, NumbersElementsByTheirStartTags) {
  const std::string_view bytes = "<?xml version='1.0'?><a x=\"1>2\"><!-- <b> --><b/><c>t</c></a>";
  const Markup markup = markupOf(bytes);
  ASSERT_EQ(markup.elements().size(), 3U);
  EXPECT_EQ(markup.elements()[1].name, "b");
  EXPECT_TRUE(markup.elements()[1].empty_tag());
  EXPECT_EQ(markup.elements()[2].parent, 0U);
  EXPECT_EQ(bytes.substr(markup.elements()[2].begin), "<c>t</c></a>");
  EXPECT_EQ(bytes.substr(markup.elements()[2].last), "</c></a>");
  EXPECT_EQ(markup.attribute(0, "x"), "1>2");
  EXPECT_EQ(markup.attribute(0, "none"), "");
}

TEST(Markup, KnowsWhereTagsStandBehindAByteOrderMark) {
  const std::string_view bytes = "\xEF\xBB\xBF<w:a><w:b>公</w:b ></w:a>";
  const Markup markup = markupOf(bytes);
  const Markup::Element& inner = markup.elements().at(1);
  EXPECT_EQ(inner.localName(), "b");
  EXPECT_EQ(bytes.substr(inner.inside, inner.last - inner.inside), "公");
  EXPECT_EQ(bytes.substr(inner.end), "</w:a>");
}

TEST(Markup, ReadsTextBehindReferencesAndLineEnds) {
  EXPECT_EQ(markupOf("<a>1&amp;&#x4e00;\r\n2<!-- x -->3<![CDATA[45]]>6<b>7</b></a>").text(0),
            "1&一\n234567");
  EXPECT_EQ(markupOf("<w:a/>").text(0), "");
}

TEST(Markup, RefusesOtherEncodingsAndHalfDocuments) {
  for (const std::string_view bytes :
       {"<?xml version='1.0' encoding='GBK'?><a/>", "<a><b>", "<a", "</a>", "", "<a>&lt;"}) {
    EXPECT_THROW(markupOf(bytes), ReadError) << bytes;
  }
}

}  // namespace
}  // namespace gouji::xml
