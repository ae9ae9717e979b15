#include "filters/export/notes/odt/carrier.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "filters/export/notes/marks.h"
#include "filters/export/notes/odt/anchor.h"
#include "filters/export/notes/package_edit.h"
#include "filters/export/notes/selection.h"
#include "filters/export/notes/splices.h"
#include "filters/export/xml_text.h"
#include "filters/import/odt/odt.h"
#include "filters/import/read_error.h"

namespace gouji::notes {
namespace {

using xml::Markup;

constexpr std::string_view kAnnotation = "office:annotation";
constexpr std::string_view kAnnotationEnd = "office:annotation-end";

/// Declared by the root of whatever writes OpenDocument; without them the file is left alone.
constexpr std::string_view kDeclarations[] = {
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"",
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""};
constexpr std::string_view kElements =
    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
    "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

class OdtCarrier : public Carrier {
 public:
  OdtCarrier(std::string_view bytes, const Limits& limits)
      : bytes_(bytes), traced_(odt::readTraced(bytes, limits)) {
    for (const std::string_view declaration : kDeclarations) {
      if (traced_.xml->find(declaration) == std::string::npos) {
        throw ReadError(ReadFault::damaged, std::string(odt::kContentPart),
                        "unusual namespace prefixes");
      }
    }
  }

  std::vector<OwnNote> own() const override {
    std::vector<OwnNote> notes;
    for (const std::size_t annotation : ownAnnotations()) {
      OwnNote note{idOf(annotation), {}, odtParagraphs(traced_.markup).outermost(annotation)};
      for (std::size_t i = annotation; i < traced_.markup.elements().size(); ++i) {
        const Markup::Element& element = traced_.markup.elements()[i];
        if (element.begin >= traced_.markup.elements()[annotation].end) {
          break;
        }
        if (element.name == "text:p") {
          note.text += note.text.empty() ? "" : " ";
          note.text += traced_.markup.text(i);
        }
      }
      notes.push_back(std::move(note));
    }
    return notes;
  }

  std::size_t paragraphOf(const Note& note, bool& misplaced) const override {
    return anchor(note, misplaced).paragraph;
  }

  std::string with(std::span<const Note> notes, std::string_view date) const override {
    struct Joint {
      std::string ends;
      std::string begins;
    };
    std::map<std::size_t, Joint> joints;
    std::set<std::size_t> expanded;
    const std::set<std::string> taken = names();
    int number = 0;
    for (const Note& note : notes) {
      std::string name;
      do {
        name = "gouji" + std::to_string(++number);
      } while (taken.contains(name));
      bool misplaced = false;
      const OdtAnchor at = anchor(note, misplaced);
      const bool expands = traced_.markup.elements()[at.paragraph].empty_tag();
      if (expands) {
        expanded.insert(at.paragraph);
      }
      const std::string start =
          annotation(note, name, date, expands ? Mark::tag_expanded : Mark::none);
      const std::string stop = fmt::format("<{} office:name=\"{}\"/>", kAnnotationEnd, name);
      if (at.begin == at.end) {
        joints[at.begin].begins += start + stop;
      } else {
        joints[at.begin].begins += start;
        joints[at.end].ends += stop;
      }
    }
    Splices splices;
    for (const std::size_t paragraph : expanded) {
      const std::size_t end = traced_.markup.elements()[paragraph].end;
      splices.erase(end - 2, end - 1);
    }
    for (const auto& [offset, joint] : joints) {
      splices.insert(offset, joint.ends + joint.begins);
    }
    for (const std::size_t paragraph : expanded) {
      const Markup::Element& element = traced_.markup.elements()[paragraph];
      splices.insert(element.end, fmt::format("</{}>", element.name));
    }
    return rewritten(splices);
  }

