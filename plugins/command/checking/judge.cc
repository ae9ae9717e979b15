#include "plugins/command/checking/judge.h"

#include "core/rules/check.h"

namespace gouji::command {

Checked judge(const ReadReport& read, const Options& options, const Companions& companions) {
  const Report* previous = companions.previous ? &*companions.previous : nullptr;
  Checked checked;
  checked.findings = check(read.document, read.report, previous);
  checked.coverage = coverageOf(read.report, previous, checked.findings, options.rules);
  std::erase_if(checked.findings,
                [&](const Finding& finding) { return !options.rules.includes(finding); });
  for (Finding& each : checked.findings) {
    options.rules.setLevel(each);
  }
  checked.known =
      takeKnown(companions.baseline, {read.source.file, read.report.agency, read.report.year},
                checked.findings);
  return checked;
}

}  // namespace gouji::command
