#pragma once

#include <cstddef>

namespace gouji {

/// Bounds on what an import filter may take in; reports are far below every one of them.
struct Limits {
  std::size_t file_bytes = std::size_t{100} << 20;
  /// Of one part of a package, and of one decoded stream of a PDF.
  std::size_t part_bytes = std::size_t{64} << 20;
  std::size_t package_parts = 20'000;
  std::size_t pages = 500;
  std::size_t table_cells = 200'000;
  /// Elements nested in each other (tables in tables, XML in XML).
  int depth = 256;
};

}  // namespace gouji
