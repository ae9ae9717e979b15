#pragma once

#include <memory>
#include <string_view>

#include "filters/export/notes/carrier.h"

namespace gouji::notes {

/// Comments of a DOCX file (ISO/IEC 29500-1 17.13.4). `bytes` must outlive it. Throws ReadError.
std::unique_ptr<Carrier> openDocx(std::string_view bytes, const Limits& limits);

}  // namespace gouji::notes
