#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "filters/import/docx/docx.h"
#include "filters/import/read_error.h"
#include "tests/support/docx_writer.h"
#include "tests/support/sketch.h"

namespace gouji::docx {

/// One string a block, as test::sketch makes it.
inline std::vector<std::string> sketchOf(const test::Docx& file) {
  return test::sketch(read(file.bytes(), Limits{}));
}

/// The same of a file without other parts.
inline std::vector<std::string> sketchOf(std::string_view body) {
  return sketchOf(test::Docx{std::string(body)});
}

inline ReadFault faultOf(std::string_view bytes, const Limits& limits = {}) {
  try {
    read(bytes, limits);
  } catch (const ReadError& error) {
    return error.fault();
  }
  ADD_FAILURE() << "no ReadError";
  return ReadFault::cannot_open;
}

/// A paragraph with one run of text, and perhaps properties.
inline std::string p(std::string_view text, std::string_view properties = {}) {
  return std::string("<w:p><w:pPr>")
      .append(properties)
      .append("</w:pPr><w:r><w:t xml:space=\"preserve\">")
      .append(text)
      .append("</w:t></w:r></w:p>");
}

/// A cell with one paragraph, and perhaps properties.
inline std::string tc(std::string_view text, std::string_view properties = {}) {
  return std::string("<w:tc><w:tcPr>")
      .append(properties)
      .append("</w:tcPr>")
      .append(p(text))
      .append("</w:tc>");
}

inline std::string tr(std::string_view cells) {
  return std::string("<w:tr>").append(cells).append("</w:tr>");
}

inline std::string tbl(std::string_view rows) {
  return std::string("<w:tbl>").append(rows).append("</w:tbl>");
}

}  // namespace gouji::docx
