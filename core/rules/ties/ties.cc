#include <algorithm>
#include <iterator>
#include <utility>

#include "core/report/agreement.h"
#include "core/rules/catalogue/catalogue.h"
#include "core/rules/judged/judged.h"
#include "core/rules/ties/correction.h"
#include "core/rules/ties/judged_ties.h"
#include "core/rules/ties/repair.h"
#include "core/rules/ties/slip.h"
#include "core/rules/ties/tie_cells.h"
#include "core/rules/ties/wording.h"

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

Finding brokenFinding(const BrokenTie& broken, const FactIndex& facts) {
  const Tie& tie = *broken.tie;
  Finding made = finding(
      tie.rule,
      say(kBroken, {tieName(tie), tieInNumbers(tie, broken.value, facts), ruleOf(tie.rule).title}),
      {});
  for (const TieTerm& term : cellsOf(tie)) {
    add(made, term, facts);
  }
  made.ties = {made.rule};
  return made;
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
        found_.push_back(brokenFinding(broken_[i], facts_));
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
        more += agrees(claim, then).value_or(false) ? 1 : 0;
        more -= agrees(claim, now).value_or(false) ? 1 : 0;
      }
      return more;
    };
  }

  CellName cell(ConceptId id) const { return {id, table_.row_set}; }

  /// Nothing where none is likely.
  Message slip(const Change& change) const {
    const Text* likely = likelySlip(change, facts_);
    return likely == nullptr ? Message() : say(kSlip, {*likely});
  }

  Message inWords(const Change& change) const {
    return say(kChange, {cell(change.cell), change.from, change.to, slip(change)});
  }

  Argument inWords(const Correction& correction) const {
    if (correction.slip == SlipOfCells::swapped) {
      return say(kSwap, {cell(correction.changes[0].cell), cell(correction.changes[1].cell)});
    }
    std::vector<Argument> changes;
    for (const Change& change : correction.changes) {
      changes.push_back(inWords(change));
    }
    Listing text = clauses(std::move(changes));
    return correction.slip == SlipOfCells::shifted ? Argument(say(kShift, {std::move(text)}))
                                                   : Argument(std::move(text));
  }

  /// The broken ties in numbers; their rules go to `rules`.
  Listing account(const std::vector<std::size_t>& indices, std::vector<std::string_view>& rules) {
    std::vector<Argument> told;
    for (const std::size_t index : indices) {
      const Tie& tie = *broken_[index].tie;
      told.push_back(
          say(kTieOfCulprit, {tieName(tie), tieInNumbers(tie, broken_[index].value, facts_)}));
      rules.push_back(ruleOf(tie.rule).id);
    }
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return sentences(std::move(told));
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
    Listing list = account(culprit.mended, rules);
    const Change change{culprit.cell, *facts_.at(culprit.cell)->figure.value, culprit.value};
    Finding made = finding(rules.front(),
                           say(kCulprit, {cell(change.cell), change.from, culprit.mended.size(),
                                          std::move(list), change.to, slip(change)}),
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
    std::vector<Argument> others;
    for (const Change& other : diagnosis.corrections.front().changes) {
      if (other.cell != change.cell) {
        others.push_back(inWords(other));
      }
    }
    std::vector<std::string_view> rules;
    Listing list = account(told, rules);
    Finding made =
        finding(rules.front(),
                say(kJointCulprit, {cell(change.cell), change.from, told.size(), std::move(list),
                                    change.to, slip(change), clauses(std::move(others))}),
                {});
    add(made, {1, change.cell}, facts_);
    addCells(made, told);
    made.ties = std::move(rules);
    made.suggestion = Suggestion{change.cell, change.to};
    return made;
  }

  Finding correctionFinding(const Diagnosis& diagnosis) {
    std::vector<std::string_view> rules;
    Listing list = account(diagnosis.broken, rules);
    const std::size_t count = diagnosis.broken.size();
    Message message;
    if (diagnosis.certain()) {
      message =
          say(kOneCorrection, {count, std::move(list), inWords(diagnosis.corrections.front())});
    } else {
      std::vector<Argument> ways;
      for (const Correction& each : diagnosis.corrections) {
        ways.push_back(say(kNumbered, {ways.size() + 1, inWords(each)}));
      }
      message = say(kSeveralCorrections, {count, std::move(list), diagnosis.corrections.size(),
                                          sentences(std::move(ways))});
    }
    Finding made = finding(rules.front(), std::move(message), {});
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
