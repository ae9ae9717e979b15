#include "tests/office/flat_odt.h"

#include <string_view>
#include <vector>

namespace gouji::test {
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
<style:style style:name="Title" style:family="paragraph">
<style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-size="16pt" style:font-size-asian="16pt"/></style:style>
<style:style style:name="Cell" style:family="table-cell">
<style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.05cm"/></style:style>
</office:automatic-styles>
<office:body><office:text>
)";

constexpr std::string_view kTail = "</office:text></office:body></office:document>\n";

void appendEscaped(std::string& out, std::string_view text) {
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
      default:
        out += c;
    }
  }
}

void append(std::string& out, const Paragraph& paragraph, bool title) {
  out += title ? "<text:p text:style-name=\"Title\">" : "<text:p>";
  appendEscaped(out, paragraph.text);
  out += "</text:p>\n";
}

void append(std::string& out, const Table& table) {
  const auto columns = static_cast<std::size_t>(table.columns);
  std::vector<bool> covered(static_cast<std::size_t>(table.rows) * columns, false);
  std::vector<const Cell*> at(covered.size(), nullptr);
  for (const Cell& cell : table.cells) {
    for (int row = cell.row; row < cell.row + cell.row_span; ++row) {
      for (int column = cell.column; column < cell.column + cell.column_span; ++column) {
        const auto index =
            static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column);
        const bool corner = row == cell.row && column == cell.column;
        covered.at(index) = !corner;
        at.at(index) = corner ? &cell : nullptr;
      }
    }
  }
  out += "<table:table><table:table-column table:number-columns-repeated=\"" +
         std::to_string(columns) + "\"/>\n";
  for (std::size_t index = 0; index < at.size(); ++index) {
    if (index % columns == 0) {
      out += "<table:table-row>";
    }
    if (covered[index]) {
      out += "<table:covered-table-cell/>";
    } else {
      out += "<table:table-cell table:style-name=\"Cell\"";
      if (at[index] != nullptr) {
        out += " table:number-columns-spanned=\"" + std::to_string(at[index]->column_span) +
               "\" table:number-rows-spanned=\"" + std::to_string(at[index]->row_span) + "\"";
      }
      out += "><text:p>";
      appendEscaped(out, at[index] != nullptr ? at[index]->text : "");
      out += "</text:p></table:table-cell>";
    }
    if (index % columns == columns - 1) {
      out += "</table:table-row>\n";
    }
  }
  out += "</table:table>\n";
}

}  // namespace

std::string flatOdt(const Document& document) {
  std::string out(kHead);
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[i])) {
      append(out, *paragraph, i == 0);
    } else {
      append(out, std::get<Table>(document.blocks[i]));
    }
  }
  return out.append(kTail);
}

}  // namespace gouji::test
