#include "filters/export/flat_odt.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "core/document/cell_grid.h"
#include "filters/export/xml_text.h"

namespace gouji {
namespace {

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph">
<style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"
 style:font-name="Noto Sans CJK SC" style:font-name-asian="Noto Sans CJK SC"
 fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/>
</style:default-style></office:styles>
<office:automatic-styles>
<style:style style:name="Figures" style:family="paragraph">
<style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
<style:style style:name="Cell" style:family="table-cell">
<style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.05cm"/></style:style>
)";

constexpr std::string_view kText = "</office:automatic-styles>\n<office:body><office:text>\n";

constexpr std::string_view kTail = "</office:text></office:body></office:document>\n";

/// White space that XML would take for one space is marked up (section 6.1.2).
void appendText(std::string& out, std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    const std::size_t end =
        std::min(c == ' ' ? text.find_first_not_of(' ', at)
                          : (c == '\t' || c == '\n' ? at + 1 : text.find_first_of(" \t\n", at)),
                 text.size());
    if (c == ' ') {
      out += "<text:s text:c=\"" + std::to_string(end - at) + "\"/>";
    } else if (c == '\t') {
      out += "<text:tab/>";
    } else if (c == '\n') {
      out += "<text:line-break/>";
    } else {
      out += xmlEscaped(text.substr(at, end - at));
    }
    at = end;
  }
}

void append(std::string& out, const Paragraph& paragraph) {
  if (paragraph.role == ParagraphRole::margin || paragraph.role == ParagraphRole::metadata) {
    return;
  }
  const bool heading = paragraph.role == ParagraphRole::heading && paragraph.level > 0;
  out += heading ? "<text:h text:outline-level=\"" + std::to_string(paragraph.level) + "\">"
                 : "<text:p>";
  appendText(out, paragraph.text);
  out += heading ? "</text:h>\n" : "</text:p>\n";
}

/// Width in print of the longest line, in half characters.
int printedWidth(std::string_view text) {
  constexpr unsigned char kFirstOfThreeBytes = 0xE0;  // nearly all of what is a full square
  int widest = 0;
  int width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool leads = (byte & 0xC0U) != 0x80U;
    width = c == '\n' ? 0 : width + (leads ? (byte >= kFirstOfThreeBytes ? 2 : 1) : 0);
    widest = std::max(widest, width);
  }
  return widest;
}

/// What each column needs for its own cells, within bounds: long labels are broken into lines.
std::vector<int> columnWidths(const Table& table) {
  constexpr int kLeast = 4;
  constexpr int kMost = 16;
  std::vector<int> widths(static_cast<std::size_t>(table.columns), kLeast);
  for (const Cell& cell : table.cells) {
    if (cell.column_span == 1) {
      int& width = widths.at(static_cast<std::size_t>(cell.column));
      width = std::clamp(printedWidth(cell.text), width, kMost);
    }
  }
  return widths;
}

std::string columnStyle(int width) {
  return "Column" + std::to_string(width);
}

/// A style for each width that a column of any table has.
void appendColumnStyles(std::string& out, const Document& document) {
  constexpr int kShare = 100;  // offices take very small shares for none
  std::set<int> widths;
  for (const Block& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      const std::vector<int> own = columnWidths(*table);
      widths.insert(own.begin(), own.end());
    }
  }
  for (const int width : widths) {
    out += "<style:style style:name=\"" + columnStyle(width) +
           "\" style:family=\"table-column\"><style:table-column-properties "
           "style:rel-column-width=\"" +
           std::to_string(width * kShare) + "*\"/></style:style>\n";
  }
}

/// Lines of a cell are paragraphs of it.
void append(std::string& out, const Cell& cell) {
  out += "<table:table-cell table:style-name=\"Cell\" table:number-columns-spanned=\"" +
         std::to_string(cell.column_span) + "\" table:number-rows-spanned=\"" +
         std::to_string(cell.row_span) + "\">";
  for (std::size_t at = 0; at <= cell.text.size();) {
    const std::size_t end = std::min(cell.text.find('\n', at), cell.text.size());
    out += "<text:p text:style-name=\"Figures\">";
    appendText(out, std::string_view(cell.text).substr(at, end - at));
    out += "</text:p>";
    at = end + 1;
  }
  out += "</table:table-cell>";
}

void append(std::string& out, const Table& table) {
  const CellGrid grid(table);
  out += "<table:table>";
  for (const int width : columnWidths(table)) {
    out += "<table:table-column table:style-name=\"" + columnStyle(width) + "\"/>";
  }
  out += '\n';
  for (int row = 0; row < table.rows; ++row) {
    out += "<table:table-row>";
    for (int column = 0; column < table.columns; ++column) {
      const Cell* cell = grid.at(row, column);
      if (cell == nullptr) {
        append(out, Cell{row, column, 1, 1, "", {}});
      } else if (cell->row == row && cell->column == column) {
        append(out, *cell);
      } else {
        out += "<table:covered-table-cell/>";
      }
    }
    out += "</table:table-row>\n";
  }
  out += "</table:table>\n";
}

}  // namespace

std::string flatOdt(const Document& document) {
  std::string out(kHead);
  appendColumnStyles(out, document);
  out += kText;
  for (const Block& block : document.blocks) {
    std::visit([&](const auto& each) { append(out, each); }, block);
  }
  return out.append(kTail);
}

}  // namespace gouji
