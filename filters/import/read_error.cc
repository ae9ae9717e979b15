#include "filters/import/read_error.h"

#include <utility>

namespace gouji {

ReadError::ReadError(ReadFault fault, std::string part, std::string detail, std::size_t offset)
    : std::runtime_error(part.empty() ? detail : part + ": " + detail),
      fault_(fault),
      part_(std::move(part)),
      detail_(std::move(detail)),
      offset_(offset) {}

}  // namespace gouji
