#pragma once

#include <string_view>

namespace gouji {

/// Whether two names may be of one organ: equal, short for one another, or renamed with a word of
/// its trade kept (农业局 and 农业农村局), in the same place. An unknown name may be any.
bool mayBeSameOrgan(std::string_view a, std::string_view b);

}  // namespace gouji
