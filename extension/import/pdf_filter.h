#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include "extension/uno.h"

namespace gouji::office {

/// Opens a published report in PDF as an editable document with real tables; acquired once.
css::uno::XInterface* makePdfFilter(const Reference<css::uno::XComponentContext>& context);

}  // namespace gouji::office
