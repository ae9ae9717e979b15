#pragma once

#include <string>

#include "extension/session/session.h"

namespace gouji::office {

/// Times of the session's document on the office's main thread, as JSON: medians in microseconds of
/// reading it, of understanding and checking it, and of inserting and removing all notes. Waits for
/// the main thread: not to be called on it.
std::string measure(Session& session);

}  // namespace gouji::office
