#include "extension/session/background.h"

#include <utility>

namespace gouji::office {

Background::~Background() {
  stop();
}

void Background::run(std::function<void()> job, Clock::duration delay) {
  const std::lock_guard lock(mutex_);
  if (stopped_) {
    return;
  }
  jobs_.emplace(Clock::now() + delay, std::move(job));
  if (!thread_.joinable()) {
    thread_ = std::thread([this] { work(); });
  }
  wake_.notify_one();
}

void Background::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    jobs_.clear();
    wake_.notify_one();
  }
  if (thread_.joinable()) {
    thread_.join();
  }
}

void Background::work() {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    if (jobs_.empty()) {
      wake_.wait(lock);
    } else if (const auto due = jobs_.begin()->first; Clock::now() < due) {
      wake_.wait_until(lock, due);
    } else {
      const auto job = std::move(jobs_.extract(jobs_.begin()).mapped());
      lock.unlock();
      job();
      lock.lock();
    }
  }
}

}  // namespace gouji::office
