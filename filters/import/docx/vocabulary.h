#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "filters/import/xml/parse.h"

namespace gouji::docx {

/// The elements that reading depends on; every other one is transparent. Both the transitional
/// and the strict namespaces of ISO/IEC 29500 are known.
enum class Tag : std::uint8_t {
  other,
  // Blocks (17.2, 17.4)
  body,
  paragraph,
  table,
  table_row,
  table_cell,
  text_box,
  // Runs (17.3)
  run,
  text,
  tab,
  position_tab,
  line_break,
  carriage_return,
  no_break_hyphen,
  symbol,
  rendered_page_break,
  ruby_base,
  footnote_reference,
  endnote_reference,
  // Fields (17.16)
  field_character,
  instruction,
  // Content controls (17.5)
  control,
  control_properties,
  shows_placeholder,
  // Properties
  paragraph_properties,
  run_properties,
  row_properties,
  cell_properties,
  paragraph_style,
  run_style,
  vanish,
  outline_level,
  number_properties,
  number_id,
  number_level,
  page_break_before,
  grid_before,
  grid_span,
  vertical_merge,
  horizontal_merge,
  hidden,
  // Tracked changes (17.13.5)
  deleted,
  moved_from,
  cell_deleted,
  cell_merged,
  // Content that is not text of the document, or not its present state
  skipped,
  // Notes (17.11)
  footnote,
  endnote,
  // Pictures
  picture,
  word_art,
  // Styles (17.7)
  style,
  style_name,
  based_on,
  // Numbering (17.9)
  abstract_list,
  list,
  abstract_list_id,
  level,
  level_override,
  start_override,
  start,
  number_format,
  level_text,
  level_suffix,
  legal,
  level_restart,
  number_style_link,
  // Markup compatibility (ISO/IEC 29500-3)
  alternate_content,
  choice,
  fallback,
};

/// What `element` is.
Tag tagOf(const xml::Element& element);

/// Its w:val, "" if absent.
std::string_view valueOf(const xml::Element& element);
/// Its w:val as a whole number.
std::optional<int> numberOf(const xml::Element& element);
std::optional<int> numberIn(std::string_view text);
/// Its w:val as ST_OnOff: true when absent.
bool isOn(const xml::Element& element);

/// Whether every namespace that an mc:Choice requires is one whose text this filter finds.
bool isUnderstood(const xml::Element& choice);

}  // namespace gouji::docx
