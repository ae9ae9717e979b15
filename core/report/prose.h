#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/place.h"
#include "core/form/edition.h"

namespace gouji {

/// A paragraph of running text outside the statutory tables, put together again where its source
/// broke it. Folded, but a sentence ends in U'。' and what stands between 《 and 》 is kTitle.
/// Holds what its characters were printed as, so that it outlives the Document.
class Prose {
 public:
  /// Stands for each character of another text's title: 《…》.
  static constexpr char32_t kTitle = 0xFFFC;

  std::u32string text;
  std::optional<SectionKey> section;  ///< empty before the first

  /// Adds a character that was `printed` at byte `begin` of the paragraph or cell at `source`.
  void add(char32_t character, const Place& source, std::size_t begin, std::string_view printed);

  /// The characters [begin, end) in the document: one place for each paragraph or cell.
  std::vector<Place> placesOf(std::size_t begin, std::size_t end) const;
  /// The first character from the paragraph or cell that `character` is from.
  std::size_t sourceBegin(std::size_t character) const;
  /// As printed, without white space.
  std::string_view quote(std::size_t begin, std::size_t end) const;

 private:
  /// A paragraph or cell of the source, and the first character from it.
  struct Source {
    std::size_t first;
    std::size_t block;
    std::size_t cell;
  };

  std::size_t printedAt(std::size_t character) const;

  std::vector<Source> sources_;
  std::vector<std::uint32_t> begins_;  ///< of each character, in its source's text
  std::vector<std::uint32_t> quotes_;  ///< of each character, in `printed_`
  std::string printed_;
};

}  // namespace gouji
