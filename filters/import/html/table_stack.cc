#include "filters/import/html/table_stack.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gouji::html {
namespace {

constexpr std::string_view kFormWords[] = {"第二十条第", "第二十條第", "总体情况",
                                           "總體情況",   "申请人情况", "申請人情況",
                                           "本年新收",   "结果维持",   "結果維持"};

bool holdsForm(const SourceBlock& block) {
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
    return std::ranges::any_of(kFormWords, [&](std::string_view words) {
      return paragraph->text.find(words) != std::string::npos;
    });
  }
  for (const SourceRow& row : std::get<SourceTable>(block).rows) {
    for (const SourceCell& cell : row.cells) {
      if (html::holdsForm(cell.content)) {
        return true;
      }
    }
  }
  return false;
}

void appendAsChrome(std::vector<SourceBlock>& sink, SourceTable&& table) {
  for (SourceRow& row : table.rows) {
    for (SourceCell& cell : row.cells) {
      for (SourceBlock& block : cell.content) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
          paragraph->role = ParagraphRole::chrome;
          paragraph->level = 0;
        }
        sink.push_back(std::move(block));
      }
    }
  }
}

}  // namespace

bool holdsForm(const std::vector<SourceBlock>& blocks, std::size_t begin) {
  return std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(std::min(begin, blocks.size())),
                     blocks.end(), [](const SourceBlock& block) { return holdsForm(block); });
}

std::vector<SourceBlock>& TableStack::sink() {
  for (auto open = tables_.rbegin(); open != tables_.rend(); ++open) {
    if (open->cell_serial != 0) {
      return open->table.rows.back().cells.back().content;
    }
  }
  return page_;
}

std::size_t TableStack::sinkSerial() const {
  for (auto open = tables_.rbegin(); open != tables_.rend(); ++open) {
    if (open->cell_serial != 0) {
      return open->cell_serial;
    }
  }
  return 0;
}

void TableStack::beginTable(bool styled) {
  OpenTable open;
  open.styled = styled;
  tables_.push_back(std::move(open));
}

TableStack::OpenTable& TableStack::tableFor(bool styled, std::size_t frame) {
  if (tables_.empty() || tables_.back().styled != styled) {
    beginTable(styled);
    tables_.back().loose = true;
    tables_.back().frame = frame;
  }
  return tables_.back();
}

std::size_t TableStack::beginRow(bool styled, bool hidden, std::size_t frame) {
  OpenTable& open = tableFor(styled, frame);
  closeRow(open);
  open.table.rows.emplace_back();
  open.row_serial = next_serial_++;
  open.row_hidden = hidden;
  return open.row_serial;
}

std::size_t TableStack::beginCell(SourceCell cell, bool styled, bool hidden, std::size_t frame) {
  if (tableFor(styled, frame).row_serial == 0) {
    beginRow(styled, false, frame);
  }
  OpenTable& open = tables_.back();
  closeCell(open);
  open.table.rows.back().cells.push_back(std::move(cell));
  open.cell_serial = next_serial_++;
  open.cell_hidden = hidden;
  return open.cell_serial;
}

void TableStack::closeCell(OpenTable& open) {
  if (open.cell_serial == 0) {
    return;
  }
  open.cell_serial = 0;
  if (open.cell_hidden) {
    std::vector<SourceCell>& cells = open.table.rows.back().cells;
    dropped_form_ = dropped_form_ || html::holdsForm(cells.back().content);
    cells.pop_back();
  }
}

void TableStack::closeRow(OpenTable& open) {
  closeCell(open);
  if (open.row_serial == 0) {
    return;
  }
  open.row_serial = 0;
  if (open.row_hidden) {
    for (const SourceCell& cell : open.table.rows.back().cells) {
      dropped_form_ = dropped_form_ || html::holdsForm(cell.content);
    }
    open.table.rows.pop_back();
  }
}

void TableStack::endCell(std::size_t serial) {
  if (inCell() && tables_.back().cell_serial == serial) {
    closeCell(tables_.back());
  }
}

void TableStack::endRow(std::size_t serial) {
  if (!tables_.empty() && tables_.back().row_serial == serial) {
    closeRow(tables_.back());
  }
}

void TableStack::endRow() {
  if (!tables_.empty()) {
    closeRow(tables_.back());
  }
}

void TableStack::endTables(std::size_t depth, bool as_chrome) {
  while (tables_.size() > depth) {
    closeRow(tables_.back());
    SourceTable table = std::move(tables_.back().table);
    tables_.pop_back();
    const bool blank =
        std::ranges::all_of(table.rows, [](const SourceRow& row) { return row.cells.empty(); });
    if (as_chrome && tables_.size() == depth) {
      appendAsChrome(sink(), std::move(table));
    } else if (!blank) {
      sink().emplace_back(std::move(table));
    }
  }
}

void TableStack::endLoose(std::size_t frame) {
  while (!tables_.empty() && tables_.back().loose && tables_.back().frame >= frame) {
    endTables(tables_.size() - 1);
  }
}

void TableStack::drop(std::size_t begin) {
  std::vector<SourceBlock>& blocks = sink();
  if (begin < blocks.size()) {
    dropped_form_ = dropped_form_ || html::holdsForm(blocks, begin);
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(begin), blocks.end());
  }
}

}  // namespace gouji::html
