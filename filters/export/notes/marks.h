#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji::notes {

/// What putting an anchor in has changed besides. So that it can be changed back byte for byte, the
/// tags of gouji's own notes tell it by the number of blanks at their end, which means nothing to
/// any reader of XML.
enum class Mark {
  none,
  text_cut,      ///< the run was cut within a w:t
  run_cut,       ///< the run was cut between two of its elements
  tag_expanded,  ///< what holds it was an empty-element tag
};

inline std::string blanks(Mark mark) {
  return std::string(static_cast<std::size_t>(mark), ' ');
}

/// Of a start tag or empty-element tag; `none` for more blanks than gouji writes.
inline Mark markOf(std::string_view tag) {
  tag.remove_suffix(tag.ends_with("/>") ? 2 : 1);
  const std::size_t blank = tag.size() - (tag.find_last_not_of(' ') + 1);
  return blank <= static_cast<std::size_t>(Mark::tag_expanded) ? static_cast<Mark>(blank)
                                                               : Mark::none;
}

}  // namespace gouji::notes
