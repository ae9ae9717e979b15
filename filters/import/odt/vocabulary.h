#pragma once

#include <cstdint>
#include <optional>

#include "filters/import/xml/parse.h"

namespace gouji::odt {

/// Elements of OpenDocument 1.3 part 3 that mean something here.
enum class Tag : std::uint8_t {
  other,    ///< nothing by itself; what stands in it is read
  skipped,  ///< passed over with all that stands in it
  body_text,
  paragraph,
  heading,
  spaces,
  tab,
  line_break,
  span,
  list,
  list_item,
  list_header,
  list_number,
  note,
  note_body,
  contents,
  section,
  hidden_paragraph,
  table,
  row,
  cell,
  covered_cell,
  shape,
  image,
  style,
  text_properties,
  list_style,
  outline_style,
  list_level,
};

Tag tagOf(const xml::Element& element);

/// A positive whole number; `otherwise` where the attribute is missing or is none.
int countOf(const xml::Element& element, std::string_view attribute, int otherwise);

}  // namespace gouji::odt
