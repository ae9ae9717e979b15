#include "core/rules/check.h"

#include <algorithm>
#include <iterator>

#include "core/rules/catalogue/catalogue.h"
#include "core/rules/finding/fingerprint.h"
#include "core/rules/judged/judged.h"
#include "core/rules/previous/previous.h"

namespace gouji {
namespace {

constexpr rules::Family kFamilies[] = {
    rules::checkHeadings, rules::checkTables,  rules::checkRows,       rules::checkBlanks,
    rules::checkCells,    rules::checkTies,    rules::checkPowers,     rules::checkTrends,
    rules::checkProse,    rules::checkSums,    rules::checkStatements, rules::checkWording,
    rules::checkIdentity, rules::checkContent,
};

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

std::vector<Finding> check(const Document& document, const Report& report, const Report* previous) {
  std::vector<Finding> all;
  if (report.kind != ReportKind::report) {
    return all;
  }
  rules::Judged judged{document, report, previous};
  if (previous != nullptr) {
    if (auto wrong = rules::checkPrevious(report, *previous)) {
      all.push_back(std::move(*wrong));
      judged.previous = nullptr;
    }
  }
  for (const rules::Family family : kFamilies) {
    auto found = family(judged);
    std::move(found.begin(), found.end(), std::back_inserter(all));
  }
  for (Finding& each : all) {
    ease(each, report);
    each.fingerprint = rules::fingerprintOf(each, document, report, previous);
  }
  std::stable_sort(all.begin(), all.end(), before);
  return all;
}

}  // namespace gouji
