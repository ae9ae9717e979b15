#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/document/place.h"

namespace gouji::notes {

/// Whom gouji's notes are from, as in the LibreOffice extension; notes of others are never touched.
inline constexpr std::string_view kAuthor = "gouji";
inline constexpr std::string_view kInitials = "gj";

/// A note to stand in a file.
struct Note {
  std::optional<Place> place;  ///< none: it stands at the first text of the document
  std::string text;            ///< one paragraph: some formats lose the ends of paragraphs
};

/// A note of gouji's own in a file.
struct OwnNote {
  std::string id;             ///< as the format names it
  std::string text;           ///< all of it, paragraphs joined by a space
  std::size_t paragraph = 0;  ///< number of the element that it is anchored in
};

}  // namespace gouji::notes
