#pragma once

#include <com/sun/star/text/XTextTable.hpp>
#include <optional>
#include <variant>
#include <vector>

#include "core/document/unfold.h"
#include "extension/reader/columns.h"
#include "extension/reader/text_reader.h"

namespace gouji::office {

/// Reads a table of the open document, cell by cell, onto the grid that its rows share.
class TableReader {
 public:
  TableReader(TextReader& reader, Records& records, const Reference<css::text::XTextTable>& table,
              ParagraphRole role, const Reference<css::text::XTextRange>& anchor);

  /// Reads the next cell; false once there is none.
  bool readCell();

  /// The table; or its content in reading order, where the columns cannot be told.
  std::variant<SourceTable, std::vector<SourceBlock>> take();

 private:
  struct ReadCell {
    CellName::Part at;
    int row_span = 1;
    SourceCell cell;
  };

  bool readEdges();

  TextReader& reader_;
  Records& records_;
  Reference<css::text::XTextTable> table_;
  ParagraphRole role_;
  Reference<css::text::XTextRange> anchor_;
  Sequence<OUString> names_;
  sal_Int32 next_ = 0;
  bool split_ = false;  ///< cells with rows of their own, whose columns the office does not tell
  std::vector<ReadCell> cells_;
  std::vector<std::vector<int>> edges_;
};

}  // namespace gouji::office
