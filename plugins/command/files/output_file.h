#pragma once

#include <string>
#include <string_view>
#include <system_error>

namespace gouji::command {

/// Where results go: standard output, or a file that appears whole or not at all (it is written
/// beside its place and renamed by commit). One file at a time is safe against being interrupted.
class OutputFile {
 public:
  enum class Existing { refused, replaced };

  /// Standard output.
  OutputFile() = default;
  /// `error` is set (to EEXIST where a file stands in the way) and nothing made if it fails.
  /// What is no regular file, such as /dev/null, is written to directly.
  OutputFile(const std::string& path, Existing existing, std::error_code& error);
  /// Removes what was written, unless committed.
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  std::error_code write(std::string_view bytes);
  std::error_code commit();

 private:
  int descriptor_ = 1;
  Existing existing_ = Existing::replaced;
  std::string path_;
  std::string temporary_;  ///< "" where written to directly
};

}  // namespace gouji::command
