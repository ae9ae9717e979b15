#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/document/document.h"
#include "filters/import/limits.h"
#include "filters/import/package/package.h"
#include "filters/import/xml/trace.h"

namespace gouji::docx {

/// Whether `bytes` look like this format.
bool detect(std::string_view bytes);

/// Throws ReadError.
Document read(std::string_view bytes, const Limits& limits);

/// The same, and where each text stands in the main document part. `bytes` must outlive the
/// package.
struct Traced {
  Document document;
  xml::TracedBlocks places;
  std::unique_ptr<Package> package;
  std::string part;                        ///< name of the main document part
  std::unique_ptr<const std::string> xml;  ///< what it holds
  std::string space;                       ///< namespace of its root
  xml::Markup markup;                      ///< of `xml`
};
Traced readTraced(std::string_view bytes, const Limits& limits);

}  // namespace gouji::docx
