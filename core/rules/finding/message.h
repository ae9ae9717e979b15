#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/finding/finding.h"

namespace gouji {

/// One text in both languages of the program. Views of literals.
struct Text {
  std::string_view chinese;
  std::string_view english;

  constexpr std::string_view in(Language language) const {
    return language == Language::chinese ? chinese : english;
  }
};

/// The pattern in `language` with {0}, {1}, … replaced by `values`; what has no value stays.
std::string fill(const Text& pattern, Language language,
                 std::initializer_list<std::string_view> values);

/// "a、b、c" or "a, b, c"; behind `limit` items the rest is only counted.
std::string listed(std::span<const std::string> items, Language language, std::size_t limit = 6);

/// 「text」 or “text”.
std::string quoted(std::string_view text, Language language);

/// Text of a document made fit for a message: white space joined, cut behind 40 characters.
std::string printed(std::string_view utf8);

}  // namespace gouji
