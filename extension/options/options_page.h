#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include "extension/uno.h"

namespace gouji::office {

/// The handler of the page in the office's options dialog; acquired once.
css::uno::XInterface* makeOptionsPage(const Reference<css::uno::XComponentContext>& context);

}  // namespace gouji::office
