#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace gouji::testing {

/// The folder of real reports, which is no part of the repository.
inline std::filesystem::path corpus() {
  return GOUJI_CORPUS;
}

inline std::string readFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A real report and the file that tells what it says.
struct RealReport {
  std::filesystem::path file;
  std::filesystem::path truth;
};

inline std::vector<RealReport> realReports() {
  std::vector<RealReport> reports;
  for (const char* folder : {"seeds", "real"}) {
    if (!std::filesystem::is_directory(corpus() / folder)) {
      continue;
    }
    const auto truths =
        std::string(folder) == "seeds" ? corpus() / "truth" : corpus() / "real" / "truth";
    for (const auto& entry : std::filesystem::directory_iterator(corpus() / folder)) {
      const auto name = entry.path().filename().string();
      for (const std::string& truth : {entry.path().stem().string() + ".json", name + ".json"}) {
        if (std::filesystem::exists(truths / truth)) {
          reports.push_back({entry.path(), truths / truth});
        }
      }
    }
  }
  return reports;
}

}  // namespace gouji::testing
