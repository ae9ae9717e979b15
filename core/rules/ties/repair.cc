#include "core/rules/ties/repair.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/rules/ties/tie_cells.h"

namespace gouji::rules {
namespace {

bool standsIn(const Tie& tie, ConceptId cell) {
  const auto cells = tableCells(tie);
  return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

bool isBroken(const Tie& tie, std::span<const BrokenTie> broken) {
  return std::any_of(broken.begin(), broken.end(),
                     [&](const BrokenTie& each) { return each.tie == &tie; });
}

/// `among`: indices of the broken ties within the report that `cell` stands in.
std::optional<Culprit> asCulprit(ConceptId cell, const std::vector<std::size_t>& among,
                                 std::span<const Tie* const> ties,
                                 std::span<const BrokenTie> broken, const FactIndex& facts) {
  const Fact* fact = facts.at(cell);
  if (among.size() < 2 || fact == nullptr || !fact->figure.value) {
    return std::nullopt;
  }
  Culprit culprit{cell, {}, among};
  for (std::size_t i = 0; i < among.size(); ++i) {
    const auto value =
        mendingValue(*broken[among[i]].tie, broken[among[i]].value, cell, *fact->figure.value);
    if (!value || value->isNegative() || (i > 0 && *value != culprit.value)) {
      return std::nullopt;
    }
    culprit.value = *value;
  }
  const Supposed supposed[] = {{cell, culprit.value}};
  const auto fails = [&](const Tie& tie) {
    return evaluate(tie, facts, supposed).outcome == TieValue::Outcome::fails;
  };
  const bool breaks = std::any_of(ties.begin(), ties.end(), [&](const Tie* tie) {
    const bool wrong_already = readsPrevious(*tie) && isBroken(*tie, broken);
    return standsIn(*tie, cell) && !wrong_already && fails(*tie);
  });
  if (breaks) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < broken.size(); ++i) {
    const Tie& tie = *broken[i].tie;
    if (readsPrevious(tie) && standsIn(tie, cell) && !fails(tie)) {
      culprit.mended.push_back(i);
    }
  }
  std::sort(culprit.mended.begin(), culprit.mended.end());
  return culprit;
}

bool overlap(const Culprit& a, const Culprit& b) {
  return std::find_first_of(a.mended.begin(), a.mended.end(), b.mended.begin(), b.mended.end()) !=
         a.mended.end();
}

/// `a` explains all that `b` does and more.
bool explainsMore(const Culprit& a, const Culprit& b) {
  return a.mended.size() > b.mended.size() &&
         std::includes(a.mended.begin(), a.mended.end(), b.mended.begin(), b.mended.end());
}

}  // namespace

std::vector<Culprit> findCulprits(std::span<const Tie* const> ties,
                                  std::span<const BrokenTie> broken, const FactIndex& facts) {
  std::map<ConceptId, std::vector<std::size_t>> by_cell;
  for (std::size_t i = 0; i < broken.size(); ++i) {
    if (readsPrevious(*broken[i].tie)) {
      continue;
    }
    for (const ConceptId cell : tableCells(*broken[i].tie)) {
      by_cell[cell].push_back(i);
    }
  }
  std::vector<Culprit> candidates;
  for (const auto& [cell, among] : by_cell) {
    if (auto culprit = asCulprit(cell, among, ties, broken, facts)) {
      candidates.push_back(std::move(*culprit));
    }
  }
  std::vector<Culprit> culprits;
  for (const Culprit& each : candidates) {
    const bool only = std::all_of(candidates.begin(), candidates.end(), [&](const Culprit& other) {
      return &other == &each || !overlap(each, other) || explainsMore(each, other);
    });
    if (only) {
      culprits.push_back(each);
    }
  }
  return culprits;
}

}  // namespace gouji::rules
