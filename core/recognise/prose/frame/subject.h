#pragma once

#include <string_view>

namespace gouji {

/// Whether words before a predicate name the agency (folded), or all organs of its place: 市卫健委,
/// 全市各级行政机关. Others, and a part of them, are none: 信访部门, 其余单位.
bool isSubject(std::u32string_view words, std::u32string_view agency);

/// Whether the words name organs of the lowest levels alone: 各乡镇, 街道.
bool isLowerLevel(std::u32string_view words);

}  // namespace gouji
