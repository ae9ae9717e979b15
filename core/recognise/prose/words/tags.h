#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/recognise/prose/words/words.h"

namespace gouji {

/// A wording where it stands.
struct ClaimTag {
  std::size_t begin = 0;
  std::size_t end = 0;
  WordRole role = WordRole::nothing;
  std::string_view key;
  int year = 0;  ///< of a year that is printed as a number: then the role tells which it is
};

/// Wordings in `text`, in order, none over another. `year`: the report's. A carry-over beside the
/// year that it is from or goes to is told as carry_in or carry_out.
std::vector<ClaimTag> findTags(std::u32string_view text, std::optional<int> year);

}  // namespace gouji
