#include "extension/commands/view.h"

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XMessageBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include "extension/notes/notes.h"

namespace gouji::office {

bool jumpTo(const Reference<css::frame::XFrame>& frame, const CheckedDocument& checked,
            const Finding& finding) {
  const Reference<css::view::XSelectionSupplier> selection(
      frame.is() ? frame->getController() : nullptr, UNO_QUERY);
  const auto range = rangeOf(checked, finding);
  if (!selection.is() || !range.is()) {
    return false;
  }
  selection->select(Any(range));
  return true;
}

void showPanel(const Reference<css::frame::XFrame>& frame) {
  const Reference<css::frame::XController2> controller(frame->getController(), UNO_QUERY);
  const auto sidebar = controller.is() ? controller->getSidebar() : nullptr;
  if (!sidebar.is()) {
    return;
  }
  sidebar->setVisible(true);
  const auto decks = sidebar->getDecks();
  if (decks.is() && decks->hasByName("GoujiDeck")) {
    const Reference<css::ui::XDeck> deck(decks->getByName("GoujiDeck"), UNO_QUERY_THROW);
    if (!deck->isActive()) {  // else it is closed
      deck->activate(true);
    }
  }
}

void showMessage(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XFrame>& frame, const OUString& message) {
  const Reference<css::awt::XWindowPeer> window(frame.is() ? frame->getContainerWindow() : nullptr,
                                                UNO_QUERY);
  if (window.is()) {
    css::awt::Toolkit::create(context)
        ->createMessageBox(window, css::awt::MessageBoxType_INFOBOX,
                           css::awt::MessageBoxButtons::BUTTONS_OK, "gouji", message)
        ->execute();
  }
}

OUString chooseFile(const Reference<css::uno::XComponentContext>& context, const OUString& title) {
  const auto picker = css::ui::dialogs::FilePicker::createWithMode(
      context, css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
  picker->setTitle(title);
  if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) {
    return {};
  }
  const auto files = picker->getSelectedFiles();
  return files.hasElements() ? files[0] : OUString();
}

bool askLine(const Reference<css::uno::XComponentContext>& context,
             const Reference<css::frame::XFrame>& frame, const OUString& title,
             const OUString& question, OUString& line) {
  const auto window = frame->getContainerWindow();
  const css::beans::NamedValue parent("ParentWindow", Any(window));
  const auto dialog = css::awt::DialogProvider2::create(context)->createDialogWithArguments(
      "vnd.sun.star.extension://gouji.ReportCheck/dialogs/reason.xdl", sequenceOf(parent));
  const Reference<css::awt::XControlContainer> controls(dialog, UNO_QUERY_THROW);
  dialog->setTitle(title);
  Reference<css::awt::XFixedText>(controls->getControl("question"), UNO_QUERY_THROW)
      ->setText(question);
  const Reference<css::awt::XWindow> own(dialog, UNO_QUERY_THROW);
  const css::awt::Rectangle around = window->getPosSize();
  const css::awt::Rectangle size = own->getPosSize();
  own->setPosSize((around.Width - size.Width) / 2, (around.Height - size.Height) / 3, 0, 0,
                  css::awt::PosSize::POS);
  const bool done = dialog->execute() != 0;
  if (done) {
    line = Reference<css::awt::XTextComponent>(controls->getControl("line"), UNO_QUERY_THROW)
               ->getText();
  }
  Reference<css::lang::XComponent>(dialog, UNO_QUERY_THROW)->dispose();
  return done;
}

}  // namespace gouji::office
