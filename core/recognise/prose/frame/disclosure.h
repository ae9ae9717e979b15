#pragma once

#include "core/recognise/prose/frame/reading.h"

namespace gouji {

/// A figure of table two: documents, decisions, fees.
Reading readDisclosure(const Content& content, const Context& context);

}  // namespace gouji
