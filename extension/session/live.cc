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
  if (checking() || readSettings(context_).live) {
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

void Session::whenChecked(bool anew, const std::function<void()>& then) {
  unsigned edits = 0;
  bool known = false;
  {
    const std::lock_guard lock(mutex_);
    edits = edits_;
    known = !anew && last_ && checked_edits_ == edits_;
    if (!known) {
      waiting_.push_back(then);
    }
    if (anew) {
      checked_edits_.reset();
      anew_ = true;
    }
  }
  if (known) {
    then();
    return;
  }
  tellObservers();
  const rtl::Reference<Session> self(this);
  postToMain([self, edits] { self->readOn(edits); });
}

bool Session::checking() const {
  const std::lock_guard lock(mutex_);
  return !waiting_.empty();
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
  bool all = false;
  try {
    all = live_->reader->readUntil(since + kSlice);
  } catch (const css::uno::Exception&) {
    live_.reset();  // the document was changed, which is checked anew, or cannot be read
    giveUp(edits);
    return;
  }
  if (!all) {
    postToMain([self, edits] { self->readOn(edits); });
    held(since);
    return;
  }
  const auto draft = newCheckedDocument();
  draft->open = live_->reader->take();
  live_.reset();
  held(since);
  judgeThen(draft, edits, [self, draft, edits] { self->haveJudged(draft, edits); });
}

void Session::judgeThen(const Draft& draft, unsigned edits, std::function<void()> then) {
  const rtl::Reference<Session> self(this);
  const auto failed = std::make_shared<bool>(false);
  const Ticket ticket = park([self, failed, edits, next = std::move(then)] {
    if (*failed) {
      self->giveUp(edits);
    } else {
      next();
    }
  });
  background(context_).run([ticket, failed, how = options(), checked = draft.get()] {
    try {
      judge(*checked, how);
    } catch (const std::exception&) {
      *failed = true;
    }
    post(ticket);
  });
}

void Session::giveUp(unsigned edits) {
  std::vector<std::function<void()>> dropped;  // without the lock: what they hold is the office's
  {
    const std::lock_guard lock(mutex_);
    if (edits != edits_) {
      return;  // a later edit has a check of its own
    }
    anew_ = false;
    dropped.swap(waiting_);
  }
  tellObservers();
}

void Session::haveJudged(const Draft& draft, unsigned edits) {
  const auto url = lastYearToRead(draft->report);
  if (!url) {
    complete(draft, edits);
    return;
  }
  const rtl::Reference<Session> self(this);
  const auto found = std::make_shared<LastYear>();
  const Ticket ticket = park([self, draft, edits, found, where = *url] {
    self->haveLastYear(where, std::move(*found), draft, edits);
  });
  background(context_).run([ticket, found, where = *url, language = language()] {
    *found = readLastYearByFilters(where, language);
    post(ticket);
  });
}

void Session::haveLastYear(const OUString& url, LastYear found, const Draft& draft,
                           unsigned edits) {
  const auto since = Clock::now();
  keepLastYear(url, orByOffice(context_, url, std::move(found), language()));
  held(since);
  const rtl::Reference<Session> self(this);
  judgeThen(draft, edits, [self, draft, edits] { self->complete(draft, edits); });
}

void Session::complete(const Draft& draft, unsigned edits) {
  const auto since = Clock::now();
  {
    const std::lock_guard lock(mutex_);
    ++count_.checks;
    if (edits != edits_) {
      return;
    }
  }
  settle(draft, edits);
  if (draft->isReport()) {
    withdrawStaleNotes(model_, *draft, shown(*draft), language(), since + kSlice);
  }
  held(since);
}

}  // namespace gouji::office
