#include "filters/import/odt/story.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/text/unicode.h"

namespace gouji::odt {
namespace {

constexpr int kDeepestHeading = 6;

bool isXmlSpace(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

}  // namespace

void Story::openFrame(FrameKind kind, std::size_t element) {
  frames_.emplace_back();
  frames_.back().kind = kind;
  frames_.back().element = element;
}

Frame Story::closeFrame() {
  Frame closed = std::move(frames_.back());
  frames_.pop_back();
  return closed;
}

void Story::closeBox() {
  Frame box = closeFrame();
  std::ranges::move(box.blocks, std::back_inserter(frame().blocks));
  settleNotes();
}

void Story::closeNote() {
  Frame note = closeFrame();
  for (SourceBlock& block : note.blocks) {
    if (auto* paragraph = std::get_if<Paragraph>(&block)) {
      paragraph->role = ParagraphRole::footnote;
      paragraph->level = 0;
    }
    notes_.push_back(std::move(block));
  }
}

void Story::closeCell(int row_span, int column_span, int repeated) {
  Frame cell = closeFrame();
  const std::uint32_t source = ++sources_;
  if (trace_ != nullptr) {
    trace_->addCell(source, cell.element, cell.blocks);
  }
  TableBuilder& table = frame().tables.back();
  for (int i = 1; i < repeated; ++i) {
    table.addCell(row_span, column_span, cell.blocks, source);
  }
  table.addCell(row_span, column_span, std::move(cell.blocks), source);
}

void Story::beginParagraph(std::size_t element, std::string label, int level, bool hidden) {
  OpenParagraph& paragraph = frame().paragraph;
  paragraph = {};
  paragraph.traced.element = element;
  paragraph.label = std::move(label);
  paragraph.level = level;
  paragraph.begun = true;
  paragraph.hidden = hidden;
}

void Story::endParagraph(bool in_contents) {
  OpenParagraph paragraph = std::exchange(frame().paragraph, {});
  const bool blank = trimmed(paragraph.text).empty();
  if (!blank || (!paragraph.label.empty() && !paragraph.hidden)) {
    Paragraph block{paragraph.label, ParagraphRole::body, 0, {}};
    if (!blank) {
      // Line breaks at either end part the paragraph from nothing.
      const std::size_t begin = paragraph.text.find_first_not_of('\n');
      const std::size_t end = paragraph.text.find_last_not_of("\n ") + 1;
      for (xml::Piece& piece : paragraph.traced.pieces) {
        piece.begin += block.text.size() - begin;
      }
      block.text += std::string_view(paragraph.text).substr(begin, end - begin);
    }
    if (in_contents) {
      block.role = ParagraphRole::chrome;
    } else if (paragraph.level > 0) {
      block.role = ParagraphRole::heading;
      block.level = std::min(paragraph.level, kDeepestHeading);
    }
    block.source = ++sources_;
    if (trace_ != nullptr) {
      trace_->add(block.source, std::move(paragraph.traced));
    }
    frame().blocks.emplace_back(std::move(block));
  }
  settleNotes();
}

void Story::add(std::string_view text, const xml::TextPosition& from, bool whole) {
  OpenParagraph& paragraph = frame().paragraph;
  if (trace_ != nullptr) {
    paragraph.traced.pieces.push_back({paragraph.text.size(), text.size(), from, whole});
  }
  paragraph.text += text;
}

void Story::printData(std::string_view text, const xml::TextPosition& from) {
  OpenParagraph& paragraph = frame().paragraph;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    const bool space = isXmlSpace(text[at]);
    while (end < text.size() && isXmlSpace(text[end]) == space) {
      ++end;
    }
    if (!space) {
      add(text.substr(at, end - at), from.part(at, end - at), false);
    } else if (!paragraph.after_space) {
      add(" ", from.part(at, 1), false);
    }
    paragraph.after_space = space;
    at = end;
  }
}

void Story::printElement(std::string_view text, std::size_t element) {
  add(text, {element}, true);
  frame().paragraph.after_space = false;
}

void Story::openTable() {
  frame().tables.emplace_back();
}

void Story::closeTable() {
  SourceTable table = frame().tables.back().finish();
  frame().tables.pop_back();
  if (!table.rows.empty()) {
    frame().blocks.emplace_back(std::move(table));
  }
  settleNotes();
}

/// Notes follow the outermost block that refers to them: a cell's text is not to be cut by one.
void Story::settleNotes() {
  if (frames_.size() == 1 && frame().tables.empty() && !frame().paragraph.begun) {
    std::ranges::move(notes_, std::back_inserter(frame().blocks));
    notes_.clear();
  }
}

std::vector<SourceBlock> Story::finish() {
  return std::move(frames_.front().blocks);
}

}  // namespace gouji::odt
