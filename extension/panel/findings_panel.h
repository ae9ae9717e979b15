#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase3.hxx>
#include <memory>
#include <optional>
#include <rtl/ref.hxx>
#include <string>
#include <vector>

#include "extension/panel/controls.h"
#include "extension/session/session.h"

namespace gouji::office {

/// The findings beside the document: a list with a filter, details of the chosen one, and what can
/// be done for it. Lives on the office's main thread; ends with its window.
class FindingsPanel final
    : public cppu::WeakImplHelper3<css::awt::XItemListener, css::awt::XActionListener,
                                   css::awt::XWindowListener> {
 public:
  static rtl::Reference<FindingsPanel> make(const Reference<css::uno::XComponentContext>& context,
                                            const Reference<css::frame::XFrame>& frame,
                                            const Reference<css::awt::XWindow>& window);

  void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override;
  void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;
  void SAL_CALL windowResized(const css::awt::WindowEvent&) override { layOut(); }
  void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
  void SAL_CALL windowShown(const css::lang::EventObject&) override {}
  void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
  void SAL_CALL disposing(const css::lang::EventObject& event) override;

 private:
  struct Relay;

  FindingsPanel(const Reference<css::uno::XComponentContext>& context,
                const Reference<css::frame::XFrame>& frame,
                const Reference<css::awt::XWindow>& window);

  void attach();
  void layOut();
  void fill();
  void showDetails();
  void run(const std::string& command);
  std::string chosenFingerprint() const;
  const Finding* chosenFinding() const;

  Reference<css::uno::XComponentContext> context_;
  Reference<css::frame::XFrame> frame_;
  Reference<css::awt::XWindow> window_;
  std::optional<Controls> controls_;
  rtl::Reference<Session> session_;
  std::shared_ptr<Relay> relay_;
  Session::Result result_;
  std::vector<std::string> listed_;  ///< fingerprints, as the list has them
  bool filling_ = false;             ///< the list's events are our own doing
};

}  // namespace gouji::office
