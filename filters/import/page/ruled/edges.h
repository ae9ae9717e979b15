#pragma once

#include <vector>

#include "filters/import/page/page.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// A joined line: `at` is y for a horizontal edge, x for a vertical one.
struct Edge {
  double at = 0;
  double from = 0;
  double to = 0;

  double length() const { return to - from; }
};

/// Edges that hang together: one table, or a drawing.
struct Lattice {
  std::vector<Edge> horizontal;
  std::vector<Edge> vertical;
};

/// Joins rules (dashes, borders drawn cell by cell) to edges and parts them into lattices, from top
/// to bottom. Edges that meet no other are left out.
std::vector<Lattice> lattices(const std::vector<Rule>& rules, const Tolerances& tolerances);

}  // namespace gouji::page
