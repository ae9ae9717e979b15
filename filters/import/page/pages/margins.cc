#include "filters/import/page/pages/margins.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/text/unicode.h"

namespace gouji::page {
namespace {

/// Signs that may stand around a page number.
constexpr std::string_view kAround[] = {"-", "–",    "—",  "－", "―",  "─",  "‐",  "‑",  "−", "一",
                                        "·", "•",    " ",  "\t", "第", "页", "頁", "共", "/", "／",
                                        "~", "Page", "of", "(",  ")",  "（", "）", ",",  "，"};

struct PageNumber {
  bool decorated = false;  ///< "- 3 -", "第3页": cannot be anything else
  int value = 0;
};

/// What `text` says if it is nothing but a page number.
std::optional<PageNumber> pageNumber(std::string_view text) {
  PageNumber number;
  int digits = 0;
  bool first = true;
  while (!text.empty()) {
    if (isAsciiDigit(static_cast<unsigned char>(text.front()))) {
      if (++digits > 6) {
        return std::nullopt;
      }
      number.value = first ? number.value * 10 + (text.front() - '0') : number.value;
      text.remove_prefix(1);
      continue;
    }
    const auto* sign =
        std::find_if(std::begin(kAround), std::end(kAround),
                     [&](std::string_view around) { return text.starts_with(around); });
    if (sign == std::end(kAround)) {
      return std::nullopt;
    }
    first = first && digits == 0;
    number.decorated = number.decorated || (*sign != " " && *sign != "\t");
    text.remove_prefix(sign->size());
  }
  return digits > 0 ? std::optional(number) : std::nullopt;
}

/// The text with every run of digits as one '#', by which running lines are known again.
std::string masked(std::string_view text) {
  std::string mask;
  for (const char byte : text) {
    if (!isAsciiDigit(static_cast<unsigned char>(byte))) {
      mask += byte;
    } else if (mask.empty() || mask.back() != '#') {
      mask += '#';
    }
  }
  return mask;
}

/// A line near the top or bottom edge with nothing but such lines between it and the edge.
struct Candidate {
  Line* line = nullptr;
  std::string text;
  std::optional<PageNumber> number;
};

constexpr std::size_t kDeepest = 3;

/// The outermost lines of one end of `sheet`, from the edge inwards.
std::vector<Candidate> outermost(Sheet& sheet, bool top, const Tolerances& tolerances) {
  std::vector<Line*> ordered;
  for (Line& line : sheet.lines) {
    ordered.push_back(&line);
  }
  std::sort(ordered.begin(), ordered.end(), [top](const Line* a, const Line* b) {
    return top ? a->box.y0 < b->box.y0 : a->box.y1 > b->box.y1;
  });
  const double zone = std::max(tolerances.margin_zone * sheet.height, tolerances.least_margin_zone);
  std::vector<Candidate> candidates;
  for (Line* line : ordered) {
    const double depth = top ? line->box.y1 : sheet.height - line->box.y0;
    const bool behind_grid =
        std::any_of(sheet.grids.begin(), sheet.grids.end(), [&](const Grid& grid) {
          return top ? grid.box().y0 < line->box.y0 : grid.box().y1 > line->box.y1;
        });
    if (depth > zone || behind_grid || candidates.size() == kDeepest) {
      break;
    }
    const std::string text = line->text();
    candidates.push_back({line, text, pageNumber(text)});
  }
  return candidates;
}

/// Where a line stands on its page: how high, and how far its middle is from the page's.
struct Spot {
  double y;
  double aside;

  Spot(const Line& line, const Sheet& sheet)
      : y(line.box.y0), aside((line.box.x0 + line.box.x1 - sheet.width) / 2) {}

  /// The same, or its mirror image: pages may be set for being bound.
  bool isSame(const Spot& other, const Tolerances& tolerances) const {
    return std::abs(y - other.y) <= tolerances.same_height &&
           std::abs(std::abs(aside) - std::abs(other.aside)) <= tolerances.same_middle;
  }
};

}  // namespace

void markMargins(std::vector<Sheet>& sheets, const Tolerances& tolerances) {
  for (const bool top : {true, false}) {
    std::vector<std::vector<Candidate>> byPage;
    std::map<std::string, std::vector<Spot>> spots;
    std::map<int, std::size_t> offsets;
    for (Sheet& sheet : sheets) {
      byPage.push_back(outermost(sheet, top, tolerances));
      for (const Candidate& candidate : byPage.back()) {
        spots[masked(candidate.text)].emplace_back(*candidate.line, sheet);
        if (candidate.number) {
          ++offsets[candidate.number->value - sheet.number];
        }
      }
    }
    for (std::size_t page = 0; page < sheets.size(); ++page) {
      for (const Candidate& candidate : byPage[page]) {
        const Spot own(*candidate.line, sheets[page]);
        const std::vector<Spot>& others = spots[masked(candidate.text)];
        const auto level = static_cast<std::size_t>(
            std::count_if(others.begin(), others.end(),
                          [&](const Spot& other) { return own.isSame(other, tolerances); }));
        const bool running = level >= 2 && level * 5 >= sheets.size() * 2 && sheets.size() > 1;
        const bool counting =
            candidate.number && (candidate.number->decorated ||
                                 offsets[candidate.number->value - sheets[page].number] > 1 ||
                                 (sheets.size() == 1 && candidate.number->value == 1));
        if (!counting && !(running && !candidate.number)) {
          break;
        }
        candidate.line->margin = true;
      }
    }
  }
}

}  // namespace gouji::page
