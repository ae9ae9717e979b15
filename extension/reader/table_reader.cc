#include "extension/reader/table_reader.h"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <iterator>
#include <utility>

namespace gouji::office {
namespace {

/// Cells whose edges differ by less of the table's width than this share the edge: rows of one
/// table are rounded apart when a file is read. A statutory table has fifteen columns at most.
constexpr double kEdgeTolerance = 0.006;

}  // namespace

TableReader::TableReader(TextReader& reader, Records& records,
                         const Reference<css::text::XTextTable>& table, ParagraphRole role,
                         const Reference<css::text::XTextRange>& anchor)
    : reader_(reader),
      records_(records),
      table_(table),
      role_(role),
      anchor_(anchor),
      names_(table->getCellNames()) {}

bool TableReader::readCell() {
  if (next_ >= names_.getLength()) {
    return false;
  }
  const OUString& name = std::as_const(names_)[next_++];
  const Reference<css::text::XText> text(table_->getCellByName(name), UNO_QUERY);
  const auto parsed = parseCellName(toUtf8(name));
  if (!text.is()) {
    return true;
  }
  split_ = split_ || !parsed || parsed->parts.size() > 1;
  NativeText native;
  native.whole = Reference<css::text::XTextRange>(text.get());
  native.anchor = anchor_;
  ReadCell read;
  read.at = parsed ? parsed->parts.front() : CellName::Part{};
  read.row_span = std::max(1, static_cast<int>(propertyOf<sal_Int32>(text, "RowSpan", 1)));
  read.cell.content = reader_.readAll(text, OpenText{role_, anchor_});
  std::size_t length = 0;
  for (const SourceBlock& block : read.cell.content) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph == nullptr) {
      continue;
    }
    length += length > 0 ? 1U : 0U;
    for (Piece piece : records_.paragraphs.at(paragraph->source - 1).pieces) {
      piece.begin += length;
      piece.end += length;
      native.pieces.push_back(std::move(piece));
    }
    length += paragraph->text.size();
  }
  records_.cells.push_back(std::move(native));
  read.cell.source = static_cast<std::uint32_t>(records_.cells.size());
  cells_.push_back(std::move(read));
  return true;
}

bool TableReader::readEdges() {
  const Reference<css::container::XIndexAccess> rows(table_->getRows(), UNO_QUERY);
  const auto width = propertyOf<sal_Int16>(table_, "TableColumnRelativeSum", 0);
  if (!rows.is() || width <= 0 || split_) {
    return false;
  }
  for (sal_Int32 row = 0; row < rows->getCount(); ++row) {
    Sequence<css::text::TableColumnSeparator> separators;
    const Reference<css::uno::XInterface> object(rows->getByIndex(row), UNO_QUERY);
    if (!(propertyOf(object, "TableColumnSeparators") >>= separators)) {
      return false;
    }
    std::vector<int>& edges = edges_.emplace_back(1, 0);
    for (const auto& separator : separators) {
      edges.push_back(separator.Position);
    }
    edges.push_back(width);
  }
  return true;
}

std::variant<SourceTable, std::vector<SourceBlock>> TableReader::take() {
  const bool told = readEdges();
  const auto width = told ? edges_.front().back() : 0;
  const auto grid = told ? ColumnGrid::of(edges_, static_cast<int>(width * kEdgeTolerance))
                         : std::optional<ColumnGrid>();
  const bool fits = grid && std::ranges::all_of(cells_, [&](const ReadCell& each) {
                      return each.at.row < static_cast<int>(edges_.size()) &&
                             each.at.column + 1 < static_cast<int>(edges_[each.at.row].size());
                    });
  if (!fits) {
    std::vector<SourceBlock> content;
    for (ReadCell& each : cells_) {
      std::ranges::move(each.cell.content, std::back_inserter(content));
    }
    return content;
  }
  SourceTable table;
  table.rows.resize(edges_.size());
  for (ReadCell& each : cells_) {
    const std::vector<int>& edges = edges_[each.at.row];
    each.cell.row_span = each.row_span;
    each.cell.column_span = grid->span(edges[each.at.column], edges[each.at.column + 1]);
    table.rows[each.at.row].cells.push_back(std::move(each.cell));
  }
  return table;
}

}  // namespace gouji::office
