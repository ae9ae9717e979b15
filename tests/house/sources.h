#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace gouji::house {

/// A file of the product, with its path from the repository's root.
struct SourceFile {
  std::string path;
  std::vector<std::string> lines;
};

/// Every C++ file below `folders` of the repository, in the order of paths.
inline std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders) {
  namespace fs = std::filesystem;
  const fs::path root = GOUJI_ROOT;
  std::vector<SourceFile> files;
  for (const std::string& folder : folders) {
    if (!fs::exists(root / folder)) {
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.path().extension() != ".h" && entry.path().extension() != ".cc") {
        continue;
      }
      SourceFile& file = files.emplace_back();
      file.path = fs::relative(entry.path(), root).generic_string();
      std::ifstream stream(entry.path());
      for (std::string line; std::getline(stream, line);) {
        file.lines.push_back(line);
      }
    }
  }
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

/// What a line includes: "" where nothing, or where `open` is not the bracket used.
inline std::string included(const std::string& line, char open, char close) {
  const std::string start = std::string("#include ") + open;
  if (!line.starts_with(start)) {
    return {};
  }
  const std::size_t end = line.find(close, start.size());
  return end == std::string::npos ? std::string() : line.substr(start.size(), end - start.size());
}

}  // namespace gouji::house
