#include "filters/export/notes/notes.h"

#include <algorithm>
#include <memory>

#include "filters/export/notes/docx/carrier.h"
#include "filters/export/notes/odt/carrier.h"
#include "filters/import/read_error.h"

namespace gouji::notes {
namespace {

using Open = std::unique_ptr<Carrier> (*)(std::string_view bytes, const Limits& limits);

struct Row {
  Format format;
  Open open;
};

constexpr Row kCarriers[] = {{Format::docx, openDocx}, {Format::odt, openOdt}};

Open openerOf(Format format) {
  const auto* row = std::ranges::find(kCarriers, format, &Row::format);
  return row == std::end(kCarriers) ? nullptr : row->open;
}

}  // namespace

bool carriesNotes(Format format) {
  return openerOf(format) != nullptr;
}

Changed setNotes(std::string_view bytes, Format format, std::span<const Note> wanted,
                 std::string_view date, const Limits& limits) {
  const Open open = openerOf(format);
  if (open == nullptr) {
    throw ReadError(ReadFault::unknown_format, "", "this format carries no notes");
  }
  Changed changed;
  auto carrier = open(bytes, limits);
  std::vector<OwnNote> own = carrier->own();
  std::vector<Note> missing;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    bool misplaced = false;
    const std::size_t paragraph = carrier->paragraphOf(wanted[i], misplaced);
    if (misplaced) {
      changed.misplaced.push_back(i);
    }
    const auto known = std::ranges::find_if(own, [&](const OwnNote& note) {
      return note.paragraph == paragraph && note.text == wanted[i].text;
    });
    if (known == own.end()) {
      missing.push_back(wanted[i]);
    } else {
      ++changed.kept;
      own.erase(known);
    }
  }
  changed.bytes = bytes;
  if (!own.empty()) {
    std::vector<std::string> ids;
    for (OwnNote& note : own) {
      ids.push_back(std::move(note.id));
    }
    changed.removed = ids.size();
    std::string without = carrier->without(ids);
    carrier.reset();
    changed.bytes = std::move(without);
    carrier = open(changed.bytes, limits);
  }
  if (!missing.empty()) {
    changed.put = missing.size();
    std::string with = carrier->with(missing, date);
    carrier.reset();
    changed.bytes = std::move(with);
  }
  return changed;
}

}  // namespace gouji::notes
