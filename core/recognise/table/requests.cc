#include "core/recognise/table/requests.h"

#include <algorithm>

#include "core/form/editions/edition_list.h"
#include "core/recognise/table/figures/columns.h"
#include "core/recognise/table/rows/align.h"
#include "core/recognise/table/rows/edition_votes.h"
#include "core/recognise/table/rows/parted.h"

namespace gouji {
namespace {

std::vector<RowTarget> targetsOf(const Edition& edition) {
  std::vector<RowTarget> targets;
  for (const FormRow& row : edition.request_rows) {
    RowTarget target{row.key, {}};
    for (const Spelling& spelling : spellings()) {
      if (spelling.kind == LabelKind::request_row && spelling.key == row.key) {
        target.spellings.push_back(&spelling);
      }
    }
    targets.push_back(std::move(target));
  }
  return targets;
}

std::vector<std::vector<const Spelling*>> columnSpellings(const Edition& edition) {
  std::vector<std::vector<const Spelling*>> columns;
  for (const FormColumn& column : edition.request_columns) {
    auto& own = columns.emplace_back();
    for (const Spelling& spelling : spellings()) {
      if (spelling.kind == LabelKind::request_column && spelling.key == column.key) {
        own.push_back(&spelling);
      }
    }
  }
  return columns;
}

/// Columns whose headings may stand a line above those of the organisations' kinds.
std::vector<std::size_t> outerColumns(const Edition& edition) {
  std::vector<std::size_t> outer;
  for (std::size_t i = 0; i < edition.request_columns.size(); ++i) {
    if (edition.request_columns[i].group.empty()) {
      outer.push_back(i);
    }
  }
  return outer;
}

std::vector<ConceptId> cellsOf(const Edition& edition, std::string_view row) {
  std::vector<ConceptId> cells;
  for (const FormColumn& column : edition.request_columns) {
    cells.push_back(*findConcept("requests." + std::string(row) + '.' + std::string(column.key)));
  }
  return cells;
}

/// One row's readings: those that satisfy its own tie where cutting figures apart gives many.
RowOptions optionsOf(const RawRow& raw, std::vector<ConceptId> cells, const ColumnPlan& plan,
                     std::span<const Tie> ties) {
  RowOptions options;
  const std::size_t width = cells.size();
  options.cells = std::move(cells);
  if (raw.of_table && !raw.loose && (plan.unknown_columns || !plan.present.empty())) {
    const auto figures = raw.columns == Columns::grid ? raw.cells : cellsWithoutEnds(raw);
    if (figures.size() == plan.present.size()) {
      options.readings.push_back(readingOf(figures, width, plan.present));
    }
    return options;
  }
  Readings readings = readingsOf(raw, width, plan.spans, plan.forced, prunerOf(options, ties));
  if (readings.hopeless || readings.all.empty()) {
    readings = readingsOf(raw, width, plan.spans, plan.forced, nullptr);
  }
  // Without its tie a row of figures run together tells nothing, unless it can be cut in one way.
  if (!readings.hopeless) {
    options.readings = std::move(readings.all);
  }
  return options;
}

/// A figure that stands loose may be what a row lost: its readings with the figure where a cell is
/// missing, if the row's ties then hold.
void addTorn(RowOptions& row, std::span<const Piece* const> strays, std::span<const Tie> ties) {
  const std::size_t own = row.readings.size();
  for (std::size_t i = 0; i < own; ++i) {
    const auto missing = std::count_if(row.readings[i].begin(), row.readings[i].end(),
                                       [](const Slot& slot) { return !slot.present; });
    for (const Piece* stray : missing == 1 ? strays : std::span<const Piece* const>()) {
      Reading reading = row.readings[i];
      for (Slot& slot : reading) {
        slot = slot.present ? slot : slotOf(*stray);
      }
      if (stateOf(row, reading, ties) == RowState::holds) {
        row.readings.push_back(std::move(reading));
      }
    }
  }
}

/// Figures that stand alone in the table's lines.
std::vector<const Piece*> straysOf(const std::vector<RawRow>& rows, const Alignment& alignment) {
  constexpr std::size_t kMost = 32;  // more are no last values of rows
  std::vector<const Piece*> strays;
  for (const std::size_t i : alignment.unplaced) {
    if (strays.size() == kMost) {
      return {};
    }
    if (rows[i].cells.size() == 1 && !rows[i].of_table && rows[i].cells[0]->figure.value) {
      strays.push_back(rows[i].cells[0]);
    }
  }
  return strays;
}

/// A row of table two among this table's lines: where a source has no tables, one may go on into
/// the next.
bool isOfDisclosure(const RawRow& row) {
  return std::any_of(row.labels.begin(), row.labels.end(), [](const Piece* label) {
    return std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
      return spelling.kind == LabelKind::disclosure_row && spelling.text == label->folded;
    });
  });
}

/// The lines as rows of one edition's form.
struct Aligned {
  const Edition* edition;
  std::vector<RawRow> rows;
  Alignment alignment;
};

