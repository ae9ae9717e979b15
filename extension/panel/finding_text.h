#pragma once

#include <string>

#include "extension/session/checked_document.h"

namespace gouji::office {

/// A finding in a line of the list: severity, rule, place, message.
std::string lineOf(const CheckedDocument& checked, const Finding& finding, Language language);

/// Everything about it: message, place, basis, suggestion.
std::string detailsOf(const CheckedDocument& checked, const Finding& finding, Language language);

}  // namespace gouji::office
