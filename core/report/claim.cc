#include "core/report/claim.h"

#include <numeric>

namespace gouji {

std::string_view claimKindName(ClaimKind kind) {
  constexpr std::string_view kNames[] = {"count",    "percent",   "growth", "amount",
                                         "negation", "universal", "period"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view claimScopeName(ClaimScope scope) {
  return scope == ClaimScope::whole ? "whole" : "part";
}

std::string_view claimReasonText(ClaimReason reason) {
  constexpr std::string_view kTexts[] = {"",
                                         "another matter than the form's cells",
                                         "the form has no cell for it",
                                         "said of a part of the whole",
                                         "approximate",
                                         "its words fit other figures as well",
                                         "words not understood"};
  return kTexts[static_cast<std::size_t>(reason)];
}

bool Sum::addsUp() const {
  return std::accumulate(parts.begin(), parts.end(), Decimal()) == total;
}

}  // namespace gouji
