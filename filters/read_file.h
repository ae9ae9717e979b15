#pragma once

#include <cstddef>
#include <string>
#include <system_error>

namespace gouji {

/// The whole content of `path` ("-": standard input). Sets `error` where it cannot be read. Throws
/// ReadError(too_large) above `limit` bytes, before reading where the size is known.
std::string readFile(const std::string& path, std::size_t limit, std::error_code& error);

}  // namespace gouji
