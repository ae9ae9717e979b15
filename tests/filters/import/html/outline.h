#pragma once

#include <string>

#include "core/document/document.h"

namespace gouji {

/// A document as text for comparing: one paragraph a line behind its role ("h2", "meta", "chrome",
/// "margin"; body has none), a table as "{row|row}" with its cells parted by ";", their spans, if
/// any, as "text@rows,columns".
inline std::string outline(const Document& document) {
  std::string out;
  for (const Block& block : document.blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      switch (paragraph->role) {
        case ParagraphRole::heading:
          out.append("h").append(std::to_string(paragraph->level)).append(" ");
          break;
        case ParagraphRole::metadata:
          out += "meta ";
          break;
        case ParagraphRole::margin:
          out += "margin ";
          break;
        case ParagraphRole::chrome:
          out += "chrome ";
          break;
        case ParagraphRole::footnote:
        case ParagraphRole::body:
          break;
      }
      out.append(paragraph->text).append("\n");
      continue;
    }
    const auto& table = std::get<Table>(block);
    out += "{";
    int row = 0;
    bool first = true;
    for (const Cell& cell : table.cells) {
      for (; row < cell.row; ++row) {
        out += "|";
        first = true;
      }
      out += first ? "" : ";";
      first = false;
      for (const char c : cell.text) {
        out += c == '\n' ? '/' : c;
      }
      if (cell.row_span > 1 || cell.column_span > 1) {
        out.append("@")
            .append(std::to_string(cell.row_span))
            .append(",")
            .append(std::to_string(cell.column_span));
      }
    }
    out += "}\n";
  }
  return out;
}

}  // namespace gouji
