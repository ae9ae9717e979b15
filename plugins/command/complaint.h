#pragma once

#include <string>
#include <string_view>
#include <system_error>

#include "core/report/report.h"
#include "core/rules/message.h"
#include "filters/import/read_error.h"

namespace gouji::command {

/// Why one file came to nothing, in three parts that a clerk understands.
struct Complaint {
  Text what;
  Text why;
  Text mend;
};

const Complaint& complaintOf(ReadFault fault);
/// Of a document that was read and is no report that can be used. `kind` is not `report`.
const Complaint& complaintOf(ReportKind kind);
/// Of a file that could not be opened or read.
const Complaint& complaintOfReading(const std::error_code& error);
/// Of a result that could not be written.
const Complaint& complaintOfWriting(const std::error_code& error);
/// Of a result that would have been written over an input.
const Complaint& complaintOfOverwriting();
const Complaint& complaintOfEmptyFolder();
/// Of a mistake of gouji's own.
const Complaint& complaintOfDefect();

/// "gouji: FILE: what; why (detail); what to do", one line, without a line end. `detail`: for
/// experts, may be "".
std::string complaintLine(std::string_view file, const Complaint& complaint,
                          std::string_view detail, Language language);

}  // namespace gouji::command
