#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/ledger.h"
#include "core/form/linear.h"
#include "core/text/decimal.h"

namespace gouji {

/// A value that may be no decimal: 42 of 81. The denominator is above 0.
struct Ratio {
  Decimal numerator;
  Decimal denominator = 1;
};

/// What a figure in the prose means, over the cells of the form: scale × part, or scale × part /
/// whole. A count is a part alone; a share has the scale 100; a sum of money the scale of its unit.
struct Quantity {
  Linear part;
  Linear whole;  ///< empty: a number of its own, no ratio
  Decimal scale = 1;

  bool empty() const { return part.empty(); }
  bool isRatio() const { return !whole.empty(); }

  bool operator==(const Quantity&) const = default;
};

/// part in hundredths of whole.
Quantity shareOf(Linear part, Linear whole);
/// This year's against last year's: the difference, or in hundredths.
Quantity growthOf(const Linear& now, bool in_hundredths);
/// What a growth is of: the part of this year; empty for what is no growth.
Linear grownIn(const Quantity& quantity);

/// Empty when a cell that it reads is not known, or it divides by what is not above 0.
std::optional<Ratio> valueOf(const Quantity& quantity, const Ledger& ledger,
                             std::span<const Change> supposed = {});

/// A number of its own as it is printed, another rounded to `digits` behind the point.
std::string figureText(const Ratio& ratio, int digits);

/// For data: "100 * (requests.denied.*.total) / (requests.total.total)"; "" for none.
std::string textOf(const Quantity& quantity);
/// The quantity that such a text is: names joined by + and - and brackets, multiplied by a number,
/// divided by another such sum. Empty where it names no cell of any edition, or is more than that.
std::optional<Quantity> parseQuantity(std::string_view text);

/// Whether both come to the same on every report: the order of terms aside, and `*` or what it
/// stands for.
bool isSame(const Quantity& a, const Quantity& b);

bool readsPrevious(const Quantity& quantity);
/// Cells of this report's tables, each once, in the order in which they are named; of a name with
/// `*` those that the report's form has.
std::vector<ConceptId> cellsOf(const Quantity& quantity, const Ledger& ledger);

}  // namespace gouji
