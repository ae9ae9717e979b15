#include "extension/session/main_thread.h"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTerminateListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <exception>
#include <map>
#include <mutex>
#include <utility>

namespace gouji::office {
namespace {

/// How the office is reached from other threads, as long as it runs.
struct Office {
  std::mutex mutex;
  Reference<css::awt::XRequestCallback> requests;
  bool known = false;
  std::map<Ticket, std::function<void()>> parked;
  Ticket next = 1;
  Background background;
};

/// Kept to the end of the process: its thread was joined when the office ended.
Office& office() {
  static auto* const kOffice = new Office;
  return *kOffice;
}

class Callback final : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
  explicit Callback(Ticket ticket) : ticket_(ticket) {}

  void SAL_CALL notify(const Any&) override {
    std::function<void()> job;
    {
      const std::lock_guard lock(office().mutex);
      if (const auto found = office().parked.find(ticket_); found != office().parked.end()) {
        job = std::move(found->second);
        office().parked.erase(found);
      }
    }
    try {
      if (job) {
        job();
      }
    } catch (const css::uno::Exception&) {
      // The document went away meanwhile: nothing is left to do.
    } catch (const std::exception&) {
      // Nothing of ours may end the office; the panel stays as it was.
    }
  }

 private:
  Ticket ticket_;
};

class End final : public cppu::WeakImplHelper1<css::frame::XTerminateListener> {
 public:
  void SAL_CALL queryTermination(const css::lang::EventObject&) override {}
  void SAL_CALL notifyTermination(const css::lang::EventObject&) override { end(); }
  void SAL_CALL disposing(const css::lang::EventObject&) override { end(); }

 private:
  static void end() {
    office().background.stop();
    Reference<css::awt::XRequestCallback> requests;
    const std::lock_guard lock(office().mutex);
    std::swap(requests, office().requests);
  }
};

}  // namespace

Ticket park(std::function<void()> job) {
  const std::lock_guard lock(office().mutex);
  const Ticket ticket = office().next++;
  office().parked.emplace(ticket, std::move(job));
  return ticket;
}

void post(Ticket ticket) {
  Reference<css::awt::XRequestCallback> requests;
  {
    const std::lock_guard lock(office().mutex);
    requests = office().requests;
  }
  if (requests.is()) {
    requests->addCallback(new Callback(ticket), Any());
  }
}

void postToMain(std::function<void()> job) {
  post(park(std::move(job)));
}

Background& background(const Reference<css::uno::XComponentContext>& context) {
  {
    const std::lock_guard lock(office().mutex);
    if (std::exchange(office().known, true)) {
      return office().background;
    }
  }
  auto requests = css::awt::AsyncCallback::create(context);
  css::frame::Desktop::create(context)->addTerminateListener(new End);
  const std::lock_guard lock(office().mutex);
  office().requests = std::move(requests);
  return office().background;
}

}  // namespace gouji::office
