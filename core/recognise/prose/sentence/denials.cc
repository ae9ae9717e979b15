#include "core/recognise/prose/sentence/denials.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/sentence/subjects.h"

namespace gouji {
namespace {

/// Beside what is denied.
constexpr WordSet kDenial =
    kNeutral |
    WordSet{WordClass::NEG,    WordClass::REQUEST,  WordClass::APPLY,   WordClass::RECEIVE,
            WordClass::SUBMIT, WordClass::HANDLE,   WordClass::PROCESS, WordClass::REVIEW,
            WordClass::RESULT, WordClass::OPEN,     WordClass::ANYONE,  WordClass::DOCUMENT,
            WordClass::ACT,    WordClass::DECISION, WordClass::FEE,     WordClass::PERMIT,
            WordClass::FLOW,   WordClass::CARRY,    WordClass::OUTCOME, WordClass::PENDING,
            WordClass::TOPIC,  WordClass::HOLD,     WordClass::BYREQ,   WordClass::PREV,
            WordClass::NEXT};

/// What may be denied, or said of all.
constexpr WordSet kMatters = {WordClass::REQUEST,  WordClass::APPLY,    WordClass::RECEIVE,
                              WordClass::HANDLE,   WordClass::PROCESS,  WordClass::REVIEW,
                              WordClass::RESULT,   WordClass::DOCUMENT, WordClass::ACT,
                              WordClass::DECISION, WordClass::FEE,      WordClass::FLOW,
                              WordClass::CARRY,    WordClass::OUTCOME,  WordClass::PENDING,
                              WordClass::FEEWORD,  WordClass::FOREIGN,  WordClass::SUBMIT};
constexpr WordSet kThings = {WordClass::REQUEST,  WordClass::REVIEW, WordClass::DOCUMENT,
                             WordClass::DECISION, WordClass::FEE,    WordClass::FLOW,
                             WordClass::OUTCOME,  WordClass::RESULT, WordClass::APPLY,
                             WordClass::PENDING,  WordClass::CARRY};

bool isNegative(const Word& word) {
  return word.is == WordClass::NEG && word.key == "none";
}

/// 没有相关信息而无法提供: why it was so, and not that it was not.
bool isGround(const std::vector<Word>& behind) {
  const auto info = std::find_if(behind.begin(), behind.end(),
                                 [](const Word& word) { return word.is == WordClass::INFO; });
  return std::any_of(info, behind.end(),
                     [](const Word& word) { return word.is == WordClass::OUTCOME; });
}

std::vector<Word> joined(std::vector<Word> a, const std::vector<Word>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

}  // namespace

/// 未收到申请; 行政复议、行政诉讼情况:无. Each denial of several: 未被申请复议、未被起诉.
bool readDenial(Telling& telling, std::size_t at, const std::vector<Word>& all) {
  const auto negative_of_all = std::find_if(all.begin(), all.end(), isNegative);
  const auto next = negative_of_all == all.end()
                        ? all.end()
                        : std::find_if(std::next(negative_of_all), all.end(), isNegative);
  auto cut = next;
  while (cut != negative_of_all && cut != all.end() && cut != all.begin() &&
         std::prev(cut)->is == WordClass::LINK) {
    --cut;
  }
  if (next != all.end() && cut != next) {
    std::vector<Word> in_front(all.begin(), cut);
    if (!hasAny(in_front, kThings) && has(in_front, WordClass::ACT)) {
      // 未制发、未废止规范性文件: of the same thing
      std::copy_if(next, all.end(), std::back_inserter(in_front),
                   [](const Word& word) { return word.is == WordClass::DOCUMENT; });
    }
    const bool first = readDenial(telling, at, in_front);
    const bool second = readDenial(telling, at, {next, all.end()});
    return first || second;
  }
  const std::vector<Word>& words = all;
  const auto negative = std::find_if(words.begin(), words.end(), isNegative);
  std::vector<Word> before(words.begin(), negative);
  std::vector<Word> denied;
  std::size_t begin = 0;
  std::size_t end = 0;
  if (negative == words.end()) {
    // 未受理申请,行政复议和行政诉讼
    const std::size_t front = telling.clauses.all[at].before;
    const bool goes_on = telling.denies && at + 1 == telling.clauses.all.size() &&
                         front != Clause::kNone && telling.spent[front] && hasAny(words, kThings) &&
                         Content(words).gapsBeside(kNeutral | kThings).empty();
    if (!goes_on) {
      return false;
    }
    denied = words;
    before.clear();
    begin = words.front().begin;
    end = words.back().end;
  } else {
    const std::vector<Word> behind(std::next(negative), words.end());
    if (!behind.empty() && behind.front().is == WordClass::hole) {
      return false;  // a word that only begins so: 无障碍
    }
    if (isGround(behind)) {
      return false;
    }
    const bool in_front = !hasAny(behind, kMatters);
    if (in_front && std::any_of(behind.begin(), behind.end(),
                                [](const Word& word) { return word.is == WordClass::hole; })) {
      return false;
    }
    begin = negative->begin;
    end = negative->end;
    denied = in_front ? before : behind;
    if (in_front) {
      const auto thing = std::find_if(before.begin(), before.end(),
                                      [](const Word& word) { return kMatters.has(word.is); });
      begin = thing == before.end() ? begin : thing->begin;
    }
    if (!hasAny(denied, kThings)) {
      // 公开申请,我室本年未收到
      if (!in_front && hasAny(before, kThings)) {
        denied = joined(before, denied);
        begin = before.front().begin;
      } else if (const auto topic = topicOf(telling, at);
                 hasAny(topic, kThings) || (in_front && hasAny(topic, kMatters))) {
        denied = joined(topic, denied);
        begin = topic.front().begin;
      }
    }
    end = behind.empty() ? negative->end : behind.back().end;
    // 行政诉讼无一败诉
    if (!in_front && has(behind, WordClass::RESULT) && !has(behind, WordClass::REVIEW) &&
        has(before, WordClass::REVIEW)) {
      denied = joined(before, denied);
      begin = before.front().begin;
    }
  }
  Context context = contextAt(telling, at, nullptr);
  const Content content(denied);
  const bool things = content.hasAny(kThings);
  const bool strange = content.has(WordClass::FOREIGN) || content.has(WordClass::FEEWORD);
  if (!things && !content.has(WordClass::RECEIVE)) {
    if (strange && !content.has(WordClass::hole)) {
      FoundClaim& made = add(telling, ClaimKind::negation, begin, end);
      made.claim.reason =
          content.has(WordClass::FEEWORD) ? ClaimReason::no_cell : ClaimReason::other_matter;
      return true;
    }
    return false;
  }
  if (content.has(WordClass::FEEWORD)) {
    FoundClaim& made = add(telling, ClaimKind::negation, begin, end);
    made.claim.reason = ClaimReason::no_cell;
    return true;
  }
  context.of_disclosure = true;
  Reading reading = readContent(content, context);
  if (reading.empty()) {
    if (strange) {
      FoundClaim& made = add(telling, ClaimKind::negation, begin, end);
      made.claim.reason = ClaimReason::other_matter;
      return true;
    }
    return false;
  }
  if (reading.meanings.front().table == FormTable::requests && !content.has(WordClass::REQUEST) &&
      telling.course.matter != Matter::requests && !content.has(WordClass::APPLY)) {
    if (!content.has(WordClass::OUTCOME)) {
      return false;
    }
    reading.loose = true;
  }
  // Things denied side by side: what is none of the form's says nothing of the others.
  reading.gaps = content.gapsBeside(kDenial);
  std::erase_if(reading.gaps, [&](const Gap& gap) {
    const auto word = std::find_if(denied.begin(), denied.end(),
                                   [&](const Word& each) { return each.begin == gap.begin; });
    const bool beside = (word != denied.begin() && std::prev(word)->is == WordClass::LINK) ||
                        (std::next(word) != denied.end() && std::next(word)->is == WordClass::LINK);
    return word->is == WordClass::FOREIGN && beside;
  });
  for (const Word& word : denied) {
    if (word.is == WordClass::APPLICANT && reading.meanings.front().isTotal() == false) {
      std::erase_if(reading.gaps, [&](const Gap& gap) { return gap.begin == word.begin; });
    }
  }
  bool part = false;
  const auto forget = [&](std::span<const Word> subject) {
    std::erase_if(reading.gaps, [&](const Gap& gap) {
      return !subject.empty() && gap.begin >= subject.front().begin &&
             gap.end <= subject.back().end;
    });
  };
  forget(subjectOf(telling, denied, part));
  const Gaps in_front = Content(before).gapsBeside(kDenial);
  reading.gaps.insert(reading.gaps.begin(), in_front.begin(), in_front.end());
  forget(subjectOf(telling, words, part));
  setYear(telling, reading, words.back().end);
  if (reading.empty()) {
    return true;
  }
  FoundClaim& made = add(telling, ClaimKind::negation, begin, end);
  tell(telling, made, reading, nullptr, part || reading.part);
  if (content.has(WordClass::FEE) && content.has(WordClass::DECISION)) {
    // 行政许可、行政事业性收费均无: of two kinds of cells
    std::vector<Word> others;
    std::copy_if(denied.begin(), denied.end(), std::back_inserter(others),
                 [](const Word& word) { return word.is != WordClass::FEE; });
    const Reading more = readContent(Content(others), context);
    if (!more.empty()) {
      made.claim.means.part = linearOf(more.meanings.front()) + linearOf(reading.meanings.front());
      made.meanings.clear();
    }
  }
  turnTo(telling, reading);
  telling.denies = true;
  return true;
}

}  // namespace gouji
