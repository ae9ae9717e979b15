#pragma once

#include <cstddef>
#include <vector>

#include "core/document/unfold.h"

namespace gouji::html {

/// The tables open around the point of reading, and the blocks of the page read so far.
///
/// Rows and cells are opened and closed by their tags alone, as a browser does, so that an end tag
/// left out or put in the wrong place costs no cell.
class TableStack {
 public:
  /// Where blocks go now: the innermost open cell; text in a table outside of its cells goes
  /// before the table.
  std::vector<SourceBlock>& sink();
  /// Tells one cell's sink from another's; 0 is the page.
  std::size_t sinkSerial() const;

  std::size_t depth() const { return tables_.size(); }
  bool inCell() const { return !tables_.empty() && tables_.back().cell_serial != 0; }
  bool inLooseRows() const { return !tables_.empty() && tables_.back().loose && !inCell(); }

  /// `styled`: made of other elements by `display: table`.
  void beginTable(bool styled);
  /// Returns a serial to end the row by. Rows without a table get one, closed at `frame`'s end.
  std::size_t beginRow(bool styled, bool hidden, std::size_t frame);
  std::size_t beginCell(SourceCell cell, bool styled, bool hidden, std::size_t frame);

  void endCell(std::size_t serial);
  void endRow(std::size_t serial);
  /// Ends the innermost row, if one is open.
  void endRow();
  /// Ends tables until `depth` of them are left. `as_chrome`: the outermost of them was only a
  /// frame of links, so its paragraphs are chrome.
  void endTables(std::size_t depth, bool as_chrome = false);
  /// Ends the tables without a tag that were opened by `frame` or inside it.
  void endLoose(std::size_t frame);

  /// Whether something dropped as hidden held words of the form.
  bool droppedForm() const { return dropped_form_; }
  /// Drops the sink's blocks from `begin` on.
  void drop(std::size_t begin);

  std::vector<SourceBlock> takePage() { return std::move(page_); }

 private:
  struct OpenTable {
    SourceTable table;
    bool styled = false;
    bool loose = false;
    std::size_t frame = 0;
    std::size_t row_serial = 0;  ///< 0: no row is open
    bool row_hidden = false;
    std::size_t cell_serial = 0;  ///< 0: no cell is open
    bool cell_hidden = false;
  };

  /// The innermost table, made if a row or cell stands outside of any that fits it.
  OpenTable& tableFor(bool styled, std::size_t frame);
  void closeCell(OpenTable& open);
  void closeRow(OpenTable& open);

  std::vector<SourceBlock> page_;
  std::vector<OpenTable> tables_;
  std::size_t next_serial_ = 1;
  bool dropped_form_ = false;
};

/// Whether any of the blocks holds words that stand in the form and hardly elsewhere.
bool holdsForm(const std::vector<SourceBlock>& blocks, std::size_t begin = 0);

}  // namespace gouji::html
