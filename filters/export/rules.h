#pragma once

#include <span>
#include <string>

#include "core/rules/catalogue/catalogue.h"

namespace gouji {

/// Appends a line a rule: id, level, title; by family.
void appendRuleList(std::string& out, std::span<const Rule> rules, Language language);

/// Appends one rule in full: what is demanded, by whom, and examples.
void appendRuleText(std::string& out, const Rule& rule, Language language);

/// Appends the rules as a JSON array, with a line end behind it.
void appendRulesJson(std::string& out, std::span<const Rule* const> rules, Language language);

}  // namespace gouji
