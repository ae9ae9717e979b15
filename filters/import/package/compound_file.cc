#include "filters/import/package/compound_file.h"

#include <cstddef>
#include <string>

namespace gouji {
namespace {

constexpr std::string_view kSignature("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
/// [MS-CFB] 2.6.1: a directory entry has 128 bytes: a name in UTF-16LE, at 64 the name's length
/// in bytes with its terminator, at 66 the kind of object.
constexpr std::size_t kEntryBytes = 128;
constexpr std::size_t kNameBytesAt = 64;
constexpr std::size_t kKindAt = 66;
constexpr char kStream = 2;

}  // namespace

bool compoundFileHasStream(std::string_view bytes, std::string_view name) {
  if (!bytes.starts_with(kSignature)) {
    return false;
  }
  std::string wide;
  for (const char c : name) {
    wide += c;
    wide += '\0';
  }
  wide.append(2, '\0');
  // Entries stand at multiples of their size whatever the sectors' order: no chain is followed.
  for (std::size_t at = 0; at + kEntryBytes <= bytes.size(); at += kEntryBytes) {
    const std::string_view entry = bytes.substr(at, kEntryBytes);
    if (entry.starts_with(wide) && static_cast<unsigned char>(entry[kNameBytesAt]) == wide.size() &&
        entry[kKindAt] == kStream) {
      return true;
    }
  }
  return false;
}

}  // namespace gouji
