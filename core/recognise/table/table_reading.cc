#include "core/recognise/table/table_reading.h"

#include <algorithm>

#include "core/form/balance.h"
#include "core/report/figures.h"
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

/// The value that every tie with this as its only unknown cell demands; empty if they disagree.
std::optional<Decimal> forcedValue(ConceptId cell, std::span<const Linear> equations,
                                   const Ledger& ledger, std::size_t& witnesses) {
  std::optional<Decimal> value;
  witnesses = 0;
  for (const Linear& equation : equations) {
    const CellSum sum = addUp(equation, ledger);
    if (sum.unknowns() != 1 || sum.unknown->cell != cell) {
      continue;
    }
    const Decimal demanded = sum.unknown->coefficient > 0 ? -sum.known : sum.known;
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
  if (strays.empty()) {
    return;
  }
  constexpr std::size_t kEnoughWitnesses = 2;
  std::vector<Linear> equations;
  for (const Tie& tie : ties) {
    if (tie.relation == Relation::equal) {
      equations.push_back(differenceOf(tie));
    }
  }
  for (const Piece* stray : strays) {
    const Ledger ledger = ledgerOf(facts);
    std::vector<ConceptId> unknown;
    for (const Linear& equation : equations) {
      const CellSum sum = addUp(equation, ledger);
      if (sum.unknowns() == 1 &&
          std::find(unknown.begin(), unknown.end(), sum.unknown->cell) == unknown.end()) {
        unknown.push_back(sum.unknown->cell);
      }
    }
    std::vector<ConceptId> fitting;
    for (const ConceptId cell : unknown) {
      std::size_t witnesses = 0;
      const auto value = forcedValue(cell, equations, ledger, witnesses);
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
  const Ledger ledger = ledgerOf(facts);
  const bool broken = std::any_of(ties.begin(), ties.end(), [&](const Tie& tie) {
    const Balance balance = balanceOf(tie, ledger);
    return balance.complete() && balance.fails();
  });
  return broken ? Verdict::printed : Verdict::proved;
}

}  // namespace gouji
