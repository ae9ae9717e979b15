#include "core/form/tie.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/form/editions/edition_list.h"

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

/// Cells that a pattern names, such as "previous.requests.carried_out.total", in this edition. A
/// cell of last year's report may be of any.
Linear termsOf(std::string_view pattern, EditionId edition) {
  Linear linear = linearOf(pattern);
  std::erase_if(linear.terms, [&](const Term& term) {
    return term.source != FigureSource::previous && !isIn(conceptOf(term.cell), edition);
  });
  for (Term& term : linear.terms) {
    term.family.reset();
  }
  return linear;
}

/// One side: names and patterns joined by " + " or " - ". Empty when one names no cell.
std::optional<Linear> side(std::string_view text, EditionId edition) {
  Linear all;
  bool added = true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(" + "), text.find(" - "));
    const Linear found = termsOf(text.substr(0, end), edition);
    if (found.empty()) {
      return std::nullopt;
    }
    all = added ? std::move(all) + found : std::move(all) - found;
    if (end == std::string_view::npos) {
      break;
    }
    added = text[end + 1] == '+';
    text.remove_prefix(end + 3);
  }
  return all;
}

/// "left = right", "left >= right" or "left = right or otherwise". Empty when a row or column of
/// the edition is without these cells.
std::optional<Tie> read(const TieTemplate& pattern, std::string_view equation, EditionId edition) {
  constexpr std::string_view kAtLeast = " >= ";
  constexpr std::string_view kEqual = " = ";
  constexpr std::string_view kOr = " or ";
  const bool at_least = equation.find(kAtLeast) != std::string_view::npos;
  const std::string_view sign = at_least ? kAtLeast : kEqual;
  const std::size_t middle = equation.find(sign);
  std::string_view right = equation.substr(middle + sign.size());
  std::string_view otherwise;
  if (const std::size_t end = right.find(kOr); end != std::string_view::npos) {
    otherwise = right.substr(end + kOr.size());
    right = right.substr(0, end);
  }
  auto terms = side(equation.substr(0, middle), edition);
  auto right_terms = side(right, edition);
  auto otherwise_terms = side(otherwise, edition);
  if (!terms || !right_terms || !otherwise_terms) {
    return std::nullopt;
  }
  return Tie{pattern.rule,
             pattern.table,
             std::move(*terms),
             at_least ? Relation::at_least : Relation::equal,
             std::move(*right_terms),
             std::move(*otherwise_terms),
             edition};
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

struct Ties {
  std::vector<Tie> within;
  std::vector<Tie> with_previous;
};

Ties expand(const Edition& edition, FormTable table) {
  Ties ties;
  for (const TieTemplate& pattern : edition.ties) {
    if (pattern.table != table) {
      continue;
    }
    for (const Instance& instance : instances(edition, pattern)) {
      if (auto tie = read(pattern, filled(pattern.equation, instance), edition.id)) {
        (readsPrevious(*tie) ? ties.with_previous : ties.within).push_back(std::move(*tie));
      }
    }
  }
  return ties;
}

const Ties& allOf(EditionId edition, FormTable table) {
  static const auto all = [] {
    std::map<std::pair<EditionId, FormTable>, Ties> made;
    for (const Edition& each : editions()) {
      for (const FormTable which :
           {FormTable::disclosure, FormTable::requests, FormTable::review}) {
        made.emplace(std::pair(each.id, which), expand(each, which));
      }
    }
    return made;
  }();
  return all.at({edition, table});
}

}  // namespace

bool readsPrevious(const Tie& tie) {
  return readsPrevious(tie.left) || readsPrevious(tie.right);
}

Linear differenceOf(const Tie& tie) {
  return tie.left - tie.right;
}

std::vector<ConceptId> tableCells(const Tie& tie) {
  return tableCells(tie.left + tie.right);
}

std::span<const Tie> tiesOf(EditionId edition, FormTable table) {
  return allOf(edition, table).within;
}

std::span<const Tie> tiesWithPrevious(EditionId edition, FormTable table) {
  return allOf(edition, table).with_previous;
}

}  // namespace gouji
