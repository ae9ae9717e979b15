#include "core/rules/identity/unit.h"

#include <string>
#include <utility>

#include "core/organ/agency.h"
#include "core/organ/same_organ.h"
#include "core/rules/judged/needs.h"
#include "core/text/unicode.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kUnits{
    "标题的单位是「{0}」，{1}是「{2}」。请统一单位名称，并检查是否误用了其他单位的文字。",
    "The title names {0}, {1} {2}. Keep to one name, and see whether another unit's text was "
    "used."};
constexpr Text kSignature{"落款", "the signature"};
constexpr Text kEditor{"前言的编制单位", "the preface, as its author,"};

/// A unit named beside the title's, and as what.
struct Named {
  const Text* where;
  std::string name;
  std::vector<Place> places;
};

/// The unit that the preface says has made the report: 由…编制.
void addEditors(const Report& report, std::vector<Named>& all) {
  for (const Prose& prose : report.prose) {
    if (prose.section) {
      break;
    }
    const View text = prose.text;
    const std::size_t by = text.find(U"由");
    const std::size_t made = text.find_first_of(U"根按依编", by == text.npos ? by : by + 1);
    if (by == text.npos || made == text.npos || made - by > 30 ||
        text.find(U"编制", by) == text.npos) {
      continue;
    }
    const View name = text.substr(by + 1, made - by - 1);
    constexpr std::size_t kFull = 6;
    if (name.size() >= kFull && isAgencyName(name)) {
      all.push_back({&kEditor, toUtf8(name), prose.placesOf(by + 1, made)});
    }
  }
}

/// The unit above the date at the end, and the one of the preface.
std::vector<Named> namedIn(const Report& report) {
  std::vector<Named> all;
  if (report.signature && !report.signature->organ.empty()) {
    all.push_back({&kSignature,
                   report.signature->organ,
                   {report.signature->organ_place, report.title_place}});
  }
  addEditors(report, all);
  return all;
}

std::vector<Finding> checkUnit(const Judged& judged) {
  const Report& report = judged.report;
  std::vector<Finding> out;
  if (report.agency.empty() || report.title.empty()) {
    return out;
  }
  for (Named& each : namedIn(report)) {
    if (!mayBeSameOrgan(report.agency, each.name)) {
      out.push_back(finding("ID02",
                            say(kUnits, {printed(report.agency), *each.where, printed(each.name)}),
                            std::move(each.places)));
    }
  }
  return out;
}

Decision unitsNamed(const Judged& judged, std::string_view /*rule*/) {
  if (judged.report.agency.empty() || judged.report.title.empty()) {
    return undecided(OpenReason::absent);
  }
  return namedIn(judged.report).empty() ? notApplicable(OpenReason::not_stated) : Decision{};
}

constexpr RuleNeeds kNeeds[] = {{"ID02", unitsNamed}};

}  // namespace

const Family kUnit{checkUnit, kNeeds};

}  // namespace gouji::rules
