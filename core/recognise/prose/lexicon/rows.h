#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace gouji {

/// A row of a table of the project's own data.
struct DataRow {
  std::string_view line;                   ///< all of it, for errors
  std::array<std::string_view, 3> fields;  ///< "" where it has fewer
};

/// Lines of fields with a tab between; empty lines and those that begin with '#' are left out.
std::vector<DataRow> dataRows(std::string_view tsv);

}  // namespace gouji
