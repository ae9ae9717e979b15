#include "core/recognise/prose/claims.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/form/labels.h"
#include "core/recognise/prose/lexicon/words_of.h"
#include "core/recognise/prose/outcome_sum.h"
#include "core/recognise/prose/sentence/sentence_reader.h"
#include "core/recognise/prose/sums.h"
#include "core/report/agreement.h"
#include "core/report/figures.h"
#include "core/text/date.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

/// Where （一）, 一是 or a heading's number begins another aspect.
bool startsAspect(std::u32string_view text, std::size_t at) {
  if (text[at] != U'(') {
    return false;
  }
  const Numbering number = numberingOf(text.substr(at));
  return number.style == Numbering::Style::bracketed_chinese;
}

bool isEnd(char32_t c) {
  return c == U'。' || c == U'!' || c == U'?';
}

/// A paragraph's sentences; a new aspect within it begins one too.
std::vector<std::pair<std::size_t, std::size_t>> sentencesOf(std::u32string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> sentences;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (isEnd(text[at])) {
      sentences.emplace_back(begin, at);
      begin = at + 1;
    } else if (at > begin && startsAspect(text, at)) {
      sentences.emplace_back(begin, at);
      begin = at;
    }
  }
  if (begin < text.size()) {
    sentences.emplace_back(begin, text.size());
  }
  return sentences;
}

/// What an aspect or a heading says that its paragraphs are about.
Matter matterOf(std::span<const Word> words, std::size_t begin) {
  constexpr std::size_t kHead = 14;
  for (const Word& word : words) {
    if (word.begin >= begin && word.begin < begin + kHead) {
      if (word.is == WordClass::REQUEST) {
        return Matter::requests;
      }
      if (word.is == WordClass::POSTS || word.is == WordClass::FOREIGN) {
        return Matter::none;
      }
    }
  }
  return Matter::none;
}

/// More figures than any sentence tells; a longer one is no prose.
constexpr std::size_t kMostMentions = 200;
constexpr std::size_t kLongestSentence = 6000;

class Reader {
 public:
  explicit Reader(Report& report) : report_(report) {}

  void run() {
    for (const Prose& prose : report_.prose) {
      readPeriods(prose);
      readProse(prose);
    }
    settle();
  }

 private:
  void readProse(const Prose& prose) {
    const auto mentions = findMentions(prose.text);
    const auto words = wordsOf(prose.text, mentions, report_.year);
    if (numberingOf(prose.text).style != Numbering::Style::none) {
      begin(words, 0);
    }
    carryGaps(prose);
    std::vector<FoundClaim> told;
    for (const auto& [begin_at, end] : sentencesOf(prose.text)) {
      if (startsAspect(prose.text, begin_at)) {
        begin(words, begin_at);
      }
      const Sentence sentence = sentenceOf(prose, mentions, words, begin_at, end);
      if (end - begin_at > kLongestSentence || sentence.mentions.size() > kMostMentions) {
        continue;
      }
      const std::size_t sums = report_.sums.size();
      for (Sum& sum : findSums(prose, sentence)) {
        report_.sums.push_back(std::move(sum));
      }
      for (FoundClaim& found : readSentence(sentence, report_, course_)) {
        told.push_back(std::move(found));
      }
      addOutcomeSum(prose, told, sums, begin_at, end);
    }
    addOlderDocuments(told);
    for (FoundClaim& found : told) {
      add(prose, std::move(found));
    }
    for (const Gap& gap : course_.gaps) {
      carried_.push_back(textOf(prose, gap));
    }
  }

  /// What was not understood of what the talk is of goes on to the next paragraph: such words stand
  /// behind its text.
  void carryGaps(const Prose& prose) {
    const std::size_t first = carried_.size() - course_.gaps.size();
    carried_.erase(carried_.begin(), carried_.begin() + static_cast<std::ptrdiff_t>(first));
    for (std::size_t i = 0; i < course_.gaps.size(); ++i) {
      course_.gaps[i] = {prose.text.size() + i, prose.text.size() + i + 1};
    }
  }

  std::string textOf(const Prose& prose, const Gap& gap) const {
    return gap.begin < prose.text.size() ? std::string(prose.quote(gap.begin, gap.end))
                                         : carried_[gap.begin - prose.text.size()];
  }

  /// A new aspect.
  void begin(std::span<const Word> words, std::size_t at) {
    course_ = {};
    course_.home = matterOf(words, at);
    course_.matter = course_.home;
    course_.of_disclosure = course_.home == Matter::requests;
  }

  static bool isDocuments(const FoundClaim& found, std::string_view column) {
    const Meaning* meaning = found.meaning();
    return meaning != nullptr && meaning->table == FormTable::disclosure &&
           meaning->rows.size() == 1 &&
           meaning->columns == std::vector<std::string>{std::string(column)} &&
           !meaning->previous && found.claim.value;
  }

