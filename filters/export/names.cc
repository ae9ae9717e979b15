#include "filters/export/names.h"

#include <fmt/format.h>

namespace gouji {

std::string_view verdictName(Verdict verdict) {
  constexpr std::string_view kNames[] = {"proved", "printed", "doubtful"};
  return kNames[static_cast<std::size_t>(verdict)];
}

std::string_view scriptName(Script script) {
  return script == Script::traditional ? "traditional" : "simplified";
}

std::string isoDate(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace gouji
