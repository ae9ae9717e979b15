#pragma once

#include <string_view>

namespace gouji::html {

enum class ElementKind {
  phrase,   ///< stands within a line
  block,    ///< begins and ends a paragraph
  heading,  ///< h1 .. h6
  line_break,
  pre,  ///< white space and line ends count
  link,
  list,  ///< numbered: ol
  item,
  table,
  row_group,
  row,
  cell,
  frame,  ///< a block that by its name surrounds the page's matter
  title,
  meta,
  dropped,  ///< never printed: scripts, form fields
  control,  ///< dropped unless it turns out to hold a table: an unclosed select or button
};

struct Element {
  std::string_view name;
  ElementKind kind = ElementKind::phrase;
};

/// By its lower-case name; unknown elements are phrases, as in a browser.
ElementKind elementKind(std::string_view name);

/// Whether it begins and ends a paragraph.
bool isBlock(ElementKind kind);

/// What the `display` of an inline style says, as far as it matters here.
enum class Display { unsaid, none, block, table, table_row_group, table_row, table_cell };

Display displayOf(std::string_view style);

}  // namespace gouji::html
