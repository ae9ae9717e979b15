#include "filters/import/odt/content_reader.h"

#include <algorithm>
#include <utility>

#include "filters/import/odt/lists.h"
#include "filters/import/odt/story.h"
#include "filters/import/odt/vocabulary.h"
#include "filters/import/read_error.h"
#include "filters/import/xml/parse.h"

namespace gouji::odt {
namespace {

/// So many spaces that one text:s may stand for.
constexpr int kMostSpaces = 1000;

class ContentReader : public xml::Handler {
 public:
  ContentReader(const std::string& part, const Limits& limits, Styles& styles, xml::Trace* trace)
      : part_(part),
        limits_(limits),
        styles_(styles),
        lists_(styles),
        story_(trace),
        trace_(trace) {}

  void start(const xml::Element& element) override {
    if (skipped_ > 0) {
      ++skipped_;
      return;
    }
    Open open{tagOf(element), 1, 1, 1, false, read_};
    if (open.tag != Tag::skipped && enter(element, open)) {
      open_.push_back(open);
    } else {
      skipped_ = 1;
    }
  }

  void end() override {
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    const Open open = open_.back();
    open_.pop_back();
    leave(open);
  }

  void text(std::string_view text) override {
    if (skipped_ > 0 || !in_body_) {
      return;
    }
    read_ += text.size();
    if (in_number_) {
      number_ += text;
    } else if (prints()) {
      story_.printData(text, trace_ == nullptr ? xml::TextPosition{} : trace_->text());
    }
  }

  bool hasBody() const { return has_body_; }
  Content finish() { return {story_.finish(), has_pictures_}; }

 private:
  struct Open {
    Tag tag;
    int row_span;
    int column_span;
    int repeated;
    bool acts;         ///< something is to be done at its end
    std::size_t read;  ///< bytes of text read before it
  };

  /// The element that has just begun, if the story is traced.
  std::size_t here() const { return trace_ == nullptr ? xml::Markup::kNone : trace_->element(); }

  bool prints() { return story_.inParagraph() && !story_.frame().paragraph.hidden && hidden_ == 0; }

  /// False if the element and all in it are to be passed over.
  bool enter(const xml::Element& element, Open& open) {
    if (!in_body_) {
      if (open.tag == Tag::body_text) {
        in_body_ = has_body_ = open.acts = true;
      } else {
        styles_.take(element);
      }
      return true;
    }
    open.acts = true;
    switch (open.tag) {
      case Tag::paragraph:
      case Tag::heading:
        return enterParagraph(element, open);
      case Tag::span:
        open.acts = styles_.hides(element.attribute("style-name").value_or(""));
        hidden_ += open.acts ? 1 : 0;
        return true;
      case Tag::section:
        return element.attribute("display") != "none";
      case Tag::hidden_paragraph:
        story_.frame().paragraph.hidden =
            story_.frame().paragraph.hidden || element.attribute("is-hidden") == "true";
        return true;
      case Tag::contents:
        ++contents_;
        return true;
      case Tag::list:
        lists_.openList(element);
        return true;
      case Tag::list_item:
      case Tag::list_header:
        lists_.openItem(element, open.tag == Tag::list_item);
        return true;
      case Tag::list_number:
        in_number_ = true;
        number_.clear();
        return true;
      case Tag::note:
        open.acts = false;
        note_ = here();
        return true;
      case Tag::note_body:
        story_.openFrame(FrameKind::note, note_);
        return true;
      case Tag::shape:
        story_.openFrame(FrameKind::box, here());
        return true;
      default:
        return enterTable(element, open);
    }
  }

  bool enterTable(const xml::Element& element, Open& open) {
    switch (open.tag) {
      case Tag::table:
        story_.openTable();
        return true;
      case Tag::row:
        return enterRow(element, open);
      case Tag::cell:
        return enterCell(element, open);
      case Tag::covered_cell:
        enterCovered(element);
        return false;
      default:
        open.acts = false;
        enterText(element, open.tag);
        return true;
    }
  }

  void enterText(const xml::Element& element, Tag tag) {
    if (tag == Tag::image) {
      has_pictures_ = true;
    } else if (!prints()) {
      return;
    } else if (tag == Tag::spaces) {
      const int count = std::min(countOf(element, "c", 1), kMostSpaces);
      read_ += static_cast<std::size_t>(count);
      story_.printElement(std::string(static_cast<std::size_t>(count), ' '), here());
    } else if (tag == Tag::tab) {
      story_.printElement("\t", here());
    } else if (tag == Tag::line_break) {
      story_.printElement("\n", here());
    }
  }

  bool enterParagraph(const xml::Element& element, Open& open) {
    if (story_.inParagraph()) {  // only what holds blocks of its own can hold another
      open.acts = false;
      return true;
    }
    const bool heading = open.tag == Tag::heading;
    const int level = heading ? countOf(element, "outline-level", 1) : 0;
    const bool hidden = styles_.hides(element.attribute("style-name").value_or(""));
    std::string label;
    if (!hidden) {
      const bool header = element.attribute("is-list-header") == "true";
      label = lists_.label(header ? 0 : level);
    }
    story_.beginParagraph(here(), std::move(label), level, hidden);
    return true;
  }

