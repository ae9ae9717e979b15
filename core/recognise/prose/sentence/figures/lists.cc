#include "core/recognise/prose/sentence/figures/lists.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/lexicon/times.h"
#include "core/recognise/prose/sentence/figures/changes.h"
#include "core/recognise/prose/sentence/figures/shares.h"
#include "core/recognise/prose/sentence/phrases.h"

namespace gouji {
namespace {

/// What an item of a list names.
constexpr WordSet kItems = {WordClass::REQUEST,  WordClass::REVIEW,  WordClass::DOCUMENT,
                            WordClass::DECISION, WordClass::OUTCOME, WordClass::REASON,
                            WordClass::FLOW,     WordClass::RESULT,  WordClass::APPLICANT,
                            WordClass::OPEN,     WordClass::PENDING, WordClass::CHANNEL,
                            WordClass::FOREIGN,  WordClass::hole,    WordClass::OTHER,
                            WordClass::ACT,      WordClass::FEE,     WordClass::CLOSED};

/// Of these the form has others.
constexpr WordSet kWithOthers = {WordClass::APPLICANT, WordClass::OUTCOME, WordClass::RESULT};

/// Between the word that deals the figures out and the first of them.
constexpr WordSet kBeforeFigures =
    kNeutral | WordSet{WordClass::SHARE,  WordClass::GROW,    WordClass::COMPARE, WordClass::PREV,
                       WordClass::ACT,    WordClass::RECEIVE, WordClass::FINISH,  WordClass::OPEN,
                       WordClass::HANDLE, WordClass::PERMIT,  WordClass::SUBMIT};

bool isItem(const Word& word) {
  return kItems.has(word.is);
}

/// What the items behind the first are, most of them.
WordClass namedIn(const std::vector<std::vector<Word>>& chunks) {
  std::vector<WordClass> classes;
  for (std::size_t i = 1; i < chunks.size(); ++i) {
    const auto last = std::find_if(chunks[i].rbegin(), chunks[i].rend(), [](const Word& word) {
      return isItem(word) && word.is != WordClass::hole && word.is != WordClass::FOREIGN;
    });
    if (last != chunks[i].rend()) {
      classes.push_back(last->is);
    }
  }
  // 自然人和其他: what the first of them is.
  const auto named = [](WordClass is) { return is != WordClass::OTHER; };
  if (std::none_of(classes.begin(), classes.end(), named)) {
    const auto last = std::find_if(chunks.front().rbegin(), chunks.front().rend(), isItem);
    return last == chunks.front().rend() ? WordClass::hole : last->is;
  }
  WordClass best = WordClass::hole;
  for (const WordClass is : classes) {
    const auto count = [&](WordClass each) {
      return std::count(classes.begin(), classes.end(), each);
    };
    best = best == WordClass::hole || count(is) > count(best) ? is : best;
  }
  return best;
}

/// Whether the last word that an item names is known.
bool isKnown(const std::vector<Word>& item) {
  const auto last = std::find_if(item.rbegin(), item.rend(), isItem);
  return last != item.rend() && last->is != WordClass::hole && last->is != WordClass::FOREIGN;
}

/// Words told together, each item with what it shares with the others: 规范性文件的制发数、废止数
/// are 规范性文件的制发数 and 规范性文件的废止数.
std::vector<std::vector<Word>> itemsOf(const std::vector<Word>& words) {
  std::vector<std::vector<Word>> chunks(1);
  for (const Word& word : words) {
    if (word.is == WordClass::LINK) {
      chunks.emplace_back();
    } else {
      chunks.back().push_back(word);
    }
  }
  std::erase_if(chunks, [](const std::vector<Word>& chunk) {
    return std::none_of(chunk.begin(), chunk.end(), isItem);
  });
  if (chunks.size() < 2) {
    return chunks;
  }
  // What the others name tells where the first's own words begin; what stands before is said of
  // all.
  const WordClass named = namedIn(chunks);
  const auto& head = chunks.front();
  const auto own =
      std::find_if(head.begin(), head.end(), [&](const Word& word) { return word.is == named; });
  const std::vector<Word> shared_before(head.begin(), own == head.end() ? head.begin() : own);
  const std::size_t own_begin = own == head.end() ? 0 : own->begin;
  const auto& tail = chunks.back();
  const std::vector<Word> shared_behind(std::find_if(tail.rbegin(), tail.rend(), isItem).base(),
                                        tail.end());
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    if (i > 0) {
      std::vector<Word> shared;
      std::copy_if(shared_before.begin(), shared_before.end(), std::back_inserter(shared),
                   [&](const Word& word) {
                     return std::none_of(chunks[i].begin(), chunks[i].end(), [&](const Word& each) {
                       return each.is == word.is && isItem(each);
                     });
                   });
      chunks[i].insert(chunks[i].begin(), shared.begin(), shared.end());
    }
    // 自然人、企业及其他; 不予公开及不再处理
    for (Word& word : chunks[i]) {
      if (word.is == WordClass::CLOSED && named == WordClass::OUTCOME) {
        word.is = named;
        word.key = "not_processed.*";
      }
      const bool other =
          word.is == WordClass::OTHER || (word.is == WordClass::RESULT && word.key == "other");
      if (other && word.begin >= own_begin && kWithOthers.has(named)) {
        word.is = named;
        word.key = named == WordClass::OUTCOME ? "other.*" : "other";
      }
    }
    if (i + 1 < chunks.size()) {
      chunks[i].insert(chunks[i].end(), shared_behind.begin(), shared_behind.end());
    }
  }
  return chunks;
}

/// The years that a word names: 2022年、2023年 is one word.
std::vector<WordClass> yearsIn(const Telling& telling, const Word& word) {
  constexpr std::u32string_view kMarks = U"、和";
  std::u32string_view rest = textOf(telling, word.begin, word.end);
  std::vector<WordClass> years;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(kMarks), rest.size());
    const auto time = timeAt(rest.substr(0, end), telling.report.year);
    years.push_back(time && time->size == end ? time->is : word.is);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return years;
}

