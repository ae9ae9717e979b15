#include "core/rules/structure/sections.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/rules/judged/needs.h"
#include "core/text/unicode.h"

namespace gouji::rules {
namespace {

constexpr std::array<SectionKey, 6> kInOrder = {SectionKey::overview, SectionKey::disclosure,
                                                SectionKey::requests, SectionKey::review,
                                                SectionKey::problems, SectionKey::other};

constexpr Text kMissing{"缺少{0}。年度报告应当包括六个部分，没有内容的部分也要保留标题并写明情况。",
                        "Missing: {0}. The report has six sections; one without matter keeps its "
                        "heading and says so."};
constexpr Text kNoHeading{"有内容而缺标题：{0}。请补上这一部分的标题。",
                          "Content without its heading: {0}. Put the section's heading back."};
constexpr Text kWrongNumber{"标题序号有误：{0}。六个部分应当依次编为一至六。",
                            "Headings with a wrong number: {0}. The six sections are numbered 一 "
                            "to 六."};
constexpr Text kNumberIs{"{0}应为“{1}、”", "{0} should be {1}、"};
constexpr Text kWrongOrder{"部分的顺序有误：{0}排在{1}之后。请按统一格式的顺序排列。",
                           "Sections out of order: {0} stands behind {1}. Keep the form's order."};
constexpr Text kAspects{
    "{0}单独列为一级标题，法定部分又从“{1}”重新编号。这些内容应当并入“一、总体情况”，"
    "六个部分依次编为一至六。",
    "{0} stand as top-level headings, and the statutory sections start again at {1}. Move these "
    "into 一、总体情况 and number the six sections 一 to 六."};

std::string_view chineseNumber(std::size_t index) {
  constexpr std::string_view kNumbers[] = {"一", "二", "三", "四", "五", "六"};
  return kNumbers[index];
}

Message formHeading(const Report& report, SectionKey key) {
  return quoted(editionOf(report.edition).headings[static_cast<std::size_t>(key)]);
}

bool isTableSection(SectionKey key) {
  return key == SectionKey::disclosure || key == SectionKey::requests || key == SectionKey::review;
}

/// Two runs of top-level numbers where one belongs (ST04).
struct Renumbering {
  std::vector<const TopHeading*> aspects;
  const TopHeading* restart = nullptr;
};

bool standsAgain(const Report& report, std::size_t from, SectionKey key) {
  return std::any_of(report.top_headings.begin() + static_cast<std::ptrdiff_t>(from),
                     report.top_headings.end(),
                     [&](const TopHeading& heading) { return heading.section == key; });
}

/// The first run holds 总体情况 and two headings or more that are no section (or a section that
/// the second run has); the second starts at 一 with a section that has a table.
std::optional<Renumbering> renumbering(const Report& report) {
  const auto& all = report.top_headings;
  for (std::size_t restart = 1; restart < all.size(); ++restart) {
    const auto section = all[restart].section;
    if (all[restart].number != 1 || !section || !isTableSection(*section)) {
      continue;
    }
    std::size_t begin = restart;
    while (begin > 0 && all[begin - 1].number != 0 &&
           (begin == restart || all[begin - 1].number < all[begin].number)) {
      --begin;
    }
    Renumbering found;
    found.restart = &all[restart];
    bool overview = false;
    for (std::size_t i = begin; i < restart; ++i) {
      if (all[i].section == SectionKey::overview) {
        overview = true;
      } else if (!all[i].section || standsAgain(report, restart, *all[i].section)) {
        found.aspects.push_back(&all[i]);
      }
    }
    if (overview && found.aspects.size() >= 2) {
      return found;
    }
  }
  return std::nullopt;
}

Finding aspectsFinding(const Renumbering& found) {
  std::vector<Argument> names;
  std::vector<Place> places;
  for (const TopHeading* heading : found.aspects) {
    names.push_back(quoted(printed(heading->text)));
    places.push_back(heading->place);
  }
  places.push_back(found.restart->place);
  return finding("ST04", say(kAspects, {listed(std::move(names)), printed(found.restart->text)}),
                 std::move(places));
}

/// Where something missing should stand: the next section that is there, else the last one.
std::vector<Place> whereMissing(const Report& report, std::size_t index) {
  for (std::size_t i = index + 1; i < kInOrder.size(); ++i) {
    if (const Section* next = report.section(kInOrder[i])) {
      return {next->place};
    }
  }
  for (std::size_t i = index; i-- > 0;) {
    if (const Section* last = report.section(kInOrder[i])) {
      return {last->place};
    }
  }
  return {};
}

std::optional<Place> tablePlace(const Report& report, SectionKey key) {
  if (isTableSection(key)) {
    const auto table = static_cast<FormTable>(static_cast<int>(key) - 1);
    if (const TableReading* reading = report.table(table)) {
      return reading->place;
    }
  }
  return std::nullopt;
}

/// Prose before the first section that was found, beyond what a preface holds.
std::optional<Place> proseBeforeSections(const Judged& judged) {
  constexpr std::size_t kPreface = 300;  // characters
  constexpr std::size_t kSentence = 30;
  std::size_t end = judged.document.blocks.size();
  for (const Section& section : judged.report.sections) {
    end = std::min(end, section.place.block);
  }
  std::size_t length = 0;
  std::optional<Place> first;
  for (std::size_t i = 0; i < end; ++i) {
    const auto* paragraph = std::get_if<Paragraph>(&judged.document.blocks[i]);
    if (paragraph == nullptr || paragraph->role != ParagraphRole::body) {
      continue;
    }
    const std::size_t size = toUtf32(withoutSpaces(paragraph->text)).size();
    if (size >= kSentence) {
      length += size;
      first = first ? first : Place{i, Place::kNoCell, 0, paragraph->text.size()};
    }
  }
  return length > kPreface ? first : std::nullopt;
}

void checkPresence(const Judged& judged, bool renumbered, std::vector<Finding>& out) {
  std::vector<Argument> missing;
  std::vector<Argument> headless;
  std::vector<Place> missing_places;
  std::vector<Place> headless_places;
  for (std::size_t i = 0; i < kInOrder.size(); ++i) {
    const Section* section = judged.report.section(kInOrder[i]);
    const auto content = kInOrder[i] == SectionKey::overview
                             ? proseBeforeSections(judged)
                             : tablePlace(judged.report, kInOrder[i]);
    if (section != nullptr && !section->heading.empty()) {
      continue;
    }
    if (section != nullptr || content) {
      headless.push_back(formHeading(judged.report, kInOrder[i]));
      headless_places.push_back(section != nullptr ? section->place : *content);
    } else if (!renumbered || kInOrder[i] != SectionKey::overview) {
      missing.push_back(formHeading(judged.report, kInOrder[i]));
      const auto near = whereMissing(judged.report, i);
      missing_places.insert(missing_places.end(), near.begin(), near.end());
    }
  }
  if (!missing.empty()) {
    out.push_back(
        finding("ST01", say(kMissing, {listed(std::move(missing))}), std::move(missing_places)));
  }
  if (!headless.empty() && !renumbered) {
    out.push_back(finding("ST01", say(kNoHeading, {listed(std::move(headless))}),
                          std::move(headless_places)));
    out.back().severity = Severity::warning;
  }
}

/// Some heading of the section carries `number`: another one may be a teaser or a subheading.
bool numberedSomewhere(const Report& report, SectionKey key, int number) {
  return std::any_of(report.top_headings.begin(), report.top_headings.end(),
                     [&](const TopHeading& heading) {
                       return heading.section == key && heading.number == number;
                     });
}

void checkNumbers(const Report& report, std::vector<Finding>& out) {
  std::vector<Argument> wrong;
  std::vector<Place> places;
  for (std::size_t i = 0; i < kInOrder.size(); ++i) {
    const Section* section = report.section(kInOrder[i]);
    const int expected = static_cast<int>(i) + 1;
    if (section == nullptr || section->number == 0 || section->number == expected ||
        numberedSomewhere(report, kInOrder[i], expected)) {
      continue;
    }
    wrong.push_back(say(kNumberIs, {quoted(printed(section->heading)), chineseNumber(i)}));
    places.push_back(section->place);
  }
  if (!wrong.empty()) {
    out.push_back(
        finding("ST02", say(kWrongNumber, {listed(std::move(wrong))}), std::move(places)));
  }
}

/// False when a section stands before one that it should follow: then numbers tell nothing more.
bool checkOrder(const Report& report, std::vector<Finding>& out) {
  const Section* before = nullptr;
  for (const SectionKey key : kInOrder) {
    const Section* section = report.section(key);
    if (section == nullptr || section->heading.empty()) {
      continue;
    }
    if (before != nullptr && section->place < before->place) {
      out.push_back(finding(
          "ST02",
          say(kWrongOrder, {quoted(printed(before->heading)), quoted(printed(section->heading))}),
          {before->place, section->place}));
      return false;
    }
    before = section;
  }
  return true;
}

std::vector<Finding> checkInOrder(const Judged& judged) {
  std::vector<Finding> out;
  const auto renumbered = renumbering(judged.report);
  if (renumbered) {
    out.push_back(aspectsFinding(*renumbered));
  }
  checkPresence(judged, renumbered.has_value(), out);
  if (!renumbered && checkOrder(judged.report, out)) {
    checkNumbers(judged.report, out);
  }
  return out;
}

/// Automatic numbers may be lost on the way to us.
Decision numbersRead(const Judged& judged, std::string_view /*rule*/) {
  const auto& all = judged.report.top_headings;
  const bool numbered = std::any_of(all.begin(), all.end(), [](const TopHeading& heading) {
    return heading.section && heading.number != 0;
  });
  return numbered ? Decision{} : undecided(OpenReason::absent);
}

/// Where the numbers start again, which of them is whose is not looked at.
Decision orderRead(const Judged& judged, std::string_view rule) {
  return firstOpen({numbersRead(judged, rule),
                    renumbering(judged.report) ? undecided(OpenReason::unsure) : Decision{}});
}

constexpr RuleNeeds kNeeds[] = {
    {"ST01", everySectionRead}, {"ST02", orderRead}, {"ST04", numbersRead}};

}  // namespace

const Family kSections{checkInOrder, kNeeds};

}  // namespace gouji::rules
