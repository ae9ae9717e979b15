#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/unfold.h"
#include "filters/import/docx/body/body_reader.h"
#include "filters/import/docx/body/fields.h"
#include "filters/import/docx/body/table_builder.h"
#include "filters/import/docx/numbering.h"
#include "filters/import/docx/styles.h"
#include "filters/import/xml/trace.h"

namespace gouji::docx {

/// The paragraph being read.
struct OpenParagraph {
  std::string text;
  std::string style;
  ListPlace place;
  std::optional<int> outline;
  std::optional<PageBreaks> breaks;  ///< before its first character
  bool begun = false;                ///< by a w:p, and not by text that stands outside of one
  bool hidden = false;               ///< by its style
  bool mark_hidden = false;
  bool mark_deleted = false;  ///< accepting that joins it with the next paragraph
  bool in_contents = false;
  xml::TracedText traced;  ///< empty unless the story is traced
};

enum class FrameKind { body, cell, text_box, note };

/// Something that holds blocks of its own.
struct Frame {
  FrameKind kind = FrameKind::body;
  std::vector<SourceBlock> blocks;
  OpenParagraph paragraph;
  std::string carried;  ///< text of paragraphs whose marks are deleted
  xml::TracedText carried_from;
  std::size_t element = xml::Markup::kNone;  ///< of the cell
  Fields fields;
  std::vector<TableBuilder> tables;  ///< open ones
  bool row_dropped = false;
  bool run_hidden = false;
  CellProperties cell;
  bool dropped = false;  ///< a cell that shows nothing itself
  PageBreaks breaks;     ///< before it
};

/// Collects what is read into blocks: paragraphs with their numbers, tables, boxes in cells.
class Story {
 public:
  /// `trace`: takes where texts come from; null where nobody asks.
  Story(const Styles& styles, const Numbering& numbering, xml::Trace* trace)
      : styles_(styles), counter_(numbering), trace_(trace) {
    frames_.emplace_back();
  }

  Frame& frame() { return frames_.back(); }
  const Styles& styles() const { return styles_; }
  PageBreaks& breaks() { return breaks_; }

  /// `element`: the cell's, and so below, if the story is traced.
  void openFrame(FrameKind kind, std::size_t element = xml::Markup::kNone);
  /// Ends the innermost frame's last paragraph and takes the frame off.
  Frame closeFrame();

  void beginParagraph(std::size_t element);
  /// Settles what depends on the paragraph's style, once its properties are read.
  void endParagraphProperties();
  void endParagraph();

  /// Printed text; left out where it is hidden or part of a field's instruction.
  void print(std::string_view text, const xml::TextPosition& from, bool whole);
  bool isPrinting() { return !frame().run_hidden && !frame().fields.inInstruction(); }
  void refer(NoteKind kind, std::string_view id, std::size_t element);

  void openTable();
  void closeTable();
  /// Whether the open cell, by its properties, only prolongs another.
  bool hidesCell() const;
  void closeCell();
  void closeTextBox();

  /// Everything, once the part has ended.
  Body finish();

 private:
  void endLooseText();
  void settleNotes();
  /// The number of a paragraph or cell that begins behind `breaks`.
  std::uint32_t number(const PageBreaks& breaks);

  const Styles& styles_;
  ListCounter counter_;
  xml::Trace* trace_;
  std::vector<Frame> frames_;
  std::vector<NoteReference> pending_notes_;
  std::vector<NoteReference> notes_;
  PageBreaks breaks_;
  std::vector<PageBreaks> before_;  ///< by number, counted from 1
};

}  // namespace gouji::docx
