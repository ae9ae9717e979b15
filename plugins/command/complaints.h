#pragma once

#include "filters/complaint/complaint.h"

namespace gouji::command {

/// Of a result that could not be written.
const Complaint& complaintOfWriting(const std::error_code& error);
/// Of a result that would have been written over an input.
const Complaint& complaintOfOverwriting();
const Complaint& complaintOfEmptyFolder();

}  // namespace gouji::command
