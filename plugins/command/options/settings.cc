#include "plugins/command/options/settings.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "core/rules/finding/message.h"

namespace gouji::command {
namespace {

constexpr std::string_view kFileName = "gouji.toml";
constexpr std::string_view kSeverity = "severity";
constexpr std::string_view kCommands[] = {"convert", "check", "diff", "annotate", "rules"};
/// Settings that name a file.
constexpr std::string_view kFiles[] = {"baseline", "previous"};

constexpr Text kUnreadable{"gouji: {0}：读不了这个设置文件",
                           "gouji: {0}: this settings file cannot be read"};
constexpr Text kMalformed{"gouji: {0}：不是正确的 TOML（{1}）", "gouji: {0}: is no TOML ({1})"};
constexpr Text kUnknown{"gouji: {0}：没有设置项 {1}；见 gouji {2} --help",
                        "gouji: {0}: there is no setting {1}; see gouji {2} --help"};

bool isOne(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string joined(const std::vector<std::string>& inputs) {
  std::string text;
  for (const std::string& each : inputs) {
    text += (text.empty() ? "" : ",") + each;
  }
  return text;
}

std::vector<CLI::ConfigItem> itemsOf(const std::filesystem::path& file, Language language) {
  std::ifstream stream(file);
  if (!stream) {
    throw std::runtime_error(fill(kUnreadable, language, {file.string()}));
  }
  try {
    return CLI::ConfigTOML().from_config(stream);
  } catch (const CLI::Error& error) {
    throw std::runtime_error(fill(kMalformed, language, {file.string(), error.what()}));
  }
}

}  // namespace

std::optional<std::filesystem::path> settingsFile(std::span<const std::string> arguments,
                                                  const std::filesystem::path& folder) {
  std::optional<std::filesystem::path> named;
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    if (arguments[i] == "--no-config") {
      return std::nullopt;
    }
    if (arguments[i] == "--config" && i + 1 < arguments.size()) {
      named = arguments[i + 1];
    } else if (arguments[i].starts_with("--config=")) {
      named = arguments[i].substr(std::string_view("--config=").size());
    }
  }
  if (named || folder.empty()) {
    return named;
  }
  std::error_code failed;
  for (std::filesystem::path at = folder;; at = at.parent_path()) {
    if (std::filesystem::is_regular_file(at / kFileName, failed)) {
      return at / kFileName;
    }
    if (at == at.parent_path()) {
      return std::nullopt;
    }
  }
}

std::vector<std::string> settingWords(const std::filesystem::path& file, std::string_view command,
                                      const HasOption& has, Language language) {
  std::vector<std::string> words;
  for (const CLI::ConfigItem& item : itemsOf(file, language)) {
    if (item.name == "++" || item.name == "--") {
      continue;  // CLI11's marks of where a section begins and ends
    }
    const std::string section = item.parents.empty() ? "" : item.parents.front();
    const std::string full = section.empty() ? item.name : section + '.' + item.name;
    if (item.parents.size() > 1 ||
        (!section.empty() && section != kSeverity && !isOne(section, kCommands))) {
      throw std::runtime_error(fill(kUnknown, language, {file.string(), full, command}));
    }
    if (section == kSeverity) {
      if (has(std::string(kSeverity))) {
        words.push_back("--severity=" + item.name + '=' + joined(item.inputs));
      }
      continue;
    }
    if (!section.empty() && section != command) {
      continue;
    }
    if (!has(item.name)) {
      if (section.empty()) {
        continue;  // for other commands
      }
      throw std::runtime_error(fill(kUnknown, language, {file.string(), full, command}));
    }
    for (const std::string& input : item.inputs) {
      if (input == "true" || input == "false") {
        if (input == "true") {
          words.push_back("--" + item.name);
        }
      } else if (isOne(item.name, kFiles) && std::filesystem::path(input).is_relative()) {
        words.push_back("--" + item.name + '=' + (file.parent_path() / input).string());
      } else {
        words.push_back("--" + item.name + '=' + input);
      }
    }
  }
  return words;
}

}  // namespace gouji::command
