#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document/unfold.h"
#include "filters/import/limits.h"
#include "filters/import/odt/styles.h"
#include "filters/import/xml/trace.h"

namespace gouji::odt {

struct Content {
  std::vector<SourceBlock> blocks;
  bool has_pictures = false;
};

/// Reads the content part with tracked changes accepted; `styles`: those of the styles part, to
/// which the content's own are added. `trace`: takes where texts come from, if any.
/// Throws ReadError; `damaged` if there is no text body.
Content readContent(std::string_view xml, const std::string& part, const Limits& limits,
                    Styles& styles, xml::Trace* trace);

}  // namespace gouji::odt
