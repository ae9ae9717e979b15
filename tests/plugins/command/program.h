#pragma once

#include "tests/support/folder.h"

#include <sys/wait.h>

#include <cstdlib>
#include <string>
#include <vector>

namespace gouji::command {

/// What a run of the program came to.
struct Ran {
  int status = -1;
  std::string out;
  std::string err;
};

inline std::string shellQuoted(const std::string& word) {
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') {
      quoted += "'\\'";
    }
    quoted += c;
  }
  quoted += '\'';
  return quoted;
}

/// Runs `command` in a shell, in English.
inline Ran runShell(const std::string& command) {
  const Folder folder;
  const int status = std::system(("export LC_ALL=C.UTF-8; unset NO_COLOR; { " + command + "; } >" +
                                  shellQuoted(folder / "out") + " 2>" + shellQuoted(folder / "err"))
                                     .c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(folder / "out"),
          contentOf(folder / "err")};
}

inline Ran runGouji(const std::vector<std::string>& arguments) {
  std::string command = shellQuoted(GOUJI_PROGRAM);
  for (const std::string& argument : arguments) {
    command.append(" ").append(shellQuoted(argument));
  }
  return runShell(command + " </dev/null");
}

inline std::string demoReport() {
  return GOUJI_SAMPLES "/demo/yunxi-forestry-2024.html";
}

}  // namespace gouji::command
