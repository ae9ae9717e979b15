#pragma once

#include <string_view>

namespace gouji {

/// Whether `bytes` are an OLE compound file ([MS-CFB]) that has a stream of this ASCII name.
bool compoundFileHasStream(std::string_view bytes, std::string_view name);

}  // namespace gouji
