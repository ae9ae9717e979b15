#pragma once

#include <cstdint>
#include "core/report/report.h"
#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// Why a report cannot be last year's of another.
enum class PreviousFault : std::uint8_t {
  none,
  other_document,
  blank_form,
  older_form,  ///< from before the form: rightly last year's, but nothing to compare
  same_report,
  other_year,
  other_organ,
};

/// What is unknown (a year or a name that was not found) is no fault.
PreviousFault previousFault(const Report& report, const Report& previous);

/// XY00: the report given as last year's is not.
extern const Family kPrevious;

}  // namespace gouji::rules
