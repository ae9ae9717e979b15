#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/concept.h"
#include "core/form/family.h"

namespace gouji {

/// Where the figure of a term is read from.
enum class FigureSource : std::uint8_t {
  table,     ///< this report's
  previous,  ///< last year's report's
  revised,   ///< the note in this report's cell: "22（其中修订16件）" is 16; none is 0
};

/// In front of the name of a cell that is read from last year's report.
inline constexpr std::string_view kPreviousPrefix = "previous.";

/// coefficient × what a cell holds.
struct Term {
  int coefficient = 1;
  ConceptId cell = 0;
  FigureSource source = FigureSource::table;
  /// Set where the cell is one of those that a name with `*` stands for. They stand beside each
  /// other, of every edition; those that a report's form has not are passed over.
  std::optional<FamilyId> family = std::nullopt;

  bool operator==(const Term&) const = default;
};

/// Cells added up: what one side of a tie is, or what a figure in the prose means.
struct Linear {
  std::vector<Term> terms;

  bool empty() const { return terms.empty(); }
  std::size_t size() const { return terms.size(); }
  auto begin() const { return terms.begin(); }
  auto end() const { return terms.end(); }

  bool operator==(const Linear&) const = default;
};

Linear operator+(Linear a, const Linear& b);
Linear operator-(Linear a, const Linear& b);

/// The cell or the cells that a name stands for, "previous." or "revised." in front. Empty where
/// it names none of any edition.
Linear linearOf(std::string_view name);

/// Behind the term at `begin`, and behind the others of its family that one name stands for.
std::size_t nameEnd(std::span<const Term> terms, std::size_t begin);

/// The same cells of last year's report.
Linear lastYears(Linear linear);
bool readsPrevious(const Linear& linear);

/// Cells of this report's tables, each once, in the order in which they are named.
std::vector<ConceptId> tableCells(const Linear& linear);

/// By how much the sum grows with the cell of this report's table.
int coefficientOf(const Linear& linear, ConceptId cell);

/// Names joined by their signs, "requests.new.total + requests.denied.*.total"; what is taken
/// away stands last, in brackets where it is more than one name. Read back by parseQuantity().
std::string textOf(const Linear& linear);

/// Whether both come to the same on every report: the order of terms aside.
bool isSame(const Linear& a, const Linear& b);

}  // namespace gouji
