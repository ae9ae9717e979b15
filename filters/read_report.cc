#include "filters/read_report.h"

#include <new>

#include "core/recognise/recognise.h"
#include "filters/import/import.h"
#include "filters/read_file.h"

namespace gouji {
namespace {

using Read = std::variant<ReadReport, Unread>;

template <class Work>
Read guarded(const Work& work) noexcept {
  try {
    return work();
  } catch (const ReadError& error) {
    return unreadFor(error);
  } catch (const std::bad_alloc&) {
    return Unread{&complaintOfDefect(), "out of memory"};
  } catch (const std::exception& error) {
    return Unread{&complaintOfDefect(), error.what()};
  }
}

ReadReport understood(const std::string& path, const std::string& bytes, const Limits& limits) {
  const Format format = detectFormat(bytes);
  ReadReport read;
  read.source = {path, formatName(format)};
  read.document = importDocument(bytes, format, limits);
  return read;
}

}  // namespace

Read readReport(const std::string& path, const std::string& bytes, const Limits& limits) noexcept {
  return guarded([&]() -> Read {
    ReadReport read = understood(path, bytes, limits);
    read.report = recognise(read.document);
    return read;
  });
}

Read readReport(const std::string& path, const Limits& limits) noexcept {
  return guarded([&]() -> Read {
    ReadReport read;
    {
      std::error_code error;
      const std::string bytes = readFile(path, limits.file_bytes, error);
      if (error) {
        return Unread{&complaintOfReading(error), ""};
      }
      read = understood(path, bytes, limits);
    }  // the bytes are gone before the document is understood
    read.report = recognise(read.document);
    return read;
  });
}

}  // namespace gouji
