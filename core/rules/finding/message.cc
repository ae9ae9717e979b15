#include "core/rules/finding/message.h"

#include <algorithm>

#include "core/rules/finding/cell_names.h"

namespace gouji {
namespace {

constexpr Text kVerbatim{"{0}", "{0}"};
constexpr Text kQuoted{"「{0}」", "“{0}”"};
constexpr Text kEnumeration{"、", ", "};
constexpr Text kComma{"，", ", "};
constexpr Text kSemicolon{"；", "; "};
constexpr Text kAndMore{"{0}等 {1} 处", "{0} and {2} more"};

bool sameText(const Text* one, const Text* other) {
  return one == other || (one != nullptr && other != nullptr && *one == *other);
}

/// Puts an argument into words.
class Wording {
 public:
  explicit Wording(Language language) : language_(language) {}

  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Decimal& number) const { return number.toString(); }
  std::string operator()(const Message& message) const { return word(message, language_); }

  std::string operator()(const CellName& name) const {
    return rules::cellName(name.cell, name.edition, language_);
  }
  std::string operator()(const RowName& name) const {
    return rules::rowName(name.table, name.row, name.edition, language_);
  }
  std::string operator()(const ColumnName& name) const {
    return rules::columnName(name.table, name.column, language_);
  }
  std::string operator()(const TermName& name) const {
    const Concept& cell = conceptOf(name.cell);
    return name.within_row ? rules::columnTerm(cell, language_) : rules::rowTerm(cell, language_);
  }

  std::string operator()(const Listing& listing) const {
    const std::size_t shown = std::min(listing.items.size(), listing.limit);
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
      text += i > 0 && listing.between != nullptr ? listing.between->in(language_) : "";
      text += std::visit(*this, listing.items[i].value);
    }
    const std::size_t all = listing.items.size();
    return shown == all ? text
                        : fill(kAndMore, language_,
                               {text, std::to_string(all), std::to_string(all - shown)});
  }

 private:
  Language language_;
};

}  // namespace

bool operator==(const Message& one, const Message& other) {
  return sameText(one.pattern, other.pattern) && one.arguments == other.arguments;
}

bool operator==(const Listing& one, const Listing& other) {
  return sameText(one.between, other.between) && one.limit == other.limit &&
         one.items == other.items;
}

Message verbatim(std::string text) {
  return say(kVerbatim, {std::move(text)});
}

Message quoted(Argument what) {
  return say(kQuoted, {std::move(what)});
}

Listing listed(std::vector<Argument> items, std::size_t limit) {
  return {std::move(items), &kEnumeration, limit};
}

Listing clauses(std::vector<Argument> items) {
  return {std::move(items), &kComma};
}

Listing sentences(std::vector<Argument> items) {
  return {std::move(items), &kSemicolon};
}

std::string word(const Message& message, Language language) {
  if (message.pattern == nullptr) {
    return {};
  }
  std::vector<std::string> words;
  words.reserve(message.arguments.size());
  for (const Argument& each : message.arguments) {
    words.push_back(std::visit(Wording(language), each.value));
  }
  const std::vector<std::string_view> values(words.begin(), words.end());
  return fill(*message.pattern, language, values);
}

}  // namespace gouji
