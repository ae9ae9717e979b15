#include "core/rules/ties/correction.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/rules/ties/tie_cells.h"

namespace gouji::rules {
namespace {

/// More equally small corrections than this tell a clerk nothing.
constexpr std::size_t kMostCorrections = 3;
/// A total of totals stands in so many ties.
constexpr std::size_t kMostTiesOfACell = 3;
/// Ties evaluated for one diagnosis.
constexpr std::size_t kMostWork = 200'000;

/// A tie prepared for many trials.
class TrialTie {
 public:
  TrialTie(const Tie& tie, const FactIndex& facts, bool broken)
      : tie_(&tie), value_(evaluate(tie, facts)), cells_(tableCells(tie)), broken_(broken) {
    plain_ = value_.outcome != TieValue::Outcome::undecided && value_.complete() &&
             tie.relation == Relation::equal && tie.otherwise.empty();
    for (const ConceptId cell : cells_) {
      coefficients_.push_back(coefficientOf(tie, cell));
    }
  }

  const Tie& tie() const { return *tie_; }
  const std::vector<ConceptId>& cells() const { return cells_; }
  bool broken() const { return broken_; }
  bool has(ConceptId cell) const {
    return std::find(cells_.begin(), cells_.end(), cell) != cells_.end();
  }

  bool fails(std::span<const Change> changes, const FactIndex& facts) const {
    if (plain_) {
      return leftOver(changes) != Decimal(0);
    }
    std::vector<Supposed> supposed;
    for (const Change& change : changes) {
      supposed.push_back({change.cell, change.to});
    }
    return evaluate(*tie_, facts, supposed).outcome == TieValue::Outcome::fails;
  }

  /// What `cell` has to be for the tie to hold with `changes`; empty where that cannot be told.
  std::optional<Decimal> mending(ConceptId cell, const Decimal& old,
                                 std::span<const Change> changes) const {
    const auto at = std::find(cells_.begin(), cells_.end(), cell) - cells_.begin();
    const int coefficient = coefficients_[static_cast<std::size_t>(at)];
    if (!plain_ || (coefficient != 1 && coefficient != -1)) {
      return std::nullopt;
    }
    return old - leftOver(changes) * Decimal(coefficient);
  }

 private:
  /// The left side less the right one.
  Decimal leftOver(std::span<const Change> changes) const {
    Decimal left = value_.left - value_.right;
    for (const Change& change : changes) {
      const auto at = std::find(cells_.begin(), cells_.end(), change.cell);
      if (at != cells_.end()) {
        const int coefficient = coefficients_[static_cast<std::size_t>(at - cells_.begin())];
        left = left + (change.to - change.from) * Decimal(coefficient);
      }
    }
    return left;
  }

  const Tie* tie_;
  TieValue value_;
  std::vector<ConceptId> cells_;
  std::vector<int> coefficients_;
  bool broken_;
  bool plain_;
};

/// Ties by the cells that stand in them.
class TieMap {
 public:
  TieMap(std::span<const Tie* const> ties, std::span<const BrokenTie> broken,
         const FactIndex& facts) {
    for (const Tie* tie : ties) {
      const bool fails = std::any_of(broken.begin(), broken.end(),
                                     [&](const BrokenTie& each) { return each.tie == tie; });
      ties_.emplace_back(*tie, facts, fails);
    }
    for (const TrialTie& tie : ties_) {
      for (const ConceptId cell : tie.cells()) {
        by_cell_[cell].push_back(&tie);
      }
    }
  }

  const TrialTie& of(const Tie& tie) const {
    return *std::find_if(ties_.begin(), ties_.end(),
                         [&](const TrialTie& each) { return &each.tie() == &tie; });
  }

  const std::vector<const TrialTie*>& of(ConceptId cell) const {
    static const std::vector<const TrialTie*> kNone;
    const auto found = by_cell_.find(cell);
    return found == by_cell_.end() ? kNone : found->second;
  }

