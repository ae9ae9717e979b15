#pragma once

#include <map>
#include <set>
#include <span>
#include <string_view>

#include "core/form/edition.h"
#include "core/recognise/table/rows/rows.h"

namespace gouji {

/// Tells by the headings that a table prints which edition's columns it has.
class EditionVotes {
 public:
  explicit EditionVotes(FormTable table);

  /// A vote for each edition that has a column under a label of the row, for each label.
  void count(const RawRow& row);
  void add(EditionId edition) { ++votes_.at(edition).count; }

  /// Of `among`, which are not empty, the edition with most votes. Of those that the same headings
  /// speak for, the one that lacks fewest; of several still, the nearest to `wanted`.
  EditionId winner(EditionId wanted, std::span<const EditionId> among) const;
  /// Of all editions.
  EditionId winner(EditionId wanted) const;

 private:
  struct Vote {
    int count = 0;
    std::set<std::u32string_view> printed;  ///< labels of the edition's columns
  };

  std::size_t lacking(EditionId edition) const;

  FormTable table_;
  std::map<EditionId, Vote> votes_;
};

}  // namespace gouji
