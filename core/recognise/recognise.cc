#include "core/recognise/recognise.h"

#include <algorithm>

#include "core/recognise/identity/identity.h"
#include "core/recognise/layout/headings.h"
#include "core/recognise/layout/lines.h"
#include "core/recognise/layout/passages.h"
#include "core/recognise/layout/sections.h"
#include "core/recognise/layout/table_regions.h"
#include "core/recognise/printed_edition.h"
#include "core/recognise/prose/claims.h"
#include "core/recognise/prose/paragraphs.h"
#include "core/recognise/table/disclosure.h"
#include "core/recognise/table/requests.h"
#include "core/recognise/table/review.h"
#include "core/recognise/table/unplaced.h"
#include "core/text/traditional.h"

namespace gouji {
namespace {

bool isTraditionalDocument(const Document& document) {
  std::string sample;
  constexpr std::size_t kEnough = 30'000;
  for (const Block& block : document.blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      if (paragraph->role != ParagraphRole::chrome) {
        sample += paragraph->text;
      }
    } else {
      for (const Cell& cell : std::get<Table>(block).cells) {
        sample += cell.text;
      }
    }
    if (sample.size() > kEnough) {
      break;
    }
  }
  return isTraditional(sample);
}

/// The first passage at or behind `place`.
std::size_t passageAt(std::span<const Passage> passages, const Place& place) {
  return static_cast<std::size_t>(std::find_if(passages.begin(), passages.end(),
                                               [&](const Passage& passage) {
                                                 return passage.place.block > place.block ||
                                                        (passage.place.block == place.block &&
                                                         (passage.place.cell >= place.cell));
                                               }) -
                                  passages.begin());
}

bool hasFigures(const Report& report) {
  return std::any_of(report.facts.begin(), report.facts.end(),
                     [](const Fact& fact) { return !fact.raw.empty(); });
}

/// Someone wrote it: it names its unit and year, and tells of the year's work.
bool isWritten(const Report& report) {
  constexpr std::size_t kFewestBytes = 90;  // thirty ideographs
  return !report.title.empty() && !report.agency.empty() && report.year &&
         std::any_of(report.sections.begin(), report.sections.end(),
                     [](const Section& section) { return section.text.size() >= kFewestBytes; });
}

/// The parts of a report under its title; the tables may be pictures, attached or forgotten.
bool hasParts(const Report& report) {
  constexpr std::ptrdiff_t kFewestParts = 3;
  const auto parts = std::count_if(report.sections.begin(), report.sections.end(),
                                   [](const Section& section) { return !section.heading.empty(); });
  return !report.title.empty() && !report.agency.empty() && report.year && parts >= kFewestParts;
}

ReportKind kindOf(const Report& report) {
  const int first_year = editionOf(oldestEdition()).first_year;
  if (!report.tables.empty()) {
    return hasFigures(report) || isWritten(report) ? ReportKind::report : ReportKind::blank_form;
  }
  if (!report.title.empty() && report.year && *report.year < first_year) {
    return ReportKind::older_form;
  }
  return hasParts(report) ? ReportKind::report : ReportKind::other_document;
}

/// Figures of a table that no fact has: it is not sure then that it was read whole.
void noteUnplaced(std::span<const Line> lines, FormTable form, Report& report) {
  const auto table = std::find_if(report.tables.begin(), report.tables.end(),
                                  [&](const TableReading& each) { return each.table == form; });
  const bool found = table != report.tables.end();
  const auto unplaced = unplacedIn(lines, form, found ? &*table : nullptr, report.facts);
  report.unplaced.insert(report.unplaced.end(), unplaced.begin(), unplaced.end());
  if (found && !unplaced.empty()) {
    table->verdict = Verdict::doubtful;
  }
}

}  // namespace

Report recognise(const Document& document) {
  Report report;
  const bool traditional = isTraditionalDocument(document);
  report.script = traditional ? Script::traditional : Script::simplified;
  const std::vector<Passage> passages = passagesOf(document, traditional);
  const std::vector<HeadingMark> headings = findHeadings(passages);
  const std::vector<Line> lines = linesOf(document, passages, headings);
  const auto regions = tableRegions(lines, headings);

  std::size_t body = passages.size();
  std::array<std::optional<Place>, 3> table_places;
  for (std::size_t table = 0; table < regions.size(); ++table) {
    if (const auto& region = regions.at(table)) {
      table_places.at(table) = lines[region->begin].place();
      // A title may stand in the same run-together paragraph, before the table.
      const std::size_t first = passageAt(passages, *table_places.at(table));
      const bool loose = first < passages.size() && !passages[first].of_table;
      body = std::min(body, first + (loose ? 1 : 0));
    }
  }
  report.sections = findSections(passages, headings, table_places);
  report.top_headings = findTopHeadings(passages, headings);
  identify(passages, body, report);

  const EditionId expected =
      report.year ? editionForYear(*report.year).value_or(oldestEdition()) : newestEdition();
  using Reader = std::optional<TableResult> (*)(std::span<const Line>, EditionId);
  constexpr Reader kReaders[] = {readDisclosure, readRequests, readReview};
  for (std::size_t table = 0; table < regions.size(); ++table) {
    const auto& region = regions.at(table);
    if (!region) {
      continue;
    }
    const auto own = std::span(lines).subspan(region->begin, region->end - region->begin);
    if (auto result = kReaders[table](own, expected)) {
      settleEdition(own, result->facts, expected, result->reading);
      report.facts.insert(report.facts.end(), result->facts.begin(), result->facts.end());
      report.tables.push_back(std::move(result->reading));
    }
  }
  for (std::size_t table = 0; table < regions.size(); ++table) {
    if (const auto& region = regions.at(table)) {
      const auto own = std::span(lines).subspan(region->begin, region->end - region->begin);
      noteUnplaced(own, static_cast<FormTable>(table), report);
    }
  }
  report.edition = report.tables.empty() ? expected : report.tables.front().row_set;
  report.kind = kindOf(report);
  report.prose = proseOf(passages, report);
  readClaims(report);
  return report;
}

}  // namespace gouji
