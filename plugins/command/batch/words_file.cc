#include "plugins/command/batch/words_file.h"

#include <sys/stat.h>

#include <filesystem>

#include "plugins/command/files/output_file.h"

namespace gouji::command {
namespace {

bool isStandardOutput(const std::string& path) {
  return path.empty() || path == "-";
}

/// By whatever name, whether or not there is such a file yet.
bool isSameFile(const std::string& a, const std::string& b) {
  std::error_code error;
  if (std::filesystem::equivalent(a, b, error) && !error) {
    return true;
  }
  const auto one = std::filesystem::weakly_canonical(a, error);
  const auto other = std::filesystem::weakly_canonical(b, error);
  return !error && one == other;
}

}  // namespace

WordsFile::WordsFile(const Options& options, const Inputs& inputs)
    : options_(options), inputs_(inputs), wanted_(!options.unknown_words.empty()) {}

bool WordsFile::isOutput() const {
  if (!wanted_ || !options_.output_folder.empty()) {
    return false;
  }
  const bool printed = isStandardOutput(options_.unknown_words);
  return printed || isStandardOutput(options_.output)
             ? printed && isStandardOutput(options_.output)
             : isSameFile(options_.unknown_words, options_.output);
}

WordsFile::Identity WordsFile::standing() const {
  struct stat status = {};
  if (stat(options_.unknown_words.c_str(), &status) != 0) {
    return std::nullopt;
  }
  return std::pair(status.st_dev, status.st_ino);
}

Results::Fault WordsFile::place(std::string_view table) {
  const std::string& path = options_.unknown_words;
  if (isStandardOutput(path)) {
    return {path, table.empty() ? std::error_code() : OutputFile().write(table)};
  }
  if (inputs_.contains(path)) {
    return {path, {}, true};
  }
  std::error_code error;
  OutputFile file(
      path, options_.force ? OutputFile::Existing::replaced : OutputFile::Existing::refused, error);
  if (!error && !table.empty()) {
    error = file.write(table);
    error = error ? error : file.commit();
  }
  return {path, error};
}

Results::Fault WordsFile::open() {
  const Results::Fault fault = wanted_ ? place("") : Results::Fault();
  wanted_ = wanted_ && !fault;
  before_ = standing();
  return fault;
}

void WordsFile::add(const Input& input, const std::vector<UnknownWord>& words) {
  words_.add(input.path, words);
}

Results::Fault WordsFile::write() {
  if (wanted_ && !isStandardOutput(options_.unknown_words) && standing() != before_) {
    // A result of this run, which --force does not give away either.
    return {options_.unknown_words, std::make_error_code(std::errc::file_exists)};
  }
  return wanted_ ? place(words_.table()) : Results::Fault();
}

}  // namespace gouji::command
