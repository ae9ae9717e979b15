#pragma once

#include <string>

namespace gouji {

/// A file that yielded no report, as an export names it among those that did.
struct Failure {
  std::string file;     ///< as the user named it
  std::string message;  ///< what, why and what to do, in one line
};

}  // namespace gouji
