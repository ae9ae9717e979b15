#include "tests/support/form_builder.h"

#include <stdexcept>
#include <utility>

namespace gouji::test {
namespace {

constexpr FormTable kTables[] = {FormTable::disclosure, FormTable::requests, FormTable::review};

bool isSumRow(std::string_view key) {
  return key == "new" || key == "carried_in" || key == "total" || key == "carried_out";
}

struct Figures {
  std::string_view cell;
  std::string_view text;
};

/// Table two, both editions.
constexpr Figures kDisclosure[] = {
    {"regulations.made", "3"},
    {"regulations.newly_disclosed", "2"},
    {"regulations.total_disclosed", "41"},
    {"regulations.issued", "3"},
    {"regulations.repealed", "1"},
    {"regulations.in_force", "41"},
    {"normative_documents.made", "12"},
    {"normative_documents.newly_disclosed", "11"},
    {"normative_documents.total_disclosed", "186"},
    {"normative_documents.issued", "12"},
    {"normative_documents.repealed", "7"},
    {"normative_documents.in_force", "186"},
    {"licensing.previous_year_items", "214"},
    {"licensing.change", "-6"},
    {"licensing.decisions", "10583"},
    {"other_services.previous_year_items", "97"},
    {"other_services.change", "4"},
    {"other_services.decisions", "2306"},
    {"penalties.previous_year_items", "512"},
    {"penalties.change", "13"},
    {"penalties.decisions", "1429"},
    {"coercion.previous_year_items", "28"},
    {"coercion.change", "-1"},
    {"coercion.decisions", "64"},
    {"fees.previous_year_items", "9"},
    {"fees.change", "-2"},
    {"fees.amount", "307.85"},
    {"procurement.items", "45"},
    {"procurement.amount", "6120.4"},
};

}  // namespace

FormBuilder::FormBuilder(EditionId edition, int year, std::string agency)
    : edition_(edition),
      year_(year),
      agency_(std::move(agency)),
      title_(agency_ + std::to_string(year) + "年政府信息公开工作年度报告") {
  for (const FormTable table : kTables) {
    rules::Sheet& sheet = sheets_.emplace_back(rules::faultlessSheet(table, edition));
    for (rules::SheetPart& part : sheet.parts) {
      for (rules::SheetLine& line : part.lines) {
        line.values.assign(line.values.size(), "0");
      }
    }
  }
}

FormBuilder& FormBuilder::fill() {
  for (const Figures& each : kDisclosure) {
    if (std::string* text = find("disclosure." + std::string(each.cell))) {
      *text = each.text;
    }
  }
  setRequests([](int row, int column) {
    return (row + 2 * column) % 5 == 0 ? 10 + 3 * row + 7 * column : (3 * row + 5 * column) % 9;
  });
  setReview([](int group, int column) { return 1 + 5 * group + 3 * column; });
  return *this;
}

FormBuilder& FormBuilder::fillSparsely() {
  setRequests(
      [](int row, int column) { return row % 9 == 0 && column % 5 == 0 ? 1 + row / 9 : 0; });
  setReview([](int group, int column) { return group == 1 && column == 0 ? 1 : 0; });
  return *this;
}

FormBuilder& FormBuilder::set(std::string_view cell, std::string_view text) {
  std::string* found = find(cell);
  if (found == nullptr) {
    throw std::invalid_argument("no cell " + std::string(cell));
  }
  *found = text;
  return *this;
}

FormBuilder& FormBuilder::label(FormTable table, std::string_view row, std::string_view text) {
  for (rules::SheetPart& part : sheets_.at(static_cast<std::size_t>(table)).parts) {
    for (rules::SheetLine& line : part.lines) {
      if (line.key == row) {
        line.label = text;
        return *this;
      }
    }
  }
  throw std::invalid_argument("no row " + std::string(row));
}

FormBuilder& FormBuilder::titled(std::string title) {
  title_ = std::move(title);
  return *this;
}

std::map<std::string, std::string> FormBuilder::printed() const {
  std::map<std::string, std::string> all;
  for (const rules::Sheet& sheet : sheets_) {
    for (const rules::SheetPart& part : sheet.parts) {
      for (const rules::SheetLine& line : part.lines) {
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
          all[std::string(formTableName(sheet.table)) + '.' + line.key + '.' +
              std::string(part.columns[i].key)] = line.values[i];
        }
      }
    }
  }
  return all;
}

