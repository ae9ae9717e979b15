#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <memory>
#include <vector>

#include "core/report/report.h"
#include "core/rules/judgement.h"
#include "extension/reader/document_reader.h"

namespace gouji::office {

/// An open document, understood and checked.
struct CheckedDocument {
  OpenDocument open;
  Report report;
  Judgement judgement;

  bool isReport() const { return report.kind == ReportKind::report; }
};

/// One to be read and judged. Let go of on the main thread a little at a time: a long document has
/// many texts of the office's.
std::shared_ptr<CheckedDocument> newCheckedDocument();

/// What of an open document is checked, and how.
struct CheckOptions {
  RuleSelection rules;
  Severity threshold = Severity::note;     ///< findings below it are left out
  std::shared_ptr<const Report> previous;  ///< last year's report, null where there is none
};

/// Understands and checks `result.open.document`. Calls nothing of the office: any thread may do
/// it.
void judge(CheckedDocument& result, const CheckOptions& options);

}  // namespace gouji::office
