#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gouji {

/// What a word does in a sentence about disclosure. The names are those of data/morphemes.tsv and
/// data/patterns.tsv; most from REQUEST on are made by patterns alone, and those from `mark` on by
/// neither.
enum class WordClass : std::uint8_t {
  THIS,
  PREV,
  NEXT,
  CROSS,
  SPAN,
  SINCE,
  RECEIVE,
  SUBMIT,
  HANDLE,
  PROCESS,
  FINISH,
  SETTLE,
  ONGOING,
  PENDING,
  CARRY,
  MOVE,
  TO,
  AGAIN,
  TURN,
  NEG,
  PERMIT,
  PARTLY,
  OPEN,
  SUPPLY,
  OTHER,
  REST,
  WITHDRAW,
  INFO,
  APPLY,
  BYREQ,
  ITEM,
  PROACTIVE,
  WAYOUT,
  REASON,
  CLOSED,
  ALREADY,
  APPLICANT,
  ANYONE,
  PUBLIC,
  CHANNEL,
  WAY,
  RECON,
  SUIT,
  DISPUTE,
  DIRECT,
  AFTER,
  BODY,
  RESULT,
  DOCUMENT,
  DECISION,
  FEE,
  ACT,
  AMEND,
  EXAMINE,
  PAPER,
  OWNER,
  COMPARE,
  GROW,
  REACH,
  SAME,
  SHARE,
  RATE,
  AMONG,
  HOLD,
  LEAVEOUT,
  EXCEPT,
  APIECE,
  RESPECTIVELY,
  EVERY,
  MANNER,
  AIM,
  TOPIC,
  FOREIGN,
  POSTS,
  FEEWORD,
  SELF,
  DE,
  BE,
  FILL,
  ETC,
  WITHIN,
  LINK,
  QUOTE,
  REQUEST,
  AFFAIR,
  OUTCOME,
  FLOW,
  REVIEW,
  mark,    ///< , ; : ( )
  number,  ///< a quantity
  hole,    ///< characters that no morpheme has
};

/// The class of that name; empty for none.
std::optional<WordClass> wordClassOf(std::string_view name);

}  // namespace gouji
