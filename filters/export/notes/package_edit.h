#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::notes {

/// Parts to be written, by name; none: to be left out.
using PartChanges = std::map<std::string, std::optional<std::string>>;

/// The ZIP archive with some parts changed. The others are copied as they are packed, in their
/// order; new ones come last. Names are looked up as Package does. Throws ReadError.
std::string withChanges(std::string_view archive, const PartChanges& changes);

}  // namespace gouji::notes
