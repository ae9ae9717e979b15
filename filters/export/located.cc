#include "filters/export/located.h"

#include <algorithm>

namespace gouji {
namespace {

/// The cell read from `place`: one that the finding names and that is not yet taken, if any is.
std::optional<ConceptId> cellAt(const Report& report, const Place& place,
                                std::vector<ConceptId>& named) {
  std::optional<ConceptId> any;
  for (const Fact& fact : report.facts) {
    if (fact.place != place) {
      continue;
    }
    const auto at = std::find(named.begin(), named.end(), fact.cell);
    if (at != named.end()) {
      named.erase(at);
      return fact.cell;
    }
    any = any ? any : fact.cell;
  }
  return any;
}

}  // namespace

std::vector<Located> locate(const Report& report, const Finding& finding) {
  std::vector<ConceptId> named;
  for (const std::string& name : finding.concepts) {
    if (const auto cell = findConcept(name)) {
      named.push_back(*cell);
    }
  }
  std::vector<Located> all;
  for (const Place& place : finding.places) {
    all.push_back({place, cellAt(report, place, named)});
  }
  for (const ConceptId cell : named) {
    all.push_back({std::nullopt, cell});
  }
  return all;
}

}  // namespace gouji
