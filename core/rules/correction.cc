#include "core/rules/correction.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/rules/tie_cells.h"

namespace gouji::rules {
namespace {

/// More equally small corrections than this tell a clerk nothing.
constexpr std::size_t kMostCorrections = 3;
constexpr std::size_t kMostChanges = 3;
/// Ties evaluated for one diagnosis.
constexpr std::size_t kMostWork = 60'000;

/// Ties by the cells that stand in them.
class TieMap {
 public:
  explicit TieMap(std::span<const Tie* const> ties) {
    for (const Tie* tie : ties) {
      for (const ConceptId cell : tableCells(*tie)) {
        by_cell_[cell].push_back(tie);
      }
    }
  }

  const std::vector<const Tie*>& of(ConceptId cell) const {
    static const std::vector<const Tie*> kNone;
    const auto found = by_cell_.find(cell);
    return found == by_cell_.end() ? kNone : found->second;
  }

 private:
  std::map<ConceptId, std::vector<const Tie*>> by_cell_;
};

class Diagnostician {
 public:
  Diagnostician(const TieMap& ties, std::span<const BrokenTie> broken, const FactIndex& facts,
                std::vector<std::size_t> among)
      : ties_(ties), facts_(facts) {
    diagnosis_.broken = std::move(among);
    for (const std::size_t index : diagnosis_.broken) {
      broken_.push_back(broken[index].tie);
    }
    for (const BrokenTie& each : broken) {
      broken_before_.insert(each.tie);
    }
    std::set<ConceptId> seen;
    for (const Tie* tie : broken_) {
      for (const ConceptId cell : tableCells(*tie)) {
        if (valueOf(cell) && seen.insert(cell).second) {
          cells_.push_back(cell);
        }
      }
    }
  }

  Diagnosis run(const Witness& witness) {
    if (!search(1)) {
      searchMoves();
      if (found_.empty() && !gave_up_ && !search(2)) {
        search(3);
      }
    }
    if (gave_up_) {
      return diagnosis_;
    }
    keepBorneOut(witness);
    if (found_.size() <= kMostCorrections) {
      diagnosis_.corrections = std::move(found_);
    }
    return diagnosis_;
  }

 private:
  std::optional<Decimal> valueOf(ConceptId cell) const {
    const TermFigure figure = facts_.figure({1, cell});
    return figure.readable ? figure.value : std::nullopt;
  }

  TieValue judge(const Tie& tie) {
    gave_up_ = gave_up_ || ++work_ > kMostWork;
    return evaluate(tie, facts_, supposed_);
  }

  /// A tie that the changes supposed so far leave failing; null where all is well.
  const Tie* firstFailing(TieValue& value) {
    for (const Tie* tie : broken_) {
      value = judge(*tie);
      if (value.outcome == TieValue::Outcome::fails) {
        return tie;
      }
    }
    for (const Supposed& change : supposed_) {
      for (const Tie* tie : ties_.of(change.cell)) {
        if (broken_before_.contains(tie)) {
          continue;
        }
        value = judge(*tie);
        if (value.outcome == TieValue::Outcome::fails) {
          return tie;
        }
      }
    }
    return nullptr;
  }

  bool search(std::size_t size) {
    deepen(size);
    return !found_.empty() || gave_up_;
  }

  /// Every further change must mend the first tie that still fails.
  void deepen(std::size_t left) {
    TieValue value;
    const Tie* failing = firstFailing(value);
    if (failing == nullptr) {
      keep(SlipOfCells::single);
      return;
    }
    if (left == 0 || gave_up_ || readsPrevious(*failing)) {
      return;
    }
    for (const ConceptId cell : tableCells(*failing)) {
      const auto old = valueOf(cell);
      const bool used = std::any_of(supposed_.begin(), supposed_.end(),
                                    [&](const Supposed& each) { return each.cell == cell; });
      if (!old || used) {
        continue;
      }
      const auto to = mendingValue(*failing, value, cell, *old);
      if (!to || to->isNegative() || (old->isWhole() && !to->isWhole())) {
        continue;
      }
      supposed_.push_back({cell, *to});
      deepen(left - 1);
      supposed_.pop_back();
      if (gave_up_) {
        return;
      }
    }
  }

  /// Figures that stand in each other's cells, along every row and column.
  void searchMoves() {
    // An inequality tells too little to say which figures changed places.
    if (std::any_of(broken_.begin(), broken_.end(),
                    [](const Tie* tie) { return tie->relation != Relation::equal; })) {
      return;
    }
    std::set<std::pair<bool, std::string>> lines;
    for (const ConceptId cell : cells_) {
      lines.insert({true, conceptOf(cell).row});
      lines.insert({false, conceptOf(cell).column});
    }
    const FormTable table = conceptOf(cells_.empty() ? ConceptId{0} : cells_.front()).table;
    for (const auto& [is_row, key] : lines) {
      std::vector<ConceptId> line;
      for (const Concept& each : concepts()) {
        const auto id = static_cast<ConceptId>(&each - concepts().data());
        if (each.table == table && (is_row ? each.row : each.column) == key && valueOf(id)) {
          line.push_back(id);
        }
      }
      for (std::size_t first = 0; first < line.size(); ++first) {
        for (std::size_t last = first + 1; last < line.size() && !gave_up_; ++last) {
          trySwap(line[first], line[last]);
          if (last - first > 1) {
            tryShift(std::span(line).subspan(first, last - first + 1), 1);
            tryShift(std::span(line).subspan(first, last - first + 1), last - first);
          }
        }
      }
    }
    supposed_.clear();
  }

