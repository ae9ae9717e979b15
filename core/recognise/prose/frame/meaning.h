#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/form/edition.h"
#include "core/form/quantity.h"

namespace gouji {

/// Cells of one table whose sum a figure in prose is: every row with every column.
struct Meaning {
  FormTable table = FormTable::requests;
  std::vector<std::string> rows;     ///< keys; "denied.*" for a whole group
  std::vector<std::string> columns;  ///< keys
  bool previous = false;             ///< in last year's report

  bool empty() const { return rows.empty(); }
  bool isTotal() const { return columns.size() == 1 && columns.front() == "total"; }
  bool isOf(std::string_view row) const { return rows.size() == 1 && rows.front() == row; }
  /// A row of new, carried-over or finished requests, not one of their outcomes.
  bool isFlow() const;

  bool operator==(const Meaning&) const = default;
};

/// The sum of its cells.
Linear linearOf(const Meaning& meaning);
Quantity quantityOf(const Meaning& meaning);

/// Adds a key that is not among them.
void addOnce(std::vector<std::string>& keys, std::string_view key);

/// Of a group and a row of it that are told together the row: 属于国家秘密不予公开.
void keepInnermost(std::vector<std::string>& rows);

Meaning requestCells(std::vector<std::string> rows, std::string column = "total");
/// The rows that a key of the wordings names in an edition: "other.*" is "other" where that is one.
std::string requestRows(std::string_view key, EditionId edition);
/// `group`: a group's key, "litigation" or "all".
Meaning reviewCells(std::string_view group, std::string column = "total");

}  // namespace gouji
