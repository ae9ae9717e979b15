#pragma once

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/judgement.h"
#include "filters/export/source.h"

namespace gouji {

/// A report with what judging it came to, as every export of findings takes it. Views.
struct JudgedReport {
  const Source& source;
  const Document& document;
  const Report& report;
  const Judgement& judgement;
  const Report* previous = nullptr;  ///< last year's report, where it was compared with
};

}  // namespace gouji
