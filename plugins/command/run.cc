#include "plugins/command/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <thread>

#include "filters/export/rules.h"
#include "plugins/command/annotate.h"
#include "plugins/command/batch/in_order.h"
#include "plugins/command/batch/process.h"
#include "plugins/command/batch/results.h"
#include "plugins/command/batch/words_file.h"
#include "plugins/command/complaints.h"
#include "plugins/command/diff/diff.h"
#include "plugins/command/files/inputs.h"
#include "plugins/command/status.h"
#include "plugins/command/terminal/colour.h"
#include "plugins/command/terminal/progress.h"

namespace gouji::command {
namespace {

constexpr Text kNoRule{"gouji: {0}：没有这条规则；规则表里找不到；用 gouji rules 查看全部规则",
                       "gouji: {0}: no such rule; it is not in the catalogue; see gouji rules"};
constexpr Text kFiles{"共 {0} 份：读出 {1} 份，未能读出 {2} 份，另跳过 {3} 个其他文件",
                      "files: {0}, read: {1}, failed: {2}; others passed over: {3}"};
constexpr Text kBetween{"；", "; "};
constexpr Text kOnePrevious{
    "gouji: 命令有误；--previous 只能用于一份报告；请逐份核对",
    "gouji: the command line is wrong; --previous goes with one report; check them one by one"};
constexpr Text kSameOutput{
    "gouji: 命令有误；--unknown-words 和结果不能写到同一处；请为其中一个另取文件名",
    "gouji: the command line is wrong; --unknown-words would go where the results go; name another "
    "file for one of them"};

void complain(std::string_view line) {
  fmt::print(stderr, "{}\n", line);
}

std::size_t jobsOf(const Options& options) {
  return options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

Inputs inputsOf(const Options& options) {
  Inputs inputs = expandInputs(options.arguments);
  for (const std::string* name : {&options.previous, &options.baseline}) {
    if (!name->empty()) {
      inputs.beside.push_back(*name);
    }
  }
  return inputs;
}

/// One run of convert or check over all inputs.
class Batch {
 public:
  explicit Batch(const Options& options)
      : options_(options),
        inputs_(inputsOf(options)),
        results_(options, inputs_),
        words_(options, inputs_),
        progress_(inputs_.files.size(), !options.quiet, options.language),
        colour_(wantsColour(options.colour, results_.inFiles())) {}

  int run() {
    if (!options_.previous.empty() && inputs_.files.size() > 1) {
      complain(kOnePrevious.in(options_.language));
      return kFailed;
    }
    if (words_.isOutput()) {
      complain(kSameOutput.in(options_.language));
      return kFailed;
    }
    readBeside();
    tell(words_.open());
    if (written(results_.open())) {
      inOrder(
          inputs_.files.size(), jobsOf(options_),
          [this](std::size_t i) {
            return process(inputs_.files[i], options_, companions_, colour_);
          },
          [this](std::size_t i, const Outcome& outcome) { return take(i, outcome); });
    }
    progress_.clear();
    if (!broken_) {
      finish();
    }
    if (!broken_ && done_ > 0) {
      tell(words_.write());
    }
    return failed_ + failed_beside_ > 0 ? kFailed : at_threshold_ ? kFindings : kClean;
  }

 private:
  void readBeside() {
    std::vector<std::string> complaints;
    companions_ = readCompanions(options_, complaints);
    for (const std::string& line : complaints) {
      ++failed_beside_;
      complain(line);
    }
  }

  /// False where no further result can be written.
  bool take(std::size_t i, const Outcome& outcome) {
    const Input& input = inputs_.files[i];
    progress_.clear();
    switch (outcome.kind) {
      case Outcome::Kind::passed_over:
        ++passed_over_;
        break;
      case Outcome::Kind::failed:
        ++failed_;
        complain(outcome.complaint);
        results_.addFailure(input, outcome.complaint);
        break;
      case Outcome::Kind::done:
        ++done_;
        found_ += outcome.found;
        words_.add(input, outcome.unknown_words);
        at_threshold_ = at_threshold_ || outcome.at_threshold;
        written(results_.add(input, outcome.result));
        break;
    }
    progress_.update(i + 1, input.path);
    return !broken_;
  }

  /// Tells about a result that could not be written. A reader that has gone is no fault.
  bool written(const Results::Fault& fault) {
    if (!fault) {
      return true;
    }
    if (fault.error == std::errc::broken_pipe && !results_.inFiles()) {
      broken_ = true;
      return false;
    }
    complain(lineOf(fault));
    ++failed_;
    broken_ = !results_.separate();
    return false;
  }

  std::string lineOf(const Results::Fault& fault) const {
    const Complaint& complaint =
        fault.is_input ? complaintOfOverwriting() : complaintOfWriting(fault.error);
    const std::string detail = fault.error ? fault.error.message() : std::string();
    return complaintLine(fault.path.empty() ? "-" : fault.path, complaint, detail,
                         options_.language);
  }

  /// Of the table of words: the results go on without it.
  void tell(const Results::Fault& fault) {
    if (fault) {
      ++failed_beside_;
      complain(lineOf(fault));
    }
  }

  void finish() {
    if (done_ + failed_ == 0) {
      ++failed_;
      complain(complaintLine(options_.arguments.front(), complaintOfEmptyFolder(), "",
                             options_.language));
    }
    const bool told = !options_.quiet && (inputs_.walked || inputs_.files.size() > 1);
    const bool among_results = options_.format == OutputFormat::text && !results_.separate();
    const std::string line = told ? closingLine() : std::string();
    if (written(results_.close(among_results && told ? "\n" + line : "")) && !among_results &&
        inputs_.walked && told) {
      complain(line.substr(0, line.size() - 1));
    }
  }

  std::string closingLine() const {
    std::string line =
        fill(kFiles, options_.language,
             {std::to_string(done_ + failed_), std::to_string(done_), std::to_string(failed_),
              std::to_string(passed_over_ + inputs_.passed_over)});
    if (options_.task == Task::check) {
      line.append(kBetween.in(options_.language)).append(tallyText(found_, options_.language));
    }
    return line + "\n";
  }

  const Options& options_;
  Inputs inputs_;
  Companions companions_;
  Results results_;
  WordsFile words_;
  Progress progress_;
  bool colour_;
  std::size_t done_ = 0;
  std::size_t failed_ = 0;
  std::size_t failed_beside_ = 0;  ///< of the files read or written beside them
  std::size_t passed_over_ = 0;
  Tally found_;
  bool at_threshold_ = false;
  bool broken_ = false;  ///< no further result can be written
};

int runRules(const Options& options) {
  std::vector<const Rule*> wanted;
  int status = kClean;
  for (const std::string& id : options.arguments) {
    if (const Rule* rule = findRule(id)) {
      wanted.push_back(rule);
    } else {
      complain(fill(kNoRule, options.language, {id}));
      status = kFailed;
    }
  }
  std::string text;
  const bool json = options.format == OutputFormat::json;
  if (options.arguments.empty()) {
    for (const Rule& rule : catalogue()) {
      wanted.push_back(&rule);
    }
    if (!json) {
      appendRuleList(text, catalogue(), options.language);
    }
  } else if (!json) {
    for (const Rule* rule : wanted) {
      text += text.empty() ? "" : "\n";
      appendRuleText(text, *rule, options.language);
    }
  }
  if (json) {
    appendRulesJson(text, wanted, options.language);
  }
  const std::error_code error = OutputFile().write(text);
  return error && error != std::errc::broken_pipe ? kFailed : status;
}

}  // namespace

int run(const Options& options) {
  switch (options.task) {
    case Task::rules:
      return runRules(options);
    case Task::annotate:
      return runAnnotate(options);
    case Task::diff:
      return runDiff(options);
    default:
      return Batch(options).run();
  }
}

}  // namespace gouji::command
