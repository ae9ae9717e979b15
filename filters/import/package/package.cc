#include "filters/import/package/package.h"

#include <zip.h>

#include <algorithm>
#include <utility>

#include "filters/import/read_error.h"

namespace gouji {
namespace {

/// All parts read from one package together may have this many times Limits::part_bytes.
constexpr std::size_t kPackageFactor = 4;
/// Deflate never unpacks to more than this many times its input (zlib's technical notes).
constexpr std::uint64_t kDeflateRatio = 1032;
constexpr std::size_t kChunkBytes = std::size_t{64} << 10;
constexpr std::string_view kCentralHeader("PK\1\2", 4);

struct FileCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, FileCloser>;

/// "\word\Document.xml", "/word/Document.xml" → "word/Document.xml".
std::string cleaned(std::string_view name) {
  std::string result(name);
  std::replace(result.begin(), result.end(), '\\', '/');
  result.erase(0, std::min(result.find_first_not_of('/'), result.size()));
  return result;
}

std::string folded(std::string_view name) {
  std::string result = cleaned(name);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') {
      c = static_cast<char>(c - 'A' + 'a');
    }
  }
  return result;
}

/// Whether the archive claims more parts than allowed: asked before libzip makes room for them.
bool hasTooManyParts(std::string_view bytes, std::size_t limit) {
  std::size_t count = 0;
  for (std::size_t at = bytes.find(kCentralHeader); at != std::string_view::npos;
       at = bytes.find(kCentralHeader, at + kCentralHeader.size())) {
    if (++count > limit) {
      return true;
    }
  }
  return false;
}

[[noreturn]] void fail(int code, const std::string& part, const char* detail) {
  const bool password =
      code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
  throw ReadError(password ? ReadFault::encrypted : ReadFault::damaged, part, detail);
}

}  // namespace

void Package::ArchiveDeleter::operator()(zip* archive) const {
  zip_discard(archive);
}

Package::Package(std::string_view bytes, const Limits& limits) : limits_(limits) {
  if (hasTooManyParts(bytes, limits.package_parts)) {
    throw ReadError(ReadFault::bomb, "", "too many parts in the ZIP archive");
  }
  if (bytes.empty()) {
    throw ReadError(ReadFault::damaged, "", "ZIP archive: no bytes");
  }
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source != nullptr) {
    archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive_) {
      zip_source_free(source);
    }
  }
  if (!archive_) {
    const std::string detail = zip_error_strerror(&error);
    zip_error_fini(&error);
    throw ReadError(ReadFault::damaged, "", "ZIP archive: " + detail);
  }
  zip_error_fini(&error);
  const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    index(static_cast<std::uint64_t>(i));
  }
}

Package::~Package() = default;

void Package::index(std::uint64_t number) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive_.get(), number, ZIP_FL_ENC_GUESS, &stat) != 0 ||
      stat.name == nullptr) {
    return;
  }
  std::string name = cleaned(stat.name);
  if (name.empty() || name.back() == '/') {
    return;
  }
  const Entry entry{
      number, stat.size, stat.comp_size, stat.crc, stat.encryption_method != ZIP_EM_NONE, false};
  const auto [found, is_new] = entries_.emplace(folded(name), entry);
  if (is_new) {
    names_.push_back(std::move(name));
  } else if (found->second.size != entry.size || found->second.checksum != entry.checksum) {
    found->second.ambiguous = true;
  }
}

bool Package::has(std::string_view name) const {
  return entries_.contains(folded(name));
}

const Package::Entry& Package::entry(std::string_view name) const {
  const auto found = entries_.find(folded(name));
  if (found == entries_.end()) {
    throw ReadError(ReadFault::damaged, std::string(name), "no such part");
  }
  if (found->second.encrypted) {
    throw ReadError(ReadFault::encrypted, std::string(name), "encrypted part");
  }
  if (found->second.ambiguous) {
    throw ReadError(ReadFault::damaged, std::string(name), "two parts of this name");
  }
  return found->second;
}

std::string Package::read(std::string_view name) const {
  const Entry& part = entry(name);
  const std::size_t left = kPackageFactor * limits_.part_bytes - unpacked_;
  const std::size_t limit = std::min(limits_.part_bytes, left);
  if (part.size > limit) {
    throw ReadError(ReadFault::bomb, std::string(name), "unpacks to more than the limit");
  }
  // The header may lie either way: room is made for what the packed bytes can hold at most, and
  // one byte above the limit is enough to know.
  std::string content = readStart(name, limit + 1);
  if (content.size() > limit) {
    throw ReadError(ReadFault::bomb, std::string(name), "unpacks to more than the limit");
  }
  unpacked_ += content.size();
  return content;
}

std::string Package::readStart(std::string_view name, std::size_t bytes) const {
  const Entry& part = entry(name);
  File file(zip_fopen_index(archive_.get(), part.index, 0));
  if (!file) {
    zip_error_t* error = zip_get_error(archive_.get());
    fail(zip_error_code_zip(error), std::string(name), zip_error_strerror(error));
  }
  std::string content;
  const std::uint64_t expected = std::min(part.size, part.packed * kDeflateRatio) + 1;
  std::size_t room = static_cast<std::size_t>(std::min<std::uint64_t>(expected, bytes));
  while (content.size() < bytes) {
    const std::size_t have = content.size();
    content.resize(std::min(bytes, have + std::max<std::size_t>(room, 1)));
    const zip_int64_t got = zip_fread(file.get(), content.data() + have, content.size() - have);
    if (got < 0) {
      zip_error_t* error = zip_file_get_error(file.get());
      fail(zip_error_code_zip(error), std::string(name), zip_error_strerror(error));
    }
    content.resize(have + static_cast<std::size_t>(got));
    if (got == 0) {
      break;
    }
    room = kChunkBytes;
  }
  return content;
}

}  // namespace gouji
