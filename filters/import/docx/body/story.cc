#include "filters/import/docx/body/story.h"

#include "core/text/unicode.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::docx {
namespace {

constexpr int kBodyTextOutline = 9;
constexpr int kDeepestHeading = 6;

/// Puts where a paragraph's text comes from behind what its frame carries over to it.
void carry(Frame& holder, xml::TracedText& text) {
  xml::TracedText& all = holder.carried_from;
  for (xml::Piece& piece : text.pieces) {
    piece.begin += holder.carried.size();
    all.pieces.push_back(piece);
  }
  if (all.element == xml::Markup::kNone) {
    all.element = text.element;
  }
}

/// Without line breaks at either end: they part the paragraph from nothing.
std::string_view inner(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of('\n'), text.size());
  return text.substr(begin, text.find_last_not_of('\n') + 1 - begin);
}

}  // namespace

void Story::openFrame(FrameKind kind, std::size_t element) {
  frames_.emplace_back();
  frames_.back().kind = kind;
  frames_.back().element = element;
  frames_.back().breaks = breaks_;
}

Frame Story::closeFrame() {
  endLooseText();
  Frame closed = std::move(frames_.back());
  frames_.pop_back();
  return closed;
}

void Story::endLooseText() {
  frame().paragraph.mark_deleted = false;
  if (frame().paragraph.begun || !frame().paragraph.text.empty() || !frame().carried.empty()) {
    endParagraph();
  }
}

void Story::beginParagraph(std::size_t element) {
  if (frame().paragraph.begun || !frame().paragraph.text.empty()) {
    endParagraph();
  }
  frame().paragraph.begun = true;
  frame().paragraph.traced.element = element;
  frame().paragraph.hidden = styles_.paragraph("").hidden.value_or(false);
}

void Story::endParagraphProperties() {
  OpenParagraph& paragraph = frame().paragraph;
  paragraph.hidden = styles_.paragraph(paragraph.style).hidden.value_or(false);
}

void Story::endParagraph() {
  Frame& holder = frame();
  holder.fields.endParagraph();
  OpenParagraph paragraph = std::exchange(holder.paragraph, {});
  if (trace_ != nullptr) {
    carry(holder, paragraph.traced);
  }
  holder.carried += paragraph.text;
  if (paragraph.mark_deleted) {
    return;
  }
  const std::string carried = std::exchange(holder.carried, {});
  xml::TracedText from = std::exchange(holder.carried_from, {});
  const std::string_view text = inner(carried);
  const bool blank = trimmed(text).empty();
  const Style& style = styles_.paragraph(paragraph.style);
  std::string printed;
  if (paragraph.begun && !(blank && (paragraph.mark_hidden || paragraph.hidden))) {
    printed = counter_.next(paragraph.place, style);
  }
  if (!blank || !printed.empty()) {
    for (xml::Piece& piece : from.pieces) {
      piece.begin += printed.size() - static_cast<std::size_t>(text.data() - carried.data());
    }
    printed += blank ? std::string_view() : text;
    Paragraph block{std::move(printed), ParagraphRole::body, 0, {}};
    block.source = number(paragraph.breaks.value_or(breaks_));
    const int outline =
        paragraph.outline ? *paragraph.outline : style.outline.value_or(kBodyTextOutline);
    if (paragraph.in_contents || style.is_contents) {
      block.role = ParagraphRole::chrome;
    } else if (outline >= 0 && outline < kBodyTextOutline) {
      block.role = ParagraphRole::heading;
      block.level = std::min(outline + 1, kDeepestHeading);
    }
    if (trace_ != nullptr) {
      trace_->add(block.source, std::move(from));
    }
    holder.blocks.emplace_back(std::move(block));
  }
  settleNotes();
}

void Story::print(std::string_view text, const xml::TextPosition& from, bool whole) {
  if (!isPrinting() || text.empty()) {
    return;
  }
  OpenParagraph& paragraph = frame().paragraph;
  if (!paragraph.breaks && text != "\n") {
    paragraph.breaks = breaks_;
  }
  paragraph.in_contents = paragraph.in_contents || frame().fields.inContents();
  if (trace_ != nullptr) {
    paragraph.traced.pieces.push_back({paragraph.text.size(), text.size(), from, whole});
  }
  paragraph.text += text;
}

void Story::refer(NoteKind kind, std::string_view id, std::size_t element) {
  if (isPrinting()) {
    pending_notes_.push_back({0, kind, std::string(id), element, breaks_});
  }
}

/// Notes follow the outermost block that refers to them: a cell's text is not to be cut by one.
void Story::settleNotes() {
  if (frames_.size() > 1 || !frame().tables.empty()) {
    return;
  }
  for (NoteReference& note : pending_notes_) {
    note.after_blocks = frame().blocks.size();
    notes_.push_back(std::move(note));
  }
  pending_notes_.clear();
}

void Story::openTable() {
  endLooseText();
  frame().tables.emplace_back();
}

void Story::closeTable() {
  endLooseText();
  SourceTable table = frame().tables.back().finish();
  frame().tables.pop_back();
  if (!table.rows.empty()) {
    frame().blocks.emplace_back(std::move(table));
  }
  settleNotes();
}

bool Story::hidesCell() const {
  const Frame& outside = frames_[frames_.size() - 2];
  return outside.tables.back().isHidden(frames_.back().cell);
}

void Story::closeCell() {
  Frame cell = closeFrame();
  if (!cell.blocks.empty()) {
    if (const auto* first = std::get_if<Paragraph>(&cell.blocks.front())) {
      cell.breaks = before_.at(first->source - 1);
    }
  }
  const std::uint32_t source = number(cell.breaks);
  if (trace_ != nullptr) {
    trace_->addCell(source, cell.element, cell.blocks);
  }
  frame().tables.back().addCell(cell.cell, std::move(cell.blocks), source);
}

void Story::closeTextBox() {
  Frame box = closeFrame();
  std::ranges::move(box.blocks, std::back_inserter(frame().blocks));
}

std::uint32_t Story::number(const PageBreaks& breaks) {
  before_.push_back(breaks);
  return static_cast<std::uint32_t>(before_.size());
}

Body Story::finish() {
  endLooseText();
  settleNotes();
  Body body;
  body.blocks = std::move(frame().blocks);
  body.notes = std::move(notes_);
  body.breaks = breaks_;
  body.before = std::move(before_);
  return body;
}

}  // namespace gouji::docx
