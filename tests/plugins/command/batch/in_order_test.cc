#include "plugins/command/batch/in_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <vector>

namespace gouji::command {
namespace {

TEST(InOrder, TakesInOrderWhateverTheThreads) {
  for (const std::size_t jobs : {0U, 1U, 2U, 7U}) {
    std::vector<std::size_t> taken;
    inOrder(
        100, jobs, [](std::size_t i) { return i * i; },
        [&](std::size_t i, std::size_t square) {
          EXPECT_EQ(square, i * i);
          taken.push_back(i);
          return true;
        });
    ASSERT_EQ(taken.size(), 100U);
    EXPECT_TRUE(std::is_sorted(taken.begin(), taken.end()));
  }
}

TEST(InOrder, HoldsTwoResultsAThreadAtMost) {
  std::atomic<int> alive = 0;
  std::atomic<int> most = 0;
  struct Counted {
    std::atomic<int>* alive;
    ~Counted() { --*alive; }
  };
  inOrder(
      200, 3,
      [&](std::size_t) {
        const int now = ++alive;
        int seen = most;
        while (seen < now && !most.compare_exchange_weak(seen, now)) {
        }
        return std::make_unique<Counted>(Counted{&alive});
      },
      [&](std::size_t, const std::unique_ptr<Counted>&) { return true; });
  EXPECT_LE(most, 3 * 2 + 1 + 3);  // the window, the one being taken, those being made
}

TEST(InOrder, StopsWhenTold) {
  std::atomic<std::size_t> made = 0;
  std::size_t taken = 0;
  inOrder(
      100'000, 4, [&](std::size_t i) { return ++made, i; },
      [&](std::size_t, std::size_t) { return ++taken < 5; });
  EXPECT_EQ(taken, 5U);
  EXPECT_LT(made, 100U);
}

TEST(InOrder, FailureOfTheTakerEndsTheThreads) {
  const auto run = [] {
    inOrder(
        1000, 4, [](std::size_t i) { return i; },
        [](std::size_t, std::size_t) -> bool { throw std::runtime_error("taker"); });
  };
  EXPECT_THROW(run(), std::runtime_error);
}

}  // namespace
}  // namespace gouji::command
