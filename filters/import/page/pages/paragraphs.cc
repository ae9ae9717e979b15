#include "filters/import/page/pages/paragraphs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/page/glyphs/characters.h"

namespace gouji::page {
namespace {

/// The value that most of `values` come near to, the greatest of several.
double commonest(std::vector<double> values, double near) {
  std::sort(values.begin(), values.end());
  double best = values.back();
  std::size_t most = 0;
  for (std::size_t first = 0, end = 0; first < values.size(); ++first) {
    while (end < values.size() && values[end] - values[first] <= near) {
      ++end;
    }
    if (end - first >= most) {
      most = end - first;
      best = values[(first + end - 1) / 2];
    }
  }
  return best;
}

/// The right margin: where the longest lines end, but for a few that go beyond it.
double rightMargin(std::vector<double> ends) {
  constexpr std::size_t kLinesForOneBeyond = 12;
  std::sort(ends.begin(), ends.end());
  return ends[ends.size() - 1 - ends.size() / kLinesForOneBeyond];
}

/// Lines long enough to tell the margins of the text.
bool isLong(const Line& line, double width) {
  return !line.margin && line.segments.size() == 1 && line.box.width() > 0.4 * width;
}

Measure measureOf(const std::vector<const Line*>& lines) {
  std::vector<double> lefts;
  std::vector<double> rights;
  std::vector<double> pitches;
  double size = 0;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    lefts.push_back(lines[index]->box.x0);
    rights.push_back(lines[index]->box.x1);
    size = std::max(size, lines[index]->size);
    if (index > 0 && lines[index]->page == lines[index - 1]->page &&
        lines[index]->box.y0 > lines[index - 1]->box.y0) {
      pitches.push_back(lines[index]->box.y0 - lines[index - 1]->box.y0);
    }
  }
  Measure measure;
  measure.left = commonest(lefts, size / 2);
  measure.right = rightMargin(rights);
  if (!pitches.empty()) {
    const auto middle = pitches.begin() + std::ssize(pitches) / 2;
    std::nth_element(pitches.begin(), middle, pitches.end());
    measure.pitch = *middle;
  }
  return measure;
}

bool endsSentence(std::string_view text) {
  const char32_t last = lastCodePoint(text);
  return std::u32string_view(U"。；：！？”）.;:!?)").find(last) != std::u32string_view::npos;
}

/// How much of the beginning of `text` may not be parted by the end of a line, in em: brackets with
/// what they open, a number or Latin word, and the signs that close it.
double unbrokenBeginning(std::string_view text) {
  constexpr std::u32string_view kOpening = U"（〔《〈“‘「『【([";
  constexpr std::u32string_view kClosing = U"）〕》〉”’」』】)]，。、；：！？,;:!?%％";
  constexpr double kLatin = 0.5;
  double width = 0;
  bool begun = false;
  bool closed = false;
  bool latin = false;
  for (const char32_t code : toUtf32(text)) {
    const bool opens = kOpening.find(code) != std::u32string_view::npos;
    const bool closes = kClosing.find(code) != std::u32string_view::npos;
    const bool goes_on = !begun || closes || (latin && !closed && isSpaced(code));
    if (!goes_on) {
      break;
    }
    if (!opens) {
      closed = closed || (begun && closes);
      latin = begun ? latin : isSpaced(code);
      begun = true;
    }
    width += isSpaced(code) ? kLatin : 1;
  }
  return width;
}

void appendLine(std::string& text, const std::string& line) {
  if (!text.empty()) {
    const char32_t before = lastCodePoint(text);
    const bool broken = before == U'-' || before == U'/';
    if (isSpaced(before) && isSpaced(firstCodePoint(line)) && !broken) {
      text += ' ';
    }
  }
  text += line;
}

}  // namespace

