#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/form/concept.h"
#include "core/form/edition.h"
#include "core/rules/finding/text.h"
#include "core/text/decimal.h"

namespace gouji {

struct Argument;

/// What is to be said, before it is worded: a pattern with {0}, {1}, … and what goes into it.
/// Messages are equal where they say the same in every language.
struct Message {
  const Text* pattern = nullptr;  ///< lives as long as the program; null says nothing
  std::vector<Argument> arguments;
};
bool operator==(const Message& one, const Message& other);

/// A cell by its row and column in an edition's words, in quotes: 「（一）予以公开 × 自然人」.
struct CellName {
  ConceptId cell = 0;
  EditionId edition = EditionId::e2021;
  bool operator==(const CellName&) const = default;
};

/// A row by its key.
struct RowName {
  FormTable table;
  std::string row;
  EditionId edition = EditionId::e2021;
  bool operator==(const RowName&) const = default;
};

/// A column by its key.
struct ColumnName {
  FormTable table;
  std::string column;
  bool operator==(const ColumnName&) const = default;
};

/// A cell as an equation names it: by its column where all cells stand in one row, else by its
/// row.
struct TermName {
  ConceptId cell = 0;
  bool within_row = false;
  bool operator==(const TermName&) const = default;
};

/// One behind another. Behind `limit` of them the rest is only counted.
struct Listing {
  static constexpr std::size_t kAll = static_cast<std::size_t>(-1);

  std::vector<Argument> items;
  const Text* between = nullptr;  ///< lives as long as the program
  std::size_t limit = kAll;
};
bool operator==(const Listing& one, const Listing& other);

/// What goes into a message; a std::string is the same in every language.
struct Argument {
  std::variant<std::string, Decimal, CellName, RowName, ColumnName, TermName, Message, Listing>
      value;

  // NOLINTBEGIN(google-explicit-constructor): arguments are listed as they are
  Argument(std::string text) : value(std::move(text)) {}
  Argument(std::string_view text) : value(std::string(text)) {}
  Argument(const char* text) : value(std::string(text)) {}
  Argument(const Text& text) : value(Message{&text, {}}) {}
  Argument(const Text&& text) = delete;
  template <std::integral Number>
  Argument(Number number) : value(Decimal(static_cast<std::int64_t>(number))) {}
  Argument(Decimal number) : value(number) {}
  Argument(CellName name) : value(name) {}
  Argument(RowName name) : value(std::move(name)) {}
  Argument(ColumnName name) : value(std::move(name)) {}
  Argument(TermName name) : value(name) {}
  Argument(Message message) : value(std::move(message)) {}
  Argument(Listing listing) : value(std::move(listing)) {}
  // NOLINTEND(google-explicit-constructor)

  bool operator==(const Argument&) const = default;
};

inline Message say(const Text& pattern, std::vector<Argument> arguments = {}) {
  return {&pattern, std::move(arguments)};
}
Message say(const Text&& pattern, std::vector<Argument> arguments = {}) = delete;

/// A text that is the same in every language.
Message verbatim(std::string text);

/// 「…」 or “…”.
Message quoted(Argument what);

/// "a、b、c" or "a, b, c"; behind `limit` items the rest is only counted.
Listing listed(std::vector<Argument> items, std::size_t limit = 6);
/// "a，b" or "a, b".
Listing clauses(std::vector<Argument> items);
/// "a；b" or "a; b".
Listing sentences(std::vector<Argument> items);

/// The message in words.
std::string word(const Message& message, Language language);

}  // namespace gouji
