#include "plugins/command/terminal/progress.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>

#include "core/rules/finding/message.h"
#include "core/text/unicode.h"
#include "filters/export/text/printable.h"

namespace gouji::command {
namespace {

constexpr Text kLine{"{0}/{1} 份，每秒 {2} 份  ", "{0}/{1} files, {2} per second  "};

/// Characters of `text` that surely fit into `columns`: each may be two wide.
std::string_view fitting(std::string_view text, std::size_t columns) {
  std::size_t at = 0;
  for (std::size_t used = 0; at < text.size() && used + 2 <= columns; used += 2) {
    nextCodePoint(text, at);
  }
  return text.substr(0, at);
}

std::size_t terminalColumns() {
  winsize size = {};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

Progress::Progress(std::size_t total, bool wanted, Language language)
    : total_(total),
      shown_(wanted && total > 1 && isatty(STDERR_FILENO) != 0),
      language_(language) {}

void Progress::update(std::size_t done, const std::string& file) {
  const auto now = Clock::now();
  if (!shown_ || now - last_ < std::chrono::milliseconds(100)) {
    return;
  }
  last_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const std::string line = fill(kLine, language_,
                                {std::to_string(done), std::to_string(total_),
                                 fmt::format("{:.0f}", static_cast<double>(done) / seconds)});
  const std::size_t columns = terminalColumns();
  const std::string name = printable(file);
  const auto left = columns > line.size() ? columns - line.size() : 0;
  fmt::print(stderr, "\r\x1b[K{}{}", line, fitting(name, left));
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::clear() {
  if (drawn_) {
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    drawn_ = false;
  }
}

}  // namespace gouji::command
