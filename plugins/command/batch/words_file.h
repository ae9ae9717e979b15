#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "filters/export/unknown_words.h"
#include "plugins/command/batch/results.h"
#include "plugins/command/files/inputs.h"
#include "plugins/command/options/options.h"

namespace gouji::command {

/// The table of words that were not understood (--unknown-words), written behind the results:
/// nothing that befalls it touches them. Does nothing where none is wanted.
class WordsFile {
 public:
  WordsFile(const Options& options, const Inputs& inputs);

  /// Whether it would go where the results go.
  bool isOutput() const;
  /// Tells before the work begins what hinders writing it; after a fault nothing is written.
  Results::Fault open();
  void add(const Input& input, const std::vector<UnknownWord>& words);
  Results::Fault write();

 private:
  using Identity = std::optional<std::pair<dev_t, ino_t>>;

  Identity standing() const;
  Results::Fault place(std::string_view table);

  const Options& options_;
  InputIdentities inputs_;
  UnknownWords words_;
  bool wanted_;
  Identity before_;  ///< what stood there when the work began
};

}  // namespace gouji::command
