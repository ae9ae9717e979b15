#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

#include "core/rules/finding/message.h"
#include "extension/uno.h"

namespace gouji::office {

/// Why a command was not done, in the user's language.
class Refusal : public std::runtime_error {
 public:
  Refusal(const Text& reason, Language language)
      : std::runtime_error(std::string(reason.in(language))) {}
  explicit Refusal(const std::string& reason) : std::runtime_error(reason) {}
};

/// What a command is run with.
struct Call {
  Reference<css::uno::XComponentContext> context;
  Reference<css::frame::XFrame> frame;
  Sequence<css::beans::PropertyValue> arguments;
};

/// Whether there is such a command: what stands behind "vnd.gouji:".
bool isCommand(std::string_view name);

/// Runs it; returns what it came to, in words or as JSON. Throws Refusal, and what the office does.
std::string runCommand(std::string_view name, const Call& call);

/// For people: runs it as soon as the document is checked, which does not hold up the office; what
/// it refuses is shown.
void startCommand(std::string_view name, const Call& call);

}  // namespace gouji::office
