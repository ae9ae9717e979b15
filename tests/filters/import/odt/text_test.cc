#include <gmock/gmock.h>

#include "tests/filters/import/odt/reading.h"

namespace gouji::odt {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(OdtText, CollapsesWhiteSpace) {
  EXPECT_THAT(sketchOf("<text:p>\n  收到 <text:span> 12</text:span>\n件 </text:p>"),
              ElementsAre("收到 12 件"));
  EXPECT_THAT(sketchOf("<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>"),
              ElementsAre("a   b\tc\nd"));
}

TEST(OdtText, AcceptsTrackedChanges) {
  EXPECT_THAT(
      sketchOf("<text:tracked-changes><text:changed-region><text:deletion><text:p>11</text:p>"
               "</text:deletion></text:changed-region></text:tracked-changes>"
               "<text:p>收到<text:change text:change-id=\"a\"/><text:change-start "
               "text:change-id=\"b\"/>12<text:change-end text:change-id=\"b\"/>件</text:p>"),
      ElementsAre("收到12件"));
}

TEST(OdtText, LeavesOutWhatIsNotPrinted) {
  const std::string styles =
      "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
      "text:display=\"none\"/></style:style>";
  EXPECT_THAT(sketchOf("<text:p>a<text:span text:style-name=\"T1\">b<text:s/></text:span>c"
                       "<office:annotation><dc:creator>陈某</dc:creator><text:p>批注</text:p>"
                       "</office:annotation>d</text:p><text:section text:display=\"none\">"
                       "<text:p>e</text:p></text:section>",
                       styles),
              ElementsAre("acd"));
}

TEST(OdtText, KnowsHeadingsAndContents) {
  EXPECT_THAT(sketchOf("<text:table-of-content><text:table-of-content-source><text:p>x</text:p>"
                       "</text:table-of-content-source><text:index-body><text:p>总体情况 1</text:p>"
                       "</text:index-body></text:table-of-content>"
                       "<text:h text:outline-level=\"2\">总体情况</text:h>"),
              ElementsAre("~ 总体情况 1", "## 总体情况"));
}

TEST(OdtText, PutsNotesBehindTheirBlock) {
  const std::string note =
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p>"
      "</text:note-body></text:note>";
  EXPECT_THAT(sketchOf("<text:p>收到" + note + "12件</text:p><text:p>完</text:p>"),
              ElementsAre("收到12件", "^ 注", "完"));
}

TEST(OdtText, ReadsBoxes) {
  EXPECT_THAT(sketchOf("<text:p>外<draw:frame><draw:text-box><text:p>内</text:p></draw:text-box>"
                       "</draw:frame>面</text:p>"),
              ElementsAre("内", "外面"));
}

TEST(OdtText, TellsTheTitle) {
  EXPECT_THAT(test::sketch(read(test::Odt{"<text:p>a</text:p>", "", "年报"}.bytes(), Limits{})),
              ElementsAre("@ 年报", "a"));
}

}  // namespace
}  // namespace gouji::odt
