#include "extension/commands/dispatch.h"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <rtl/ref.hxx>

#include "extension/commands/commands.h"

namespace gouji::office {
namespace {

using css::frame::DispatchResultEvent;
namespace State = css::frame::DispatchResultState;

class Dispatch final : public cppu::WeakImplHelper1<css::frame::XNotifyingDispatch> {
 public:
  Dispatch(const Reference<css::uno::XComponentContext>& context,
           const Reference<css::frame::XFrame>& frame, std::string command)
      : context_(context), frame_(frame), command_(std::move(command)) {}

  void SAL_CALL dispatch(const css::util::URL&,
                         const Sequence<css::beans::PropertyValue>& arguments) override {
    startCommand(command_, {context_, frame_, arguments});
  }

  void SAL_CALL dispatchWithNotification(
      const css::util::URL&, const Sequence<css::beans::PropertyValue>& arguments,
      const Reference<css::frame::XDispatchResultListener>& listener) override {
    const auto done = run({context_, frame_, arguments});
    if (listener.is()) {
      listener->dispatchFinished(done);
    }
  }

  void SAL_CALL addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                  const css::util::URL& url) override {
    css::frame::FeatureStateEvent event;
    event.FeatureURL = url;
    event.Source = static_cast<cppu::OWeakObject*>(this);
    event.IsEnabled = true;
    listener->statusChanged(event);
  }
  void SAL_CALL removeStatusListener(const Reference<css::frame::XStatusListener>&,
                                     const css::util::URL&) override {}

 private:
  DispatchResultEvent run(const Call& call) {
    DispatchResultEvent event;
    event.Source = static_cast<cppu::OWeakObject*>(this);
    event.State = State::FAILURE;
    try {
      event.Result <<= fromUtf8(runCommand(command_, call));
      event.State = State::SUCCESS;
    } catch (const css::uno::Exception& error) {
      event.Result <<= error.Message;
    } catch (const std::exception& error) {
      event.Result <<= fromUtf8(error.what());
    }
    return event;
  }

  Reference<css::uno::XComponentContext> context_;
  Reference<css::frame::XFrame> frame_;
  std::string command_;
};

class ProtocolHandler final
    : public cppu::WeakImplHelper3<css::frame::XDispatchProvider, css::lang::XInitialization,
                                   css::lang::XServiceInfo> {
 public:
  explicit ProtocolHandler(const Reference<css::uno::XComponentContext>& context)
      : context_(context) {}

  void SAL_CALL initialize(const Sequence<Any>& arguments) override {
    if (arguments.hasElements()) {
      arguments[0] >>= frame_;
    }
  }

  Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url,
                                                          const OUString&, sal_Int32) override {
    std::string command = toUtf8(url.Path);
    if (url.Protocol != "vnd.gouji:" || !isCommand(command)) {
      return {};
    }
    return new Dispatch(context_, frame_, std::move(command));
  }

  Sequence<Reference<css::frame::XDispatch>> SAL_CALL
  queryDispatches(const Sequence<css::frame::DispatchDescriptor>& wanted) override {
    Sequence<Reference<css::frame::XDispatch>> found(wanted.getLength());
    Reference<css::frame::XDispatch>* next = found.getArray();
    for (const auto& each : wanted) {
      *next++ = queryDispatch(each.FeatureURL, each.FrameName, each.SearchFlags);
    }
    return found;
  }

  OUString SAL_CALL getImplementationName() override { return "gouji.ReportCheck.Commands"; }
  sal_Bool SAL_CALL supportsService(const OUString& name) override {
    return cppu::supportsService(this, name);
  }
  Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
    return sequenceOf<OUString>("com.sun.star.frame.ProtocolHandler");
  }

 private:
  Reference<css::uno::XComponentContext> context_;
  Reference<css::frame::XFrame> frame_;
};

}  // namespace

css::uno::XInterface* makeProtocolHandler(const Reference<css::uno::XComponentContext>& context,
                                          const Sequence<Any>& arguments) {
  const rtl::Reference<ProtocolHandler> handler(new ProtocolHandler(context));
  handler->initialize(arguments);
  css::uno::XInterface* object = static_cast<cppu::OWeakObject*>(handler.get());
  object->acquire();
  return object;
}

}  // namespace gouji::office
