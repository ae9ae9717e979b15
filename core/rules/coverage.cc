#include "core/rules/coverage.h"

#include <algorithm>
#include <optional>

#include "core/form/editions/edition_list.h"
#include "core/organ/organ.h"
#include "core/report/agreement.h"
#include "core/rules/catalogue/catalogue.h"

namespace gouji {
namespace {

/// What a rule needs in order to be decided, beyond what its ties need.
enum class Need : std::uint8_t { nothing, a_table, a_cell, year, organ, previous };

struct Needs {
  std::string_view rules;  ///< the beginning of their ids
  Need need;
};

/// The first that fits counts. A rule that is none of these is decided on any report.
constexpr Needs kNeeds[] = {
    {"CE", Need::a_cell},  {"ST05", Need::nothing}, {"ST06", Need::year},   {"ST07", Need::a_table},
    {"T202", Need::organ}, {"ID05", Need::year},    {"XY", Need::previous},
};

Need needOf(std::string_view rule) {
  const auto* found = std::find_if(std::begin(kNeeds), std::end(kNeeds),
                                   [&](const Needs& each) { return rule.starts_with(each.rules); });
  return found == std::end(kNeeds) ? Need::nothing : found->need;
}

/// What became of the ties of one rule.
struct TieCounts {
  std::size_t all = 0;
  std::size_t open = 0;
  OpenReason reason = OpenReason::none;  ///< of the first that is open
};

class Surveyor {
 public:
  Surveyor(const rules::Judged& judged, std::span<const Finding> findings,
           const RuleSelection& selection)
      : judged_(judged),
        report_(judged.report),
        given_(judged.given != nullptr),
        fits_(judged.previous != nullptr),
        ledger_(judged.ledger),
        findings_(findings),
        selection_(selection) {}

  Coverage survey() {
    for (const rules::JudgedTie& each : judged_.ties) {
      if (selection_.includes(each.tie->rule)) {
        addTie(*each.tie, each.balance);
      }
    }
    for (const Rule& rule : catalogue()) {
      if (selection_.includes(rule.id)) {
        coverage_.rules.push_back(judge(rule));
      }
    }
    addClaims();
    return std::move(coverage_);
  }

 private:
  OpenReason reasonOf(const Tie& tie) const {
    OpenReason reason = OpenReason::blank;
    for (const Term& term : tie.left + tie.right) {
      const Entry::State state = ledger_.at(term.source, term.cell).state;
      if (state == Entry::State::absent) {
        return OpenReason::absent;
      }
      reason = state == Entry::State::unsure ? OpenReason::unsure : reason;
    }
    return reason;
  }

  void addTie(const Tie& tie, const Balance& balance) {
    TieCounts& counts = countsOf(tie.rule);
    ++counts.all;
    switch (balance.outcome) {
      case Balance::Outcome::holds:
        ++coverage_.ties.hold;
        return;
      case Balance::Outcome::fails:
        ++coverage_.ties.fail;
        return;
      case Balance::Outcome::undecided:
        break;
    }
    const OpenReason reason = reasonOf(tie);
    ++(reason == OpenReason::absent   ? coverage_.ties.absent
       : reason == OpenReason::unsure ? coverage_.ties.unsure
                                      : coverage_.ties.blank);
    counts.reason = counts.open == 0 ? reason : counts.reason;
    ++counts.open;
  }

  TieCounts& countsOf(std::string_view rule) {
    for (auto& [id, counts] : by_rule_) {
      if (id == rule) {
        return counts;
      }
    }
    return by_rule_.emplace_back(rule, TieCounts{}).second;
  }

  bool isFound(std::string_view rule) const {
    return std::any_of(findings_.begin(), findings_.end(), [&](const Finding& each) {
      return each.rule == rule ||
             std::find(each.ties.begin(), each.ties.end(), rule) != each.ties.end();
    });
  }

