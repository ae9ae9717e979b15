#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include "extension/uno.h"

namespace gouji::office {

/// Writes the open report's data, or what was found in it, as Writer's "save as" and
/// `soffice --convert-to` ask for it; acquired once.
css::uno::XInterface* makeExportFilter(const Reference<css::uno::XComponentContext>& context);

}  // namespace gouji::office
