#include "core/recognise/prose/sentence/figures/changes.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/sentence/phrases.h"
#include "core/recognise/prose/sentence/subjects.h"

namespace gouji {
namespace {

constexpr WordSet kGrowth = kNeutral | WordSet{WordClass::GROW, WordClass::COMPARE, WordClass::PREV,
                                               WordClass::SHARE, WordClass::RATE};
constexpr WordSet kYears = {WordClass::THIS, WordClass::PREV, WordClass::SPAN, WordClass::SINCE,
                            WordClass::DE};

/// The same of the other year, told in this sentence: 2023年收到21件,2022年收到18件.
const ToldFigure* otherYears(const Telling& telling, const ToldFigure& count) {
  if (count.reading.empty()) {
    return nullptr;
  }
  Meaning other = count.reading.meanings.front();
  other.previous = !other.previous;
  const auto found =
      std::find_if(telling.counts.rbegin(), telling.counts.rend(), [&](const ToldFigure& each) {
        return !each.reading.empty() && each.reading.meanings.front() == other;
      });
  return found == telling.counts.rend() ? nullptr : &*found;
}

/// The word from which something changed, nothing but a year between it and the figure behind
/// `left`: 由上年的; the end of `left` where there is none.
std::vector<Word>::const_iterator startOf(const Telling& telling, const std::vector<Word>& left) {
  auto at = left.end();
  while (at != left.begin() && kYears.has(std::prev(at)->is)) {
    --at;
  }
  if (at == left.begin()) {
    return left.end();
  }
  const auto text = textOf(telling, std::prev(at)->begin, std::prev(at)->end);
  return text == U"由" || text == U"从" ? std::prev(at) : left.end();
}

Reading ofLastYear(Reading reading) {
  for (Meaning& meaning : reading.meanings) {
    meaning.previous = true;
  }
  return reading;
}

/// 112件降至: what stands behind the figure tells what became of it.
bool leadsOn(const Telling& telling, const Mention& mention) {
  const auto& words = telling.sentence.words;
  auto behind = std::find_if(words.begin(), words.end(),
                             [&](const Word& word) { return word.begin >= mention.end; });
  while (behind != words.end() && (behind->is == WordClass::FILL || behind->mark == U',')) {
    ++behind;
  }
  return behind != words.end() && behind->is == WordClass::REACH;
}

}  // namespace

/// 同比增长12.5%, 较上年减少5件. False where no growth is told.
bool readGrowth(Telling& telling, std::size_t at, const Mention& mention,
                const std::vector<Word>& left, const ToldFigure* subject) {
  bool against = false;  // 较去年新增5件
  auto grow = left.rend();
  for (auto word = left.begin(); word != left.end(); ++word) {
    against = against || word->is == WordClass::COMPARE;
    if (word->is == WordClass::GROW ||
        (against && word->is == WordClass::RECEIVE && word->key == "new")) {
      grow = std::make_reverse_iterator(std::next(word));
    }
  }
  if (grow == left.rend()) {
    return false;
  }
  const auto mark = std::prev(grow.base());
  if (!std::all_of(grow.base(), left.end(),
                   [](const Word& word) { return kGrowth.has(word.is); })) {
    return false;
  }
  const auto isCompare = [](const Word& word) {
    return word.is == WordClass::COMPARE || word.is == WordClass::PREV;
  };
  const auto first = std::find_if(left.begin(), mark, isCompare);
  bool compared = first != mark;
  bool other_year = std::any_of(left.begin(), left.end(),
                                [](const Word& word) { return word.is == WordClass::SPAN; });
  if (!compared && !telling.counts.empty()) {
    // 较上年增加20件,增长20%; 同比则增长20%
    const std::size_t from = telling.counts.back().mention->end;
    for (const Word& word : telling.sentence.words) {
      const bool between = word.begin >= from && word.end <= mention.begin;
      compared = compared || (between && isCompare(word));
      other_year = other_year || (between && word.is == WordClass::SPAN);
    }
    compared = compared ||
               (!telling.found.empty() && telling.found.back().claim.kind == ClaimKind::growth);
  }
  if (!compared && subject != nullptr) {
    // 2023年收到21件,2022年收到18件,增长16.7%
    if (const ToldFigure* other = otherYears(telling, *subject)) {
      compared = true;
      subject = subject->reading.meanings.front().previous ? other : subject;
    }
  }
  if (!compared) {
    return false;
  }
  if (other_year) {
    return true;
  }
  const auto subject_end = first != mark ? first : mark;
  std::vector<Word> words(left.begin(), subject_end);
  while (!words.empty() && words.back().is == WordClass::LINK) {
    words.pop_back();  // 与上年相比
  }
  const Content named(words);
  Reading reading;
  bool part = false;
  if (!named.isNeutral()) {
    reading = readSubject(telling, at, mention, named, part);
  } else if (subject != nullptr) {
    reading = subject->reading;
    part = subject->part;
  } else if (telling.course.matter == Matter::requests && first != mark) {
    reading.meanings = telling.course.whole;  // of what the sentence before told
    reading.loose = true;
  }
  if (reading.empty() || reading.meanings.front().previous) {
    return true;
  }
  telling.changing = reading;
  for (const Gap& gap : Content({subject_end, left.end()}).gapsBeside(kGrowth)) {
    reading.gaps.push_back(gap);
  }
  const bool ratio = mention.unit == MentionUnit::percent || mention.unit == MentionUnit::times;
  const std::size_t begin =
      named.isNeutral() ? (first != mark ? first->begin : mark->begin) : named.begin();
  FoundClaim& made = add(telling, ClaimKind::growth, std::min(begin, mention.begin), mention.end);
  std::vector<Quantity> quantities;
  for (const Meaning& meaning : reading.meanings) {
    Quantity quantity = growthOf(linearOf(meaning), ratio);
    if (!ratio && mark->key == "down") {
      quantity.part = lastYears(linearOf(meaning)) - linearOf(meaning);
    }
    quantities.push_back(std::move(quantity));
  }
  tell(telling, made, reading, &mention, part || reading.part);
  made.meanings.clear();
  made.claim.means = quantities.front();
  made.claim.alternatives.assign(std::next(quantities.begin()), quantities.end());
  if (ratio && mark->key == "down") {
    made.claim.value = -mention.value;
  }
  if (mention.unit == MentionUnit::times) {
    constexpr int kHundred = 100;
    made.claim.value = *made.claim.value * Decimal(kHundred);
    made.claim.approximate = true;
    made.claim.reason = ClaimReason::approximate;
  }
  return true;
}

/// 较上年的28件: the figure told before, of last year.
bool readLastYear(Telling& telling, std::size_t at, const Mention& mention,
                  const std::vector<Word>& left, const std::vector<Word>& right) {
  const ToldFigure* last = lastFor(telling, at);
  // 上年还有3件结转过来: what was told before is another matter.
  const bool told_behind = hasAny(right, {WordClass::FLOW, WordClass::CARRY, WordClass::MOVE,
                                          WordClass::PENDING, WordClass::hole});
  constexpr WordSet kLastYear = kNeutral | WordSet{WordClass::COMPARE, WordClass::PREV};
  const Content content(left);
  if (!content.has(WordClass::PREV) || told_behind || last == nullptr || last->reading.empty() ||
      last->reading.meanings.front().previous || !content.gapsBeside(kLastYear).empty()) {
    return false;
  }
  telling.changing = last->reading;
  Reading reading = ofLastYear(last->reading);
  const Word* first = content.first(WordClass::COMPARE);
  first = first == nullptr ? content.first(WordClass::PREV) : first;
  FoundClaim& made = add(telling, ClaimKind::count, first->begin, mention.end);
  tell(telling, made, reading, &mention, last->part);
  return true;
}

bool readUnchanged(Telling& telling, std::size_t at, const std::vector<Word>& words) {
  constexpr WordSet kSame =
      kNeutral | WordSet{WordClass::SAME, WordClass::PREV, WordClass::COMPARE};
  const Content content(words);
  const ToldFigure* last = lastFor(telling, at);
  if (!content.has(WordClass::SAME) || !content.has(WordClass::PREV) ||
      !content.gapsBeside(kSame).empty() || last == nullptr || last->reading.empty() ||
      last->reading.meanings.front().previous ||
      (last->clause != at && telling.clauses.all[at].before != last->clause)) {
    return false;
  }
  const auto text = textOf(telling, words.front().begin, words.back().end);
  if (text.find_first_of(U"基约") != std::u32string_view::npos) {
    return true;  // 与去年基本持平
  }
  FoundClaim& made = add(telling, ClaimKind::growth, words.front().begin, words.back().end);
  std::vector<Quantity> quantities;
  for (const Meaning& meaning : last->reading.meanings) {
    quantities.push_back(growthOf(linearOf(meaning), false));
  }
  tell(telling, made, last->reading, nullptr, last->part);
  made.meanings.clear();
  made.claim.value = Decimal(0);
  made.claim.means = quantities.front();
  made.claim.alternatives.assign(std::next(quantities.begin()), quantities.end());
  return true;
}

/// What the change ends at, behind the word that says so: 降至70件.
bool readReached(Telling& telling, std::size_t at, const Mention& mention,
                 const std::vector<Word>& left) {
  const auto reach = std::find_if(left.begin(), left.end(),
                                  [](const Word& word) { return word.is == WordClass::REACH; });
  if (reach == left.end() || telling.changing.empty() ||
      !Content({left.begin(), reach}).isNeutral() ||
      !Content({std::next(reach), left.end()}).isNeutral()) {
    return false;
  }
  addCount(telling, at, mention, telling.changing, reach->begin, mention.end);
  return true;
}

bool readFromTo(Telling& telling, std::size_t at, const Mention& mention,
                const std::vector<Word>& left) {
  if (readReached(telling, at, mention, left)) {
    return true;
  }
  const auto start = startOf(telling, left);
  if (start == left.end() && !leadsOn(telling, mention)) {
    return false;
  }
  // Where it stood before: of last year only where that is said.
  const std::vector<Word> years(start, left.end());
  const auto end = std::find_if(left.begin(), start, [](const Word& word) {
    return word.is == WordClass::COMPARE || word.is == WordClass::PREV ||
           word.is == WordClass::GROW || word.is == WordClass::SPAN;
  });
  const Content named(std::vector<Word>(left.begin(), end));
  bool part = false;
  if (!named.isNeutral()) {
    telling.changing = readSubject(telling, at, mention, named, part);
    telling.changing.part = telling.changing.part || part;
  }
  const bool last_year =
      has(left, WordClass::PREV) || (!has(years, WordClass::THIS) && has(left, WordClass::COMPARE));
  if (telling.changing.empty() || !last_year || has(left, WordClass::SPAN)) {
    return true;
  }
  const std::size_t begin = named.isNeutral() ? mention.begin : named.begin();
  addCount(telling, at, mention, ofLastYear(telling.changing), begin, mention.end);
  return true;
}

}  // namespace gouji
