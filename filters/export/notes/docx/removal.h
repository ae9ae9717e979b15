#pragma once

#include <span>
#include <string>

#include "filters/import/xml/markup.h"

namespace gouji::notes {

/// The main document part without the anchors of the comments `ids`; runs that were cut for them
/// are joined again, and paragraphs that were empty-element tags become such again.
std::string withoutAnchors(const xml::Markup& markup, std::span<const std::string> ids);

}  // namespace gouji::notes
