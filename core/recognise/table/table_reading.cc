#include "core/recognise/table/table_reading.h"

#include <algorithm>
#include <unordered_map>

#include "core/text/unicode.h"

namespace gouji {
namespace {

Fact factOf(ConceptId cell, const Slot& slot) {
  Fact fact;
  fact.cell = cell;
  fact.figure = slot.figure;
  fact.raw = slot.raw;
  fact.place = slot.place;
  fact.joined = slot.joined;
  return fact;
}

std::unordered_map<ConceptId, const Fact*> indexOf(std::span<const Fact> facts) {
  std::unordered_map<ConceptId, const Fact*> index;
  for (const Fact& fact : facts) {
    index.emplace(fact.cell, &fact);
  }
  return index;
}

/// Left minus right over the known cells of a tie; the one cell that is unknown, if it is one.
struct Balance {
  Decimal difference;
  std::size_t unknown = 0;
  ConceptId unknown_cell = 0;
  int unknown_coefficient = 0;
};

Balance balanceOf(const Tie& tie, const std::unordered_map<ConceptId, const Fact*>& facts) {
  Balance balance;
  const auto add = [&](const std::vector<TieTerm>& terms, int sign) {
    for (const TieTerm& term : terms) {
      const auto found = facts.find(term.cell);
      const int coefficient = sign * term.coefficient;
      if (found == facts.end() || !found->second->sure || !found->second->figure.value) {
        ++balance.unknown;
        balance.unknown_cell = term.cell;
        balance.unknown_coefficient = coefficient;
      } else {
        balance.difference =
            balance.difference + *found->second->figure.value * Decimal(coefficient);
      }
    }
  };
  add(tie.left, 1);
  add(tie.right, -1);
  return balance;
}

/// The value that every tie with this as its only unknown cell demands; empty if they disagree.
std::optional<Decimal> forcedValue(ConceptId cell, std::span<const Tie> ties,
                                   const std::unordered_map<ConceptId, const Fact*>& facts,
                                   std::size_t& witnesses) {
  std::optional<Decimal> value;
  witnesses = 0;
  for (const Tie& tie : ties) {
    if (tie.relation != Relation::equal) {
      continue;
    }
    const Balance balance = balanceOf(tie, facts);
    if (balance.unknown != 1 || balance.unknown_cell != cell) {
      continue;
    }
    const Decimal demanded =
        balance.unknown_coefficient > 0 ? -balance.difference : balance.difference;
    if (value && *value != demanded) {
      return std::nullopt;
    }
    value = demanded;
    ++witnesses;
  }
  return value;
}

}  // namespace

std::vector<Fact> factsOf(std::span<const RowOptions> rows, const std::vector<bool>& certain) {
  std::vector<Fact> facts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const RowOptions& row = rows[i];
    if (row.readings.empty()) {
      continue;
    }
    for (std::size_t slot = 0; slot < row.cells.size(); ++slot) {
      const Slot& first = row.readings.front()[slot];
      const bool agreed = certain[i] && std::all_of(row.readings.begin(), row.readings.end(),
                                                    [&](const Reading& reading) {
                                                      return reading[slot].sameAs(first);
                                                    });
      if (agreed) {
        if (first.present) {
          facts.push_back(factOf(row.cells[slot], first));
        }
        continue;
      }
      const auto present =
          std::find_if(row.readings.begin(), row.readings.end(),
                       [&](const Reading& reading) { return reading[slot].present; });
      if (present == row.readings.end()) {
        continue;
      }
      Fact fact = factOf(row.cells[slot], (*present)[slot]);
      fact.figure = {};
      fact.joined = false;
      fact.sure = false;
      facts.push_back(std::move(fact));
    }
  }
  std::sort(facts.begin(), facts.end(),
            [](const Fact& a, const Fact& b) { return a.cell < b.cell; });
  return facts;
}

void placeStrays(std::vector<Fact>& facts, std::span<const Piece* const> strays,
                 std::span<const Tie> ties) {
  constexpr std::size_t kEnoughWitnesses = 2;
  for (const Piece* stray : strays) {
    const auto index = indexOf(facts);
    std::vector<ConceptId> unknown;
    for (const Tie& tie : ties) {
      const Balance balance = balanceOf(tie, index);
      if (balance.unknown == 1 &&
          std::find(unknown.begin(), unknown.end(), balance.unknown_cell) == unknown.end()) {
        unknown.push_back(balance.unknown_cell);
      }
    }
    std::vector<ConceptId> fitting;
    for (const ConceptId cell : unknown) {
      std::size_t witnesses = 0;
      const auto value = forcedValue(cell, ties, index, witnesses);
      if (value && value == stray->figure.value && witnesses >= kEnoughWitnesses) {
        fitting.push_back(cell);
      }
    }
    if (fitting.size() != 1) {
      continue;
    }
    Fact placed;
    placed.cell = fitting[0];
    placed.figure = stray->figure;
    placed.raw = std::string(trimmed(stray->text));
    placed.place = stray->place;
    const auto at = std::lower_bound(facts.begin(), facts.end(), placed.cell,
                                     [](const Fact& fact, ConceptId id) { return fact.cell < id; });
    if (at != facts.end() && at->cell == placed.cell) {
      if (!at->raw.empty()) {
        continue;  // something is printed there
      }
      *at = std::move(placed);
    } else {
      facts.insert(at, std::move(placed));
    }
  }
}

Verdict verdictOf(std::span<const Fact> facts, std::span<const Tie> ties, bool misplaced) {
  if (misplaced ||
      std::any_of(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.sure; })) {
    return Verdict::doubtful;
  }
  const auto index = indexOf(facts);
  for (const Tie& tie : ties) {
    const Balance balance = balanceOf(tie, index);
    const bool holds = tie.relation == Relation::equal ? balance.difference == Decimal(0)
                                                       : balance.difference >= Decimal(0);
    if (balance.unknown == 0 && !holds) {
      return Verdict::printed;
    }
  }
  return Verdict::proved;
}

}  // namespace gouji
