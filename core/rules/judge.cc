#include "core/rules/judge.h"

#include <algorithm>
#include <iterator>

#include "core/report/figures.h"
#include "core/rules/catalogue/catalogue.h"
#include "core/rules/families.h"
#include "core/rules/finding/fingerprint.h"
#include "core/rules/previous/previous.h"
#include "core/rules/ties/judged_ties.h"

namespace gouji {
namespace {

/// What strays from a form that was only recommended is no error.
void ease(Finding& finding, const Report& report) {
  if (report.year && report.year == demandsOn(report.year).recommended_for &&
      finding.severity == Severity::error && ruleOf(finding.rule).family == RuleFamily::structure) {
    finding.severity = Severity::warning;
  }
}

bool before(const Finding& a, const Finding& b) {
  const Place first_a = a.places.empty() ? Place{0, 0, 0, 0} : a.places.front();
  const Place first_b = b.places.empty() ? Place{0, 0, 0, 0} : b.places.front();
  if (first_a != first_b) {
    return first_a < first_b;
  }
  return a.severity != b.severity ? a.severity > b.severity : a.rule < b.rule;
}

}  // namespace

std::string_view severityName(Severity severity) {
  constexpr std::string_view kNames[] = {"note", "warning", "error"};
  return kNames[static_cast<std::size_t>(severity)];
}

Judgement judge(const Document& document, const Report& report, const Report* previous,
                const RuleSelection& selection) {
  Judgement judgement;
  judgement.with_previous =
      previous != nullptr && rules::previousFault(report, *previous) == rules::PreviousFault::none;
  const Report* compared = judgement.with_previous ? previous : nullptr;
  const Ledger ledger = ledgerOf(report, compared);
  const auto ties = rules::judgedTies(report, ledger, compared != nullptr);
  const rules::Judged judged{document, report, previous, compared, ledger, ties};
  std::vector<Finding>& all = judgement.findings;
  if (report.kind == ReportKind::report) {
    for (const rules::Family* family : rules::families()) {
      auto found = family->find == nullptr ? std::vector<Finding>() : family->find(judged);
      std::move(found.begin(), found.end(), std::back_inserter(all));
    }
  }
  for (Finding& each : all) {
    ease(each, report);
    each.fingerprint = rules::fingerprintOf(each, document, report, previous);
  }
  std::stable_sort(all.begin(), all.end(), before);
  judgement.coverage = rules::coverageOf(judged, all, selection);
  std::erase_if(all, [&](const Finding& each) { return !selection.includes(each); });
  for (Finding& each : all) {
    selection.setLevel(each);
  }
  return judgement;
}

}  // namespace gouji
