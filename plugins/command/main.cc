#include <libxml/parser.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "filters/complaint/complaint.h"
#include "filters/language.h"
#include "plugins/command/options/options.h"
#include "plugins/command/run.h"
#include "plugins/command/status.h"

namespace {

/// Empty where it is gone.
std::filesystem::path currentFolder() {
  std::error_code failed;
  return std::filesystem::current_path(failed);
}

}  // namespace

int main(int count, char** values) {
  using namespace gouji::command;
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away shows as a failed write
  xmlInitParser();                // libxml2 deadlocks where two threads come to it first
  const gouji::Language language = gouji::languageOfEnvironment();
  try {
    const std::vector<std::string> arguments(values + 1, values + count);
    const Parsed parsed = parseOptions(arguments, language, currentFolder());
    if (parsed.run) {
      return run(parsed.options);
    }
    std::fputs(parsed.message.c_str(), parsed.status == 0 ? stdout : stderr);
    return parsed.status;
  } catch (const std::exception& error) {
    const std::string line =
        gouji::complaintLine("-", gouji::complaintOfDefect(), error.what(), language);
    std::fprintf(stderr, "%s\n", line.c_str());
    return kFailed;
  }
}
