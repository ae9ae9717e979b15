#include "core/rules/cells/cells.h"

#include <algorithm>

#include "core/report/agreement.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

/// The form's amounts are in 万元.
constexpr int kYuanOfWan = 10'000;

using Facts = std::vector<const Fact*>;

constexpr Text kNoneWords{
    "{0}中以“无”或横线、斜线代替 0：{1}。没有发生的请填 0。",
    "{0} has 无, a dash or a stroke where 0 belongs: {1}. Write 0 where nothing happened."};
constexpr Text kNotNumbers{"{0}中不是数字：{1}。请填写数字。",
                           "Not a number in {0}: {1}. Write a number."};
constexpr Text kNegatives{"{0}中出现负数：{1}。件数、数量不能小于 0，请核对。",
                          "Below zero in {0}: {1}. A count cannot be negative; look it up again."};
constexpr Text kFractions{"{0}中出现小数：{1}。件数、数量应当是整数，请核对。",
                          "A fraction in {0}: {1}. A count is a whole number; look it up again."};
constexpr Text kNotes{
    "{0}的单元格里除数字外还有文字或单位：{1}。已按其中的数字读取；"
    "请只留数字，说明写入正文。",
    "Words or a unit beside the figure in {0}: {1}. Read as the figure alone; "
    "keep the figure and tell the rest in the text."};
constexpr Text kDigits{
    "{0}的数字写法不规范（全角数字、千分位分隔符或汉字数字）：{1}。"
    "请用半角阿拉伯数字，不加分隔符。",
    "Figures of {0} not in plain digits (full-width, thousands separators or "
    "Chinese numerals): {1}. Use plain digits without separators."};
constexpr Text kPartedDigits{
    "{0}的一个数字被拆在相邻两格里：{1}。请合并到一格，并核对该行其余各格有没有错位。",
    "Digits of one figure stand in two cells in {0}: {1}. Put them into one, and see whether the "
    "row's other cells have moved."};
constexpr Text kYuan{
    "{0}以“元”为单位填写：{1}。表头的单位是万元，请换算后填写。",
    "{0} is filled in in yuan: {1}. The header's unit is ten thousand yuan; convert the figure."};
constexpr Text kYuanByProse{
    "{0}印为 {1}，正文「{2}」与之相同而单位是元；表头的单位是万元，应为 {3}，请核对。",
    "{0} reads {1}, which the prose “{2}” gives in yuan; the header's unit is ten thousand yuan: "
    "{3}. Look it up."};
constexpr Text kCellPrints{"{0}印为{1}", "{0} reads {1}"};

bool isCount(const Concept& cell) {
  return cell.measure != Measure::amount;
}

bool mayBeNegative(const Concept& cell) {
  return cell.measure == Measure::change;
}

/// "00", "013": digits that may be two figures run together are a question of reading.
bool onlyDigits(const std::string& raw) {
  return std::all_of(raw.begin(), raw.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == ' ' || c == '\n' || c == '\t';
  });
}

bool isNoneWord(const Fact& fact) {
  return (fact.figure.style & (kNoneWord | kDash)) != 0;
}

bool isNotNumber(const Fact& fact) {
  return (fact.figure.style & kNotNumber) != 0 && !fact.figure.value && !onlyDigits(fact.raw);
}

bool isNegative(const Fact& fact) {
  return fact.figure.value && fact.figure.value->isNegative() &&
         !mayBeNegative(conceptOf(fact.cell));
}

bool isFraction(const Fact& fact) {
  return fact.figure.value && !fact.figure.value->isWhole() && isCount(conceptOf(fact.cell));
}

bool hasNote(const Fact& fact) {
  const bool sign = (fact.figure.style & kSignWord) != 0 && !mayBeNegative(conceptOf(fact.cell));
  return fact.figure.value && (sign || (fact.figure.style & (kNote | kUnit)) != 0);
}

bool hasOddDigits(const Fact& fact) {
  return fact.figure.value && (fact.figure.style & (kFullWidth | kSeparators | kChinese)) != 0;
}

bool hasPartedDigits(const Fact& fact) {
  return fact.joined && fact.figure.value;
}

bool isAmountInYuan(const Fact& fact) {
  return fact.figure.value && !isCount(conceptOf(fact.cell)) &&
         (fact.figure.style & kUnitYuan) != 0 && (fact.figure.style & kUnitWan) == 0;
}

/// A sort of cell that a rule finds fault with.
struct CellRule {
  std::string_view rule;
  bool (*applies)(const Fact&);
  const Text& message;
  std::size_t one_by_one;  ///< up to so many in a table each have a finding of their own
};

constexpr CellRule kCellRules[] = {
    {"CE02", isNoneWord, kNoneWords, 0},
    {"CE03", isNotNumber, kNotNumbers, 6},
    {"CE03", isNegative, kNegatives, 6},
    {"CE03", isFraction, kFractions, 6},
    {"CE04", hasNote, kNotes, 6},
    {"CE05", hasOddDigits, kDigits, 0},
    {"CE06", hasPartedDigits, kPartedDigits, 6},
    {"CE07", isAmountInYuan, kYuan, 6},
};

