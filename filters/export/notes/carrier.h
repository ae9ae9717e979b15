#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "filters/export/notes/note.h"
#include "filters/import/limits.h"

namespace gouji::notes {

/// An open file of a format that can carry notes. Members may throw ReadError.
class Carrier {
 public:
  virtual ~Carrier() = default;

  virtual std::vector<OwnNote> own() const = 0;
  /// The paragraph that a note would be anchored in; where its place cannot be told, `misplaced`
  /// is set and it is the document's first.
  virtual std::size_t paragraphOf(const Note& note, bool& misplaced) const = 0;
  /// The file with further notes.
  virtual std::string with(std::span<const Note> notes, std::string_view date) const = 0;
  /// The file without the notes of these ids. What putting them in had changed besides is changed
  /// back, as long as no other program wrote the file anew.
  virtual std::string without(std::span<const std::string> ids) const = 0;
};

}  // namespace gouji::notes
