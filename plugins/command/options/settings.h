#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/finding/finding.h"

namespace gouji::command {

/// The file named by `--config`, else the nearest gouji.toml in `folder` or above it; empty where
/// there is none or `--no-config` is there.
std::optional<std::filesystem::path> settingsFile(std::span<const std::string> arguments,
                                                  const std::filesystem::path& folder);

/// Whether the command has an option of that name ("fail-on").
using HasOption = std::function<bool(const std::string&)>;

/// Settings for one command as words of its command line: what stands at the top of the file where
/// the command has it, in the command's own section, and in [severity]. Files that it names are
/// relative to its own folder. Throws std::runtime_error with one line that names the file and
/// what is wrong with it.
std::vector<std::string> settingWords(const std::filesystem::path& file, std::string_view command,
                                      const HasOption& has, Language language);

}  // namespace gouji::command
