#include "filters/export/text/coverage_text.h"

#include <utility>
#include <vector>

#include "core/rules/finding/message.h"

namespace gouji {
namespace {

constexpr Text kTies{"勾稽 {0} 项，成立 {1}，不成立 {2}，未判 {3}",
                     "ties {0}: {1} hold, {2} fail, {3} open"};
constexpr Text kRules{"规则 {0} 条，符合 {1}，不符 {2}，不适用 {3}，未判 {4}",
                      "rules {0}: {1} kept, {2} broken, {3} not applicable, {4} open"};
constexpr Text kClaims{"正文表述 {0} 处，与表核对 {1}",
                       "statements in the text {0}: {1} compared with the tables"};
constexpr Text kReasons{"{0}（{1}）", "{0} ({1})"};
constexpr Text kReason{"{0} {1}", "{0} {1}"};
constexpr Text kBetween{"；", "; "};
constexpr Text kBetweenReasons{"，", ", "};

using Counts = std::vector<std::pair<OpenReason, std::size_t>>;

/// `text` with the reasons of what is open behind it; those that count nothing are left out.
std::string withReasons(const std::string& text, const Counts& counts, Language language) {
  std::string reasons;
  for (const auto& [reason, count] : counts) {
    if (count > 0) {
      reasons += reasons.empty() ? "" : kBetweenReasons.in(language);
      reasons +=
          fill(kReason, language, {openReasonText(reason).in(language), std::to_string(count)});
    }
  }
  return reasons.empty() ? text : fill(kReasons, language, {text, reasons});
}

std::string tiesText(const TieCoverage& ties, Language language) {
  const std::string text = fill(kTies, language,
                                {std::to_string(ties.all()), std::to_string(ties.hold),
                                 std::to_string(ties.fail), std::to_string(ties.undecided())});
  return withReasons(text,
                     {{OpenReason::blank, ties.blank},
                      {OpenReason::unsure, ties.unsure},
                      {OpenReason::absent, ties.absent}},
                     language);
}

std::string rulesText(const Coverage& coverage, Language language) {
  Counts reasons;
  for (const RuleCoverage& each : coverage.rules) {
    if (each.outcome != RuleOutcome::undecided) {
      continue;
    }
    std::size_t i = 0;
    while (i < reasons.size() && reasons[i].first != each.reason) {
      ++i;
    }
    if (i == reasons.size()) {
      reasons.emplace_back(each.reason, 0U);
    }
    ++reasons[i].second;
  }
  const std::size_t passed = coverage.count(RuleOutcome::passed);
  const std::size_t failed = coverage.count(RuleOutcome::failed);
  const std::size_t without = coverage.count(RuleOutcome::not_applicable);
  const std::size_t open = coverage.count(RuleOutcome::undecided);
  return withReasons(fill(kRules, language,
                          {std::to_string(coverage.rules.size()), std::to_string(passed),
                           std::to_string(failed), std::to_string(without), std::to_string(open)}),
                     reasons, language);
}

}  // namespace

std::string coverageText(const Coverage& coverage, Language language) {
  std::string text = tiesText(coverage.ties, language);
  text.append(kBetween.in(language)).append(rulesText(coverage, language));
  if (coverage.claims.found() > 0) {
    text.append(kBetween.in(language));
    text +=
        fill(kClaims, language,
             {std::to_string(coverage.claims.found()), std::to_string(coverage.claims.compared)});
  }
  return text;
}

}  // namespace gouji
