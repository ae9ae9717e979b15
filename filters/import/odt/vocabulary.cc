#include "filters/import/odt/vocabulary.h"

#include <algorithm>
#include <charconv>

namespace gouji::odt {
namespace {

constexpr std::string_view kSpace = "urn:oasis:names:tc:opendocument:xmlns:";
constexpr std::string_view kVersion = ":1.0";

struct Entry {
  std::string_view space;  ///< as in the namespace's name
  std::string_view name;
  Tag tag;
};

constexpr Entry kTags[] = {
    {"office", "annotation", Tag::skipped},
    {"office", "forms", Tag::skipped},
    {"office", "scripts", Tag::skipped},
    {"office", "text", Tag::body_text},
    {"style", "style", Tag::style},
    {"style", "text-properties", Tag::text_properties},
    {"table", "covered-table-cell", Tag::covered_cell},
    {"table", "desc", Tag::skipped},
    {"table", "table", Tag::table},
    {"table", "table-cell", Tag::cell},
    {"table", "table-row", Tag::row},
    {"table", "title", Tag::skipped},
    {"text", "alphabetical-index", Tag::contents},
    {"text", "bibliography", Tag::contents},
    {"text", "h", Tag::heading},
    {"text", "hidden-paragraph", Tag::hidden_paragraph},
    {"text", "illustration-index", Tag::contents},
    {"text", "line-break", Tag::line_break},
    {"text", "list", Tag::list},
    {"text", "list-header", Tag::list_header},
    {"text", "list-item", Tag::list_item},
    {"text", "list-level-style-bullet", Tag::list_level},
    {"text", "list-level-style-image", Tag::list_level},
    {"text", "list-level-style-number", Tag::list_level},
    {"text", "list-style", Tag::list_style},
    {"text", "note", Tag::note},
    {"text", "note-body", Tag::note_body},
    {"text", "note-citation", Tag::skipped},
    {"text", "number", Tag::list_number},
    {"text", "object-index", Tag::contents},
    {"text", "outline-level-style", Tag::list_level},
    {"text", "outline-style", Tag::outline_style},
    {"text", "p", Tag::paragraph},
    {"text", "ruby-text", Tag::skipped},
    {"text", "s", Tag::spaces},
    {"text", "section", Tag::section},
    {"text", "span", Tag::span},
    {"text", "tab", Tag::tab},
    {"text", "table-index", Tag::contents},
    {"text", "table-of-content", Tag::contents},
    {"text", "tracked-changes", Tag::skipped},
    {"text", "user-index", Tag::contents},
};

/// Of drawings: what only groups, links or shows others is read through.
constexpr Entry kDrawings[] = {
    {"drawing", "a", Tag::other},        {"drawing", "frame", Tag::other},
    {"drawing", "g", Tag::other},        {"drawing", "image", Tag::image},
    {"drawing", "object", Tag::skipped}, {"drawing", "object-ole", Tag::skipped},
};

template <std::size_t Size>
const Entry* find(const Entry (&entries)[Size], std::string_view space, std::string_view name) {
  const auto* found = std::ranges::find_if(
      entries, [&](const Entry& entry) { return entry.name == name && entry.space == space; });
  return found == std::end(entries) ? nullptr : found;
}

}  // namespace

Tag tagOf(const xml::Element& element) {
  std::string_view space = element.space();
  if (!space.starts_with(kSpace) || !space.ends_with(kVersion)) {
    return Tag::other;
  }
  space = space.substr(kSpace.size(), space.size() - kSpace.size() - kVersion.size());
  if (space == "drawing") {
    const Entry* drawing = find(kDrawings, space, element.name());
    return drawing == nullptr ? Tag::shape : drawing->tag;
  }
  if (space == "svg-compatible") {  // titles and descriptions of drawings
    return Tag::skipped;
  }
  const Entry* entry = find(kTags, space, element.name());
  if (entry == nullptr) {
    return space == "text" && element.name().ends_with("-source") ? Tag::skipped : Tag::other;
  }
  return entry->tag;
}

int countOf(const xml::Element& element, std::string_view attribute, int otherwise) {
  const std::string_view text = element.attribute(attribute).value_or("");
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  return error == std::errc() && count > 0 ? count : otherwise;
}

}  // namespace gouji::odt
