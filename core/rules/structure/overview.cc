#include "core/rules/structure/overview.h"

#include <string>
#include <utility>

#include "core/organ/organ.h"
#include "core/organ/organ_words.h"
#include "core/rules/judged/needs.h"
#include "core/rules/structure/section_text.h"
#include "core/text/fold.h"

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

/// An aspect is covered by what is told of it, not only by its name.
const Aspect kFive[] = {
    {{"主动公开", "proactive disclosure"},
     {U"主动公开", U"公开政府信息", U"公开信息", U"发布", U"公布", U"公示", U"刊登", U"刊发",
      U"推送", U"信息公开目录", U"法定公开", U"政策解读", U"公开内容", U"公开各类", U"公开重点",
      U"重点领域", U"上传信息", U"公开事项", U"及时公开"}},
    {{"依申请公开", "requests"},
     {U"依申请", U"公开申请", U"信息申请", U"申请公开", U"申请件", U"收到申请", U"申请人",
      U"受理申请", U"办理申请", U"答复申请", U"申请办理", U"申请受理", U"申请答复"}},
    {{"政府信息管理", "management of information"},
     {U"信息管理", U"规范性文件", U"审查", U"审核", U"审签", U"审批", U"清理",   U"更新",
      U"管理",     U"档案",       U"归档", U"公文", U"保密", U"校对", U"台账",   U"目录",
      U"把关",     U"文件",       U"属性", U"审校", U"三审", U"修订", U"标准化", U"指南"}},
    {{"平台建设", "platforms"},
     {U"平台",   U"网站",   U"公众号", U"新媒体", U"专栏",   U"微博",   U"门户",   U"政务网",
      U"政府网", U"微信",   U"公报",   U"客户端", U"抖音",   U"公开栏", U"公告栏", U"公示栏",
      U"查阅点", U"查阅室", U"显示屏", U"电子屏", U"视频号", U"快手",   U"头条",   U"APP",
      U"专区",   U"广播",   U"栏目",   U"载体",   U"渠道"}},
    {{"监督保障", "supervision and support"},
     {U"监督", U"保障", U"培训", U"考核", U"领导",     U"检查", U"通报", U"责任", U"督促",
      U"督查", U"督导", U"自查", U"监测", U"投诉",     U"举报", U"学习", U"业务", U"机制",
      U"专人", U"队伍", U"会议", U"评议", U"组织机构", U"制度", U"测评", U"评估"}},
};
const Aspect kOfGovernments[] = {
    {{"工作考核", "assessment"},
     {U"考核", U"考评", U"评估", U"测评", U"绩效", U"评比", U"督查", U"检查", U"通报"}},
    {{"社会评议", "public appraisal"},
     {U"评议", U"社会评价", U"满意度", U"问卷", U"社会监督", U"群众评价", U"公众评价", U"征求意见",
      U"意见建议", U"群众监督", U"好差评", U"监督员"}},
    {{"责任追究", "accountability"},
     {U"责任追究", U"追责", U"问责", U"追究", U"责任制", U"违规", U"违纪", U"处分", U"约谈",
      U"失职", U"通报批评", U"过错", U"责任事故"}},
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

/// A government reports on itself: no 街道办事处, which is an agency of one, and no office, not
/// even a 人民政府办公室 on its own work.
bool isGovernment(std::string_view agency) {
  using enum NameKind;
  const auto kind = kindOfEnding(fold(agency).text);
  const Organ organ = organOf(agency);
  const bool own = kind == government || kind == region;
  return own && (organ == Organ::province || organ == Organ::city || organ == Organ::county ||
                 organ == Organ::township);
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
  if (isGovernment(report.agency)) {
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
