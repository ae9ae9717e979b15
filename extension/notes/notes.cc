#include "extension/notes/notes.h"

#include <algorithm>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <utility>
#include <vector>

#include "core/rules/finding/message.h"
#include "extension/notes/annotations.h"
#include "extension/notes/edit_scope.h"
#include "filters/export/notes/wording.h"

namespace gouji::office {
namespace {

constexpr Text kInserting{"插入校验批注", "Insert correction notes"};
constexpr Text kRemoving{"清除校验批注", "Remove correction notes"};

OUString titled(const Text& title, Language language) {
  return fromUtf8(title.in(language));
}

/// The text that a finding is about; for one without a place the first text of the document.
const NativeText* nativeOf(const CheckedDocument& checked, const Finding& finding) {
  for (const Place& place : finding.places) {
    const NativeText* native = checked.open.nativeAt(place);
    if (native != nullptr && native->whole.is()) {
      return native;
    }
  }
  for (const auto& block : checked.open.natives) {
    for (const NativeText& native : block) {
      if (native.whole.is()) {
        return &native;
      }
    }
  }
  return nullptr;
}

/// Whether `range` stands within the paragraphs or the cell of `native`; for what a note is
/// anchored elsewhere, in the text where it is anchored: formats move such anchors within their
/// paragraph.
bool isWithin(const Reference<css::text::XTextRange>& range, const NativeText& native) {
  if (native.anchor.is()) {
    return range.is() && range->getText() == native.anchor->getText();
  }
  const bool blank = native.pieces.empty();
  const auto& first = blank ? native.whole : native.pieces.front().paragraph;
  const auto& last = blank ? native.whole : native.pieces.back().paragraph;
  if (!range.is() || range->getText() != first->getText()) {
    return false;
  }
  try {
    const Reference<css::text::XTextRangeCompare> compare(first->getText(), UNO_QUERY_THROW);
    return compare->compareRegionStarts(first->getStart(), range->getStart()) >= 0 &&
           compare->compareRegionEnds(range->getEnd(), last->getEnd()) >= 0;
  } catch (const css::lang::IllegalArgumentException&) {
    return false;  // in different texts
  }
}

/// A note to be put in.
struct Wanted {
  const Finding* finding;
  const NativeText* native;
  OUString text;
};

/// Takes those of `wanted` that are there out of it, and what is wanted out of `own`.
int match(std::vector<Wanted>& wanted, std::vector<Annotation>& own) {
  return static_cast<int>(std::erase_if(wanted, [&](const Wanted& each) {
    const auto found = std::ranges::find_if(own, [&](const Annotation& annotation) {
      return annotation.text == each.text && isWithin(annotation.field->getAnchor(), *each.native);
    });
    if (found == own.end()) {
      return false;
    }
    own.erase(found);
    return true;
  }));
}

Reference<css::text::XTextRange> noteRange(const CheckedDocument& checked, const Wanted& wanted) {
  const auto& anchor = wanted.native->anchor;
  if (!anchor.is()) {
    return rangeOf(checked, *wanted.finding);
  }
  // Of ranges only cursors are taken everywhere.
  const auto cursor = anchor->getText()->createTextCursorByRange(anchor->getStart());
  return Reference<css::text::XTextRange>(cursor.get());
}

std::vector<Wanted> wantedFor(const CheckedDocument& checked,
                              std::span<const Finding* const> findings, Language language) {
  std::vector<Wanted> wanted;
  for (const Finding* finding : findings) {
    if (const NativeText* native = nativeOf(checked, *finding)) {
      wanted.push_back({finding, native, fromUtf8(notes::noteText(*finding, language))});
    }
  }
  return wanted;
}

NotesChange change(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
                   const std::vector<Wanted>& missing, const std::vector<Annotation>& stale,
                   const OUString& title) {
  NotesChange done;
  if (missing.empty() && stale.empty()) {
    return done;
  }
  const Reference<css::text::XTextDocument> document(model, UNO_QUERY_THROW);
  // All ranges first: each note put in makes its paragraph slower to read.
  std::vector<Reference<css::text::XTextRange>> ranges;
  for (const Wanted& each : missing) {
    ranges.push_back(noteRange(checked, each));
  }
  const EditScope scope(model, title, EditScope::Tracking::off);
  for (const Annotation& annotation : stale) {
    removeAnnotation(annotation);
    ++done.removed;
  }
  for (std::size_t i = 0; i < missing.size(); ++i) {
    insertAnnotation(document, ranges[i], missing[i].text);
    ++done.inserted;
  }
  return done;
}

std::vector<Annotation> annotationsOf(const Reference<css::frame::XModel>& model) {
  return ownAnnotations(Reference<css::text::XTextDocument>(model, UNO_QUERY_THROW));
}

}  // namespace

NotesChange setNotes(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
                     std::span<const Finding* const> findings, Language language) {
  std::vector<Wanted> wanted = wantedFor(checked, findings, language);
  std::vector<Annotation> own = annotationsOf(model);
  const int kept = match(wanted, own);
  NotesChange done = change(model, checked, wanted, own, titled(kInserting, language));
  done.kept = kept;
  return done;
}

NotesChange addNote(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
                    const Finding& finding, Language language) {
  const Finding* const one[] = {&finding};
  std::vector<Wanted> wanted = wantedFor(checked, one, language);
  std::vector<Annotation> own = annotationsOf(model);
  const int kept = match(wanted, own);
  NotesChange done = change(model, checked, wanted, {}, titled(kInserting, language));
  done.kept = kept;
  return done;
}

NotesChange removeNotes(const Reference<css::frame::XModel>& model, Language language) {
  return change(model, {}, {}, annotationsOf(model), titled(kRemoving, language));
}

void withdrawStaleNotes(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
                        std::span<const Finding* const> findings, Language language,
                        std::chrono::steady_clock::time_point until) {
  std::vector<Annotation> own = annotationsOf(model);
  if (own.empty()) {
    return;
  }
  std::vector<Wanted> wanted = wantedFor(checked, findings, language);
  match(wanted, own);
  const auto undo =
      Reference<css::document::XUndoManagerSupplier>(model, UNO_QUERY_THROW)->getUndoManager();
  if (!own.empty() && undo->isUndoPossible() && !undo->isRedoPossible() && !undo->isLocked()) {
    const EditScope scope(model, OUString(), EditScope::Tracking::off, EditScope::Step::last);
    for (const Annotation& annotation : own) {
      removeAnnotation(annotation);
      if (std::chrono::steady_clock::now() >= until) {
        break;
      }
    }
  }
}

Reference<css::text::XTextRange> rangeOf(const CheckedDocument& checked, const Finding& finding) {
  for (const Place& place : finding.places) {
    const NativeText* native = checked.open.nativeAt(place);
    if (native != nullptr && native->whole.is()) {
      return rangeOf(*native, place.begin, place.end);
    }
  }
  const NativeText* native = nativeOf(checked, finding);
  return native == nullptr ? Reference<css::text::XTextRange>() : native->whole->getStart();
}

}  // namespace gouji::office