std::vector<Measure> measuresOf(const std::vector<Sheet>& sheets, const Tolerances&) {
  constexpr std::size_t kEnough = 4;
  std::map<long, std::vector<const Line*>> byWidth;
  std::vector<std::vector<const Line*>> byPage;
  for (const Sheet& sheet : sheets) {
    auto& own = byPage.emplace_back();
    for (const Line& line : sheet.lines) {
      if (isLong(line, sheet.width)) {
        own.push_back(&line);
        byWidth[std::lround(sheet.width)].push_back(&line);
      }
    }
  }
  std::vector<Measure> measures;
  for (std::size_t index = 0; index < sheets.size(); ++index) {
    const auto& shared = byWidth[std::lround(sheets[index].width)];
    if (byPage[index].size() >= kEnough) {
      measures.push_back(measureOf(byPage[index]));
    } else if (!shared.empty()) {
      measures.push_back(measureOf(shared));
    } else {
      measures.push_back({0, sheets[index].width, 0, 0});
    }
    measures.back().middle = sheets[index].width / 2;
  }
  return measures;
}

bool ParagraphBuilder::continues(const Line& line, const Measure& measure) const {
  if (line.segments.size() != 1 || !(last_full_ || leftNoRoom(line, measure))) {
    return false;
  }
  const double size = std::max(line.size, last_.size);
  if (line.box.x0 > measure.left + tolerances_.indent * size ||
      std::abs(line.size - last_.size) > tolerances_.size_change * size) {
    return false;
  }
  if (line.page == last_.page) {
    const double pitch = measure.pitch > 0 ? measure.pitch : 1.6 * size;
    if (line.box.y0 - last_.box.y0 > tolerances_.pitch * std::max(pitch, size)) {
      return false;
    }
  }
  const bool full = line.box.x1 >= measure.right - tolerances_.full_line * line.size;
  const std::string_view text = line.segments.front().text;
  const bool is_heading = isEnumerated(text) && !isAsciiDigit(firstCodePoint(text));
  return !(is_heading && !full && endsSentence(paragraph_->text));
}

/// Whether the last line ended where it did because the beginning of `line` found no room in it.
bool ParagraphBuilder::leftNoRoom(const Line& line, const Measure& measure) const {
  const double wanted = std::max(unbrokenBeginning(line.segments.front().text) + tolerances_.snug,
                                 tolerances_.full_hanging);
  return last_alone_ && !endsSentence(paragraph_->text) &&
         last_.box.x1 + wanted * line.size >= measure.right;
}

/// Whether `line` stands in the middle between the margins, as titles do that nearly fill a line.
bool ParagraphBuilder::isCentred(const Line& line, const Measure& measure) const {
  const double left = line.box.x0 - measure.left;
  const double right = measure.right - line.box.x1;
  // The margin may lie further right than where any line ends, a character did not fit; indented
  // lines are not taken for centred then.
  const double off = (line.box.x0 + line.box.x1) / 2 - measure.middle;
  if (left > tolerances_.deep_inset * line.size &&
      std::abs(off) <= tolerances_.centred / 2 * line.size) {
    return true;
  }
  return left > tolerances_.centred_inset * line.size && right > -tolerances_.centred * line.size &&
         std::abs(left - right) <= tolerances_.centred * line.size;
}

std::optional<Paragraph> ParagraphBuilder::add(const Line& line, const Measure& measure) {
  std::optional<Paragraph> done;
  if (paragraph_ && !continues(line, measure)) {
    done = finish();
  }
  if (!paragraph_) {
    paragraph_ = Paragraph{};
    paragraph_->origin.page = line.page;
  }
  appendLine(paragraph_->text, line.text("\t"));
  last_alone_ = line.segments.size() == 1 && !isCentred(line, measure);
  last_full_ = last_alone_ && line.box.x1 >= measure.right - tolerances_.full_line * line.size;
  last_ = line;
  return done;
}

std::optional<Paragraph> ParagraphBuilder::finish() {
  return std::exchange(paragraph_, std::nullopt);
}

}  // namespace gouji::page
