#include "core/rules/ties/repair.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "core/rules/ties/search.h"

namespace gouji::rules {
namespace {

using Indices = std::vector<std::size_t>;

/// More equally small corrections than this tell a clerk nothing.
constexpr std::size_t kMostCorrections = 3;

bool isIn(const Indices& all, std::size_t index) {
  return std::find(all.begin(), all.end(), index) != all.end();
}

class Repairer {
 public:
  Repairer(std::span<const Tie* const> ties, std::span<const BrokenTie> broken,
           const Ledger& ledger, const Witness& witness, const Prior& prior)
      : map_(ties, broken), broken_(broken), ledger_(ledger), witness_(witness), prior_(prior) {
    for (const BrokenTie& each : broken) {
      trials_.push_back(&map_.of(*each.tie));
    }
  }

  std::vector<Diagnosis> run() {
    Indices own;
    for (std::size_t i = 0; i < broken_.size(); ++i) {
      if (!trials_[i]->with_previous) {
        own.push_back(i);
      }
    }
    explainAll(own);
    std::stable_sort(
        diagnoses_.begin(), diagnoses_.end(),
        [](const Diagnosis& a, const Diagnosis& b) { return a.broken.front() < b.broken.front(); });
    return std::move(diagnoses_);
  }

 private:
  void explainAll(const Indices& among) {
    for (Indices& group : hangingTogether(among)) {
      explain(std::move(group));
    }
  }

  void explain(Indices group) {
    std::vector<const TrialTie*> trials;
    for (const std::size_t index : group) {
      trials.push_back(trials_[index]);
    }
    std::vector<Correction> found =
        bornOut(CorrectionSearch(map_, ledger_, std::move(trials)).run());
    if (found.size() == 1) {
      addApart(std::move(group), std::move(found.front()));
      return;
    }
    if (const auto culprit = peel(group)) {
      Indices rest = group;
      std::erase_if(rest, [&](std::size_t i) { return isIn(culprit->broken, i); });
      diagnoses_.push_back(*culprit);
      explainAll(rest);
      return;
    }
    if (found.size() > kMostCorrections) {
      found.clear();
    }
    diagnoses_.push_back({std::move(group), std::move(found)});
  }

  /// One diagnosis for the changes that mend ties together, another for those that have nothing to
  /// do with them.
  void addApart(Indices group, Correction correction) {
    if (correction.slip != SlipOfCells::single) {
      diagnoses_.push_back({std::move(group), {std::move(correction)}});
      return;
    }
    while (!correction.changes.empty()) {
      Diagnosis part{{}, {Correction{}}};
      std::vector<Change>& changes = part.corrections.front().changes;
      changes.push_back(correction.changes.front());
      correction.changes.erase(correction.changes.begin());
      for (bool grew = true; grew;) {
        grew = false;
        for (std::size_t i = 0; i < correction.changes.size() && !grew; ++i) {
          if (std::any_of(changes.begin(), changes.end(), [&](const Change& each) {
                return meet(each.cell, correction.changes[i].cell);
              })) {
            changes.push_back(correction.changes[i]);
            correction.changes.erase(correction.changes.begin() + static_cast<std::ptrdiff_t>(i));
            grew = true;
          }
        }
      }
      for (const std::size_t index : group) {
        if (std::any_of(changes.begin(), changes.end(),
                        [&](const Change& each) { return trials_[index]->has(each.cell); })) {
          part.broken.push_back(index);
        }
      }
      addMendedWithPrevious(part);
      diagnoses_.push_back(std::move(part));
    }
  }

  /// A tie has both cells.
  bool meet(ConceptId a, ConceptId b) const {
    const auto& ties = map_.of(a);
    return std::any_of(ties.begin(), ties.end(), [&](const TrialTie* tie) { return tie->has(b); });
  }

  void addMendedWithPrevious(Diagnosis& diagnosis) const {
    const auto& changes = diagnosis.corrections.front().changes;
    for (std::size_t i = 0; i < broken_.size(); ++i) {
      const bool concerned = std::any_of(changes.begin(), changes.end(), [&](const Change& each) {
        return trials_[i]->with_previous && trials_[i]->has(each.cell);
      });
      if (concerned && !balanceOf(*broken_[i].tie, ledger_, changes).fails()) {
        diagnosis.broken.push_back(i);
      }
    }
    std::sort(diagnosis.broken.begin(), diagnosis.broken.end());
  }

