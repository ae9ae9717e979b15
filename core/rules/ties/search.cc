#include "core/rules/ties/search.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji::rules {
namespace {

/// A total of totals stands in so many ties.
constexpr std::size_t kMostTiesOfACell = 3;
/// Ties evaluated for one search.
constexpr std::size_t kMostWork = 200'000;

}  // namespace

bool TrialTie::has(ConceptId cell) const {
  return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

TieMap::TieMap(std::span<const Tie* const> ties, std::span<const BrokenTie> broken) {
  for (const Tie* tie : ties) {
    const bool fails = std::any_of(broken.begin(), broken.end(),
                                   [&](const BrokenTie& each) { return each.tie == tie; });
    ties_.push_back({tie, fails, readsPrevious(*tie), tableCells(*tie)});
  }
  for (const TrialTie& tie : ties_) {
    for (const ConceptId cell : tie.cells) {
      by_cell_[cell].push_back(&tie);
    }
  }
}

const TrialTie& TieMap::of(const Tie& tie) const {
  return *std::find_if(ties_.begin(), ties_.end(),
                       [&](const TrialTie& each) { return each.tie == &tie; });
}

const std::vector<const TrialTie*>& TieMap::of(ConceptId cell) const {
  static const std::vector<const TrialTie*> kNone;
  const auto found = by_cell_.find(cell);
  return found == by_cell_.end() ? kNone : found->second;
}

CorrectionSearch::CorrectionSearch(const TieMap& ties, const Ledger& ledger,
                                   std::vector<const TrialTie*> broken)
    : ties_(ties), ledger_(ledger), broken_(std::move(broken)) {}

std::vector<Correction> CorrectionSearch::run() {
  if (!search(1)) {
    searchMoves();
    if (found_.empty() && !gave_up_ && !search(2)) {
      search(3);
    }
  }
  return gave_up_ ? std::vector<Correction>() : std::move(found_);
}

std::optional<Decimal> CorrectionSearch::valueOf(ConceptId cell) const {
  const Entry entry = ledger_.at(FigureSource::table, cell);
  return entry.known() ? std::optional(entry.value) : std::nullopt;
}

bool CorrectionSearch::fails(const TrialTie& tie) {
  gave_up_ = gave_up_ || ++work_ > kMostWork;
  return balanceOf(*tie.tie, ledger_, changes_).fails();
}

/// Ties that the changes under trial leave or make failing; at most `limit` are looked for.
std::vector<const TrialTie*> CorrectionSearch::failing(std::size_t limit) {
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
      if (!tie->broken && std::find(all.begin(), all.end(), tie) == all.end()) {
        look(tie);
      }
    }
  }
  return all;
}

bool CorrectionSearch::search(std::size_t size) {
  tried_.clear();
  deepen(size);
  return !found_.empty() || gave_up_;
}

/// Every further change mends one of the ties that fail: in what is right, one of them has a single
/// cell to be changed. The last change mends them all.
void CorrectionSearch::deepen(std::size_t left) {
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
    for (const ConceptId cell : tie->cells) {
      const bool in_all = left > 1 || std::all_of(open.begin(), open.end(), [&](const auto* each) {
                            return each->has(cell);
                          });
      if (in_all && !tie->with_previous) {
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

void CorrectionSearch::tryChange(const TrialTie& tie, ConceptId cell, std::size_t left) {
  const auto old = valueOf(cell);
  const bool used = std::any_of(changes_.begin(), changes_.end(),
                                [&](const Change& each) { return each.cell == cell; });
  if (!old || used || !tie.tie->otherwise.empty()) {
    return;
  }
  const auto to = mendingValue(*tie.tie, balanceOf(*tie.tie, ledger_, changes_), cell, *old);
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
std::string CorrectionSearch::identity() const {
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
void CorrectionSearch::searchMoves() {
  // An inequality tells too little to say which figures changed places.
  if (std::any_of(broken_.begin(), broken_.end(),
                  [](const TrialTie* tie) { return tie->tie->relation != Relation::equal; })) {
    return;
  }
  std::set<std::pair<bool, std::string>> lines;
  for (const TrialTie* tie : broken_) {
    for (const ConceptId cell : tie->cells) {
      if (valueOf(cell)) {
        lines.insert({true, conceptOf(cell).row});
        lines.insert({false, conceptOf(cell).column});
      }
    }
  }
  for (const auto& [is_row, key] : lines) {
    std::vector<ConceptId> line;
    for (const Concept& each : concepts()) {
      const auto id = static_cast<ConceptId>(&each - concepts().data());
      if (each.table == broken_.front()->tie->table && (is_row ? each.row : each.column) == key &&
          valueOf(id)) {
        line.push_back(id);
      }
    }
    for (std::size_t first = 0; first < line.size(); ++first) {
      for (std::size_t last = first + 1; last < line.size() && !gave_up_; ++last) {
        const auto between = std::span(line).subspan(first, last - first + 1);
        trySwap(line[first], line[last]);
        if (between.size() > 2) {
          tryShift(between, 1);
          tryShift(between, between.size() - 1);
        }
      }
    }
  }
  changes_.clear();
}

void CorrectionSearch::trySwap(ConceptId a, ConceptId b) {
  const Decimal value_a = *valueOf(a);
  const Decimal value_b = *valueOf(b);
  if (value_a == value_b) {
    return;
  }
  changes_ = {{a, value_a, value_b}, {b, value_b, value_a}};
  if (failing(1).empty()) {
    keep(SlipOfCells::swapped);
  }
}

/// Every cell gets the figure that stands `by` places on, around the end.
void CorrectionSearch::tryShift(std::span<const ConceptId> cells, std::size_t by) {
  changes_.clear();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Decimal from = *valueOf(cells[i]);
    const Decimal to = *valueOf(cells[(i + by) % cells.size()]);
    if (to != from) {
      changes_.push_back({cells[i], from, to});
    }
  }
  if (changes_.size() > 2 && failing(1).empty()) {
    keep(SlipOfCells::shifted);
  }
}

void CorrectionSearch::keep(SlipOfCells slip) {
  if (!kept_.insert(identity()).second) {
    return;
  }
  Correction correction{slip, changes_};
  std::sort(correction.changes.begin(), correction.changes.end(),
            [](const Change& a, const Change& b) { return a.cell < b.cell; });
  found_.push_back(std::move(correction));
}

}  // namespace gouji::rules
