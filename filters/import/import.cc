#include "filters/import/import.h"

#include "filters/import/docx/docx.h"
#include "filters/import/html/html.h"
#include "filters/import/odt/odt.h"
#include "filters/import/pdf/pdf.h"
#include "filters/import/read_error.h"
#include "filters/import/text/text.h"

namespace gouji {
namespace {

/// One row a format, asked in this order: text, which nearly everything is, comes last.
struct Filter {
  Format format;
  std::string_view name;
  bool (*detect)(std::string_view);
  Document (*read)(std::string_view, const Limits&);
};

constexpr Filter kFilters[] = {
    {Format::pdf, "pdf", pdf::detect, pdf::read},
    {Format::docx, "docx", docx::detect, docx::read},
    {Format::odt, "odt", odt::detect, odt::read},
    {Format::html, "html", html::detect, html::read},
    {Format::text, "text", text::detect, text::read},
};

const Filter& filterOf(Format format) {
  for (const Filter& filter : kFilters) {
    if (filter.format == format) {
      return filter;
    }
  }
  throw ReadError(ReadFault::unknown_format, "", "no filter for this format");
}

}  // namespace

std::string_view formatName(Format format) {
  return filterOf(format).name;
}

Format detectFormat(std::string_view bytes) {
  if (bytes.find_first_not_of(std::string_view(" \t\r\n\0", 5)) == std::string_view::npos) {
    throw ReadError(ReadFault::empty, "", "no content");
  }
  for (const Filter& filter : kFilters) {
    if (filter.detect(bytes)) {
      return filter.format;
    }
  }
  throw ReadError(ReadFault::unknown_format, "", "content is of no known format");
}

Document importDocument(std::string_view bytes, Format format, const Limits& limits) {
  if (bytes.size() > limits.file_bytes) {
    throw ReadError(ReadFault::too_large, "", "file above the size limit");
  }
  return filterOf(format).read(bytes, limits);
}

}  // namespace gouji
