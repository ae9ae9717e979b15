#pragma once

#include "core/recognise/prose/frame/reading.h"

namespace gouji {

/// A figure of table three. Empty where the words name no row and no column of it.
Reading readRequests(const Content& content, const Context& context);

}  // namespace gouji
