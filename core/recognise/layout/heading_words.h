#pragma once

#include <optional>
#include <string_view>

#include "core/form/edition.h"

namespace gouji {

/// The section that a heading's words (folded, without number) name by what they are about, however
/// they are put: 行政机关主动公开政府信息情况, 存在问题和下一步打算. Empty where they name none, or
/// are a sentence, a row of a table or a task.
std::optional<SectionKey> sectionNamed(std::u32string_view words);

/// The same of words that name a section only where its number stands before them: 一、工作情况.
std::optional<SectionKey> sectionNamedAt(std::u32string_view words, int number);

}  // namespace gouji
