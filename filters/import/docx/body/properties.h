#pragma once

#include <cstdint>

#include "filters/import/docx/body/story.h"
#include "filters/import/docx/vocabulary.h"

namespace gouji::docx {

/// Whose properties are being read; `content` outside of properties.
enum class Scope : std::uint8_t { content, paragraph, mark, run, row, cell, control };

/// Takes one element of w:pPr, of the w:rPr of a paragraph's mark, of w:rPr, w:trPr or w:tcPr into
/// the story's open paragraph, run, row or cell. `in_placeholder`: inside a content control that
/// shows its prompt.
void applyProperty(Story& story, Scope scope, Tag tag, const xml::Element& element,
                   bool in_placeholder);

}  // namespace gouji::docx
