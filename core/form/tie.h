#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/concept.h"
#include "core/form/edition.h"

namespace gouji {

/// Where the figure of a term is read from.
enum class FigureSource : std::uint8_t {
  table,     ///< this report's
  previous,  ///< last year's report's
  revised,   ///< the note in this report's cell: "22（其中修订16件）" is 16; none is 0
};

/// One term of a tie: coefficient × the cell's value.
struct TieTerm {
  int coefficient = 1;
  ConceptId cell = 0;
  FigureSource source = FigureSource::table;

  bool operator==(const TieTerm&) const = default;
};

enum class Relation : std::uint8_t { equal, at_least };

/// A tie (勾稽关系) between cells: left = right, or left >= right. In the form's order.
struct Tie {
  std::string_view rule;  ///< "T301"
  FormTable table = FormTable::requests;
  std::vector<TieTerm> left;
  Relation relation = Relation::equal;
  std::vector<TieTerm> right;
  /// The right side under another reading of the words: the tie fails only where both do. Empty
  /// where there is none.
  std::vector<TieTerm> otherwise;
  EditionId edition = {};  ///< whose form says so
};

/// The ties within one table of one edition, expanded over rows, columns and groups. Made once.
std::span<const Tie> tiesOf(EditionId edition, FormTable table);

/// A term of the tie is read from last year's report.
bool readsPrevious(const Tie& tie);

/// Those between the table and last year's report.
std::span<const Tie> tiesWithPrevious(EditionId edition, FormTable table);

}  // namespace gouji
