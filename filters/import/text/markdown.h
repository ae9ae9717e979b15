#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/document/document.h"
#include "filters/import/text/lines.h"

namespace gouji::text {

/// Whether the lines bear Markdown's marks (CommonMark; tables as GitHub writes them).
bool isMarkdown(std::span<const Line> lines);

/// A line of Markdown as it is printed: marks of headings, emphasis and links taken away.
Paragraph markdownParagraph(std::string_view line);

/// A cell of a table of pipes; `<br>` in Markdown is a line end.
std::string cellText(std::string_view cell, bool markdown);

}  // namespace gouji::text
