#include "filters/export/text/where.h"

#include "core/rules/finding/message.h"

namespace gouji {
namespace {

constexpr Text kPage{"第 {0} 页", "page {0}"};
constexpr Text kLine{"第 {0} 行", "line {0}"};
constexpr Text kBetween{"，", ", "};

const Section* sectionAt(const Report& report, const Place& place) {
  for (const Section& section : report.sections) {
    if (section.place <= place && place < section.end) {
      return &section;
    }
  }
  return nullptr;
}

std::string headingOf(const Report& report, const Section& section) {
  return section.heading.empty()
             ? std::string(
                   editionOf(report.edition).headings[static_cast<std::size_t>(section.key)])
             : section.heading;
}

std::string headingAt(const Report& report, const Finding& finding) {
  const Section* section =
      finding.places.empty() ? nullptr : sectionAt(report, finding.places.front());
  return section == nullptr ? std::string() : headingOf(report, *section);
}

std::string cellNameOf(const Finding& finding, Language language) {
  const auto cell = finding.concepts.empty() ? std::nullopt : findConcept(finding.concepts.front());
  return cell ? cellLabel(conceptOf(*cell), language == Language::chinese) : std::string();
}

}  // namespace

std::string placeName(const Report& report, const Finding& finding, Language language) {
  const std::string cell = cellNameOf(finding, language);
  return cell.empty() ? headingAt(report, finding) : cell;
}

std::string whereText(const Document& document, const Report& report, const Finding& finding,
                      Language language) {
  std::string text;
  const auto add = [&](std::string_view part) {
    if (!text.empty() && !part.empty()) {
      text += kBetween.in(language);
    }
    text += part;
  };
  add(headingAt(report, finding));
  add(cellNameOf(finding, language));
  const Place* place = finding.places.empty() ? nullptr : &finding.places.front();
  if (place != nullptr && place->block < document.blocks.size()) {
    const Origin origin = originOf(document, *place);
    if (origin.page > 0) {
      add(fill(kPage, language, {std::to_string(origin.page)}));
    }
    if (origin.line > 0) {
      add(fill(kLine, language, {std::to_string(origin.line)}));
    }
  }
  return text;
}

}  // namespace gouji
