#include "filters/export/notes/docx/anchor.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace gouji::notes {
namespace {

using xml::Markup;

enum class Side { begin, end };

bool isXmlSpace(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The last child of `parent` that satisfies `fits`, or the first one; kNone if none does.
template <class Fits>
std::size_t child(const Markup& markup, std::size_t parent, Side side, const Fits& fits) {
  const auto& elements = markup.elements();
  std::size_t found = Markup::kNone;
  for (std::size_t i = parent + 1; i < elements.size() && elements[i].begin < elements[parent].last;
       ++i) {
    if (elements[i].parent == parent && fits(elements[i].localName())) {
      found = i;
      if (side == Side::begin) {
        break;
      }
    }
  }
  return found;
}

std::string closing(const Markup::Element& element) {
  return fmt::format("</{}>", element.name);
}

class Points {
 public:
  Points(const Markup& markup, std::size_t paragraph) : markup_(markup), paragraph_(paragraph) {}

  /// Before or behind what stands at byte `offset` of a piece.
  DocxPoint at(const xml::Piece& piece, std::size_t offset, Side side) const {
    const std::size_t element = piece.from.element;
    std::size_t top = element;
    std::size_t below = element;
    while (of(top).parent != paragraph_) {
      below = top;
      top = of(top).parent;
    }
    const bool in_run = of(top).localName() == "r" && below == element && element != top;
    return in_run ? inRun(top, piece, offset, side) : beside(top, side);
  }

  /// At the paragraph's ends, behind its properties.
  DocxPoint atEnd(Side side) const {
    const Markup::Element& paragraph = of(paragraph_);
    if (paragraph.empty_tag()) {
      return {paragraph.begin, "", "", Mark::tag_expanded};
    }
    const std::size_t properties = child(markup_, paragraph_, Side::begin,
                                         [](std::string_view name) { return name == "pPr"; });
    if (side == Side::end) {
      return {paragraph.last, "", "", Mark::none};
    }
    return {properties == Markup::kNone ? paragraph.inside : of(properties).end, "", "",
            Mark::none};
  }

 private:
  const Markup::Element& of(std::size_t element) const { return markup_.elements().at(element); }

  DocxPoint beside(std::size_t element, Side side) const {
    return {side == Side::begin ? of(element).begin : of(element).end, "", "", Mark::none};
  }

  DocxPoint inRun(std::size_t run, const xml::Piece& piece, std::size_t offset, Side side) const {
    const std::size_t element = piece.from.element;
    const auto at = piece.whole ? std::nullopt : piece.from.at(offset);
    const Markup::Element& text = of(element);
    if (!at || *at == (side == Side::begin ? text.inside : text.last)) {
      return besideChild(run, element, side);
    }
    const bool keeps_space = markup_.attribute(element, "space") == "preserve";
    const std::string_view bytes = markup_.bytes();
    const bool loses_space = !keeps_space && (isXmlSpace(bytes[*at - 1]) || isXmlSpace(bytes[*at]));
    if (loses_space || *at <= text.inside || *at >= text.last) {
      return besideChild(run, element, side);
    }
    std::string again = fmt::format("<{} xml:space=\"preserve\">", text.name);
    return {*at, closing(text) + closing(of(run)), runAgain(run) + again, Mark::text_cut};
  }

  /// Before or behind a child of a run: the run is cut unless it is the outermost one.
  DocxPoint besideChild(std::size_t run, std::size_t element, Side side) const {
    const std::size_t outermost =
        child(markup_, run, side, [](std::string_view name) { return name != "rPr"; });
    if (element == outermost) {
      return beside(run, side);
    }
    DocxPoint point = beside(element, side);
    point.before = closing(of(run));
    point.after = runAgain(run);
    point.mark = Mark::run_cut;
    return point;
  }

  std::string runAgain(std::size_t run) const {
    std::string text(markup_.bytes().substr(of(run).begin, of(run).inside - of(run).begin));
    const std::size_t properties =
        child(markup_, run, Side::begin, [](std::string_view name) { return name == "rPr"; });
    if (properties != Markup::kNone) {
      text +=
          markup_.bytes().substr(of(properties).begin, of(properties).end - of(properties).begin);
    }
    return text;
  }

  const Markup& markup_;
  std::size_t paragraph_;
};

DocxAnchor wholeOf(const Markup& markup, std::size_t paragraph) {
  const Points points(markup, paragraph);
  return {points.atEnd(Side::begin), points.atEnd(Side::end), paragraph};
}

}  // namespace

Paragraphs docxParagraphs(const Markup& markup) {
  return {markup, [](const Markup::Element& each) { return each.localName() == "p"; },
          [](const Markup::Element&) { return false; }};
}

std::optional<DocxAnchor> anchorOf(const Markup& markup, const xml::TracedText& text,
                                   std::size_t begin, std::size_t end) {
  const auto ends = docxParagraphs(markup).endsOf(text, begin, end);
  if (!ends) {
    return std::nullopt;
  }
  if (!ends->selection) {
    return wholeOf(markup, ends->from);
  }
  const auto& [first, skipped, last, taken] = *ends->selection;
  return DocxAnchor{Points(markup, ends->from).at(*first, skipped, Side::begin),
                    Points(markup, ends->to).at(*last, taken, Side::end), ends->from};
}

std::optional<DocxAnchor> firstAnchor(const Markup& markup) {
  const std::size_t paragraph = docxParagraphs(markup).firstIn(0);
  return paragraph == Markup::kNone ? std::nullopt : std::optional(wholeOf(markup, paragraph));
}

}  // namespace gouji::notes
