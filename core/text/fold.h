#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

/// A text made comparable with the form's words: white space taken out, full-width forms and
/// punctuation made one, Traditional characters made Simplified. Each character knows where it
/// stood.
struct Folded {
  std::u32string text;
  /// Byte offset of each character in the source text, and of its end behind the last.
  std::vector<std::uint32_t> at;

  /// Byte range in the source of the characters [begin, end).
  std::size_t beginOf(std::size_t begin) const { return at[begin]; }
  std::size_t endOf(std::size_t end) const { return end == 0 ? at[0] : ends[end - 1]; }

  std::vector<std::uint32_t> ends;
};

/// `traditional`: the document is in Traditional script, so words that differ from the mainland's
/// (資訊, 檔案) are turned too.
Folded fold(std::string_view utf8, bool traditional = false);

}  // namespace gouji