  std::string without(std::span<const std::string> ids) const override {
    Splices splices;
    for (std::size_t i = 0; i < traced_.markup.elements().size(); ++i) {
      if (std::ranges::find(ids, idOf(i)) == ids.end()) {
        continue;
      }
      const Markup::Element& element = traced_.markup.elements()[i];
      if (element.name == kAnnotation && markOf(startTag(element)) == Mark::tag_expanded &&
          fills(i, ids)) {
        const Markup::Element& paragraph = traced_.markup.elements()[element.parent];
        if (element.begin == paragraph.inside) {
          splices.insert(paragraph.inside - 1, "/");
          splices.erase(paragraph.inside, paragraph.end);
        }
      } else {
        splices.erase(element.begin, element.end);
      }
    }
    return rewritten(splices);
  }

 private:
  std::string rewritten(const Splices& splices) const {
    return withChanges(bytes_, {{std::string(odt::kContentPart), splices.apply(*traced_.xml)}});
  }

  std::string_view startTag(const Markup::Element& element) const {
    return std::string_view(*traced_.xml).substr(element.begin, element.inside - element.begin);
  }

  /// "" for what is no part of an annotation. One without a name is known by where it stands.
  std::string idOf(std::size_t number) const {
    const Markup::Element& element = traced_.markup.elements()[number];
    if (element.name != kAnnotation && element.name != kAnnotationEnd) {
      return {};
    }
    const std::string_view name = traced_.markup.attribute(number, "office:name");
    return name.empty() ? fmt::format("#{}", number) : std::string(name);
  }

  std::vector<std::size_t> ownAnnotations() const {
    std::vector<std::size_t> own;
    const auto& elements = traced_.markup.elements();
    for (std::size_t i = 0; i < elements.size(); ++i) {
      const bool is_author = elements[i].name == "dc:creator" &&
                             elements[i].parent != Markup::kNone &&
                             elements[elements[i].parent].name == kAnnotation;
      if (is_author && traced_.markup.text(i) == kAuthor) {
        own.push_back(elements[i].parent);
      }
    }
    return own;
  }

  /// Whether the paragraph around an annotation holds nothing but annotations of these ids.
  bool fills(std::size_t annotation, std::span<const std::string> ids) const {
    const std::size_t paragraph = traced_.markup.elements()[annotation].parent;
    std::size_t at = traced_.markup.elements()[paragraph].inside;
    for (std::size_t i = paragraph + 1; i < traced_.markup.elements().size(); ++i) {
      const Markup::Element& element = traced_.markup.elements()[i];
      if (element.parent == paragraph && element.begin == at &&
          std::ranges::find(ids, idOf(i)) != ids.end()) {
        at = element.end;
      }
    }
    return at == traced_.markup.elements()[paragraph].last;
  }

  std::set<std::string> names() const {
    std::set<std::string> all;
    for (std::size_t i = 0; i < traced_.markup.elements().size(); ++i) {
      all.insert(idOf(i));
    }
    return all;
  }

  std::string annotation(const Note& note, std::string_view name, std::string_view date,
                         Mark mark) const {
    const std::string text = xmlEscaped(note.text);
    return fmt::format(
        "<{0} office:name=\"{1}\" {2}{3}><dc:creator>{4}</dc:creator><dc:date>{5}</dc:date>"
        "<meta:creator-initials>{6}</meta:creator-initials><text:p>{7}</text:p></{0}>",
        kAnnotation, name, kElements, blanks(mark), kAuthor, date, kInitials, text);
  }

  OdtAnchor anchor(const Note& note, bool& misplaced) const {
    const xml::TracedText* text = note.place ? tracedAt(traced_.places, *note.place) : nullptr;
    auto at = text == nullptr
                  ? std::nullopt
                  : odtAnchorOf(traced_.markup, *text, note.place->begin, note.place->end);
    misplaced = !at;
    at = at ? at : firstOdtAnchor(traced_.markup);
    if (!at) {
      throw ReadError(ReadFault::damaged, std::string(odt::kContentPart), "no paragraph");
    }
    return *at;
  }

  std::string_view bytes_;
  odt::Traced traced_;
};

}  // namespace

std::unique_ptr<Carrier> openOdt(std::string_view bytes, const Limits& limits) {
  return std::make_unique<OdtCarrier>(bytes, limits);
}

}  // namespace gouji::notes
