#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace gouji {

enum class Language : std::uint8_t { chinese, english };

/// One text in both languages of the program. Views of literals.
struct Text {
  std::string_view chinese;
  std::string_view english;

  constexpr std::string_view in(Language language) const {
    return language == Language::chinese ? chinese : english;
  }
  bool operator==(const Text&) const = default;
};

/// The pattern in `language` with {0}, {1}, … replaced by `values`; what has no value stays.
std::string fill(const Text& pattern, Language language, std::span<const std::string_view> values);
std::string fill(const Text& pattern, Language language,
                 std::initializer_list<std::string_view> values);

/// 「text」 or “text”.
std::string quoted(std::string_view text, Language language);

/// Text of a document made fit for a message: white space joined, cut behind 40 characters.
std::string printed(std::string_view utf8);

}  // namespace gouji
