#include "core/recognise/table/disclosure.h"

#include <algorithm>
#include <map>

#include "core/form/editions/edition_list.h"
#include "core/form/labels.h"
#include "core/recognise/table/rows/align.h"
#include "core/recognise/table/rows/edition_votes.h"
#include "core/recognise/table/rows/parted.h"

namespace gouji {
namespace {

/// A row of table two in one edition, with the columns of its block.
struct BlockRow {
  std::string_view key;
  const DisclosureBlock* block;
};

std::vector<BlockRow> rowsOfEdition(const Edition& edition) {
  std::vector<BlockRow> rows;
  for (const DisclosureBlock& block : edition.disclosure) {
    for (const FormRow& row : block.rows) {
      rows.push_back({row.key, &block});
    }
  }
  return rows;
}

/// The cells of a row in the order of the form's columns, or in the order that the headings have
/// when these name just the form's columns in another one.
std::vector<ConceptId> cellsOf(const BlockRow& row, const std::vector<std::string_view>& printed) {
  std::vector<std::string_view> order;
  for (const FormColumn& column : row.block->columns) {
    order.push_back(column.key);
  }
  if (std::is_permutation(order.begin(), order.end(), printed.begin(), printed.end())) {
    order = printed;
  }
  std::vector<ConceptId> cells;
  for (const std::string_view column : order) {
    cells.push_back(*findConcept("disclosure." + std::string(row.key) + '.' + std::string(column)));
  }
  return cells;
}

/// Rows of each edition.
const std::map<EditionId, std::vector<BlockRow>>& forms() {
  static const auto all = [] {
    std::map<EditionId, std::vector<BlockRow>> made;
    for (const Edition& edition : editions()) {
      made.emplace(edition.id, rowsOfEdition(edition));
    }
    return made;
  }();
  return all;
}

/// Figures that the widest row has.
std::size_t widest() {
  std::size_t width = 0;
  for (const auto& [edition, rows] : forms()) {
    for (const BlockRow& row : rows) {
      width = std::max(width, row.block->columns.size());
    }
  }
  return width;
}

bool namesClause(const RawRow& row) {
  return std::any_of(row.labels.begin(), row.labels.end(), [](const Piece* label) {
    return label->folded.find(U"第二十条第") != std::u32string::npos;
  });
}

const std::vector<RowTarget>& allTargets() {
  static const std::vector<RowTarget> targets = [] {
    std::vector<RowTarget> made;
    for (const Spelling& spelling : spellings()) {
      if (spelling.kind != LabelKind::disclosure_row) {
        continue;
      }
      auto same = std::find_if(made.begin(), made.end(),
                               [&](const RowTarget& target) { return target.key == spelling.key; });
      if (same == made.end()) {
        same = made.insert(made.end(), {spelling.key, {}});
      }
      same->spellings.push_back(&spelling);
    }
    return made;
  }();
  return targets;
}

const RowTarget& targetOf(std::string_view key) {
  return *std::find_if(allTargets().begin(), allTargets().end(),
                       [&](const RowTarget& target) { return target.key == key; });
}

/// What the headings above a row name: keys of columns in the order printed, and where.
struct Headings {
  std::vector<std::string_view> keys;
  std::vector<ColumnSpan> spans;
  bool on_grid = true;
};

void noteColumns(const RawRow& row, Headings& headings) {
  for (const Piece* label : row.labels) {
    for (const Spelling& spelling : spellings()) {
      if (spelling.kind == LabelKind::disclosure_column && spelling.text == label->folded) {
        headings.keys.push_back(spelling.key);
        headings.spans.push_back({label->column, label->column + label->column_span});
        headings.on_grid = headings.on_grid && row.of_table && row.columns == Columns::grid;
        break;
      }
    }
  }
}

/// Grid columns of a row's figures, one a column of its block; empty where the headings do not
/// name each of them once on a grid.
std::vector<ColumnSpan> spansOf(const Headings& headings, const std::vector<ConceptId>& cells) {
  std::vector<ColumnSpan> spans;
  for (const ConceptId cell : cells) {
    const auto found =
        std::find(headings.keys.begin(), headings.keys.end(), conceptOf(cell).column);
    if (!headings.on_grid || found == headings.keys.end()) {
      return {};
    }
    spans.push_back(headings.spans[static_cast<std::size_t>(found - headings.keys.begin())]);
  }
  return headings.keys.size() == cells.size() ? spans : std::vector<ColumnSpan>();
}

/// A source without merged cells repeats what they print: headings as well as figures. Leaves one
/// cell for each run of the same heading, where its cells say the same.
RawRow withoutRepeats(RawRow row, const Headings& headings) {
  if (row.cells.size() != headings.keys.size()) {
    return row;
  }
  std::vector<const Piece*> kept;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const bool repeats = i > 0 && headings.keys[i] == headings.keys[i - 1];
    if (repeats && row.cells[i]->folded != row.cells[i - 1]->folded) {
      return row;
    }
    if (!repeats) {
      kept.push_back(row.cells[i]);
    }
  }
  row.cells = std::move(kept);
  return row;
}

/// A heading stands twice side by side: the source repeats what it merged.
bool repeats(const Headings& headings) {
  return std::adjacent_find(headings.keys.begin(), headings.keys.end()) != headings.keys.end();
}

struct Found {
  const RawRow* raw;
  std::string_view key;
  LabelFit fit;
  EditionVotes votes;  ///< by the headings of its block
  Headings headings;
};

std::optional<Found> find(const RawRow& row, const EditionVotes& votes, const Headings& headings) {
  constexpr double kAlike = 0.7;
  std::string_view key;
  LabelFit best;
  const RowLabels labels(row);
  for (const RowTarget& target : allTargets()) {
    LabelFit fit = labels.fit(target);
    if (fit.score > best.score) {
      key = target.key;
      best = std::move(fit);
    }
  }
  if (best.score < kAlike) {
    return std::nullopt;
  }
  return Found{&row, key, std::move(best), votes, headings};
}

/// 其中行政许可23件、行政处罚28件 in front of a table or behind it: where rows stand in a table,
/// what stands outside of it are none of its own.
void dropProse(std::vector<Found>& found) {
  std::optional<std::size_t> first;
  std::size_t last = 0;
  std::size_t of_table = 0;
  for (const Found& each : found) {
    if (each.raw->of_table) {
      first = std::min(first.value_or(each.raw->block), each.raw->block);
      last = std::max(last, each.raw->block);
      ++of_table;
    }
  }
  if (of_table * 2 < found.size()) {
    return;
  }
  std::erase_if(found, [&](const Found& each) {
    return !each.raw->of_table && (each.raw->block < *first || each.raw->block > last);
  });
}

const BlockRow* rowIn(const std::vector<BlockRow>& rows, std::string_view key) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const BlockRow& row) { return row.key == key; });
  return found == rows.end() ? nullptr : &*found;
}

