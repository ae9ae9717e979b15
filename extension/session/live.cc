#include "extension/session/live.h"

#include <chrono>
#include <exception>
#include <utility>

#include "extension/notes/notes.h"
#include "extension/session/main_thread.h"

namespace gouji::office {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A check waits until nothing was typed for so long.
constexpr auto kPause = 400ms;
/// The document is read for so long at a time; what was typed meanwhile comes in between.
constexpr auto kSlice = 4ms;

}  // namespace

void Session::modified(const css::lang::EventObject&) {
  {
    const std::lock_guard lock(mutex_);
    ++edits_;
  }
  if (readSettings(context_).live) {
    checkSoon();
  }
}

void Session::checkSoon() {
  unsigned edits = 0;
  {
    const std::lock_guard lock(mutex_);
    edits = edits_;
  }
  const rtl::Reference<Session> self(this);
  const Ticket ticket = park([self, edits] { self->readOn(edits); });
  background(context_).run([ticket] { post(ticket); }, kPause);
}

void Session::held(Clock::time_point since) {
  const auto time = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - since);
  const std::lock_guard lock(mutex_);
  count_.longest_hold = std::max(count_.longest_hold, time);
}

void Session::readOn(unsigned edits) {
  const auto since = Clock::now();
  {
    const std::lock_guard lock(mutex_);
    if (edits != edits_ || (last_ && checked_edits_ == edits)) {
      live_.reset();  // a later edit has a check of its own, or this one was checked meanwhile
      return;
    }
  }
  if (!live_ || live_->edits != edits) {
    live_ = std::make_unique<Live>();
    live_->edits = edits;
    live_->reader = std::make_unique<DocumentReader>(
        Reference<css::text::XTextDocument>(model_, UNO_QUERY_THROW));
  }
  const rtl::Reference<Session> self(this);
  if (!live_->reader->readUntil(since + kSlice)) {
    postToMain([self, edits] { self->readOn(edits); });
    held(since);
    return;
  }
  auto result = std::make_shared<CheckedDocument>();
  result->open = live_->reader->take();
  live_.reset();
  held(since);
  const Ticket ticket = park([self, edits, result] { self->finishLive(result, edits); });
  background(context_).run([ticket, how = options(), checked = result.get()] {
    try {
      judge(*checked, how);
    } catch (const std::exception&) {
      return;  // stays parked, and the panel as it was
    }
    post(ticket);
  });
}

void Session::finishLive(std::shared_ptr<CheckedDocument> result, unsigned edits) {
  const auto since = Clock::now();
  {
    const std::lock_guard lock(mutex_);
    ++count_.checks;
    if (edits != edits_) {
      return;
    }
  }
  settle(result, edits);
  if (result->isReport()) {
    withdrawStaleNotes(model_, *result, shown(*result), language(), since + kSlice);
  }
  held(since);
}

}  // namespace gouji::office