  void trySwap(ConceptId a, ConceptId b) {
    supposed_.clear();
    if (*valueOf(a) != *valueOf(b)) {
      supposed_ = {{a, *valueOf(b)}, {b, *valueOf(a)}};
      keepIfAllHold(SlipOfCells::swapped);
    }
  }

  /// Every cell gets the figure that stands `by` places on, around the end.
  void tryShift(std::span<const ConceptId> cells, std::size_t by) {
    supposed_.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Decimal to = *valueOf(cells[(i + by) % cells.size()]);
      if (to != *valueOf(cells[i])) {
        supposed_.push_back({cells[i], to});
      }
    }
    if (supposed_.size() > 2) {
      keepIfAllHold(SlipOfCells::shifted);
    }
  }

  void keepIfAllHold(SlipOfCells slip) {
    TieValue value;
    if (firstFailing(value) == nullptr) {
      keep(slip);
    }
  }

  void keep(SlipOfCells slip) {
    std::vector<Supposed> sorted = supposed_;
    std::sort(sorted.begin(), sorted.end(),
              [](const Supposed& a, const Supposed& b) { return a.cell < b.cell; });
    Correction correction{slip, {}};
    std::string identity;
    for (const Supposed& each : sorted) {
      correction.changes.push_back({each.cell, *valueOf(each.cell), each.value});
      identity += std::to_string(each.cell) + '=' + each.value.toString() + ' ';
    }
    if (seen_.insert(std::move(identity)).second) {
      found_.push_back(std::move(correction));
    }
  }

  /// Of swaps and shifts the swaps, as fewer cells change; then those that most prose agrees with.
  void keepBorneOut(const Witness& witness) {
    if (found_.size() < 2) {
      return;
    }
    std::vector<std::pair<int, int>> ranks;
    for (const Correction& each : found_) {
      std::vector<Supposed> supposed;
      for (const Change& change : each.changes) {
        supposed.push_back({change.cell, change.to});
      }
      ranks.emplace_back(-static_cast<int>(each.changes.size()), witness(supposed));
    }
    const auto best = *std::max_element(ranks.begin(), ranks.end());
    std::vector<Correction> kept;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (ranks[i] == best) {
        kept.push_back(std::move(found_[i]));
      }
    }
    found_ = std::move(kept);
  }

  const TieMap& ties_;
  const FactIndex& facts_;
  Diagnosis diagnosis_;
  std::vector<const Tie*> broken_;
  std::set<const Tie*> broken_before_;
  std::vector<ConceptId> cells_;    ///< with a value, of the broken ties
  std::vector<Supposed> supposed_;  ///< changes under trial
  std::vector<Correction> found_;
  std::set<std::string> seen_;
  std::size_t work_ = 0;
  bool gave_up_ = false;
};

/// Indices of broken ties that one mistake could break together: a tie has cells of both, be it
/// broken itself or not.
std::vector<std::vector<std::size_t>> hangingTogether(const TieMap& ties,
                                                      std::span<const BrokenTie> broken,
                                                      std::span<const std::size_t> among) {
  std::vector<std::vector<std::size_t>> groups;
  std::vector<std::set<const Tie*>> reach;
  for (const std::size_t index : among) {
    std::vector<std::size_t> group{index};
    std::set<const Tie*> own;
    for (const ConceptId cell : tableCells(*broken[index].tie)) {
      own.insert(ties.of(cell).begin(), ties.of(cell).end());
    }
    std::set<const Tie*> together = own;
    for (std::size_t i = groups.size(); i-- > 0;) {
      const bool meets = std::any_of(own.begin(), own.end(),
                                     [&](const Tie* tie) { return reach[i].contains(tie); });
      if (meets) {
        group.insert(group.end(), groups[i].begin(), groups[i].end());
        together.insert(reach[i].begin(), reach[i].end());
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(i));
        reach.erase(reach.begin() + static_cast<std::ptrdiff_t>(i));
      }
    }
    std::sort(group.begin(), group.end());
    groups.push_back(std::move(group));
    reach.push_back(std::move(together));
  }
  return groups;
}

}  // namespace

std::vector<Diagnosis> diagnose(std::span<const Tie* const> ties, std::span<const BrokenTie> broken,
                                std::span<const std::size_t> among, const FactIndex& facts,
                                const Witness& witness) {
  const TieMap map(ties);
  std::vector<Diagnosis> diagnoses;
  for (auto& group : hangingTogether(map, broken, among)) {
    diagnoses.push_back(Diagnostician(map, broken, facts, std::move(group)).run(witness));
  }
  return diagnoses;
}

}  // namespace gouji::rules
