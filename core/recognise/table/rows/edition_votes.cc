#include "core/recognise/table/rows/edition_votes.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/form/editions/edition_list.h"
#include "core/text/fold.h"

namespace gouji {
namespace {

/// Folded labels of columns that stand together: of a block of table two, of another whole table.
using Heads = std::vector<std::u32string>;

Heads headsOf(std::span<const FormColumn> columns) {
  Heads heads;
  for (const FormColumn& column : columns) {
    heads.push_back(fold(column.label).text);
  }
  return heads;
}

const std::vector<Heads>& headsOf(EditionId edition, FormTable table) {
  static const auto all = [] {
    std::map<std::pair<EditionId, FormTable>, std::vector<Heads>> made;
    for (const Edition& each : editions()) {
      for (const DisclosureBlock& block : each.disclosure) {
        made[{each.id, FormTable::disclosure}].push_back(headsOf(block.columns));
      }
      made[{each.id, FormTable::requests}] = {headsOf(each.request_columns)};
      made[{each.id, FormTable::review}] = {headsOf(each.review_columns)};
    }
    return made;
  }();
  return all.at({edition, table});
}

}  // namespace

EditionVotes::EditionVotes(FormTable table) : table_(table) {
  for (const Edition& edition : editions()) {
    votes_[edition.id] = {};
  }
}

void EditionVotes::count(const RawRow& row) {
  for (const Piece* label : row.labels) {
    for (auto& [edition, vote] : votes_) {
      for (const Heads& heads : headsOf(edition, table_)) {
        const auto own = std::find(heads.begin(), heads.end(), label->folded);
        if (own != heads.end()) {
          ++vote.count;
          vote.printed.insert(*own);
          break;
        }
      }
    }
  }
}

/// Columns of the edition that are not printed beside some that are.
std::size_t EditionVotes::lacking(EditionId edition) const {
  const auto& printed = votes_.at(edition).printed;
  std::size_t lacking = 0;
  for (const Heads& heads : headsOf(edition, table_)) {
    const auto there = std::count_if(heads.begin(), heads.end(), [&](const std::u32string& head) {
      return printed.contains(head);
    });
    lacking += there > 0 ? heads.size() - static_cast<std::size_t>(there) : 0;
  }
  return lacking;
}

EditionId EditionVotes::winner(EditionId wanted, std::span<const EditionId> among) const {
  int most = 0;
  for (const EditionId edition : among) {
    most = std::max(most, votes_.at(edition).count);
  }
  std::vector<EditionId> first;
  std::copy_if(among.begin(), among.end(), std::back_inserter(first),
               [&](EditionId edition) { return votes_.at(edition).count == most; });
  const auto isBettered = [&](EditionId edition) {
    return std::any_of(first.begin(), first.end(), [&](EditionId other) {
      return votes_.at(other).printed == votes_.at(edition).printed &&
             lacking(other) < lacking(edition);
    });
  };
  std::vector<EditionId> best;
  std::copy_if(first.begin(), first.end(), std::back_inserter(best),
               [&](EditionId edition) { return !isBettered(edition); });
  return nearestEdition(wanted, best);
}

EditionId EditionVotes::winner(EditionId wanted) const {
  std::vector<EditionId> all;
  for (const auto& [edition, vote] : votes_) {
    all.push_back(edition);
  }
  return winner(wanted, all);
}

}  // namespace gouji
