#pragma once

#include <optional>
#include <span>

#include "core/recognise/layout/passages.h"
#include "core/report/report.h"

namespace gouji {

/// What the report is signed with: near its end a date that has a line to itself, the last one
/// under the name of an organ, else the last one.
std::optional<Signature> findSignature(std::span<const Passage> passages, bool traditional);

}  // namespace gouji
