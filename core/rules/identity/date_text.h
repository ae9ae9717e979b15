#pragma once

#include <string>

#include "core/text/date.h"

namespace gouji::rules {

/// "2024-01-31".
std::string dateText(const Date& date);

}  // namespace gouji::rules
