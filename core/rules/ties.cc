#include <algorithm>
#include <iterator>

#include "core/report/agreement.h"
#include "core/rules/catalogue.h"
#include "core/rules/correction.h"
#include "core/rules/family.h"
#include "core/rules/judged_ties.h"
#include "core/rules/labels.h"
#include "core/rules/repair.h"
#include "core/rules/slip.h"
#include "core/rules/tie_cells.h"
#include "core/rules/tie_wording.h"

namespace gouji::rules {
namespace {

constexpr Text kBroken{"{0}：{1}。{2}，请核对这些数字。", "In {0}, {1}. {2}. Check these figures."};
constexpr Text kCulprit{
    "{0}现为 {1}，与 {2} 项勾稽关系不符：{3}。若将其由 {1} 改为 {4}{5}，则这 {2} 项勾稽全部成立；"
    "请对照台账核实。",
    "{0} is {1}, which breaks {2} ties: {3}. Were it {4} instead of {1}{5}, all {2} would hold; "
    "check it against the register."};
constexpr Text kJointCulprit{
    "{0}现为 {1}，与 {2} 项勾稽关系不符：{3}。改动最少的更正：将其由 {1} 改为 {4}{5}，并将{6}，"
    "则相关勾稽全部成立；请对照台账核实。",
    "{0} is {1}, which breaks {2} ties: {3}. The smallest correction: change it from {1} to "
    "{4}{5}, "
    "and {6}; then all of them hold. Check it against the register."};
constexpr Text kOneCorrection{
    "{0} 项勾稽关系不成立：{1}。改动最少的更正：{2}，则全部成立；请对照台账核实。",
    "Failing ties ({0}): {1}. The smallest correction: {2}, then all hold; check it against the "
    "register."};
constexpr Text kSeveralCorrections{
    "{0} 项勾稽关系不成立：{1}。改动最少的更正有 {2} 种，均可使其全部成立：{3}；请对照台账核实。",
    "Failing ties ({0}): {1}. There are {2} smallest corrections after which all hold: {3}; check "
    "them "
    "against the register."};
constexpr Text kChange{"{0}由 {1} 改为 {2}{3}", "{0} from {1} to {2}{3}"};
constexpr Text kSwap{"{0}与{1}的数字对调", "the figures of {0} and {1} the other way round"};
constexpr Text kShift{"数字错位一格：{0}", "figures shifted by a cell: {0}"};
constexpr Text kSlip{"（{0}）", " ({0})"};
constexpr Text kNumbered{"（{0}）{1}", "({0}) {1}"};
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

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
  std::string text;
  for (const std::string& each : items) {
    text += text.empty() ? "" : separator;
    text += each;
  }
  return text;
}

/// Findings about the ties of one table.
class TableTies {
 public:
  TableTies(const Judged& judged, const TableReading& table, const FactIndex& facts)
      : judged_(judged), table_(table), facts_(facts) {
    ties_ = tiesToJudge(table, judged.previous != nullptr);
    for (const Tie* tie : ties_) {
      const TieValue value = evaluate(*tie, facts);
      if (value.outcome == TieValue::Outcome::fails) {
        broken_.push_back({tie, value});
      }
    }
    open_.assign(broken_.size(), true);
  }

  std::vector<Finding> run() {
    for (const Culprit& culprit : findCulprits(ties_, broken_, facts_)) {
      found_.push_back(culpritFinding(culprit));
      close(culprit.mended);
    }
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < broken_.size(); ++i) {
      if (open_[i] && !readsPrevious(*broken_[i].tie)) {
        rest.push_back(i);
      }
    }
    for (const Diagnosis& diagnosis : diagnose(ties_, broken_, rest, facts_, witness())) {
      if (!diagnosis.corrections.empty()) {
        addCorrections(diagnosis);
        close(diagnosis.broken);
      }
    }
    for (std::size_t i = 0; i < broken_.size(); ++i) {
      if (open_[i]) {
        found_.push_back(brokenFinding(judged_, broken_[i], facts_));
      }
    }
    return std::move(found_);
  }

 private:
  void close(const std::vector<std::size_t>& ties) {
    for (const std::size_t index : ties) {
      open_[index] = false;
    }
  }

  /// Statements of the prose that the tables bear out under other figures, less those now.
  Witness witness() const {
    return [this](std::span<const Supposed> supposed) {
      const CellValues now = valuesOf(judged_.report);
      CellValues then = now;
      then.value = [&](ConceptId cell) {
        const auto other = std::find_if(supposed.begin(), supposed.end(),
                                        [&](const Supposed& each) { return each.cell == cell; });
        return other == supposed.end() ? now.value(cell) : std::optional(other->value);
      };
      int more = 0;
      for (const Claim& claim : judged_.report.claims) {
        if (!claim.not_understood.empty()) {
          continue;
        }
        more += agrees(claim, then).value_or(false) ? 1 : 0;
        more -= agrees(claim, now).value_or(false) ? 1 : 0;
      }
      return more;
    };
  }

  std::string cell(ConceptId id) const { return cellName(id, table_.row_set, judged_.language); }

  std::string slip(const Change& change) const {
    const std::string likely = likelySlip(change, facts_, judged_.language);
    return likely.empty() ? "" : fill(kSlip, judged_.language, {likely});
  }

  std::string inWords(const Change& change) const {
    return fill(kChange, judged_.language,
                {cell(change.cell), change.from.toString(), change.to.toString(), slip(change)});
  }

