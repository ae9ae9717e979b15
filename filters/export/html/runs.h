#pragma once

#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/rules/finding/finding.h"
#include "filters/export/json/json_value.h"

namespace gouji::html {

/// Where findings stand in the texts of a document.
class Marks {
 public:
  explicit Marks(std::span<const Finding> findings);

  bool any(std::size_t block, std::size_t cell) const { return marks_.contains({block, cell}); }

  /// `text`, which begins at byte `offset` of the paragraph or cell, cut wherever a mark begins or
  /// ends: [[part, [indices of findings]], …].
  json::Value runs(std::size_t block, std::size_t cell, std::string_view text,
                   std::size_t offset = 0) const;

 private:
  struct Mark {
    std::size_t begin;
    std::size_t end;
    std::size_t finding;
  };

  std::map<std::pair<std::size_t, std::size_t>, std::vector<Mark>> marks_;
};

}  // namespace gouji::html
