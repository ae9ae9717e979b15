#include "filters/export/html/body_value.h"

#include <algorithm>
#include <string_view>
#include <variant>
#include <vector>

#include "core/text/unicode.h"
#include "filters/export/html/runs.h"
#include "filters/export/html/table_blocks.h"

namespace gouji::html {
namespace {

using json::Value;

/// Text that a page shows; a report has a tenth of it.
constexpr std::size_t kMostText = std::size_t{1} << 20;

bool shown(ParagraphRole role) {
  return role == ParagraphRole::body || role == ParagraphRole::heading ||
         role == ParagraphRole::footnote;
}

class Body {
 public:
  Body(const Document& document, const Report& report, std::span<const Finding> findings)
      : document_(document), report_(report), marks_(findings), tables_(document, report) {}

  Value run() {
    Value items = Value::array();
    for (std::size_t b = 0; b < document_.blocks.size(); ++b) {
      if (text_ > kMostText) {
        items.push_back({{"kind", "cut"}});
        break;
      }
      waiting_ = tables_.beginningAt(b);
      if (const auto owner = tables_.tableOf(b)) {
        addTables(items, std::string_view::npos);
        addSource(items, b, *owner);
      } else {
        addBlock(items, b);
        addTables(items, std::string_view::npos);
      }
    }
    return items;
  }

 private:
  /// The tables that begin in this block before byte `end`, each once.
  void addTables(Value& items, std::size_t end) {
    std::erase_if(waiting_, [&](const TableBlocks::Begin& begin) {
      if (begin.at >= end) {
        return false;
      }
      items.push_back({{"kind", "table"}, {"table", begin.table}});
      return true;
    });
  }

  void addBlock(Value& items, std::size_t b) {
    if (const auto* table = std::get_if<Table>(&document_.blocks[b])) {
      addGrid(items, b, *table);
    } else {
      addParagraph(items, b, std::get<Paragraph>(document_.blocks[b]));
    }
  }

  /// Blocks that one table was read from, together where they follow each other.
  void addSource(Value& items, std::size_t b, std::size_t table) {
    if (items.empty() || items.back()["kind"] != "source" || items.back()["table"] != table) {
      items.push_back({{"kind", "source"}, {"table", table}, {"items", Value::array()}});
    }
    addBlock(items.back()["items"], b);
  }

  void addGrid(Value& items, std::size_t b, const Table& table) {
    Value cells = Value::array();
    for (std::size_t c = 0; c < table.cells.size() && text_ <= kMostText; ++c) {
      const Cell& cell = table.cells[c];
      const std::string_view text = affordable(cell.text);
      cells.push_back({{"row", cell.row},
                       {"column", cell.column},
                       {"row_span", cell.row_span},
                       {"column_span", cell.column_span},
                       {"runs", marks_.runs(b, c, text)}});
    }
    items.push_back({{"kind", "grid"}, {"cells", std::move(cells)}});
  }

  void addParagraph(Value& items, std::size_t b, const Paragraph& paragraph) {
    if (!shown(paragraph.role) && !marks_.any(b, Place::kNoCell)) {
      return;
    }
    const std::string_view text = paragraph.text;
    std::size_t at = 0;
    for (const Head& head : headsIn(b)) {
      if (head.begin < at) {
        continue;
      }
      add(items, b, text, at, head.begin, roleOf(paragraph));
      addTables(items, head.begin);
      add(items, b, text, head.begin, head.end, head.role);
      at = head.end;
    }
    add(items, b, text, at, text.size(), roleOf(paragraph));
  }

  /// The title or a section's heading within a paragraph; of loose text it may hold several.
  struct Head {
    std::size_t begin;
    std::size_t end;
    std::string_view role;
  };

  std::vector<Head> headsIn(std::size_t b) const {
    std::vector<Head> heads;
    const Place& title = report_.title_place;
    if (!report_.title.empty() && title.block == b && title.cell == Place::kNoCell &&
        title.end - title.begin <= 2 * report_.title.size()) {  // else all of a loose text
      heads.push_back({title.begin, title.end, "title"});
    }
    for (const Section& section : report_.sections) {
      if (section.place.block == b && !section.heading.empty()) {
        heads.push_back({section.place.begin, section.place.end, "section"});
      }
    }
    std::sort(heads.begin(), heads.end(),
              [](const Head& one, const Head& other) { return one.begin < other.begin; });
    return heads;
  }

  void add(Value& items, std::size_t b, std::string_view text, std::size_t from, std::size_t to,
           std::string_view role) {
    to = std::min(to, text.size());
    from = std::min(from, to);
    const std::string_view part = affordable(text.substr(from, to - from));
    if (!trimmed(part).empty()) {
      items.push_back({{"kind", "paragraph"},
                       {"role", role},
                       {"runs", marks_.runs(b, Place::kNoCell, part, from)}});
    }
  }

  /// As much of `text` as the page still has room for; cells that are blank cost something too.
  std::string_view affordable(std::string_view text) {
    std::size_t size = std::min(text.size(), kMostText - std::min(text_, kMostText));
    while (size > 0 && size < text.size() &&
           (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
      --size;  // not within a character
    }
    text_ += text.size() + 1;
    return text.substr(0, size);
  }

  static std::string_view roleOf(const Paragraph& paragraph) {
    return paragraph.role == ParagraphRole::heading    ? "heading"
           : paragraph.role == ParagraphRole::footnote ? "footnote"
           : shown(paragraph.role)                     ? "body"
                                                       : "aside";
  }

  const Document& document_;
  const Report& report_;
  Marks marks_;
  TableBlocks tables_;
  std::vector<TableBlocks::Begin> waiting_;  ///< tables of this block that are not yet shown
  std::size_t text_ = 0;
};

}  // namespace

Value ofBody(const Document& document, const Report& report, std::span<const Finding> findings) {
  return Body(document, report, findings).run();
}

}  // namespace gouji::html
