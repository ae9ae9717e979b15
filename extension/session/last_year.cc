#include "extension/session/last_year.h"

#include <osl/file.hxx>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <optional>
#include <string_view>

#include "core/report/recognise.h"
#include "extension/reader/document_reader.h"
#include "filters/import/import.h"
#include "filters/import/read_error.h"

namespace gouji::office {
namespace {

std::optional<std::string> bytesOf(const OUString& url) {
  osl::File file(url);
  if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None) {
    return std::nullopt;
  }
  sal_uInt64 size = 0;
  file.getSize(size);
  if (size > Limits().file_bytes) {
    return std::nullopt;
  }
  std::string bytes(size, '\0');
  sal_uInt64 read = 0;
  for (sal_uInt64 at = 0; at < size; at += read) {
    if (file.read(bytes.data() + at, size - at, read) != osl::FileBase::E_None || read == 0) {
      return std::nullopt;
    }
  }
  return bytes;
}

std::optional<Report> readByFilters(const OUString& url) {
  const auto bytes = bytesOf(url);
  if (!bytes) {
    return std::nullopt;
  }
  try {
    return recognise(importDocument(*bytes, detectFormat(*bytes)));
  } catch (const ReadError&) {
    return std::nullopt;
  }
}

std::optional<Report> readByOffice(const Reference<css::uno::XComponentContext>& context,
                                   const OUString& url) {
  css::beans::PropertyValue hidden;
  hidden.Name = "Hidden";
  hidden.Value <<= true;
  css::beans::PropertyValue read_only;
  read_only.Name = "ReadOnly";
  read_only.Value <<= true;
  try {
    const Reference<css::text::XTextDocument> document(
        css::frame::Desktop::create(context)->loadComponentFromURL(url, "_blank", 0,
                                                                   sequenceOf(hidden, read_only)),
        UNO_QUERY);
    if (!document.is()) {
      return std::nullopt;
    }
    Report report = recognise(DocumentReader::readAll(document).document);
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
    return report;
  } catch (const css::uno::Exception&) {
    return std::nullopt;
  }
}

/// Every `name` of `text` replaced; false where there is one and no `value` for it.
bool replace(std::string& text, std::string_view name, const std::string& value) {
  for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + value.size())) {
    if (value.empty()) {
      return false;
    }
    text.replace(at, name.size(), value);
  }
  return true;
}

}  // namespace

std::shared_ptr<const Report> readReportAt(const Reference<css::uno::XComponentContext>& context,
                                           const OUString& url) {
  auto report = readByFilters(url);
  if (!report) {
    report = readByOffice(context, url);
  }
  return report && report->kind == ReportKind::report
             ? std::make_shared<const Report>(std::move(*report))
             : nullptr;
}

OUString lastYearUrl(const std::string& pattern, const Report& report, const OUString& folder) {
  std::string path = pattern;
  const std::string year = report.year ? std::to_string(*report.year - 1) : std::string();
  if (path.empty() || !replace(path, "{year}", year) || !replace(path, "{agency}", report.agency)) {
    return {};
  }
  OUString url;
  if (osl::FileBase::getFileURLFromSystemPath(fromUtf8(path), url) != osl::FileBase::E_None) {
    return {};
  }
  OUString absolute;
  const bool done =
      osl::FileBase::getAbsoluteFileURL(folder, url, absolute) == osl::FileBase::E_None;
  return done ? absolute : OUString();
}

}  // namespace gouji::office
