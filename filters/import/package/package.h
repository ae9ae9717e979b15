#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "filters/import/limits.h"

struct zip;

namespace gouji {

/// A ZIP archive in memory, as a package of named parts (ECMA-376 part 2, OPC). Names have no
/// leading "/" and are looked up without regard to ASCII case. Throws ReadError: damaged,
/// encrypted (a part needs a password), bomb (more parts or bytes than the limits allow).
class Package {
 public:
  /// `bytes` must outlive the package.
  Package(std::string_view bytes, const Limits& limits);
  ~Package();
  Package(const Package&) = delete;
  Package& operator=(const Package&) = delete;

  bool has(std::string_view name) const;
  /// As written in the archive, but with "/" between folders; folders themselves are left out.
  const std::vector<std::string>& names() const { return names_; }
  /// The whole part, inflated. A missing part is `damaged`.
  std::string read(std::string_view name) const;
  /// Its first `bytes` bytes, or fewer if it is shorter.
  std::string readStart(std::string_view name, std::size_t bytes) const;

 private:
  struct Entry {
    std::uint64_t index;
    std::uint64_t size;  ///< as the header claims
    std::uint64_t packed;
    std::uint32_t checksum;
    bool encrypted;
    bool ambiguous;  ///< another part of the same name has other content
  };
  struct ArchiveDeleter {
    void operator()(zip* archive) const;
  };

  void index(std::uint64_t number);
  const Entry& entry(std::string_view name) const;

  Limits limits_;
  std::unique_ptr<zip, ArchiveDeleter> archive_;
  std::vector<std::string> names_;
  std::unordered_map<std::string, Entry> entries_;  ///< by folded name
  mutable std::size_t unpacked_ = 0;
};

}  // namespace gouji
