#include "filters/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "filters/import/read_error.h"

namespace gouji {
namespace {

class Descriptor {
 public:
  explicit Descriptor(const std::string& path)
      : number_(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~Descriptor() {
    if (number_ > STDIN_FILENO) {
      close(number_);
    }
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }

 private:
  int number_;
};

std::error_code lastError() {
  return {errno, std::generic_category()};
}

[[noreturn]] void tooLarge(std::size_t limit) {
  throw ReadError(ReadFault::too_large, "", "limit " + std::to_string(limit) + " bytes");
}

}  // namespace

std::string readFile(const std::string& path, std::size_t limit, std::error_code& error) {
  constexpr std::size_t kStep = std::size_t{64} << 10;
  std::string bytes;
  const Descriptor file(path);
  struct stat status = {};
  if (file.number() < 0 || fstat(file.number(), &status) != 0) {
    error = lastError();
    return bytes;
  }
  if (S_ISDIR(status.st_mode)) {
    error = std::make_error_code(std::errc::is_a_directory);
    return bytes;
  }
  const auto expected = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
  if (expected > limit) {
    tooLarge(limit);
  }
  // One byte more than expected tells the end of the file without growing.
  std::size_t length = 0;
  bytes.resize(expected > 0 ? expected + 1 : kStep);
  while (true) {
    const ssize_t got = read(file.number(), bytes.data() + length, bytes.size() - length);
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got < 0) {
      error = lastError();
      return {};
    }
    if (got == 0) {
      break;
    }
    length += static_cast<std::size_t>(got);
    if (length > limit) {
      tooLarge(limit);
    }
    if (length == bytes.size()) {
      bytes.resize(bytes.size() * 2);
    }
  }
  bytes.resize(length);
  return bytes;
}

}  // namespace gouji