std::vector<EditionId> editionsWith(std::string_view key) {
  std::vector<EditionId> with;
  for (const auto& [edition, rows] : forms()) {
    if (rowIn(rows, key) != nullptr) {
      with.push_back(edition);
    }
  }
  return with;
}

}  // namespace

std::optional<TableResult> readDisclosure(std::span<const Line> lines, EditionId expected) {
  const std::vector<RawRow> rows = rowsOf(lines, widest());
  std::vector<Found> found;
  const EditionVotes none(FormTable::disclosure);
  EditionVotes all = none;
  EditionVotes block = none;
  Headings headings;
  std::size_t unlabelled = 0;
  for (const RawRow& row : rows) {
    if (namesClause(row)) {
      block = none;
      headings = {};
    }
    noteColumns(row, headings);
    block.count(row);
    all.count(row);
    if (row.cells.empty()) {
      continue;
    }
    if (auto each = find(row, block, headings)) {
      found.push_back(std::move(*each));
    } else {
      unlabelled += row.hasFigure() ? 1 : 0;
    }
  }
  dropProse(found);
  constexpr std::size_t kFewestRows = 2;
  if (found.size() < kFewestRows) {
    return std::nullopt;
  }
  // Rows that not every edition has tell too.
  for (const Found& each : found) {
    const auto with = editionsWith(each.key);
    for (const EditionId edition : with) {
      if (with.size() < editions().size()) {
        all.add(edition);
      }
    }
  }
  TableResult result;
  result.reading.table = FormTable::disclosure;
  result.reading.row_set = all.winner(expected);
  const auto ties = tiesOf(result.reading.row_set, FormTable::disclosure);
  const auto& own_form = forms().at(result.reading.row_set);
  std::vector<RowOptions> options;
  std::vector<bool> certain;
  bool misplaced = false;
  std::size_t in_tables = 0;
  std::vector<std::string_view> seen;
  std::size_t last_position = 0;
  std::size_t last_block = 0;
  for (const Found& each : found) {
    if (std::find(seen.begin(), seen.end(), each.key) != seen.end()) {
      if (each.raw->hasFigure()) {
        result.reading.repeated_rows.emplace_back(each.key);
        result.reading.repeated_places.push_back(each.raw->place());
      }
      continue;
    }
    EditionId id = each.votes.winner(result.reading.row_set);
    const BlockRow* form = rowIn(forms().at(id), each.key);
    if (form == nullptr) {  // a row of another edition under this edition's headings
      id = nearestEdition(result.reading.row_set, editionsWith(each.key));
      form = rowIn(forms().at(id), each.key);
    }
    if (id != result.reading.row_set) {
      result.reading.foreign.emplace_back(each.key);
    }
    seen.push_back(each.key);
    RowOptions own;
    own.cells = cellsOf(*form, each.headings.keys);
    const std::size_t width = own.cells.size();
    const RawRow raw =
        width == each.raw->cells.size() ? *each.raw : withoutRepeats(*each.raw, each.headings);
    Readings readings = readingsOf(raw, width, spansOf(each.headings, own.cells), false, nullptr);
    if (!readings.hopeless) {
      own.readings = std::move(readings.all);
    }
    const bool is_short = (raw.loose || raw.cells.size() == 1) && raw.cells.size() < width;
    const bool is_whole = settleParted(own, ties) && (!is_short || isSurelyCut(raw, width));
    misplaced = misplaced || own.readings.empty();
    const auto at = static_cast<std::size_t>(each.raw - rows.data());
    // No tie tells a page number below a table from its last digits.
    const auto is_own = [&](std::size_t behind) {
      return hasWords(rows[behind]) || rows[behind].of_table != each.raw->of_table;
    };
    // Of a row that lost cells it is not known which of those left are repeated.
    const bool is_told = raw.lost == 0 || !repeats(each.headings);
    certain.push_back(is_whole && is_told && !each.raw->broken &&
                      digitsBehind(rows, at, is_own).empty() &&
                      !isCutInTwo(rows, at, targetOf(each.key)));
    options.push_back(std::move(own));
    RowReading reading;
    reading.key = each.key;
    reading.label = each.fit.damaged ? LabelMatch::damaged : LabelMatch::exact;
    reading.printed_label = each.fit.printed;
    reading.label_place = each.fit.piece->place;
    result.reading.rows.push_back(std::move(reading));
    in_tables += each.raw->of_table ? 1 : 0;
    // Only within one table is the order the report's own; torn text mixes rows.
    if (each.raw->block != last_block) {
      last_block = each.raw->block;
      last_position = 0;
    }
    const BlockRow* place = each.raw->of_table ? rowIn(own_form, each.key) : nullptr;
    if (place != nullptr) {
      const auto position = static_cast<std::size_t>(place - own_form.data());
      result.reading.in_order = result.reading.in_order && position >= last_position;
      last_position = position;
    }
  }
  for (const BlockRow& row : own_form) {
    if (std::find(seen.begin(), seen.end(), row.key) == seen.end() &&
        !isNamedInLooseText(rows, targetOf(row.key))) {
      result.reading.missing_rows.emplace_back(row.key);
    }
  }
  result.reading.is_table = in_tables * 2 > options.size();
  result.reading.place = result.reading.rows.front().label_place;
  result.facts = factsOf(options, certain);
  misplaced = misplaced || (unlabelled > 0 && !result.reading.missing_rows.empty());
  result.reading.verdict = verdictOf(result.facts, ties, misplaced);
  return result;
}

}  // namespace gouji
