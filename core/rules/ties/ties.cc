#include "core/rules/ties/ties.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/report/agreement.h"
#include "core/rules/catalogue/catalogue.h"
#include "core/rules/judged/needs.h"
#include "core/rules/ties/repair.h"
#include "core/rules/ties/slip.h"
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

using Indices = std::vector<std::size_t>;

/// Findings about the ties of one table.
class TableTies {
 public:
  TableTies(const Judged& judged, const TableReading& table)
      : judged_(judged), table_(table), ledger_(judged.ledger) {
    for (const JudgedTie& each : judged.ties) {
      if (each.tie->table != table.table) {
        continue;
      }
      ties_.push_back(each.tie);
      if (each.balance.fails()) {
        broken_.push_back({each.tie, each.balance});
      }
    }
  }

  std::vector<Finding> run() {
    std::vector<bool> open(broken_.size(), true);
    for (const Diagnosis& diagnosis : repair(ties_, broken_, ledger_, witness(), prior())) {
      if (diagnosis.corrections.empty()) {
        continue;
      }
      addCorrections(diagnosis);
      for (const std::size_t index : diagnosis.broken) {
        open[index] = false;
      }
    }
    for (std::size_t i = 0; i < broken_.size(); ++i) {
      if (open[i]) {
        found_.push_back(brokenFinding(i));
      }
    }
    return std::move(found_);
  }

 private:
  /// Statements of the prose that the tables bear out under other figures, less those now.
  Witness witness() const {
    return [this](std::span<const Change> supposed) {
      int more = 0;
      for (const Claim& claim : judged_.report.claims) {
        if (!claim.not_understood.empty()) {
          continue;
        }
        more += agrees(claim, ledger_, supposed).value_or(false) ? 1 : 0;
        more -= agrees(claim, ledger_).value_or(false) ? 1 : 0;
      }
      return more;
    };
  }

  Prior prior() const {
    return [this](const Change& change) { return likelySlip(change, ledger_) != nullptr; };
  }

  CellName cell(ConceptId id) const { return {id, table_.row_set}; }

