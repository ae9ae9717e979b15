#include "core/recognise/prose/sentence/telling.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/scope.h"
#include "core/text/fold.h"

namespace gouji {

/// 予以公开9件,不予公开2件,无法提供1件: so are requests alone dealt with.
bool listsOutcomes(std::span<const Word> words) {
  constexpr std::size_t kFew = 3;
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool figure = (i > 0 && words[i - 1].is == WordClass::number) ||
                        (i + 1 < words.size() && words[i + 1].is == WordClass::number) ||
                        (i + 2 < words.size() && words[i + 1].is == WordClass::DE &&
                         words[i + 2].is == WordClass::number);
    if (words[i].is == WordClass::OUTCOME && figure) {
      addOnce(keys, words[i].key);
    }
  }
  const auto told = [&](std::string_view key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  };
  return keys.size() >= kFew && told("unavailable.*");
}

Telling::Telling(const Sentence& read, const Report& of, Course& of_talk)
    : sentence(read), report(of), course(of_talk), agency(fold(of.agency).text) {
  clauses = clausesOf(sentence.words);
  consumed.assign(clauses.all.size(), 0);
  spent.assign(clauses.all.size(), false);
  region = reportsOfRegion(agency);
  of_requests = has(sentence.words, WordClass::REQUEST) || listsOutcomes(sentence.words);
}

void addGaps(Gaps& all, const Gaps& more) {
  for (const Gap& gap : more) {
    if (std::find(all.begin(), all.end(), gap) == all.end()) {
      all.push_back(gap);
    }
  }
  std::sort(all.begin(), all.end(), [](const Gap& a, const Gap& b) { return a.begin < b.begin; });
}

/// The last figure that a clause can lean on: what a bracket told is not told outside of it.
const ToldFigure* lastFor(const Telling& telling, std::size_t clause) {
  for (auto count = telling.counts.rbegin(); count != telling.counts.rend(); ++count) {
    const std::size_t around = telling.clauses.all[count->clause].around;
    std::size_t own = clause;
    bool inside = around == Clause::kNone;
    while (!inside && own != Clause::kNone) {
      inside = telling.clauses.all[own].around == around;
      own = telling.clauses.all[own].around;
    }
    if (inside) {
      return &*count;
    }
  }
  return nullptr;
}

/// 其中, or a bracket that opens, between the last figure and `at`.
bool followsBracketOrAmong(const Telling& telling, const ToldFigure& last, std::size_t clause,
                           std::size_t at) {
  const std::size_t from = last.mention->end;
  const bool among = std::any_of(
      telling.sentence.words.begin(), telling.sentence.words.end(), [&](const Word& word) {
        return word.begin >= from && word.end <= at &&
               (word.is == WordClass::AMONG || word.is == WordClass::HOLD);
      });
  return among || telling.clauses.all[clause].around == last.clause;
}

/// Where a clause begins; the sentence's end where it has no words.
std::size_t beginOf(const Telling& telling, std::size_t clause) {
  const auto& words = telling.clauses.all[clause].words;
  return words.empty() ? telling.sentence.end : words.front().begin;
}

Context contextAt(const Telling& telling, std::size_t clause, const Mention* mention) {
  Context context;
  context.matter = telling.course.matter;
  context.of_disclosure = telling.course.of_disclosure;
  context.sentence_of_requests = telling.of_requests;
  context.disclosure = telling.report.rowSet(FormTable::disclosure);
  context.requests = telling.report.rowSet(FormTable::requests);
  context.whole = telling.course.whole;
  context.whole_unknown = telling.course.whole_unknown;
  context.review_rows = telling.course.review_rows;
  context.documents = telling.course.documents;
  context.region = telling.region;
  if (const ToldFigure* found = lastFor(telling, clause)) {
    const ToldFigure& last = *found;
    context.last = last.reading.meanings;
    if (!context.last.empty() && context.last.front().table == FormTable::disclosure) {
      const Meaning& meaning = context.last.front();
      context.procured = meaning.isOf("procurement") && meaning.columns.front() == "items";
      context.items = meaning.columns.front() == "previous_year_items";
      context.decisions = meaning.columns.front() == "decisions" && !last.reading.loose;
      // 公开的规章6件,规范性文件9件: of one act.
      context.act = last.reading.loose ? "published" : meaning.columns.front();
      context.act = context.act == "decisions" || context.act == "amount" ? "" : context.act;
    }
    if (telling.shared_subject_end > last.mention->end) {
      context.last = telling.shared_subject;
    }
    context.within_last = followsBracketOrAmong(
        telling, last, clause, mention != nullptr ? mention->begin : telling.sentence.end);
  }
  const std::size_t here = mention != nullptr ? mention->begin : beginOf(telling, clause);
  context.behind_answers = std::any_of(
      telling.sentence.words.begin(), telling.sentence.words.end(),
      [&](const Word& word) { return word.is == WordClass::FINISH && word.end <= here; });
  if (mention != nullptr) {
    context.nothing = mention->value == Decimal(0);
    context.unit = mention->unit;
    context.unit_text = mention->unit_text;
  } else {
    context.unit = MentionUnit::none;
  }
  return context;
}

