#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string>

#include "core/report/report.h"
#include "core/rules/message.h"
#include "extension/uno.h"

namespace gouji::office {

/// Last year's report; or, where `report` is null, why there is none: "FILE: what; why; what to
/// do".
struct LastYear {
  std::shared_ptr<const Report> report;
  std::string trouble;  ///< "" where none is wanted
};

/// A report from a file: read by gouji's own filters, or where they do not come to a report by the
/// office.
LastYear readLastYear(const Reference<css::uno::XComponentContext>& context, const OUString& url,
                      Language language);

/// The file that `pattern` names for last year's report of `report`: {year} is the year before,
/// {agency} its agency; a relative path starts from `folder`, a URL with its slash. "" where the
/// report does not tell what the pattern asks for.
OUString lastYearUrl(const std::string& pattern, const Report& report, const OUString& folder);

}  // namespace gouji::office
