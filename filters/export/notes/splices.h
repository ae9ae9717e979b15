#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::notes {

/// Changes to a text by byte offsets; what they do not name stays byte for byte.
class Splices {
 public:
  /// Changes at one offset are made in the order in which they were asked for.
  void insert(std::size_t at, std::string text) { replace(at, at, std::move(text)); }
  void erase(std::size_t begin, std::size_t end) { replace(begin, end, {}); }
  /// One that runs into another that begins before it is not made.
  void replace(std::size_t begin, std::size_t end, std::string text);

  bool empty() const { return all_.empty(); }
  std::string apply(std::string_view text) const;

 private:
  struct Splice {
    std::size_t begin;
    std::size_t end;
    std::string text;
  };
  std::vector<Splice> all_;
};

}  // namespace gouji::notes
