#include "core/form/tie.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>

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

struct Prefix {
  std::string_view text;
  FigureSource source;
};
constexpr Prefix kPrefixes[] = {{"previous.", FigureSource::previous},
                                {"revised.", FigureSource::revised}};

/// Cells that a pattern names, such as "previous.requests.carried_out.total". A cell of last
/// year's report may be of any edition.
std::vector<TieTerm> termsOf(std::string_view pattern, int sign, EditionId edition) {
  FigureSource source = FigureSource::table;
  for (const Prefix& prefix : kPrefixes) {
    if (pattern.starts_with(prefix.text)) {
      source = prefix.source;
      pattern.remove_prefix(prefix.text.size());
    }
  }
  std::vector<TieTerm> terms;
  const auto cells = concepts();
  if (pattern.find('*') == std::string_view::npos) {
    const auto id = findConcept(pattern);
    if (id && (source == FigureSource::previous || isIn(cells[*id], edition))) {
      terms.push_back({sign, *id, source});
    }
    return terms;
  }
  for (std::size_t id = 0; id < cells.size(); ++id) {
    if ((source == FigureSource::previous || isIn(cells[id], edition)) &&
        matchesPattern(cells[id].name, pattern)) {
      terms.push_back({sign, static_cast<ConceptId>(id), source});
    }
  }
  return terms;
}

/// Terms of one side: names and patterns joined by " + " or " - ". Empty when one names no cell.
std::optional<std::vector<TieTerm>> side(std::string_view text, EditionId edition) {
  std::vector<TieTerm> terms;
  int sign = 1;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(" + "), text.find(" - "));
    const auto found = termsOf(text.substr(0, end), sign, edition);
    if (found.empty()) {
      return std::nullopt;
    }
    terms.insert(terms.end(), found.begin(), found.end());
    if (end == std::string_view::npos) {
      break;
    }
    sign = text[end + 1] == '-' ? -1 : 1;
    text.remove_prefix(end + 3);
  }
  return terms;
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
  const auto reads = [](const TieTerm& term) { return term.source == FigureSource::previous; };
  return std::any_of(tie.left.begin(), tie.left.end(), reads) ||
         std::any_of(tie.right.begin(), tie.right.end(), reads);
}

std::span<const Tie> tiesOf(EditionId edition, FormTable table) {
  return allOf(edition, table).within;
}

std::span<const Tie> tiesWithPrevious(EditionId edition, FormTable table) {
  return allOf(edition, table).with_previous;
}

}  // namespace gouji
