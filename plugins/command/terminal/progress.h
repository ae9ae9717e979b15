#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "core/rules/finding/finding.h"

namespace gouji::command {

/// A line on standard error that tells how far the work is; nothing where that is no terminal.
class Progress {
 public:
  Progress(std::size_t total, bool wanted, Language language);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// `done` files are; `file` is the latest. Draws at most ten times a second.
  void update(std::size_t done, const std::string& file);
  /// Takes the line away, so that others can be printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::size_t total_;
  bool shown_;
  Language language_;
  bool drawn_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
};

}  // namespace gouji::command
