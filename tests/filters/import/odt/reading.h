#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "filters/import/odt/odt.h"
#include "filters/import/read_error.h"
#include "tests/support/odt_writer.h"
#include "tests/support/sketch.h"

namespace gouji::odt {

/// One string a block, as test::sketch makes it.
inline std::vector<std::string> sketchOf(const std::string& text, const std::string& styles = {}) {
  return test::sketch(read(test::Odt{text, styles, {}}.bytes(), Limits{}));
}

inline ReadFault faultOf(const std::string& bytes, const Limits& limits = {}) {
  try {
    read(bytes, limits);
  } catch (const ReadError& error) {
    return error.fault();
  }
  ADD_FAILURE() << "no ReadError";
  return ReadFault::cannot_open;
}

/// A cell with one paragraph; `attributes` with a blank in front.
inline std::string cell(const std::string& text, const std::string& attributes = {}) {
  return "<table:table-cell" + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

inline std::string row(const std::string& cells, const std::string& attributes = {}) {
  return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

inline std::string table(const std::string& rows) {
  return "<table:table><table:table-column/>" + rows + "</table:table>";
}

inline const std::string kCovered = "<table:covered-table-cell/>";

}  // namespace gouji::odt
