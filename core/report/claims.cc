#include "core/report/claims.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/report/agreement.h"
#include "core/report/claim_sums.h"
#include "core/report/dates.h"
#include "core/report/labels.h"
#include "core/report/prose.h"
#include "core/report/sentence_reader.h"

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
Matter matterOf(std::span<const ClaimTag> tags, std::size_t begin) {
  constexpr std::size_t kHead = 14;
  for (const ClaimTag& tag : tags) {
    if (tag.begin >= begin && tag.begin < begin + kHead) {
      if (tag.role == WordRole::request) {
        return Matter::requests;
      }
      if (tag.role == WordRole::elsewhere) {
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
  Reader(std::span<const Passage> passages, Report& report)
      : passages_(passages), report_(report) {}

  void run() {
    for (const Prose& prose : proseOf(passages_, report_)) {
      readPeriods(prose);
      readProse(prose);
    }
    settle();
  }

 private:
  void readProse(const Prose& prose) {
    const auto mentions = findMentions(prose.text);
    const auto tags = findTags(prose.text, report_.year);
    if (numberingOf(prose.text).style != Numbering::Style::none) {
      course_ = {};
      course_.home = matterOf(tags, 0);
    }
    std::vector<FoundClaim> told;
    for (const auto& [begin, end] : sentencesOf(prose.text)) {
      if (startsAspect(prose.text, begin)) {
        course_ = {};
        course_.home = matterOf(tags, begin);
      }
      const Sentence sentence = sentenceOf(prose, mentions, tags, begin, end);
      if (end - begin > kLongestSentence || sentence.mentions.size() > kMostMentions) {
        continue;
      }
      const std::size_t sums = report_.sums.size();
      for (Sum& sum : findSums(passages_, prose, sentence)) {
        report_.sums.push_back(std::move(sum));
      }
      for (FoundClaim& found : SentenceReader(sentence, prose.section, report_, course_).run()) {
        told.push_back(std::move(found));
      }
      addOutcomeSum(prose, told, sums, begin, end);
    }
    addOlderDocuments(told);
    for (FoundClaim& found : told) {
      add(prose, std::move(found));
    }
  }

  static bool isDocuments(const FoundClaim& found, std::string_view column) {
    return found.meaning.table == FormTable::disclosure && found.meaning.rows.size() == 1 &&
           found.meaning.columns == std::vector<std::string>{std::string(column)} &&
           !found.meaning.previous && found.claim.value;
  }

  /// 现行有效393件,本年度制发77件: in force before this year's, or all in force.
  void addOlderDocuments(std::vector<FoundClaim>& told) {
    for (std::size_t i = 0; i + 1 < told.size(); ++i) {
      if (!isDocuments(told[i], "in_force") || !isDocuments(told[i + 1], "issued")) {
        continue;
      }
      const std::string all = expressionOf(told[i].meaning);
      const std::string older = all + " - " + expressionOf(told[i + 1].meaning);
      const auto cell = findConcept(all);
      const Fact* fact = cell ? report_.fact(*cell) : nullptr;
      const auto endsIn = [&](const Decimal& value) {
        return fact != nullptr && !fact->sure && fact->raw.ends_with(value.toString());
      };
      // Digits run together still tell how the last figure of their row ends.
      if (endsIn(*told[i].claim.value + *told[i + 1].claim.value) &&
          !endsIn(*told[i].claim.value)) {
        told[i].claim.means = older;
        told[i].claim.alternatives.push_back(all);
        told[i].meaning = {};
      } else {
        told[i].claim.alternatives.push_back(older);
      }
    }
  }

  /// Outcomes listed without a whole of their own sum to what was told before them.
  void addOutcomeSum(const Prose& prose, std::span<const FoundClaim> told, std::size_t sums,
                     std::size_t begin, std::size_t end) {
    auto sum = outcomeSum(told, begin, end);
    constexpr std::size_t kTwo = 2;
    const bool found =
        std::any_of(report_.sums.begin() + static_cast<std::ptrdiff_t>(sums), report_.sums.end(),
                    [](const Sum& each) { return each.parts.size() > kTwo; });
    if (sum && !found) {
      sum->places = prose.placesOf(passages_, begin, end);
      sum->quote = prose.quote(passages_, begin, end);
      report_.sums.push_back(std::move(*sum));
    }
  }

  static Sentence sentenceOf(const Prose& prose, std::span<const Mention> mentions,
                             std::span<const ClaimTag> tags, std::size_t begin, std::size_t end) {
    const auto within = [&](auto all) {
      const auto first = std::find_if(all.begin(), all.end(),
                                      [&](const auto& each) { return each.begin >= begin; });
      const auto last =
          std::find_if(first, all.end(), [&](const auto& each) { return each.begin >= end; });
      return all.subspan(static_cast<std::size_t>(first - all.begin()),
                         static_cast<std::size_t>(last - first));
    };
    return {prose.text, begin, end, within(tags), within(mentions)};
  }

  void add(const Prose& prose, FoundClaim found) {
    Claim& claim = found.claim;
    if (!found.meaning.empty()) {
      claim.means = expressionOf(found.meaning);
    }
    claim.places = prose.placesOf(passages_, found.begin, found.end);
    claim.quote = prose.quote(passages_, found.begin, found.end);
    for (const Gap& gap : claim.means.empty() ? Gaps{} : found.gaps) {
      claim.not_understood.push_back(prose.quote(passages_, gap.begin, gap.end));
    }
    if (!claim.not_understood.empty() && claim.reason == ClaimReason::none) {
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
    const CellValues values = valuesOf(report_);
    for (Claim& claim : report_.claims) {
      if (claim.alternatives.empty() || comesTo(claim, claim.means, values) != false) {
        continue;
      }
      for (std::string& other : claim.alternatives) {
        if (comesTo(claim, other, values) == true) {
          std::swap(claim.means, other);
          break;
        }
      }
    }
  }

  std::span<const Passage> passages_;
  Report& report_;
  Course course_;
};

}  // namespace

std::string_view claimKindName(ClaimKind kind) {
  constexpr std::string_view kNames[] = {"count",    "percent",   "growth", "amount",
                                         "negation", "universal", "period"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view claimScopeName(ClaimScope scope) {
  return scope == ClaimScope::whole ? "whole" : "part";
}

std::string_view claimReasonText(ClaimReason reason) {
  constexpr std::string_view kTexts[] = {"",
                                         "another matter than the form's cells",
                                         "the form has no cell for it",
                                         "said of a part of the whole",
                                         "approximate",
                                         "words not understood"};
  return kTexts[static_cast<std::size_t>(reason)];
}

void readClaims(std::span<const Passage> passages, Report& report) {
  Reader(passages, report).run();
}

}  // namespace gouji
