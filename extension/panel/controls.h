#pragma once

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <string_view>
#include <vector>

#include "extension/uno.h"

namespace gouji::office {

/// The controls of a window that was made from a dialog's description, by their names. All of it
/// is for the office's main thread. Throws what the office does where there is no such control.
class Controls {
 public:
  explicit Controls(const Reference<css::awt::XWindow>& window);

  /// Text of a label, a button, a check box or a field.
  void setText(const OUString& name, std::string_view text) const;
  void setItems(const OUString& name, const std::vector<OUString>& items) const;
  /// -1 where nothing is chosen.
  int chosen(const OUString& name) const;
  void choose(const OUString& name, int item) const;
  bool isOn(const OUString& name) const;
  void setOn(const OUString& name, bool on) const;
  void enable(const OUString& name, bool enabled) const;
  OUString text(const OUString& name) const;
  void place(const OUString& name, int left, int top, int width, int height) const;

  template <typename Interface>
  Reference<Interface> as(const OUString& name) const {
    return Reference<Interface>(container_->getControl(name), UNO_QUERY_THROW);
  }

 private:
  Reference<css::awt::XControlContainer> container_;
};

}  // namespace gouji::office
