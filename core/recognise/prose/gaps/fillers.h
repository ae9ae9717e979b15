#pragma once

#include <cstddef>
#include <string_view>

namespace gouji {

/// Characters of the longest wording at the head of `text` that bears no matter of a claim: 共计,
/// 依法, 我局, 截至12月底. 0 for none.
std::size_t fillerAt(std::u32string_view text);

/// The same of wordings that bear none beside a carry-over alone: 尚需, 余下.
std::size_t carryFillerAt(std::u32string_view text);

/// Of those the ones that tell how a thing was done: 依法, 按时.
std::size_t mannerAt(std::u32string_view text);

/// The same beside documents: 新.
std::size_t documentFillerAt(std::u32string_view text);

/// The same beside reconsiderations and suits: 不服.
std::size_t reviewFillerAt(std::u32string_view text);

/// Characters of the wording at the head of `text` by which the agency speaks of itself, or of all
/// of its place, or 0: 我局, 全县.
std::size_t selfAt(std::u32string_view text);

/// The last character of the region whose government the agency (folded) is, or whose government's
/// office: 县. 0 for any other organ.
char32_t ownRegion(std::u32string_view agency);

/// Characters of the wording at the head of `text` that names the government of `region`: 县政府.
std::size_t ownGovernmentAt(std::u32string_view text, char32_t region);

/// Characters of the wording at the head of `text` that tells who reports, or 0: 中心, 办公室.
std::size_t organAt(std::u32string_view text);

/// Whether words before a predicate name the agency (folded), or all organs of its place: 市卫健委,
/// 全市各级行政机关. Others, and a part of them, are none: 信访部门, 其余单位.
bool isSubject(std::u32string_view words, std::u32string_view agency);

/// Whether the words name organs of the lowest levels alone: 乡镇, 街道.
bool isLowerLevel(std::u32string_view words);

/// Whether the words name organs of any level: 各部门.
bool namesAllLevels(std::u32string_view words);

/// Characters of a wording at the head of `text` that takes something out of a figure: 不含. 0 for
/// none.
std::size_t exclusionAt(std::u32string_view text);

}  // namespace gouji
