#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/concept.h"
#include "core/form/edition.h"
#include "core/form/linear.h"

namespace gouji {

enum class Relation : std::uint8_t { equal, at_least };

/// A tie (勾稽关系) between cells: left = right, or left >= right. In the form's order.
struct Tie {
  std::string_view rule;  ///< "T301"
  FormTable table = FormTable::requests;
  Linear left;
  Relation relation = Relation::equal;
  Linear right;
  /// The right side under another reading of the words: the tie fails only where both do. Empty
  /// where there is none.
  Linear otherwise;
  EditionId edition = {};  ///< whose form says so
};

/// The left side less the right one.
Linear differenceOf(const Tie& tie);

/// Cells of this report's table that the tie reads; each once.
std::vector<ConceptId> tableCells(const Tie& tie);

/// The ties within one table of one edition, expanded over rows, columns and groups. Made once.
std::span<const Tie> tiesOf(EditionId edition, FormTable table);

/// A term of the tie is read from last year's report.
bool readsPrevious(const Tie& tie);

/// Those between the table and last year's report.
std::span<const Tie> tiesWithPrevious(EditionId edition, FormTable table);

}  // namespace gouji
