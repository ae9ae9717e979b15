#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/rules/finding/finding.h"
#include "plugins/pandoc/read_tree.h"

namespace gouji::pandoc {

/// Takes gouji's own comments out of a tree (pandoc reads them from DOCX with
/// --track-changes=all); those of others stay.
void removeComments(Node& tree);

/// Puts a comment at each finding, as pandoc's DOCX reader and writer have them: a span
/// "comment-start" with the text, a span "comment-end" behind what it is about. A finding without
/// a place stands at the document's first text. `date`: xsd:dateTime.
void addComments(Node& tree, TreeDocument& read, std::span<const Finding> findings,
                 Language language, std::string_view date);

}  // namespace gouji::pandoc
