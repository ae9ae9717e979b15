#pragma once

#include <span>
#include <string>
#include <string_view>
#include <system_error>

#include "core/report/report.h"
#include "core/rules/finding/message.h"
#include "filters/import/read_error.h"

namespace gouji {

/// Why one file came to nothing, in three parts that a clerk understands.
struct Complaint {
  Text what;
  Text why;
  Text mend;
};

/// A fault that the system tells, by its number in <cerrno>.
struct SystemFault {
  int code;
  Complaint complaint;
};

/// Why a file could not be read. `complaint` lives as long as the program.
struct Unread {
  const Complaint* complaint = nullptr;
  std::string detail;  ///< for experts, may be ""
};

const Complaint& complaintOf(ReadFault fault);
/// Of a document that was read and is no report that can be used. `kind` is not `report`.
const Complaint& complaintOf(ReportKind kind);
/// Of a file that could not be opened or read.
const Complaint& complaintOfReading(const std::error_code& error);
/// Of a mistake of gouji's own.
const Complaint& complaintOfDefect();
/// The one of `faults` that `error` is; `otherwise` where none is.
const Complaint& complaintFor(const std::error_code& error, std::span<const SystemFault> faults,
                              const Complaint& otherwise);

Unread unreadFor(const ReadError& error);

/// "what; why (detail); what to do". `detail`: for experts, may be "".
std::string complaintText(const Complaint& complaint, std::string_view detail, Language language);

/// "gouji: FILE: " before it: one line, without a line end.
std::string complaintLine(std::string_view file, const Complaint& complaint,
                          std::string_view detail, Language language);

}  // namespace gouji
