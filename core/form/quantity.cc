#include "core/form/quantity.h"

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

constexpr int kHundredths = 100;
constexpr int kDeepest = 32;
constexpr std::size_t kLongest = 4000;

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

std::string bracketed(const std::string& text) {
  return std::string(1, '(').append(text).append(1, ')');
}

/// sum = product {(+|-) product}; product = atom {(*|/) atom}; atom = number | name | (sum).
/// A value without part is a number alone: its scale.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  std::optional<Quantity> whole() {
    auto made = sum(0);
    return made && next() == '\0' && !made->empty() ? made : std::nullopt;
  }

 private:
  using Value = std::optional<Quantity>;

  char next() {
    while (at_ < text_.size() && text_[at_] == ' ') {
      ++at_;
    }
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  Value sum(int depth) {
    Value left = product(depth);
    while (left && (next() == '+' || next() == '-')) {
      const bool plus = text_[at_++] == '+';
      const Value right = product(depth);
      left = right ? added(*left, *right, plus) : std::nullopt;
    }
    return left;
  }

  Value product(int depth) {
    Value left = atom(depth);
    while (left && (next() == '*' || next() == '/')) {
      const bool times = text_[at_++] == '*';
      const Value right = atom(depth);
      left = right ? (times ? multiplied(*left, *right) : divided(*left, *right)) : std::nullopt;
    }
    return left;
  }

  Value atom(int depth) {
    const char c = next();
    if (c == '(' && depth < kDeepest) {
      ++at_;
      Value inner = sum(depth + 1);
      if (next() != ')') {
        return std::nullopt;
      }
      ++at_;
      return inner;
    }
    const std::size_t from = at_;
    while (at_ < text_.size() && (isNameCharacter(text_[at_]) ||
                                  (text_[at_] == '*' && at_ > from && text_[at_ - 1] == '.'))) {
      ++at_;
    }
    const std::string_view word = text_.substr(from, at_ - from);
    if (isDigit(c)) {
      const auto number = Decimal::parse(word);
      return number ? Value(Quantity{{}, {}, *number}) : std::nullopt;
    }
    Linear named = linearOf(word);
    return named.empty() ? std::nullopt : Value(Quantity{std::move(named), {}, 1});
  }

  static Value added(const Quantity& a, const Quantity& b, bool plus) {
    const auto joined = [&](const Linear& left, const Linear& right) {
      return plus ? left + right : left - right;
    };
    if (a.scale == b.scale && a.whole == b.whole && !a.empty() && !b.empty()) {
      return Quantity{joined(a.part, b.part), a.whole, a.scale};
    }
    // 100 * a / b - 100 is 100 * (a - b) / b.
    if (a.scale == b.scale && a.isRatio() && b.empty()) {
      return Quantity{joined(a.part, a.whole), a.whole, a.scale};
    }
    return std::nullopt;
  }

  static Value multiplied(const Quantity& a, const Quantity& b) {
    if (!a.empty() && !b.empty()) {
      return std::nullopt;
    }
    const Quantity& of = a.empty() ? b : a;
    return Quantity{of.part, of.whole, a.scale * b.scale};
  }

  static Value divided(const Quantity& a, const Quantity& b) {
    if (a.empty() || a.isRatio() || b.empty() || b.isRatio() || b.scale != Decimal(1)) {
      return std::nullopt;
    }
    return Quantity{a.part, b.part, a.scale};
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

Quantity shareOf(Linear part, Linear whole) {
  return {std::move(part), std::move(whole), kHundredths};
}

Quantity growthOf(const Linear& now, bool in_hundredths) {
  const Linear before = lastYears(now);
  return in_hundredths ? Quantity{now - before, before, kHundredths}
                       : Quantity{now - before, {}, 1};
}

Linear grownIn(const Quantity& quantity) {
  const std::size_t half = quantity.part.terms.size() / 2;
  const Linear now{{quantity.part.terms.begin(),
                    quantity.part.terms.begin() + static_cast<std::ptrdiff_t>(half)}};
  const bool grown = !now.empty() && quantity.part == now - lastYears(now) &&
                     (quantity.whole.empty() || quantity.whole == lastYears(now));
  return grown ? now : Linear{};
}

std::optional<Ratio> valueOf(const Quantity& quantity, const Ledger& ledger,
                             std::span<const Change> supposed) {
  const CellSum part = addUp(quantity.part, ledger, supposed);
  if (quantity.empty() || !part.complete()) {
    return std::nullopt;
  }
  Ratio ratio{quantity.scale * part.known, 1};
  if (quantity.isRatio()) {
    const CellSum whole = addUp(quantity.whole, ledger, supposed);
    if (!whole.complete() || whole.known <= Decimal(0)) {
      return std::nullopt;
    }
    ratio.denominator = whole.known;
  }
  return ratio;
}

std::string figureText(const Ratio& ratio, int digits) {
  return ratio.denominator == Decimal(1) ? ratio.numerator.toString()
                                         : quotientText(ratio.numerator, ratio.denominator, digits);
}

std::string textOf(const Quantity& quantity) {
  if (quantity.empty()) {
    return {};
  }
  const bool scaled = quantity.scale != Decimal(1);
  std::string text = textOf(quantity.part);
  const bool compound = text.find(' ') != std::string::npos;
  if (compound ? scaled || quantity.isRatio() : scaled && quantity.isRatio()) {
    text = bracketed(text);
  }
  if (scaled) {
    text.insert(0, quantity.scale.toString() + " * ");
  }
  return quantity.isRatio() ? text + " / " + bracketed(textOf(quantity.whole)) : text;
}

std::optional<Quantity> parseQuantity(std::string_view text) {
  return text.size() > kLongest ? std::nullopt : Parser(text).whole();
}

bool isSame(const Quantity& a, const Quantity& b) {
  return a.scale == b.scale && isSame(a.part, b.part) && isSame(a.whole, b.whole);
}

bool readsPrevious(const Quantity& quantity) {
  return readsPrevious(quantity.part) || readsPrevious(quantity.whole);
}

std::vector<ConceptId> cellsOf(const Quantity& quantity, const Ledger& ledger) {
  Linear all = quantity.part + quantity.whole;
  std::erase_if(all.terms, [&](const Term& term) {
    return !ledger.hasInForm(FigureSource::table, term.cell);
  });
  return tableCells(all);
}

}  // namespace gouji
