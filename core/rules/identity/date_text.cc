#include "core/rules/identity/date_text.h"

namespace gouji::rules {

std::string dateText(const Date& date) {
  std::string text = std::to_string(date.year);
  for (const int part : {date.month, date.day}) {
    text.append(part < 10 ? "-0" : "-").append(std::to_string(part));
  }
  return text;
}

}  // namespace gouji::rules
