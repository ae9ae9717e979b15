#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/report/report.h"
#include "core/text/figure.h"

namespace gouji::test {

/// "cell: prints '3', read '5'" for each cell that was not read as printed: its value differs, it
/// is not sure, missing, or too many. `printed`: what cells print, by concept.
inline std::vector<std::string> differences(const std::map<std::string, std::string>& printed,
                                            const Report& report) {
  std::vector<std::string> all;
  for (const auto& [name, text] : printed) {
    const Fact* fact = report.fact(findConcept(name).value());
    if (fact == nullptr) {
      all.push_back(name + ": prints '" + text + "', not read");
    } else if (!fact->sure || fact->figure.value != readFigure(text).value) {
      all.push_back(name + ": prints '" + text + "', read '" + fact->raw +
                    (fact->sure ? "'" : "', not sure"));
    }
  }
  for (const Fact& fact : report.facts) {
    if (!printed.contains(conceptOf(fact.cell).name)) {
      all.push_back(conceptOf(fact.cell).name + ": not printed, read '" + fact.raw + "'");
    }
  }
  return all;
}

/// Of these only what is wrong: a value that is not what the cell prints.
inline std::vector<std::string> wrongValues(const std::map<std::string, std::string>& printed,
                                            const Report& report) {
  std::vector<std::string> all;
  for (const Fact& fact : report.facts) {
    const std::string& name = conceptOf(fact.cell).name;
    const auto found = printed.find(name);
    const auto value =
        found == printed.end() ? std::optional<Decimal>() : readFigure(found->second).value;
    if (fact.figure.value && fact.figure.value != value) {
      all.push_back(name + ": prints '" + (found == printed.end() ? "" : found->second) +
                    "', read '" + fact.raw + "'");
    }
  }
  return all;
}

}  // namespace gouji::test
