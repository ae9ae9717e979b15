#include "core/recognise/table/figures/choose.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace gouji {
namespace {

/// Partial sums are kept for at most so many states; a table with more is left undecided.
constexpr std::size_t kMostStates = 60'000;

using Sums = std::vector<Decimal>;

struct Position {
  std::size_t row;
  std::size_t slot;
};

std::map<ConceptId, Position> positionsOf(std::span<const RowOptions> rows) {
  std::map<ConceptId, Position> positions;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t slot = 0; slot < rows[row].cells.size(); ++slot) {
      positions[rows[row].cells[slot]] = {row, slot};
    }
  }
  return positions;
}

/// An equation over the slots of rows that its cells stand in: the sum of all is to be 0.
struct SlotEquation {
  struct Term {
    Position at;
    int coefficient;
  };
  std::vector<Term> terms;
  std::size_t last_row = 0;
  bool one_row = true;
};

/// Those ties of which the rows have every cell.
std::vector<SlotEquation> equationsOf(std::span<const RowOptions> rows, std::span<const Tie> ties) {
  const auto positions = positionsOf(rows);
  std::vector<SlotEquation> equations;
  for (const Tie& tie : ties) {
    SlotEquation equation;
    const auto add = [&](const Linear& side, int sign) {
      for (const Term& term : side) {
        const auto found = positions.find(term.cell);
        if (found == positions.end()) {
          return false;
        }
        const Position& at = found->second;
        equation.one_row =
            equation.one_row && (equation.terms.empty() || equation.terms[0].at.row == at.row);
        equation.last_row = std::max(equation.last_row, at.row);
        equation.terms.push_back({at, sign * term.coefficient});
      }
      return true;
    };
    if (tie.relation == Relation::equal && add(tie.left, 1) && add(tie.right, -1)) {
      equations.push_back(std::move(equation));
    }
  }
  return equations;
}

Decimal product(const Slot& slot, int coefficient) {
  return slot.assumed() * Decimal(coefficient);
}

/// Which readings of each row take part in a way to make every equation hold; empty if none does
/// or there are too many ways to look at.
class TableSearch {
 public:
  TableSearch(std::span<const RowOptions> rows, const std::vector<SlotEquation>& equations)
      : rows_(rows), equations_(equations) {}

  std::optional<std::vector<std::vector<bool>>> run() {
    std::vector<std::vector<Edge>> edges(rows_.size());
    std::map<Sums, std::size_t> layer{{Sums(equations_.size()), 0}};
    std::vector<std::size_t> sizes;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      std::map<Sums, std::size_t> next;
      for (const auto& [sums, from] : layer) {
        for (std::size_t option = 0; option < rows_[row].readings.size(); ++option) {
          Sums after = sums;
          if (!advance(row, rows_[row].readings[option], after)) {
            continue;
          }
          const std::size_t to = next.emplace(std::move(after), next.size()).first->second;
          edges[row].push_back({from, option, to});
        }
        if (next.size() > kMostStates) {
          return std::nullopt;
        }
      }
      if (next.empty()) {
        return std::nullopt;
      }
      layer = std::move(next);
      sizes.push_back(layer.size());
    }
    std::vector<std::vector<bool>> live(rows_.size());
    std::vector<bool> reached(layer.size(), true);
    for (std::size_t row = rows_.size(); row-- > 0;) {
      live[row].assign(rows_[row].readings.size(), false);
      std::vector<bool> before(row == 0 ? 1 : sizes[row - 1], false);
      for (const Edge& edge : edges[row]) {
        if (reached[edge.to]) {
          live[row][edge.option] = true;
          before[edge.from] = true;
        }
      }
      reached = std::move(before);
    }
    return live;
  }

 private:
  struct Edge {
    std::size_t from;
    std::size_t option;
    std::size_t to;
  };

  bool advance(std::size_t row, const Reading& reading, Sums& sums) const {
    for (std::size_t i = 0; i < equations_.size(); ++i) {
      for (const SlotEquation::Term& term : equations_[i].terms) {
        if (term.at.row == row) {
          sums[i] = sums[i] + product(reading[term.at.slot], term.coefficient);
        }
      }
      if (equations_[i].last_row == row) {
        if (sums[i] != Decimal(0)) {
          return false;
        }
      }
    }
    return true;
  }

  std::span<const RowOptions> rows_;
  const std::vector<SlotEquation>& equations_;
};

/// What a row's own equations say of a reading.
RowState stateOf(const Reading& reading, const std::vector<SlotEquation>& own) {
  RowState state = RowState::undecided;
  for (const SlotEquation& equation : own) {
    Decimal sum;
    for (const SlotEquation::Term& term : equation.terms) {
      sum = sum + product(reading[term.at.slot], term.coefficient);
    }
    if (sum != Decimal(0)) {
      return RowState::fails;
    }
    state = RowState::holds;
  }
  return state;
}

/// Whether a cell was lost that others of the row should add up to: the ties then tell nothing of
/// where those stand.
bool lacksTotal(const Reading& reading, const std::vector<SlotEquation>& own) {
  return std::any_of(own.begin(), own.end(), [&](const SlotEquation& equation) {
    // The total stands alone on its side.
    const auto positive =
        std::count_if(equation.terms.begin(), equation.terms.end(),
                      [](const SlotEquation::Term& term) { return term.coefficient > 0; });
    return std::any_of(
        equation.terms.begin(), equation.terms.end(), [&](const SlotEquation::Term& term) {
          return (term.coefficient > 0) == (positive == 1) && !reading[term.at.slot].present;
        });
  });
}

