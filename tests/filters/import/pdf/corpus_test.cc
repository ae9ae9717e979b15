#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "filters/import/page/glyphs/characters.h"
#include "filters/import/pdf/pdf.h"

namespace gouji::pdf {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The figures of all tables, row by row.
std::vector<std::string> figuresOf(const Document& document) {
  std::vector<std::string> figures;
  for (const Block& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      for (const Cell& cell : table->cells) {
        if (page::isFigure(cell.text)) {
          figures.push_back(cell.text);
        }
      }
    }
  }
  return figures;
}

TEST(PdfCorpus, EveryFigureOfEveryTableIsReadInItsPlace) {
  const fs::path folder = fs::path(GOUJI_CORPUS) / "real";
  if (!fs::exists(folder)) {
    GTEST_SKIP() << "no reports for testing at " << folder;
  }
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".pdf") {
      continue;
    }
    const fs::path truth = folder / "truth" / (entry.path().filename().string() + ".json");
    // The truth lists its facts in the form's order, which is that of the tables' figures.
    const auto facts = nlohmann::ordered_json::parse(contentOf(truth)).at("facts");
    std::vector<std::string> expected;
    for (const auto& fact : facts) {
      if (!fact.is_null()) {
        expected.push_back(fact.dump());
      }
    }
    EXPECT_EQ(figuresOf(read(contentOf(entry.path()), {})), expected) << entry.path();
  }
}

}  // namespace
}  // namespace gouji::pdf
