#include "extension/session/last_year.h"

#include <osl/file.hxx>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <optional>
#include <string_view>
#include <system_error>
#include <variant>

#include "core/recognise/recognise.h"
#include "extension/reader/document_reader.h"
#include "filters/complaint/complaint.h"
#include "filters/import/import.h"
#include "filters/import/read_error.h"

namespace gouji::office {
namespace {

constexpr Text kTrouble{"{0}：{1}", "{0}: {1}"};

/// What the office says of a file, as the system would.
std::error_code systemError(osl::FileBase::RC code) {
  return std::make_error_code(code == osl::FileBase::E_NOENT ? std::errc::no_such_file_or_directory
                              : code == osl::FileBase::E_ACCES ? std::errc::permission_denied
                              : code == osl::FileBase::E_ISDIR ? std::errc::is_a_directory
                                                               : std::errc::io_error);
}

std::variant<std::string, Unread> bytesOf(const OUString& url) {
  osl::File file(url);
  auto code = file.open(osl_File_OpenFlag_Read);
  sal_uInt64 size = 0;
  if (code == osl::FileBase::E_None) {
    code = file.getSize(size);
  }
  if (code == osl::FileBase::E_None && size > Limits().file_bytes) {
    return Unread{&complaintOf(ReadFault::too_large), ""};
  }
  std::string bytes(size, '\0');
  sal_uInt64 read = 0;
  for (sal_uInt64 at = 0; at < size && code == osl::FileBase::E_None; at += read) {
    code = file.read(bytes.data() + at, size - at, read);
    code = code == osl::FileBase::E_None && read == 0 ? osl::FileBase::E_IO : code;
  }
  if (code != osl::FileBase::E_None) {
    return Unread{&complaintOfReading(systemError(code)), ""};
  }
  return bytes;
}

LastYear troubled(const OUString& url, const Complaint& complaint, std::string_view detail,
                  Language language) {
  OUString path;
  osl::FileBase::getSystemPathFromFileURL(url, path);
  return {nullptr,
          fill(kTrouble, language, {toUtf8(path), complaintText(complaint, detail, language)}),
          false};
}

/// `report`, or why it is none that can be compared with.
LastYear lastYearOf(const OUString& url, Report report, Language language) {
  return report.kind == ReportKind::report
             ? LastYear{std::make_shared<const Report>(std::move(report)), "", false}
             : troubled(url, complaintOf(report.kind), "", language);
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

LastYear readLastYearByFilters(const OUString& url, Language language) {
  if (url.isEmpty()) {
    return {};
  }
  const auto bytes = bytesOf(url);
  const auto* unread = std::get_if<Unread>(&bytes);
  if (unread != nullptr) {
    LastYear none = troubled(url, *unread->complaint, unread->detail, language);
    none.unopened = true;
    return none;
  }
  const auto& data = std::get<std::string>(bytes);
  try {
    return lastYearOf(url, recognise(importDocument(data, detectFormat(data))), language);
  } catch (const ReadError& error) {
    const Unread fault = unreadFor(error);
    return troubled(url, *fault.complaint, fault.detail, language);
  } catch (const std::exception& error) {
    return troubled(url, complaintOfDefect(), error.what(), language);
  }
}

LastYear orByOffice(const Reference<css::uno::XComponentContext>& context, const OUString& url,
                    LastYear found, Language language) {
  if (found.trouble.empty() || found.unopened) {
    return found;
  }
  auto report = readByOffice(context, url);
  return report ? lastYearOf(url, std::move(*report), language) : found;
}

LastYear readLastYear(const Reference<css::uno::XComponentContext>& context, const OUString& url,
                      Language language) {
  return orByOffice(context, url, readLastYearByFilters(url, language), language);
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
