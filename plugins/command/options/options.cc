#include "plugins/command/options/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>

#include "core/rules/finding/message.h"
#include "plugins/command/options/option_texts.h"
#include "plugins/command/options/settings.h"
#include "plugins/command/version.h"

namespace gouji::command {
namespace {

using namespace texts;

/// The words that an option takes, the usual one first.
template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

const Choices<Colour> kColours = {
    {"auto", Colour::automatic}, {"always", Colour::always}, {"never", Colour::never}};
const Choices<Severity> kThresholds = {{"error", Severity::error},
                                       {"warning", Severity::warning},
                                       {"note", Severity::note},
                                       {"never", kNeverFail}};
const Choices<Language> kLanguages = {{"zh", Language::chinese}, {"en", Language::english}};
using Formats = Choices<OutputFormat>;
const Formats kConvertFormats = {
    {"json", OutputFormat::json}, {"jsonl", OutputFormat::jsonl}, {"csv", OutputFormat::csv}};
const Formats kCheckFormats = {{"text", OutputFormat::text},   {"html", OutputFormat::html},
                               {"json", OutputFormat::json},   {"jsonl", OutputFormat::jsonl},
                               {"sarif", OutputFormat::sarif}, {"junit", OutputFormat::junit}};
const Formats kDiffFormats = {{"text", OutputFormat::text}, {"json", OutputFormat::json}};
const Formats kRulesFormats = {{"text", OutputFormat::text}, {"json", OutputFormat::json}};

/// Put before an argument that CLI11 would take for more than a name: "[a,b]" is a list to it,
/// and what follows "--" it loses.
constexpr char kShield = '\x1f';

std::vector<std::string> shielded(std::span<const std::string> arguments) {
  std::vector<std::string> safe;
  bool names_only = false;
  for (const std::string& argument : arguments) {
    if (!names_only && argument == "--") {
      names_only = true;
    } else if (argument.starts_with('[') || argument == "++" || names_only) {
      safe.push_back(kShield + argument);
    } else {
      safe.push_back(argument);
    }
  }
  return safe;
}

void unshield(std::string& text) {
  if (text.starts_with(kShield)) {
    text.erase(0, 1);
  }
}

std::optional<Severity> severityNamed(std::string_view name) {
  for (const Severity each : {Severity::note, Severity::warning, Severity::error}) {
    if (severityName(each) == name) {
      return each;
    }
  }
  return std::nullopt;
}

/// "json|jsonl|csv"
template <class Value>
std::string names(const Choices<Value>& choices) {
  std::string text;
  for (const auto& [name, value] : choices) {
    text += text.empty() ? "" : "|";
    text += name;
  }
  return text;
}

/// The program's command line in one language. Values go to `options`.
class CommandLine {
 public:
  explicit CommandLine(Options& options) : options_(options), app_(say(kProgram), "gouji") {
    app_.set_help_flag("-h,--help", say(kHelp));
    app_.set_version_flag("-V,--version", versionText(), say(kVersion));
    app_.footer(say(kProgramExamples));
    app_.require_subcommand(1);
    app_.fallthrough(false);
    label();
    addLanguage(app_);

    CLI::App& convert = add({"convert", Task::convert, kConvert, kConvertExamples});
    addFormat(convert, "-t,--to", kConvertFormats);
    addFiles(convert);
    convert.add_flag("--bom", options_.bom, say(kBom));
    addFile(convert, "--unknown-words", options_.unknown_words, kUnknownWords);

    CLI::App& check = add({"check", Task::check, kCheck, kCheckExamples});
    addFormat(check, "-f,--format", kCheckFormats);
    addFiles(check);
    addChoice(check, "--color", options_.colour, kColours, kColour);
    addChoice(check, "--fail-on", options_.threshold, kThresholds, kFailOn);
    addFile(check, "--previous", options_.previous, kPrevious);
    addFile(check, "--baseline", options_.baseline, kBaseline);
    addRuleChoice(check);

    CLI::App& annotate = add({"annotate", Task::annotate, kAnnotate, kAnnotateExamples});
    annotate.add_option("FILE", options_.arguments, say(kAnnotated))
        ->required()
        ->expected(1)
        ->type_name("");
    annotate.add_option("-o,--output", options_.output, say(kAnnotateOutput))
        ->required()
        ->type_name("OUT")
        ->take_last();
    annotate.add_flag("--force", options_.force, say(kForce));
    annotate.add_flag("--remove", options_.remove, say(kRemove));
    addChoice(annotate, "--fail-on", options_.threshold, kThresholds, kFailOn);
    addFile(annotate, "--previous", options_.previous, kPrevious);
    addFile(annotate, "--baseline", options_.baseline, kBaseline);
    addRuleChoice(annotate);
    addMaxSize(annotate);
    annotate.add_flag("-q,--quiet", options_.quiet, say(kAnnotateQuiet));

    CLI::App& diff = add({"diff", Task::diff, kDiff, kDiffExamples});
    addFormat(diff, "-f,--format", kDiffFormats);
    diff.add_option("FILE", options_.arguments, say(kOldAndNew))
        ->required()
        ->expected(2)
        ->type_name("");
    addChoice(diff, "--color", options_.colour, kColours, kColour);
    addChoice(diff, "--fail-on", options_.threshold, kThresholds, kFailOn);
    addRuleChoice(diff);
    addMaxSize(diff);

    CLI::App& rules = add({"rules", Task::rules, kRules, kRulesExamples});
    addFormat(rules, "-f,--format", kRulesFormats);
    rules.add_option("ID", options_.arguments, say(kIds))->type_name("");
  }

