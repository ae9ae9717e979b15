#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/document/document.h"

namespace gouji::test {

/// A paragraph as its text, with a mark before it that tells its role: "#" to "######" heading,
/// "@" metadata, "^" footnote, "~" chrome, "|" margin.
inline std::string sketch(const Paragraph& paragraph) {
  switch (paragraph.role) {
    case ParagraphRole::heading:
      return std::string(static_cast<std::size_t>(paragraph.level), '#') + " " + paragraph.text;
    case ParagraphRole::metadata:
      return "@ " + paragraph.text;
    case ParagraphRole::footnote:
      return "^ " + paragraph.text;
    case ParagraphRole::chrome:
      return "~ " + paragraph.text;
    case ParagraphRole::margin:
      return "| " + paragraph.text;
    case ParagraphRole::body:
      break;
  }
  return paragraph.text;
}

/// A table row by row: "[a][b] / [c 1x2]", where spans above one stand as rows x columns.
inline std::string sketch(const Table& table) {
  std::string text = "table ";
  int row = 0;
  for (const Cell& cell : table.cells) {
    for (; row < cell.row; ++row) {
      text += " / ";
    }
    text.append("[").append(cell.text);
    if (cell.row_span > 1 || cell.column_span > 1) {
      text.append(" ").append(std::to_string(cell.row_span));
      text.append("x").append(std::to_string(cell.column_span));
    }
    text += "]";
  }
  return text;
}

/// One string a block.
inline std::vector<std::string> sketch(const Document& document) {
  std::vector<std::string> blocks;
  for (const Block& block : document.blocks) {
    blocks.push_back(std::visit([](const auto& content) { return sketch(content); }, block));
  }
  return blocks;
}

}  // namespace gouji::test
