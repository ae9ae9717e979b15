#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// `number` as Word prints it in the format `name` (ST_NumberFormat, ISO/IEC 29500-1 17.18.59):
/// 3 in "chineseCounting" is "三". Beside them "lowerAlphabetic" and "upperAlphabetic" (CSS Counter
/// Styles Level 3, 6.2; OpenDocument), which go on from "z" with "aa" and "ab". Formats not known,
/// and numbers that a format has no sign for, come in decimal; "none" and "bullet" print nothing.
std::string formatNumber(int number, std::string_view name);

}  // namespace gouji
