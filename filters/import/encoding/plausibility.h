#pragma once

#include <cstddef>
#include <string_view>

namespace gouji {

/// What decoded text looks like: the wrong encoding shows in rare and unassigned characters.
struct Plausibility {
  std::size_t beyond_ascii = 0;
  std::size_t common = 0;  ///< frequent Chinese characters and punctuation, both scripts
  /// U+FFFD, controls but NUL, private use, scripts that no report is written in.
  std::size_t odd = 0;

  /// At most 1; above 0.3 for Chinese prose and forms.
  double score() const;
};

Plausibility plausibilityOf(std::string_view utf8);

}  // namespace gouji
