#include "tests/core/form/editions/invented/edition_2027.h"

#include "core/form/editions/shared_tables.h"

namespace gouji::form {
namespace {

constexpr std::string_view kNotices[] = {"〔2026〕18号", "〔2027〕3号"};

constexpr Demands kDemands{
    .recommended_for = 2027, .aspects = true, .fees = true, .counties = {2, 10}, .cities = {2, 28}};

constexpr std::string_view kHeadings[] = {
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、问题整改与下一步安排",
    "六、其他需要报告的事项",
};

constexpr FormColumn kColumns1[] = {
    {"issued", "本年制发件数", "issued this year"},
    {"revised", "本年修订件数", "revised this year"},
    {"repealed", "本年废止件数", "repealed this year"},
    {"in_force", "现行有效件数", "in force", "", Measure::stock},
};
constexpr FormRow kRows1[] = {
    {"regulations", "规章", "rules (规章)"},
    {"normative_documents", "行政规范性文件", "normative documents"},
};

constexpr FormColumn kColumns2[] = {{"decisions", "本年处理决定数量", "decisions"}};
constexpr FormRow kRows2[] = {{"licensing", "行政许可", "administrative licensing"}};

constexpr FormColumn kColumns3[] = {{"decisions", "本年处理决定数量", "decisions"}};
constexpr FormRow kRows3[] = {
    {"penalties", "行政处罚", "administrative penalties"},
    {"inspections", "行政检查", "administrative inspections"},
    {"coercion", "行政强制", "administrative coercion"},
};

constexpr FormColumn kColumns4[] = {
    {"amount", "本年收费金额（单位：万元）", "fees charged (10,000 yuan)", "", Measure::amount},
    {"refunded", "本年退还金额（单位：万元）", "fees refunded (10,000 yuan)", "", Measure::amount},
};
constexpr FormRow kRows4[] = {{"fees", "行政事业性收费", "administrative fees"}};

constexpr DisclosureBlock kDisclosure[] = {
    {"第二十条第（一）项", kColumns1, kRows1},
    {"第二十条第（五）项", kColumns2, kRows2},
    {"第二十条第（六）项", kColumns3, kRows3},
    {"第二十条第（八）项", kColumns4, kRows4},
};

constexpr std::string_view kOrganisations = "法人或其他组织";

constexpr FormColumn kRequestColumns[] = {
    {"natural_person", "自然人", "natural persons"},
    {"commercial", "商业企业", "commercial enterprises", kOrganisations},
    {"research", "科研机构", "research institutions", kOrganisations},
    {"public_interest", "社会公益组织", "public interest organisations", kOrganisations},
    {"legal_services", "法律服务机构", "legal service bodies", kOrganisations},
    {"media", "新闻媒体", "news media", kOrganisations},
    {"other", "其他", "other organisations", kOrganisations},
    {"total", "总计", "total"},
};

constexpr std::string_view kResults = "三、本年度办理结果";
constexpr std::string_view kDenied = "（三）不予公开";
constexpr std::string_view kUnavailable = "（四）无法提供";
constexpr std::string_view kNotProcessed = "（五）不予处理";
constexpr std::string_view kOther = "（六）其他处理";

constexpr FormRow kRequestRows[] = {
    {"new", "一、本年新收政府信息公开申请数量", "new requests received this year"},
    {"carried_in", "二、上年结转政府信息公开申请数量", "requests carried over from last year"},
    {"granted", "（一）予以公开", "granted", kResults},
    {"partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
     "granted in part", kResults},
    {"denied.state_secret", "1.属于国家秘密", "denied: state secret", kDenied},
    {"denied.personal_privacy", "2.涉及个人隐私", "denied: personal privacy", kDenied},
    {"denied.prohibited_by_law", "3.其他法律行政法规禁止公开", "denied: prohibited by other law",
     kDenied},
    {"denied.security_stability", "4.危及“三安全一稳定”", "denied: endangers security or stability",
     kDenied},
    {"denied.third_party_rights", "5.保护第三方合法权益", "denied: rights of third parties",
     kDenied},
    {"denied.internal_affairs", "6.属于三类内部事务信息", "denied: internal affairs", kDenied},
    {"denied.process_information", "7.属于四类过程性信息",
     "denied: information of an unfinished process", kDenied},
    {"denied.enforcement_file", "8.属于行政执法案卷", "denied: file of an enforcement case",
     kDenied},
    {"denied.administrative_query", "9.属于行政查询事项",
     "denied: a matter of administrative query", kDenied},
    {"unavailable.not_held", "1.本机关不掌握相关政府信息", "unavailable: not held", kUnavailable},
    {"unavailable.needs_creation", "2.没有现成信息需要另行制作",
     "unavailable: would have to be made", kUnavailable},
    {"unavailable.still_unclear", "3.补正后申请内容仍不明确",
     "unavailable: still unclear after correction", kUnavailable},
    {"not_processed.petition", "1.信访举报投诉类申请", "not processed: petition or complaint",
     kNotProcessed},
    {"not_processed.repeated", "2.重复申请", "not processed: repeated", kNotProcessed},
    {"not_processed.excessive", "3.无正当理由大量反复申请",
     "not processed: excessive without reason", kNotProcessed},
    {"not_processed.reconfirmation", "4.要求行政机关确认或重新出具已获取信息",
     "not processed: asks for confirmation", kNotProcessed},
    {"other.withdrawn", "1.申请人撤回申请", "otherwise: withdrawn", kOther},
    {"other.other", "2.其他", "otherwise: other", kOther},
    {"total", "（七）总计", "total of results", kResults},
    {"carried_out", "四、结转下年度继续办理", "carried over to next year"},
};

constexpr FormColumn kReviewColumns[] = {
    {"upheld", "结果维持", "upheld"},   {"corrected", "结果纠正", "corrected"},
    {"settled", "调解结案", "settled"}, {"other", "其他结果", "other results"},
    {"pending", "尚未审结", "pending"}, {"total", "总计", "total"},
};

constexpr TieTemplate kTies[] = {
    {"T201", FormTable::disclosure,
     "disclosure.{row}.in_force >= disclosure.{row}.issued + disclosure.{row}.revised"},
    {"T301", FormTable::requests,
     "requests.new.{column} + requests.carried_in.{column} = "
     "requests.total.{column} + requests.carried_out.{column}"},
    {"T302", FormTable::requests,
     "requests.total.{column} = requests.granted.{column} + "
     "requests.partially_granted.{column} + requests.denied.*.{column} + "
     "requests.unavailable.*.{column} + requests.not_processed.*.{column} + "
     "requests.other.*.{column}"},
    {"T303", FormTable::requests,
     "requests.{row}.total = requests.{row}.natural_person + requests.{row}.commercial + "
     "requests.{row}.research + requests.{row}.public_interest + "
     "requests.{row}.legal_services + requests.{row}.media + requests.{row}.other"},
    {"T401", FormTable::review,
     "review.{group}.total = review.{group}.upheld + review.{group}.corrected + "
     "review.{group}.settled + review.{group}.other + review.{group}.pending"},
    {"XY01", FormTable::requests,
     "requests.carried_in.{column} = previous.requests.carried_out.{column}"},
    {"XY02", FormTable::disclosure,
     "disclosure.{row}.in_force = previous.disclosure.{row}.in_force + "
     "disclosure.{row}.issued - disclosure.{row}.repealed"},
};

}  // namespace

const Edition& edition2027() {
  static const Edition edition{kInvented,
                               "2027",
                               "国办公开办函〔2026〕18号",
                               kNotices,
                               2027,
                               kDemands,
                               kHeadings,
                               kDisclosure,
                               kRequestColumns,
                               kRequestRows,
                               sharedReviewGroups(),
                               kReviewColumns,
                               kTies};
  return edition;
}

}  // namespace gouji::form
