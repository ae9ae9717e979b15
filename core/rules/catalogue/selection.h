#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/rules/finding/finding.h"

namespace gouji {

/// Which rules are wanted: those that an id or the beginning of one names ("T301", "XY"), all
/// where none does, without those that `without` names.
struct RuleSelection {
  std::vector<std::string> only;
  std::vector<std::string> without;
  /// Other levels for rules, named in the same way; the last that fits counts.
  std::vector<std::pair<std::string, Severity>> levels = {};

  bool includes(std::string_view rule) const;
  /// The finding's rule, or another tie that it accounts for.
  bool includes(const Finding& finding) const;
  /// The finding has the level that is wanted for its rule.
  void setLevel(Finding& finding) const;
};

/// Whether `id` is the id of a rule or the beginning of one.
bool namesRules(std::string_view id);

}  // namespace gouji
