#include "extension/session/session.h"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <utility>

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

}  // namespace

rtl::Reference<Session> Session::of(const Reference<css::uno::XComponentContext>& context,
                                    const Reference<css::frame::XModel>& model) {
  if (!Reference<css::text::XTextDocument>(model, UNO_QUERY).is()) {
    return {};
  }
  rtl::Reference<Session> session;
  {
    const std::lock_guard lock(sessions_mutex);
    auto& known = sessions()[identityOf(model)];
    if (known.is()) {
      return known;
    }
    known = new Session(context, model);
    session = known;
  }
  const Reference<css::util::XModifyBroadcaster> broadcaster(model, UNO_QUERY);
  if (broadcaster.is()) {
    broadcaster->addModifyListener(session.get());
  }
  return session;
}

Session::Session(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XModel>& model)
    : context_(context), model_(model) {}

Session::Result Session::check() {
  OpenDocument open =
      DocumentReader::readAll(Reference<css::text::XTextDocument>(model_, UNO_QUERY_THROW));
  const auto result =
      std::make_shared<const CheckedDocument>(checkDocument(std::move(open), options()));
  const std::lock_guard lock(mutex_);
  last_ = result;
  return result;
}

Session::Result Session::last() const {
  const std::lock_guard lock(mutex_);
  return last_;
}

std::vector<const Finding*> Session::shown(const CheckedDocument& result,
                                           const std::map<std::string, std::string>& ignored) {
  std::vector<const Finding*> shown;
  for (const Finding& finding : result.checked.findings) {
    if (!ignored.contains(finding.fingerprint)) {
      shown.push_back(&finding);
    }
  }
  return shown;
}

std::vector<const Finding*> Session::shown(const CheckedDocument& result) const {
  const std::lock_guard lock(mutex_);
  return shown(result, ignored_);
}

Language Session::language() const {
  return languageOf(readSettings(context_), context_);
}

CheckOptions Session::options() const {
  const Settings settings = readSettings(context_);
  CheckOptions options;
  options.language = languageOf(settings, context_);
  options.rules = settings.rules();
  options.threshold = settings.threshold;
  return options;
}

void Session::modified(const css::lang::EventObject&) {}

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
