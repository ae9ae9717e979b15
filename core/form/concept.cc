#include "core/form/concept.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/form/edition.h"
#include "core/form/editions/edition_list.h"

namespace gouji {
namespace {

struct Dictionary {
  std::vector<Concept> cells;
  std::unordered_map<std::string_view, ConceptId> by_name;
  /// Cells that an edition has under other words than the first one.
  std::map<std::pair<ConceptId, EditionId>, Concept> reworded;

  Dictionary() {
    cells.reserve(300);
    addDisclosure();
    addRequests();
    for (const Edition& edition : editions()) {
      addReview(edition);
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      by_name.emplace(cells[i].name, static_cast<ConceptId>(i));
    }
    for (auto& [key, cell] : reworded) {
      cell.editions = cells[key.first].editions;
    }
  }

 private:
  void add(const Edition& edition, FormTable table, std::string_view row_key,
           std::string_view row_label, std::string_view row_english, std::string_view group,
           const FormColumn& column) {
    Concept cell;
    cell.name = std::string(formTableName(table)) + '.' + std::string(row_key) + '.' +
                std::string(column.key);
    cell.table = table;
    cell.row = row_key;
    cell.column = column.key;
    cell.row_label = row_label;
    cell.column_label = column.label;
    cell.group_label = group;
    cell.row_english = row_english;
    cell.column_english = column.english;
    auto same = std::find_if(cells.begin(), cells.end(),
                             [&](const Concept& other) { return other.name == cell.name; });
    if (same == cells.end()) {
      same = cells.insert(cells.end(), std::move(cell));
    } else if (!haveSameWords(*same, cell)) {
      const auto id = static_cast<ConceptId>(same - cells.begin());
      reworded.emplace(std::pair(id, edition.id), std::move(cell));
    }
    same->editions.set(static_cast<std::size_t>(edition.id));
  }

  static bool haveSameWords(const Concept& a, const Concept& b) {
    return a.row_label == b.row_label && a.column_label == b.column_label &&
           a.group_label == b.group_label && a.row_english == b.row_english &&
           a.column_english == b.column_english;
  }

  /// A row as an edition prints it, with the columns it has there.
  struct Row {
    const Edition* edition;
    const FormRow* row;
    std::string_view group;
    std::span<const FormColumn> columns;
  };

  /// Adds the rows of all editions merged: a row that an earlier edition lacks stands behind the
  /// row that it follows in its own.
  void addMerged(FormTable table, const std::vector<std::vector<Row>>& by_edition) {
    std::vector<std::string_view> order;
    for (const auto& rows : by_edition) {
      auto at = order.begin();
      for (const Row& each : rows) {
        const auto known = std::find(order.begin(), order.end(), each.row->key);
        at = known != order.end() ? known + 1 : order.insert(at, each.row->key) + 1;
      }
    }
    for (const std::string_view key : order) {
      for (const auto& rows : by_edition) {
        for (const Row& each : rows) {
          if (each.row->key != key) {
            continue;
          }
          for (const FormColumn& column : each.columns) {
            add(*each.edition, table, key, each.row->label, each.row->english, each.group, column);
          }
        }
      }
    }
  }

  void addDisclosure() {
    std::vector<std::vector<Row>> rows;
    for (const Edition& edition : editions()) {
      auto& own = rows.emplace_back();
      for (const DisclosureBlock& block : edition.disclosure) {
        for (const FormRow& row : block.rows) {
          own.push_back({&edition, &row, block.clause, block.columns});
        }
      }
    }
    addMerged(FormTable::disclosure, rows);
  }

  void addRequests() {
    std::vector<std::vector<Row>> rows;
    for (const Edition& edition : editions()) {
      auto& own = rows.emplace_back();
      for (const FormRow& row : edition.request_rows) {
        own.push_back({&edition, &row, row.group, edition.request_columns});
      }
    }
    addMerged(FormTable::requests, rows);
  }

  void addReview(const Edition& edition) {
    for (const ReviewGroup& group : edition.review_groups) {
      const std::string label = group.inner_label.empty() ? std::string(group.outer_label)
                                                          : std::string(group.outer_label) + "·" +
                                                                std::string(group.inner_label);
      for (const FormColumn& column : edition.review_columns) {
        add(edition, FormTable::review, group.key, label, group.english, "", column);
      }
    }
  }
};

const Dictionary& dictionary() {
  static const Dictionary instance;
  return instance;
}

}  // namespace

std::string_view formTableName(FormTable table) {
  constexpr std::string_view kNames[] = {"disclosure", "requests", "review"};
  return kNames[static_cast<std::size_t>(table)];
}

std::span<const Concept> concepts() {
  return dictionary().cells;
}

std::optional<ConceptId> findConcept(std::string_view name) {
  const auto found = dictionary().by_name.find(name);
  return found == dictionary().by_name.end() ? std::nullopt : std::optional(found->second);
}

const Concept& conceptOf(ConceptId id) {
  return dictionary().cells.at(id);
}

const Concept& conceptOf(ConceptId id, EditionId edition) {
  const auto found = dictionary().reworded.find({id, edition});
  return found == dictionary().reworded.end() ? conceptOf(id) : found->second;
}

bool isIn(const Concept& cell, EditionId edition) {
  return cell.editions.test(static_cast<std::size_t>(edition));
}

bool hasCell(EditionId edition, std::string_view name) {
  const auto id = findConcept(name);
  return id && isIn(conceptOf(*id), edition);
}

bool hasRow(EditionId edition, FormTable table, std::string_view key) {
  return std::any_of(concepts().begin(), concepts().end(), [&](const Concept& cell) {
    return cell.table == table && isIn(cell, edition) && matchesPattern(cell.row, key);
  });
}

bool matchesPattern(std::string_view name, std::string_view pattern) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) {
    return name == pattern;
  }
  const std::string_view before = pattern.substr(0, star);
  const std::string_view after = pattern.substr(star + 1);
  return name.size() > before.size() + after.size() && name.starts_with(before) &&
         name.ends_with(after) &&
         name.substr(before.size(), name.size() - before.size() - after.size()).find('.') ==
             std::string_view::npos;
}

std::string cellLabel(const Concept& cell, bool chinese) {
  if (!chinese) {
    return cell.row_english + " × " + cell.column_english;
  }
  const bool grouped = !cell.group_label.empty() && cell.table == FormTable::requests &&
                       !cell.group_label.starts_with("三、");
  return (grouped ? cell.group_label + "·" : std::string()) + cell.row_label + " × " +
         cell.column_label;
}

}  // namespace gouji
