#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/form/tie.h"
#include "core/report/report.h"

namespace gouji::rules {

/// The figure of one term.
struct TermFigure {
  bool readable = false;  ///< the cell is there and was read without doubt
  std::optional<Decimal> value;
};

/// Facts by concept; null where the document has no such cell. Views of the reports.
class FactIndex {
 public:
  /// `previous`: last year's report, null where there is none to compare with.
  explicit FactIndex(const Report& report, const Report* previous = nullptr);

  const Fact* at(ConceptId cell) const { return facts_.at(cell); }
  const Fact* previous(ConceptId cell) const { return previous_.at(cell); }
  TermFigure figure(const TieTerm& term) const;

 private:
  std::vector<const Fact*> facts_;
  std::vector<const Fact*> previous_;
};

/// A value to suppose in place of what this report's table says.
struct Supposed {
  ConceptId cell = 0;
  Decimal value;
};

/// What became of a tie on the figures of a report.
struct TieValue {
  enum class Outcome : std::uint8_t { undecided, holds, fails };

  Outcome outcome = Outcome::undecided;
  Decimal left;  ///< sums of what is known
  Decimal right;
  int blanks = 0;                    ///< cells without a value; a tie may fail in spite of them
  bool readable = true;              ///< every cell is there and sure
  std::optional<Decimal> otherwise;  ///< the right side under the other reading, where it differs

  bool complete() const { return blanks == 0; }
};

/// Decided where every cell is there, sure and has a value; and where a single total is below the
/// known parts, none of them negative, whatever the blanks hold.
TieValue evaluate(const Tie& tie, const FactIndex& facts, std::span<const Supposed> supposed = {});

}  // namespace gouji::rules
