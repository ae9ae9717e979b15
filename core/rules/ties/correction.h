#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/rules/ties/repair.h"

namespace gouji::rules {

/// One cell put right.
struct Change {
  ConceptId cell = 0;
  Decimal from;  ///< what is printed
  Decimal to;
};

/// What was done wrong, in one go.
enum class SlipOfCells : std::uint8_t {
  single,   ///< each change is a slip of its own
  swapped,  ///< two cells of a row or a column have each other's figures
  shifted,  ///< neighbours of a row or a column have moved by one place
};

/// Changes after which every tie of a diagnosis holds and no other tie fails.
struct Correction {
  SlipOfCells slip = SlipOfCells::single;
  std::vector<Change> changes;
};

/// Broken ties that hang together by their cells, and the smallest corrections of them all.
struct Diagnosis {
  std::vector<std::size_t> broken;  ///< indices into the broken ties
  /// All of one size, best first; empty where there is none, or too many to tell anything.
  std::vector<Correction> corrections;

  bool certain() const { return corrections.size() == 1; }
};

/// How many more statements of the prose agree with the tables under these figures than without.
using Witness = std::function<int(std::span<const Supposed>)>;

/// Diagnoses of broken ties within the report. Sizes in order: one cell, two cells swapped or a row
/// or column shifted, two cells, three cells. Among corrections of one size those count that most
/// statements of the prose bear out. Bounded: gives up with no correction.
/// `among`: indices of the broken ties to explain.
std::vector<Diagnosis> diagnose(std::span<const Tie* const> ties, std::span<const BrokenTie> broken,
                                std::span<const std::size_t> among, const FactIndex& facts,
                                const Witness& witness);

}  // namespace gouji::rules
