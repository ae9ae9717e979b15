#pragma once

#include <memory>

#include "extension/reader/document_reader.h"
#include "extension/session/session.h"

namespace gouji::office {

/// A live check on its way. Only the office's main thread touches it.
struct Session::Live {
  unsigned edits = 0;  ///< of the document when it began
  std::unique_ptr<DocumentReader> reader;
};

}  // namespace gouji::office
