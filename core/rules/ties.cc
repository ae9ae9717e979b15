#include <algorithm>

#include "core/rules/catalogue.h"
#include "core/rules/family.h"
#include "core/rules/judged_ties.h"
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

/// Cells of this report have places; last year's are named "previous.…".
void add(Finding& finding, const TieTerm& term, const FactIndex& facts) {
  const std::string& cell = conceptOf(term.cell).name;
  const bool here = term.source != FigureSource::previous;
  const std::string name = here ? cell : std::string(kPreviousPrefix) + cell;
  if (std::find(finding.concepts.begin(), finding.concepts.end(), name) != finding.concepts.end()) {
    return;
  }
  finding.concepts.push_back(name);
  if (const Fact* fact = here ? facts.at(term.cell) : nullptr) {
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
  for (const TieTerm& term : cellsOf(tie)) {
    add(made, term, facts);
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
  add(made, {1, culprit.cell}, facts);
  for (const std::size_t index : culprit.mended) {
    for (const TieTerm& term : cellsOf(*broken[index].tie)) {
      add(made, term, facts);
    }
  }
  made.ties = std::move(ties);
  made.suggestion = Suggestion{culprit.cell, culprit.value};
  return made;
}

void checkTable(const Judged& judged, const TableReading& table, const FactIndex& facts,
                std::vector<Finding>& out) {
  const auto ties = tiesToJudge(table, judged.previous != nullptr);
  std::vector<BrokenTie> broken;
  for (const Tie* tie : ties) {
    const TieValue value = evaluate(*tie, facts);
    if (value.outcome == TieValue::Outcome::fails) {
      broken.push_back({tie, value});
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
  const FactIndex facts(judged.report, judged.previous);
  for (const TableReading& table : judged.report.tables) {
    checkTable(judged, table, facts, out);
  }
  return out;
}

}  // namespace gouji::rules
