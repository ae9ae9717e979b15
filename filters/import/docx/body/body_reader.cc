#include "filters/import/docx/body/body_reader.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "filters/import/docx/body/properties.h"
#include "filters/import/docx/body/story.h"
#include "filters/import/docx/body/symbols.h"
#include "filters/import/docx/vocabulary.h"
#include "filters/import/read_error.h"
#include "filters/import/xml/parse.h"

namespace gouji::docx {
namespace {

using Notes = std::map<std::string, std::vector<SourceBlock>>;

/// What is to be done at an element's end.
enum class Close : std::uint8_t {
  nothing,
  paragraph,
  paragraph_properties,
  text,
  instruction,
  table,
  row,
  cell,
  cell_properties,
  text_box,
  control,
  alternate_content,
  note,
};

/// Without the white space that Word drops unless xml:space is "preserve".
std::string_view withoutOuterSpace(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpaces);
  return begin == std::string_view::npos
             ? std::string_view()
             : text.substr(begin, text.find_last_not_of(kSpaces) + 1 - begin);
}

class StoryReader : public xml::Handler {
 public:
  StoryReader(const std::string& part, const Limits& limits, const Styles& styles,
              const Numbering& numbering, xml::Trace* trace)
      : part_(part), limits_(limits), story_(styles, numbering, trace), trace_(trace) {}

