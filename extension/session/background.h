#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace gouji::office {

/// One thread for what must not hold up the office. Its jobs know nothing of the office but how to
/// post an event to it, so that stop() can wait for them wherever it is called.
class Background {
 public:
  using Clock = std::chrono::steady_clock;

  Background() = default;
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  /// Runs `job` after `delay`, one job at a time. Nothing after stop().
  void run(std::function<void()> job, Clock::duration delay = {});

  /// Drops what waits, and waits for the job that runs.
  void stop();

 private:
  void work();

  std::mutex mutex_;
  std::condition_variable wake_;
  std::multimap<Clock::time_point, std::function<void()>> jobs_;
  std::thread thread_;
  bool stopped_ = false;
};

}  // namespace gouji::office