  RuleCoverage judge(const Rule& rule) {
    if (isFound(rule.id)) {
      return {rule.id, RuleOutcome::failed, OpenReason::none};
    }
    if (const OpenReason reason = missing(rule.id); reason != OpenReason::none) {
      const bool not_given = reason == OpenReason::no_previous;
      return {rule.id, not_given ? RuleOutcome::not_applicable : RuleOutcome::undecided, reason};
    }
    if (!isTie(rule.id)) {
      return {rule.id, RuleOutcome::passed, OpenReason::none};
    }
    const TieCounts& counts = countsOf(rule.id);
    if (counts.all == 0) {
      return hasTable(rule.id)
                 ? RuleCoverage{rule.id, RuleOutcome::not_applicable, OpenReason::other_edition}
                 : RuleCoverage{rule.id, RuleOutcome::undecided, OpenReason::absent};
    }
    const bool open = counts.open == counts.all;
    return {rule.id, open ? RuleOutcome::undecided : RuleOutcome::passed,
            open ? counts.reason : OpenReason::none};
  }

  /// What the rule needs and the report does not give.
  OpenReason missing(std::string_view rule) const {
    switch (needOf(rule)) {
      case Need::nothing:
        break;
      case Need::a_table:
        return report_.tables.empty() ? OpenReason::absent : OpenReason::none;
      case Need::a_cell:
        return std::any_of(report_.facts.begin(), report_.facts.end(),
                           [](const Fact& fact) { return fact.sure; })
                   ? OpenReason::none
               : report_.facts.empty() ? OpenReason::absent
                                       : OpenReason::unsure;
      case Need::year:
        return report_.year ? OpenReason::none : OpenReason::unknown_year;
      case Need::organ: {
        const rules::Organ organ = rules::organOf(report_.agency);
        return organ == rules::Organ::unclear || organ == rules::Organ::city
                   ? OpenReason::unclear_organ
                   : OpenReason::none;
      }
      case Need::previous:
        return !given_                            ? OpenReason::no_previous
               : fits_ || rule == kPreviousItself ? OpenReason::none
                                                  : OpenReason::previous_unfit;
    }
    return OpenReason::none;
  }

  static std::optional<FormTable> tableOf(std::string_view rule) {
    for (const Edition& edition : editions()) {
      for (const TieTemplate& tie : edition.ties) {
        if (tie.rule == rule) {
          return tie.table;
        }
      }
    }
    return std::nullopt;
  }

  static bool isTie(std::string_view rule) { return tableOf(rule).has_value(); }

  bool hasTable(std::string_view rule) const { return report_.table(*tableOf(rule)) != nullptr; }

  void addClaims() {
    for (const Claim& claim : report_.claims) {
      const bool compared = agrees(claim, ledger_).has_value();
      ++(compared ? coverage_.claims.compared : coverage_.claims.left_alone);
    }
  }

  static constexpr std::string_view kPreviousItself = "XY00";

  const rules::Judged& judged_;
  const Report& report_;
  bool given_;
  bool fits_;
  const Ledger& ledger_;
  std::span<const Finding> findings_;
  const RuleSelection& selection_;
  std::vector<std::pair<std::string_view, TieCounts>> by_rule_;
  Coverage coverage_;
};

}  // namespace

std::string_view openReasonName(OpenReason reason) {
  constexpr std::string_view kNames[] = {"",
                                         "blank",
                                         "unsure",
                                         "absent",
                                         "unknown_year",
                                         "unclear_organ",
                                         "other_edition",
                                         "no_previous",
                                         "previous_unfit"};
  return kNames[static_cast<std::size_t>(reason)];
}

Text openReasonText(OpenReason reason) {
  constexpr Text kTexts[] = {
      {"", ""},
      {"空白或不是数字", "blank or no number"},
      {"读不准", "read in more than one way"},
      {"缺表或缺格", "not in the document"},
      {"年度不明", "year unknown"},
      {"机关类别不明", "kind of organ unclear"},
      {"表样没有这些格", "not in this form"},
      {"没有上年报告", "no report of last year"},
      {"上年报告不符", "last year's report does not fit"},
  };
  return kTexts[static_cast<std::size_t>(reason)];
}

std::size_t Coverage::count(RuleOutcome outcome) const {
  return static_cast<std::size_t>(
      std::count_if(rules.begin(), rules.end(),
                    [&](const RuleCoverage& each) { return each.outcome == outcome; }));
}

Coverage rules::coverageOf(const Judged& judged, std::span<const Finding> findings,
                           const RuleSelection& selection) {
  return Surveyor(judged, findings, selection).survey();
}

}  // namespace gouji
