#include "core/recognise/prose/lexicon/rows.h"

#include <algorithm>

namespace gouji {
namespace {

/// What stands before the first `end`, which is taken off with it.
std::string_view cut(std::string_view& text, char end) {
  const std::size_t at = std::min(text.find(end), text.size());
  const std::string_view head = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return head;
}

}  // namespace

std::vector<DataRow> dataRows(std::string_view tsv) {
  std::vector<DataRow> rows;
  while (!tsv.empty()) {
    std::string_view line = cut(tsv, '\n');
    if (line.empty() || line.front() == '#') {
      continue;
    }
    DataRow& row = rows.emplace_back();
    row.line = line;
    for (std::string_view& field : row.fields) {
      field = cut(line, '\t');
    }
  }
  return rows;
}

}  // namespace gouji
