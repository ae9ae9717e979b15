#pragma once

#include "extension/session/session.h"

namespace gouji::office {

/// Whether mend() can do something for it: it has a suggestion, and the cell that it names says one
/// figure in one place.
bool canMend(const CheckedDocument& checked, const Finding& finding);

/// Writes the suggested value over the figure in its cell, in the figure's own formatting, as one
/// step of the undo list; recorded as a change where changes are tracked. `canMend` has to hold.
void mend(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
          const Finding& finding, Language language);

}  // namespace gouji::office