/// Whether ties over several rows tell of the row too.
bool isCrossed(std::size_t row, const std::vector<SlotEquation>& across) {
  return std::any_of(across.begin(), across.end(), [&](const SlotEquation& equation) {
    return std::any_of(equation.terms.begin(), equation.terms.end(),
                       [&](const SlotEquation::Term& term) { return term.at.row == row; });
  });
}

void keep(RowOptions& row, const std::vector<bool>& live) {
  std::vector<Reading> kept;
  for (std::size_t i = 0; i < live.size(); ++i) {
    if (live[i]) {
      kept.push_back(std::move(row.readings[i]));
    }
  }
  row.readings = std::move(kept);
}

}  // namespace

Pruner prunerOf(const RowOptions& row, std::span<const Tie> ties) {
  // Few rows have to be cut apart: the equations are made when the first is.
  return [&row, ties,
          own = std::optional<std::vector<SlotEquation>>()](std::span<const Slot> slots) mutable {
    if (!own) {
      own = equationsOf({&row, 1}, ties);
    }
    return std::all_of(own->begin(), own->end(), [&](const SlotEquation& equation) {
      Decimal sum;
      std::size_t last = 0;
      for (const SlotEquation::Term& term : equation.terms) {
        last = std::max(last, term.at.slot);
        if (term.at.slot < slots.size()) {
          sum = sum + product(slots[term.at.slot], term.coefficient);
        }
      }
      return last + 1 != slots.size() || sum == Decimal(0);
    });
  };
}

RowState stateOf(const RowOptions& row, const Reading& reading, std::span<const Tie> ties) {
  return stateOf(reading, equationsOf({&row, 1}, ties));
}

bool isWholeBefore(std::span<const Piece* const> behind, const RowOptions& row,
                   std::span<const Tie> ties) {
  if (behind.empty()) {
    return true;
  }
  if (behind.size() > 1 || row.readings.size() != 1) {
    return false;
  }
  const Reading& reading = row.readings.front();
  const auto own = equationsOf({&row, 1}, ties);
  if (stateOf(reading, own) != RowState::holds) {
    return false;
  }
  for (std::size_t spare = 0; spare < reading.size(); ++spare) {
    Reading other = reading;
    other.erase(other.begin() + static_cast<std::ptrdiff_t>(spare));
    other.emplace_back().figure = behind.front()->figure;
    const bool is_same =
        std::equal(other.begin(), other.end(), reading.begin(),
                   [](const Slot& a, const Slot& b) { return a.figure.value == b.figure.value; });
    if (!is_same && stateOf(other, own) == RowState::holds) {
      return false;
    }
  }
  return true;
}

bool settleParted(RowOptions& row, std::span<const Tie> ties) {
  const auto isParted = [](const Reading& reading) {
    return std::any_of(reading.begin(), reading.end(), [](const Slot& slot) {
      return slot.joined || (slot.figure.style & kSpaced) != 0;
    });
  };
  if (std::none_of(row.readings.begin(), row.readings.end(), isParted)) {
    return true;
  }
  const auto own = equationsOf({&row, 1}, ties);
  std::vector<Reading> holding;
  std::copy_if(row.readings.begin(), row.readings.end(), std::back_inserter(holding),
               [&](const Reading& reading) { return stateOf(reading, own) == RowState::holds; });
  if (holding.empty()) {
    return false;
  }
  row.readings = std::move(holding);
  return true;
}

bool choose(std::vector<RowOptions>& rows, std::span<const Tie> ties) {
  const bool open = std::any_of(rows.begin(), rows.end(),
                                [](const RowOptions& row) { return row.readings.size() > 1; });
  if (!open) {
    return true;
  }
  std::vector<std::vector<Reading>> without_total(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    RowOptions& row = rows[i];
    if (row.readings.size() < 2) {
      continue;
    }
    const auto own = equationsOf({&row, 1}, ties);
    std::vector<bool> live;
    for (const Reading& reading : row.readings) {
      live.push_back(stateOf(reading, own) == RowState::holds);
    }
    if (std::find(live.begin(), live.end(), true) != live.end()) {
      std::copy_if(row.readings.begin(), row.readings.end(), std::back_inserter(without_total[i]),
                   [&](const Reading& reading) { return lacksTotal(reading, own); });
      keep(row, live);
    }
  }
  std::vector<SlotEquation> across = equationsOf(rows, ties);
  std::erase_if(across, [](const SlotEquation& equation) { return equation.one_row; });
  const bool readable = std::none_of(rows.begin(), rows.end(),
                                     [](const RowOptions& row) { return row.readings.empty(); });
  const auto live = readable ? TableSearch(rows, across).run() : std::nullopt;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (live) {
      keep(rows[i], (*live)[i]);
    }
    if (!live || !isCrossed(i, across)) {
      std::move(without_total[i].begin(), without_total[i].end(),
                std::back_inserter(rows[i].readings));
    }
  }
  return live.has_value();
}

}  // namespace gouji
