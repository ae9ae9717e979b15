#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/rules/catalogue/example.h"
#include "core/rules/finding/finding.h"
#include "core/rules/finding/message.h"

namespace gouji {

/// What a rule looks at; the letters of its id.
enum class RuleFamily : std::uint8_t {
  cells,
  structure,
  ties,
  previous,
  prose,
  statements,
  identity
};

/// "Cells", "Structure", … for people.
Text ruleFamilyTitle(RuleFamily family);

/// A row of the catalogue: what is demanded, by whom, and how it is mended.
struct Rule {
  std::string_view id;
  Severity level;  ///< usual; a finding may be milder
  RuleFamily family;
  Text basis;  ///< the clause that demands it
  Text title;
  Text explanation;
  std::vector<Example> examples;
};

/// Every rule, sorted by id.
std::span<const Rule> catalogue();

/// Null when there is no such rule.
const Rule* findRule(std::string_view id);

/// Throws std::out_of_range.
const Rule& ruleOf(std::string_view id);

}  // namespace gouji
