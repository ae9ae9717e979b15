#pragma once

#include "core/document/document.h"
#include "core/report/report.h"

namespace gouji {

/// Finds the form in a document, whatever became of its layout, and reads it. Never repairs:
/// what is ambiguous is left without a value and marked so. Never throws on a document's content.
Report recognise(const Document& document);

}  // namespace gouji
