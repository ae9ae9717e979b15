#include "filters/import/text/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "filters/import/read_error.h"
#include "tests/filters/import/html/outline.h"

namespace gouji {
namespace {

using namespace std::string_view_literals;

std::string read(std::string_view text) {
  return outline(text::read(text, {}));
}

TEST(TextDetect, TakesTextAndNothingElse) {
  EXPECT_TRUE(text::detect("一、总体情况\n"));
  EXPECT_TRUE(text::detect("\xD2\xBB\xA1\xA2\xD7\xDC\xCC\xE5\xC7\xE9\xBF\xF6"));
  EXPECT_FALSE(text::detect("{\\rtf1\\ansi"));
  EXPECT_FALSE(text::detect("<?xml version=\"1.0\"?><a/>"));
  EXPECT_FALSE(text::detect("MIME-Version: 1.0\nContent-Type: multipart/related\n"));
  EXPECT_FALSE(text::detect("PK\x03\x04\0\0"sv));
}

TEST(Text, ALineIsAParagraph) {
  const Document document = text::read("　　一、总体情况 　\r\n\r\n本局\u2028公开\v0\r无", {});
  EXPECT_EQ(outline(document), "　　一、总体情况\n本局\n公开\n0\n无\n");
  EXPECT_EQ(originOf(document, {.block = 1}).line, 3);
  EXPECT_EQ(originOf(document, {.block = 4}).line, 6);
}

TEST(Text, MarkdownsMarksAreTakenAway) {
  EXPECT_EQ(read("# 报告\n##二、主动 ##\n#### **六、其他**\n**三、收到**\n1\\.甲**乙**丙\n"
                 "[通知](http://a.b/c)![图](d)\n---\n> 引\n"),
            "h1 报告\nh2 二、主动\nh4 六、其他\nh6 三、收到\n1.甲乙丙\n通知\n引\n");
}

TEST(Text, MarksStayWhereThereIsNoMarkdown) {
  EXPECT_EQ(read("1\\.甲\n#1 号\n注*\n"), "1\\.甲\n#1 号\n注*\n");
}

TEST(Text, TheHeadOfACrawledPageIsMetadata) {
  EXPECT_EQ(read("标题: 报告\n发布时间: 2024-01-02\n详见附件\n===== 正文 =====\n来源: 一\n本局\n"),
            "meta 标题: 报告\nmeta 发布时间: 2024-01-02\nmeta 详见附件\n来源: 一\n本局\n");
  EXPECT_EQ(read("云溪县水利局2023年报告\n\n来源：本站 时间：2024年\n一、总体情况\n时间：全年\n"),
            "云溪县水利局2023年报告\nmeta 来源：本站 时间：2024年\n一、总体情况\n时间：全年\n");
  EXPECT_EQ(read("---\ntitle: 报告\n---\n# 报告\n"), "meta title: 报告\nh1 报告\n");
}

TEST(Text, PageFurnitureIsMargin) {
  EXPECT_EQ(read("一\n- 1 -\n\f二\n第 2 页\n"), "一\nmargin - 1 -\n二\nmargin 第 2 页\n");
}

TEST(Text, APageNumberPartsATable) {
  EXPECT_EQ(read("规章\t0\t0\n文件\t0\t0\n- 1 -\n许可\t0\t0\n处罚\t0\t0\n"),
            "{规章;0;0|文件;0;0}\nmargin - 1 -\n{许可;0;0|处罚;0;0}\n");
}

TEST(Text, HtmlTablesWithinMarkdownAreRead) {
  const Document document = text::read(
      "## 二、主动公开\n\n<table>\n<tr><td rowspan=2>规章</td><td>0</td></tr>\n"
      "<tr><td>1</td></tr>\n</table>\n\n三、收到\n",
      {});
  EXPECT_EQ(outline(document), "h2 二、主动公开\n{规章@2,1;0|1}\n三、收到\n");
  EXPECT_EQ(originOf(document, {.block = 1, .cell = 0}).line, 4);
}

TEST(Text, NothingIsReadFromNothing) {
  EXPECT_EQ(read(""), "");
  EXPECT_EQ(read("\t\n \f\n"), "");
}

TEST(Text, TooManyCellsAreRefused) {
  std::string text;
  for (int i = 0; i < 20; ++i) {
    text += "0\t0\t0\n";
  }
  Limits limits;
  limits.table_cells = 50;
  EXPECT_THROW(text::read(text, limits), ReadError);
}

TEST(Text, EndlessLinesTakeLinearTime) {
  std::string tabs;
  std::string pipes;
  std::string headings;
  std::string mixed;
  for (int i = 0; i < 50'000; ++i) {
    tabs += "\t甲\n";
    pipes += "甲|乙\n\n\n";
    headings += "| 三、申请情况 | |\n";
    mixed += "三、申请情况\t\n\t0\n\n\n";
  }
  for (const std::string& text : {tabs, pipes, headings, mixed}) {
    EXPECT_NO_THROW(text::read(text, {}));
  }
}

struct Expected {
  const char* file;
  std::vector<std::pair<int, int>> tables;
};

TEST(TextCorpus, EveryMannerOfTableIsFound) {
  const Expected kExpected[] = {
      {"seeds/000_6b449e55acc8039c.txt", {{18, 4}, {26, 10}, {4, 15}}},
      {"seeds/001_a42e1796065e364f.txt", {{14, 4}, {28, 10}, {4, 15}}},
      {"seeds/002_89ace2059534ea4c.txt", {{18, 4}, {26, 10}, {4, 15}}},
      {"seeds/003_3c9393350f2ebcec.txt", {}},
      {"seeds/004_14eeafda3dabec40.txt", {{18, 4}, {26, 10}, {4, 15}}},
      {"real/kewei-2024.md", {{3, 4}, {5, 9}, {4, 8}, {5, 8}, {5, 8}, {3, 7}, {4, 8}, {2, 15}}},
      {"real/pingtan-2022.txt", {}},
  };
  const std::filesystem::path corpus(GOUJI_CORPUS);
  if (!std::filesystem::exists(corpus)) {
    GTEST_SKIP() << corpus << " is absent";
  }
  for (const Expected& expected : kExpected) {
    std::ifstream in(corpus / expected.file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    EXPECT_TRUE(text::detect(bytes)) << expected.file;
    std::vector<std::pair<int, int>> sizes;
    for (const Block& block : text::read(bytes, {}).blocks) {
      if (const auto* table = std::get_if<Table>(&block)) {
        sizes.emplace_back(table->rows, table->columns);
      }
    }
    EXPECT_EQ(sizes, expected.tables) << expected.file;
  }
}

}  // namespace
}  // namespace gouji