/// By the edition whose rows they are; of several alike, by the headings of columns.
Aligned alignToEdition(std::span<const Line> lines, EditionId expected) {
  std::vector<Aligned> best;
  for (const Edition& edition : editions()) {
    const std::size_t width = edition.request_columns.size();
    Aligned aligned{&edition, rowsOf(lines, width), {}};
    aligned.alignment = align(aligned.rows, targetsOf(edition), width);
    if (!best.empty() && aligned.alignment.score > best.front().alignment.score) {
      best.clear();
    }
    if (best.empty() || aligned.alignment.score == best.front().alignment.score) {
      best.push_back(std::move(aligned));
    }
  }
  EditionVotes votes(FormTable::requests);
  std::vector<EditionId> among;
  for (const RawRow& row : best.front().rows) {
    votes.count(row);
  }
  for (const Aligned& aligned : best) {
    among.push_back(aligned.edition->id);
  }
  const EditionId edition = votes.winner(expected, among);
  return std::move(*std::find_if(best.begin(), best.end(), [&](const Aligned& aligned) {
    return aligned.edition->id == edition;
  }));
}

}  // namespace

std::optional<TableResult> readRequests(std::span<const Line> lines, EditionId expected) {
  const Aligned aligned = alignToEdition(lines, expected);
  const Edition* edition = aligned.edition;
  const std::vector<RawRow>& rows = aligned.rows;
  const Alignment& alignment = aligned.alignment;
  TableResult result;
  result.reading.table = FormTable::requests;
  result.reading.row_set = edition->id;
  result.reading.in_order = alignment.in_order;
  const auto ties = tiesOf(edition->id, FormTable::requests);
  const auto columns = columnSpellings(*edition);
  const auto targets = targetsOf(*edition);
  const bool other_order = namesOtherOrder(rows, columns, outerColumns(*edition));

  const auto is_own = [&](std::size_t row) {
    return (rows[row].of_table || hasWords(rows[row])) &&
           std::find(alignment.unplaced.begin(), alignment.unplaced.end(), row) ==
               alignment.unplaced.end();
  };
  const std::vector<const Piece*> strays = straysOf(rows, alignment);
  std::vector<RowOptions> options;
  std::vector<bool> certain;
  std::size_t labelled = 0;
  std::size_t full = 0;
  std::size_t in_tables = 0;
  bool misplaced = false;
  std::optional<std::size_t> plan_block;
  ColumnPlan plan;
  for (std::size_t i = 0; i < edition->request_rows.size(); ++i) {
    const std::string key(edition->request_rows[i].key);
    const auto& match = alignment.rows[i];
    if (!match) {
      if (!isNamedInLooseText(rows, targets[i])) {
        result.reading.missing_rows.push_back(key);
      }
      continue;
    }
    const RawRow& raw = rows[match->raw];
    if (plan_block != raw.block) {
      plan_block = raw.block;
      plan = columnPlan(rows, raw.block, columns);
    }
    options.push_back(optionsOf(raw, cellsOf(*edition, key), plan, ties));
    if (raw.of_table && !raw.loose && raw.cells.size() < options.back().cells.size()) {
      addTorn(options.back(), strays, ties);
    }
    RowOptions& own = options.back();
    const bool is_whole = settleParted(own, ties);
    const bool is_told = !other_order || plan.forced;  // which figure is which column's
    certain.push_back(is_whole && is_told && match->certain && !raw.broken &&
                      !isCutInTwo(rows, match->raw, targets[i]) &&
                      isWholeBefore(digitsBehind(rows, match->raw, is_own), own, ties));
    misplaced = misplaced || !match->certain || own.readings.empty();
    RowReading reading;
    reading.key = key;
    reading.label = match->label;
    reading.printed_label = match->printed_label;
    reading.label_place = match->label_piece ? match->label_piece->place : raw.place();
    result.reading.rows.push_back(std::move(reading));
    const bool named = match->label != LabelMatch::missing;
    labelled += named ? 1 : 0;
    full += named && raw.of_table && raw.cells.size() >= edition->request_columns.size() ? 1 : 0;
    in_tables += raw.of_table ? 1 : 0;
  }
  // A handful of labels is prose, a work plan or a menu; full rows of a table are none of these.
  constexpr std::size_t kFewestRows = 5;
  constexpr std::size_t kFewestFull = 2;
  if (labelled < kFewestRows && full < kFewestFull) {
    return std::nullopt;
  }
  result.reading.is_table = in_tables * 2 > options.size();
  result.reading.place = result.reading.rows.front().label_place;
  choose(options, ties);
  result.facts = factsOf(options, certain);

  for (const std::size_t i : alignment.unplaced) {
    const RawRow& raw = rows[i];
    if (raw.cells.size() == 1 && !raw.of_table) {
      continue;
    }
    if (raw.cells.size() * 2 < edition->request_columns.size()) {
      continue;
    }
    if (isOfDisclosure(raw)) {
      continue;
    }
    // A labelled row too many is the report's; one without a label may be a fault of reading.
    const auto repeated = [&]() -> std::optional<std::string_view> {
      for (const RowTarget& target : targets) {
        if (fitOf(raw, target).score == 1) {
          return target.key;
        }
      }
      return std::nullopt;
    }();
    if (repeated) {
      result.reading.repeated_rows.emplace_back(*repeated);
      result.reading.repeated_places.push_back(raw.place());
    } else {
      result.reading.unknown_rows.push_back(raw.place());
      misplaced = misplaced || raw.labels.empty();
    }
  }
  placeStrays(result.facts, strays, ties);
  result.reading.verdict = verdictOf(result.facts, ties, misplaced);
  return result;
}

}  // namespace gouji
