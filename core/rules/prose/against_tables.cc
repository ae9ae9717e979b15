#include "core/rules/prose/against_tables.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/report/agreement.h"
#include "core/rules/catalogue/catalogue.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kDiffers{"正文「{0}」与表格不符：{1}为 {2}。请核对正文和表格，改正有误的一处。",
                        "The prose says “{0}”, and the table otherwise: {1} is {2}. Check both and "
                        "correct the one that is wrong."};
constexpr Text kHoldsCarriedIn{
    "正文「{0}」与表格不符：{1}为 {2}，加上年结转 {3} 才是 "
    "{4}。“收到”“新收”应当只计本年新收，请改正"
    "正文，或者写明含上年结转。",
    "The prose says “{0}”, and the table otherwise: {1} is {2}; only with the {3} carried in it "
    "comes to {4}. What was received this year leaves those out: correct the prose, or say that "
    "they are in it."};
constexpr Text kShare{
    "正文「{0}」与表格不符：按表格计算为 {1}%。请按表格重新计算，或者核对表格。",
    "The prose says “{0}”; by the table it is {1}%. Recompute it, or check the table."};
constexpr Text kDenied{
    "正文称「{0}」，而表格中{1}为 {2}。请核对正文和表格，改正有误的一处。",
    "The prose says “{0}”, and in the table {1} is {2}. Check both and correct the one that is "
    "wrong."};
constexpr Text kNotAll{
    "正文称「{0}」，而表格中{1}为 {2}。请改正正文的说法，或者核对表格。",
    "The prose says “{0}”, and in the table {1} is {2}. Reword the prose, or check the table."};
constexpr Text kCells{"{0}等 {1} 格之和", "the sum of {1} cells ({0}, …)"};
constexpr Text kSum{"{0}之和", "the sum of {0}"};
constexpr Text kExceptions{"不属此列的数（{0}）", "the number of exceptions ({0})"};

bool takesAway(const Linear& linear) {
  return std::any_of(linear.begin(), linear.end(),
                     [](const Term& term) { return term.coefficient < 0; });
}

bool isRow(const Concept& cell, std::string_view row) {
  return cell.table == FormTable::requests && cell.row == row;
}

std::string_view ruleOfCount(const std::vector<ConceptId>& cells) {
  const auto all = [&](auto test) {
    return std::all_of(cells.begin(), cells.end(),
                       [&](ConceptId id) { return test(conceptOf(id)); });
  };
  const Concept& first = conceptOf(cells.front());
  if (first.table == FormTable::disclosure) {
    return "TX10";
  }
  if (first.table == FormTable::review) {
    return all([](const Concept& cell) { return cell.column == "total"; }) ? "TX07" : "TX08";
  }
  if (!all([](const Concept& cell) { return cell.column == "total"; })) {
    return "TX06";
  }
  if (isRow(first, "new")) {
    return "TX01";
  }
  return isRow(first, "carried_in")    ? "TX02"
         : isRow(first, "carried_out") ? "TX03"
         : isRow(first, "total")       ? "TX04"
                                       : "TX05";
}

/// The rule that the claim falls under.
std::string_view ruleOfClaim(const Claim& claim, const std::vector<ConceptId>& cells) {
  switch (claim.kind) {
    case ClaimKind::percent:
      return "TX11";
    case ClaimKind::negation: {
      const Concept& first = conceptOf(cells.front());
      return first.table == FormTable::review ? "TX08"
             : isRow(first, "new")            ? "TX09"
                                              : ruleOfCount(cells);
    }
    case ClaimKind::universal: {
      const Concept& first = conceptOf(cells.front());
      return isRow(first, "carried_out")                 ? "TX12"
             : first.table == FormTable::review          ? "TX08"
             : cells.size() > 1 && isRow(first, "total") ? "TX05"
                                                         : "TX06";
    }
    default:
      return ruleOfCount(cells);
  }
}

/// Said of how they were answered, not that all are done: those not yet due may be left.
bool tellsManner(const Claim& claim) {
  constexpr std::string_view kManners[] = {"按时", "按期", "依法", "依规", "及时", "期限", "时限",
                                           "规定", "限期", "如期", "程序", "要求", "规范"};
  constexpr std::string_view kDone[] = {"办结", "完毕", "完成", "完结", "辦結", "完畢"};
  const auto has = [&](std::string_view word) {
    return claim.quote.find(word) != std::string::npos;
  };
  return std::any_of(std::begin(kManners), std::end(kManners), has) &&
         std::none_of(std::begin(kDone), std::end(kDone), has);
}

/// That all were answered within their term is true of a report with some that are not yet due.
bool allowsPending(const Claim& claim, const std::vector<ConceptId>& cells) {
  return ruleOfClaim(claim, cells) == "TX12" && tellsManner(claim);
}

/// Decisions told with looser words than the form's may be counted in another way.
bool isLoose(const Claim& claim) {
  return claim.quote.find("办理") != std::string::npos ||
         claim.quote.find("辦理") != std::string::npos;
}

/// Cells of this year's tables that the claim is compared with; empty where it is with none.
std::vector<ConceptId> comparedCells(const Claim& claim, const Ledger& ledger) {
  const bool other = claim.means.empty() || claim.kind == ClaimKind::period ||
                     claim.places.empty() || readsPrevious(claim.means);
  return other ? std::vector<ConceptId>() : cellsOf(claim.means, ledger);
}

