#include "extension/session/checked_document.h"

#include <utility>

#include "core/report/recognise.h"
#include "core/rules/check.h"

namespace gouji::office {

CheckedDocument checkDocument(OpenDocument open, const CheckOptions& options) {
  CheckedDocument result;
  result.open = std::move(open);
  const Document& document = result.open.document;
  result.report = recognise(document);
  if (!result.isReport()) {
    return result;
  }
  const Report* previous = options.previous ? &*options.previous : nullptr;
  std::vector<Finding> findings = check(document, result.report, options.language, previous);
  result.checked.coverage = coverageOf(result.report, previous, findings, options.rules);
  std::erase_if(findings, [&](const Finding& finding) {
    return !options.rules.includes(finding) || finding.severity < options.threshold;
  });
  result.checked.findings = std::move(findings);
  return result;
}

}  // namespace gouji::office
