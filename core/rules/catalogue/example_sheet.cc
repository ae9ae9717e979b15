#include "core/rules/catalogue/example_sheet.h"

#include <algorithm>
#include <utility>

namespace gouji::rules {
namespace {

struct Figures {
  std::string_view cell;
  std::string_view text;
};

/// What the faultless report states; every other cell holds 0.
constexpr Figures kFigures[] = {
    {"disclosure.normative_documents.made", "2"},
    {"disclosure.normative_documents.newly_disclosed", "2"},
    {"disclosure.normative_documents.total_disclosed", "20"},
    {"disclosure.licensing.previous_year_items", "12"},
    {"disclosure.licensing.change", "-1"},
    {"disclosure.other_services.previous_year_items", "3"},
    {"disclosure.penalties.previous_year_items", "40"},
    {"disclosure.fees.previous_year_items", "1"},
    {"disclosure.procurement.items", "2"},
    {"disclosure.procurement.amount", "36.8"},
    {"disclosure.normative_documents.issued", "2"},
    {"disclosure.normative_documents.repealed", "1"},
    {"disclosure.normative_documents.in_force", "20"},
    {"disclosure.licensing.decisions", "35"},
    {"disclosure.penalties.decisions", "6"},
    {"disclosure.fees.amount", "1.5"},
    {"requests.new.natural_person", "10"},
    {"requests.new.commercial", "2"},
    {"requests.new.total", "12"},
    {"requests.carried_in.natural_person", "1"},
    {"requests.carried_in.total", "1"},
    {"requests.granted.natural_person", "8"},
    {"requests.granted.commercial", "2"},
    {"requests.granted.total", "10"},
    {"requests.denied.third_party_rights.natural_person", "1"},
    {"requests.denied.third_party_rights.total", "1"},
    {"requests.unavailable.not_held.natural_person", "1"},
    {"requests.unavailable.not_held.total", "1"},
    {"requests.total.natural_person", "10"},
    {"requests.total.commercial", "2"},
    {"requests.total.total", "12"},
    {"requests.carried_out.natural_person", "1"},
    {"requests.carried_out.total", "1"},
    {"review.reconsideration.upheld", "1"},
    {"review.reconsideration.total", "1"},
};

std::string figure(FormTable table, std::string_view row, std::string_view column) {
  const std::string name =
      std::string(formTableName(table)) + '.' + std::string(row) + '.' + std::string(column);
  const auto* found = std::find_if(std::begin(kFigures), std::end(kFigures),
                                   [&](const Figures& each) { return each.cell == name; });
  return std::string(found == std::end(kFigures) ? "0" : found->text);
}

SheetLine line(FormTable table, std::string_view key, std::string_view label,
               std::string_view group, std::span<const FormColumn> columns) {
  SheetLine made{std::string(key), std::string(label), std::string(group), {}};
  for (const FormColumn& column : columns) {
    made.values.push_back(figure(table, key, column.key));
  }
  return made;
}

std::vector<FormColumn> copied(std::span<const FormColumn> columns) {
  return {columns.begin(), columns.end()};
}

/// Writes cells in any order; finish() sorts them and counts rows and columns.
class GridWriter {
 public:
  void put(int row, int column, int row_span, int column_span, std::string text) {
    table_.rows = std::max(table_.rows, row + row_span);
    table_.columns = std::max(table_.columns, column + column_span);
    table_.cells.push_back({row, column, row_span, column_span, std::move(text), {}});
  }

