#include "core/recognise/table/review.h"

#include <algorithm>

#include "core/form/labels.h"
#include "core/recognise/table/figures/columns.h"
#include "core/recognise/table/rows/edition_votes.h"
#include "core/recognise/table/rows/parted.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

std::vector<ConceptId> cellsOf(const Edition& edition,
                               const std::vector<const ReviewGroup*>& groups) {
  std::vector<ConceptId> cells;
  for (const ReviewGroup* group : groups) {
    for (const FormColumn& column : edition.review_columns) {
      cells.push_back(
          *findConcept("review." + std::string(group->key) + '.' + std::string(column.key)));
    }
  }
  return cells;
}

std::size_t widthOf(const Edition& edition) {
  return edition.review_groups.size() * edition.review_columns.size();
}

/// The groups that the table's labels name; all of them where the figures are as many as the form
/// has, or where the labels are lost.
std::vector<const ReviewGroup*> groupsIn(const std::vector<RawRow>& rows, const Edition& edition) {
  std::vector<const ReviewGroup*> named;
  std::vector<const ReviewGroup*> all;
  for (const ReviewGroup& group : edition.review_groups) {
    all.push_back(&group);
    const bool found = std::any_of(rows.begin(), rows.end(), [&](const RawRow& row) {
      return std::any_of(row.labels.begin(), row.labels.end(), [&](const Piece* label) {
        return std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
          return spelling.kind == LabelKind::review_group && spelling.key == group.key &&
                 spelling.text == label->folded;
        });
      });
    });
    if (found) {
      named.push_back(&group);
    }
  }
  const std::size_t fewer = named.size() * edition.review_columns.size();
  const bool left_out =
      !named.empty() && std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row.of_table && row.hasFigure() && row.cells.size() == fewer;
      });
  return left_out ? named : all;
}

/// Grid columns of the figures, from the row of the header that names the outcomes.
std::vector<ColumnSpan> headerSpans(std::span<const RawRow> rows, std::size_t width) {
  std::vector<ColumnSpan> spans;
  for (const RawRow& row : rows) {
    if (row.hasFigure() || row.columns != Columns::grid || !row.of_table) {
      continue;
    }
    for (const Piece* label : row.labels) {
      const bool outcome =
          std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
            return spelling.kind == LabelKind::review_column && spelling.text == label->folded;
          });
      if (outcome) {
        spans.push_back({label->column, label->column + label->column_span});
      }
    }
  }
  std::sort(spans.begin(), spans.end(),
            [](const ColumnSpan& a, const ColumnSpan& b) { return a.begin < b.begin; });
  const bool distinct =
      std::adjacent_find(spans.begin(), spans.end(), [](const ColumnSpan& a, const ColumnSpan& b) {
        return a.end > b.begin;
      }) == spans.end();
  return distinct && spans.size() == width ? spans : std::vector<ColumnSpan>();
}

/// A row of table two or three that torn text left among this table's lines.
bool isOtherTables(const RawRow& row) {
  return std::any_of(row.labels.begin(), row.labels.end(), [](const Piece* label) {
    const std::u32string_view words = withoutNumber(label->folded);
    return std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
      return (spelling.kind == LabelKind::request_row ||
              spelling.kind == LabelKind::disclosure_row) &&
             spelling.text.size() >= 4 && spelling.text == words;
    });
  });
}

/// The figures of the table as one row, and the last of the rows that they stand in.
struct FigureRow {
  RawRow row;
  std::size_t last;
};

/// The one row that holds them all, or the rows of a table that was split, one after another.
std::optional<FigureRow> figures(const std::vector<RawRow>& rows, std::size_t width) {
  std::vector<std::size_t> with_cells;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const RawRow& row = rows[i];
    if (!isOtherTables(row) && !row.cells.empty() &&
        (row.hasFigure() || row.cells.size() == width)) {
      with_cells.push_back(i);
    }
  }
  for (const bool filled : {true, false}) {
    for (const std::size_t i : with_cells) {
      if (rows[i].cells.size() == width && rows[i].hasFigure() == filled) {
        return FigureRow{rows[i], i};
      }
    }
  }
  if (with_cells.empty()) {
    // A table that was not filled in, with spare columns.
    for (std::size_t i = rows.size(); i-- > 0;) {
      if (rows[i].labels.empty() && rows[i].cells.size() > width) {
        return FigureRow{rows[i], i};
      }
    }
    return std::nullopt;
  }
  FigureRow all{rows[with_cells.front()], with_cells.front()};
  for (std::size_t i = 1; i < with_cells.size() && all.row.cells.size() < width; ++i) {
    const RawRow& more = rows[with_cells[i]];
    all.row.cells.insert(all.row.cells.end(), more.cells.begin(), more.cells.end());
    all.row.loose = all.row.loose || more.loose;
    all.row.columns = Columns::ordinal;  // columns of different tables do not compare
    all.last = with_cells[i];
  }
  return all;
}

/// Whether the header names the outcomes of every group, and in another order than the form.
bool hasOtherOrder(const std::vector<RawRow>& rows, const Edition& edition) {
  std::vector<std::string_view> printed;
  for (const RawRow& row : rows) {
    for (const Piece* label : row.labels) {
      for (const Spelling& spelling : spellings()) {
        if (spelling.kind == LabelKind::review_column && spelling.text == label->folded) {
          printed.push_back(spelling.key);
          break;
        }
      }
    }
  }
  const std::size_t group = edition.review_columns.size();
  if (printed.size() != widthOf(edition)) {
    return false;
  }
  for (std::size_t i = 0; i < printed.size(); ++i) {
    if (printed[i] != edition.review_columns[i % group].key) {
      return true;
    }
  }
  return false;
}

