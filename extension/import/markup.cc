#include "extension/import/markup.h"

#include <algorithm>
#include <string_view>
#include <variant>
#include <vector>

namespace gouji::office {
namespace {

void append(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '\n':
        out += "<br>";
        break;
      default:
        out += c;
    }
  }
}

void append(std::string& out, const Paragraph& paragraph) {
  if (paragraph.role == ParagraphRole::margin || paragraph.role == ParagraphRole::metadata) {
    return;
  }
  const bool is_heading = paragraph.role == ParagraphRole::heading && paragraph.level > 0;
  std::string tag = "p>";
  if (is_heading) {
    tag = std::to_string(paragraph.level) + '>';
    tag.insert(tag.begin(), 'h');
  }
  out += '<';
  out += tag;
  append(out, paragraph.text);
  out += "</";
  out += tag;
  out += '\n';
}

/// Holes of the grid become empty cells: without them what follows would move to the left.
void append(std::string& out, const Table& table) {
  std::vector<int> covered(static_cast<std::size_t>(std::max(table.columns, 0)), 0);
  out += "<table border=1>\n";
  auto cell = table.cells.begin();
  for (int row = 0; row < table.rows; ++row) {
    out += "<tr>";
    for (int column = 0; column < table.columns; ++column) {
      if (covered[column] > row) {
        continue;
      }
      if (cell == table.cells.end() || cell->row != row || cell->column != column) {
        out += "<td></td>";
        continue;
      }
      out += "<td rowspan=";
      out += std::to_string(cell->row_span);
      out += " colspan=";
      out += std::to_string(cell->column_span);
      out += '>';
      append(out, cell->text);
      out += "</td>";
      const int end = std::min(column + cell->column_span, table.columns);
      std::fill(covered.begin() + column, covered.begin() + end, row + cell->row_span);
      ++cell;
    }
    out += "</tr>\n";
  }
  out += "</table>\n";
}

}  // namespace

std::string markupOf(const Document& document) {
  std::string out = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n";
  for (const Block& block : document.blocks) {
    std::visit([&](const auto& each) { append(out, each); }, block);
  }
  return out + "</body></html>\n";
}

}  // namespace gouji::office
