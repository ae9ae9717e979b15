#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string>

#include "core/report/report.h"
#include "extension/uno.h"

namespace gouji::office {

/// A report from a file: read by gouji's own filters, or where they do not know the format by the
/// office. Null where it cannot be read or is no report.
std::shared_ptr<const Report> readReportAt(const Reference<css::uno::XComponentContext>& context,
                                           const OUString& url);

/// The file that `pattern` names for last year's report of `report`: {year} is the year before,
/// {agency} its agency; a relative path starts from `folder`, a URL with its slash. "" where the
/// report does not tell what the pattern asks for.
OUString lastYearUrl(const std::string& pattern, const Report& report, const OUString& folder);

}  // namespace gouji::office
