#include <gmock/gmock.h>

#include "tests/filters/import/odt/reading.h"

namespace gouji::odt {
namespace {

using ::testing::ElementsAre;

const std::string kStyles =
    "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" "
    "style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/><text:list-level-style-number "
    "text:level=\"2\" style:num-format=\"1\" style:num-prefix=\"（\" style:num-suffix=\"）\"/>"
    "</text:list-style><text:outline-style><text:outline-level-style text:level=\"1\" "
    "style:num-format=\"1\" style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" "
    "style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>";

std::string list(const std::string& items, const std::string& attributes = {}) {
  return "<text:list text:style-name=\"L1\"" + attributes + ">" + items + "</text:list>";
}

std::string item(const std::string& text) {
  return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
}

TEST(OdtLists, AreNumbered) {
  EXPECT_THAT(
      sketchOf(list(item("总体情况") +
                    "<text:list-item><text:p>主动公开</text:p>"
                    "<text:p>又一段</text:p><text:list>" +
                    item("甲") + item("乙") + "</text:list></text:list-item>" + item("申请")),
               kStyles),
      ElementsAre("一、总体情况", "二、主动公开", "又一段", "（1）甲", "（2）乙", "三、申请"));
}

TEST(OdtLists, GoOnWhereTheySaySo) {
  EXPECT_THAT(sketchOf(list(item("a")) + list(item("b"), " text:continue-numbering=\"true\"") +
                           list(item("c")),
                       kStyles),
              ElementsAre("一、a", "二、b", "一、c"));
  EXPECT_THAT(sketchOf(list(item("a"), " xml:id=\"x\"") + list(item("b"), " xml:id=\"y\"") +
                           list(item("c"), " text:continue-list=\"x\""),
                       kStyles),
              ElementsAre("一、a", "一、b", "二、c"));
}

TEST(OdtLists, StartWhereTheySaySo) {
  EXPECT_THAT(sketchOf(list("<text:list-item text:start-value=\"4\"><text:p>a</text:p>"
                            "</text:list-item><text:list-header><text:p>b</text:p>"
                            "</text:list-header>" +
                            item("c")),
                       kStyles),
              ElementsAre("四、a", "b", "五、c"));
}

TEST(OdtLists, TakeTheWrittenNumber) {
  EXPECT_THAT(sketchOf(list("<text:list-item><text:number>（七）</text:number><text:p>a</text:p>"
                            "</text:list-item>"),
                       ""),
              ElementsAre("（七）a"));
}

TEST(OdtLists, NumberTheOutline) {
  EXPECT_THAT(sketchOf("<text:h text:outline-level=\"1\">a</text:h>"
                       "<text:h text:outline-level=\"2\">b</text:h>"
                       "<text:h text:outline-level=\"1\">c</text:h>",
                       kStyles),
              ElementsAre("# 1.a", "## 1.1b", "# 2.c"));
}

}  // namespace
}  // namespace gouji::odt