  /// 现行有效393件,本年度制发77件: in force before this year's, or all in force.
  void addOlderDocuments(std::vector<FoundClaim>& told) {
    for (std::size_t i = 0; i + 1 < told.size(); ++i) {
      if (!isDocuments(told[i], "in_force") || !isDocuments(told[i + 1], "issued")) {
        continue;
      }
      const Linear all = linearOf(*told[i].meaning());
      const Linear older = all - linearOf(*told[i + 1].meaning());
      const Fact* fact = report_.fact(all.terms.front().cell);
      const auto endsIn = [&](const Decimal& value) {
        return fact != nullptr && !fact->sure && fact->raw.ends_with(value.toString());
      };
      // Digits run together still tell how the last figure of their row ends.
      if (endsIn(*told[i].claim.value + *told[i + 1].claim.value) &&
          !endsIn(*told[i].claim.value)) {
        told[i].claim.means.part = older;
        told[i].claim.alternatives.push_back({all, {}, 1});
        told[i].meanings.clear();
      } else {
        told[i].claim.alternatives.push_back({older, {}, 1});
      }
    }
  }

  /// Outcomes listed without a whole of their own sum to what was told before them.
  void addOutcomeSum(const Prose& prose, std::span<const FoundClaim> told, std::size_t sums,
                     std::size_t begin, std::size_t end) {
    // The total stands near: what was told long before is another matter's.
    constexpr std::size_t kNear = 64;
    auto sum = outcomeSum(told.last(std::min(told.size(), kNear)), begin, end);
    constexpr std::size_t kTwo = 2;
    const bool found =
        std::any_of(report_.sums.begin() + static_cast<std::ptrdiff_t>(sums), report_.sums.end(),
                    [](const Sum& each) { return each.parts.size() > kTwo; });
    if (sum && !found) {
      sum->places = prose.placesOf(begin, end);
      sum->quote = prose.quote(begin, end);
      report_.sums.push_back(std::move(*sum));
    }
  }

  static Sentence sentenceOf(const Prose& prose, std::span<const Mention> mentions,
                             std::span<const Word> words, std::size_t begin, std::size_t end) {
    const auto within = [&](auto all) {
      const auto before = [](const auto& each, std::size_t at) { return each.begin < at; };
      const auto first = std::lower_bound(all.begin(), all.end(), begin, before);
      const auto last = std::lower_bound(first, all.end(), end, before);
      return all.subspan(static_cast<std::size_t>(first - all.begin()),
                         static_cast<std::size_t>(last - first));
    };
    Sentence sentence{prose.text, begin, end, within(words), within(mentions)};
    sentence.first_mention =
        sentence.mentions.empty()
            ? 0
            : static_cast<std::size_t>(sentence.mentions.data() - mentions.data());
    return sentence;
  }

  void add(const Prose& prose, FoundClaim found) {
    Claim& claim = found.claim;
    if (!found.meanings.empty()) {
      claim.means = quantityOf(found.meanings.front());
      for (std::size_t i = 1; i < found.meanings.size(); ++i) {
        claim.alternatives.push_back(quantityOf(found.meanings[i]));
      }
    }
    claim.places = prose.placesOf(found.begin, found.end);
    claim.quote = prose.quote(found.begin, found.end);
    for (const Gap& gap : found.gaps) {
      claim.not_understood.push_back(textOf(prose, gap));
    }
    const bool unread = claim.means.empty() && claim.reason == ClaimReason::other_matter;
    if (!claim.not_understood.empty() && (claim.reason == ClaimReason::none || unread)) {
      claim.reason = ClaimReason::not_understood;
    }
    report_.claims.push_back(std::move(claim));
  }

  void readPeriods(const Prose& prose) {
    constexpr std::u32string_view kWords[] = {U"统计", U"数据", U"期限", U"周期", U"时限"};
    constexpr std::size_t kNear = 40;
    for (const FoundPeriod& period : findPeriods(prose.text)) {
      const std::size_t from = period.begin > kNear ? period.begin - kNear : 0;
      const auto before = std::u32string_view(prose.text).substr(from, period.begin - from);
      const bool said =
          std::any_of(std::begin(kWords), std::end(kWords),
                      [&](std::u32string_view word) { return before.find(word) != before.npos; });
      if (!said && !(period.from == report_.period_from && period.to == report_.period_to)) {
        continue;
      }
      FoundClaim found;
      found.claim.kind = ClaimKind::period;
      found.claim.from = period.from;
      found.claim.to = period.to;
      found.begin = period.begin;
      found.end = period.end;
      add(prose, std::move(found));
    }
  }

  /// Where the words allow several meanings, the one that the tables bear out.
  void settle() {
    const Ledger ledger = ledgerOf(report_);
    for (Claim& claim : report_.claims) {
      if (claim.alternatives.empty() || comesTo(claim, claim.means, ledger) != false) {
        continue;
      }
      for (Quantity& other : claim.alternatives) {
        if (comesTo(claim, other, ledger) == true) {
          std::swap(claim.means, other);
          break;
        }
      }
    }
  }

  Report& report_;
  Course course_;
  std::vector<std::string> carried_;  ///< words that were not understood in a paragraph before
};

}  // namespace

void readClaims(Report& report) {
  Reader(report).run();
}

}  // namespace gouji
