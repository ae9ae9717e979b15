#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/concept.h"
#include "core/form/edition.h"
#include "core/text/decimal.h"

namespace gouji {

/// A value that may be no decimal: 42 of 81. The denominator is above 0.
struct Ratio {
  Decimal numerator;
  Decimal denominator = 1;
};

/// The figures that an expression is evaluated on.
struct CellValues {
  EditionId disclosure = newestEdition();  ///< whose rows the tables have
  EditionId requests = newestEdition();
  EditionId review = newestEdition();
  /// Empty: not known.
  std::function<std::optional<Decimal>(ConceptId)> value;

  EditionId editionOf(FormTable table) const;
};

/// What a figure in prose means, over the cells of the form: names joined by + - * / and brackets.
/// A name's `*` stands for one segment and means the sum over it; "previous." in front of a name
/// reads it from last year's report.
class Expression {
 public:
  /// Empty when `text` is no expression or names no cell of any edition.
  static std::optional<Expression> parse(std::string_view text);

  /// Empty when a cell that it names is not known, or it divides by 0.
  std::optional<Ratio> evaluate(const CellValues& now, const CellValues* previous) const;

  /// The same for expressions that differ only in the order of terms, or in `*` for what it stands
  /// for.
  std::string canonical() const;

  /// Cells of this year's report, each once, in the order in which they are named.
  std::vector<ConceptId> cells(const CellValues& now) const;
  bool readsPrevious() const;

 private:
  struct Node;
  class Parser;
  using NodePointer = std::shared_ptr<const Node>;

  explicit Expression(NodePointer root) : root_(std::move(root)) {}

  static std::optional<Ratio> valueOf(const Node& node, const CellValues& now,
                                      const CellValues* previous);
  static std::string canonicalOf(const Node& node);
  static void termsOf(const Node& node, bool negative, std::vector<std::string>& terms);
  static void factorsOf(const Node& node, bool inverse, std::vector<std::string>& factors);
  static void visit(const Node& node, const std::function<void(const Node&)>& seen);

  NodePointer root_;
};

}  // namespace gouji
