#include "plugins/command/files/result_names.h"

#include <filesystem>

namespace gouji::command {
namespace {

/// By OutputFormat.
constexpr std::string_view kEndings[] = {".json",  ".jsonl", ".csv", ".txt",
                                         ".sarif", ".xml",   ".html"};

}  // namespace

ResultNames::ResultNames(std::string folder, OutputFormat format)
    : folder_(std::move(folder)), ending_(kEndings[static_cast<std::size_t>(format)]) {}

std::string ResultNames::of(const Input& input) {
  const std::string stem = (std::filesystem::path(folder_) / input.below).native();
  std::string name = stem + std::string(ending_);
  for (int number = 2; !taken_.insert(name).second; ++number) {
    name = stem + "." + std::to_string(number) + std::string(ending_);
  }
  return name;
}

}  // namespace gouji::command
