#pragma once

#include <string>
#include <vector>

#include "filters/export/text/text.h"
#include "filters/export/unknown_words.h"
#include "plugins/command/checking/companions.h"
#include "plugins/command/files/inputs.h"
#include "plugins/command/options/options.h"

namespace gouji::command {

/// What one file came to.
struct Outcome {
  enum class Kind {
    done,
    passed_over,  ///< found in a folder, and no report
    failed
  };

  Kind kind = Kind::failed;
  std::string result;     ///< in the format asked for, without what stands between results
  std::string complaint;  ///< a line for standard error, where failed
  Tally found;
  std::vector<UnknownWord> unknown_words;  ///< where they are asked for
  bool at_threshold = false;               ///< a finding at or above the threshold
};

/// Reads one file and converts or checks it. `colour`: in text. Never throws: whatever goes wrong
/// with one file is its outcome.
Outcome process(const Input& input, const Options& options, const Companions& companions,
                bool colour) noexcept;

}  // namespace gouji::command
