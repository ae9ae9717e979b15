#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "filters/import/limits.h"

namespace gouji::docx {

/// w:numPr: which list a paragraph belongs to, and how deep; each may come from elsewhere.
struct ListPlace {
  std::optional<int> list;  ///< numId; 0 means none
  std::optional<int> level;
};

/// What a style, with those that it is based on, says about text.
struct Style {
  std::string id;
  std::string name;
  std::string based_on;
  bool is_paragraph = true;
  ListPlace place;
  std::string list_style;      ///< id of the style of the chain that named the list
  std::optional<int> outline;  ///< 0-based level; 9 is body text
  std::optional<bool> hidden;
  bool is_contents = false;     ///< an entry or the title of a table of contents
  bool is_placeholder = false;  ///< the prompt of an empty content control
};

/// The styles part (ISO/IEC 29500-1 17.7), chains resolved.
class Styles {
 public:
  Styles() = default;
  /// Throws ReadError.
  Styles(std::string_view xml, const std::string& part, const Limits& limits);

  /// The style of this id; for "" or an unknown id the default paragraph style.
  const Style& paragraph(std::string_view id) const;
  /// Null if there is none.
  const Style* find(std::string_view id) const;

 private:
  class Reader;
  void resolve();

  std::unordered_map<std::string, Style> styles_;
  Style default_;
};

}  // namespace gouji::docx