  bool enterRow(const xml::Element& element, Open& open) {
    auto& tables = story_.frame().tables;
    if (tables.empty() || tables.back().inRow()) {
      open.acts = false;
      return true;
    }
    open.repeated = countOf(element, "number-rows-repeated", 1);
    tables.back().startRow();
    return element.attribute("visibility").value_or("visible") == "visible" || dropRow();
  }

  /// A row that is not shown.
  bool dropRow() {
    story_.frame().tables.back().endRow(0);
    return false;
  }

  bool enterCell(const xml::Element& element, Open& open) {
    const auto& tables = story_.frame().tables;
    if (tables.empty() || !tables.back().inRow()) {
      open.acts = false;
      return true;
    }
    open.row_span = countOf(element, "number-rows-spanned", 1);
    open.column_span = countOf(element, "number-columns-spanned", 1);
    open.repeated = countOf(element, "number-columns-repeated", 1);
    takeCells(static_cast<std::size_t>(open.repeated));
    story_.openFrame(FrameKind::cell, here());
    return true;
  }

  void enterCovered(const xml::Element& element) {
    auto& tables = story_.frame().tables;
    if (!tables.empty() && tables.back().inRow()) {
      const int count = countOf(element, "number-columns-repeated", 1);
      takeCells(static_cast<std::size_t>(count));
      tables.back().addCovered(count);
    }
  }

  void takeCells(std::size_t count) {
    cells_ += count;
    if (cells_ > limits_.table_cells) {
      throw ReadError(ReadFault::bomb, part_, "too many table cells");
    }
  }

  void leave(const Open& open) {
    if (!open.acts) {
      return;
    }
    switch (open.tag) {
      case Tag::body_text:
        in_body_ = false;
        break;
      case Tag::paragraph:
      case Tag::heading:
        story_.endParagraph(contents_ > 0);
        break;
      case Tag::span:
        --hidden_;
        break;
      case Tag::contents:
        --contents_;
        break;
      case Tag::list:
        lists_.closeList();
        break;
      case Tag::list_item:
      case Tag::list_header:
        lists_.closeItem();
        break;
      case Tag::list_number:
        in_number_ = false;
        if (story_.inParagraph()) {  // as the writing program printed it
          story_.frame().paragraph.label = number_;
        } else {
          lists_.write(number_);
        }
        break;
      case Tag::note_body:
        story_.closeNote();
        break;
      case Tag::shape:
        story_.closeBox();
        break;
      case Tag::table:
        story_.closeTable();
        break;
      case Tag::row:
        leaveRow(open);
        break;
      case Tag::cell:
        takeAgain(open);
        story_.closeCell(open.row_span, open.column_span, open.repeated);
        break;
      default:
        break;
    }
  }

  void leaveRow(const Open& open) {
    TableBuilder& table = story_.frame().tables.back();
    const auto further = static_cast<std::size_t>(open.repeated - 1);
    if (further > limits_.table_cells) {
      throw ReadError(ReadFault::bomb, part_, "too many table rows");
    }
    takeCells(further * std::max<std::size_t>(table.cellsInRow(), 1));
    takeAgain(open);
    table.endRow(open.repeated);
  }

  /// What is repeated is held as often.
  void takeAgain(const Open& open) {
    read_ += (read_ - open.read) * static_cast<std::size_t>(open.repeated - 1);
    if (read_ > limits_.part_bytes) {
      throw ReadError(ReadFault::bomb, part_, "too much repeated text");
    }
  }

  const std::string& part_;
  const Limits& limits_;
  Styles& styles_;
  Lists lists_;
  Story story_;
  xml::Trace* trace_;
  std::vector<Open> open_;
  std::size_t note_ = xml::Markup::kNone;  ///< the element of the open note
  std::size_t cells_ = 0;
  std::size_t read_ = 0;  ///< bytes of text, as often as they stand in the document
  int skipped_ = 0;
  int hidden_ = 0;
  int contents_ = 0;
  bool in_body_ = false;
  bool has_body_ = false;
  bool in_number_ = false;
  bool has_pictures_ = false;
  std::string number_;
};

}  // namespace

Content readContent(std::string_view xml, const std::string& part, const Limits& limits,
                    Styles& styles, xml::Trace* trace) {
  ContentReader reader(part, limits, styles, trace);
  if (trace != nullptr) {
    trace->parse(xml, part, limits, reader);
  } else {
    xml::parse(xml, part, limits, reader);
  }
  if (!reader.hasBody()) {
    throw ReadError(ReadFault::damaged, part, "no text body");
  }
  return reader.finish();
}

}  // namespace gouji::odt
