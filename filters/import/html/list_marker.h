#pragma once

#include <string>
#include <string_view>

namespace gouji::html {

/// How the items of a list are numbered.
struct NumberStyle {
  std::string_view format = "decimal";  ///< as formatNumber() names it; "none" for bullets too
  std::string_view mark = ".";          ///< behind the number

  bool prints() const { return format != "none"; }
};

/// The style of an `ol` or `li` by its `type` attribute and inline style, else `inherited`.
NumberStyle numberStyle(std::string_view type, std::string_view style, NumberStyle inherited);

/// The number as a browser prints it before an item, its mark with it: "3.", "三、".
std::string listMarker(const NumberStyle& style, int number);

/// Whether an item's text brings a number of its own ("1.", "（二）", "三、").
bool beginsWithNumber(std::string_view text);

}  // namespace gouji::html
