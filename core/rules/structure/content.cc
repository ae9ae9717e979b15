#include "core/rules/structure/content.h"

#include <algorithm>
#include <string>

#include "core/rules/judged/needs.h"
#include "core/rules/structure/section_text.h"

namespace gouji::rules {
namespace {

constexpr Text kEmpty{"{0}没有内容。没有需要报告的事项也应当写明。",
                      "{0} is empty. Where there is nothing to report, it says so."};
constexpr Text kNoProblems{
    "{0}只写了「{1}」。这一部分应当写明存在的主要问题和改进情况。",
    "{0} says only “{1}”. It tells the problems there are and how they are being mended."};
constexpr Text kFees{
    "{0}没有写明收取信息处理费的情况。没有收取的也应当写明。",
    "{0} does not say what was charged as 信息处理费. Where nothing was, it says so."};

using View = std::u32string_view;

/// The section where it stands under its heading; else null.
const Section* headed(const Report& report, SectionKey key) {
  const Section* section = report.section(key);
  return section != nullptr && !section->heading.empty() ? section : nullptr;
}

void checkProblems(const Judged& judged, std::vector<Finding>& out) {
  const Section* section = headed(judged.report, SectionKey::problems);
  if (section == nullptr) {
    return;
  }
  std::u32string text = foldedText(judged.report, *section);
  std::erase_if(text, [](char32_t c) { return c == U'.' || c == U'。'; });
  constexpr View kNothing[] = {U"无", U"暂无", U"没有", U"无问题", U"不存在问题", U"无存在问题"};
  const Message heading = headingOf(judged.report, *section);
  if (isEmpty(judged.document, judged.report, *section)) {
    out.push_back(finding("ST08", say(kEmpty, {heading}), {section->place}));
  } else if (std::find(std::begin(kNothing), std::end(kNothing), text) != std::end(kNothing)) {
    out.push_back(
        finding("ST08", say(kNoProblems, {heading, printed(section->text)}), {section->place}));
  }
}

void checkOther(const Judged& judged, std::vector<Finding>& out) {
  const Section* section = headed(judged.report, SectionKey::other);
  if (section == nullptr) {
    return;
  }
  const std::u32string text = foldedText(judged.report, *section);
  if (isEmpty(judged.document, judged.report, *section)) {
    out.push_back(
        finding("ST08", say(kEmpty, {headingOf(judged.report, *section)}), {section->place}));
  } else if (!text.empty() && demandsOn(judged.report.year).fees &&
             !hasAny(text, {U"处理费", U"收费", U"费用", U"收取"})) {
    out.push_back(
        finding("ST11", say(kFees, {headingOf(judged.report, *section)}), {section->place}));
  }
}

std::vector<Finding> checkContent(const Judged& judged) {
  std::vector<Finding> out;
  checkProblems(judged, out);
  checkOther(judged, out);
  return out;
}

Decision bothSections(const Judged& judged, std::string_view /*rule*/) {
  return firstOpen({sectionRead(judged.report, SectionKey::problems),
                    sectionRead(judged.report, SectionKey::other)});
}

/// Its words may stand in a table that frames them, where nothing is looked for.
Decision feesDemanded(const Judged& judged, std::string_view /*rule*/) {
  const Report& report = judged.report;
  if (report.year && !demandsOn(report.year).fees) {
    return notApplicable(OpenReason::not_demanded);
  }
  const Section* other = headed(report, SectionKey::other);
  const bool text = other != nullptr && !foldedText(report, *other).empty();
  return firstOpen({yearKnown(report), text ? Decision{} : undecided(OpenReason::absent)});
}

constexpr RuleNeeds kNeeds[] = {{"ST08", bothSections}, {"ST11", feesDemanded}};

}  // namespace

const Family kContent{checkContent, kNeeds};

}  // namespace gouji::rules
