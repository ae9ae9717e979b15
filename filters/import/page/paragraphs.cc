#include "filters/import/page/paragraphs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

#include "filters/import/page/characters.h"

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
  const char32_t last = lastCode(text);
  return std::u32string_view(U"。；：！？”）.;:!?)").find(last) != std::u32string_view::npos;
}

void appendLine(std::string& text, const std::string& line) {
  if (!text.empty()) {
    const char32_t before = lastCode(text);
    const bool broken = before == U'-' || before == U'/';
    if (isSpaced(before) && isSpaced(firstCode(line)) && !broken) {
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
      measures.push_back({0, sheets[index].width, 0});
    }
  }
  return measures;
}

bool ParagraphBuilder::continues(const Line& line, const Measure& measure) const {
  if (!last_full_ || line.segments.size() != 1) {
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
  return !(startsSection(line.segments.front().text) && !full && endsSentence(paragraph_->text));
}

/// Whether `line` stands in the middle between the margins, as titles do that nearly fill a line.
bool ParagraphBuilder::isCentred(const Line& line, const Measure& measure) const {
  const double left = line.box.x0 - measure.left;
  const double right = measure.right - line.box.x1;
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
  last_full_ = line.box.x1 >= measure.right - tolerances_.full_line * line.size &&
               line.segments.size() == 1 && !isCentred(line, measure);
  last_ = line;
  return done;
}

std::optional<Paragraph> ParagraphBuilder::finish() {
  return std::exchange(paragraph_, std::nullopt);
}

}  // namespace gouji::page