class Comparer {
 public:
  explicit Comparer(const Judged& judged) : judged_(judged), ledger_(judged.ledger) {}

  std::vector<Finding> run() {
    for (const Claim& claim : judged_.report.claims) {
      const auto cells = comparedCells(claim, ledger_);
      if (!cells.empty() && agrees(claim, ledger_) == false && !allowsPending(claim, cells)) {
        add(claim, cells);
      }
    }
    return std::move(found_);
  }

 private:
  CellName nameOf(ConceptId id) const { return {id, judged_.report.rowSet(conceptOf(id).table)}; }

  /// What the table's figure is the figure of.
  Argument nameOf(const std::vector<ConceptId>& cells) const {
    constexpr std::size_t kFew = 3;
    if (cells.size() == 1) {
      return nameOf(cells.front());
    }
    if (cells.size() > kFew) {
      return say(kCells, {nameOf(cells.front()), cells.size()});
    }
    std::vector<Argument> names;
    for (const ConceptId id : cells) {
      names.push_back(nameOf(id));
    }
    return say(kSum, {listed(std::move(names))});
  }

  void add(const Claim& claim, const std::vector<ConceptId>& cells) {
    const std::string_view rule = ruleOfClaim(claim, cells);
    const auto value = valueOf(claim.means, ledger_);
    const std::string quote = printed(claim.quote);
    Message message;
    Severity level = ruleOf(rule).level;
    const std::string figure = figureText(*value, std::max(claim.decimals, 2));
    if (claim.kind == ClaimKind::percent) {
      message = say(kShare, {quote, figure});
    } else if (claim.kind == ClaimKind::negation) {
      message = say(kDenied, {quote, nameOf(cells), figure});
    } else if (claim.kind == ClaimKind::universal) {
      Argument what = cells.size() == 1 || !takesAway(claim.means.part)
                          ? nameOf(cells)
                          : say(kExceptions, {nameOf(cells)});
      message = say(kNotAll, {quote, std::move(what), figure});
    } else if (const auto carried = carriedIn(claim, cells)) {
      message = say(kHoldsCarriedIn, {quote, nameOf(cells), figure, *carried, *claim.value});
      level = std::min(level, Severity::warning);
    } else {
      message = say(kDiffers, {quote, nameOf(cells), figure});
    }
    if (rule == "TX10" && isLoose(claim)) {
      level = Severity::note;
    }
    std::vector<std::string> names;
    std::vector<Place> places = claim.places;
    for (const ConceptId id : cells) {
      names.push_back(conceptOf(id).name);
      if (const Fact* fact = judged_.report.fact(id)) {
        places.push_back(fact->place);
      }
    }
    Finding made = finding(rule, std::move(message), std::move(places), std::move(names));
    made.severity = level;
    if (rule == "TX01" && value->numerator == Decimal(0) && value->denominator == Decimal(1)) {
      made.ties.assign(
          {ruleOf("TX01").id, ruleOf("TX09").id});  // received in prose, none in the table
    }
    found_.push_back(std::move(made));
  }

  /// What was carried in, where the stated figure of new requests is the table's with it.
  std::optional<Decimal> carriedIn(const Claim& claim, const std::vector<ConceptId>& cells) const {
    Decimal fresh;
    Decimal carried;
    for (const ConceptId id : cells) {
      const Concept& cell = conceptOf(id);
      const auto in = findConcept("requests.carried_in." + cell.column);
      const Entry value = ledger_.at(FigureSource::table, id);
      const Entry more = in ? ledger_.at(FigureSource::table, *in) : Entry{};
      if (!isRow(cell, "new") || !value.known() || !more.known()) {
        return std::nullopt;
      }
      fresh = fresh + value.value;
      carried = carried + more.value;
    }
    return claim.value && fresh + carried == *claim.value ? std::optional(carried) : std::nullopt;
  }

  const Judged& judged_;
  const Ledger& ledger_;
  std::vector<Finding> found_;
};

std::vector<Finding> checkAgainstTables(const Judged& judged) {
  return Comparer(judged).run();
}

/// What was received is told where none is said to have been, and the other way round.
bool fallsUnder(std::string_view own, std::string_view rule) {
  return own == rule || (own == "TX01" && rule == "TX09");
}

Decision claimsCompared(const Judged& judged, std::string_view rule) {
  Subjects claims;
  for (const Claim& claim : judged.report.claims) {
    const auto cells = comparedCells(claim, judged.ledger);
    if (!cells.empty() && fallsUnder(ruleOfClaim(claim, cells), rule) &&
        !allowsPending(claim, cells)) {
      claims.add(compared(claim, judged.ledger));
    }
  }
  return claims.decision(notApplicable(OpenReason::not_stated));
}

constexpr RuleNeeds kNeeds[] = {
    {"TX01", claimsCompared}, {"TX02", claimsCompared}, {"TX03", claimsCompared},
    {"TX04", claimsCompared}, {"TX05", claimsCompared}, {"TX06", claimsCompared},
    {"TX07", claimsCompared}, {"TX08", claimsCompared}, {"TX09", claimsCompared},
    {"TX10", claimsCompared}, {"TX11", claimsCompared}, {"TX12", claimsCompared},
};

}  // namespace

const Family kAgainstTables{checkAgainstTables, kNeeds};

}  // namespace gouji::rules
