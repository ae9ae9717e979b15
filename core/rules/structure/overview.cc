#include "core/rules/structure/overview.h"

#include <string>
#include <utility>

#include "core/organ/organ.h"
#include "core/rules/judged/needs.h"
#include "core/rules/structure/section_text.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kAspects{"{0}没有写到：{1}。请补充这些方面的情况。",
                        "{0} does not cover: {1}. Tell of them too."};
constexpr Text kPreface{
    "{0}只有编制说明，没有写各方面工作的情况。编制说明应当放在各部分之前。",
    "{0} holds only the preface. That belongs before the sections; the overview tells the work."};
constexpr Text kLong{
    "{0}有 {1} 字，超过一千字。通知要求简明客观，原则上不超过一千字。",
    "{0} has {1} characters, above a thousand. The notice asks to keep it within."};

struct Aspect {
  Text name;
  std::initializer_list<View> words;
};

const Aspect kFive[] = {
    {{"主动公开", "proactive disclosure"}, {U"主动公开", U"公开政府信息", U"发布"}},
    {{"依申请公开", "requests"}, {U"依申请", U"公开申请", U"信息申请", U"申请公开"}},
    {{"政府信息管理", "management of information"},
     {U"信息管理", U"规范性文件", U"审查", U"审核", U"清理", U"更新", U"管理"}},
    {{"平台建设", "platforms"}, {U"平台", U"网站", U"公众号", U"新媒体", U"专栏", U"微博"}},
    {{"监督保障", "supervision and support"},
     {U"监督", U"保障", U"培训", U"考核", U"领导小组", U"检查", U"通报"}},
};
const Aspect kOfGovernments[] = {
    {{"工作考核", "assessment"}, {U"考核", U"考评", U"评估", U"测评"}},
    {{"社会评议", "public appraisal"}, {U"评议", U"社会评价", U"满意度", U"问卷", U"社会监督"}},
    {{"责任追究", "accountability"}, {U"责任追究", U"追责", U"问责", U"追究"}},
};

/// The aspects of `some` that the text has no word of.
template <std::size_t Size>
std::vector<Argument> missingIn(View text, const Aspect (&some)[Size]) {
  std::vector<Argument> missing;
  for (const Aspect& aspect : some) {
    if (!hasAny(text, aspect.words)) {
      missing.emplace_back(aspect.name);
    }
  }
  return missing;
}

/// Nothing is told but on what the report rests, and for when.
bool isPreface(View text) {
  constexpr std::size_t kShort = 250;
  constexpr std::size_t kMost = 3;
  return text.size() < kShort && missingIn(text, kFive).size() >= kMost &&
         hasAny(text, {U"编制", U"统计期限", U"本报告", U"现将"});
}

bool isGovernment(Organ organ) {
  return organ == Organ::province || organ == Organ::city || organ == Organ::county ||
         organ == Organ::township;
}

std::vector<Finding> checkOverview(const Judged& judged) {
  const Report& report = judged.report;
  const Section* section = report.section(SectionKey::overview);
  std::vector<Finding> out;
  if (section == nullptr || section->heading.empty() || !demandsOn(report.year).aspects) {
    return out;
  }
  const std::u32string text = foldedText(report, *section);
  const Message heading = headingOf(report, *section);
  constexpr std::size_t kThousand = 1000;
  if (text.size() > kThousand) {
    out.push_back(finding("ST13", say(kLong, {heading, text.size()}), {section->place}));
  }
  if (isPreface(text)) {
    out.push_back(finding("ST12", say(kPreface, {heading}), {section->place}));
    return out;
  }
  std::vector<Argument> missing = missingIn(text, kFive);
  if (isGovernment(organOf(report.agency))) {
    auto more = missingIn(text, kOfGovernments);
    std::move(more.begin(), more.end(), std::back_inserter(missing));
  }
  if (!missing.empty()) {
    out.push_back(
        finding("ST09", say(kAspects, {heading, listed(std::move(missing))}), {section->place}));
  }
  return out;
}

Decision overviewDemanded(const Judged& judged, std::string_view /*rule*/) {
  const Report& report = judged.report;
  if (report.year && !demandsOn(report.year).aspects) {
    return notApplicable(OpenReason::not_demanded);
  }
  return firstOpen({yearKnown(report), sectionRead(report, SectionKey::overview)});
}

/// Where only a preface stands, no aspects are looked for.
Decision aspectsDemanded(const Judged& judged, std::string_view rule) {
  if (const Decision demanded = overviewDemanded(judged, rule); !demanded.passed()) {
    return demanded;
  }
  const Section& section = *judged.report.section(SectionKey::overview);
  return isPreface(foldedText(judged.report, section)) ? undecided(OpenReason::absent) : Decision{};
}

constexpr RuleNeeds kNeeds[] = {
    {"ST09", aspectsDemanded}, {"ST12", overviewDemanded}, {"ST13", overviewDemanded}};

}  // namespace

const Family kOverview{checkOverview, kNeeds};

}  // namespace gouji::rules
