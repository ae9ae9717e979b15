#pragma once

#include <string>

#include "core/document/document.h"
#include "core/report/report.h"
#include "filters/export/source.h"

namespace gouji {

enum class CsvReader {
  program,      ///< plain RFC 4180
  spreadsheet,  ///< with a byte order mark, and no text that a spreadsheet would run as a formula
};

/// The names of the columns, once at the head of a file.
void appendCsvHeader(std::string& out, CsvReader reader);

/// One row a fact: tidy data (RFC 4180: CRLF, quotes doubled).
void appendCsv(std::string& out, const Source& source, const Document& document,
               const Report& report, CsvReader reader);

}  // namespace gouji