/// The words of the clause in front that names what this one tells of; none where it told
/// something of its own.
std::vector<Word> topicOf(const Telling& telling, std::size_t clause) {
  const std::size_t before = telling.clauses.all[clause].before;
  const char32_t lead = telling.clauses.all[clause].lead;
  if (before == Clause::kNone || telling.spent[before] || lead == U';') {
    return {};
  }
  const std::vector<Word>& words = telling.clauses.all[before].words;
  if (lead == U':') {
    // 维持:3件、纠正:1件
    auto begin = words.begin() +
                 static_cast<std::ptrdiff_t>(std::min(telling.consumed[before], words.size()));
    while (begin != words.end() && begin->is == WordClass::LINK) {
      ++begin;
    }
    return {begin, words.end()};
  }
  return telling.clauses.all[before].hasNumber() ? std::vector<Word>{} : words;
}

/// Whether a figure follows that the words name: 维持:3件.
bool labelsFigure(const Telling& telling, std::size_t clause) {
  for (std::size_t next = clause + 1; next < telling.clauses.all.size(); ++next) {
    if (telling.clauses.all[next].before == clause) {
      const auto& words = telling.clauses.all[next].words;
      return telling.clauses.all[next].lead == U':' && !words.empty() &&
             words.front().is == WordClass::number;
    }
  }
  return false;
}

FoundClaim& add(Telling& telling, ClaimKind kind, std::size_t begin, std::size_t end) {
  FoundClaim& made = telling.found.emplace_back();
  made.claim.kind = kind;
  made.begin = begin;
  made.end = end;
  return made;
}

