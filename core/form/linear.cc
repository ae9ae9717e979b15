#include "core/form/linear.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>
#include <utility>

namespace gouji {
namespace {

constexpr std::pair<std::string_view, FigureSource> kPrefixes[] = {
    {kPreviousPrefix, FigureSource::previous}, {"revised.", FigureSource::revised}};

std::string nameOf(const Term& term) {
  std::string name;
  for (const auto& [prefix, source] : kPrefixes) {
    name += term.source == source ? prefix : "";
  }
  if (const int size = std::abs(term.coefficient); size != 1) {
    name.insert(0, std::to_string(size) + " * ");
  }
  return name.append(term.family ? familyName(*term.family) : conceptOf(term.cell).name);
}

/// The names of the terms that are added, or of those that are taken away.
std::vector<std::string> namesOf(const Linear& linear, bool added) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < linear.terms.size(); at = nameEnd(linear.terms, at)) {
    if ((linear.terms[at].coefficient > 0) == added) {
      names.push_back(nameOf(linear.terms[at]));
    }
  }
  return names;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    text.append(text.empty() ? "" : " + ").append(name);
  }
  return text;
}

/// Coefficients by what they stand before; those of 0 left out.
std::map<std::pair<FigureSource, ConceptId>, int> byCell(const Linear& linear) {
  std::map<std::pair<FigureSource, ConceptId>, int> sums;
  for (const Term& term : linear) {
    sums[{term.source, term.cell}] += term.coefficient;
  }
  std::erase_if(sums, [](const auto& each) { return each.second == 0; });
  return sums;
}

}  // namespace

Linear operator+(Linear a, const Linear& b) {
  a.terms.insert(a.terms.end(), b.begin(), b.end());
  return a;
}

Linear operator-(Linear a, const Linear& b) {
  for (Term term : b) {
    term.coefficient = -term.coefficient;
    a.terms.push_back(term);
  }
  return a;
}

Linear linearOf(std::string_view name) {
  FigureSource source = FigureSource::table;
  for (const auto& [prefix, which] : kPrefixes) {
    if (name.starts_with(prefix)) {
      source = which;
      name.remove_prefix(prefix.size());
    }
  }
  Linear linear;
  if (const auto cell = findConcept(name)) {
    linear.terms.push_back({1, *cell, source});
  } else if (const auto family = findFamily(name)) {
    for (const ConceptId each : cellsOf(*family)) {
      linear.terms.push_back({1, each, source, family});
    }
  }
  return linear;
}

std::size_t nameEnd(std::span<const Term> terms, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < terms.size() && terms[end].family && terms[end].family == terms[begin].family &&
         terms[end].source == terms[begin].source &&
         terms[end].coefficient == terms[begin].coefficient &&
         terms[end - 1].cell < terms[end].cell) {
    ++end;
  }
  return end;
}

Linear lastYears(Linear linear) {
  for (Term& term : linear.terms) {
    term.source = FigureSource::previous;
  }
  return linear;
}

bool readsPrevious(const Linear& linear) {
  return std::any_of(linear.begin(), linear.end(),
                     [](const Term& term) { return term.source == FigureSource::previous; });
}

std::vector<ConceptId> tableCells(const Linear& linear) {
  std::vector<ConceptId> cells;
  for (const Term& term : linear) {
    if (term.source == FigureSource::table &&
        std::find(cells.begin(), cells.end(), term.cell) == cells.end()) {
      cells.push_back(term.cell);
    }
  }
  return cells;
}

int coefficientOf(const Linear& linear, ConceptId cell) {
  int sum = 0;
  for (const Term& term : linear) {
    sum += term.cell == cell && term.source == FigureSource::table ? term.coefficient : 0;
  }
  return sum;
}

std::string textOf(const Linear& linear) {
  const auto less = namesOf(linear, false);
  std::string text = joined(namesOf(linear, true));
  if (less.size() == 1) {
    return text.append(" - ").append(less.front());
  }
  return less.empty() ? text : text.append(" - (").append(joined(less)).append(1, ')');
}

bool isSame(const Linear& a, const Linear& b) {
  return byCell(a) == byCell(b);
}

}  // namespace gouji