  Table finish() {
    std::sort(table_.cells.begin(), table_.cells.end(), [](const Cell& a, const Cell& b) {
      return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return std::move(table_);
  }

 private:
  Table table_;
};

int count(std::size_t size) {
  return static_cast<int>(size);
}

Table layOutDisclosure(const Sheet& sheet) {
  int width = 0;
  for (const DisclosureBlock& block : editionOf(sheet.edition).disclosure) {
    width = std::max(width, 1 + count(block.columns.size()));
  }
  GridWriter grid;
  int row = 0;
  for (const SheetPart& part : sheet.parts) {
    if (part.columns.empty()) {
      continue;
    }
    const int columns = count(part.columns.size());
    // The columns share what is left of the first; the last takes the rest.
    const auto span = [&](int i) { return i + 1 < columns ? 1 : width - columns; };
    grid.put(row++, 0, 1, width, part.clause);
    grid.put(row, 0, 1, 1, "信息内容");
    for (int i = 0; i < columns; ++i) {
      grid.put(row, 1 + i, 1, span(i),
               std::string(part.columns[static_cast<std::size_t>(i)].label));
    }
    ++row;
    for (const SheetLine& each : part.lines) {
      grid.put(row, 0, 1, 1, each.label);
      for (int i = 0; i < columns; ++i) {
        grid.put(row, 1 + i, 1, span(i), each.values[static_cast<std::size_t>(i)]);
      }
      ++row;
    }
  }
  return grid.finish();
}

void layOutRequestHeader(const SheetPart& part, GridWriter& grid) {
  const int columns = count(part.columns.size());
  grid.put(0, 0, 3, 3, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
  grid.put(0, 3, 1, columns, "申请人情况");
  int first_body = -1;
  int bodies = 0;
  for (int i = 0; i < columns; ++i) {
    const FormColumn& column = part.columns[static_cast<std::size_t>(i)];
    if (column.group.empty()) {
      grid.put(1, 3 + i, 2, 1, std::string(column.label));
    } else {
      first_body = first_body < 0 ? i : first_body;
      ++bodies;
      grid.put(2, 3 + i, 1, 1, std::string(column.label));
    }
  }
  if (bodies > 0) {
    grid.put(1, 3 + first_body, 1, bodies,
             std::string(part.columns[static_cast<std::size_t>(first_body)].group));
  }
}

Table layOutRequests(const Sheet& sheet) {
  const SheetPart& part = sheet.parts.front();
  GridWriter grid;
  layOutRequestHeader(part, grid);
  constexpr int kHeaderRows = 3;
  const auto& lines = part.lines;
  std::string outer;  // the group that holds the others: all results
  std::size_t outer_begin = 0;
  std::size_t outer_end = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].group.empty()) {
      outer_begin = outer.empty() ? i : outer_begin;
      outer = outer.empty() ? lines[i].group : outer;
      outer_end = i + 1;
    }
  }
  if (outer_end > outer_begin) {
    grid.put(kHeaderRows + count(outer_begin), 0, count(outer_end - outer_begin), 1, outer);
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const int row = kHeaderRows + count(i);
    const bool inside = i >= outer_begin && i < outer_end;
    const bool grouped = inside && !lines[i].group.empty() && lines[i].group != outer;
    if (grouped && lines[i - 1].group != lines[i].group) {
      std::size_t end = i;
      while (end < outer_end && lines[end].group == lines[i].group) {
        ++end;
      }
      grid.put(row, 1, count(end - i), 1, lines[i].group);
    }
    const int column = grouped ? 2 : inside ? 1 : 0;
    grid.put(row, column, 1, 3 - column, lines[i].label);
    int place = 3;
    for (std::size_t at = 0; at < part.columns.size(); ++at) {
      const std::string& value = lines[i].values[at];
      const std::size_t cut = value.find('|');
      grid.put(row, place++, 1, 1, value.substr(0, cut));
      if (cut != std::string::npos) {
        grid.put(row, place++, 1, 1, value.substr(cut + 1));
      }
    }
  }
  return grid.finish();
}

Table layOutReview(const Sheet& sheet) {
  const SheetPart& part = sheet.parts.front();
  const int columns = count(part.columns.size());
  GridWriter grid;
  for (std::size_t i = 0; i < part.lines.size(); ++i) {
    const SheetLine& group = part.lines[i];
    const int left = count(i) * columns;
    const bool inner = !group.group.empty();
    if (!inner) {
      grid.put(0, left, 1, columns, group.label);
    } else {
      if (i == 0 || part.lines[i - 1].group != group.group) {
        std::size_t end = i;
        while (end < part.lines.size() && part.lines[end].group == group.group) {
          ++end;
        }
        grid.put(0, left, 1, count(end - i) * columns, group.group);
      }
      grid.put(1, left, 1, columns, group.label);
    }
    for (int at = 0; at < columns; ++at) {
      const auto index = static_cast<std::size_t>(at);
      grid.put(inner ? 2 : 1, left + at, inner ? 1 : 2, 1, std::string(part.columns[index].label));
      grid.put(3, left + at, 1, 1, group.values[index]);
    }
  }
  return grid.finish();
}

}  // namespace

Sheet faultlessSheet(FormTable table, EditionId id) {
  const Edition& edition = editionOf(id);
  Sheet sheet{table, id, {}};
  if (table == FormTable::disclosure) {
    for (const DisclosureBlock& block : edition.disclosure) {
      SheetPart& part =
          sheet.parts.emplace_back(SheetPart{std::string(block.clause), copied(block.columns), {}});
      for (const FormRow& row : block.rows) {
        part.lines.push_back(line(table, row.key, row.label, "", block.columns));
      }
    }
  } else if (table == FormTable::requests) {
    SheetPart& part = sheet.parts.emplace_back(SheetPart{"", copied(edition.request_columns), {}});
    for (const FormRow& row : edition.request_rows) {
      part.lines.push_back(line(table, row.key, row.label, row.group, edition.request_columns));
    }
  } else {
    SheetPart& part = sheet.parts.emplace_back(SheetPart{"", copied(edition.review_columns), {}});
    for (const ReviewGroup& group : edition.review_groups) {
      const bool inner = !group.inner_label.empty();
      part.lines.push_back(line(table, group.key, inner ? group.inner_label : group.outer_label,
                                inner ? group.outer_label : "", edition.review_columns));
    }
  }
  return sheet;
}

Table layOut(const Sheet& sheet) {
  switch (sheet.table) {
    case FormTable::disclosure:
      return layOutDisclosure(sheet);
    case FormTable::requests:
      return layOutRequests(sheet);
    case FormTable::review:
      break;
  }
  return layOutReview(sheet);
}

}  // namespace gouji::rules
