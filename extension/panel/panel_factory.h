#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include "extension/uno.h"

namespace gouji::office {

/// Makes the sidebar's panel for a window; acquired once.
css::uno::XInterface* makePanelFactory(const Reference<css::uno::XComponentContext>& context);

}  // namespace gouji::office
