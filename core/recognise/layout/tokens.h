#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gouji {

/// A stretch of folded text.
struct Token {
  enum class Kind { label, figures, other };
  Kind kind;
  std::size_t begin;
  std::size_t end;
};

/// Labels of the form and runs of figures behind them in the characters [begin, end) of `text`,
/// folded; what is between is other.
std::vector<Token> scan(std::u32string_view text, std::size_t begin, std::size_t end);

/// Whether the tokens of a folded paragraph are a piece of the form, and not prose that names its
/// labels.
bool isForm(const std::vector<Token>& tokens, std::u32string_view text);

}  // namespace gouji
