#include "core/recognise/prose/outcome_sum.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

bool isOutcome(const FoundClaim& claim) {
  const Meaning* meaning = claim.meaning();
  return claim.claim.kind == ClaimKind::count && meaning != nullptr &&
         meaning->table == FormTable::requests && meaning->isTotal() && !meaning->previous &&
         !meaning->isFlow() &&
         std::all_of(meaning->rows.begin(), meaning->rows.end(), [](const std::string& row) {
           return row.find('.') == row.npos || row.ends_with(".*");
         });
}

bool isFlow(const FoundClaim& claim, std::string_view row) {
  const Meaning* meaning = claim.meaning();
  return claim.claim.kind == ClaimKind::count && meaning != nullptr && meaning->isOf(row) &&
         meaning->table == FormTable::requests && meaning->isTotal() && !meaning->previous &&
         claim.claim.scope == ClaimScope::whole;
}

}  // namespace

std::optional<Sum> outcomeSum(std::span<const FoundClaim> claims, std::size_t begin,
                              std::size_t end) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kGroups = 6;
  Sum sum;
  std::vector<std::string> told;  ///< rows
  std::optional<Decimal> fresh;
  std::optional<Decimal> carried;
  std::optional<Decimal> done;
  bool carried_out = false;
  for (const FoundClaim& claim : claims) {
    if (claim.begin >= end || !claim.claim.value) {
      continue;
    }
    const bool of_flow = isFlow(claim, "new") || isFlow(claim, "carried_in") ||
                         isFlow(claim, "total") || isFlow(claim, "carried_out");
    if (!claim.gaps.empty() && (of_flow || claim.begin >= begin)) {
      return std::nullopt;  // what it is of is not sure
    }
    if (claim.begin >= begin && isOutcome(claim)) {
      const auto& rows = claim.meaning()->rows;
      const auto before = std::count_if(rows.begin(), rows.end(), [&](const std::string& row) {
        return std::find(told.begin(), told.end(), row) != told.end();
      });
      if (before > 0) {
        if (static_cast<std::size_t>(before) < rows.size()) {
          return std::nullopt;
        }
        continue;  // 公开5件,部分公开3件,两类合计8件
      }
      sum.parts.push_back(*claim.claim.value);
      told.insert(told.end(), rows.begin(), rows.end());
    } else if (claim.begin >= begin && !told.empty() && isFlow(claim, "carried_out")) {
      sum.parts.push_back(*claim.claim.value);
      carried_out = true;
    } else if (isFlow(claim, "new")) {
      fresh = claim.claim.value;
    } else if (isFlow(claim, "carried_in")) {
      carried = claim.claim.value;
    } else if (isFlow(claim, "total")) {
      done = claim.claim.value;
    }
    sum.approximate = sum.approximate || claim.claim.approximate;
  }
  if (told.size() < kFewest || (!fresh && !done)) {
    return std::nullopt;
  }
  if (carried_out || !done) {
    if (!fresh) {
      return std::nullopt;
    }
    sum.total = *fresh + carried.value_or(Decimal());
    const Decimal all = std::accumulate(sum.parts.begin(), sum.parts.end(), Decimal());
    if (!carried && all > sum.total) {
      return std::nullopt;  // of those carried in, and not told, too
    }
  } else {
    sum.total = *done;
  }
  // What goes on is not told: it need not be nothing.
  sum.open = told.size() < kGroups || (!done && !carried_out);
  sum.complete = !sum.open;
  return sum;
}

}  // namespace gouji
