#include "filters/import/pdf/module.h"

#include "filters/import/pdf/pdf.h"

/// Throws ReadError: module and program are built together, of one compiler.
extern "C" __attribute__((visibility("default"))) void gouji_read_pdf(std::string_view bytes,
                                                                      const gouji::Limits& limits,
                                                                      gouji::Document& document) {
  document = gouji::pdf::read(bytes, limits);
}
