#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// Whether a short folded text reads as the name of an organ (…局, …委员会, …人民政府, a region).
bool isAgencyName(std::u32string_view folded);

/// Whether the name is that of a region and no organ (平安县): the organ must be found elsewhere.
bool isRegionName(std::u32string_view folded);

/// The usual short names of organs in full where the short form has one meaning (市科委).
std::u32string inFull(std::u32string_view name);

}  // namespace gouji
