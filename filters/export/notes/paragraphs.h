#pragma once

#include <cstddef>
#include <optional>

#include "filters/export/notes/selection.h"
#include "filters/import/xml/markup.h"
#include "filters/import/xml/trace.h"

namespace gouji::notes {

/// The paragraphs of a part of a package, as its format names them.
class Paragraphs {
 public:
  using Test = bool (*)(const xml::Markup::Element& element);

  /// `is_paragraph`: which elements are. `hides`: what is inside of which is no text of the
  /// document.
  Paragraphs(const xml::Markup& markup, Test is_paragraph, Test hides)
      : markup_(markup), is_paragraph_(is_paragraph), hides_(hides) {}

  /// The outermost one around an element, or itself; Markup::kNone if there is none.
  std::size_t outermost(std::size_t element) const;

  /// The first that stands in `holder` or is it, with what is around it; Markup::kNone if none.
  std::size_t firstIn(std::size_t holder) const;

  /// What bytes `begin` to `end` of a text begin and end in.
  struct Ends {
    std::size_t from = 0;
    std::size_t to = 0;
    std::optional<Selection> selection;  ///< none: all of the paragraph `from`
  };
  /// All of the text for an empty range. None where there is no paragraph.
  std::optional<Ends> endsOf(const xml::TracedText& text, std::size_t begin, std::size_t end) const;

 private:
  const xml::Markup& markup_;
  Test is_paragraph_;
  Test hides_;
};

}  // namespace gouji::notes
