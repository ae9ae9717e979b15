#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "filters/import/html/chrome.h"
#include "filters/import/html/element.h"
#include "filters/import/html/list_marker.h"
#include "filters/import/html/parser.h"
#include "filters/import/html/table_stack.h"
#include "filters/import/limits.h"

namespace gouji::html {

/// Makes blocks of a page's elements in one pass.
class Builder : public Listener {
 public:
  /// `first_line` is the number of the markup's first line in its file.
  Builder(const Limits& limits, bool keep_hidden, int first_line = 1)
      : limits_(limits), keep_hidden_(keep_hidden), line_offset_(first_line - 1) {}

  bool start(std::string_view name, const Attributes& attributes, int line) override;
  void end() override;
  void text(std::string_view piece, int line) override;

  /// Appends the blocks to `document`; to be called once, at the end. False where nothing of the
  /// form was shown but something hidden held it: read again, keeping what is hidden.
  bool finish(Document& document);

  bool tooMuch() const { return tally_.cells > limits_.table_cells || paragraph_ > kMaxParagraphs; }

 private:
  static constexpr std::size_t kMaxParagraphs = 1'000'000;

  /// An element that is open, and what it must put back or judge when it ends.
  struct Frame {
    ElementKind kind = ElementKind::phrase;
    bool styled_table = false;
    bool hidden = false;
    bool chrome = false;
    ParagraphRole role = ParagraphRole::body;  ///< before it
    int level = 0;                             ///< before it
    std::size_t opened = 0;       ///< serial of its row or cell; of a table, the depth outside
    std::size_t sink_serial = 0;  ///< where its blocks go
    std::size_t first_block = 0;
    std::size_t paragraph = 0;  ///< serial of the paragraph that it begins in
    std::size_t text_size = 0;
    Tally before;
  };
  struct List {
    NumberStyle style;
    int next;
  };

  void open(Frame& frame, std::string_view name, const Attributes& attributes, int line);
  void openCell(Frame& frame, const Attributes& attributes, int line);
  void openItem(const Attributes& attributes);
  void close(const Frame& frame);
  void judge(const Frame& frame);
  void markChrome(std::size_t first_block, bool reports_too);
  void addMeta(const Attributes& attributes, int line);
  void addLineBreak();
  void addPreformatted(std::string_view piece, int line);
  void beginText(std::string_view rest, int line);
  void flush();

  Limits limits_;
  bool keep_hidden_;
  int line_offset_;

  TableStack tables_;
  std::vector<Frame> frames_;
  std::vector<List> lists_;
  std::size_t dropping_ = 0;  ///< number of frames of which the last is dropped; 0: none
  int links_open_ = 0;
  int pre_open_ = 0;
  Tally tally_;

  std::string text_;  ///< of the paragraph being read
  bool space_pending_ = false;
  int text_line_ = 0;
  std::size_t paragraph_ = 0;
  std::string marker_;  ///< the number to print before the next paragraph
  ParagraphRole role_ = ParagraphRole::body;
  int level_ = 0;
  std::optional<Paragraph> title_;  ///< the page's first title, which goes before all
};

}  // namespace gouji::html
