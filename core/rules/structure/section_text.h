#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/finding/message.h"

namespace gouji::rules {

/// The section's text as rules look at it: folded.
std::u32string foldedText(const Report& report, const Section& section);

/// Nothing stands in it, nor in the cells of a table that frames it.
bool isEmpty(const Document& document, const Report& report, const Section& section);

/// The heading that the form has for it, in quotes.
Message headingOf(const Report& report, const Section& section);

bool hasAny(std::u32string_view text, std::initializer_list<std::u32string_view> words);

}  // namespace gouji::rules
