#include "plugins/command/files/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <utility>

namespace gouji::command {
namespace {

constexpr int kDeadly[] = {SIGINT, SIGTERM, SIGHUP};

/// The file to remove when a signal ends the program; a signal handler can read nothing better.
char pending[PATH_MAX];

extern "C" void removePending(int signal) {
  unlink(pending);
  std::signal(signal, SIG_DFL);
  raise(signal);
}

void guard(const std::string& path) {
  if (path.size() < sizeof pending) {
    std::copy_n(path.c_str(), path.size() + 1, pending);
    for (const int signal : kDeadly) {
      std::signal(signal, removePending);
    }
  }
}

void unguard() {
  for (const int signal : kDeadly) {
    std::signal(signal, SIG_DFL);
  }
}

std::error_code lastError() {
  return {errno, std::generic_category()};
}

mode_t modeOfNewFiles() {
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

/// The file that a link stands for, so that the link stays a link.
std::string behindLinks(const std::string& path) {
  std::error_code error;
  const std::filesystem::path target = std::filesystem::canonical(path, error);
  return error ? path : target.native();
}

}  // namespace

OutputFile::OutputFile(const std::string& path, Existing existing, std::error_code& error)
    : descriptor_(-1), existing_(existing), path_(path) {
  struct stat status = {};
  const bool exists = stat(path_.c_str(), &status) == 0;
  if (exists && !S_ISREG(status.st_mode)) {
    descriptor_ = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    error = descriptor_ < 0 ? lastError() : std::error_code();
    return;
  }
  if (exists && existing_ == Existing::refused) {
    error = std::make_error_code(std::errc::file_exists);
    return;
  }
  path_ = behindLinks(path_);
  temporary_ = path_ + ".XXXXXX";
  descriptor_ = mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) {
    error = lastError();
    temporary_.clear();
    return;
  }
  guard(temporary_);
  fchmod(descriptor_, exists ? status.st_mode & 07777 : modeOfNewFiles());
}

OutputFile::~OutputFile() {
  if (!temporary_.empty()) {
    unlink(temporary_.c_str());
    unguard();
  }
  if (descriptor_ > STDERR_FILENO) {
    close(descriptor_);
  }
}

std::error_code OutputFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(descriptor_, bytes.data(), bytes.size());
    if (done < 0 && errno != EINTR) {
      return lastError();
    }
    bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(done, 0)));
  }
  return {};
}

std::error_code OutputFile::commit() {
  if (descriptor_ > STDERR_FILENO && close(std::exchange(descriptor_, -1)) != 0) {
    return lastError();
  }
  if (temporary_.empty()) {
    return {};
  }
  const auto rename = [this](unsigned flags) {
    return renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, path_.c_str(), flags);
  };
  int failed = rename(existing_ == Existing::refused ? RENAME_NOREPLACE : 0);
  if (failed != 0 && errno == EINVAL) {  // a file system that knows no such flag
    failed = rename(0);
  }
  if (failed != 0) {
    return lastError();
  }
  temporary_.clear();
  unguard();
  return {};
}

}  // namespace gouji::command
