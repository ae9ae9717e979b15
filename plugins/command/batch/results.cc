#include "plugins/command/batch/results.h"

#include <filesystem>

#include "filters/export/csv.h"
#include "filters/export/html/html.h"
#include "filters/export/junit.h"
#include "filters/export/sarif/sarif.h"
#include "filters/export/text/printable.h"
#include "plugins/command/version.h"

namespace gouji::command {
namespace {

/// What stands around results of a format.
struct Frame {
  std::string_view before;
  std::string_view between;
  std::string_view after;
};

constexpr Frame kList{"[", ",\n", "]\n"};
constexpr Frame kLines{"", "\n", "\n"};
constexpr Frame kRows{"", "", ""};
constexpr Frame kText{"", "\n", ""};
constexpr Frame kMembers{"", ",\n", ""};  ///< of a list whose head and tail are made

const Frame& frameOf(OutputFormat format, bool single) {
  switch (format) {
    case OutputFormat::json:
      return single ? kLines : kList;
    case OutputFormat::jsonl:
      return kLines;
    case OutputFormat::csv:
    case OutputFormat::junit:
      return kRows;
    case OutputFormat::sarif:
    case OutputFormat::html:
      return kMembers;
    case OutputFormat::text:
      break;
  }
  return kText;
}

bool tellsFailures(OutputFormat format) {
  return format == OutputFormat::sarif || format == OutputFormat::junit ||
         format == OutputFormat::html;
}

/// Without results there is nothing around them, except in formats that are one whole.
bool isWhole(OutputFormat format) {
  return format == OutputFormat::json || tellsFailures(format);
}

std::string folderOf(const Options& options) {
  std::error_code ignored;
  return !options.output_folder.empty()                           ? options.output_folder
         : std::filesystem::is_directory(options.output, ignored) ? options.output
                                                                  : std::string();
}

}  // namespace

Results::Results(const Options& options, const Inputs& inputs)
    : options_(options),
      inputs_(inputs),
      single_(options.arguments.size() == 1 && !inputs.walked),
      folder_(folderOf(options)),
      path_(options.output == "-" ? "" : options.output),
      names_(folder_, options.format) {}

Results::Fault Results::open() {
  if (!folder_.empty()) {
    return {};
  }
  if (path_.empty()) {
    file_ = std::make_unique<OutputFile>();
    return {};
  }
  if (inputs_.contains(path_)) {
    return {path_, {}, true};
  }
  std::error_code error;
  file_ = std::make_unique<OutputFile>(
      path_, options_.force ? OutputFile::Existing::replaced : OutputFile::Existing::refused,
      error);
  return {path_, error};
}

std::string Results::frameBefore(bool single) const {
  std::string text(frameOf(options_.format, single).before);
  switch (options_.format) {
    case OutputFormat::csv:
      appendCsvHeader(text, options_.bom ? CsvReader::spreadsheet : CsvReader::program);
      break;
    case OutputFormat::sarif:
      appendSarifHead(text, kVersionNumber, options_.language);
      break;
    case OutputFormat::junit:
      appendJunitHead(text);
      break;
    case OutputFormat::html:
      appendHtmlHead(text, options_.language);
      break;
    default:
      break;
  }
  return text;
}

std::string Results::frameAfter(bool single) const {
  std::string text(frameOf(options_.format, single).after);
  switch (options_.format) {
    case OutputFormat::sarif: {
      std::error_code error;
      const auto folder = std::filesystem::current_path(error);
      appendSarifTail(text, failures_, error ? "/" : folder.native());
      break;
    }
    case OutputFormat::junit:
      appendJunitTail(text, failures_);
      break;
    case OutputFormat::html:
      appendHtmlTail(text, failures_);
      break;
    default:
      break;
  }
  return text;
}

Results::Fault Results::add(const Input& input, std::string_view result) {
  if (!folder_.empty()) {
    return writeAlone(input, result);
  }
  std::string text = any_ ? std::string() : frameBefore(single_);
  any_ = true;
  if (!result.empty()) {
    text += filled_ ? frameOf(options_.format, single_).between : "";
    text += result;
    filled_ = true;
  }
  return {path_, file_->write(text)};
}

void Results::addFailure(const Input& input, std::string_view complaint) {
  if (!tellsFailures(options_.format) || !folder_.empty()) {
    return;
  }
  // What names the program and the file is a matter of standard error.
  const std::string head = "gouji: " + printable(input.path) + ": ";
  complaint.remove_prefix(complaint.starts_with(head) ? head.size() : 0);
  failures_.push_back({input.path, std::string(complaint)});
}

Results::Fault Results::writeAlone(const Input& input, std::string_view result) {
  const std::string path = names_.of(input);
  if (options_.force && inputs_.contains(path)) {
    return {path, {}, true};
  }
  std::error_code error;
  const std::filesystem::path parent = std::filesystem::path(path).parent_path();
  if (!parent.empty() && !std::filesystem::is_directory(parent, error)) {
    std::filesystem::create_directories(parent, error);
    if (error) {
      return {path, error};
    }
  }
  OutputFile file(
      path, options_.force ? OutputFile::Existing::replaced : OutputFile::Existing::refused, error);
  if (!error) {
    any_ = true;
    std::string text = frameBefore(true);
    text.append(result).append(frameAfter(true));
    error = file.write(text);
  }
  if (!error) {
    error = file.commit();
  }
  return {path, error};
}

Results::Fault Results::close(std::string_view closing) {
  if (!file_ || (!any_ && failures_.empty() && (single_ || !path_.empty()))) {
    return {};
  }
  std::string text = any_ ? std::string() : frameBefore(single_);
  if (any_ || isWhole(options_.format)) {
    text += frameAfter(single_);
  }
  text += closing;
  std::error_code error = file_->write(text);
  return {path_, error ? error : file_->commit()};
}

}  // namespace gouji::command
