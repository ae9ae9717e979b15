#include "core/recognise/prose/paragraphs.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/form/labels.h"
#include "core/text/numbering.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

using Position = std::array<std::size_t, 3>;  // block, cell, byte

constexpr std::size_t kLongestTitle = 120;

bool isDigit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

bool isStop(char32_t c) {
  return c == U'。' || c == U'!' || c == U'?';
}

/// A figure with marks of a sentence about it was no cell.
bool isProse(std::string_view raw) {
  return raw.find("，") != raw.npos || raw.find("。") != raw.npos || raw.find("；") != raw.npos;
}

/// From a table's first figure to its last one.
struct Region {
  Position begin;
  Position end;
};

std::vector<Region> tableRegions(const Report& report) {
  std::vector<Region> regions;
  for (const TableReading& table : report.tables) {
    std::optional<Region> region;
    for (const Fact& fact : report.facts) {
      if (conceptOf(fact.cell).table == table.table && !fact.raw.empty() && !isProse(fact.raw)) {
        const Position begin{fact.place.block, fact.place.cell, fact.place.begin};
        const Position end{fact.place.block, fact.place.cell, fact.place.end};
        region = region ? Region{std::min(region->begin, begin), std::max(region->end, end)}
                        : Region{begin, end};
      }
    }
    if (region) {
      regions.push_back(*region);
    }
  }
  return regions;
}

/// The passage's folded text with ends of sentences told from points.
std::u32string sentencesOf(const Passage& passage) {
  std::u32string text = passage.folded.text;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != U'.') {
      continue;
    }
    const bool full = passage.textOf(i, i + 1) == "。" || passage.textOf(i, i + 1) == "．";
    const bool beside_digits =
        (i > 0 && isDigit(text[i - 1])) || (i + 1 < text.size() && isDigit(text[i + 1]));
    const bool ascii = passage.textOf(i, i + 1) == ".";
    const bool between_han =
        i > 0 && isHan(text[i - 1]) && (i + 1 == text.size() || isHan(text[i + 1]));
    if ((full && !(beside_digits && passage.textOf(i, i + 1) == "．")) ||
        (ascii && !beside_digits && between_han)) {
      text[i] = U'。';
    }
  }
  return text;
}

/// A line that only names what follows.
bool isHeading(std::u32string_view text) {
  constexpr std::size_t kLongest = 45;
  constexpr std::u32string_view kEndings[] = {U"情况", U"方面", U"保障", U"建设", U"管理",
                                              U"工作", U"问题", U"措施", U"事项", U"公开"};
  if (text.size() > kLongest || text.find_first_of(U",;。") != text.npos ||
      numberingOf(text).style == Numbering::Style::none) {
    return false;
  }
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](std::u32string_view ending) { return text.ends_with(ending); });
}

bool startsItem(std::u32string_view text) {
  return numberingOf(text).style != Numbering::Style::none && !isDigit(text.front());
}

/// The source broke a line, not a paragraph, between the two.
bool runsOn(std::u32string_view before, std::u32string_view after) {
  constexpr std::size_t kShortestLine = 18;
  if (before.size() < kShortestLine || after.empty()) {
    return false;
  }
  const char32_t last = before.back();
  return !isStop(last) && last != U';' && last != U':' && !isHeading(before) && !startsItem(after);
}

/// The mark that closes the title opened at `open`; a title may hold others.
std::size_t closeOf(std::u32string_view text, std::size_t open) {
  int depth = 0;
  const std::size_t stop = std::min(text.size(), open + kLongestTitle);
  for (std::size_t at = open; at < stop; ++at) {
    depth += text[at] == U'<' ? 1 : text[at] == U'>' ? -1 : 0;
    if (depth == 0) {
      return at;
    }
  }
  return text.npos;
}

/// A paper that is counted by its name, no text that is cited: 《政府信息公开申请书》7件.
bool isPaper(std::u32string_view title) {
  return title.ends_with(U"申请书") || title.ends_with(U"申请表") || title.ends_with(U"申请");
}

void maskTitles(std::u32string& text) {
  for (std::size_t open = text.find(U'<'); open != text.npos; open = text.find(U'<', open + 1)) {
    const std::size_t close = closeOf(text, open);
    if (close == text.npos) {
      continue;
    }
    if (isPaper(std::u32string_view(text).substr(open + 1, close - open - 1))) {
      text[open] = text[close] = Prose::kTitle;
      continue;
    }
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(open),
              text.begin() + static_cast<std::ptrdiff_t>(close) + 1, Prose::kTitle);
  }
}

class Writer {
 public:
  Writer(std::span<const Passage> passages, const Report& report)
      : passages_(passages), report_(report), regions_(tableRegions(report)) {}

  std::vector<Prose> run() {
    for (std::size_t i = 0; i < passages_.size(); ++i) {
      const ParagraphRole role = passages_[i].role;
      if (!passages_[i].of_table && role != ParagraphRole::metadata &&
          role != ParagraphRole::margin && role != ParagraphRole::chrome) {
        add(i);
      }
    }
    for (Prose& each : all_) {
      maskTitles(each.text);
    }
    return std::move(all_);
  }

 private:
  bool inTable(const Position& at) const {
    return std::any_of(regions_.begin(), regions_.end(),
                       [&](const Region& region) { return at >= region.begin && at < region.end; });
  }

  std::optional<SectionKey> sectionAt(const Position& at) const {
    std::optional<SectionKey> key;
    for (const Section& section : report_.sections) {
      if (Position{section.place.block, section.place.cell, section.place.begin} <= at) {
        key = section.key;
      }
    }
    return key;
  }

  void add(std::size_t index) {
    const Passage& passage = passages_[index];
    const std::u32string text = sentencesOf(passage);
    bool fresh = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const Position at{passage.place.block, passage.place.cell, passage.folded.beginOf(i)};
      if (inTable(at)) {
        fresh = true;
        open_ = false;
        continue;
      }
      const auto section = sectionAt(at);
      if (fresh) {
        const bool joins =
            open_ && i == 0 && all_.back().section == section && runsOn(all_.back().text, text);
        if (!joins) {
          all_.emplace_back().section = section;
        }
        fresh = false;
        open_ = true;
      } else if (all_.back().section != section) {
        all_.emplace_back().section = section;
      }
      all_.back().add(text[i], passage.place, at[2], passage.textOf(i, i + 1));
    }
  }

  std::span<const Passage> passages_;
  const Report& report_;
  std::vector<Region> regions_;
  std::vector<Prose> all_;
  bool open_ = false;  ///< the last paragraph may run on
};

}  // namespace

std::vector<Prose> proseOf(std::span<const Passage> passages, const Report& report) {
  return Writer(passages, report).run();
}

}  // namespace gouji
