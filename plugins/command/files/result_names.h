#pragma once

#include <string>
#include <unordered_set>

#include "plugins/command/files/inputs.h"
#include "plugins/command/options/options.h"

namespace gouji::command {

/// Names for one result an input: the input's own name with the format's ending behind it, and a
/// number where that is taken by an earlier input of this run.
class ResultNames {
 public:
  ResultNames(std::string folder, OutputFormat format);

  /// Path of the result, below the folder as the input stands below the folder walked.
  std::string of(const Input& input);

 private:
  std::string folder_;
  std::string_view ending_;
  std::unordered_set<std::string> taken_;
};

}  // namespace gouji::command
