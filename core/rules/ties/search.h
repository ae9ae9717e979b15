#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/rules/ties/repair.h"

namespace gouji::rules {

/// A tie on trial.
struct TrialTie {
  const Tie* tie = nullptr;
  bool broken = false;
  bool with_previous = false;
  std::vector<ConceptId> cells;  ///< of this report's table

  bool has(ConceptId cell) const;
};

/// The ties of a table by the cells that stand in them.
class TieMap {
 public:
  TieMap(std::span<const Tie* const> ties, std::span<const BrokenTie> broken);

  const TrialTie& of(const Tie& tie) const;
  const std::vector<const TrialTie*>& of(ConceptId cell) const;

 private:
  std::vector<TrialTie> ties_;
  std::map<ConceptId, std::vector<const TrialTie*>> by_cell_;
};

/// Looks for the changes after which all of `broken` hold and no other tie fails.
class CorrectionSearch {
 public:
  CorrectionSearch(const TieMap& ties, const Ledger& ledger, std::vector<const TrialTie*> broken);

  /// Those of the smallest size that has any; empty where there are none, or none could be found in
  /// bounded work.
  std::vector<Correction> run();

 private:
  std::optional<Decimal> valueOf(ConceptId cell) const;
  bool fails(const TrialTie& tie);
  std::vector<const TrialTie*> failing(std::size_t limit);
  bool search(std::size_t size);
  void deepen(std::size_t left);
  void tryChange(const TrialTie& tie, ConceptId cell, std::size_t left);
  void searchMoves();
  void trySwap(ConceptId a, ConceptId b);
  void tryShift(std::span<const ConceptId> cells, std::size_t by);
  void keep(SlipOfCells slip);
  std::string identity() const;

  const TieMap& ties_;
  const Ledger& ledger_;
  std::vector<const TrialTie*> broken_;
  std::vector<Change> changes_;  ///< under trial
  std::vector<Correction> found_;
  std::set<std::string> tried_;
  std::set<std::string> kept_;
  std::size_t work_ = 0;
  bool gave_up_ = false;
};

}  // namespace gouji::rules
