#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace gouji::command {

/// Calls `make(i)` for 0 <= i < `count` on `jobs` threads, and `take(i, result)` on the caller's,
/// in ascending order, until it returns false. At most two results a thread exist at once, however
/// many there are in all. `make` must not throw.
template <class Make, class Take>
void inOrder(std::size_t count, std::size_t jobs, const Make& make, const Take& take) {
  using Result = decltype(make(std::size_t{}));
  jobs = std::min(jobs, count);
  if (jobs <= 1) {
    for (std::size_t i = 0; i < count && take(i, make(i)); ++i) {
    }
    return;
  }

  std::mutex mutex;
  std::condition_variable made;
  std::condition_variable taken;
  std::vector<std::optional<Result>> window(jobs * 2);
  std::size_t next = 0;   // to be made
  std::size_t first = 0;  // not yet taken
  bool stopped = false;

  const auto work = [&] {
    std::unique_lock lock(mutex);
    while (true) {
      taken.wait(lock, [&] { return stopped || next == count || next < first + window.size(); });
      if (stopped || next == count) {
        return;
      }
      const std::size_t mine = next++;
      lock.unlock();
      Result result = make(mine);
      lock.lock();
      window[mine % window.size()] = std::move(result);
      if (mine == first) {
        made.notify_one();
      }
    }
  };

  std::vector<std::jthread> threads;
  threads.reserve(jobs);
  struct Stop {
    std::mutex& mutex;
    std::condition_variable& taken;
    bool& stopped;
    ~Stop() {
      const std::lock_guard lock(mutex);
      stopped = true;
      taken.notify_all();
    }
  } const stop{mutex, taken, stopped};  // before the threads are joined, however this ends
  try {
    while (threads.size() < jobs) {
      threads.emplace_back(work);
    }
  } catch (const std::system_error&) {
    if (threads.empty()) {  // none to be had: do it alone
      inOrder(count, 1, make, take);
      return;
    }
  }

  for (std::size_t i = 0; i < count; ++i) {
    std::unique_lock lock(mutex);
    std::optional<Result>& slot = window[i % window.size()];
    made.wait(lock, [&] { return slot.has_value(); });
    Result result = std::move(*slot);
    slot.reset();
    first = i + 1;
    lock.unlock();
    taken.notify_all();
    if (!take(i, std::move(result))) {
      return;
    }
  }
}

}  // namespace gouji::command
