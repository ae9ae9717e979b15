#include "plugins/command/results.h"

#include <filesystem>

#include "filters/export/csv.h"

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

const Frame& frameOf(OutputFormat format, bool single) {
  switch (format) {
    case OutputFormat::json:
      return single ? kLines : kList;
    case OutputFormat::jsonl:
      return kLines;
    case OutputFormat::csv:
      return kRows;
    case OutputFormat::text:
      break;
  }
  return kText;
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
  if (options_.format == OutputFormat::csv) {
    appendCsvHeader(text, options_.bom ? CsvReader::spreadsheet : CsvReader::program);
  }
  return text;
}

Results::Fault Results::add(const Input& input, std::string_view result) {
  if (!folder_.empty()) {
    return writeAlone(input, result);
  }
  std::string text =
      any_ ? std::string(frameOf(options_.format, single_).between) : frameBefore(single_);
  any_ = true;
  text += result;
  return {path_, file_->write(text)};
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
    const Frame& frame = frameOf(options_.format, true);
    std::string text = frameBefore(true);
    text.append(result).append(frame.after);
    error = file.write(text);
  }
  if (!error) {
    error = file.commit();
  }
  return {path, error};
}

Results::Fault Results::close(std::string_view closing) {
  if (!file_ || (!any_ && (single_ || !path_.empty()))) {
    return {};
  }
  std::string text = any_ ? std::string() : frameBefore(single_);
  if (any_ || options_.format == OutputFormat::json) {
    text += frameOf(options_.format, single_).after;
  }
  text += closing;
  std::error_code error = file_->write(text);
  return {path_, error ? error : file_->commit()};
}

}  // namespace gouji::command
