#include "core/recognise/prose/sentence/sentence_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/recognise/prose/sentence/bare_clauses.h"
#include "core/recognise/prose/sentence/figures/changes.h"
#include "core/recognise/prose/sentence/figures/lists.h"
#include "core/recognise/prose/sentence/figures/shares.h"
#include "core/recognise/prose/sentence/figures/totals.h"
#include "core/recognise/prose/sentence/phrases.h"
#include "core/recognise/prose/sentence/telling.h"

namespace gouji {
namespace {

using View = std::u32string_view;

/// Behind a figure these begin another statement.
constexpr WordSet kNewStatement = {WordClass::EVERY,   WordClass::NEG,     WordClass::SHARE,
                                   WordClass::COMPARE, WordClass::GROW,    WordClass::AMONG,
                                   WordClass::HOLD,    WordClass::LEAVEOUT};

/// Where what is quoted begins: behind the time and whoever reports.
std::size_t beginOf(const std::vector<Word>& words) {
  constexpr WordSet kHead = {WordClass::THIS, WordClass::SELF, WordClass::LINK, WordClass::AMONG,
                             WordClass::SINCE};
  const auto first = std::find_if(words.begin(), words.end(),
                                  [&](const Word& word) { return !kHead.has(word.is); });
  return first == words.end() ? static_cast<std::size_t>(-1) : first->begin;
}

bool isObjectMark(View word) {
  constexpr View kMarks[] = {U"对", U"对于", U"就", U"将", U"把"};
  return std::find(std::begin(kMarks), std::end(kMarks), word) != std::end(kMarks);
}

/// Nothing, or no more than that they were requests and answered.
bool saysNoMore(const Reading& reading) {
  return reading.empty()
             ? reading.matter != Matter::other
             : reading.meanings.front().isFlow() && reading.meanings.front().isTotal() &&
                   !reading.meanings.front().isOf("carried_out");
}

/// What was not understood of 其余40件 beside that they are what is left.
Gaps gapsOfRest(const Telling& telling, const Reading& reading) {
  constexpr WordSet kLeft = {WordClass::REST, WordClass::OTHER, WordClass::EXCEPT};
  Gaps gaps = reading.gaps;
  std::erase_if(gaps, [&](const Gap& gap) {
    return std::any_of(
        telling.sentence.words.begin(), telling.sentence.words.end(),
        [&](const Word& word) { return word.begin == gap.begin && kLeft.has(word.is); });
  });
  return gaps;
}

/// 主动公开80件; 主动公开信息80条 where no requests were told in front.
bool namesPosts(const Telling& telling, const Content& left, const ToldFigure* last) {
  const Word* already = left.first(WordClass::ALREADY);
  const bool of_requests = last != nullptr && !last->reading.empty() &&
                           last->reading.meanings.front().table == FormTable::requests;
  return left.has(WordClass::POSTS, "open") ||
         (already != nullptr && !of_requests &&
          textOf(telling, already->begin, already->end).starts_with(U"主动公开"));
}

void readNumber(Telling& telling, std::size_t at, std::size_t word) {
  const Clause& clause = telling.clauses.all[at];
  const Mention& mention = mentionOf(telling, clause.words[word]);
  if (clause.words[word].mention < telling.listed_through) {
    telling.consumed[at] = std::max(telling.consumed[at], word + 1);
    return;
  }
  Phrase phrase;
  const bool first =
      std::none_of(clause.words.begin(), clause.words.begin() + static_cast<std::ptrdiff_t>(word),
                   [](const Word& each) { return each.is == WordClass::number; });
  phrase.left.assign(
      clause.words.begin() + static_cast<std::ptrdiff_t>(std::min(telling.consumed[at], word)),
      clause.words.begin() + static_cast<std::ptrdiff_t>(word));
  while (!phrase.left.empty() && phrase.left.front().is == WordClass::LINK) {
    phrase.left.erase(phrase.left.begin());
  }
  const bool more =
      std::any_of(clause.words.begin() + static_cast<std::ptrdiff_t>(word) + 1, clause.words.end(),
                  [](const Word& each) { return each.is == WordClass::number; });
  constexpr View kBreaks = U"、并";
  // 对30件申请全部予以公开: what was done with them stands behind.
  const bool object = !phrase.left.empty() && isObjectMark(textOf(telling, phrase.left.back().begin,
                                                                  phrase.left.back().end));
  // 其余3件均来自企业: so do those who are left.
  const bool rest =
      has(phrase.left, WordClass::REST) &&
      Content(phrase.left)
          .gapsBeside(kNeutral | WordSet{WordClass::REST, WordClass::REQUEST})
          .empty() &&
      has({clause.words.begin() + static_cast<std::ptrdiff_t>(word), clause.words.end()},
          WordClass::APPLICANT);
  phrase.end = word + 1;
  for (std::size_t i = word + 1; i < clause.words.size(); ++i) {
    const Word& each = clause.words[i];
    if ((object || rest) && each.is == WordClass::EVERY) {
      phrase.end = i + 1;
      continue;
    }
    if (each.is == WordClass::number || kNewStatement.has(each.is) ||
        (each.is == WordClass::LINK &&
         (more || kBreaks.find(textOf(telling, each.begin, each.begin + 1)) != View::npos))) {
      break;
    }
    phrase.right.push_back(each);
    phrase.end = i + 1;
  }
  if (mention.unit == MentionUnit::points) {
    telling.consumed[at] = word + 1;
    return;
  }
  // 163件没有现成信息、需另行制作、93件…: what stands behind a figure goes on to the next.
  if (!first && !phrase.left.empty() && phrase.left.back().is == WordClass::LINK &&
      telling.shared_clause == at && !phrase.right.empty()) {
    phrase.left.clear();
  }
  // 尚未审结的是31件行政复议和6件行政诉讼
  if (!first && phrase.left.empty() && !phrase.right.empty() && telling.shared_clause == at) {
    phrase.left = telling.shared;
  }
  if (readList(telling, at, word)) {
    return;
  }
  if (mention.unit == MentionUnit::percent || mention.unit == MentionUnit::times) {
    telling.consumed[at] = readPercent(telling, at, word, phrase) ? phrase.end : word + 1;
    return;
  }
  if (readGrowth(telling, at, mention, phrase.left, lastFor(telling, at)) ||
      readLastYear(telling, at, mention, phrase.left, phrase.right) ||
      readFromTo(telling, at, mention, phrase.left)) {
    telling.consumed[at] = word + 1;
    return;
  }
  const Content left(phrase.left);
  // 网上8件、信函6件,共14件来信: what is counted stands behind.
  const bool of_others = hasAny(
      phrase.right, {WordClass::CHANNEL, WordClass::FOREIGN, WordClass::POSTS, WordClass::hole});
  if (!of_others && readTotal(telling, at, mention, left)) {
    telling.consumed[at] = word + 1;
    return;
  }
  const std::size_t behind = phrase.end;
  Reading reading = readPhrase(telling, at, phrase, mention, first);
  const bool took = !phrase.right.empty();
  if (took) {
    telling.shared = phrase.left;
    telling.shared_clause = at;
  }
  telling.consumed[at] = took ? behind : word + 1;
  const std::size_t begin = std::min(beginOf(phrase.left), mention.begin);
  const Word* last = took ? lastBearing(phrase.right) : nullptr;
  const std::size_t end = last != nullptr ? last->end : mention.end;
  // 有1件申请因没有相关信息而…: what became of them is told in words that end here.
  const bool broken_off = left.isNeutral() && phrase.end < clause.words.size() &&
                          clause.words[phrase.end].is == WordClass::NEG;
  if ((object || broken_off) && !reading.empty() &&
      reading.meanings.front().table == FormTable::requests &&
      !Content(phrase.right).hasAny(kBecame | WordSet{WordClass::HANDLE, WordClass::PROCESS})) {
    reading.meanings.clear();  // what was done with them is not understood
  }
  const bool others =
      left.has(WordClass::REST) || (!telling.except.empty() && has(phrase.left, WordClass::OTHER));
  if (others && saysNoMore(reading)) {
    if (readRemainder(telling, mention, begin, gapsOfRest(telling, reading))) {
      return;
    }
    reading.meanings.clear();
  }
  // 制发公文120件,其中主动公开80件,依申请公开30件,不予公开10件: how texts are classed.
  const bool verb = left.hasAny({WordClass::RECEIVE, WordClass::HANDLE, WordClass::PROCESS,
                                 WordClass::FINISH, WordClass::FLOW});
  if (telling.classes && !verb && !reading.empty() &&
      reading.meanings.front().table == FormTable::requests) {
    reading.meanings.clear();
    reading.alike = true;
    reading.matter = Matter::other;
  }
  telling.classes =
      telling.classes
          ? !verb
          : namesPosts(telling, left, lastFor(telling, at)) &&
                left.gapsBeside(kNeutral | WordSet{WordClass::POSTS, WordClass::ALREADY}).empty();
  // 收到10件(不含撤回的2件): of those that are left it is not known what they are.
  const ToldFigure* around = lastFor(telling, at);
  const bool carried = !reading.empty() && reading.meanings.front().isOf("carried_in");
  if (left.has(WordClass::LEAVEOUT) && !carried && around != nullptr &&
      around->claim != Clause::kNone) {
    addGaps(telling.found[around->claim].gaps, left.gapsBeside(kNeutral));
  }
  if (reading.empty() && left.has(WordClass::PREV) && around != nullptr) {
    holdsCarriedIn(telling, *around);
  }
  const bool within = left.has(WordClass::AMONG) || left.has(WordClass::HOLD) ||
                      telling.clauses.all[at].around != Clause::kNone;
  addCount(telling, at, mention, std::move(reading), begin, end, within);
  reviseParent(telling, telling.counts.back(), left);
}

}  // namespace

std::vector<FoundClaim> readSentence(const Sentence& sentence, const Report& report,
                                     Course& course) {
  Telling telling(sentence, report, course);
  for (const ClauseStep& step : telling.clauses.steps) {
    const Clause& clause = telling.clauses.all[step.clause];
    if (clause.lead == U';' && telling.consumed[step.clause] == 0) {
      telling.review_told = false;
    }
    if (step.word < clause.words.size()) {
      readNumber(telling, step.clause, step.word);
      continue;
    }
    std::vector<Word> rest(
        clause.words.begin() + static_cast<std::ptrdiff_t>(telling.consumed[step.clause]),
        clause.words.end());
    readBare(telling, step.clause, std::move(rest));
  }
  std::stable_sort(telling.found.begin(), telling.found.end(),
                   [](const FoundClaim& a, const FoundClaim& b) { return a.begin < b.begin; });
  return std::move(telling.found);
}

}  // namespace gouji
