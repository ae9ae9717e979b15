#include "filters/export/notes/docx/removal.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "filters/export/notes/marks.h"
#include "filters/export/notes/splices.h"

namespace gouji::notes {
namespace {

using xml::Markup;

constexpr std::string_view kAnchors[] = {"commentRangeStart", "commentRangeEnd",
                                         "commentReference"};

/// A stretch of anchors that stand side by side, and what they were marked with.
struct Stretch {
  std::size_t begin;
  std::size_t end;
  Mark mark;
};

class Removal {
 public:
  explicit Removal(const Markup& markup) : markup_(markup) {
    for (std::size_t i = 0; i < markup.elements().size(); ++i) {
      by_begin_[of(i).begin] = i;
      if (!of(i).empty_tag()) {
        by_end_[of(i).end] = i;
      }
    }
  }

  void take(std::size_t element) {
    const Mark mark = markOf(bytes(of(element).begin, of(element).inside));
    const std::size_t holder = runAround(element);
    const Markup::Element& taken = of(holder);
    if (!stretches_.empty() && stretches_.back().end == taken.begin) {
      stretches_.back().end = taken.end;
      stretches_.back().mark = std::max(stretches_.back().mark, mark);
    } else {
      stretches_.push_back({taken.begin, taken.end, mark});
    }
  }

  std::string apply() const {
    Splices splices;
    for (const Stretch& stretch : stretches_) {
      if (!restored(splices, stretch)) {
        splices.erase(stretch.begin, stretch.end);
      }
    }
    return splices.apply(markup_.bytes());
  }

 private:
  const Markup::Element& of(std::size_t element) const { return markup_.elements()[element]; }
  std::string_view bytes(std::size_t begin, std::size_t end) const {
    return markup_.bytes().substr(begin, end - begin);
  }

  /// The run around a comment's mark that holds nothing else, else the element itself.
  std::size_t runAround(std::size_t element) const {
    const std::size_t run = of(element).parent;
    if (of(element).localName() != "commentReference" || run == Markup::kNone ||
        of(run).localName() != "r") {
      return element;
    }
    for (std::size_t i = run + 1; i < markup_.elements().size() && of(i).begin < of(run).last;
         ++i) {
      if (of(i).parent == run && i != element && of(i).localName() != "rPr") {
        return element;
      }
    }
    return run;
  }

  /// Changes back what the stretch's mark tells of; false where that is not what stands there.
  bool restored(Splices& splices, const Stretch& stretch) const {
    switch (stretch.mark) {
      case Mark::none:
        return false;
      case Mark::tag_expanded:
        return restoredTag(splices, stretch);
      case Mark::text_cut:
      case Mark::run_cut:
        break;
    }
    const auto left = by_end_.find(stretch.begin);
    const auto right = by_begin_.find(stretch.end);
    if (left == by_end_.end() || right == by_begin_.end() ||
        headOf(left->second) != headOf(right->second) || of(left->second).localName() != "r") {
      return false;
    }
    std::size_t begin = of(left->second).last;
    std::size_t end = of(right->second).begin + headOf(right->second).size();
    if (stretch.mark == Mark::text_cut) {
      const auto before = by_end_.find(begin);
      const auto behind = by_begin_.find(end);
      if (before == by_end_.end() || behind == by_begin_.end() ||
          of(before->second).name != of(behind->second).name) {
        return false;
      }
      begin = of(before->second).last;
      end = of(behind->second).inside;
    }
    splices.erase(begin, end);
    return true;
  }

  bool restoredTag(Splices& splices, const Stretch& stretch) const {
    const auto first = by_begin_.find(stretch.begin);
    const std::size_t holder = first == by_begin_.end() ? Markup::kNone : of(first->second).parent;
    if (holder == Markup::kNone || of(holder).inside != stretch.begin ||
        of(holder).last != stretch.end) {
      return false;
    }
    splices.insert(of(holder).inside - 1, "/");
    splices.erase(of(holder).inside, of(holder).end);
    return true;
  }

  /// A run's start tag and its properties, as written.
  std::string_view headOf(std::size_t run) const {
    const auto next = by_begin_.find(of(run).inside);
    const bool has_properties = next != by_begin_.end() && of(next->second).localName() == "rPr";
    return bytes(of(run).begin, has_properties ? of(next->second).end : of(run).inside);
  }

  const Markup& markup_;
  std::map<std::size_t, std::size_t> by_begin_;
  std::map<std::size_t, std::size_t> by_end_;
  std::vector<Stretch> stretches_;
};

}  // namespace

std::string withoutAnchors(const Markup& markup, std::span<const std::string> ids) {
  Removal removal(markup);
  for (std::size_t i = 0; i < markup.elements().size(); ++i) {
    const std::string_view name = markup.elements()[i].localName();
    if (std::ranges::find(kAnchors, name) != std::end(kAnchors) &&
        std::ranges::find(ids, markup.attribute(i, "id")) != ids.end()) {
      removal.take(i);
    }
  }
  return removal.apply();
}

}  // namespace gouji::notes
