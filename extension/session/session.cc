#include "extension/session/session.h"

#include <algorithm>
#include <chrono>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <map>
#include <utility>

#include "core/rules/previous/previous.h"
#include "extension/session/live.h"
#include "extension/session/main_thread.h"

namespace gouji::office {
namespace {

std::mutex sessions_mutex;

/// By the document's identity, which an UNO object has as its XInterface.
std::map<css::uno::XInterface*, rtl::Reference<Session>>& sessions() {
  static std::map<css::uno::XInterface*, rtl::Reference<Session>> all;
  return all;
}

css::uno::XInterface* identityOf(const Reference<css::uno::XInterface>& object) {
  return Reference<css::uno::XInterface>(object, UNO_QUERY).get();
}

std::vector<const Finding*> chosen(const CheckedDocument& result, const Ignored& ignored,
                                   bool wanted) {
  std::vector<const Finding*> list;
  for (const Finding& finding : result.judgement.findings) {
    if (ignored.contains(finding.fingerprint) == wanted) {
      list.push_back(&finding);
    }
  }
  std::ranges::stable_sort(list, std::ranges::greater(), &Finding::severity);
  return list;
}

}  // namespace

rtl::Reference<Session> Session::of(const Reference<css::uno::XComponentContext>& context,
                                    const Reference<css::frame::XModel>& model) {
  if (!Reference<css::text::XTextDocument>(model, UNO_QUERY).is()) {
    return {};
  }
  {
    const std::lock_guard lock(sessions_mutex);
    const auto known = sessions().find(identityOf(model));
    if (known != sessions().end()) {
      return known->second;
    }
  }
  rtl::Reference<Session> session(new Session(context, model));
  {
    const std::lock_guard lock(sessions_mutex);
    const auto [known, added] = sessions().emplace(identityOf(model), session);
    if (!added) {
      return known->second;
    }
  }
  const Reference<css::util::XModifyBroadcaster> broadcaster(model, UNO_QUERY);
  if (broadcaster.is()) {
    broadcaster->addModifyListener(session.get());
  }
  background(context);
  return session;
}

Session::Session(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XModel>& model)
    : context_(context), model_(model), ignored_(rememberedIgnored(model)) {}

Session::~Session() = default;

Session::Result Session::check() {
  unsigned edits = 0;
  {
    const std::lock_guard lock(mutex_);
    edits = edits_;
    anew_ = true;
  }
  const auto result = newCheckedDocument();
  result->open =
      DocumentReader::readAll(Reference<css::text::XTextDocument>(model_, UNO_QUERY_THROW));
  judge(*result, options());
  if (const auto url = lastYearToRead(result->report)) {
    keepLastYear(*url, readLastYear(context_, *url, language()));
    judge(*result, options());
  }
  settle(result, edits);
  return result;
}

Session::Result Session::current() {
  {
    const std::lock_guard lock(mutex_);
    if (last_ && checked_edits_ == edits_) {
      return last_;
    }
  }
  return check();
}

Session::Result Session::last() const {
  const std::lock_guard lock(mutex_);
  return last_;
}

void Session::settle(const Result& result, unsigned edits) {
  Result old;  // let go of without the lock: its texts are the office's
  std::vector<std::function<void()>> waiting;
  {
    const std::lock_guard lock(mutex_);
    old = std::exchange(last_, result);
    checked_edits_ = edits;
    anew_ = false;
    if (edits == edits_) {
      waiting.swap(waiting_);
    }
  }
  tellObservers();
  for (auto& each : waiting) {
    postToMain(std::move(each));
  }
}

std::vector<const Finding*> Session::shown(const CheckedDocument& result) const {
  const std::lock_guard lock(mutex_);
  return chosen(result, ignored_, false);
}

std::vector<const Finding*> Session::ignoredOf(const CheckedDocument& result) const {
  const std::lock_guard lock(mutex_);
  return chosen(result, ignored_, true);
}

void Session::ignoreOnce(const std::string& fingerprint) {
  {
    const std::lock_guard lock(mutex_);
    ignored_.emplace(fingerprint, std::string());
  }
  tellObservers();
}

void Session::ignoreAlways(const std::string& fingerprint, const std::string& reason) {
  rememberIgnored(model_, fingerprint, reason);
  {
    const std::lock_guard lock(mutex_);
    ignored_.insert_or_assign(fingerprint, reason);
  }
  tellObservers();
}

void Session::takeBack(const std::string& fingerprint) {
  forgetIgnored(model_, fingerprint);
  {
    const std::lock_guard lock(mutex_);
    ignored_.erase(fingerprint);
  }
  tellObservers();
}

std::string Session::reasonOf(const std::string& fingerprint) const {
  const std::lock_guard lock(mutex_);
  const auto found = ignored_.find(fingerprint);
  return found == ignored_.end() ? std::string() : found->second;
}

std::string Session::selected() const {
  const std::lock_guard lock(mutex_);
  return selected_;
}

void Session::select(const std::string& fingerprint) {
  {
    const std::lock_guard lock(mutex_);
    if (selected_ == fingerprint) {
      return;
    }
    selected_ = fingerprint;
  }
  tellObservers();
}

std::string Session::setLastYear(const OUString& url) {
  auto found = readLastYear(context_, url, language());
  if (!found.trouble.empty()) {
    return found.trouble;
  }
  rememberLastYear(model_, url);
  keepLastYear(url, std::move(found));
  whenChecked(true, [] {});  // what was found is of another comparison
  return {};
}

OUString Session::lastYear() const {
  const std::lock_guard lock(mutex_);
  return last_year_.report ? last_year_url_ : OUString();
}

std::string Session::lastYearTrouble() const {
  const std::lock_guard lock(mutex_);
  return last_year_.trouble;
}

std::optional<OUString> Session::lastYearToRead(const Report& report) {
  if (report.kind != ReportKind::report) {
    return std::nullopt;
  }
  OUString url = rememberedLastYear(model_);
  if (url.isEmpty()) {
    const OUString here = model_->getURL();
    url = lastYearUrl(readSettings(context_).previous_pattern, report,
                      here.copy(0, here.lastIndexOf('/') + 1));
  }
  const std::lock_guard lock(mutex_);
  const bool done = url == last_year_url_ && (last_year_.trouble.empty() || !anew_);
  return done ? std::nullopt : std::optional(url);
}

void Session::keepLastYear(const OUString& url, LastYear found) {
  const std::lock_guard lock(mutex_);
  last_year_ = std::move(found);
  last_year_url_ = url;
}

void Session::add(const std::weak_ptr<Observer>& observer) {
  const std::lock_guard lock(mutex_);
  std::erase_if(observers_, [](const auto& each) { return each.expired(); });
  observers_.push_back(observer);
}

void Session::tellObservers() {
  const rtl::Reference<Session> self(this);
  postToMain([self] {
    const auto since = std::chrono::steady_clock::now();
    std::vector<std::weak_ptr<Observer>> observers;
    {
      const std::lock_guard lock(self->mutex_);
      observers = self->observers_;
    }
    for (const auto& each : observers) {
      if (const auto observer = each.lock()) {
        observer->findingsChanged();
      }
    }
    self->held(since);
  });
}

Language Session::language() const {
  return languageOf(readSettings(context_), context_);
}

LiveCount Session::liveCount() const {
  const std::lock_guard lock(mutex_);
  return count_;
}

CheckOptions Session::options() const {
  const Settings settings = readSettings(context_);
  CheckOptions options;
  options.rules = settings.rules();
  options.threshold = settings.threshold;
  const std::lock_guard lock(mutex_);
  options.previous = last_year_.report;
  return options;
}

void Session::disposing(const css::lang::EventObject& event) {
  rtl::Reference<Session> self;  // outlives its place in the list
  const std::lock_guard lock(sessions_mutex);
  const auto found = sessions().find(identityOf(event.Source));
  if (found != sessions().end()) {
    self = found->second;
    sessions().erase(found);
  }
}

}  // namespace gouji::office
