#include "plugins/command/checking/judge.h"

#include "core/rules/judge.h"

namespace gouji::command {

Judgement judge(const ReadReport& read, const Options& options, const Companions& companions) {
  const Report* previous = companions.previous ? &*companions.previous : nullptr;
  Judgement judgement = gouji::judge(read.document, read.report, previous, options.rules);
  judgement.known =
      takeKnown(companions.baseline, {read.source.file, read.report.agency, read.report.year},
                judgement.findings);
  return judgement;
}

}  // namespace gouji::command