Finding about(const CellRule& rule, const TableReading& table, std::span<const Fact* const> facts) {
  std::vector<Argument> cells;
  std::vector<std::string> names;
  std::vector<Place> places;
  for (const Fact* fact : facts) {
    cells.push_back(
        say(kCellPrints, {CellName{fact->cell, table.row_set}, quoted(printed(fact->raw))}));
    names.push_back(conceptOf(fact->cell).name);
    places.push_back(fact->place);
  }
  return finding(rule.rule, say(rule.message, {tableTitle(table.table), listed(std::move(cells))}),
                 std::move(places), std::move(names));
}

void apply(const CellRule& rule, const TableReading& table, const Facts& facts,
           std::vector<Finding>& out) {
  Facts faulty;
  std::copy_if(facts.begin(), facts.end(), std::back_inserter(faulty),
               [&](const Fact* fact) { return rule.applies(*fact); });
  if (faulty.empty()) {
    return;
  }
  if (faulty.size() > rule.one_by_one) {
    out.push_back(about(rule, table, faulty));
  } else {
    for (const Fact* const& fact : faulty) {
      out.push_back(about(rule, table, std::span(&fact, 1)));
    }
  }
}

/// Amounts that the prose states in yuan with the very digits of the cell.
void compareAmounts(const Judged& judged, const TableReading& table, const Facts& facts,
                    std::vector<Finding>& out) {
  const Ledger& now = judged.ledger;
  for (const Claim& claim : judged.report.claims) {
    if (claim.kind != ClaimKind::amount || claim.means.empty() || claim.approximate ||
        !claim.value || agrees(claim, now) != std::optional(false)) {
      continue;
    }
    // What is told in yuan is that many ten-thousandths of the form's unit.
    const Decimal yuan = *claim.value * Decimal(kYuanOfWan);
    if (claim.step * Decimal(kYuanOfWan) > Decimal(1)) {
      continue;
    }
    for (const Fact* fact : facts) {
      const auto cells = cellsOf(claim.means, now);
      const bool same = cells.size() == 1 && cells[0] == fact->cell &&
                        !isCount(conceptOf(fact->cell)) && !isAmountInYuan(*fact) &&
                        fact->figure.value == yuan && yuan != Decimal(0);
      if (!same) {
        continue;
      }
      const Decimal mended = *fact->figure.value * *Decimal::parse("0.0001");
      std::vector<Place> places{fact->place};
      places.insert(places.end(), claim.places.begin(), claim.places.end());
      Finding made = finding("CE07",
                             say(kYuanByProse, {CellName{fact->cell, table.row_set},
                                                *fact->figure.value, printed(claim.quote), mended}),
                             std::move(places), {conceptOf(fact->cell).name});
      made.corrections = {{SlipOfCells::single, {{fact->cell, *fact->figure.value, mended}}}};
      out.push_back(std::move(made));
    }
  }
}

std::vector<Finding> checkCells(const Judged& judged) {
  std::vector<Finding> out;
  for (const TableReading& table : judged.report.tables) {
    Facts facts;
    for (const Fact& fact : judged.report.facts) {
      if (decided(&fact) && conceptOf(fact.cell).table == table.table) {
        facts.push_back(&fact);
      }
    }
    for (const CellRule& rule : kCellRules) {
      apply(rule, table, facts, out);
    }
    compareAmounts(judged, table, facts, out);
  }
  return out;
}

/// A cell that can be read in more than one way may be a part of another.
Decision everyCellRead(const Judged& judged, std::string_view rule) {
  const auto& facts = judged.report.facts;
  const bool sure =
      std::all_of(facts.begin(), facts.end(), [](const Fact& fact) { return fact.sure; });
  return firstOpen(
      {everyTableRead(judged, rule), sure ? Decision{} : undecided(OpenReason::unsure)});
}

/// 0, a fraction, or the unit beside it: nothing is left to be told by the prose.
bool tellsUnit(const Fact& fact) {
  return *fact.figure.value == Decimal(0) || !fact.figure.value->isWhole() ||
         (fact.figure.style & (kUnitYuan | kUnitWan)) != 0;
}

/// The prose tells the same amount with its unit.
bool isTold(const Judged& judged, const Fact& fact) {
  return std::any_of(judged.report.claims.begin(), judged.report.claims.end(),
                     [&](const Claim& claim) {
                       const auto cells = cellsOf(claim.means, judged.ledger);
                       return claim.kind == ClaimKind::amount && cells == std::vector{fact.cell} &&
                              agrees(claim, judged.ledger);
                     });
}

/// Every amount is known to be in ten thousand yuan or in yuan.
Decision unitsTold(const Judged& judged, std::string_view /*rule*/) {
  if (const Decision table = tableRead(judged, FormTable::disclosure); !table.passed()) {
    return table;
  }
  bool found = false;
  for (const Fact& fact : judged.report.facts) {
    if (isCount(conceptOf(fact.cell))) {
      continue;
    }
    found = true;
    if (!fact.sure || !fact.figure.value) {
      return undecided(fact.sure ? OpenReason::blank : OpenReason::unsure);
    }
    if (!tellsUnit(fact) && !isTold(judged, fact)) {
      return undecided(OpenReason::not_stated);
    }
  }
  return found ? Decision{} : undecided(OpenReason::absent);
}

constexpr RuleNeeds kNeeds[] = {
    {"CE02", everyTableRead}, {"CE03", everyTableRead}, {"CE04", everyTableRead},
    {"CE05", everyTableRead}, {"CE06", everyCellRead},  {"CE07", unitsTold},
};

}  // namespace

const Family kCells{checkCells, kNeeds};

}  // namespace gouji::rules
