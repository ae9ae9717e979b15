#include "core/recognise/layout/sections.h"

#include <algorithm>

#include "core/text/numbering.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

bool before(const Place& a, const Place& b) {
  return a < b;
}

/// Both stand in one paragraph or cell.
bool sameText(const Place& a, const Place& b) {
  return a.block == b.block && a.cell == b.cell;
}

struct Start {
  SectionKey key;
  const HeadingMark* mark = nullptr;  ///< null: known by its content
  Place place;
};

/// Words that open section 五 where its heading is lost.
bool opensProblems(const Passage& passage) {
  constexpr std::u32string_view kWords[] = {U"主要问题", U"存在的主要问题", U"存在问题",
                                            U"存在的问题"};
  const std::u32string_view words = withoutNumber(passage.folded.text);
  return !passage.of_table &&
         std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::u32string_view word) { return words.starts_with(word); });
}

class Sections {
 public:
  Sections(std::span<const Passage> passages, std::span<const HeadingMark> marks,
           const std::array<std::optional<Place>, 3>& tables)
      : passages_(passages), marks_(marks), tables_(tables) {}

  std::vector<Section> run() {
    addTables();
    addOverview();
    addBehindTables();
    std::sort(starts_.begin(), starts_.end(),
              [](const Start& a, const Start& b) { return before(a.place, b.place); });
    std::vector<Section> sections;
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      sections.push_back(made(
          starts_[i], i + 1 < starts_.size() ? std::optional(starts_[i + 1].place) : std::nullopt));
    }
    return sections;
  }

 private:
  /// The last heading of a table's section before the table, but behind `after`.
  void addTables() {
    constexpr SectionKey kKeys[] = {SectionKey::disclosure, SectionKey::requests,
                                    SectionKey::review};
    for (std::size_t i = 0; i < 3; ++i) {
      const HeadingMark* best = nullptr;
      for (const HeadingMark& mark : marks_) {
        if (mark.section != kKeys[i]) {
          continue;
        }
        const bool early = tables_.at(i) ? before(mark.place, *tables_.at(i)) : hasContent(mark);
        if (early || best == nullptr) {
          best = &mark;
        }
      }
      if (best != nullptr) {
        starts_.push_back({kKeys[i], best, best->place});
      } else if (tables_.at(i)) {
        starts_.push_back({kKeys[i], nullptr, *tables_.at(i)});
      }
    }
  }

  /// Something stands between this heading and the next: it is no line of a table of contents.
  bool hasContent(const HeadingMark& mark) const {
    const auto next = std::find_if(marks_.begin(), marks_.end(), [&](const HeadingMark& other) {
      return before(mark.place, other.place);
    });
    return std::any_of(passages_.begin(), passages_.end(), [&](const Passage& passage) {
      return before(mark.place, passage.place) && !sameText(mark.place, passage.place) &&
             (next == marks_.end() ||
              (before(passage.place, next->place) && !sameText(passage.place, next->place)));
    });
  }

  std::optional<Place> firstTable() const {
    std::optional<Place> first;
    for (const Start& start : starts_) {
      if (!first || before(start.place, *first)) {
        first = start.place;
      }
    }
    return first;
  }

  void addOverview() {
    const auto end = firstTable();
    const HeadingMark* best = nullptr;
    for (const HeadingMark& mark : marks_) {
      if (mark.section == SectionKey::overview &&
          (best == nullptr || (end && before(mark.place, *end)))) {
        best = &mark;
      }
    }
    if (best != nullptr) {
      starts_.push_back({SectionKey::overview, best, best->place});
    }
  }

  void addBehindTables() {
    std::optional<Place> last_table;
    for (const auto& table : tables_) {
      if (table && (!last_table || before(*last_table, *table))) {
        last_table = table;
      }
    }
    for (const SectionKey key : {SectionKey::problems, SectionKey::other}) {
      // The first one behind the tables; where there is none, the last one anywhere.
      const HeadingMark* best = nullptr;
      for (const HeadingMark& mark : marks_) {
        if (mark.section != key) {
          continue;
        }
        best = &mark;
        if (last_table ? before(*last_table, mark.place) : hasContent(mark)) {
          break;
        }
      }
      if (best != nullptr) {
        starts_.push_back({key, best, best->place});
      } else if (key == SectionKey::problems && last_table) {
        for (const Passage& passage : passages_) {
          if (before(*last_table, passage.place) && opensProblems(passage)) {
            starts_.push_back({key, nullptr, passage.place});
            break;
          }
        }
      }
    }
  }

  Section made(const Start& start, const std::optional<Place>& end) const {
    Section section;
    section.key = start.key;
    section.place = start.place;
    const std::size_t blocks = passages_.empty() ? 0 : passages_.back().place.block + 1;
    section.end = end.value_or(Place{blocks, 0, 0, 0});
    std::size_t from = start.place.begin;
    if (start.mark != nullptr) {
      section.number = start.mark->numbering.value;
      section.canonical = start.mark->canonical;
      from = start.place.end;
    }
    for (const Passage& passage : passages_) {
      const bool first = sameText(passage.place, start.place);
      const bool last = end && sameText(passage.place, *end);
      if ((!first && before(passage.place, start.place)) ||
          (end && !last && before(*end, passage.place))) {
        continue;
      }
      if (first && start.mark != nullptr) {
        section.heading =
            trimmed(passage.text.substr(start.place.begin, start.place.end - start.place.begin));
      }
      if (passage.of_table || passage.role == ParagraphRole::margin ||
          passage.role == ParagraphRole::metadata || passage.role == ParagraphRole::chrome) {
        continue;
      }
      const std::size_t begin = first ? from : 0;
      const std::size_t stop = last ? end->begin : passage.text.size();
      if (begin >= stop) {
        continue;
      }
      const std::string_view text = trimmed(passage.text.substr(begin, stop - begin));
      if (!text.empty()) {
        section.text += section.text.empty() ? "" : "\n";
        section.text += text;
      }
    }
    return section;
  }

  std::span<const Passage> passages_;
  std::span<const HeadingMark> marks_;
  const std::array<std::optional<Place>, 3>& tables_;
  std::vector<Start> starts_;
};

}  // namespace

std::vector<Section> findSections(std::span<const Passage> passages,
                                  std::span<const HeadingMark> marks,
                                  const std::array<std::optional<Place>, 3>& tables) {
  return Sections(passages, marks, tables).run();
}

}  // namespace gouji
