#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/unfold.h"
#include "filters/import/docx/numbering.h"
#include "filters/import/docx/styles.h"
#include "filters/import/limits.h"
#include "filters/import/xml/trace.h"

namespace gouji::docx {

enum class NoteKind { footnote, endnote };

/// Breaks met up to a place. Pages are counted by the breaks that Word rendered, or if the file has
/// none, by those that were set by hand; which of the two is known only at the end.
struct PageBreaks {
  int rendered = 0;
  int set = 0;
};

/// Where the body refers to a note: after that many blocks of Body::blocks.
struct NoteReference {
  std::size_t after_blocks;
  NoteKind kind;
  std::string id;
  std::size_t element;  ///< its mark, if the body is traced
  PageBreaks breaks;    ///< before its mark
};

struct Body {
  std::vector<SourceBlock> blocks;
  std::vector<NoteReference> notes;
  PageBreaks breaks;               ///< in all of it
  std::vector<PageBreaks> before;  ///< a paragraph or cell, by its `source`, counted from 1
  bool has_pictures = false;
  std::string space;  ///< namespace of the part's root
};

/// Reads the main document part (ISO/IEC 29500-1 17.2) with tracked changes accepted.
/// Throws ReadError; `damaged` if there is no body. `trace`: takes where texts come from, if any.
Body readBody(std::string_view xml, const std::string& part, const Limits& limits,
              const Styles& styles, const Numbering& numbering, xml::Trace* trace = nullptr);

/// The notes of a footnotes or endnotes part, by id; separators are left out.
std::map<std::string, std::vector<SourceBlock>> readNotes(std::string_view xml,
                                                          const std::string& part,
                                                          const Limits& limits,
                                                          const Styles& styles,
                                                          const Numbering& numbering);

}  // namespace gouji::docx
