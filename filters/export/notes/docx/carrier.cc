#include "filters/export/notes/docx/carrier.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

#include "filters/export/notes/docx/anchor.h"
#include "filters/export/notes/docx/comments.h"
#include "filters/export/notes/docx/removal.h"
#include "filters/export/notes/package_edit.h"
#include "filters/export/notes/selection.h"
#include "filters/export/notes/splices.h"
#include "filters/import/docx/docx.h"
#include "filters/import/read_error.h"

namespace gouji::notes {
namespace {

using xml::Markup;

/// A file may use another prefix than w, or another one for this namespace.
std::string declarationFor(const std::string& xml, const std::string& space) {
  const std::string declaration = fmt::format(" xmlns:w=\"{}\"", space);
  return xml.find(declaration) == std::string::npos ? declaration : std::string();
}

/// All anchors that go in at one offset: ends first, then begins, within one cut.
struct Joint {
  DocxPoint point;
  std::string ends;
  std::string begins;
};

class DocxCarrier : public Carrier {
 public:
  DocxCarrier(std::string_view bytes, const Limits& limits)
      : bytes_(bytes),
        traced_(docx::readTraced(bytes, limits)),
        declaration_(declarationFor(*traced_.xml, traced_.space)),
        comments_(*traced_.package, traced_.part, traced_.space, limits) {}

  std::vector<OwnNote> own() const override {
    std::vector<OwnNote> notes;
    for (const DocxComment& comment : comments_.all()) {
      if (comment.author == kAuthor) {
        notes.push_back({comment.id, comment.text, paragraphOf(comment.id)});
      }
    }
    return notes;
  }

  std::size_t paragraphOf(const Note& note, bool& misplaced) const override {
    return anchor(note, misplaced).paragraph;
  }

  std::string with(std::span<const Note> notes, std::string_view date) const override {
    std::vector<DocxComment> comments;
    std::map<std::size_t, Joint> joints;
    long id = firstFreeId();
    for (const Note& note : notes) {
      bool misplaced = false;
      const DocxAnchor at = anchor(note, misplaced);
      comments.push_back({std::to_string(id), std::string(kAuthor), note.text});
      addAnchor(joints, at, comments.back().id);
      ++id;
    }
    Splices splices;
    for (const auto& [offset, joint] : joints) {
      insert(splices, joint);
    }
    PartChanges changes;
    changes[traced_.part] = splices.apply(*traced_.xml);
    comments_.add(comments, date, changes);
    return withChanges(bytes_, changes);
  }

  std::string without(std::span<const std::string> ids) const override {
    PartChanges changes;
    changes[traced_.part] = withoutAnchors(traced_.markup, ids);
    comments_.remove(ids, changes);
    return withChanges(bytes_, changes);
  }

 private:
  DocxAnchor anchor(const Note& note, bool& misplaced) const {
    const xml::TracedText* text = note.place ? tracedAt(traced_.places, *note.place) : nullptr;
    auto at = text == nullptr ? std::nullopt
                              : anchorOf(traced_.markup, *text, note.place->begin, note.place->end);
    misplaced = !at;
    at = at ? at : firstAnchor(traced_.markup);
    if (!at) {
      throw ReadError(ReadFault::damaged, traced_.part, "no paragraph");
    }
    return *at;
  }

  std::size_t paragraphOf(std::string_view id) const {
    for (const std::string_view wanted : {"commentRangeStart", "commentReference"}) {
      for (std::size_t i = 0; i < traced_.markup.elements().size(); ++i) {
        if (traced_.markup.elements()[i].localName() == wanted &&
            traced_.markup.attribute(i, "id") == id) {
          return docxParagraphs(traced_.markup).outermost(i);
        }
      }
    }
    return Markup::kNone;
  }

  long firstFreeId() const {
    long highest = -1;
    const auto take = [&](std::string_view id) {
      long number = -1;
      std::from_chars(id.data(), id.data() + id.size(), number);
      highest = std::max(highest, number);
    };
    for (const DocxComment& comment : comments_.all()) {
      take(comment.id);
    }
    for (std::size_t i = 0; i < traced_.markup.elements().size(); ++i) {
      if (traced_.markup.elements()[i].localName().starts_with("comment")) {
        take(traced_.markup.attribute(i, "id"));
      }
    }
    return highest + 1;
  }

  std::string tag(std::string_view name, const std::string& id, Mark mark) const {
    return fmt::format("<w:{}{} w:id=\"{}\"{}/>", name, declaration_, id, blanks(mark));
  }

  void addAnchor(std::map<std::size_t, Joint>& joints, const DocxAnchor& anchor,
                 const std::string& id) const {
    Joint& begin = joints[anchor.begin.at];
    Joint& end = joints[anchor.end.at];
    begin.point = anchor.begin;
    end.point = anchor.end;
    const std::string start = tag("commentRangeStart", id, anchor.begin.mark);
    const std::string stop = tag("commentRangeEnd", id, anchor.end.mark) +
                             fmt::format("<w:r{}>", declaration_) +
                             tag("commentReference", id, Mark::none) + "</w:r>";
    if (&begin == &end) {
      begin.begins += start + stop;
    } else {
      begin.begins += start;
      end.ends += stop;
    }
  }

  void insert(Splices& splices, const Joint& joint) const {
    const DocxPoint& point = joint.point;
    std::string anchors = joint.ends + joint.begins;
    if (point.mark != Mark::tag_expanded) {
      splices.insert(point.at, point.before + anchors + point.after);
      return;
    }
    const auto element =
        std::ranges::find(traced_.markup.elements(), point.at, &Markup::Element::begin);
    splices.erase(element->end - 2, element->end - 1);
    splices.insert(element->end, anchors + fmt::format("</{}>", element->name));
  }

  std::string_view bytes_;
  docx::Traced traced_;
  std::string declaration_;  ///< of the prefix w, with a blank; "" where the root has it
  DocxComments comments_;
};

}  // namespace

std::unique_ptr<Carrier> openDocx(std::string_view bytes, const Limits& limits) {
  return std::make_unique<DocxCarrier>(bytes, limits);
}

}  // namespace gouji::notes
