#include "core/recognise/prose/sentence/bare_clauses.h"

#include <algorithm>

#include "core/recognise/prose/sentence/denials.h"
#include "core/recognise/prose/sentence/figures/changes.h"
#include "core/recognise/prose/sentence/subjects.h"
#include "core/recognise/prose/sentence/universals.h"

namespace gouji {
namespace {

/// 因属于过程性信息,不予公开1件: the ground of what follows.
bool isOfNext(const Telling& telling, std::size_t at) {
  const Clause& clause = telling.clauses.all[at];
  const bool follows = at + 1 < telling.clauses.all.size() &&
                       telling.clauses.all[at + 1].before == at &&
                       telling.clauses.all[at + 1].hasNumber();
  return clause.lead == U';' || (follows && Content(clause.words).has(WordClass::FILL, "cause"));
}

/// 行政复议2件,为其他结果; 2件(自然人申请): more of the figure in front.
bool readCopula(Telling& telling, std::size_t at, const std::vector<Word>& words) {
  const ToldFigure* last = lastFor(telling, at);
  if (last == nullptr || last->reading.empty()) {
    return false;
  }
  const Clause& clause = telling.clauses.all[at];
  const bool beside = clause.before == last->clause || clause.around == last->clause;
  const Content content(words);
  constexpr WordSet kMore =
      kNeutral | WordSet{WordClass::RESULT,  WordClass::APPLICANT, WordClass::APPLY,
                         WordClass::REQUEST, WordClass::OUTCOME,   WordClass::REASON};
  const bool more =
      content.hasAny({WordClass::RESULT, WordClass::APPLICANT}) ||
      (content.has(WordClass::BE) && content.hasAny({WordClass::OUTCOME, WordClass::REASON}));
  if (!beside || !more || !content.gapsBeside(kMore).empty() || isOfNext(telling, at)) {
    return false;
  }
  Context context = contextAt(telling, at, last->mention);
  if (last->reading.meanings.front().table == FormTable::review) {
    context.review_rows = last->reading.meanings.front().rows;
    context.matter = Matter::review;
  } else {
    context.whole = last->reading.meanings;
  }
  Reading reading = readContent(content, context);
  if (reading.empty() || reading.meanings.front().table != last->reading.meanings.front().table) {
    return false;
  }
  FoundClaim& made = add(telling, ClaimKind::count, last->mention->begin, words.back().end);
  const bool part = last->part;
  tell(telling, made, reading, last->mention, part);
  return true;
}

/// 1件属于信访投诉,不予处理: what became of those whose kind was told in front.
void settleGround(Telling& telling, std::size_t at, const Content& content) {
  const ToldFigure* last = lastFor(telling, at);
  const Word* outcome = content.last(WordClass::OUTCOME);
  constexpr WordSet kSaid =
      kNeutral | WordSet{WordClass::OUTCOME, WordClass::PERMIT, WordClass::FINISH};
  if (last == nullptr || outcome == nullptr || last->claim == Clause::kNone ||
      last->reading.empty() || telling.clauses.all[at].before != last->clause ||
      telling.clauses.all[at].hasNumber() || !content.gapsBeside(kSaid).empty()) {
    return;
  }
  const Meaning& meaning = last->reading.meanings.front();
  const std::string group(outcome->key.substr(0, outcome->key.find('.') + 1));
  Claim& claim = telling.found[last->claim].claim;
  const bool of_group = meaning.table == FormTable::requests && meaning.rows.size() == 1 &&
                        !group.empty() && meaning.rows.front().starts_with(group);
  if (of_group && claim.reason == ClaimReason::loose) {
    claim.reason = ClaimReason::none;
  }
}

}  // namespace

void readBare(Telling& telling, std::size_t at, std::vector<Word> words) {
  const Clause& clause = telling.clauses.all[at];
  const bool figures = clause.hasNumber();
  const Content content(words);
  if (has(clause.words, WordClass::EXCEPT)) {
    const Content all(clause.words);
    const Word* except = all.first(WordClass::EXCEPT);
    telling.except.push_back({except->begin, except->end});
  }
  if (content.has(WordClass::LEAVEOUT) && !telling.counts.empty() && !figures &&
      telling.counts.back().claim != Clause::kNone) {
    for (const Gap& gap : content.gapsBeside(kNeutral)) {
      telling.found[telling.counts.back().claim].gaps.push_back(gap);
    }
    return;
  }
  if (content.has(WordClass::AIM)) {
    telling.every = {};
    return;
  }
  if (labelsFigure(telling, at)) {
    return;
  }
  settleGround(telling, at, content);
  if (!words.empty() && (readUnchanged(telling, at, words) || readDenial(telling, at, words) ||
                         (content.has(WordClass::BE) && !content.has(WordClass::EVERY) &&
                          readCopula(telling, at, words)) ||
                         readUniversal(telling, at, words) || readCopula(telling, at, words))) {
    telling.spent[at] = true;
    return;
  }
  if (figures) {
    telling.every = {};
    return;
  }
  // What the next clauses are about.
  if (content.has(WordClass::REVIEW)) {
    Context context = contextAt(telling, at, nullptr);
    context.of_disclosure = true;
    const Reading reading = readContent(content, context);
    if (!reading.empty()) {
      telling.course.review_rows = reading.meanings.front().rows;
      telling.course.matter = Matter::review;
    }
  } else if (content.has(WordClass::REQUEST) ||
             (telling.course.matter == Matter::requests && !words.empty() &&
              words.back().is == WordClass::WITHIN)) {
    telling.course.matter = Matter::requests;
    telling.course.of_disclosure = true;
    telling.course.gaps.clear();
    const Word* last = lastBearing(words);
    const bool names =
        words.back().is == WordClass::WITHIN || (last != nullptr && last->is == WordClass::REQUEST);
    if (names && content.hasAny(
                     {WordClass::RECEIVE, WordClass::FINISH, WordClass::HANDLE, WordClass::hole})) {
      // 新收的申请中: of those what follows is told.
      bool part = false;
      const Reading reading = readContent(Content(withoutSubject(telling, words, part)),
                                          contextAt(telling, at, nullptr));
      const bool flow =
          !reading.empty() && reading.meanings.front().isFlow() && reading.gaps.empty();
      telling.course.whole = flow ? reading.meanings : std::vector<Meaning>();
      telling.course.whole_unknown = !flow;
    }
  } else if (content.has(WordClass::DOCUMENT)) {
    telling.course.documents = content.last(WordClass::DOCUMENT)->key;
    telling.course.matter = Matter::disclosure;
  } else if (content.has(WordClass::FOREIGN) &&
             content.hasAny({WordClass::RECEIVE, WordClass::HANDLE, WordClass::PROCESS})) {
    telling.course.matter = Matter::other;
  }
}

}  // namespace gouji
