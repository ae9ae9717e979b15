#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/recognise/layout/passages.h"
#include "core/report/report.h"

namespace gouji {

/// A paragraph of running text outside the statutory tables, put together again where its source
/// broke it. Folded, but a sentence ends in U'。' and what stands between 《 and 》 is kTitle.
struct Prose {
  /// Stands for each character of another text's title: 《…》.
  static constexpr char32_t kTitle = 0xFFFC;

  struct Origin {
    std::size_t passage;
    std::size_t character;  ///< of the passage's folded text
  };

  std::u32string text;
  std::vector<Origin> at;             ///< one for each character
  std::optional<SectionKey> section;  ///< empty before the first

  /// The characters [begin, end) in the document: one place for each paragraph.
  std::vector<Place> placesOf(std::span<const Passage> passages, std::size_t begin,
                              std::size_t end) const;
  /// As printed, without white space.
  std::string quote(std::span<const Passage> passages, std::size_t begin, std::size_t end) const;
};

/// Paragraphs in reading order.
std::vector<Prose> proseOf(std::span<const Passage> passages, const Report& report);

}  // namespace gouji
