#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "filters/import/docx/docx.h"

namespace gouji::docx {
namespace {

std::string bytesOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(DocxBlankForm, HasTheThreeTables) {
  const std::string bytes = bytesOf(GOUJI_CORPUS "/real/blank-form-2021.docx");
  if (bytes.empty()) {
    GTEST_SKIP() << "the corpus is not on this machine";
  }
  ASSERT_TRUE(detect(bytes));
  const Document document = read(bytes, Limits{});
  std::vector<const Table*> tables;
  for (const Block& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      tables.push_back(table);
    }
  }
  ASSERT_EQ(tables.size(), 3U);
  EXPECT_EQ(tables[0]->rows, 14);
  EXPECT_EQ(tables[0]->columns, 4);
  EXPECT_EQ(tables[1]->rows, 28);
  EXPECT_EQ(tables[1]->columns, 10);
  EXPECT_EQ(tables[2]->rows, 4);
  EXPECT_EQ(tables[2]->columns, 15);
  const auto label = std::ranges::find(tables[1]->cells, "三、本年度办理结果", &Cell::text);
  ASSERT_NE(label, tables[1]->cells.end());
  EXPECT_EQ(label->row_span, 22);
  for (const Table* table : tables) {
    int covered = 0;
    for (const Cell& cell : table->cells) {
      covered += cell.row_span * cell.column_span;
    }
    EXPECT_EQ(covered, table->rows * table->columns) << "every position is covered once";
  }
}

}  // namespace
}  // namespace gouji::docx
