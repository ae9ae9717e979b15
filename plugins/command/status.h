#pragma once

namespace gouji::command {

/// Status of the program: 0 nothing found at or above the threshold, 1 something was, 2 a file
/// could not be read or written or is no report (whatever was found in others).
enum Status : int { kClean = 0, kFindings = 1, kFailed = 2 };

}  // namespace gouji::command