/// 2022年、2023年收到申请: the years that are told together, taken out of `words`; none where
/// fewer than two are.
std::vector<WordClass> yearsOf(const Telling& telling, std::vector<Word>& words) {
  constexpr WordSet kYears = {WordClass::THIS, WordClass::PREV, WordClass::SPAN};
  const auto isYear = [&](const Word& word) { return kYears.has(word.is); };
  const auto first = std::find_if(words.begin(), words.end(), isYear);
  auto last = first;
  std::vector<WordClass> years;
  while (last != words.end() && isYear(*last)) {
    const auto more = yearsIn(telling, *last++);
    years.insert(years.end(), more.begin(), more.end());
    const bool goes_on = last != words.end() && last->is == WordClass::LINK &&
                         std::next(last) != words.end() && isYear(*std::next(last));
    last += goes_on ? 1 : 0;
  }
  if (years.size() < 2 || std::find(years.begin(), years.end(), WordClass::PREV) == years.end()) {
    return {};
  }
  words.erase(first, last);
  return years;
}

void setYear(Reading& reading, WordClass year) {
  if (year == WordClass::SPAN) {
    reading.meanings.clear();
  }
  for (Meaning& meaning : reading.meanings) {
    meaning.previous = year == WordClass::PREV;
  }
}

/// 公开和部分公开 as an item each.
std::vector<std::vector<Word>> apart(const std::vector<std::vector<Word>>& items) {
  std::vector<std::vector<Word>> all;
  for (const std::vector<Word>& item : items) {
    const auto joined = std::find_if(item.begin(), item.end(), [](const Word& word) {
      return word.is == WordClass::OUTCOME && word.key.find('+') != std::string::npos;
    });
    all.push_back(item);
    if (joined != item.end()) {
      const auto at = joined - item.begin();
      const std::size_t plus = joined->key.find('+');
      all.back()[static_cast<std::size_t>(at)].key = joined->key.substr(0, plus);
      all.push_back(item);
      all.back()[static_cast<std::size_t>(at)].key = joined->key.substr(plus + 1);
    }
  }
  return all;
}

}  // namespace

