#include "core/recognise/prose/sentence/figures/totals.h"

#include <algorithm>

namespace gouji {

using View = std::u32string_view;

/// What two figures told side by side are together.
Reading totalOf(const Telling& telling, const ToldFigure& a, const ToldFigure& b, View words) {
  const auto isOf = [](const ToldFigure& count, std::string_view row) {
    return !count.reading.empty() && count.reading.meanings.front().isOf(row) &&
           count.reading.meanings.front().isTotal() && !count.reading.meanings.front().previous;
  };
  const auto byWay = [](const ToldFigure& count) {
    return count.reading.empty() && count.reading.alike && count.reading.matter == Matter::requests;
  };
  const std::size_t applicants =
      editionOf(telling.report.rowSet(FormTable::requests)).request_columns.size() - 1;
  Reading reading;
  reading.gaps = a.reading.gaps;
  addGaps(reading.gaps, b.reading.gaps);
  if ((isOf(a, "new") && isOf(b, "carried_in")) || (isOf(a, "carried_in") && isOf(b, "new"))) {
    reading.meanings = {requestCells({"new", "carried_in"})};
  } else if (byWay(a) && byWay(b)) {
    reading.meanings = {requestCells({"new"})};
  } else if (!a.reading.empty() && !b.reading.empty() &&
             a.reading.meanings.front().rows == b.reading.meanings.front().rows &&
             a.reading.meanings.front().columns.size() +
                     b.reading.meanings.front().columns.size() ==
                 applicants) {
    // 自然人45件、法人或其他组织29件,合计74件
    for (const Meaning& meaning : a.reading.meanings) {
      reading.meanings.push_back(meaning);
      reading.meanings.back().columns = {"total"};
    }
  } else if (!a.reading.empty() && !b.reading.empty() &&
             words.find_first_of(U"两二") != View::npos) {
    const Meaning& second = b.reading.meanings.front();
    Meaning both = a.reading.meanings.front();
    if (both.table == second.table && both.columns == second.columns &&
        both.previous == second.previous) {
      both.rows.insert(both.rows.end(), second.rows.begin(), second.rows.end());
      reading.meanings = {both};
    }
  }
  return reading;
}

/// A figure of those told before it: 新收10件,上年结转2件,共12件; …占19%,共392件; 两类合计351件.
bool readTotal(Telling& telling, std::size_t clause, const Mention& mention, const Content& left) {
  constexpr View kTotals = U"共合总计加";
  const View words = left.words().empty() ? View() : textOf(telling, left.begin(), mention.begin);
  if (!left.isNeutral() || words.find_first_of(kTotals) == View::npos) {
    return false;
  }
  Reading reading;
  if (telling.shared_subject_end != 0 &&
      (telling.counts.empty() || telling.shared_subject_end > telling.counts.back().mention->end)) {
    reading.meanings = telling.shared_subject;
    reading.gaps = telling.shared_gaps;
  } else if (telling.counts.size() >= 2) {
    reading =
        totalOf(telling, telling.counts[telling.counts.size() - 2], telling.counts.back(), words);
  }
  if (reading.empty()) {
    return false;
  }
  reading.matter = reading.meanings.front().table == FormTable::requests ? Matter::requests
                   : reading.meanings.front().table == FormTable::review ? Matter::review
                                                                         : Matter::disclosure;
  addCount(telling, clause, mention, std::move(reading), left.begin(), mention.end);
  return true;
}

bool explicitlyNew(const Telling& telling, const FoundClaim& claim) {
  return std::any_of(telling.sentence.words.begin(), telling.sentence.words.end(),
                     [&](const Word& word) {
                       return word.begin >= claim.begin && word.end <= claim.end &&
                              word.is == WordClass::RECEIVE && word.key == "new";
                     });
}

/// 收到4件(内有上一年度…2件), in words not understood: what was carried in may be among them.
void holdsCarriedIn(Telling& telling, const ToldFigure& whole) {
  if (whole.claim == Clause::kNone || whole.reading.empty() ||
      !whole.reading.meanings.front().isOf("new") || !whole.reading.meanings.front().isTotal() ||
      explicitlyNew(telling, telling.found[whole.claim])) {
    return;
  }
  telling.found[whole.claim].meanings.push_back(requestCells({"new", "carried_in"}));
}

bool isAnswers(const Reading& reading) {
  return !reading.empty() && reading.meanings.front().isOf("total") &&
         reading.meanings.front().isTotal() && !reading.meanings.front().previous;
}

/// 办理36件,其中新收35件,上年结转1件: those new are a part of 36, and all that are new.
void restoreParts(Telling& telling, std::size_t parent) {
  for (std::size_t i = parent + 1; i + 1 < telling.counts.size(); ++i) {
    ToldFigure& count = telling.counts[i];
    const bool fresh = !count.reading.empty() && count.reading.meanings.front().isOf("new") &&
                       count.reading.meanings.front().isTotal();
    if (!fresh || !count.part || count.reading.part || count.claim == Clause::kNone ||
        !explicitlyNew(telling, telling.found[count.claim])) {
      continue;
    }
    count.part = false;
    Claim& claim = telling.found[count.claim].claim;
    claim.scope = ClaimScope::whole;
    claim.reason = claim.approximate     ? ClaimReason::approximate
                   : count.reading.loose ? ClaimReason::loose
                                         : ClaimReason::none;
  }
}

/// 收到36件(含上年结转1件), 收到36件,其中新收35件,上年结转1件: 36 is new and carried in.
void reviseParent(Telling& telling, const ToldFigure& count, const Content& content) {
  if (count.reading.empty() || !count.reading.meanings.front().isOf("carried_in") ||
      !count.reading.meanings.front().isTotal() || telling.counts.size() < 2) {
    return;
  }
  if (content.has(WordClass::LEAVEOUT)) {
    return;
  }
  std::size_t parent = telling.counts.size() - 2;
  const auto leads = [&](std::size_t from, std::size_t to) {
    bool holds = false;
    bool left_out = false;
    for (const Word& word : telling.sentence.words) {
      if (word.begin >= from && word.end <= to) {
        holds = holds || word.is == WordClass::AMONG || word.is == WordClass::HOLD;
        left_out = left_out || word.is == WordClass::LEAVEOUT || word.mark == U')';
      }
    }
    return holds && !left_out;
  };
  const auto isNew = [&](std::size_t i) {
    const auto& meanings = telling.counts[i].reading.meanings;
    return std::any_of(meanings.begin(), meanings.end(), [](const Meaning& meaning) {
      return meaning.isOf("new") && meaning.isTotal();
    });
  };
  bool held = leads(telling.counts[parent].mention->end, count.mention->begin);
  // 办理36件,除上年结转的1件外,均为新收
  const bool apart = telling.clauses.all[count.clause].around == Clause::kNone;
  held = held || (apart && isAnswers(telling.counts[parent].reading) &&
                  content.has(WordClass::EXCEPT, "from") &&
                  has(telling.clauses.all[count.clause].words, WordClass::EXCEPT));
  // 上年结转12件含在内
  const auto behind = textOf(telling, count.mention->end, telling.sentence.end);
  held = held || (telling.clauses.all[count.clause].around == telling.counts[parent].clause &&
                  behind.substr(0, behind.find(U')')).find(U'含') != View::npos);
  // 共办理5件,分别是当年新收3件、上年结转2件
  if (!held && parent > 0 && isNew(parent) && isAnswers(telling.counts[parent - 1].reading)) {
    --parent;
    held = true;
  }
  if (!held && parent > 0 && isNew(parent) &&
      leads(telling.counts[parent - 1].mention->end, telling.counts[parent].mention->begin)) {
    --parent;
    held = true;
  }
  if (!held || telling.counts[parent].claim == Clause::kNone) {
    return;
  }
  if (isAnswers(telling.counts[parent].reading)) {
    // 办理答复36件(含上年结转1件): or all that were at hand.
    auto& meanings = telling.found[telling.counts[parent].claim].meanings;
    const Meaning at_hand = requestCells({"new", "carried_in"});
    if (const auto said = std::find(meanings.begin(), meanings.end(), at_hand);
        said != meanings.end()) {
      std::rotate(meanings.begin(), said, std::next(said));  // 办理36件(含上年结转1件)
    } else {
      meanings.push_back(at_hand);
    }
    restoreParts(telling, parent);
    return;
  }
  if (!isNew(parent)) {
    return;
  }
  Meaning& first = telling.counts[parent].reading.meanings.front();
  FoundClaim& claim = telling.found[telling.counts[parent].claim];
  if (!first.isTotal() || first.previous || explicitlyNew(telling, claim)) {
    return;
  }
  const Meaning both = requestCells({"new", "carried_in"});
  std::vector<Meaning> meanings{both};
  for (const Meaning& meaning : claim.meanings) {
    if (meaning.isOf("total")) {
      meanings.push_back(meaning);
    }
  }
  claim.meanings = meanings;
  telling.counts[parent].reading.meanings = meanings;
  addGaps(claim.gaps, count.reading.gaps);
  telling.course.whole = meanings;
  restoreParts(telling, parent);
}

bool readRemainder(Telling& telling, const Mention& mention, std::size_t begin, const Gaps& own) {
  // The whole, and what was told of it since, each by itself.
  const auto isWhole = [](const ToldFigure& count) {
    const Meaning& meaning = count.reading.meanings.front();
    return meaning.isFlow() && meaning.isTotal() && !meaning.isOf("carried_out");
  };
  auto whole = telling.counts.rbegin();
  Linear parts;
  Gaps gaps = own;
  std::size_t told = 0;
  for (; whole != telling.counts.rend(); ++whole, ++told) {
    const Reading& reading = whole->reading;
    if (reading.empty() || whole->part || reading.loose || reading.meanings.front().previous ||
        reading.meanings.front().table != FormTable::requests) {
      return false;
    }
    addGaps(gaps, reading.gaps);
    if (isWhole(*whole)) {
      break;
    }
    const bool aside = whole->clause < telling.clauses.all.size() &&
                       telling.clauses.all[whole->clause].around != Clause::kNone;
    if (aside || reading.meanings.size() != 1 || !reading.meanings.front().isTotal()) {
      return false;
    }
    parts = parts + linearOf(reading.meanings.front());
  }
  const bool except = told == 1 && has(telling.sentence.words, WordClass::EXCEPT);
  const bool over = except && telling.counts.back().reading.meanings.front().isOf("carried_out");
  const bool named = whole != telling.counts.rend();
  if (told == 0 || (named ? whole->reading.meanings.front().isOf("carried_in") : !except)) {
    return false;
  }
  FoundClaim& made = add(telling, ClaimKind::count, begin, mention.end);
  Reading reading = named ? whole->reading : telling.counts.back().reading;
  reading.gaps = gaps;
  tell(telling, made, reading, &mention, false);
  made.gaps = gaps;  // what was taken out is among the parts
  made.meanings = over ? std::vector{requestCells({"total"})} : std::vector<Meaning>{};
  if (!named && over) {
    return true;  // 除8件结转外,其余已办结: what does not go on is done
  }
  if (!named) {
    // 除公开8件外,其余6件…: of those that were dealt with, or of those that came in.
    reading.meanings = {requestCells({"total"}), requestCells({"new"}),
                        requestCells({"new", "carried_in"})};
  }
  for (const Meaning& meaning : reading.meanings) {
    made.claim.alternatives.push_back({linearOf(meaning) - parts, {}, 1});
  }
  if (made.meanings.empty()) {
    made.claim.means = made.claim.alternatives.front();
    made.claim.alternatives.erase(made.claim.alternatives.begin());
  }
  return true;
}

}  // namespace gouji
