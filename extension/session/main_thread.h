#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <functional>

#include "extension/session/background.h"
#include "extension/uno.h"

namespace gouji::office {

/// A job that waits for the main thread. Other threads hold its ticket only: what a job holds
/// belongs to the office, and is let go of on the main thread alone.
using Ticket = std::uint64_t;
Ticket park(std::function<void()> job);

/// Runs the job on the office's main thread, behind what waits there; once. From any thread.
void post(Ticket ticket);

void postToMain(std::function<void()> job);

/// The background thread of this process; stopped when the office ends. Has to be called once
/// from a call of the office before post() can do anything.
Background& background(const Reference<css::uno::XComponentContext>& context);

}  // namespace gouji::office
