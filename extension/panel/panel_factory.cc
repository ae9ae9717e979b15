#include "extension/panel/panel_factory.h"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>

#include "extension/panel/findings_panel.h"

namespace gouji::office {
namespace {

/// Pixels: narrower, the buttons' labels are cut off.
constexpr sal_Int32 kLeastWidth = 270;
constexpr sal_Int32 kLeastHeight = 360;

class Panel final : public cppu::WeakImplHelper3<css::ui::XUIElement, css::ui::XToolPanel,
                                                 css::ui::XSidebarPanel> {
 public:
  Panel(const Reference<css::uno::XComponentContext>& context, OUString url,
        const Reference<css::frame::XFrame>& frame, const Reference<css::awt::XWindow>& window)
      : url_(std::move(url)),
        frame_(frame),
        window_(window),
        findings_(FindingsPanel::make(context, frame, window)) {
    window_->setVisible(true);
  }

  Reference<css::frame::XFrame> SAL_CALL getFrame() override { return frame_; }
  OUString SAL_CALL getResourceURL() override { return url_; }
  sal_Int16 SAL_CALL getType() override { return css::ui::UIElementType::TOOLPANEL; }
  Reference<css::uno::XInterface> SAL_CALL getRealInterface() override {
    return static_cast<cppu::OWeakObject*>(this);
  }
  Reference<css::awt::XWindow> SAL_CALL getWindow() override { return window_; }
  Reference<css::accessibility::XAccessible> SAL_CALL
  createAccessible(const Reference<css::accessibility::XAccessible>&) override {
    return Reference<css::accessibility::XAccessible>(window_, UNO_QUERY);
  }
  css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32) override {
    return {kLeastHeight, -1, kLeastHeight};
  }
  sal_Int32 SAL_CALL getMinimalWidth() override { return kLeastWidth; }

 private:
  OUString url_;
  Reference<css::frame::XFrame> frame_;
  Reference<css::awt::XWindow> window_;
  rtl::Reference<FindingsPanel> findings_;
};

class PanelFactory final
    : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo> {
 public:
  explicit PanelFactory(const Reference<css::uno::XComponentContext>& context)
      : context_(context) {}

  Reference<css::ui::XUIElement> SAL_CALL createUIElement(
      const OUString& url, const Sequence<css::beans::PropertyValue>& arguments) override {
    Reference<css::awt::XWindow> parent;
    Reference<css::frame::XFrame> frame;
    for (const auto& each : arguments) {
      if (each.Name == "ParentWindow") {
        each.Value >>= parent;
      } else if (each.Name == "Frame") {
        each.Value >>= frame;
      }
    }
    if (!parent.is() || !frame.is()) {
      throw css::lang::IllegalArgumentException("ParentWindow and Frame are needed",
                                                static_cast<cppu::OWeakObject*>(this), 1);
    }
    const auto window = css::awt::ContainerWindowProvider::create(context_)->createContainerWindow(
        "vnd.sun.star.extension://gouji.ReportCheck/dialogs/panel.xdl", OUString(),
        Reference<css::awt::XWindowPeer>(parent, UNO_QUERY_THROW),
        Reference<css::uno::XInterface>());
    return new Panel(context_, url, frame, window);
  }

  OUString SAL_CALL getImplementationName() override { return "gouji.ReportCheck.PanelFactory"; }
  sal_Bool SAL_CALL supportsService(const OUString& name) override {
    return cppu::supportsService(this, name);
  }
  Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
    return sequenceOf<OUString>("com.sun.star.ui.UIElementFactory");
  }

 private:
  Reference<css::uno::XComponentContext> context_;
};

}  // namespace

css::uno::XInterface* makePanelFactory(const Reference<css::uno::XComponentContext>& context) {
  css::uno::XInterface* object = static_cast<cppu::OWeakObject*>(new PanelFactory(context));
  object->acquire();
  return object;
}

}  // namespace gouji::office