/// 行政复议、行政诉讼各1件; 自然人、商业企业分别为30件、5件; 同比分别下降40%和25%.
bool readList(Telling& telling, std::size_t at, std::size_t word) {
  const Clause& clause = telling.clauses.all[at];
  const auto begin = clause.words.begin() + static_cast<std::ptrdiff_t>(telling.consumed[at]);
  const auto number = clause.words.begin() + static_cast<std::ptrdiff_t>(word);
  if (begin > number) {
    return false;
  }
  const auto dealt = std::find_if(
      std::make_reverse_iterator(number), std::make_reverse_iterator(begin), [](const Word& each) {
        return each.is == WordClass::RESPECTIVELY || each.is == WordClass::APIECE;
      });
  if (dealt == std::make_reverse_iterator(begin)) {
    return false;
  }
  const auto dealer = std::prev(dealt.base());
  if (!std::all_of(std::next(dealer), number,
                   [](const Word& each) { return kBeforeFigures.has(each.is); })) {
    return false;
  }
  std::vector<Word> named(begin, dealer);
  const std::vector<Word> manner(std::next(dealer), number);
  // The figures that stand side by side.
  std::vector<const Mention*> figures;
  auto each = std::find_if(telling.sentence.words.begin(), telling.sentence.words.end(),
                           [&](const Word& other) { return other.begin == number->begin; });
  for (; each != telling.sentence.words.end(); ++each) {
    if (each->is == WordClass::number) {
      figures.push_back(&mentionOf(telling, *each));
    } else if (each->is != WordClass::LINK && each->mark != U',' && each->is != WordClass::SHARE) {
      break;
    }
    if (dealer->is == WordClass::APIECE && each->is == WordClass::number && figures.size() == 1 &&
        std::next(each) != telling.sentence.words.end() && std::next(each)->is != WordClass::LINK) {
      break;
    }
  }
  const std::vector<WordClass> years = yearsOf(telling, named);
  std::vector<std::vector<Word>> items =
      years.empty() ? itemsOf(named) : std::vector<std::vector<Word>>(years.size(), named);
  if (items.size() < figures.size() && years.empty()) {
    items = apart(items);
  }
  if (items.size() < 2) {
    const std::vector<Word> topic = topicOf(telling, at);
    std::vector<Word> all = topic;
    all.insert(all.end(), named.begin(), named.end());
    if (auto more = itemsOf(all); more.size() > 1) {
      items = std::move(more);
    }
  }
  const bool percent = figures.front()->unit == MentionUnit::percent;
  const bool one_for_all = figures.size() == 1 && items.size() > 1;
  // 复议2件、诉讼9件,其中纠正的分别为1件和3件; 同比分别下降40%和25%: of those told before.
  const bool of_counts =
      items.size() < 2 && telling.counts.size() >= figures.size() && figures.size() > 1;
  if (dealer->is == WordClass::APIECE && items.size() < 2) {
    return false;
  }
  telling.listed_through =
      telling.sentence.first_mention +
      static_cast<std::size_t>(figures.back() - telling.sentence.mentions.data()) + 1;
  telling.consumed[at] = word + 1;
  if (!of_counts && !one_for_all && items.size() != figures.size()) {
    return true;  // which is whose cannot be told
  }
  // An item in words not understood is none of those that the others share words with.
  std::vector<bool> known;
  for (const std::vector<Word>& item : items) {
    known.push_back(isKnown(item));
  }
  const std::size_t before = telling.counts.size();
  const std::size_t how_many = one_for_all ? items.size() : figures.size();
  for (std::size_t i = 0; i < how_many; ++i) {
    const Mention& mention = one_for_all ? *figures.front() : *figures[i];
    if (!of_counts && !known[i]) {
      continue;
    }
    if (percent) {
      std::vector<Word> words = of_counts ? std::vector<Word>{} : items[i];
      words.insert(words.end(), manner.begin(), manner.end());
      const ToldFigure* subject =
          of_counts ? &telling.counts[before - figures.size() + i] : nullptr;
      if (has(manner, WordClass::GROW)) {
        readGrowth(telling, at, mention, words, subject);
      } else {
        readShare(telling, at, mention, words, subject);
      }
      continue;
    }
    Phrase phrase;
    if (of_counts) {
      const Reading& subject = telling.counts[before - figures.size() + i].reading;
      if (items.empty() || subject.empty()) {
        continue;
      }
      if (subject.meanings.front().table == FormTable::disclosure) {
        if (has(named, WordClass::ACT) && has(named, WordClass::THIS)) {
          Reading decided = subject;
          decided.meanings.front().columns = {"decisions"};
          addCount(telling, at, mention, std::move(decided), mention.begin, mention.end);
        }
        continue;
      }
      if (subject.meanings.front().table != FormTable::review ||
          !subject.meanings.front().isTotal()) {
        continue;
      }
      telling.course.review_rows = subject.meanings.front().rows;
      telling.course.matter = Matter::review;
      phrase.left = named;
    } else {
      phrase.left = items[i];
      phrase.left.insert(phrase.left.end(), manner.begin(), manner.end());
    }
    phrase.of_year = !years.empty();
    Reading reading = readPhrase(telling, at, phrase, mention, i == 0 && !of_counts);
    if (!years.empty()) {
      setYear(reading, years[i]);
    }
    const auto noun = std::find_if(phrase.left.begin(), phrase.left.end(), isItem);
    const bool alone = (one_for_all || i == 0) && noun != phrase.left.end();
    addCount(telling, at, mention, std::move(reading), alone ? noun->begin : mention.begin,
             mention.end);
  }
  return true;
}

}  // namespace gouji