 private:
  std::vector<TrialTie> ties_;
  std::map<ConceptId, std::vector<const TrialTie*>> by_cell_;
};

class Diagnostician {
 public:
  Diagnostician(const TieMap& ties, std::span<const BrokenTie> broken, const FactIndex& facts,
                std::vector<std::size_t> among)
      : ties_(ties), facts_(facts) {
    diagnosis_.broken = std::move(among);
    for (const std::size_t index : diagnosis_.broken) {
      broken_.push_back(&ties.of(*broken[index].tie));
    }
    for (const TrialTie* tie : broken_) {
      cells_.insert(tie->cells().begin(), tie->cells().end());
    }
    std::erase_if(cells_, [&](ConceptId cell) { return !valueOf(cell); });
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

  bool fails(const TrialTie& tie) {
    gave_up_ = gave_up_ || ++work_ > kMostWork;
    return tie.fails(changes_, facts_);
  }

  /// Ties that the changes under trial leave or make failing; at most `limit` are looked for.
  std::vector<const TrialTie*> failing(std::size_t limit) {
    std::vector<const TrialTie*> all;
    const auto look = [&](const TrialTie* tie) {
      if (all.size() < limit && fails(*tie)) {
        all.push_back(tie);
      }
    };
    for (const TrialTie* tie : broken_) {
      look(tie);
    }
    for (const Change& change : changes_) {
      for (const TrialTie* tie : ties_.of(change.cell)) {
        if (!tie->broken() && std::find(all.begin(), all.end(), tie) == all.end()) {
          look(tie);
        }
      }
    }
    return all;
  }

  bool search(std::size_t size) {
    tried_.clear();
    deepen(size);
    return !found_.empty() || gave_up_;
  }

  /// Every further change mends one of the ties that fail: in what is right, one of them has a
  /// single cell to be changed. The last change mends them all.
  void deepen(std::size_t left) {
    const std::size_t limit = left * kMostTiesOfACell + 1;
    const auto open = failing(limit);
    if (open.empty()) {
      keep(SlipOfCells::single);
      return;
    }
    if (left == 0 || open.size() == limit) {
      return;
    }
    for (const TrialTie* tie : open) {
      for (const ConceptId cell : tie->cells()) {
        const bool last = left == 1;
        const bool in_all = !last || std::all_of(open.begin(), open.end(),
                                                 [&](const auto* each) { return each->has(cell); });
        if (in_all && !readsPrevious(tie->tie())) {
          tryChange(*tie, cell, left);
        }
        if (gave_up_) {
          return;
        }
      }
      if (left == 1) {
        return;  // a cell of all is one of this tie
      }
    }
  }

  void tryChange(const TrialTie& tie, ConceptId cell, std::size_t left) {
    const auto old = valueOf(cell);
    const bool used = std::any_of(changes_.begin(), changes_.end(),
                                  [&](const Change& each) { return each.cell == cell; });
    if (!old || used) {
      return;
    }
    const auto to = tie.mending(cell, *old, changes_);
    if (!to || to->isNegative() || (old->isWhole() && !to->isWhole())) {
      return;
    }
    changes_.push_back({cell, *old, *to});
    if (tried_.insert(identity()).second) {
      deepen(left - 1);
    }
    changes_.pop_back();
  }

  /// The same for the same changes in any order.
  std::string identity() const {
    std::vector<std::string> parts;
    for (const Change& each : changes_) {
      parts.push_back(std::to_string(each.cell) + '=' + each.to.toString());
    }
    std::sort(parts.begin(), parts.end());
    std::string text;
    for (const std::string& part : parts) {
      text += part + ' ';
    }
    return text;
  }

  /// Figures that stand in each other's cells, along every row and column.
  void searchMoves() {
    // An inequality tells too little to say which figures changed places.
    if (std::any_of(broken_.begin(), broken_.end(),
                    [](const TrialTie* tie) { return tie->tie().relation != Relation::equal; })) {
      return;
    }
    std::set<std::pair<bool, std::string>> lines;
    for (const ConceptId cell : cells_) {
      lines.insert({true, conceptOf(cell).row});
      lines.insert({false, conceptOf(cell).column});
    }
    const FormTable table = conceptOf(cells_.empty() ? ConceptId{0} : *cells_.begin()).table;
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
    changes_.clear();
  }

  void trySwap(ConceptId a, ConceptId b) {
    const Decimal value_a = *valueOf(a);
    const Decimal value_b = *valueOf(b);
    if (value_a != value_b) {
      changes_ = {{a, value_a, value_b}, {b, value_b, value_a}};
      keepIfAllHold(SlipOfCells::swapped);
    }
  }

  /// Every cell gets the figure that stands `by` places on, around the end.
  void tryShift(std::span<const ConceptId> cells, std::size_t by) {
    changes_.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Decimal from = *valueOf(cells[i]);
      const Decimal to = *valueOf(cells[(i + by) % cells.size()]);
      if (to != from) {
        changes_.push_back({cells[i], from, to});
      }
    }
    if (changes_.size() > 2) {
      keepIfAllHold(SlipOfCells::shifted);
    }
  }

  void keepIfAllHold(SlipOfCells slip) {
    if (failing(1).empty()) {
      keep(slip);
    }
  }

  void keep(SlipOfCells slip) {
    if (!kept_.insert(identity()).second) {
      return;
    }
    Correction correction{slip, changes_};
    std::sort(correction.changes.begin(), correction.changes.end(),
              [](const Change& a, const Change& b) { return a.cell < b.cell; });
    found_.push_back(std::move(correction));
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
  std::vector<const TrialTie*> broken_;
  std::set<ConceptId> cells_;    ///< with a value, of the broken ties
  std::vector<Change> changes_;  ///< under trial
  std::vector<Correction> found_;
  std::set<std::string> tried_;
  std::set<std::string> kept_;
  std::size_t work_ = 0;
  bool gave_up_ = false;
};

/// Indices of broken ties that one mistake could break together: a tie has cells of both, be it
/// broken itself or not.
std::vector<std::vector<std::size_t>> hangingTogether(const TieMap& ties,
                                                      std::span<const BrokenTie> broken,
                                                      std::span<const std::size_t> among) {
  std::vector<std::vector<std::size_t>> groups;
  std::vector<std::set<const TrialTie*>> reach;
  for (const std::size_t index : among) {
    std::vector<std::size_t> group{index};
    std::set<const TrialTie*> own;
    for (const ConceptId cell : tableCells(*broken[index].tie)) {
      own.insert(ties.of(cell).begin(), ties.of(cell).end());
    }
    std::set<const TrialTie*> together = own;
    for (std::size_t i = groups.size(); i-- > 0;) {
      const bool meets = std::any_of(own.begin(), own.end(),
                                     [&](const TrialTie* tie) { return reach[i].contains(tie); });
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
  const TieMap map(ties, broken, facts);
  std::vector<Diagnosis> diagnoses;
  for (auto& group : hangingTogether(map, broken, among)) {
    diagnoses.push_back(Diagnostician(map, broken, facts, std::move(group)).run(witness));
  }
  return diagnoses;
}

}  // namespace gouji::rules
