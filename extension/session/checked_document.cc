#include "extension/session/checked_document.h"

#include <utility>

#include "core/report/recognise.h"
#include "core/rules/check.h"

namespace gouji::office {

void judge(CheckedDocument& result, const CheckOptions& options) {
  const Document& document = result.open.document;
  result.report = recognise(document);
  if (!result.isReport()) {
    return;
  }
  const Report* previous = options.previous.get();
  std::vector<Finding> findings = check(document, result.report, options.language, previous);
  result.checked.coverage = coverageOf(result.report, previous, findings, options.rules);
  std::erase_if(findings, [&](const Finding& finding) {
    return !options.rules.includes(finding) || finding.severity < options.threshold;
  });
  result.checked.findings = std::move(findings);
}

}  // namespace gouji::office
