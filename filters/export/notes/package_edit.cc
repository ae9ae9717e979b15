#include "filters/export/notes/package_edit.h"

#include <zip.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

#include "filters/import/read_error.h"

namespace gouji::notes {
namespace {

struct SourceDeleter {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveDeleter {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};

[[noreturn]] void fail(const std::string& part, const std::string& detail) {
  throw ReadError(ReadFault::damaged, part, "ZIP archive: " + detail);
}

std::string folded(std::string_view name) {
  std::string result(name.substr(std::min(name.find_first_not_of("/\\"), name.size())));
  std::ranges::transform(result, result.begin(), [](char c) {
    return c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  });
  return result;
}

/// The first part of this name, -1 if there is none.
zip_int64_t find(zip_t* archive, const std::string& name) {
  const std::string wanted = folded(name);
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, ZIP_FL_UNCHANGED); ++i) {
    const char* entry = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
    if (entry != nullptr && folded(entry) == wanted) {
      return i;
    }
  }
  return -1;
}

void put(zip_t* archive, const std::string& name, const std::string& content) {
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  const zip_int64_t at = find(archive, name);
  zip_stat_t old;
  const bool has_time =
      zip_stat_index(archive, static_cast<zip_uint64_t>(std::max<zip_int64_t>(at, 0)), 0, &old) ==
          0 &&
      (old.valid & ZIP_STAT_MTIME) != 0;
  const zip_int64_t index =
      at < 0 ? zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_GUESS) : at;
  if (index < 0 ||
      (at >= 0 && zip_file_replace(archive, static_cast<zip_uint64_t>(at), source, 0) != 0)) {
    zip_source_free(source);
    fail(name, zip_error_strerror(zip_get_error(archive)));
  }
  if (has_time) {
    zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), old.mtime, 0);
  }
}

/// Holds a copy of `bytes`: libzip 1.7 frees a buffer that it writes anew whether or not it was
/// told that it may.
zip_source_t* sourceOf(std::string_view bytes, zip_error_t* error) {
  void* const copy = std::malloc(std::max<std::size_t>(bytes.size(), 1));
  if (copy == nullptr) {
    throw std::bad_alloc();
  }
  std::memcpy(copy, bytes.data(), bytes.size());
  zip_source_t* const source = zip_source_buffer_create(copy, bytes.size(), 1, error);
  if (source == nullptr) {
    std::free(copy);
  }
  return source;
}

}  // namespace

std::string withChanges(std::string_view bytes, const PartChanges& changes) {
  zip_error_t error;
  zip_error_init(&error);
  const std::unique_ptr<zip_source_t, SourceDeleter> source(sourceOf(bytes, &error));
  std::unique_ptr<zip_t, ArchiveDeleter> archive;
  if (source) {
    zip_source_keep(source.get());
    archive.reset(zip_open_from_source(source.get(), 0, &error));
    if (!archive) {
      zip_source_free(source.get());  // the reference that the archive would have
    }
  }
  if (!archive) {
    const std::string detail = zip_error_strerror(&error);
    zip_error_fini(&error);
    fail("", detail);
  }
  for (const auto& [name, content] : changes) {
    if (content) {
      put(archive.get(), name, *content);
    } else if (const zip_int64_t at = find(archive.get(), name); at >= 0) {
      zip_delete(archive.get(), static_cast<zip_uint64_t>(at));
    }
  }
  if (zip_close(archive.get()) != 0) {
    fail("", zip_error_strerror(zip_get_error(archive.get())));
  }
  static_cast<void>(archive.release());  // zip_close has freed it
  zip_stat_t stat;
  if (zip_source_stat(source.get(), &stat) != 0 || zip_source_open(source.get()) != 0) {
    fail("", "cannot be read back");
  }
  std::string result(stat.size, '\0');
  const zip_int64_t got = zip_source_read(source.get(), result.data(), result.size());
  zip_source_close(source.get());
  if (got != static_cast<zip_int64_t>(result.size())) {
    fail("", "cannot be read back");
  }
  return result;
}

}  // namespace gouji::notes