  /// Nothing where none is likely.
  Message slip(const Change& change) const {
    const Text* likely = likelySlip(change, ledger_);
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

  std::string_view ruleOf(std::size_t index) const { return broken_[index].tie->rule; }

  Message inNumbers(std::size_t index) const {
    const BrokenTie& broken = broken_[index];
    return tieInNumbers(*broken.tie, broken.balance, ledger_);
  }

  /// The broken ties in numbers.
  Listing account(const Indices& indices) const {
    std::vector<Argument> told;
    for (const std::size_t index : indices) {
      told.push_back(say(kTieOfCulprit, {tieName(*broken_[index].tie), inNumbers(index)}));
    }
    return sentences(std::move(told));
  }

  /// Cells of this report have places; last year's are named "previous.…".
  void add(Finding& made, const Term& term) const {
    const std::string& cell = conceptOf(term.cell).name;
    const bool here = term.source != FigureSource::previous;
    const std::string name = here ? cell : std::string(kPreviousPrefix) + cell;
    if (std::find(made.concepts.begin(), made.concepts.end(), name) != made.concepts.end()) {
      return;
    }
    made.concepts.push_back(name);
    if (const Fact* fact = here ? judged_.report.fact(term.cell) : nullptr) {
      made.places.push_back(fact->place);
    }
  }

  /// A finding that rests on these ties, with `first` the cells to look at before theirs.
  Finding made(const Indices& indices, Message message, std::span<const Change> first) const {
    std::vector<std::string_view> rules;
    for (const std::size_t index : indices) {
      rules.push_back(ruleOf(index));
    }
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    Finding finding = rules::finding(rules.front(), std::move(message), {});
    for (const Change& change : first) {
      add(finding, {1, change.cell});
    }
    for (const std::size_t index : indices) {
      finding.equations.push_back(broken_[index].tie);
      for (const Term& term : cellsOf(*broken_[index].tie)) {
        add(finding, term);
      }
    }
    finding.ties = std::move(rules);
    return finding;
  }

  Finding brokenFinding(std::size_t index) const {
    const Tie& tie = *broken_[index].tie;
    return made({index},
                say(kBroken, {tieName(tie), inNumbers(index), gouji::ruleOf(tie.rule).title}), {});
  }

  /// One finding a cell where each has a slip of its own and nothing else would do; else one for
  /// all.
  void addCorrections(const Diagnosis& diagnosis) {
    const Correction& first = diagnosis.corrections.front();
    if (!diagnosis.certain() || first.slip != SlipOfCells::single) {
      found_.push_back(correctionFinding(diagnosis));
    } else if (first.changes.size() > 1) {
      for (const Change& change : first.changes) {
        found_.push_back(jointFinding(diagnosis, change));
      }
    } else if (diagnosis.broken.size() > 1) {
      found_.push_back(culpritFinding(diagnosis));
    } else {
      found_.push_back(correctionFinding(diagnosis));
    }
  }

  Finding culpritFinding(const Diagnosis& diagnosis) const {
    const Correction& correction = diagnosis.corrections.front();
    const Change& change = correction.changes.front();
    Finding finding = made(diagnosis.broken,
                           say(kCulprit, {cell(change.cell), change.from, diagnosis.broken.size(),
                                          account(diagnosis.broken), change.to, slip(change)}),
                           correction.changes);
    finding.corrections = {correction};
    return finding;
  }

  Finding jointFinding(const Diagnosis& diagnosis, const Change& change) const {
    Indices own;
    for (const std::size_t index : diagnosis.broken) {
      const auto cells = tableCells(*broken_[index].tie);
      if (std::find(cells.begin(), cells.end(), change.cell) != cells.end()) {
        own.push_back(index);
      }
    }
    // A cell may only make up for another one.
    const Indices& told = own.empty() ? diagnosis.broken : own;
    std::vector<Argument> others;
    for (const Change& other : diagnosis.corrections.front().changes) {
      if (other.cell != change.cell) {
        others.push_back(inWords(other));
      }
    }
    Finding finding =
        made(told,
             say(kJointCulprit, {cell(change.cell), change.from, told.size(), account(told),
                                 change.to, slip(change), clauses(std::move(others))}),
             std::span(&change, 1));
    finding.corrections = {{SlipOfCells::single, {change}}};
    return finding;
  }

  Finding correctionFinding(const Diagnosis& diagnosis) const {
    const std::size_t count = diagnosis.broken.size();
    Listing list = account(diagnosis.broken);
    std::vector<Change> changes;
    std::vector<Argument> ways;
    for (const Correction& each : diagnosis.corrections) {
      changes.insert(changes.end(), each.changes.begin(), each.changes.end());
      ways.push_back(diagnosis.certain() ? inWords(each)
                                         : say(kNumbered, {ways.size() + 1, inWords(each)}));
    }
    const std::size_t several = ways.size();
    Listing told = sentences(std::move(ways));
    Finding finding =
        made(diagnosis.broken,
             diagnosis.certain()
                 ? say(kOneCorrection, {count, std::move(list), std::move(told)})
                 : say(kSeveralCorrections, {count, std::move(list), several, std::move(told)}),
             changes);
    finding.corrections = diagnosis.corrections;
    return finding;
  }

  const Judged& judged_;
  const TableReading& table_;
  const Ledger& ledger_;
  std::vector<const Tie*> ties_;
  std::vector<BrokenTie> broken_;
  std::vector<Finding> found_;
};

std::vector<Finding> checkTies(const Judged& judged) {
  std::vector<Finding> out;
  for (const TableReading& table : judged.report.tables) {
    auto found = TableTies(judged, table).run();
    std::move(found.begin(), found.end(), std::back_inserter(out));
  }
  return out;
}

/// Why none of the rule's ties was judged.
Decision withoutTies(const Report& report, std::string_view rule) {
  for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
    const EditionId edition = report.rowSet(table);
    const auto has = [&](const Tie& tie) { return tie.rule == rule; };
    const auto within = tiesOf(edition, table);
    const auto over_years = tiesWithPrevious(edition, table);
    if (std::any_of(within.begin(), within.end(), has) ||
        std::any_of(over_years.begin(), over_years.end(), has)) {
      const bool read = report.table(table) != nullptr;
      return undecided(read ? OpenReason::other_rows : OpenReason::absent);
    }
  }
  return notApplicable(OpenReason::other_edition);
}

constexpr RuleNeeds kNeeds[] = {
    {"T201", tiesDecided}, {"T203", tiesDecided}, {"T301", tiesDecided},
    {"T302", tiesDecided}, {"T303", tiesDecided}, {"T401", tiesDecided},
};

}  // namespace

Decision tiesDecided(const Judged& judged, std::string_view rule) {
  Subjects ties;
  for (const JudgedTie& each : judged.ties) {
    if (each.tie->rule == rule) {
      const bool open = each.balance.outcome == Balance::Outcome::undecided;
      ties.add(open ? undecided(whyUnknown(each.tie->left + each.tie->right, judged.ledger))
                    : Decision{});
    }
  }
  return ties.decision(withoutTies(judged.report, rule));
}

const Family kTies{checkTies, kNeeds};

}  // namespace gouji::rules
