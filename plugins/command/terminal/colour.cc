#include "plugins/command/terminal/colour.h"

#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace gouji::command {

bool wantsColour(Colour colour, bool in_files) {
  if (colour != Colour::automatic) {
    return colour == Colour::always;
  }
  const char* refused = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  return (refused == nullptr || *refused == '\0') && !in_files && isatty(STDOUT_FILENO) != 0 &&
         terminal != nullptr && std::string_view(terminal) != "dumb";
}

}  // namespace gouji::command
