#pragma once

#include "core/recognise/prose/frame/reading.h"

namespace gouji {

/// A figure of table four.
Reading readReview(const Content& content, const Context& context);

}  // namespace gouji
