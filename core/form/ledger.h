#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/form/edition.h"
#include "core/form/linear.h"
#include "core/text/decimal.h"

namespace gouji {

/// What a document says in one cell of the form.
struct Entry {
  enum class State : std::uint8_t {
    absent,  ///< it has no such cell
    unsure,  ///< the cell can be read in more than one way
    blank,   ///< the cell holds no number
    value,
  };

  State state = State::absent;
  Decimal value;

  bool known() const { return state == State::value; }
};

/// One cell put right, or supposed otherwise than printed.
struct Change {
  ConceptId cell = 0;
  Decimal from;  ///< what is printed
  Decimal to;

  bool operator==(const Change&) const = default;
};

/// What each cell of a report, of last year's and of the notes holds: all that an equation is
/// evaluated on. What was not entered is absent.
class Ledger {
 public:
  void enter(FigureSource source, ConceptId cell, const Entry& entry);
  /// The edition whose rows a table of a report has.
  void setForm(FigureSource source, FormTable table, EditionId edition);

  Entry at(FigureSource source, ConceptId cell) const;
  /// The same, with figures of this report's tables supposed otherwise.
  Entry at(FigureSource source, ConceptId cell, std::span<const Change> supposed) const;
  /// Whether the form that the report's table has is one with the cell.
  bool hasInForm(FigureSource source, ConceptId cell) const;

 private:
  struct Page {
    std::vector<Entry> entries;  ///< by concept; empty where nothing was entered
    std::array<std::optional<EditionId>, 3> forms;
  };

  std::array<Page, 3> pages_;  ///< by FigureSource
};

/// What a linear comes to.
struct CellSum {
  Decimal known;       ///< of the terms that are known
  int blanks = 0;      ///< cells without a number
  int unreadable = 0;  ///< cells that are absent or not sure
  /// No term with a value is below 0, and none that is blank is taken away.
  bool counts = true;
  const Term* unknown = nullptr;  ///< the last one of the blank and unreadable; of the linear

  int unknowns() const { return blanks + unreadable; }
  bool complete() const { return unknowns() == 0; }
};

CellSum addUp(const Linear& linear, const Ledger& ledger, std::span<const Change> supposed = {});

}  // namespace gouji
