#pragma once

#include <string>

#include "plugins/command/diff/difference.h"

namespace gouji::command {

/// For people: what is mended, new and still there, report by report.
std::string differencesText(const Differences& differences, Language language, bool colour);

/// For programs (schemas/diff.schema.json), with a line end behind it.
std::string differencesJson(const Differences& differences);

}  // namespace gouji::command
