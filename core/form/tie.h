#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/concept.h"
#include "core/form/edition.h"

namespace gouji {

/// One term of a tie: coefficient × the cell's value.
struct TieTerm {
  int coefficient = 1;
  ConceptId cell = 0;

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
};

/// The ties of one table of one edition, expanded over rows, columns and groups. Made once.
std::span<const Tie> tiesOf(EditionId edition, FormTable table);

}  // namespace gouji
