#pragma once

#include <sys/types.h>

#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace gouji::command {

/// One file to be read.
struct Input {
  std::string path;
  std::string below;  ///< path below the folder that was walked, else the file's own name
  /// Found in a folder, with an ending that tells nothing: passed over where it is no report.
  bool tentative = false;
};

struct Inputs {
  std::vector<Input> files;
  bool walked = false;          ///< a folder was among the arguments
  std::size_t passed_over = 0;  ///< entries of folders that are no regular files
  /// Files that are read beside the inputs; they are not written over either.
  std::vector<std::string> beside;
};

/// Folders are walked in the order of names, hidden entries and links to folders left out; files
/// stand as they were given. What cannot be walked stays as a file, whose reading will tell why.
Inputs expandInputs(std::span<const std::string> arguments);

/// Tells whether a path leads to one of the inputs, by whatever name. Looks at them when first
/// asked about a file that exists.
class InputIdentities {
 public:
  explicit InputIdentities(const Inputs& inputs) : inputs_(inputs) {}
  bool contains(const std::string& path);

 private:
  const Inputs& inputs_;
  std::optional<std::set<std::pair<dev_t, ino_t>>> known_;
};

}  // namespace gouji::command
