#include "plugins/command/diff/difference.h"

#include <algorithm>
#include <set>

namespace gouji::command {
namespace {

using Same = bool (*)(const KnownFinding&, const KnownFinding&);

bool sameFingerprint(const KnownFinding& a, const KnownFinding& b) {
  return a.fingerprint == b.fingerprint;
}

bool sameCells(const KnownFinding& a, const KnownFinding& b) {
  return a.rule == b.rule && a.concepts == b.concepts;
}

bool sameCulprit(const KnownFinding& a, const KnownFinding& b) {
  return a.rule == b.rule && !a.concepts.empty() && !b.concepts.empty() &&
         a.concepts.front() == b.concepts.front();
}

}  // namespace

Difference compare(const CheckResult& before, const CheckResult& after) {
  Difference difference{before.file, after.file, {}, {}, {}};
  std::vector<const KnownFinding*> old;
  for (const KnownFinding& each : before.findings) {
    old.push_back(&each);
  }
  std::vector<bool> remains(after.findings.size(), false);
  std::vector<bool> changed(after.findings.size(), false);
  for (const Same same : {Same{sameFingerprint}, Same{sameCells}, Same{sameCulprit}}) {
    for (std::size_t i = 0; i < after.findings.size(); ++i) {
      const auto found = std::find_if(old.begin(), old.end(), [&](const KnownFinding* each) {
        return !remains[i] && same(*each, after.findings[i]);
      });
      if (found != old.end()) {
        old.erase(found);
        remains[i] = true;
        changed[i] = same != sameFingerprint;
      }
    }
  }
  for (std::size_t i = 0; i < after.findings.size(); ++i) {
    if (remains[i]) {
      difference.remaining.push_back({after.findings[i], changed[i]});
    } else {
      difference.added.push_back(after.findings[i]);
    }
  }
  for (const KnownFinding* each : old) {
    difference.mended.push_back(*each);
  }
  return difference;
}

Differences compare(const CheckResults& before, const CheckResults& after) {
  Differences differences;
  if (before.all().size() == 1 && after.all().size() == 1) {
    differences.reports.push_back(compare(before.all().front(), after.all().front()));
    return differences;
  }
  std::set<const CheckResult*> seen;
  for (const CheckResult& each : after.all()) {
    const CheckResult* old = before.find({each.file, each.agency, each.year});
    const bool fresh = old == nullptr || !seen.insert(old).second;
    differences.reports.push_back(compare(fresh ? CheckResult() : *old, each));
  }
  for (const CheckResult& each : before.all()) {
    if (!seen.contains(&each)) {
      differences.gone.push_back(each.file);
    }
  }
  return differences;
}

}  // namespace gouji::command
