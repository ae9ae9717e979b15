#include "core/recognise/prose/sentence/universals.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/sentence/subjects.h"

namespace gouji {
namespace {

/// Beside how all were dealt with.
constexpr WordSet kAll =
    kNeutral |
    WordSet{WordClass::FINISH, WordClass::HANDLE,    WordClass::PROCESS, WordClass::REQUEST,
            WordClass::APPLY,  WordClass::PERMIT,    WordClass::OPEN,    WordClass::RESULT,
            WordClass::REVIEW, WordClass::SETTLE,    WordClass::BODY,    WordClass::OUTCOME,
            WordClass::REASON, WordClass::APPLICANT, WordClass::ALREADY, WordClass::ANYONE,
            WordClass::BYREQ,  WordClass::RECEIVE,   WordClass::RATE};

/// The same where it is said of all requests.
constexpr WordSet kAllDone =
    kNeutral | WordSet{WordClass::FINISH,  WordClass::HANDLE, WordClass::PROCESS,
                       WordClass::REQUEST, WordClass::APPLY,  WordClass::PERMIT,
                       WordClass::OPEN,    WordClass::ANYONE, WordClass::BYREQ,
                       WordClass::RECEIVE, WordClass::RATE,   WordClass::EXAMINE,
                       WordClass::SETTLE};

/// 已按时办结, directly behind what came in: the clause ends with what was done.
bool tellsEnd(const Telling& telling, std::size_t at, const ToldFigure& last,
              const std::vector<Word>& words) {
  const Word* verb = lastBearing(words);
  const bool beside = telling.clauses.all[at].before == last.clause || at == last.clause;
  return beside && verb != nullptr && !has(words, WordClass::hole) &&
         (verb->is == WordClass::FINISH || verb->is == WordClass::RESULT ||
          verb->is == WordClass::SETTLE) &&
         (textOf(telling, words.front().begin, verb->end).find(U'已') !=
              std::u32string_view::npos ||
          has(words, WordClass::RESULT));
}

}  // namespace

/// 均按时办结; 全部为自然人申请; 行政复议均被维持.
bool readUniversal(Telling& telling, std::size_t at, const std::vector<Word>& words) {
  const auto last_every = std::find_if(
      words.rbegin(), words.rend(), [](const Word& word) { return word.is == WordClass::EVERY; });
  const bool said = last_every != words.rend();
  const auto every = said ? std::prev(last_every.base()) : words.end();
  // 对全部申请作了答复: all of them, and not that of each it is done.
  const bool attributive =
      said && std::next(every) != words.end() &&
      (std::next(every)->is == WordClass::REQUEST || std::next(every)->is == WordClass::APPLY);
  if (!words.empty() && words.back().is == WordClass::WITHIN) {
    return false;  // 所有答复件中
  }
  const Content content(words);
  const ToldFigure* last = lastFor(telling, at);
  if (has(words, WordClass::NEG) || has(words, WordClass::GROW) || !telling.except.empty()) {
    telling.every = {};
    return false;
  }
  const std::vector<Word> before(words.begin(), said ? every : words.begin());
  const std::vector<Word> behind(said ? every : words.begin(), words.end());
  // 申请均已结案: of requests the word says no more than that they are done.
  const bool closed = has(behind, WordClass::SETTLE) && content.has(WordClass::REQUEST) &&
                      !content.has(WordClass::REVIEW) && !has(behind, WordClass::RESULT);
  const bool done =
      closed || hasAny(behind, {WordClass::FINISH, WordClass::HANDLE, WordClass::PROCESS});
  const bool result = !closed && hasAny(behind, {WordClass::RESULT, WordClass::SETTLE});
  const bool outcome = hasAny(behind, {WordClass::OUTCOME, WordClass::REASON, WordClass::ALREADY});
  const bool applicant = has(behind, WordClass::APPLICANT) && !done;
  if (said && !done && !result && !outcome && !applicant) {
    // 均按照…的要求,在法定时限内予以答复
    const bool open_end = content.gapsBeside(kAll | WordSet{WordClass::hole}).empty();
    telling.every =
        open_end ? PendingEvery{every->begin, Content(before).gapsBeside(kAll)} : PendingEvery{};
    return open_end && hasAny(behind, {WordClass::MANNER, WordClass::QUOTE});
  }
  const bool goes_on = !said && telling.every.begin != 0 && done;
  const bool ended = !said && !goes_on && (done || result) && last != nullptr &&
                     tellsEnd(telling, at, *last, words) &&
                     !hasAny(words, {WordClass::RECEIVE, WordClass::CARRY, WordClass::FLOW});
  const bool named = !said && !goes_on && !ended && applicant && has(words, WordClass::BE) &&
                     has(words, WordClass::PUBLIC) && last != nullptr;
  if (!said && !goes_on && !ended && !named) {
    return false;
  }
  // Of what is it said?
  Matter matter = content.has(WordClass::REQUEST) || content.has(WordClass::APPLY)
                      ? Matter::requests
                  : content.has(WordClass::REVIEW) ? Matter::review
                                                   : telling.course.matter;
  if (hasAny(words, {WordClass::FOREIGN, WordClass::DOCUMENT, WordClass::POSTS, WordClass::FEE}) &&
      !content.has(WordClass::REQUEST)) {
    matter = Matter::other;
  }
  if (!content.has(WordClass::REQUEST) && last != nullptr &&
      last->reading.matter == Matter::other) {
    matter = Matter::other;
  }
  Reading reading;
  bool part = false;
  reading.gaps = Content(withoutSubject(telling, words, part)).gapsBeside(kAll);
  Quantity means;
  if (matter == Matter::requests && !result) {
    if (content.has(WordClass::RECEIVE) && !done) {
      return false;
    }
    if (applicant || outcome) {
      Context context = contextAt(telling, at, nullptr);
      const Reading told = readContent(Content(behind), context);
      if (told.empty() || told.meanings.front().table != FormTable::requests) {
        return false;
      }
      Meaning whole = told.meanings.front();
      if (applicant) {
        whole.columns = {"total"};
      } else if (last != nullptr && !last->reading.empty() &&
                 last->reading.meanings.front().table == FormTable::requests &&
                 !last->reading.meanings.front().isFlow()) {
        whole = last->reading.meanings.front();  // 不予处理13件,均为重复申请
      } else {
        whole.rows = {"total"};
      }
      means.part = linearOf(whole) - linearOf(told.meanings.front());
      reading.loose = told.loose && !applicant;
    } else {
      means.part = linearOf(requestCells({"carried_out"}));
      reading.gaps = Content(withoutSubject(telling, words, part)).gapsBeside(kAllDone);
    }
  } else if (matter == Matter::review && !telling.course.review_rows.empty()) {
    Meaning total;
    total.table = FormTable::review;
    total.rows = telling.course.review_rows;
    total.columns = {"total"};
    Meaning some = total;
    if (content.has(WordClass::RESULT)) {
      some.columns = {std::string(content.first(WordClass::RESULT)->key)};
      means.part = linearOf(total) - linearOf(some);
    } else if (content.has(WordClass::SETTLE) || content.has(WordClass::FINISH, "done")) {
      some.columns = {"pending"};
      means.part = linearOf(some);
    } else {
      return false;
    }
  } else {
    return false;
  }
  // Said of what came in, or of a part of it?
  if (matter == Matter::requests) {
    const bool of_all = last == nullptr
                            ? !telling.course.whole.empty() || content.has(WordClass::REQUEST) ||
                                  content.has(WordClass::APPLY)
                            : !last->reading.empty() &&
                                  last->reading.meanings.front().rows.front() == "new" &&
                                  last->reading.meanings.front().isTotal();
    const bool by_name = has(before, WordClass::REQUEST) || has(before, WordClass::APPLY) ||
                         content.has(WordClass::REQUEST) || content.has(WordClass::APPLY);
    const auto verbs = content.all(WordClass::FINISH);
    const bool responded =
        !verbs.empty() && std::all_of(verbs.begin(), verbs.end(),
                                      [](const Word* verb) { return verb->key == "respond"; });
    // 办结36件,已全部办结: none is left.
    const bool settled = said && last != nullptr && !last->reading.empty() &&
                         last->reading.meanings.front().isOf("total") &&
                         textOf(telling, every->begin, every->end) == U"全部" &&
                         content.has(WordClass::FINISH, "done") && !content.has(WordClass::MANNER);
    reading.loose =
        reading.loose || responded || !(of_all || settled || by_name) || ended || attributive;
    if (!by_name) {
      reading.gaps.insert(reading.gaps.begin(), telling.course.gaps.begin(),
                          telling.course.gaps.end());
    }
  }
  part = part || (last != nullptr ? last->part : telling.course.part);
  std::size_t begin = said ? every->begin : goes_on ? telling.every.begin : words.front().begin;
  if (goes_on) {
    reading.gaps.insert(reading.gaps.begin(), telling.every.gaps.begin(), telling.every.gaps.end());
  }
  telling.every = {};
  std::size_t end = words.back().end;
  if (has(before, WordClass::REQUEST) || has(before, WordClass::REVIEW)) {
    begin = before.front().begin;
  }
  FoundClaim& made = add(telling, ClaimKind::universal, begin, end);
  reading.meanings = {requestCells({"carried_out"})};
  tell(telling, made, reading, nullptr, part);
  made.meanings.clear();
  made.claim.means = std::move(means);
  return true;
}

}  // namespace gouji