  /// The one cell that mends several ties of the group, all in which it stands, and breaks none:
  /// where no other cell explains one of them as well, but as a part of what this one does.
  std::optional<Diagnosis> peel(const Indices& group) const {
    std::set<ConceptId> cells;
    for (const std::size_t index : group) {
      cells.insert(trials_[index]->cells.begin(), trials_[index]->cells.end());
    }
    std::vector<Diagnosis> candidates;
    for (const ConceptId cell : cells) {
      if (auto one = explainedBy(cell, group)) {
        candidates.push_back(std::move(*one));
      }
    }
    const auto explainsLess = [](const Diagnosis& a, const Diagnosis& b) {
      return a.broken.size() < b.broken.size() &&
             std::includes(b.broken.begin(), b.broken.end(), a.broken.begin(), a.broken.end());
    };
    for (const Diagnosis& each : candidates) {
      const bool only = std::all_of(candidates.begin(), candidates.end(), [&](const auto& other) {
        const bool apart =
            std::find_first_of(each.broken.begin(), each.broken.end(), other.broken.begin(),
                               other.broken.end()) == each.broken.end();
        return &other == &each || apart || explainsLess(other, each);
      });
      if (only) {
        return each;
      }
    }
    return std::nullopt;
  }

  std::optional<Diagnosis> explainedBy(ConceptId cell, const Indices& group) const {
    const Entry entry = ledger_.at(FigureSource::table, cell);
    Diagnosis made{{}, {Correction{}}};
    std::optional<Decimal> to;
    for (const std::size_t index : group) {
      if (!trials_[index]->has(cell)) {
        continue;
      }
      const auto value =
          mendingValue(*broken_[index].tie, broken_[index].balance, cell, entry.value);
      if (!value || value->isNegative() || (to && *to != *value)) {
        return std::nullopt;
      }
      to = value;
      made.broken.push_back(index);
    }
    if (made.broken.size() < 2 || !entry.known()) {
      return std::nullopt;
    }
    auto& changes = made.corrections.front().changes;
    changes = {{cell, entry.value, *to}};
    const auto& ties = map_.of(cell);
    if (std::any_of(ties.begin(), ties.end(), [&](const TrialTie* tie) {
          return !(tie->with_previous && tie->broken) &&
                 balanceOf(*tie->tie, ledger_, changes).fails();
        })) {
      return std::nullopt;
    }
    addMendedWithPrevious(made);
    return made;
  }

  /// Those that change least, and of these those that most of the prose agrees with; a known slip
  /// first.
  std::vector<Correction> bornOut(std::vector<Correction> found) const {
    if (found.size() < 2) {
      return found;
    }
    std::vector<std::pair<int, int>> ranks;
    for (const Correction& each : found) {
      ranks.emplace_back(-static_cast<int>(each.changes.size()), witness_(each.changes));
    }
    const auto best = *std::max_element(ranks.begin(), ranks.end());
    std::vector<Correction> kept;
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (ranks[i] == best) {
        kept.push_back(std::move(found[i]));
      }
    }
    std::stable_partition(kept.begin(), kept.end(), [&](const Correction& each) {
      return std::all_of(each.changes.begin(), each.changes.end(), prior_);
    });
    return kept;
  }

  /// Broken ties that one mistake could break together: a tie has cells of both, be it broken
  /// itself or not.
  std::vector<Indices> hangingTogether(const Indices& among) const {
    std::vector<Indices> groups;
    std::vector<std::set<const TrialTie*>> reach;
    for (const std::size_t index : among) {
      Indices group{index};
      std::set<const TrialTie*> own;
      for (const ConceptId cell : trials_[index]->cells) {
        own.insert(map_.of(cell).begin(), map_.of(cell).end());
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

  const TieMap map_;
  std::span<const BrokenTie> broken_;
  const Ledger& ledger_;
  const Witness& witness_;
  const Prior& prior_;
  std::vector<const TrialTie*> trials_;  ///< by index of the broken ties
  std::vector<Diagnosis> diagnoses_;
};

}  // namespace

std::vector<Diagnosis> repair(std::span<const Tie* const> ties, std::span<const BrokenTie> broken,
                              const Ledger& ledger, const Witness& witness, const Prior& prior) {
  return Repairer(ties, broken, ledger, witness, prior).run();
}

}  // namespace gouji::rules
