#pragma once

#include <memory>
#include <string_view>

#include "filters/export/notes/carrier.h"

namespace gouji::notes {

/// Annotations of an ODT file (OpenDocument 1.3 part 3, 14.1). `bytes` must outlive it. Throws
/// ReadError.
std::unique_ptr<Carrier> openOdt(std::string_view bytes, const Limits& limits);

}  // namespace gouji::notes
