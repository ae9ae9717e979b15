#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/rules/catalogue/selection.h"
#include "core/rules/finding/finding.h"
#include "filters/import/limits.h"

namespace gouji::command {

enum class Task { convert, check, annotate, diff, rules };

enum class OutputFormat { json, jsonl, csv, text, sarif, junit, html };

enum class Colour { automatic, always, never };

/// A severity above every finding's: `--fail-on never`.
constexpr auto kNeverFail = static_cast<Severity>(3);

/// The command line, understood.
struct Options {
  Task task = Task::convert;
  OutputFormat format = OutputFormat::json;
  Language language = Language::english;
  std::vector<std::string> arguments;  ///< files and folders, ids of rules, or what to compare
  std::string output;                  ///< file, "" or "-" for standard output
  std::string output_folder;           ///< one file an input goes there, "" where not wanted
  bool force = false;                  ///< existing results may be replaced
  bool bom = false;
  std::string unknown_words;  ///< a table of them goes there, "" where not wanted
  bool remove = false;        ///< notes are taken out, and none put in
  bool quiet = false;
  unsigned jobs = 0;  ///< 0: as many as there are processors
  Colour colour = Colour::automatic;
  Severity threshold = Severity::error;
  std::string previous;  ///< last year's report, "" for none
  std::string baseline;  ///< result of an earlier check, "" for none
  RuleSelection rules;
  Limits limits;
};

/// What reading the command line came to.
struct Parsed {
  Options options;
  bool run = false;     ///< otherwise `message` is all there is to do
  std::string message;  ///< help or version, else what is wrong with the command line
  int status = 0;
};

/// `arguments` without the program's name. The language is `language` unless `--lang` is there.
/// Settings of a gouji.toml in `folder` or above come first, so that the command line overrides
/// them.
Parsed parseOptions(std::span<const std::string> arguments, Language language,
                    const std::filesystem::path& folder);

}  // namespace gouji::command
