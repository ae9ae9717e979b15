#pragma once

#include <string>
#include <string_view>

namespace gouji::html {

enum class NumberStyle {
  none,
  decimal,
  lower_letter,
  upper_letter,
  lower_roman,
  upper_roman,
  chinese
};

/// The style of an `ol` or `li` by its `type` attribute and inline style, else `inherited`.
NumberStyle numberStyle(std::string_view type, std::string_view style, NumberStyle inherited);

/// The number as a browser prints it before an item, its mark with it: "3.", "三、".
std::string listMarker(NumberStyle style, int number);

/// Whether an item's text brings a number of its own ("1.", "（二）", "三、").
bool beginsWithNumber(std::string_view text);

}  // namespace gouji::html
