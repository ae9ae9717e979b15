#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/unfold.h"
#include "filters/import/odt/table_builder.h"
#include "filters/import/xml/trace.h"

namespace gouji::odt {

enum class FrameKind { body, cell, box, note };

/// The paragraph being read.
struct OpenParagraph {
  std::string text;
  xml::TracedText traced;  ///< empty unless the story is traced
  std::string label;
  int level = 0;  ///< of a heading, else 0
  bool begun = false;
  bool hidden = false;
  bool after_space = true;  ///< white space that follows is collapsed with what stands before
};

/// Something that holds blocks of its own.
struct Frame {
  FrameKind kind = FrameKind::body;
  std::size_t element = xml::Markup::kNone;  ///< its own, if the story is traced
  std::vector<SourceBlock> blocks;
  OpenParagraph paragraph;
  std::vector<TableBuilder> tables;  ///< open ones
};

/// Collects what is read into blocks: paragraphs, tables, boxes in cells, notes behind the block
/// that refers to them.
class Story {
 public:
  /// `trace`: takes where texts come from; null where nobody asks.
  explicit Story(xml::Trace* trace) : frames_(1), trace_(trace) {}

  Frame& frame() { return frames_.back(); }

  void openFrame(FrameKind kind, std::size_t element);
  void closeBox();
  void closeNote();
  void closeCell(int row_span, int column_span, int repeated);

  void beginParagraph(std::size_t element, std::string label, int level, bool hidden);
  /// `in_contents`: of a table of contents.
  void endParagraph(bool in_contents);
  bool inParagraph() const { return frames_.back().paragraph.begun; }

  /// Character data of the file, its white space collapsed (OpenDocument 1.3 part 3, 6.1.2).
  void printData(std::string_view text, const xml::TextPosition& from);
  /// Text that stands for an element.
  void printElement(std::string_view text, std::size_t element);

  void openTable();
  void closeTable();

  std::vector<SourceBlock> finish();

 private:
  Frame closeFrame();
  void add(std::string_view text, const xml::TextPosition& from, bool whole);
  void settleNotes();

  std::vector<Frame> frames_;
  std::vector<SourceBlock> notes_;
  xml::Trace* trace_;
  std::uint32_t sources_ = 0;  ///< numbers given so far to paragraphs and cells
};

}  // namespace gouji::odt
