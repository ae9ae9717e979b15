#include "filters/import/text/text.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/text/unicode.h"
#include "filters/import/encoding/encoding.h"
#include "filters/import/html/html.h"
#include "filters/import/read_error.h"
#include "filters/import/text/cell_lines.h"
#include "filters/import/text/head.h"
#include "filters/import/text/lines.h"
#include "filters/import/text/margin.h"
#include "filters/import/text/markdown.h"
#include "filters/import/text/pipes.h"
#include "filters/import/text/tabs.h"

namespace gouji::text {
namespace {

/// Printable beginnings of what is no plain text.
constexpr std::string_view kOtherFormats[] = {"{\\rtf", "%PDF", "%!PS", "<?xml", "PK\x03\x04"};

constexpr std::string_view kMarkupTables[] = {"<table", "<TABLE", "<html><body><table"};

std::size_t findTableEnd(std::string_view text, std::size_t at) {
  constexpr std::string_view kEnd = "</table>";
  const auto same = [](char c, char e) { return c == e || (c >= 'A' && c <= 'Z' && c + 32 == e); };
  const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                                 kEnd.begin(), kEnd.end(), same);
  return static_cast<std::size_t>(found - text.begin());
}

/// A rule across the page, of five strokes or, in Markdown, of three.
bool isRule(std::string_view line, bool markdown) {
  constexpr std::u32string_view kStrokes = U"-=*_~#─═—━＝－";
  line = trimmed(line);
  std::size_t strokes = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = nextCodePoint(line, at);
    if (kStrokes.find(c) == std::u32string_view::npos) {
      if (c != ' ') {
        return false;
      }
      continue;
    }
    ++strokes;
  }
  return strokes >= (markdown ? 3U : 5U);
}

class Reader {
 public:
  Reader(std::string_view text, const Limits& limits)
      : text_(text),
        limits_(limits),
        lines_(splitLines(text)),
        head_(findHead(lines_)),
        margins_(findMargins(lines_)),
        markdown_(isMarkdown(lines_)) {}

  Document read() {
    while (at_ < lines_.size()) {
      if (!readLineOfItsOwn() && !readTable()) {
        addParagraph();
      }
    }
    return std::move(document_);
  }

 private:
  bool readLineOfItsOwn() {
    const Line& line = lines_[at_];
    const std::string_view said = trimmed(line.text);
    const bool drawn =
        at_ == head_.mark || isRule(line.text, markdown_) || (markdown_ && said.starts_with("```"));
    const bool metadata = at_ < head_.metadata.size() && head_.metadata[at_];
    if (!drawn && !metadata && !margins_[at_]) {
      return false;
    }
    if (!drawn) {
      const auto role = metadata ? ParagraphRole::metadata : ParagraphRole::margin;
      add({std::string(said), role, 0, {0, line.number}});
    }
    ++at_;
    return true;
  }

  bool readTable() {
    if (at_ < no_table_before_) {
      return false;
    }
    const std::size_t blocks = document_.blocks.size();
    std::size_t taken = readMarkup();
    // A page number, or the text's beginning, ends a table.
    const std::span<const Line> rest = upToMargin();
    std::size_t skipped = 1;
    if (taken == 0 && at_ >= no_cell_lines_before_) {
      taken = readCellLines(rest, document_, skipped);
      no_cell_lines_before_ = at_ + skipped;
    }
    if (taken == 0) {
      taken = readPipes(rest, markdown_, document_, skipped);
    }
    if (taken == 0 && skipped == 1) {
      taken = readTabs(rest, document_, skipped);
    }
    if (taken == 0) {
      no_table_before_ = at_ + skipped;
      return false;
    }
    for (std::size_t i = blocks; i < document_.blocks.size(); ++i) {
      if (const auto* table = std::get_if<Table>(&document_.blocks[i])) {
        cells_ += table->cells.size();
      }
    }
    if (cells_ > limits_.table_cells) {
      throw ReadError(ReadFault::bomb, "", "more table cells than the limit allows");
    }
    at_ += taken;
    return true;
  }

  /// HTML's tables within Markdown. Returns the number of lines taken.
  std::size_t readMarkup() {
    const std::string_view line = trimmed(lines_[at_].text);
    const bool begins = std::ranges::any_of(
        kMarkupTables, [&](std::string_view begin) { return line.starts_with(begin); });
    if (!begins) {
      return 0;
    }
    const auto begin = static_cast<std::size_t>(line.data() - text_.data());
    const std::size_t end = findTableEnd(text_, begin);
    std::size_t last = at_;
    while (last + 1 < lines_.size() &&
           static_cast<std::size_t>(lines_[last + 1].text.data() - text_.data()) <= end) {
      ++last;
    }
    const char* const behind = lines_[last].text.data() + lines_[last].text.size();
    html::appendFragment(document_, {line.data(), static_cast<std::size_t>(behind - line.data())},
                         lines_[at_].number, limits_);
    return last + 1 - at_;
  }

  std::span<const Line> upToMargin() {
    margin_ = std::max(margin_, at_);
    while (margin_ < lines_.size() && !margins_[margin_]) {
      ++margin_;
    }
    return std::span<const Line>(lines_).subspan(at_, margin_ - at_);
  }

  void addParagraph() {
    const Line& line = lines_[at_++];
    // Spaces at the start are kept: they tell a paragraph's first line from its further ones.
    const std::string_view said = trimmed(line.text);
    if (said.empty()) {
      return;
    }
    const auto size = static_cast<std::size_t>(said.data() + said.size() - line.text.data());
    const std::string_view printed = line.text.substr(0, size);
    Paragraph paragraph;
    if (markdown_) {
      paragraph = markdownParagraph(printed);
    } else {
      paragraph.text = printed;
    }
    paragraph.origin.line = line.number;
    add(std::move(paragraph));
  }

  void add(Paragraph paragraph) {
    if (!paragraph.text.empty()) {
      document_.blocks.emplace_back(std::move(paragraph));
    }
  }

  std::string_view text_;
  const Limits& limits_;
  std::vector<Line> lines_;
  Head head_;
  std::vector<bool> margins_;
  bool markdown_;
  Document document_;
  std::size_t at_ = 0;
  std::size_t no_cell_lines_before_ = 0;
  std::size_t no_table_before_ = 0;
  std::size_t margin_ = 0;
  std::size_t cells_ = 0;
};

}  // namespace

bool detect(std::string_view bytes) {
  constexpr std::size_t kHeadBytes = 2048;
  const std::string_view head = bytes.substr(0, kHeadBytes);
  const std::string_view begin = trimmed(head);
  for (const std::string_view other : kOtherFormats) {
    if (begin.starts_with(other)) {
      return false;
    }
  }
  const bool mhtml = head.find("MIME-Version:") != std::string_view::npos &&
                     head.find("multipart/") != std::string_view::npos;
  return !mhtml && isProbablyText(bytes);
}

Document read(std::string_view bytes, const Limits& limits) {
  const std::string text = decode(bytes).text;
  return Reader(text, limits).read();
}

}  // namespace gouji::text
