#pragma once

#include <initializer_list>
#include <string_view>

#include "core/form/ledger.h"
#include "core/form/linear.h"
#include "core/report/claim.h"
#include "core/rules/judged/judged.h"

/// What many rules need of a report: passed where it is there.
namespace gouji::rules {

/// The first that is not passed; passed where all are.
Decision firstOpen(std::initializer_list<Decision> needs);

/// The table was found, and a cell of it is sure.
Decision tableRead(const Judged& judged, FormTable table);
/// Each of the three was.
Decision everyTableRead(const Judged& judged, std::string_view rule);
/// The section is there, under its heading.
Decision sectionRead(const Report& report, SectionKey key);
/// Each of the six is.
Decision everySectionRead(const Judged& judged, std::string_view rule);
Decision yearKnown(const Report& report);
/// A report of last year was given, and it can be compared with.
Decision previousGiven(const Judged& judged);

/// Why a sum over cells is not known, of a ledger that does not know it.
OpenReason whyUnknown(const Linear& cells, const Ledger& ledger);
/// Whether the claim was compared with the tables.
Decision compared(const Claim& claim, const Ledger& ledger);

}  // namespace gouji::rules
