#include "filters/import/page/ruled/edges.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace gouji::page {
namespace {

/// Joins the rules that lie on one line, `from` order, over gaps up to `dash_gap`.
void joinLine(std::vector<Edge>& line, std::vector<Edge>& joined, const Tolerances& tolerances) {
  std::sort(line.begin(), line.end(), [](const Edge& a, const Edge& b) { return a.from < b.from; });
  double weighted = 0;
  double weight = 0;
  Edge current = line.front();
  const auto finish = [&] {
    if (current.length() >= tolerances.shortest_edge) {
      current.at = weight > 0 ? weighted / weight : current.at;
      joined.push_back(current);
    }
  };
  for (const Edge& part : line) {
    if (part.from > current.to + tolerances.dash_gap) {
      finish();
      current = part;
      weighted = weight = 0;
    }
    current.to = std::max(current.to, part.to);
    weighted += part.at * part.length();
    weight += part.length();
  }
  finish();
}

std::vector<Edge> joinedEdges(const std::vector<Rule>& rules, bool horizontal,
                              const Tolerances& tolerances) {
  std::vector<Edge> parts;
  for (const Rule& rule : rules) {
    if (rule.horizontal == horizontal) {
      parts.push_back({rule.at, std::min(rule.from, rule.to), std::max(rule.from, rule.to)});
    }
  }
  std::sort(parts.begin(), parts.end(), [](const Edge& a, const Edge& b) { return a.at < b.at; });
  std::vector<Edge> joined;
  std::vector<Edge> line;
  for (const Edge& part : parts) {
    if (!line.empty() && part.at - line.back().at > tolerances.collinear) {
      joinLine(line, joined, tolerances);
      line.clear();
    }
    line.push_back(part);
  }
  if (!line.empty()) {
    joinLine(line, joined, tolerances);
  }
  return joined;
}

/// Sets of edges by their number, merged one pair at a time.
class Sets {
 public:
  explicit Sets(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t find(std::size_t member) {
    while (parent_[member] != member) {
      parent_[member] = parent_[parent_[member]];
      member = parent_[member];
    }
    return member;
  }
  void merge(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

 private:
  std::vector<std::size_t> parent_;
};

double top(const Lattice& lattice) {
  double least = lattice.horizontal.front().at;
  for (const Edge& edge : lattice.horizontal) {
    least = std::min(least, edge.at);
  }
  return least;
}

}  // namespace

std::vector<Lattice> lattices(const std::vector<Rule>& rules, const Tolerances& tolerances) {
  const std::vector<Edge> horizontal = joinedEdges(rules, true, tolerances);
  const std::vector<Edge> vertical = joinedEdges(rules, false, tolerances);
  if (horizontal.size() > tolerances.edges || vertical.size() > tolerances.edges) {
    return {};
  }
  Sets sets(horizontal.size() + vertical.size());
  const double near = tolerances.touch;
  for (std::size_t h = 0; h < horizontal.size(); ++h) {
    const Edge& edge = horizontal[h];
    auto v = std::lower_bound(vertical.begin(), vertical.end(), edge.from - near,
                              [](const Edge& a, double at) { return a.at < at; });
    for (; v != vertical.end() && v->at <= edge.to + near; ++v) {
      if (v->from <= edge.at + near && v->to >= edge.at - near) {
        sets.merge(h, horizontal.size() + static_cast<std::size_t>(v - vertical.begin()));
      }
    }
  }
  std::vector<Lattice> bySet(horizontal.size() + vertical.size());
  for (std::size_t h = 0; h < horizontal.size(); ++h) {
    bySet[sets.find(h)].horizontal.push_back(horizontal[h]);
  }
  for (std::size_t v = 0; v < vertical.size(); ++v) {
    bySet[sets.find(horizontal.size() + v)].vertical.push_back(vertical[v]);
  }
  std::vector<Lattice> found;
  for (Lattice& lattice : bySet) {
    if (!lattice.horizontal.empty() && !lattice.vertical.empty()) {
      found.push_back(std::move(lattice));
    }
  }
  std::sort(found.begin(), found.end(),
            [](const Lattice& a, const Lattice& b) { return top(a) < top(b); });
  return found;
}

}  // namespace gouji::page
