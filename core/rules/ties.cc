#include <algorithm>

#include "core/rules/catalogue.h"
#include "core/rules/family.h"
#include "core/rules/labels.h"
#include "core/rules/repair.h"
#include "core/rules/tie_wording.h"

namespace gouji::rules {
namespace {

constexpr Text kBroken{"{0}：{1}。{2}，请核对这些数字。", "In {0}, {1}. {2}. Check these figures."};
constexpr Text kCulprit{
    "{0}现为 {1}，与 {2} 项勾稽关系不符：{3}。若将其由 {1} 改为 {4}，则这 {2} 项勾稽全部成立；"
    "请对照台账核实。",
    "{0} is {1}, which breaks {2} ties: {3}. Were it {4} instead of {1}, all {2} would hold; check "
    "it against the register."};
constexpr Text kTieOfCulprit{"{0}：{1}", "{0}: {1}"};

/// Rules that add up a whole table: they say nothing where rows of another form stand in it.
constexpr std::string_view kWholeTable[] = {"T302"};

bool decidable(const Tie& tie, const TableReading& table) {
  const bool strange = !table.foreign.empty() || !table.unknown_rows.empty() ||
                       !table.repeated_rows.empty() || !table.missing_rows.empty();
  return !strange || std::find(std::begin(kWholeTable), std::end(kWholeTable), tie.rule) ==
                         std::end(kWholeTable);
}

void add(Finding& finding, ConceptId cell, const FactIndex& facts) {
  const std::string& name = conceptOf(cell).name;
  if (std::find(finding.concepts.begin(), finding.concepts.end(), name) != finding.concepts.end()) {
    return;
  }
  finding.concepts.push_back(name);
  if (const Fact* fact = facts.at(cell)) {
    finding.places.push_back(fact->place);
  }
}

Finding brokenFinding(const Judged& judged, const BrokenTie& broken, const FactIndex& facts) {
  const Tie& tie = *broken.tie;
  Finding made = finding(
      tie.rule,
      fill(kBroken, judged.language,
           {tieName(tie, judged.language), tieInNumbers(tie, broken.value, facts, judged.language),
            ruleOf(tie.rule).title.in(judged.language)}),
      {});
  for (const ConceptId cell : cellsOf(tie)) {
    add(made, cell, facts);
  }
  made.ties = {made.rule};
  return made;
}

Finding culpritFinding(const Judged& judged, EditionId edition, const Culprit& culprit,
                       std::span<const BrokenTie> broken, const FactIndex& facts) {
  std::vector<std::string> told;
  std::vector<std::string_view> ties;
  for (const std::size_t index : culprit.mended) {
    const Tie& tie = *broken[index].tie;
    told.push_back(fill(kTieOfCulprit, judged.language,
                        {tieName(tie, judged.language),
                         tieInNumbers(tie, broken[index].value, facts, judged.language)}));
    ties.push_back(ruleOf(tie.rule).id);
  }
  std::sort(ties.begin(), ties.end());
  ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
  const std::string separator = judged.chinese() ? "；" : "; ";
  std::string list;
  for (const std::string& each : told) {
    list += (list.empty() ? "" : separator) + each;
  }
  const Fact& fact = *facts.at(culprit.cell);
  Finding made =
      finding(ties.front(),
              fill(kCulprit, judged.language,
                   {cellName(culprit.cell, edition, judged.language), fact.figure.value->toString(),
                    std::to_string(told.size()), list, culprit.value.toString()}),
              {});
  add(made, culprit.cell, facts);
  for (const std::size_t index : culprit.mended) {
    for (const ConceptId cell : cellsOf(*broken[index].tie)) {
      add(made, cell, facts);
    }
  }
  made.ties = std::move(ties);
  made.suggestion = Suggestion{culprit.cell, culprit.value};
  return made;
}

void checkTable(const Judged& judged, const TableReading& table, const FactIndex& facts,
                std::vector<Finding>& out) {
  const auto ties = tiesOf(table.row_set, table.table);
  std::vector<BrokenTie> broken;
  for (const Tie& tie : ties) {
    const TieValue value = evaluate(tie, facts);
    if (value.outcome == TieValue::Outcome::fails && decidable(tie, table)) {
      broken.push_back({&tie, value});
    }
  }
  const auto culprits = findCulprits(ties, broken, facts);
  std::vector<bool> explained(broken.size(), false);
  for (const Culprit& culprit : culprits) {
    out.push_back(culpritFinding(judged, table.row_set, culprit, broken, facts));
    for (const std::size_t index : culprit.mended) {
      explained[index] = true;
    }
  }
  for (std::size_t i = 0; i < broken.size(); ++i) {
    if (!explained[i]) {
      out.push_back(brokenFinding(judged, broken[i], facts));
    }
  }
}

}  // namespace

std::vector<Finding> checkTies(const Judged& judged) {
  std::vector<Finding> out;
  const FactIndex facts(judged.report);
  for (const TableReading& table : judged.report.tables) {
    checkTable(judged, table, facts, out);
  }
  return out;
}

}  // namespace gouji::rules