Table FormBuilder::table(FormTable table) const {
  return rules::layOut(sheets_.at(static_cast<std::size_t>(table)));
}

Document FormBuilder::document(const std::vector<std::vector<Block>>& tables) const {
  const auto& headings = editionOf(edition_).headings;
  const std::string year = std::to_string(year_);
  const std::string prose[] = {
      "本单位围绕水利工程与供水安全做好主动公开，规范办理依申请公开，其余情况见以下各部分。",
      "",
      "",
      "",
      "公开的时效还不够强，下一步将加强培训，按月核对目录。",
      "本年度没有收取信息处理费，也没有其他需要报告的事项。",
  };
  Document document;
  const auto write = [&](std::string text) {
    document.blocks.emplace_back(Paragraph{std::move(text), ParagraphRole::body, 0, {}});
  };
  write(title_);
  write("本报告由" + agency_ + "编写，所列数据的统计期限自" + year + "年1月1日起至" + year +
        "年12月31日止。");
  for (std::size_t i = 0; i < headings.size(); ++i) {
    write(std::string(headings[i]));
    if (!prose[i].empty()) {
      write(prose[i]);
    }
    if (i >= 1 && i <= tables.size()) {
      document.blocks.insert(document.blocks.end(), tables[i - 1].begin(), tables[i - 1].end());
    }
  }
  write(agency_);
  write(std::to_string(year_ + 1) + "年1月17日");
  return document;
}

Document FormBuilder::document() const {
  return document(
      {{table(FormTable::disclosure)}, {table(FormTable::requests)}, {table(FormTable::review)}});
}

std::string* FormBuilder::find(std::string_view cell) {
  for (rules::Sheet& sheet : sheets_) {
    for (rules::SheetPart& part : sheet.parts) {
      for (rules::SheetLine& line : part.lines) {
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
          if (cell == std::string(formTableName(sheet.table)) + '.' + line.key + '.' +
                          std::string(part.columns[i].key)) {
            return &line.values[i];
          }
        }
      }
    }
  }
  return nullptr;
}

/// `leaf`: the figure of a result row and one of the six kinds of applicant; the rest follows.
void FormBuilder::setRequests(int (*leaf)(int row, int column)) {
  rules::SheetPart& part = sheets_.at(static_cast<std::size_t>(FormTable::requests)).parts.front();
  const std::size_t total_column = part.columns.size() - 1;
  std::map<std::string, std::vector<int>> sums;
  for (const std::string row : {"new", "carried_in", "total", "carried_out"}) {
    sums[row].assign(total_column + 1, 0);
  }
  const auto write = [&](rules::SheetLine& line, std::vector<int> values) {
    values[total_column] = 0;
    for (std::size_t i = 0; i < total_column; ++i) {
      line.values[i] = std::to_string(values[i]);
      values[total_column] += values[i];
    }
    line.values[total_column] = std::to_string(values[total_column]);
  };
  int result = 0;
  for (rules::SheetLine& line : part.lines) {
    if (isSumRow(line.key)) {
      continue;
    }
    std::vector<int> values(total_column + 1, 0);
    for (std::size_t i = 0; i < total_column; ++i) {
      values[i] = leaf(result, static_cast<int>(i));
      sums["total"][i] += values[i];
    }
    write(line, values);
    ++result;
  }
  for (std::size_t i = 0; i < total_column; ++i) {
    const int total = sums["total"][i];
    sums["carried_out"][i] = total % 4;
    sums["carried_in"][i] = (total + sums["carried_out"][i]) % 3;
    sums["new"][i] = total + sums["carried_out"][i] - sums["carried_in"][i];
  }
  for (rules::SheetLine& line : part.lines) {
    if (isSumRow(line.key)) {
      write(line, sums[line.key]);
    }
  }
}

void FormBuilder::setReview(int (*leaf)(int group, int column)) {
  rules::SheetPart& part = sheets_.at(static_cast<std::size_t>(FormTable::review)).parts.front();
  for (std::size_t group = 0; group < part.lines.size(); ++group) {
    int sum = 0;
    auto& values = part.lines[group].values;
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
      const int value = leaf(static_cast<int>(group), static_cast<int>(i));
      values[i] = std::to_string(value);
      sum += value;
    }
    values.back() = std::to_string(sum);
  }
}

}  // namespace gouji::test
