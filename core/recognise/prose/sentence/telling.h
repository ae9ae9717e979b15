#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/recognise/prose/frame/content.h"
#include "core/recognise/prose/frame/reading.h"
#include "core/recognise/prose/lexicon/clauses.h"
#include "core/recognise/prose/sentence.h"

namespace gouji {

/// A figure that was read.
struct ToldFigure {
  const Mention* mention = nullptr;
  Reading reading;
  bool part = false;
  std::size_t clause = 0;
  std::size_t claim = Clause::kNone;  ///< index of its claim
};

/// 均 whose predicate stands in a clause to come.
struct PendingEvery {
  std::size_t begin = 0;  ///< 0: none
  Gaps gaps;
};

/// A sentence being read: its clauses, what of them was used, and what was told so far.
struct Telling {
  Telling(const Sentence& read, const Report& of, Course& of_talk);

  const Sentence& sentence;
  const Report& report;
  Course& course;
  std::u32string agency;     ///< folded
  bool region = false;       ///< the agency is a region's: it adds up organs
  bool of_requests = false;  ///< the sentence names requests
  Clauses clauses;
  std::vector<std::size_t> consumed;  ///< for each clause, behind the words that were used
  std::vector<bool> spent;            ///< its words made a claim of their own
  std::deque<ToldFigure> counts;
  std::size_t listed_through = 0;  ///< mentions before this were read with others
  Gaps except;                     ///< what was taken out of what is told
  PendingEvery every;
  std::vector<Word> shared;  ///< in front of a figure, for those told with it
  std::size_t shared_clause = Clause::kNone;
  std::vector<Meaning> shared_subject;  ///< of the last share
  Gaps shared_gaps;
  std::size_t shared_subject_end = 0;
  Reading changing;          ///< what the last change is of, this year's
  bool review_told = false;  ///< the last figure of table four was a total
  bool classes = false;      ///< texts are told by how they are open
  bool denies = false;       ///< the sentence denied something
  std::vector<FoundClaim> found;
};

/// Those of `more` that are not among them, in their place.
void addGaps(Gaps& all, const Gaps& more);

/// The last figure that a clause can lean on: what a bracket told is not told outside of it.
const ToldFigure* lastFor(const Telling& telling, std::size_t clause);

/// What a figure, or where it is null a statement without one, in `clause` leans on.
Context contextAt(const Telling& telling, std::size_t clause, const Mention* mention);

/// The words of the clause in front that names what this one tells of; none where it told
/// something of its own.
std::vector<Word> topicOf(const Telling& telling, std::size_t clause);

/// Whether a figure follows that the clause's words name: 维持:3件.
bool labelsFigure(const Telling& telling, std::size_t clause);

/// A claim of the characters [begin, end).
FoundClaim& add(Telling& telling, ClaimKind kind, std::size_t begin, std::size_t end);
/// Fills it with what was read. `mention`: its figure, null where it has none.
void tell(Telling& telling, FoundClaim& made, const Reading& reading, const Mention* mention,
          bool part);
/// The talk turns to what was read.
void turnTo(Telling& telling, const Reading& reading);
/// A figure, its claim where it has one, and what the talk then is of. `within`: told of a part of
/// the last one.
void addCount(Telling& telling, std::size_t clause, const Mention& mention, Reading reading,
              std::size_t begin, std::size_t end, bool within = false);

std::u32string_view textOf(const Telling& telling, std::size_t from, std::size_t to);
const Mention& mentionOf(const Telling& telling, const Word& word);

}  // namespace gouji