void tell(Telling& telling, FoundClaim& made, const Reading& reading, const Mention* mention,
          bool part) {
  if (mention != nullptr) {
    made.claim.value = mention->value;
    made.claim.decimals = mention->decimals;
    made.claim.step = mention->step;
    if (mention->unit == MentionUnit::yuan || mention->unit == MentionUnit::yi_yuan) {
      const Decimal factor =
          mention->unit == MentionUnit::yuan ? *Decimal::parse("0.0001") : Decimal(10'000);
      made.claim.value = mention->value * factor;
      made.claim.step = mention->step * factor;
    }
    made.claim.approximate = mention->approximate;
  }
  made.meanings = reading.meanings;
  made.gaps = reading.gaps;
  addGaps(made.gaps, telling.except);
  const bool told = !reading.meanings.empty();
  made.claim.scope = told && part ? ClaimScope::part : ClaimScope::whole;
  made.claim.reason = !told                    ? ClaimReason::other_matter
                      : part                   ? ClaimReason::share
                      : made.claim.approximate ? ClaimReason::approximate
                      : reading.loose          ? ClaimReason::loose
                                               : ClaimReason::none;
}

void turnTo(Telling& telling, const Reading& reading) {
  if (reading.matter == Matter::none) {
    return;
  }
  telling.course.matter = reading.matter;
  if (reading.empty() && reading.matter == Matter::review) {
    telling.course.review_rows.clear();
  }
  if (!reading.documents.empty()) {
    telling.course.documents = reading.documents;
  }
  telling.course.whole_unknown = reading.empty() && reading.matter == Matter::requests;
  if (telling.course.whole_unknown) {
    telling.course.whole.clear();
  }
  if (!reading.leans || !reading.gaps.empty()) {
    telling.course.gaps = reading.gaps;
  }
  if (reading.matter != Matter::other) {
    telling.course.of_disclosure =
        telling.course.of_disclosure || reading.matter != Matter::disclosure;
  }
  if (reading.empty()) {
    return;
  }
  const Meaning& meaning = reading.meanings.front();
  switch (meaning.table) {
    case FormTable::requests:
      if (meaning.isFlow() && meaning.isTotal() && !meaning.isOf("carried_out") &&
          !meaning.isOf("carried_in") && !meaning.previous) {
        telling.course.whole = reading.meanings;
      }
      break;
    case FormTable::review:
      if (!meaning.isTotal() || !telling.review_told) {
        telling.course.review_rows = meaning.rows;
      } else {
        for (const std::string& row : meaning.rows) {  // told side by side
          addOnce(telling.course.review_rows, row);
        }
      }
      std::sort(telling.course.review_rows.begin(), telling.course.review_rows.end(),
                [](const std::string& a, const std::string& b) {
                  const auto all = reviewCells("all").rows;
                  return std::find(all.begin(), all.end(), a) <
                         std::find(all.begin(), all.end(), b);
                });
      telling.review_told = meaning.isTotal();
      break;
    case FormTable::disclosure:
      if (meaning.isOf("normative_documents") || meaning.isOf("regulations")) {
        telling.course.documents = meaning.rows.front();
      } else {
        telling.course.documents.clear();
      }
      break;
  }
}

/// Whether the same was told as a whole of which this is one.
bool followsSame(const Telling& telling, const Reading& reading, std::size_t clause,
                 const Mention& mention) {
  return std::any_of(telling.counts.begin(), telling.counts.end(), [&](const ToldFigure& count) {
    if (count.reading.empty() || count.reading.meanings.front() != reading.meanings.front()) {
      return false;
    }
    return std::any_of(telling.sentence.words.begin(), telling.sentence.words.end(),
                       [&](const Word& word) {
                         return word.is == WordClass::AMONG && word.begin >= count.mention->end &&
                                word.end <= mention.begin;
                       }) ||
           telling.clauses.all[clause].around == count.clause;
  });
}

void addCount(Telling& telling, std::size_t clause, const Mention& mention, Reading reading,
              std::size_t begin, std::size_t end, bool within) {
  ToldFigure count;
  count.mention = &mention;
  count.clause = clause;
  count.part = reading.part;
  // 区住建局收到45件,办结44件
  if (!reading.part && lastFor(telling, clause) != nullptr &&
      lastFor(telling, clause)->reading.office && !reading.empty() && reading.leans) {
    count.part = true;
    reading.office = true;
  }
  // 共收到120件,其中市本级收到20件
  if (!count.part && !reading.empty() && followsSame(telling, reading, clause, mention)) {
    count.part = true;
  }
  if (!reading.empty() || reading.alike) {
    FoundClaim& made =
        add(telling, mention.isMoney() ? ClaimKind::amount : ClaimKind::count, begin, end);
    tell(telling, made, reading, &mention, count.part);
    count.claim = telling.found.size() - 1;
  }
  // What a bracket tells leaves the talk where it was.
  const bool aside =
      (telling.clauses.all[clause].around != Clause::kNone || within) && reading.empty();
  if (!aside) {
    const Gaps before = telling.course.gaps;
    turnTo(telling, reading);
    if (within) {
      telling.course.gaps = before;
    }
  }
  if (!reading.empty() && reading.meanings.front().table == FormTable::requests) {
    telling.course.part = count.part;
  }
  count.reading = std::move(reading);
  telling.counts.push_back(std::move(count));
}

std::u32string_view textOf(const Telling& telling, std::size_t from, std::size_t to) {
  return telling.sentence.text.substr(from, to - from);
}

const Mention& mentionOf(const Telling& telling, const Word& word) {
  return telling.sentence.mentions[word.mention - telling.sentence.first_mention];
}

}  // namespace gouji
