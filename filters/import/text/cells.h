#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace gouji::text {

struct TextCell {
  std::string text;
  int line = 0;
};

using TextRow = std::vector<TextCell>;

/// A table whose cells are known by their order alone; rows may differ in length.
Table tableOf(std::vector<TextRow>&& rows);

/// Whether a cell may be a figure of the form: blank, digits, or a word for nothing.
bool isValue(std::string_view cell);

/// Whether a line begins like a section's heading ("三、") and is no longer than one.
bool isSectionHeading(std::string_view line);

/// Whether a row of cells is a heading or a passage that only came along with the table: one cell
/// is filled, or two where a numeral stands apart from its heading.
bool isProse(const TextRow& row);

/// Whether a line may be a cell: no longer than a label, no sentence.
bool isCell(std::string_view line);

/// Whether a line within a table may be a row of one cell: a label, not a sentence or a heading.
bool isLabel(std::string_view line);

}  // namespace gouji::text
