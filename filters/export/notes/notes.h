#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "filters/export/notes/note.h"
#include "filters/import/import.h"
#include "filters/import/limits.h"

namespace gouji::notes {

/// Whether files of this format can carry notes.
bool carriesNotes(Format format);

/// A file with its notes changed.
struct Changed {
  std::string bytes;  ///< those that were given, where nothing is changed
  std::size_t put = 0;
  std::size_t kept = 0;
  std::size_t removed = 0;
  /// Of the notes wanted, those whose place the file cannot tell; they stand at its first text.
  std::vector<std::size_t> misplaced;
};

/// Makes gouji's notes in a file those of `wanted`: missing ones are put in, others of gouji's are
/// taken out. Nothing else of the file changes: parts that hold no notes stay byte for byte as they
/// are. `date`: xsd:dateTime of new notes. The format is one that carries notes.
/// Throws ReadError.
Changed setNotes(std::string_view bytes, Format format, std::span<const Note> wanted,
                 std::string_view date, const Limits& limits);

}  // namespace gouji::notes
