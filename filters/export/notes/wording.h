#pragma once

#include <string>

#include "core/rules/finding/finding.h"

namespace gouji::notes {

/// What a finding's note says: rule, message, basis; one paragraph, in the words of the LibreOffice
/// extension, so that either knows the other's notes.
std::string noteText(const Finding& finding, Language language);

}  // namespace gouji::notes
