#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include "extension/uno.h"

namespace gouji::office {

/// The handler of "vnd.gouji:" URLs, acquired once. `arguments`: the frame.
css::uno::XInterface* makeProtocolHandler(const Reference<css::uno::XComponentContext>& context,
                                          const Sequence<Any>& arguments);

}  // namespace gouji::office
