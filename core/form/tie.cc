#include "core/form/tie.h"

#include <array>
#include <optional>
#include <set>
#include <stdexcept>

namespace gouji {
namespace {

using Instance = std::vector<std::pair<std::string_view, std::string>>;

std::string filled(std::string_view pattern, const Instance& instance) {
  std::string text(pattern);
  for (const auto& [name, value] : instance) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name)) {
      text.replace(at, name.size(), value);
    }
  }
  return text;
}

bool matches(std::string_view name, std::string_view pattern) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) {
    return name == pattern;
  }
  const std::string_view before = pattern.substr(0, star);
  const std::string_view after = pattern.substr(star + 1);
  return name.size() > before.size() + after.size() && name.starts_with(before) &&
         name.ends_with(after) &&
         name.substr(before.size(), name.size() - before.size() - after.size()).find('.') ==
             std::string_view::npos;
}

bool isIn(const Concept& cell, EditionId edition) {
  return edition == EditionId::e2019 ? cell.in_2019 : cell.in_2021;
}

/// Terms of one side: names and patterns joined by " + ". Empty when one names no cell.
std::optional<std::vector<TieTerm>> side(std::string_view text, EditionId edition) {
  std::vector<TieTerm> terms;
  while (!text.empty()) {
    const std::size_t plus = text.find(" + ");
    const std::string_view pattern = text.substr(0, plus);
    text = plus == std::string_view::npos ? std::string_view() : text.substr(plus + 3);
    const std::size_t before = terms.size();
    const auto cells = concepts();
    for (std::size_t id = 0; id < cells.size(); ++id) {
      if (isIn(cells[id], edition) && matches(cells[id].name, pattern)) {
        terms.push_back({1, static_cast<ConceptId>(id)});
      }
    }
    if (terms.size() == before) {
      return std::nullopt;
    }
  }
  return terms;
}

std::vector<Instance> instances(const Edition& edition, const TieTemplate& pattern) {
  std::vector<Instance> all;
  if (pattern.equation.find("{column}") != std::string_view::npos) {
    for (const FormColumn& column : edition.request_columns) {
      all.push_back({{"{column}", std::string(column.key)}});
    }
  } else if (pattern.equation.find("{group}") != std::string_view::npos) {
    for (const ReviewGroup& group : edition.review_groups) {
      all.push_back({{"{group}", std::string(group.key)}});
    }
  } else if (pattern.table == FormTable::requests) {
    for (const FormRow& row : edition.request_rows) {
      all.push_back({{"{row}", std::string(row.key)}});
    }
  } else {
    for (const DisclosureBlock& block : edition.disclosure) {
      for (const FormRow& row : block.rows) {
        all.push_back({{"{row}", std::string(row.key)}});
      }
    }
  }
  return all;
}

std::vector<Tie> expand(const Edition& edition, FormTable table) {
  std::vector<Tie> ties;
  for (const TieTemplate& pattern : edition.ties) {
    if (pattern.table != table) {
      continue;
    }
    for (const Instance& instance : instances(edition, pattern)) {
      const std::string equation = filled(pattern.equation, instance);
      const std::size_t at_least = equation.find(" >= ");
      const std::size_t sign = at_least != std::string::npos ? at_least : equation.find(" = ");
      const std::size_t width = at_least != std::string::npos ? 4 : 3;
      auto left = side(std::string_view(equation).substr(0, sign), edition.id);
      auto right = side(std::string_view(equation).substr(sign + width), edition.id);
      if (left && right) {  // a row without these columns has no such tie
        ties.push_back({pattern.rule, table, std::move(*left),
                        at_least != std::string::npos ? Relation::at_least : Relation::equal,
                        std::move(*right)});
      }
    }
  }
  return ties;
}

}  // namespace

std::span<const Tie> tiesOf(EditionId edition, FormTable table) {
  static const auto all = [] {
    std::array<std::array<std::vector<Tie>, 3>, 2> made;
    for (const Edition& each : editions()) {
      for (const FormTable which :
           {FormTable::disclosure, FormTable::requests, FormTable::review}) {
        made.at(static_cast<std::size_t>(each.id)).at(static_cast<std::size_t>(which)) =
            expand(each, which);
      }
    }
    return made;
  }();
  return all.at(static_cast<std::size_t>(edition)).at(static_cast<std::size_t>(table));
}

}  // namespace gouji
