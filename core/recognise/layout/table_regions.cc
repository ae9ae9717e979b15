#include "core/recognise/layout/table_regions.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

#include "core/form/labels.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

/// Lines without any label of the form between two labels of one table: seven figures, one a
/// line, for a row whose own label is lost, several times over.
constexpr std::size_t kWidestGap = 45;
/// A paragraph longer than this behind a table is prose.
constexpr std::size_t kProse = 70;

/// Labels that a table can be told by: long enough not to stand in a menu by chance.
std::optional<FormTable> tableNamedBy(const Spelling& spelling) {
  switch (spelling.kind) {
    case LabelKind::disclosure_clause:
      return FormTable::disclosure;
    case LabelKind::disclosure_column:
      return spelling.text.size() >= 5 ? std::optional(FormTable::disclosure) : std::nullopt;
    case LabelKind::disclosure_row:
      return spelling.text.size() >= 4 ? std::optional(FormTable::disclosure) : std::nullopt;
    case LabelKind::request_row:
      return spelling.text.size() >= 4 ? std::optional(FormTable::requests) : std::nullopt;
    case LabelKind::request_group:
      return spelling.key == "applicants" ? std::optional(FormTable::requests) : std::nullopt;
    case LabelKind::review_group:
    case LabelKind::review_column:
      return spelling.text.size() >= 4 ? std::optional(FormTable::review) : std::nullopt;
    case LabelKind::note:
      return spelling.key == "ties" ? FormTable::requests : FormTable::disclosure;
    default:
      return std::nullopt;
  }
}

/// Folded words of a label → its table and a number for it.
struct Anchor {
  FormTable table;
  std::size_t spelling;
};

const std::unordered_map<std::u32string_view, Anchor>& anchors() {
  static const auto map = [] {
    std::unordered_map<std::u32string_view, Anchor> made;
    const auto all = spellings();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (const auto table = tableNamedBy(all[i])) {
        made.emplace(all[i].text, Anchor{*table, i});
      }
    }
    return made;
  }();
  return map;
}

/// A label near the head of its table that no header repeated on the next page holds: when it
/// comes again, the whole form does.
bool standsOnce(const Spelling& spelling) {
  return (spelling.kind == LabelKind::request_row && spelling.key == "new") ||
         (spelling.kind == LabelKind::disclosure_row && spelling.key == "normative_documents") ||
         (spelling.kind == LabelKind::review_group && spelling.key == "litigation_direct");
}

/// Lines that name rows and columns of one table, in one go.
struct Run {
  std::size_t first = 0;
  std::size_t last = 0;
  std::set<std::size_t> names;
  std::size_t last_row = 0;  ///< the last that is none of the head above the rows
};

bool standsAboveRows(const Spelling& spelling) {
  return spelling.kind == LabelKind::request_column || spelling.kind == LabelKind::request_group ||
         spelling.kind == LabelKind::disclosure_column || spelling.kind == LabelKind::note;
}

bool isHeadingLine(const Line& line, std::span<const HeadingMark> headings) {
  return std::any_of(headings.begin(), headings.end(), [&](const HeadingMark& heading) {
    return heading.place.block == line.place().block && heading.place.cell == line.place().cell &&
           heading.place.begin == line.place().begin;
  });
}

bool isRowOfFigures(const Line& line) {
  constexpr std::ptrdiff_t kFewestFigures = 3;
  const auto isFigure = [](const Piece& piece) { return !piece.blank() && piece.isValue(); };
  return line.pieces.size() > 1 && !isFigure(line.pieces.front()) &&
         std::count_if(line.pieces.begin(), line.pieces.end(), isFigure) >= kFewestFigures;
}

}  // namespace

std::array<std::optional<Region>, 3> tableRegions(std::span<const Line> lines,
                                                  std::span<const HeadingMark> headings) {
  std::vector<std::vector<Run>> runs(3);
  std::vector<std::optional<FormTable>> named(lines.size());
  std::optional<FormTable> current;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const Piece& piece : lines[i].pieces) {
      const auto found = anchors().find(withoutNumber(piece.folded));
      if (found == anchors().end()) {
        continue;
      }
      const FormTable table = found->second.table;
      auto& own = runs[static_cast<std::size_t>(table)];
      if (!own.empty() && standsOnce(spellings()[found->second.spelling]) &&
          own.back().names.contains(found->second.spelling) && own.back().last + 1 < i) {
        // The form once more; its header stands above this line.
        own.back().last = own.back().last_row;
        std::size_t head = own.back().last_row + 1;
        while (head < i && named[head] != table) {
          ++head;
        }
        own.push_back({head, i, {}, i});
      }
      if (own.empty() || current != table || i - own.back().last > kWidestGap) {
        // Torn sources mix the tables' lines a little: a run goes on over a foreign line or two.
        if (own.empty() || i - own.back().last > kWidestGap) {
          own.push_back({i, i, {}, i});
        }
        current = table;
      }
      own.back().last = i;
      if (!standsAboveRows(spellings()[found->second.spelling])) {
        own.back().last_row = i;
      }
      own.back().names.insert(found->second.spelling);
      named[i] = table;
    }
  }
  std::array<std::optional<Region>, 3> regions;
  for (std::size_t table = 0; table < 3; ++table) {
    const Run* best = nullptr;
    for (const Run& run : runs[table]) {
      // The first full copy: a later one must name more to be preferred.
      if (best == nullptr || run.names.size() > best->names.size()) {
        best = &run;
      }
    }
    constexpr std::size_t kFewestNames = 3;
    if (best == nullptr || best->names.size() < kFewestNames) {
      continue;
    }
    const auto mayBelong = [&](std::size_t line) {
      return !named[line] && !isHeadingLine(lines[line], headings) &&
             !(lines[line].pieces.size() == 1 && lines[line].pieces[0].folded.size() > kProse);
    };
    // The first rows' labels may be broken; their figures are not.
    std::size_t first = best->first;
    for (std::size_t line = first;
         line > 0 && best->first - line < kWidestGap && mayBelong(line - 1); --line) {
      first = isRowOfFigures(lines[line - 1]) ? line - 1 : first;
    }
    std::size_t end = best->last + 1;
    while (end < lines.size() && end - best->last <= kWidestGap && mayBelong(end)) {
      ++end;
    }
    regions.at(table) = Region{first, end};
  }
  return regions;
}

}  // namespace gouji
