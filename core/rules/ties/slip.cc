#include "core/rules/ties/slip.h"

#include <algorithm>
#include <string>

namespace gouji::rules {
namespace {

/// A figure of one digit has slips of every kind by chance.
constexpr std::size_t kFewestDigits = 2;

/// `longer` without one of its characters.
bool lacksOne(const std::string& shorter, const std::string& longer) {
  if (longer.size() != shorter.size() + 1 || longer.size() < kFewestDigits) {
    return false;
  }
  const auto differ = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
  return std::equal(differ.first, shorter.end(), differ.second + 1);
}

bool hasDigitMissing(const Change& change, const Ledger&) {
  return lacksOne(change.from.toString(), change.to.toString());
}

bool hasDigitTooMany(const Change& change, const Ledger&) {
  return lacksOne(change.to.toString(), change.from.toString());
}

bool hasDigitsTurned(const Change& change, const Ledger&) {
  std::string from = change.from.toString();
  const std::string to = change.to.toString();
  for (std::size_t i = 0; i + 1 < from.size() && from.size() == to.size(); ++i) {
    std::swap(from[i], from[i + 1]);
    if (from == to) {
      return true;
    }
    std::swap(from[i], from[i + 1]);
  }
  return false;
}

bool isLastYears(const Change& change, const Ledger& ledger) {
  const Entry before = ledger.at(FigureSource::previous, change.cell);
  return before.known() && before.value == change.from && change.from != Decimal(0);
}

bool isInYuan(const Change& change, const Ledger&) {
  constexpr int kTenThousand = 10'000;
  return conceptOf(change.cell).table == FormTable::disclosure && change.to != Decimal(0) &&
         change.to * Decimal(kTenThousand) == change.from;
}

/// New requests with those carried in, or the other way round.
bool differsByCarriedIn(const Change& change, const Ledger& ledger) {
  const Concept& cell = conceptOf(change.cell);
  if (cell.table != FormTable::requests || (cell.row != "new" && cell.row != "total")) {
    return false;
  }
  const auto carried = findConcept("requests.carried_in." + cell.column);
  if (!carried || *carried == change.cell) {
    return false;
  }
  const Entry in = ledger.at(FigureSource::table, *carried);
  return in.known() && in.value != Decimal(0) &&
         (change.from - change.to == in.value || change.to - change.from == in.value);
}

struct Slip {
  bool (*fits)(const Change&, const Ledger&);
  Text text;
};

/// The first that fits is told.
constexpr Slip kSlips[] = {
    {isLastYears, {"与上年报告该格相同，疑为未更新", "the same as last year, perhaps left in"}},
    {isInYuan, {"疑为以元为单位", "perhaps in yuan instead of ten thousand yuan"}},
    {hasDigitMissing, {"疑为漏写一位数字", "perhaps a digit left out"}},
    {hasDigitTooMany, {"疑为多写一位数字", "perhaps a digit too many"}},
    {hasDigitsTurned, {"疑为数字颠倒", "perhaps two digits turned round"}},
    {differsByCarriedIn, {"差额等于上年结转", "the difference is what was carried in"}},
};

}  // namespace

const Text* likelySlip(const Change& change, const Ledger& ledger) {
  const auto* slip = std::find_if(std::begin(kSlips), std::end(kSlips),
                                  [&](const Slip& each) { return each.fits(change, ledger); });
  return slip == std::end(kSlips) ? nullptr : &slip->text;
}

}  // namespace gouji::rules
