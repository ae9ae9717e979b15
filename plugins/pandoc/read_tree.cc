#include "plugins/pandoc/read_tree.h"

#include <map>

#include "core/document/unfold.h"

namespace gouji::pandoc {
namespace {

std::string textOf(const Node& inlines) {
  std::string text;
  appendText(inlines, text);
  return text;
}

/// The rows of a table's head, bodies and foot, in this order.
template <class Visit>
void visitRows(Node& table, Visit visit) {
  Node& content = table["c"];
  const auto all = [&](Node& rows) {
    for (Node& row : rows) {
      visit(row);
    }
  };
  all(content.at(3).at(1));
  for (Node& body : content.at(4)) {
    all(body.at(2));
    all(body.at(3));
  }
  all(content.at(5).at(1));
}

}  // namespace

TreeDocument::TreeDocument(Node& tree) {
  Node& meta = tree.at("meta");
  if (meta.contains("title") && isOf(meta["title"], "MetaInlines")) {
    Node& inlines = meta["title"]["c"];
    document_.blocks.emplace_back(
        Paragraph{textOf(inlines), ParagraphRole::heading, 1, {}, remember(inlines, false)});
  }
  readBlocks(tree.at("blocks"));
}

std::uint32_t TreeDocument::remember(Node& node, bool is_blocks) {
  texts_.push_back({&node, is_blocks});
  return static_cast<std::uint32_t>(texts_.size());
}

void TreeDocument::readBlocks(Node& blocks) {
  std::function<SourceTable(Node&)> tableOf;
  const auto paragraphOf = [this](Node& inlines, ParagraphRole role, int level) {
    return Paragraph{textOf(inlines), role, level, {}, remember(inlines, false)};
  };
  tableOf = [&](Node& table) {
    SourceTable source;
    visitRows(table, [&](Node& row) {
      SourceRow& cells = source.rows.emplace_back();
      for (Node& cell : row.at(1)) {
        SourceCell& made = cells.cells.emplace_back();
        made.row_span = cell.at(2);
        made.column_span = cell.at(3);
        made.source = remember(cell.at(4), true);
        visit(cell.at(4), {[&](Node& inlines, ParagraphRole role, int level) {
                             made.content.emplace_back(paragraphOf(inlines, role, level));
                           },
                           [&](Node& inner) { made.content.emplace_back(tableOf(inner)); }});
      }
    });
    return source;
  };
  visit(blocks, {[&](Node& inlines, ParagraphRole role, int level) {
                   document_.blocks.emplace_back(paragraphOf(inlines, role, level));
                 },
                 [&](Node& table) { append(document_, tableOf(table)); }});
}

TreeDocument::Text& TreeDocument::textAt(const Place& place) {
  const Block& block = document_.blocks.at(place.block);
  const auto* table = std::get_if<Table>(&block);
  const std::uint32_t source =
      table == nullptr ? std::get<Paragraph>(block).source
                       : table->cells.at(place.cell == Place::kNoCell ? 0 : place.cell).source;
  return texts_.at(source - 1);
}

void TreeDocument::mark(std::vector<PlacedMark> marks) {
  std::map<Text*, std::vector<Marks>> by_text;
  for (PlacedMark& each : marks) {
    by_text[&textAt(each.place)].push_back(
        {each.place.begin, each.place.end, std::move(each.before), std::move(each.behind)});
  }
  for (auto& [text, own] : by_text) {
    Marker marker(std::move(own));
    if (!text->is_blocks) {
      marker.mark(*text->node, 0);
      marker.finish(*text->node);
      continue;
    }
    Node* last = nullptr;
    std::size_t at = 0;
    visit(*text->node, {[&](Node& inlines, ParagraphRole, int) {
                          at += at > 0 ? 1 : 0;  // paragraphs of a cell are joined by '\n'
                          at = marker.mark(inlines, at);
                          last = &inlines;
                        },
                        [](Node&) {}});
    if (last == nullptr) {
      text->node->push_back(make("Plain", Node::array()));
      last = &text->node->back()["c"];
    }
    marker.finish(*last);
  }
}

}  // namespace gouji::pandoc
