#pragma once

#include <com/sun/star/frame/XFrame.hpp>

#include "extension/session/session.h"

namespace gouji::office {

/// Shows where a finding stands and selects it there. False where the view has gone.
bool jumpTo(const Reference<css::frame::XFrame>& frame, const CheckedDocument& checked,
            const Finding& finding);

/// Opens the sidebar with the findings; nothing where the window has none.
void showPanel(const Reference<css::frame::XFrame>& frame);

/// Tells the user something and waits for the answer.
void showMessage(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XFrame>& frame, const OUString& message);

/// Lets the user choose a file; "" where he chose none.
OUString chooseFile(const Reference<css::uno::XComponentContext>& context, const OUString& title);

/// Asks for one line of text; false where the user broke off.
bool askLine(const Reference<css::uno::XComponentContext>& context,
             const Reference<css::frame::XFrame>& frame, const OUString& title,
             const OUString& question, OUString& line);

}  // namespace gouji::office
