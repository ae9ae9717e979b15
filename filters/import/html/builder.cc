#include "filters/import/html/builder.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/html/metadata.h"

namespace gouji::html {
namespace {

/// Elements that pages never close (`<font>`, `<span>`) nest each other by the hundred.
constexpr int kElementsPerLevel = 4;

/// Of a `rowspan` or `colspan`; HTML's own bound on columns.
constexpr int kMaxSpan = 1000;

bool isWhite(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// The number that a value begins with, else `missing`.
int leadingNumber(std::string_view value, int missing) {
  while (!value.empty() && (isWhite(value.front()) || value.front() == '+')) {
    value.remove_prefix(1);
  }
  int number = missing;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return number;
}

/// HTML Standard, 4.9.11: a `rowspan` of 0 reaches to the end; other nonsense counts as 1.
int spanOf(std::string_view value, int of_zero) {
  const int number = leadingNumber(value, 1);
  return number == 0 ? of_zero : number < 0 ? 1 : std::min(number, kMaxSpan);
}

ElementKind shownAs(ElementKind kind, Display display) {
  const bool plain = kind == ElementKind::phrase || kind == ElementKind::block ||
                     kind == ElementKind::frame || kind == ElementKind::item;
  if (!plain) {
    return kind;
  }
  switch (display) {
    case Display::table:
      return ElementKind::table;
    case Display::table_row_group:
      return ElementKind::row_group;
    case Display::table_row:
      return ElementKind::row;
    case Display::table_cell:
      return ElementKind::cell;
    case Display::block:
      return kind == ElementKind::phrase ? ElementKind::block : kind;
    case Display::none:
    case Display::unsaid:
      break;
  }
  return kind;
}

bool isTablePart(ElementKind kind) {
  return kind == ElementKind::row || kind == ElementKind::cell || kind == ElementKind::row_group;
}

}  // namespace

bool Builder::start(std::string_view name, const Attributes& attributes, int line) {
  const ElementKind named = elementKind(name);
  if (frames_.size() >= static_cast<std::size_t>(limits_.depth * kElementsPerLevel) || tooMuch()) {
    return false;
  }
  const bool in_control = dropping_ != 0 && frames_[dropping_ - 1].kind == ElementKind::control;
  if (in_control && (named == ElementKind::table || isTablePart(named))) {
    dropping_ = 0;
  }
  Frame frame;
  frame.kind = named;
  if (dropping_ == 0) {
    open(frame, name, attributes, line);
  }
  frames_.push_back(frame);
  if (dropping_ == 0 &&
      (frame.kind == ElementKind::dropped || frame.kind == ElementKind::control)) {
    dropping_ = frames_.size();
  }
  return true;
}

void Builder::open(Frame& frame, std::string_view name, const Attributes& attributes, int line) {
  frame.role = role_;
  frame.level = level_;
  frame.before = tally_;
  if (!attributes.none()) {
    const Display display = displayOf(attributes["style"]);
    const ElementKind shown = shownAs(frame.kind, display);
    frame.styled_table = shown != frame.kind && shown != ElementKind::block;
    frame.kind = shown;
    frame.hidden = !keep_hidden_ && (display == Display::none || attributes.has("hidden"));
    frame.chrome =
        isBlock(frame.kind) && (namesChrome(attributes["class"]) || namesChrome(attributes["id"]));
  }
  if (isBlock(frame.kind)) {
    flush();
    if (tables_.inLooseRows() && !isTablePart(frame.kind)) {
      tables_.endTables(tables_.depth() - 1);
    }
  }
  switch (frame.kind) {
    case ElementKind::heading:
      role_ = ParagraphRole::heading;
      level_ = name.back() - '0';
      break;
    case ElementKind::title:
      role_ = ParagraphRole::metadata;
      level_ = 0;
      break;
    case ElementKind::meta:
      addMeta(attributes, line);
      break;
    case ElementKind::line_break:
      addLineBreak();
      break;
    case ElementKind::link:
      ++links_open_;
      ++tally_.links;
      break;
    case ElementKind::pre:
      ++pre_open_;
      break;
    case ElementKind::frame:
      frame.chrome = true;
      break;
    case ElementKind::list:
      lists_.push_back({numberStyle(attributes["type"], attributes["style"], {}),
                        leadingNumber(attributes["start"], 1)});
      break;
    case ElementKind::item:
      openItem(attributes);
      break;
    case ElementKind::row_group:
      tables_.endRow();
      break;
    case ElementKind::row:
      frame.opened = tables_.beginRow(frame.styled_table, frame.hidden, frames_.size());
      break;
    case ElementKind::cell:
      openCell(frame, attributes, line);
      break;
    default:
      break;
  }
  frame.sink_serial = tables_.sinkSerial();
  frame.first_block = tables_.sink().size();
  frame.paragraph = paragraph_;
  frame.text_size = text_.size();
  if (frame.kind == ElementKind::table) {
    frame.opened = tables_.depth();
    if (tables_.depth() < static_cast<std::size_t>(limits_.depth)) {
      tables_.beginTable(frame.styled_table);
    }
  }
}

void Builder::openCell(Frame& frame, const Attributes& attributes, int line) {
  SourceCell cell;
  cell.row_span = spanOf(attributes["rowspan"], kMaxSpan);
  cell.column_span = spanOf(attributes["colspan"], 1);
  cell.origin.line = line + line_offset_;
  frame.opened =
      tables_.beginCell(std::move(cell), frame.styled_table, frame.hidden, frames_.size());
  ++tally_.cells;
}

void Builder::openItem(const Attributes& attributes) {
  marker_.clear();
  if (lists_.empty()) {
    return;
  }
  List& list = lists_.back();
  if (list.style.prints()) {
    const int number = leadingNumber(attributes["value"], list.next);
    list.next = number < 1'000'000 ? number + 1 : number;
    marker_ = listMarker(numberStyle(attributes["type"], attributes["style"], list.style), number);
  }
}

void Builder::end() {
  if (frames_.empty()) {
    return;
  }
  const Frame frame = frames_.back();
  frames_.pop_back();
  if (dropping_ > frames_.size()) {
    dropping_ = 0;
  } else if (dropping_ == 0) {
    close(frame);
  }
}

void Builder::close(const Frame& frame) {
  if (isBlock(frame.kind)) {
    flush();
  }
  role_ = frame.role;
  level_ = frame.level;
  switch (frame.kind) {
    case ElementKind::link:
      links_open_ = std::max(links_open_ - 1, 0);
      break;
    case ElementKind::pre:
      pre_open_ = std::max(pre_open_ - 1, 0);
      break;
    case ElementKind::list:
      if (!lists_.empty()) {
        lists_.pop_back();
      }
      break;
    case ElementKind::item:
      marker_.clear();
      break;
    case ElementKind::table:
      tables_.endTables(frame.opened, tally_.since(frame.before).isLinks());
      break;
    case ElementKind::row:
      tables_.endRow(frame.opened);
      break;
    default:
      break;
  }
  tables_.endLoose(frames_.size() + 1);
  judge(frame);
  if (frame.kind == ElementKind::cell) {
    tables_.endCell(frame.opened);
  }
}

/// Drops what the element hid, marks what it framed.
void Builder::judge(const Frame& frame) {
  const bool same_sink = frame.sink_serial == tables_.sinkSerial();
  if (frame.hidden && frame.kind != ElementKind::row && frame.kind != ElementKind::cell) {
    text_.resize(frame.paragraph == paragraph_ ? std::min(frame.text_size, text_.size()) : 0);
    if (same_sink) {
      tables_.drop(frame.first_block);
    }
    return;
  }
  if (!same_sink || !isBlock(frame.kind)) {
    return;
  }
  const Tally held = tally_.since(frame.before);
  if (held.isLinks()) {
    markChrome(frame.first_block, true);
  } else if (frame.chrome && held.isSlight()) {
    markChrome(frame.first_block, false);
  }
}

void Builder::markChrome(std::size_t first_block, bool reports_too) {
  std::vector<SourceBlock>& blocks = tables_.sink();
  for (std::size_t i = first_block; i < blocks.size(); ++i) {
    auto* paragraph = std::get_if<Paragraph>(&blocks[i]);
    if (paragraph != nullptr && paragraph->role != ParagraphRole::metadata &&
        (reports_too || !namesReport(paragraph->text))) {
      paragraph->role = ParagraphRole::chrome;
      paragraph->level = 0;
    }
  }
}

void Builder::addMeta(const Attributes& attributes, int line) {
  std::string_view name = attributes["name"];
  name = name.empty() ? attributes["property"] : name;
  std::string said = metadataLine(name, attributes["content"]);
  if (!said.empty()) {
    flush();
    tables_.sink().emplace_back(
        Paragraph{std::move(said), ParagraphRole::metadata, 0, {0, line + line_offset_}});
  }
}

void Builder::addLineBreak() {
  space_pending_ = false;
  if (text_.ends_with('\n')) {
    flush();
  } else if (!text_.empty()) {
    text_ += '\n';
  }
}

void Builder::text(std::string_view piece, int line) {
  if (dropping_ != 0) {
    return;
  }
  if (pre_open_ > 0) {
    addPreformatted(piece, line);
    return;
  }
  for (std::size_t at = 0; at < piece.size();) {
    if (isWhite(piece[at])) {
      space_pending_ = true;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < piece.size() && !isWhite(piece[end])) {
      ++end;
    }
    if (text_.empty()) {
      beginText(piece.substr(at), line);
    } else if (space_pending_ && text_.back() != '\n') {
      text_ += ' ';
    }
    space_pending_ = false;
    text_.append(piece.substr(at, end - at));
    tally_.text_bytes += end - at;
    tally_.link_bytes += links_open_ > 0 ? end - at : 0;
    at = end;
  }
}

void Builder::addPreformatted(std::string_view piece, int line) {
  while (!piece.empty()) {
    const std::size_t end = std::min(piece.find('\n'), piece.size());
    if (text_.empty() && end > 0) {
      beginText(piece, line);
    }
    text_.append(piece.substr(0, end));
    tally_.text_bytes += end;
    if (end < piece.size()) {
      flush();
    }
    piece.remove_prefix(std::min(end + 1, piece.size()));
  }
}

/// `rest` of a piece of text that ends on `line`.
void Builder::beginText(std::string_view rest, int line) {
  text_line_ = line + line_offset_ - static_cast<int>(std::ranges::count(rest, '\n'));
}

void Builder::flush() {
  space_pending_ = false;
  if (text_.empty()) {
    return;
  }
  const std::string_view said = trimmed(text_);
  if (!said.empty()) {
    Paragraph paragraph{std::string(said), role_, level_, {0, text_line_}};
    if (role_ == ParagraphRole::body && isBreadcrumb(said)) {
      paragraph.role = ParagraphRole::chrome;
    }
    if (!marker_.empty() && !beginsWithNumber(said)) {
      paragraph.text.insert(0, marker_);
    }
    marker_.clear();
    if (role_ == ParagraphRole::metadata && !title_) {
      title_ = std::move(paragraph);
    } else {
      tables_.sink().emplace_back(std::move(paragraph));
    }
  }
  text_.clear();
  ++paragraph_;
}

bool Builder::finish(Document& document) {
  while (!frames_.empty()) {
    end();
  }
  flush();
  tables_.endTables(0);
  std::vector<SourceBlock> page = tables_.takePage();
  if (tables_.droppedForm() && !holdsForm(page)) {
    return false;
  }
  if (title_) {
    document.blocks.emplace_back(*std::move(title_));
  }
  append(document, std::move(page));
  return true;
}

}  // namespace gouji::html
