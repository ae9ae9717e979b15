#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string>

#include "core/report/report.h"
#include "core/rules/finding/message.h"
#include "extension/uno.h"

namespace gouji::office {

/// Last year's report; or, where `report` is null, why there is none: "FILE: what; why; what to
/// do".
struct LastYear {
  std::shared_ptr<const Report> report;
  std::string trouble;    ///< "" where none is wanted
  bool unopened = false;  ///< the file itself could not be read: no other reader can do better
};

/// A report from a file, read by gouji's own filters; nothing for no URL. Calls nothing of the
/// office: any thread may do it.
LastYear readLastYearByFilters(const OUString& url, Language language);

/// `found`; or what the office reads, where that is no report and the office can make one of it.
LastYear orByOffice(const Reference<css::uno::XComponentContext>& context, const OUString& url,
                    LastYear found, Language language);

/// Both, one after the other.
LastYear readLastYear(const Reference<css::uno::XComponentContext>& context, const OUString& url,
                      Language language);

/// The file that `pattern` names for last year's report of `report`: {year} is the year before,
/// {agency} its agency; a relative path starts from `folder`, a URL with its slash. "" where the
/// report does not tell what the pattern asks for.
OUString lastYearUrl(const std::string& pattern, const Report& report, const OUString& folder);

}  // namespace gouji::office
