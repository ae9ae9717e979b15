#pragma once

#include "core/document/document.h"
#include "plugins/pandoc/tree.h"

namespace gouji::pandoc {

/// A Document as a tree that pandoc reads as JSON: headings, paragraphs, and tables with their
/// merged cells. What is said about the document, and margins, are left out.
Node treeOf(const Document& document);

}  // namespace gouji::pandoc
