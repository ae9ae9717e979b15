#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/document/document.h"
#include "core/report/report.h"

namespace gouji::html {

/// Which blocks of a document a report's tables were read from.
class TableBlocks {
 public:
  TableBlocks(const Document& document, const Report& report);

  /// Index into Report::tables.
  std::optional<std::size_t> tableOf(std::size_t block) const { return tables_[block]; }
  struct Begin {
    std::size_t table;  ///< index into Report::tables
    std::size_t at;     ///< byte of the paragraph's text, 0 in a table
  };
  /// Tables whose first block this is; several may stand in one.
  std::vector<Begin> beginningAt(std::size_t block) const;

 private:
  struct First {
    std::size_t block;
    std::size_t at;
  };

  std::vector<std::optional<std::size_t>> tables_;
  std::vector<First> begins_;  ///< by index into Report::tables
};

}  // namespace gouji::html
