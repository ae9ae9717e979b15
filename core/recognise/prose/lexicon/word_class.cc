#include "core/recognise/prose/lexicon/word_class.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

/// In the order of the classes.
constexpr std::string_view kNames[] = {
    "THIS",     "PREV",     "NEXT",      "CROSS",     "SPAN",   "SINCE",        "RECEIVE",
    "SUBMIT",   "HANDLE",   "PROCESS",   "FINISH",    "SETTLE", "ONGOING",      "PENDING",
    "CARRY",    "MOVE",     "TO",        "AGAIN",     "TURN",   "NEG",          "PERMIT",
    "PARTLY",   "OPEN",     "SUPPLY",    "OTHER",     "REST",   "WITHDRAW",     "INFO",
    "APPLY",    "BYREQ",    "ITEM",      "PROACTIVE", "WAYOUT", "REASON",       "HELD",
    "CLOSED",   "ALREADY",  "APPLICANT", "ANYONE",    "PUBLIC", "CHANNEL",      "WAY",
    "RECON",    "SUIT",     "DISPUTE",   "DIRECT",    "AFTER",  "BODY",         "RESULT",
    "DOCUMENT", "DECISION", "FEE",       "ACT",       "AMEND",  "EXAMINE",      "PAPER",
    "OWNER",    "COMPARE",  "GROW",      "REACH",     "SAME",   "SHARE",        "RATE",
    "AMONG",    "HOLD",     "LEAVEOUT",  "EXCEPT",    "APIECE", "RESPECTIVELY", "EVERY",
    "MANNER",   "AIM",      "TOPIC",     "FOREIGN",   "POSTS",  "FEEWORD",      "SELF",
    "DE",       "BE",       "FILL",      "ETC",       "WITHIN", "LINK",         "QUOTE",
    "REQUEST",  "AFFAIR",   "OUTCOME",   "FLOW",      "REVIEW"};
static_assert(std::size(kNames) == static_cast<std::size_t>(WordClass::mark));

}  // namespace

std::optional<WordClass> wordClassOf(std::string_view name) {
  const auto* found = std::find(std::begin(kNames), std::end(kNames), name);
  if (found == std::end(kNames)) {
    return std::nullopt;
  }
  return static_cast<WordClass>(found - std::begin(kNames));
}

}  // namespace gouji