/// Ties of the row that fail, of those that have each of their cells in it.
std::ptrdiff_t failing(const RowOptions& row, const Reading& reading, std::span<const Tie> ties) {
  return std::count_if(ties.begin(), ties.end(), [&](const Tie& tie) {
    return stateOf(row, reading, {&tie, 1}) == RowState::fails &&
           std::all_of(row.cells.begin(), row.cells.end(), [&](const ConceptId& cell) {
             const Slot& slot = reading[static_cast<std::size_t>(&cell - row.cells.data())];
             const auto is = [&](const Term& term) { return term.cell == cell; };
             return slot.present || (std::none_of(tie.left.begin(), tie.left.end(), is) &&
                                     std::none_of(tie.right.begin(), tie.right.end(), is));
           });
  });
}

/// Several groups that do not add up as they stand, and do if a cell was lost and another came in
/// elsewhere, so that what stands between moved by one: then which figure is whose is not known.
void addMoved(RowOptions& row, std::span<const Tie> ties) {
  constexpr std::ptrdiff_t kSeveral = 2;
  if (row.readings.size() != 1 || failing(row, row.readings.front(), ties) < kSeveral) {
    return;
  }
  const Reading plain = row.readings.front();
  for (std::size_t spare = 0; spare < plain.size(); ++spare) {
    Reading without = plain;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(spare));
    for (std::size_t lost = 0; lost < plain.size(); ++lost) {
      Reading moved = without;
      moved.insert(moved.begin() + static_cast<std::ptrdiff_t>(lost), Slot{});
      if (lost != spare && failing(row, moved, ties) == 0) {
        row.readings.push_back(std::move(moved));
      }
    }
  }
}

bool isReviewTable(std::span<const Line> lines) {
  std::size_t known = 0;
  for (const Line& line : lines) {
    for (const Piece& piece : line.pieces) {
      known += std::any_of(spellings().begin(), spellings().end(),
                           [&](const Spelling& spelling) {
                             return (spelling.kind == LabelKind::review_column ||
                                     spelling.kind == LabelKind::review_group) &&
                                    spelling.text == piece.folded;
                           })
                   ? 1
                   : 0;
    }
  }
  constexpr std::size_t kFewestLabels = 2;
  return known >= kFewestLabels;
}

/// The edition whose columns the header names.
const Edition& editionOfHeader(std::span<const RawRow> rows, EditionId expected) {
  EditionVotes votes(FormTable::review);
  for (const RawRow& row : rows) {
    votes.count(row);
  }
  return editionOf(votes.winner(expected));
}

}  // namespace

std::optional<TableResult> readReview(std::span<const Line> lines, EditionId expected) {
  if (!isReviewTable(lines)) {
    return std::nullopt;
  }
  std::vector<RawRow> rows = rowsOf(lines, widthOf(editionOf(expected)));
  const Edition& edition = editionOfHeader(rows, expected);
  if (widthOf(edition) != widthOf(editionOf(expected))) {
    rows = rowsOf(lines, widthOf(edition));
  }
  const auto ties = tiesOf(edition.id, FormTable::review);
  RowOptions options;
  const auto groups = groupsIn(rows, edition);
  options.cells = cellsOf(edition, groups);
  const std::size_t width = options.cells.size();
  const auto found = figures(rows, width);
  if (!found) {
    return std::nullopt;
  }
  const RawRow& row = found->row;
  TableResult result;
  result.reading.table = FormTable::review;
  result.reading.row_set = edition.id;
  result.reading.place = row.place();
  result.reading.is_table = row.of_table;
  const auto spans = headerSpans(rows, width);
  Readings readings = readingsOf(row, width, spans, false, prunerOf(options, ties));
  if (readings.hopeless || readings.all.empty()) {
    readings = readingsOf(row, width, spans, false, nullptr);
  }
  if (!readings.hopeless) {
    options.readings = std::move(readings.all);
  }
  const auto is_own = [&](std::size_t behind) { return hasWords(rows[behind]); };
  const bool is_whole = settleParted(options, ties) &&
                        isWholeBefore(digitsBehind(rows, found->last, is_own), options, ties);
  std::vector<RowOptions> all{std::move(options)};
  choose(all, ties);
  addMoved(all.front(), ties);
  result.facts = factsOf(all, {is_whole && !row.broken});
  for (const ReviewGroup& group : edition.review_groups) {
    if (std::find(groups.begin(), groups.end(), &group) == groups.end()) {
      result.reading.missing_rows.emplace_back(group.key);
      continue;
    }
    RowReading reading;
    reading.key = group.key;
    reading.label_place = row.place();
    result.reading.rows.push_back(std::move(reading));
  }
  const bool other_order = hasOtherOrder(rows, edition);
  if (other_order) {
    for (Fact& fact : result.facts) {
      fact.sure = false;
      fact.figure = {};
    }
  }
  result.reading.verdict = verdictOf(result.facts, ties, other_order || all[0].readings.empty());
  return result;
}

}  // namespace gouji
