#include "core/recognise/prose/sentence/subjects.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/frame/subject.h"
#include "core/recognise/prose/scope.h"

namespace gouji {
namespace {

using View = std::u32string_view;

/// What a clause's subject stands in front of.
constexpr WordSet kPredicates = {
    WordClass::RECEIVE,  WordClass::SUBMIT,    WordClass::HANDLE,  WordClass::PROCESS,
    WordClass::FINISH,   WordClass::FLOW,      WordClass::PENDING, WordClass::CARRY,
    WordClass::MOVE,     WordClass::NEG,       WordClass::OUTCOME, WordClass::OPEN,
    WordClass::ACT,      WordClass::REQUEST,   WordClass::REVIEW,  WordClass::DOCUMENT,
    WordClass::DECISION, WordClass::FEE,       WordClass::REASON,  WordClass::EVERY,
    WordClass::POSTS,    WordClass::PROACTIVE, WordClass::PERMIT,  WordClass::APPLICANT};

}  // namespace

/// What stands before the first predicate and names who reports: the agency, or one of the organs
/// of its place, of which `part` tells. Empty where it names nobody.
std::span<const Word> subjectOf(const Telling& telling, const std::vector<Word>& words,
                                bool& part) {
  const auto first = std::find_if(words.begin(), words.end(),
                                  [](const Word& word) { return kPredicates.has(word.is); });
  auto begin = words.begin();
  while (begin != first && (begin->is == WordClass::THIS || begin->is == WordClass::PREV ||
                            begin->is == WordClass::AMONG || begin->is == WordClass::FILL ||
                            begin->is == WordClass::LINK || begin->is == WordClass::number)) {
    ++begin;
  }
  auto last = first;
  while (last != begin &&
         (std::prev(last)->is == WordClass::FILL || std::prev(last)->is == WordClass::THIS ||
          std::prev(last)->is == WordClass::MANNER)) {
    --last;
  }
  if (begin == last) {
    return {};
  }
  const View subject = textOf(telling, begin->begin, std::prev(last)->end);
  if ((first != words.end() && first->is == WordClass::SUBMIT) ||
      subject.find(U'向') != View::npos) {
    return {};  // whoever asks, or is asked
  }
  if (telling.region && isLowerLevel(subject)) {
    part = true;
    return std::span(words).subspan(static_cast<std::size_t>(begin - words.begin()),
                                    static_cast<std::size_t>(last - begin));
  }
  const bool office = saidOfOneOffice(subject, telling.report.agency);
  part = part || office;
  if (!office && !isSubject(subject, telling.agency)) {
    return {};
  }
  return std::span(words).subspan(static_cast<std::size_t>(begin - words.begin()),
                                  static_cast<std::size_t>(last - begin));
}

std::vector<Word> withoutSubject(const Telling& telling, const std::vector<Word>& words,
                                 bool& part) {
  const auto subject = subjectOf(telling, words, part);
  std::vector<Word> rest;
  for (const Word& word : words) {
    if (subject.empty() || word.begin < subject.front().begin || word.end > subject.back().end) {
      rest.push_back(word);
    }
  }
  return rest;
}

/// A year against which something is told: 较2022年, 与上年相比, 2022年增长了5%.
bool isCompared(std::span<const Word> words, std::size_t year) {
  if (year > 0 && words[year - 1].is == WordClass::COMPARE) {
    return true;
  }
  for (std::size_t i = year + 1;
       i < words.size() && words[i].is != WordClass::mark && words[i].is != WordClass::number;
       ++i) {
    if (words[i].is == WordClass::GROW || words[i].is == WordClass::COMPARE) {
      return words[year].is != WordClass::THIS;
    }
  }
  return false;
}

/// 上年…4件, 办结169件: a figure between words `from` and `to` that was not read as last year's.
bool toldOtherwise(const Telling& telling, std::size_t from, std::size_t to) {
  const auto& words = telling.sentence.words;
  for (const ToldFigure& count : telling.counts) {
    if (count.mention->begin >= words[from].begin && count.mention->end <= words[to].begin) {
      return count.reading.empty() || !count.reading.meanings.front().previous;
    }
  }
  return false;
}

/// The year that was named last in the sentence before `at`, at the head of its clause; a year
/// behind a predicate is the thing's: 由2022年度申请引发.
std::optional<WordClass> yearBefore(const Telling& telling, std::size_t at) {
  constexpr WordSet kHeads = kPredicates | WordSet{WordClass::mark, WordClass::number};
  std::optional<WordClass> year;
  std::size_t named = 0;
  bool head = true;
  for (std::size_t i = 0; i < telling.sentence.words.size() && telling.sentence.words[i].end <= at;
       ++i) {
    const Word& word = telling.sentence.words[i];
    const bool told = word.is == WordClass::THIS || word.is == WordClass::PREV ||
                      word.is == WordClass::NEXT || word.is == WordClass::SPAN;
    const bool compared = isCompared(telling.sentence.words, i);
    // 2019年当期: of that year
    const bool goes_on = i > 0 && word.is == WordClass::THIS &&
                         telling.sentence.words[i - 1].end == word.begin &&
                         (telling.sentence.words[i - 1].is == WordClass::PREV ||
                          telling.sentence.words[i - 1].is == WordClass::SPAN);
    if (told && !compared && !goes_on && (head || word.is == WordClass::THIS)) {
      year = word.is;
      named = i;
    } else if (year == WordClass::PREV && (word.mark == U',' || word.mark == U';') &&
               toldOtherwise(telling, named, i)) {
      year.reset();
    }
    if (word.is == WordClass::mark || word.is == WordClass::number) {
      head = true;
    } else if (kHeads.has(word.is) || textOf(telling, word.begin, word.end) == U"由") {
      head = false;
    }
  }
  return year;
}

/// The figure is of the year that was named last.
void setYear(const Telling& telling, Reading& reading, std::size_t at) {
  const auto year = yearBefore(telling, at);
  if (reading.empty() || !year || reading.of_year || reading.meanings.front().isOf("carried_in")) {
    return;
  }
  if (reading.meanings.front().isOf("carried_out")) {
    if (*year == WordClass::PREV) {
      // 上年没有未办结的: what was left then came in now.
      reading.meanings.insert(reading.meanings.begin(), requestCells({"carried_in"}));
    }
    return;
  }
  if (*year == WordClass::PREV) {
    for (Meaning& meaning : reading.meanings) {
      meaning.previous = true;
    }
  } else if (*year != WordClass::THIS) {
    reading.meanings.clear();
    reading.alike = true;
  }
}

}  // namespace gouji
