#include "core/rules/ties/powers.h"

#include "core/organ/organ.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kNoPower{
    "{0}填报了规章：{1}。县、区、乡镇政府和地方政府部门没有规章制定权，请核对是否应当计入"
    "行政规范性文件，或者填 0。",
    "{0} states rules (规章): {1}. Counties, districts, townships and departments of local "
    "governments cannot make them; count them as normative documents, or write 0."};

constexpr Text kCellIs{"{0}为 {1}", "{0} is {1}"};

constexpr std::string_view kRegulations = "regulations";

std::vector<Finding> checkPowers(const Judged& judged) {
  const TableReading* table = judged.report.table(FormTable::disclosure);
  if (table == nullptr || !lacksRulemakingPower(organOf(judged.report.agency))) {
    return {};
  }
  std::vector<Argument> cells;
  std::vector<std::string> names;
  std::vector<Place> places;
  for (const Fact& fact : judged.report.facts) {
    const Concept& cell = conceptOf(fact.cell);
    if (cell.table == FormTable::disclosure && cell.row == kRegulations && fact.sure &&
        fact.figure.value && *fact.figure.value > Decimal(0)) {
      cells.push_back(say(kCellIs, {CellName{fact.cell, table->row_set}, *fact.figure.value}));
      names.push_back(cell.name);
      places.push_back(fact.place);
    }
  }
  if (cells.empty()) {
    return {};
  }
  return {finding("T202", say(kNoPower, {printed(judged.report.agency), listed(std::move(cells))}),
                  std::move(places), std::move(names))};
}

/// A city may have districts, and with them the power: its name does not tell.
Decision organAndRegulations(const Judged& judged, std::string_view /*rule*/) {
  const Organ organ = organOf(judged.report.agency);
  if (organ == Organ::unclear || organ == Organ::city) {
    return undecided(OpenReason::unclear_organ);
  }
  if (const Decision table = tableRead(judged, FormTable::disclosure); !table.passed()) {
    return table;
  }
  Subjects figures;
  for (const Fact& fact : judged.report.facts) {
    const Concept& cell = conceptOf(fact.cell);
    if (cell.table == FormTable::disclosure && cell.row == kRegulations) {
      figures.add(!fact.sure          ? undecided(OpenReason::unsure)
                  : fact.figure.value ? Decision{}
                                      : undecided(OpenReason::blank));
    }
  }
  return figures.decision(undecided(OpenReason::absent));
}

constexpr RuleNeeds kNeeds[] = {{"T202", organAndRegulations}};

}  // namespace

const Family kPowers{checkPowers, kNeeds};

}  // namespace gouji::rules
