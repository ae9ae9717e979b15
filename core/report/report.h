#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/document/place.h"
#include "core/form/concept.h"
#include "core/form/edition.h"
#include "core/report/claim.h"
#include "core/report/prose.h"
#include "core/text/date.h"
#include "core/text/figure.h"

namespace gouji {

/// What one cell of a statutory table says, read by readFigure; a table holds one fact a cell.
struct Fact {
  ConceptId cell = 0;
  /// Read from `raw`. Empty for a blank cell, for what is no number, and where readings differ.
  Figure figure;
  std::string raw;  ///< as printed, "" for a blank cell
  Place place;
  /// False where the document can be read in more than one way: then no rule judges this cell.
  bool sure = true;
  /// The digits stood in two cells and were joined because the ties leave no other reading.
  bool joined = false;
};

/// How sure the reading of a table is.
enum class Verdict {
  proved,    ///< the reading is the only one, and every tie that can be decided holds
  printed,   ///< the reading is the only one, and ties fail: the report itself is wrong
  doubtful,  ///< readings differ, or rows could not be placed
};

enum class LabelMatch {
  exact,    ///< the form's words (numbering and spaces aside) or a known spelling of them
  damaged,  ///< recognised, but the words differ
  missing,  ///< the row was placed by its position; its label is not there or stands elsewhere
};

/// A row (for review: a group) of the form that was found in the document.
struct RowReading {
  std::string key;  ///< as in Concept::row
  LabelMatch label = LabelMatch::exact;
  std::string printed_label;  ///< "" when missing
  Place label_place;
};

/// A statutory table as it was found.
struct TableReading {
  FormTable table;
  EditionId row_set;  ///< the edition whose rows and columns the table has
  /// Rows or columns of another edition stand in it as well (keys of rows, "row.column" else).
  std::vector<std::string> foreign;
  Verdict verdict = Verdict::doubtful;
  bool is_table = false;  ///< it stood in a table of the source, not in loose text
  Place place;            ///< its first cell or paragraph
  std::vector<RowReading> rows;
  std::vector<std::string> missing_rows;   ///< rows of `row_set` that are not there
  std::vector<std::string> repeated_rows;  ///< rows that came twice
  std::vector<Place> repeated_places;      ///< where those stand that are too many
  std::vector<Place> unknown_rows;         ///< lines with figures that are no row of the form
  bool in_order = true;
};

/// A figure that a statutory table prints and that could not be placed in one of its cells.
struct UnplacedFigure {
  FormTable table;
  std::string raw;  ///< as printed
  Place place;
};

/// A section, from its heading to the next one.
struct Section {
  SectionKey key;
  std::string heading;    ///< as printed, with its number; "" where only the content was found
  int number = 0;         ///< the printed number, 0 where none
  bool canonical = true;  ///< the heading has the form's words or a known spelling
  Place place;            ///< of the heading, or of the first content
  std::string text;       ///< paragraphs between, joined by '\n'; tables left out
  Place end;              ///< what stands behind it begins here
};

/// A numbered top-level heading in the document's order, statutory or not (rules ST02, ST04).
struct TopHeading {
  int number = 0;
  std::string text;
  std::optional<SectionKey> section;
  Place place;
};

enum class Script { simplified, traditional };

/// The date that a report is signed with at its end.
struct Signature {
  Date date;
  std::string organ;  ///< named in the line above it, as printed; "" where none is
  Place organ_place;
};

enum class ReportKind {
  report,
  blank_form,     ///< the form with nothing filled in
  older_form,     ///< a report from before the first edition
  other_document  ///< none of the statutory tables, and not the parts under a title
};

/// A document, understood. Places refer to the Document it was read from.
struct Report {
  ReportKind kind = ReportKind::other_document;
  std::string title;  ///< "" where none was found; line breaks and spaces taken out
  Place title_place;
  std::string agency;  ///< "" where none was found
  std::optional<int> year;
  EditionId edition = newestEdition();
  Script script = Script::simplified;
  std::optional<Date> published;
  std::optional<Date> period_from;
  std::optional<Date> period_to;
  std::vector<Section> sections;
  std::vector<TopHeading> top_headings;
  std::vector<TableReading> tables;      ///< those found, in the form's order
  std::vector<Fact> facts;               ///< in the form's order
  std::vector<UnplacedFigure> unplaced;  ///< in the document's order, table by table
  std::vector<Prose> prose;              ///< running text outside the tables, in reading order
  std::optional<Signature> signature;
  std::vector<Claim> claims;  ///< what the prose states, in the document's order
  std::vector<Sum> sums;      ///< wholes and parts in the prose

  const Fact* fact(ConceptId cell) const;
  const TableReading* table(FormTable table) const;
  /// The edition whose rows and columns the table has; the report's where the table was not found.
  EditionId rowSet(FormTable form) const;
  const Section* section(SectionKey key) const;
};

}  // namespace gouji
