#include "plugins/command/files/inputs.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>

namespace gouji::command {
namespace {

namespace fs = std::filesystem;

/// Endings of the formats that the import filters read.
constexpr std::array<std::string_view, 13> kEndings = {
    ".txt",  ".text", ".md",   ".html", ".htm", ".xhtml", ".shtml",
    ".docx", ".docm", ".dotx", ".odt",  ".ott", ".pdf"};

bool hasKnownEnding(const fs::path& path) {
  std::string ending = path.extension().native();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

void walk(const fs::path& folder, const fs::path& below, Inputs& inputs) {
  std::error_code error;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (!it->path().filename().native().starts_with('.')) {
      entries.push_back(*it);
    }
  }
  if (error) {
    inputs.files.push_back({folder.native(), below.native(), false});
    return;
  }
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
  for (const fs::directory_entry& entry : entries) {
    const fs::path name = entry.path().filename();
    std::error_code ignored;  // a dangling link is passed over
    if (entry.is_directory(ignored)) {
      if (!entry.is_symlink(ignored)) {
        walk(entry.path(), below / name, inputs);
      }
    } else if (entry.is_regular_file(ignored)) {
      inputs.files.push_back(
          {entry.path().native(), (below / name).native(), !hasKnownEnding(name)});
    } else {
      ++inputs.passed_over;
    }
  }
}

}  // namespace

Inputs expandInputs(std::span<const std::string> arguments) {
  Inputs inputs;
  for (const std::string& argument : arguments) {
    std::error_code ignored;
    if (argument != "-" && fs::is_directory(argument, ignored)) {
      inputs.walked = true;
      walk(argument, {}, inputs);
    } else {
      inputs.files.push_back(
          {argument, argument == "-" ? "stdin" : fs::path(argument).filename().native(), false});
    }
  }
  return inputs;
}

bool InputIdentities::contains(const std::string& path) {
  struct stat status = {};
  if (stat(path.c_str(), &status) != 0) {
    return false;
  }
  const std::pair identity{status.st_dev, status.st_ino};
  if (!known_) {
    known_.emplace();
    const auto know = [&](const std::string& name) {
      if (stat(name.c_str(), &status) == 0) {
        known_->emplace(status.st_dev, status.st_ino);
      }
    };
    for (const Input& input : inputs_.files) {
      know(input.path);
    }
    for (const std::string& name : inputs_.beside) {
      know(name);
    }
  }
  return known_->contains(identity);
}

}  // namespace gouji::command
