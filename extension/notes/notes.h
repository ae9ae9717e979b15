#pragma once

#include <chrono>
#include <com/sun/star/frame/XModel.hpp>
#include <span>

#include "extension/session/checked_document.h"

namespace gouji::office {

/// What became of a document's notes.
struct NotesChange {
  int inserted = 0;
  int kept = 0;
  int removed = 0;
};

/// Makes gouji's notes in the document those of `findings`, as one step of the undo list: missing
/// ones are put in, stale ones taken out, the others left as they are. Throws what the office does.
NotesChange setNotes(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
                     std::span<const Finding* const> findings, Language language);

/// Puts one finding's note in, if it is not there; other notes stay.
NotesChange addNote(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
                    const Finding& finding, Language language);

/// Takes all of gouji's notes out, as one step of the undo list.
NotesChange removeNotes(const Reference<css::frame::XModel>& model, Language language);

/// Takes out those of gouji's notes that `findings` no longer bear out, as a part of the user's
/// last step: undoing that brings them back. Does nothing where there is no such step, or one to
/// redo. Stops at `until`; each removal is an edit, so that the live check behind it goes on.
void withdrawStaleNotes(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
                        std::span<const Finding* const> findings, Language language,
                        std::chrono::steady_clock::time_point until);

/// Where a finding stands in the open document; the document's start where it has no place.
Reference<css::text::XTextRange> rangeOf(const CheckedDocument& checked, const Finding& finding);

}  // namespace gouji::office
