#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace gouji {

/// Why a file could not be read. The edge that reports it words it in the user's language.
enum class ReadFault {
  cannot_open,     ///< no such file, no permission, a folder where a file is needed
  empty,           ///< no bytes, or nothing but white space
  too_large,       ///< above Limits::file_bytes
  unknown_format,  ///< the content is of no format that gouji reads
  damaged,         ///< truncated, or not what its format demands
  encrypted,       ///< needs a password
  bomb,            ///< unpacks to more than the limits allow
  no_text,         ///< pages are pictures: no text layer
  no_module,       ///< the module that reads this format is not installed
  no_encodings,    ///< its fonts are encoded by tables that are not installed
  no_characters,   ///< its text does not say which characters it is
};

/// The one exception of the import filters: a file that cannot be read.
class ReadError : public std::runtime_error {
 public:
  /// `part`: the part inside the file ("word/document.xml"), or "". `detail`: for experts, English.
  ReadError(ReadFault fault, std::string part, std::string detail, std::size_t offset = 0);

  ReadFault fault() const { return fault_; }
  const std::string& part() const { return part_; }
  const std::string& detail() const { return detail_; }
  /// Byte offset in the file or part, 0 where unknown.
  std::size_t offset() const { return offset_; }

 private:
  ReadFault fault_;
  std::string part_;
  std::string detail_;
  std::size_t offset_;
};

}  // namespace gouji