  void start(const xml::Element& element) override {
    if (space_.empty()) {
      space_ = element.space();
    }
    if (skipped_ > 0) {
      ++skipped_;
      return;
    }
    const Open open{Close::nothing, scope_};
    close_ = Close::nothing;
    const Tag tag = tagOf(element);
    const bool enters =
        tag != Tag::skipped &&
        (scope_ == Scope::content ? enterContent(tag, element) : enterProperty(tag, element));
    if (enters) {
      open_.push_back({close_, open.scope_outside});
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
    scope_ = open.scope_outside;
    leave(open.close);
  }

  void text(std::string_view text) override {
    if (!gathers_) {
      return;
    }
    if (trace_ != nullptr) {
      gathered_from_.push_back({gathered_.size(), text.size(), trace_->text()});
    }
    gathered_ += text;
  }

  bool hasBody() const { return has_body_; }
  Body finish() {
    Body body = story_.finish();
    body.has_pictures = has_pictures_;
    body.space = std::move(space_);
    return body;
  }
  Notes takeNotes() { return std::move(notes_); }

 private:
  struct Open {
    Close close;
    Scope scope_outside;
  };

  Frame& frame() { return story_.frame(); }

  /// False if the element and all in it are to be passed over.
  bool enterContent(Tag tag, const xml::Element& element) {
    if (frame().dropped) {
      return false;
    }
    switch (tag) {
      case Tag::deleted:
      case Tag::moved_from:
        return false;
      case Tag::body:
        has_body_ = true;
        return true;
      case Tag::paragraph:
        story_.beginParagraph(here());
        close_ = Close::paragraph;
        return true;
      case Tag::table:
        story_.openTable();
        close_ = Close::table;
        return true;
      case Tag::table_row:
        return enterRow();
      case Tag::table_cell:
        return enterCell();
      case Tag::text_box:
        story_.openFrame(FrameKind::text_box);
        close_ = Close::text_box;
        return true;
      case Tag::footnote:
      case Tag::endnote:
        return enterNote(element);
      case Tag::control:
        placeholders_.push_back(false);
        close_ = Close::control;
        return true;
      case Tag::alternate_content:
        chosen_.push_back(false);
        close_ = Close::alternate_content;
        return true;
      case Tag::choice:
        return enterChoice(element);
      case Tag::fallback:
        return chosen_.empty() || !chosen_.back();
      case Tag::paragraph_properties:
        return enterScope(Scope::paragraph, Close::paragraph_properties);
      case Tag::run_properties:
        return enterScope(Scope::run, Close::nothing);
      case Tag::row_properties:
        return enterScope(Scope::row, Close::nothing);
      case Tag::cell_properties:
        return enterScope(Scope::cell, Close::cell_properties);
      case Tag::control_properties:
        return enterScope(Scope::control, Close::nothing);
      default:
        return enterRunContent(tag, element);
    }
  }

  bool enterRunContent(Tag tag, const xml::Element& element) {
    switch (tag) {
      case Tag::run:
        frame().run_hidden = frame().paragraph.hidden;
        return true;
      case Tag::text:
        preserves_ = element.attribute("space") == "preserve";
        gathers_ = true;
        close_ = Close::text;
        return true;
      case Tag::instruction:
        gathers_ = true;
        close_ = Close::instruction;
        return true;
      case Tag::tab:
      case Tag::position_tab:
        print("\t");
        return false;
      case Tag::carriage_return:
        print("\n");
        return false;
      case Tag::line_break:
        print("\n");
        if (element.attribute("type") == "page") {
          ++story_.breaks().set;
        }
        return false;
      case Tag::rendered_page_break:
        ++story_.breaks().rendered;
        return false;
      case Tag::no_break_hyphen:
        print("-");
        return false;
      case Tag::symbol:
        print(symbolText(element.attribute("font").value_or(""),
                         element.attribute("char").value_or("")));
        return false;
      case Tag::field_character:
        frame().fields.mark(element.attribute("fldCharType").value_or(""));
        return false;
      case Tag::footnote_reference:
        story_.refer(NoteKind::footnote, element.attribute("id").value_or(""), here());
        return false;
      case Tag::endnote_reference:
        story_.refer(NoteKind::endnote, element.attribute("id").value_or(""), here());
        return false;
      case Tag::picture:
        has_pictures_ = true;
        return true;
      case Tag::word_art:
        enterWordArt(element.attribute("string").value_or(""));
        return true;
      default:
        return true;
    }
  }

  /// Text that stands for the element which has just begun.
  void print(std::string_view text) { story_.print(text, {here()}, true); }

  /// The one that has just begun, if the story is traced.
  std::size_t here() const { return trace_ == nullptr ? xml::Markup::kNone : trace_->element(); }

  /// Of several alternatives the first one understood is read, and only that.
  bool enterChoice(const xml::Element& element) {
    if (chosen_.empty()) {
      return true;
    }
    const bool takes = !chosen_.back() && isUnderstood(element);
    chosen_.back() = chosen_.back() || takes;
    return takes;
  }

  bool enterScope(Scope scope, Close close) {
    scope_ = scope;
    close_ = close;
    return true;
  }

  bool enterRow() {
    if (!frame().tables.empty() && !frame().tables.back().inRow()) {
      frame().tables.back().startRow();
      frame().row_dropped = false;
      close_ = Close::row;
    }
    return true;
  }

  bool enterCell() {
    if (frame().tables.empty() || !frame().tables.back().inRow()) {
      return true;
    }
    if (frame().row_dropped) {
      return false;
    }
    if (++cells_ > limits_.table_cells) {
      throw ReadError(ReadFault::bomb, part_, "too many table cells");
    }
    story_.openFrame(FrameKind::cell, here());
    close_ = Close::cell;
    return true;
  }

  bool enterNote(const xml::Element& element) {
    const std::string_view type = element.attribute("type").value_or("normal");
    if (type != "normal") {
      return false;
    }
    note_id_ = element.attribute("id").value_or("");
    story_.openFrame(FrameKind::note);
    close_ = Close::note;
    return true;
  }

  void enterWordArt(std::string_view string) {
    if (!withoutOuterSpace(string).empty() && story_.isPrinting()) {
      story_.openFrame(FrameKind::text_box);
      print(string);
      story_.closeTextBox();
    }
  }

  bool enterProperty(Tag tag, const xml::Element& element) {
    if (scope_ == Scope::paragraph && tag == Tag::run_properties) {
      scope_ = Scope::mark;
    } else if (scope_ == Scope::control) {
      if (tag == Tag::shows_placeholder && !placeholders_.empty()) {
        placeholders_.back() = isOn(element);
      }
    } else {
      const bool in_placeholder = !placeholders_.empty() && placeholders_.back();
      applyProperty(story_, scope_, tag, element, in_placeholder);
    }
    return true;
  }

  void leave(Close close) {
    switch (close) {
      case Close::nothing:
        break;
      case Close::paragraph:
        story_.endParagraph();
        break;
      case Close::paragraph_properties:
        story_.endParagraphProperties();
        break;
      case Close::text:
        leaveText();
        break;
      case Close::instruction:
        frame().fields.instruct(gathered_);
        endGathering();
        break;
      case Close::table:
        story_.closeTable();
        break;
      case Close::row:
        frame().tables.back().endRow();
        break;
      case Close::cell:
        story_.closeCell();
        break;
      case Close::cell_properties:
        leaveCellProperties();
        break;
      case Close::text_box:
        story_.closeTextBox();
        break;
      case Close::control:
        placeholders_.pop_back();
        break;
      case Close::alternate_content:
        chosen_.pop_back();
        break;
      case Close::note:
        notes_.insert_or_assign(note_id_, story_.closeFrame().blocks);
        break;
    }
  }

  void leaveText() {
    std::string_view text = preserves_ ? std::string_view(gathered_) : withoutOuterSpace(gathered_);
    // A line break that the XML was written with is no line break of the text.
    while (!text.empty()) {
      const std::size_t line = text.find_first_of("\r\n");
      printGathered(text.substr(0, line), text.substr(0, line));
      if (line == std::string_view::npos) {
        break;
      }
      printGathered(text.substr(line, 1), " ");
      text.remove_prefix(line + 1);
    }
    endGathering();
  }

  /// Prints `as`, which is as long, for a part of what was gathered.
  void printGathered(std::string_view part, std::string_view as) {
    if (trace_ == nullptr) {
      story_.print(as, {}, false);
      return;
    }
    const auto begin = static_cast<std::size_t>(part.data() - gathered_.data());
    const std::size_t end = begin + part.size();
    for (const xml::Piece& each : gathered_from_) {
      const std::size_t from = std::max(begin, each.begin);
      const std::size_t to = std::min(end, each.begin + each.length);
      if (from < to) {
        story_.print(as.substr(from - begin, to - from),
                     each.from.part(from - each.begin, to - from), false);
      }
    }
  }

  void endGathering() {
    gathered_.clear();
    gathered_from_.clear();
    gathers_ = false;
  }

  void leaveCellProperties() {
    if (frame().kind == FrameKind::cell) {
      frame().dropped = story_.hidesCell();
    }
  }

  const std::string& part_;
  const Limits& limits_;
  Story story_;
  xml::Trace* trace_;
  std::vector<Open> open_;
  Scope scope_ = Scope::content;
  Close close_ = Close::nothing;
  int skipped_ = 0;
  bool gathers_ = false;
  bool preserves_ = false;
  std::string gathered_;
  std::vector<xml::Piece> gathered_from_;  ///< if the story is traced
  std::vector<bool> placeholders_;         ///< of the open content controls: whether each is empty
  std::vector<bool> chosen_;               ///< of the open alternatives: whether one was taken
  std::size_t cells_ = 0;
  std::string note_id_;
  Notes notes_;
  bool has_body_ = false;
  bool has_pictures_ = false;
  std::string space_;  ///< of the root
};

}  // namespace

Body readBody(std::string_view xml, const std::string& part, const Limits& limits,
              const Styles& styles, const Numbering& numbering, xml::Trace* trace) {
  StoryReader reader(part, limits, styles, numbering, trace);
  if (trace != nullptr) {
    trace->parse(xml, part, limits, reader);
  } else {
    xml::parse(xml, part, limits, reader);
  }
  if (!reader.hasBody()) {
    throw ReadError(ReadFault::damaged, part, "no body");
  }
  return reader.finish();
}

std::map<std::string, std::vector<SourceBlock>> readNotes(std::string_view xml,
                                                          const std::string& part,
                                                          const Limits& limits,
                                                          const Styles& styles,
                                                          const Numbering& numbering) {
  StoryReader reader(part, limits, styles, numbering, nullptr);
  xml::parse(xml, part, limits, reader);
  return reader.takeNotes();
}

}  // namespace gouji::docx
