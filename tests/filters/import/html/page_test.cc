#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "filters/import/html/html.h"
#include "filters/import/read_error.h"
#include "tests/filters/import/html/outline.h"

namespace gouji {
namespace {

std::string read(std::string_view page) {
  return outline(html::read(page, {}));
}

TEST(HtmlPage, BlocksPartParagraphsAndPhrasesDoNot) {
  EXPECT_EQ(read("<div>一、<b>总体</b><span>情况</span><p>本局<a href=x>公开</a></p>尾</div>"),
            "一、总体情况\n本局公开\n尾\n");
}

TEST(HtmlPage, WhiteSpaceCollapsesButHardSpacesStay) {
  EXPECT_EQ(read("<p>\n  甲 \t\n 乙&nbsp;&nbsp;丙　丁 &nbsp;　</p>"), "甲 乙\u00A0\u00A0丙　丁\n");
}

TEST(HtmlPage, ABreakIsALineEndAndTwoPartParagraphs) {
  EXPECT_EQ(read("<p><br>一<br/>二<br> <br>三<br></p>"), "一\n二\n三\n");
  EXPECT_EQ(html::read("<p>一<br>二<br><br>三", {}).blocks.size(), 2U);
}

TEST(HtmlPage, ScriptsStylesAndFormFieldsAreDropped) {
  EXPECT_EQ(read("<style>p{}</style><script>if (a<b) document.write('<p>x</p>')</script>"
                 "<noscript>开启脚本</noscript><textarea>&lt;p&gt;y</textarea>"
                 "<select><option>1</option></select><button>查询</button>"
                 "<input type=hidden value='<p>z</p>'><!-- c --><p>文</p>"),
            "文\n");
}

TEST(HtmlPage, TitleComesFirstThenWhatIsSaidOfThePage) {
  EXPECT_EQ(
      read("<head><meta name=pubDate content='2024-01-02'><meta name=viewport content=x>"
           "<META NAME=ContentSource CONTENT=' 云溪县水利局 '><title> 报告: 一 </title></head>"
           "<body>文<title>站</title>"),
      "meta 报告: 一\nmeta pubDate: 2024-01-02\nmeta ContentSource: 云溪县水利局\n文\nmeta 站\n");
}

TEST(HtmlPage, HeadingsHaveTheirLevel) {
  EXPECT_EQ(read("<h2>一、<span>总体</span></h2><h6>注</h6>文"), "h2 一、总体\nh6 注\n文\n");
}

TEST(HtmlPage, HiddenPartsAreDropped) {
  EXPECT_EQ(read("<p>甲<span style='display:none'>x</span>乙</p><div hidden><p>y</p></div>"
                 "<div style='color:red;DISPLAY : none !important'>z<p>w</p></div>丙"),
            "甲乙\n丙\n");
}

TEST(HtmlPage, TheFormIsReadEvenWhereItIsHidden) {
  EXPECT_EQ(read("<div style='display:none'><p>一、总体情况</p><p>无</p></div>"),
            "一、总体情况\n无\n");
  EXPECT_EQ(read("<p>一、总体情况</p><div style='display:none'><p>一、总体情况</p></div>"),
            "一、总体情况\n");
}

TEST(HtmlPage, ListNumbersArePrinted) {
  EXPECT_EQ(read("<ol><li>甲<li><p>乙</p><li>3、自带<ul><li>点</ul></ol>"
                 "<ol type=a start=3><li>丙<li value=7>丁</ol>"
                 "<ol style='list-style-type:cjk-ideographic'><li>总体情况</ol>"),
            "1.甲\n2.乙\n3、自带\n4.点\nc.丙\ng.丁\n一、总体情况\n");
}

TEST(HtmlPage, LinesOfPreformattedTextAreParagraphs) {
  EXPECT_EQ(read("<pre>一、总体情况\n  本局\n\n二、</pre>"), "一、总体情况\n本局\n二、\n");
}

TEST(HtmlPage, NavigationIsChrome) {
  EXPECT_EQ(read("<div class='mainNav clearfix'><a>首页</a> <a>公开</a></div>"
                 "<ul><li><a>一</a><li><a>二</a><li><a>三</a></ul>"
                 "<div>当前位置：首页 &gt; 年报</div><footer>主办：云溪县</footer><p>文</p>"),
            "chrome 首页 公开\nchrome 一\nchrome 二\nchrome 三\nchrome 当前位置：首页 > 年报\n"
            "chrome 主办：云溪县\n文\n");
}

TEST(HtmlPage, ATableOfLinksIsChrome) {
  EXPECT_EQ(read("<table><tr><td><a>首页</a><td><a>新闻</a><td><a>公开</a></table>"),
            "chrome 首页\nchrome 新闻\nchrome 公开\n");
}

TEST(HtmlPage, AClassDoesNotMakeChromeOfMuchText) {
  std::string page = "<div class=header><h1>云溪县水利局2023年度报告</h1><p>";
  std::string prose;
  for (int i = 0; i < 200; ++i) {
    prose += "公开";
  }
  EXPECT_EQ(read(page + prose + "</p></div>"), "h1 云溪县水利局2023年度报告\n" + prose + "\n");
  EXPECT_EQ(read(page + "咨询</p></div>"), "h1 云溪县水利局2023年度报告\nchrome 咨询\n");
}

TEST(HtmlPage, SeveralDocumentsInOneAreReadOn) {
  EXPECT_EQ(read("<html><body><p>一<html><head><meta charset=gbk></head><body class=x><p>二</body>"
                 "</html><p>三</body></html><p>四"),
            "一\n二\n三\n四\n");
}

TEST(HtmlPage, ParagraphsKnowTheirLine) {
  const Document document = html::read("<p>\n\n一\n</p>\n<div>二\n二</div>", {});
  EXPECT_EQ(originOf(document, {.block = 0}).line, 3);
  EXPECT_EQ(originOf(document, {.block = 1}).line, 5);
}

TEST(HtmlPage, AFragmentCountsLinesFromItsPlace) {
  Document document;
  html::appendFragment(document, "<table>\n<tr><td>甲<td>0</table>", 40, {});
  EXPECT_EQ(originOf(document, {.block = 0, .cell = 0}).line, 41);
}

TEST(HtmlPage, GbkIsReadWhateverIsDeclared) {
  EXPECT_EQ(read("<meta charset=utf-8><p>\xD2\xBB\xA1\xA2\xD7\xDC\xCC\xE5\xC7\xE9\xBF\xF6</p>"),
            "一、总体情况\n");
}

TEST(HtmlPage, NothingIsReadFromNothing) {
  EXPECT_EQ(read(""), "");
  EXPECT_EQ(read("<html>"), "");
  EXPECT_EQ(read("<p"), "");
}

TEST(HtmlPage, DamageIsReadOverInSilence) {
  testing::internal::CaptureStderr();
  EXPECT_THAT(read("<p a=\"1\" a=2 =3 <b>&nosuch; &#xFFFFFFF; &#0; 一</i></p></table>&"),
              testing::HasSubstr("一"));
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(HtmlPage, DeepNestsAndEndlessTagsAreBounded) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) {
    deep += "<div>";
  }
  EXPECT_NO_THROW(html::read(deep, {}));
  std::string wide = "<p ";
  for (int i = 0; i < 100'000; ++i) {
    wide.append("a").append(std::to_string(i)).append(" ");
  }
  EXPECT_THROW(html::read(wide, {}), ReadError);
}

TEST(HtmlCorpus, ASavedPageHasItsThreeTables) {
  const std::filesystem::path path =
      std::filesystem::path(GOUJI_CORPUS) / "real/shuyang-ndrc-2023.html";
  if (!std::filesystem::exists(path)) {
    GTEST_SKIP() << path << " is absent";
  }
  std::ifstream in(path, std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  EXPECT_TRUE(html::detect(bytes));
  std::vector<std::pair<int, int>> sizes;
  for (const Block& block : html::read(bytes, {}).blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      sizes.emplace_back(table->rows, table->columns);
    }
  }
  EXPECT_THAT(sizes, testing::ElementsAre(std::pair(6, 4), std::pair(14, 4), std::pair(28, 10),
                                          std::pair(4, 15)));
}

}  // namespace
}  // namespace gouji