  void parse(std::span<const std::string> arguments) {
    std::vector<std::string> words = shielded(arguments);
    std::reverse(words.begin(), words.end());  // as CLI11 wants them
    app_.parse(std::move(words));
  }

  CLI::App& app() { return app_; }

  /// `arguments` with the settings of `file` behind the command's name: what is said later counts.
  std::vector<std::string> withSettings(std::span<const std::string> arguments,
                                        const std::filesystem::path& file) {
    std::vector<std::string> words(arguments.begin(), arguments.end());
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
      const auto command = commands_.find(words[i]);
      if (command != commands_.end()) {
        const auto has = [&](const std::string& name) {
          return command->second->get_option_no_throw("--" + name) != nullptr;
        };
        const auto settings = settingWords(file, words[i], has, options_.language);
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, settings.begin(),
                     settings.end());
        break;
      }
    }
    return words;
  }

 private:
  std::string say(const Text& text) const { return std::string(text.in(options_.language)); }

  void label() {
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(28);
    formatter->label("Usage", say(kUsage));
    formatter->label("OPTIONS", say(kOptionsBadge));
    formatter->label("SUBCOMMAND", say(kCommandBadge));
    formatter->label("Positionals", say(kPositionals));
    formatter->label("REQUIRED", "");
    formatter->label("Excludes", say(kExcludes));
    app_.formatter(formatter);
    app_.option_defaults()->group(say(kOptionsGroup));
    app_.get_help_ptr()->group(say(kOptionsGroup));
    app_.get_version_ptr()->group(say(kOptionsGroup));
  }

  struct Command {
    const char* name;
    Task task;
    const Text& description;
    const Text& examples;
  };

  void addSettings(CLI::App& app) {
    app.add_option("--config", ignored_, say(kConfig))->type_name("FILE")->take_last();
    app.add_flag("--no-config", no_settings_, say(kNoConfig));
  }

  CLI::App& add(const Command& command) {
    CLI::App& app = *app_.add_subcommand(command.name, say(command.description));
    commands_[command.name] = &app;
    app.group(say(kCommandsGroup));
    app.footer(say(command.examples));
    app.preparse_callback([this, task = command.task](std::size_t) {
      options_.task = task;
      options_.format = task == Task::convert ? OutputFormat::json : OutputFormat::text;
    });
    app.get_help_ptr()->description(say(kHelp))->group(say(kOptionsGroup));
    addLanguage(app);
    addSettings(app);
    return app;
  }

  template <class Value>
  void addChoice(CLI::App& app, const char* name, Value& value, const Choices<Value>& choices,
                 const Text& description) {
    const auto take = [&value, &choices](const std::string& word) {
      value = std::find_if(choices.begin(), choices.end(), [&](const auto& choice) {
                return choice.first == word;
              })->second;
    };
    CLI::IsMember known(choices);
    known.description("");
    app.add_option_function<std::string>(name, take, say(description))
        ->check(known)
        ->type_name(names(choices))
        ->take_last();
  }

  void addFormat(CLI::App& app, const char* name, const Formats& formats) {
    addChoice(app, name, options_.format, formats, kFormat);
  }

  void addLanguage(CLI::App& app) {
    addChoice(app, "--lang", options_.language, kLanguages, kLanguage);
  }

  void addMaxSize(CLI::App& app) {
    app.add_option("--max-size", options_.limits.file_bytes, say(kMaxSize))
        ->transform(CLI::AsSizeValue(false).description(""))
        ->type_name("SIZE")
        ->take_last();
  }

  void addFile(CLI::App& app, const char* name, std::string& value, const Text& description) {
    app.add_option(name, value, say(description))->type_name("FILE")->take_last();
  }

