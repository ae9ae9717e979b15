#include "extension/panel/controls.h"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

namespace gouji::office {

Controls::Controls(const Reference<css::awt::XWindow>& window)
    : container_(window, UNO_QUERY_THROW) {}

void Controls::setText(const OUString& name, std::string_view text) const {
  const Reference<css::uno::XInterface> control(container_->getControl(name), UNO_QUERY_THROW);
  const OUString utf16 = fromUtf8(text);
  if (const Reference<css::awt::XFixedText> label(control, UNO_QUERY); label.is()) {
    label->setText(utf16);
  } else if (const Reference<css::awt::XTextComponent> field(control, UNO_QUERY); field.is()) {
    field->setText(utf16);
  } else if (const Reference<css::awt::XCheckBox> box(control, UNO_QUERY); box.is()) {
    box->setLabel(utf16);
  } else {
    Reference<css::awt::XButton>(control, UNO_QUERY_THROW)->setLabel(utf16);
  }
}

void Controls::setItems(const OUString& name, const std::vector<OUString>& items) const {
  const auto list = as<css::awt::XListBox>(name);
  list->removeItems(0, list->getItemCount());
  list->addItems(Sequence<OUString>(items.data(), static_cast<sal_Int32>(items.size())), 0);
}

int Controls::chosen(const OUString& name) const {
  return as<css::awt::XListBox>(name)->getSelectedItemPos();
}

void Controls::choose(const OUString& name, int item) const {
  const auto list = as<css::awt::XListBox>(name);
  list->selectItemPos(static_cast<sal_Int16>(item), true);
  list->makeVisible(static_cast<sal_Int16>(item));
}

bool Controls::isOn(const OUString& name) const {
  return as<css::awt::XCheckBox>(name)->getState() == 1;
}

void Controls::setOn(const OUString& name, bool on) const {
  as<css::awt::XCheckBox>(name)->setState(on ? 1 : 0);
}

void Controls::enable(const OUString& name, bool enabled) const {
  as<css::awt::XWindow>(name)->setEnable(enabled);
}

OUString Controls::text(const OUString& name) const {
  return as<css::awt::XTextComponent>(name)->getText();
}

void Controls::place(const OUString& name, int left, int top, int width, int height) const {
  as<css::awt::XWindow>(name)->setPosSize(left, top, width, height, css::awt::PosSize::POSSIZE);
}

}  // namespace gouji::office
