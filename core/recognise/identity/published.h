#pragma once

#include <optional>
#include <span>

#include "core/recognise/layout/passages.h"
#include "core/report/report.h"
#include "core/text/date.h"

namespace gouji {

/// When the report was published: a site's field, else the date that it is signed with.
std::optional<Date> publishedDate(std::span<const Passage> passages,
                                  const std::optional<Signature>& signature);

}  // namespace gouji