  std::string inWords(const Correction& correction) const {
    if (correction.slip == SlipOfCells::swapped) {
      return fill(kSwap, judged_.language,
                  {cell(correction.changes[0].cell), cell(correction.changes[1].cell)});
    }
    std::vector<std::string> changes;
    for (const Change& change : correction.changes) {
      changes.push_back(
          fill(kChange, judged_.language,
               {cell(change.cell), change.from.toString(), change.to.toString(), slip(change)}));
    }
    const std::string text = joined(changes, judged_.chinese() ? "，" : ", ");
    return correction.slip == SlipOfCells::shifted ? fill(kShift, judged_.language, {text}) : text;
  }

  /// The broken ties in numbers; their rules and cells go to `made`.
  std::string account(const std::vector<std::size_t>& indices,
                      std::vector<std::string_view>& rules) {
    std::vector<std::string> told;
    for (const std::size_t index : indices) {
      const Tie& tie = *broken_[index].tie;
      told.push_back(fill(kTieOfCulprit, judged_.language,
                          {tieName(tie, judged_.language),
                           tieInNumbers(tie, broken_[index].value, facts_, judged_.language)}));
      rules.push_back(ruleOf(tie.rule).id);
    }
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return joined(told, judged_.chinese() ? "；" : "; ");
  }

  void addCells(Finding& made, const std::vector<std::size_t>& indices) const {
    for (const std::size_t index : indices) {
      for (const TieTerm& term : cellsOf(*broken_[index].tie)) {
        add(made, term, facts_);
      }
    }
  }

  Finding culpritFinding(const Culprit& culprit) {
    std::vector<std::string_view> rules;
    const std::string list = account(culprit.mended, rules);
    const Change change{culprit.cell, *facts_.at(culprit.cell)->figure.value, culprit.value};
    Finding made = finding(
        rules.front(),
        fill(kCulprit, judged_.language,
             {cell(change.cell), change.from.toString(), std::to_string(culprit.mended.size()),
              list, change.to.toString(), slip(change)}),
        {});
    add(made, {1, culprit.cell}, facts_);
    addCells(made, culprit.mended);
    made.ties = std::move(rules);
    made.suggestion = Suggestion{culprit.cell, culprit.value};
    return made;
  }

  /// One finding a cell where each has a slip of its own and nothing else would do; else one for
  /// all.
  void addCorrections(const Diagnosis& diagnosis) {
    const Correction& first = diagnosis.corrections.front();
    if (!diagnosis.certain() || first.slip != SlipOfCells::single || first.changes.size() == 1) {
      found_.push_back(correctionFinding(diagnosis));
      return;
    }
    for (const Change& change : first.changes) {
      found_.push_back(jointFinding(diagnosis, change));
    }
  }

  Finding jointFinding(const Diagnosis& diagnosis, const Change& change) {
    std::vector<std::size_t> own;
    for (const std::size_t index : diagnosis.broken) {
      const auto cells = tableCells(*broken_[index].tie);
      if (std::find(cells.begin(), cells.end(), change.cell) != cells.end()) {
        own.push_back(index);
      }
    }
    // A cell may only make up for another one.
    const auto& told = own.empty() ? diagnosis.broken : own;
    std::vector<std::string> others;
    for (const Change& other : diagnosis.corrections.front().changes) {
      if (other.cell != change.cell) {
        others.push_back(inWords(other));
      }
    }
    std::vector<std::string_view> rules;
    const std::string list = account(told, rules);
    Finding made = finding(
        rules.front(),
        fill(kJointCulprit, judged_.language,
             {cell(change.cell), change.from.toString(), std::to_string(told.size()), list,
              change.to.toString(), slip(change), joined(others, judged_.chinese() ? "，" : ", ")}),
        {});
    add(made, {1, change.cell}, facts_);
    addCells(made, told);
    made.ties = std::move(rules);
    made.suggestion = Suggestion{change.cell, change.to};
    return made;
  }

  Finding correctionFinding(const Diagnosis& diagnosis) {
    std::vector<std::string_view> rules;
    const std::string list = account(diagnosis.broken, rules);
    const std::string count = std::to_string(diagnosis.broken.size());
    std::vector<std::string> ways;
    for (const Correction& each : diagnosis.corrections) {
      ways.push_back(inWords(each));
      if (!diagnosis.certain()) {
        ways.back() = fill(kNumbered, judged_.language, {std::to_string(ways.size()), ways.back()});
      }
    }
    const std::string corrections = joined(ways, judged_.chinese() ? "；" : "; ");
    Finding made = finding(rules.front(),
                           diagnosis.certain()
                               ? fill(kOneCorrection, judged_.language, {count, list, corrections})
                               : fill(kSeveralCorrections, judged_.language,
                                      {count, list, std::to_string(ways.size()), corrections}),
                           {});
    for (const Correction& each : diagnosis.corrections) {
      auto& candidate = made.candidates.emplace_back();
      for (const Change& change : each.changes) {
        candidate.push_back({change.cell, change.to});
        add(made, {1, change.cell}, facts_);
      }
    }
    addCells(made, diagnosis.broken);
    made.ties = std::move(rules);
    if (diagnosis.certain() && made.candidates.front().size() == 1) {
      made.suggestion = made.candidates.front().front();
      made.candidates.clear();
    }
    return made;
  }

  const Judged& judged_;
  const TableReading& table_;
  const FactIndex& facts_;
  std::vector<const Tie*> ties_;
  std::vector<BrokenTie> broken_;
  std::vector<bool> open_;
  std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> checkTies(const Judged& judged) {
  std::vector<Finding> out;
  const FactIndex facts(judged.report, judged.previous);
  for (const TableReading& table : judged.report.tables) {
    auto found = TableTies(judged, table, facts).run();
    std::move(found.begin(), found.end(), std::back_inserter(out));
  }
  return out;
}

}  // namespace gouji::rules
