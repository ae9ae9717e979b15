#pragma once

#include <chrono>
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <memory>
#include <vector>

#include "core/document/document.h"
#include "extension/reader/table_reader.h"
#include "extension/reader/text_reader.h"

namespace gouji::office {

/// An open document as it was read, with the way back from its places.
struct OpenDocument {
  Document document;
  /// For each block of `document`: one text for a paragraph, one a cell for a table.
  std::vector<std::vector<NativeText>> natives;

  /// Null where the document has no such place.
  const NativeText* nativeAt(const Place& place) const;
};

/// Reads an open document of Writer, at once or a little at a time.
class DocumentReader {
 public:
  using Clock = std::chrono::steady_clock;

  explicit DocumentReader(const Reference<css::text::XTextDocument>& document);

  /// Reads on until `until`; true once all is read. Throws what the office throws, also when the
  /// document was changed or closed since the last call: then a new reader is needed.
  bool readUntil(Clock::time_point until);

  /// What was read, once all is.
  OpenDocument take();

  static OpenDocument readAll(const Reference<css::text::XTextDocument>& document);

 private:
  /// One step; false once there is none.
  bool step();
  void endTable();
  void append(std::vector<SourceBlock> blocks);
  /// Of the blocks that have none yet. Piece by piece, since a long document has many.
  void takeNatives();

  Records records_;
  TextReader reader_;
  Reference<css::container::XEnumeration> elements_;
  OpenText body_;
  std::unique_ptr<TableReader> table_;  ///< of the body, while it is read
  std::vector<SourceBlock> blocks_;
  OpenDocument open_;
};

}  // namespace gouji::office
