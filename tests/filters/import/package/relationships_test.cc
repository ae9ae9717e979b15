#include "filters/import/package/relationships.h"

#include <gtest/gtest.h>

#include "tests/support/docx_writer.h"

namespace gouji {
namespace {

using test::Docx;
using test::zipped;

std::string resolvedTarget(std::string_view target) {
  const std::string bytes =
      zipped({{"word/_rels/document.xml.rels", Docx::links(Docx::link("styles", target))}});
  return targetOf(relationshipsOf(Package(bytes, {}), "word/document.xml", {}), "styles");
}

TEST(Relationships, ResolvesTargets) {
  EXPECT_EQ(resolvedTarget("styles.xml"), "word/styles.xml");
  EXPECT_EQ(resolvedTarget("/styles.xml"), "styles.xml");
  EXPECT_EQ(resolvedTarget("../other/./styles.xml"), "other/styles.xml");
  EXPECT_EQ(resolvedTarget("../../../styles.xml"), "styles.xml");
  EXPECT_EQ(resolvedTarget("sub\\my%20styles.xml"), "word/sub/my styles.xml");
  EXPECT_EQ(resolvedTarget("%"), "word/%");
  EXPECT_EQ(resolvedTarget("%4"), "word/%4");
}

TEST(Relationships, LeavesOutWhatIsOutside) {
  const std::string bytes = zipped(
      {{"_rels/.rels", Docx::links(R"(<Relationship Id="a" Type="urn:x/styles")"
                                   R"( Target="http://example.org/" TargetMode="External"/>)")}});
  EXPECT_TRUE(relationshipsOf(Package(bytes, {}), "", {}).empty());
}

TEST(Relationships, AreEmptyWithoutAPart) {
  const std::string bytes = zipped({{"a", "1"}});
  EXPECT_TRUE(relationshipsOf(Package(bytes, {}), "a", {}).empty());
}

TEST(ContentTypes, TellsTypes) {
  const std::string bytes = zipped({{"[Content_Types].xml", Docx::types("Word/Main.xml", "x.y")}});
  const ContentTypes types(Package(bytes, {}), {});
  EXPECT_EQ(types.of("word/main.xml"), "application/x.y+xml");
  EXPECT_EQ(types.of("word/other.XML"), "application/xml");
  EXPECT_EQ(types.of("picture.png"), "");
  EXPECT_EQ(types.partOfType("x.y"), "word/main.xml");
  EXPECT_EQ(types.partOfType("z"), "");
}

}  // namespace
}  // namespace gouji
