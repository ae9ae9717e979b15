#include "plugins/pandoc/write_tree.h"

#include "core/document/cell_grid.h"

namespace gouji::pandoc {
namespace {

/// Spaces and line ends as pandoc has them; all else is strings. A tab, of which pandoc knows
/// nothing, is one: what it parts stays parted in formats that keep it.
Node inlinesOf(std::string_view text) {
  Node inlines = Node::array();
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) {
      inlines.push_back(make("Str", word));
      word.clear();
    }
  };
  for (const char c : text) {
    if (c == ' ' || c == '\n') {
      flush();
      inlines.push_back(make(c == '\n' ? "LineBreak" : "Space"));
    } else if (c == '\t') {
      flush();
      inlines.push_back(make("Str", "\t"));
    } else {
      word += c;
    }
  }
  flush();
  return inlines;
}

Node paragraphOf(const Paragraph& paragraph) {
  if (paragraph.role == ParagraphRole::heading) {
    return make("Header", Node::array({paragraph.level > 0 ? paragraph.level : 1, attributes(),
                                       inlinesOf(paragraph.text)}));
  }
  return make("Para", inlinesOf(paragraph.text));
}

Node cellOf(int row_span, int column_span, std::string_view text) {
  Node blocks = Node::array();
  if (!text.empty()) {
    blocks.push_back(make("Plain", inlinesOf(text)));
  }
  return Node::array(
      {attributes(), make("AlignDefault"), row_span, column_span, std::move(blocks)});
}

/// Positions of the grid that no cell covers are cells without text.
Node tableOf(const Table& table) {
  const CellGrid grid(table);
  Node rows = Node::array();
  for (int row = 0; row < table.rows; ++row) {
    Node cells = Node::array();
    for (int column = 0; column < table.columns; ++column) {
      const Cell* cell = grid.at(row, column);
      if (cell == nullptr) {
        cells.push_back(cellOf(1, 1, ""));
      } else if (cell->row == row && cell->column == column) {
        cells.push_back(cellOf(cell->row_span, cell->column_span, cell->text));
      }
    }
    rows.push_back(Node::array({attributes(), std::move(cells)}));
  }
  Node columns = Node::array();
  for (int column = 0; column < table.columns; ++column) {
    columns.push_back(Node::array(
        {make("AlignDefault"), make("ColWidth", 1.0 / static_cast<double>(table.columns))}));
  }
  const Node no_rows = Node::array({attributes(), Node::array()});
  const Node caption = Node::array({nullptr, Node::array()});
  Node body = Node::array({attributes(), 0, Node::array(), std::move(rows)});
  return make("Table", Node::array({attributes(), caption, std::move(columns), no_rows,
                                    Node::array({std::move(body)}), no_rows}));
}

}  // namespace

Node treeOf(const Document& document) {
  Node blocks = Node::array();
  for (const Block& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      blocks.push_back(tableOf(*table));
      continue;
    }
    const auto& paragraph = std::get<Paragraph>(block);
    if (paragraph.role != ParagraphRole::metadata && paragraph.role != ParagraphRole::margin &&
        paragraph.role != ParagraphRole::chrome) {
      blocks.push_back(paragraphOf(paragraph));
    }
  }
  return {{"pandoc-api-version", {1, 22, 2}}, {"meta", Node::object()}, {"blocks", blocks}};
}

}  // namespace gouji::pandoc
