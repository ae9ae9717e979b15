#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "filters/export/failure.h"
#include "plugins/command/files/inputs.h"
#include "plugins/command/files/output_file.h"
#include "plugins/command/files/result_names.h"
#include "plugins/command/options/options.h"

namespace gouji::command {

/// Puts the results of a run where the command line wants them, in their format's frame.
class Results {
 public:
  /// `error`: the result cannot be written at `path`.
  struct Fault {
    std::string path;
    std::error_code error;
    bool is_input = false;  ///< it would have been written over an input
    explicit operator bool() const { return is_input || error; }
  };

  Results(const Options& options, const Inputs& inputs);

  /// Makes what has to be there before the first result.
  Fault open();
  Fault add(const Input& input, std::string_view result);
  /// A file without a result; told behind the results where the format has a place for it.
  void addFailure(const Input& input, std::string_view complaint);
  /// `closing`: text behind the last result, "" for none.
  Fault close(std::string_view closing);

  /// Results go to files: nothing of them is seen on a terminal.
  bool inFiles() const { return !folder_.empty() || !path_.empty(); }
  /// One result fails by itself and the next may be written.
  bool separate() const { return !folder_.empty(); }

 private:
  Fault writeAlone(const Input& input, std::string_view result);
  std::string frameBefore(bool single) const;
  std::string frameAfter(bool single) const;

  const Options& options_;
  InputIdentities inputs_;
  bool single_;         ///< one file was asked for: no list around its result
  std::string folder_;  ///< one file an input goes there
  std::string path_;    ///< "" for standard output
  ResultNames names_;
  std::unique_ptr<OutputFile> file_;
  std::vector<Failure> failures_;
  bool any_ = false;     ///< the frame is open
  bool filled_ = false;  ///< something stands in it
};

}  // namespace gouji::command