  void addRuleChoice(CLI::App& app) {
    addRules(app, "--rule", options_.rules.only, kRule);
    addRules(app, "--exclude-rule", options_.rules.without, kExcludeRule);
    const auto take = [this](const std::vector<std::string>& pairs) {
      for (const std::string& each : pairs) {
        const std::size_t equals = each.find('=');
        options_.rules.levels.emplace_back(each.substr(0, equals),
                                           *severityNamed(each.substr(equals + 1)));
      }
      return true;
    };
    const auto known = [this](const std::string& each) {
      const std::size_t equals = each.find('=');
      return equals != each.npos && namesRules(each.substr(0, equals)) &&
                     severityNamed(each.substr(equals + 1))
                 ? std::string()
                 : fill(kNoSuchLevel, options_.language, {each});
    };
    app.add_option_function<std::vector<std::string>>("--severity", take, say(kSeverity))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::Validator(known, ""))
        ->type_name("ID=LEVEL");
  }

  void addRules(CLI::App& app, const char* name, std::vector<std::string>& ids,
                const Text& description) {
    const auto known = [this](const std::string& id) {
      return namesRules(id) ? std::string() : fill(kNoSuchRule, options_.language, {id});
    };
    app.add_option(name, ids, say(description))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::Validator(known, ""))
        ->type_name("ID");
  }

  void addFiles(CLI::App& app) {
    app.add_option("FILE", options_.arguments, say(kFiles))->required()->type_name("");
    auto* output = app.add_option("-o,--output", options_.output, say(kOutput));
    output->type_name("OUT")->take_last();
    app.add_option("--output-dir", options_.output_folder, say(kOutputFolder))
        ->type_name("DIR")
        ->take_last()
        ->excludes(output);
    app.add_flag("--force", options_.force, say(kForce));
    app.add_option("-j,--jobs", options_.jobs, say(kJobs))
        ->check(CLI::Range(1, 1024).description(""))
        ->type_name("N")
        ->take_last();
    addMaxSize(app);
    app.add_flag("-q,--quiet", options_.quiet, say(kQuiet));
  }

  Options& options_;
  CLI::App app_;
  std::map<std::string, CLI::App*> commands_;
  std::string ignored_;  ///< settingsFile() has looked for it
  bool no_settings_ = false;
};

/// `--lang` decides the language of everything, help and errors too: it is looked for first.
Language languageIn(std::span<const std::string> arguments, Language otherwise) {
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    const bool apart = arguments[i] == "--lang" && i + 1 < arguments.size();
    const std::string_view value = apart ? std::string_view(arguments[i + 1])
                                   : arguments[i].starts_with("--lang=")
                                       ? std::string_view(arguments[i]).substr(7)
                                       : std::string_view();
    if (value == "zh" || value == "en") {
      otherwise = value == "zh" ? Language::chinese : Language::english;
    }
  }
  return otherwise;
}

/// In Chinese by the kind of error; CLI11's own words name the option.
std::string usageError(const CLI::ParseError& error, Language language) {
  std::string_view why = error.what();
  const std::size_t end = why.find('\n');
  return fill(usageText(error.get_name()), language, {why.substr(0, end)});
}

}  // namespace

Parsed parseOptions(std::span<const std::string> arguments, Language language,
                    const std::filesystem::path& folder) {
  Parsed parsed;
  parsed.options.language = languageIn(arguments, language);
  CommandLine line(parsed.options);
  try {
    const auto settings = settingsFile(arguments, folder);
    line.parse(settings ? line.withSettings(arguments, *settings)
                        : std::vector<std::string>(arguments.begin(), arguments.end()));
    parsed.run = true;
  } catch (const CLI::CallForHelp&) {
    const auto chosen = line.app().get_subcommands();
    parsed.message = chosen.empty() ? line.app().help() : chosen.front()->help("gouji");
    if (!parsed.message.ends_with('\n')) {
      parsed.message += '\n';
    }
  } catch (const CLI::CallForVersion&) {
    parsed.message = versionText() + "\n";
  } catch (const CLI::ParseError& error) {
    parsed.message = usageError(error, parsed.options.language) + "\n";
    parsed.status = 2;
  } catch (const std::runtime_error& error) {
    parsed.message = std::string(error.what()) + "\n";
    parsed.status = 2;
  }
  unshield(parsed.options.output);
  unshield(parsed.options.output_folder);
  unshield(parsed.options.previous);
  unshield(parsed.options.baseline);
  unshield(parsed.options.unknown_words);
  for (std::string& argument : parsed.options.arguments) {
    unshield(argument);
  }
  return parsed;
}

}  // namespace gouji::command
