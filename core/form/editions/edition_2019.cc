#include "core/form/editions/edition_2019.h"

#include "core/form/editions/shared_tables.h"

namespace gouji::form {
namespace {

constexpr std::string_view kNotices[] = {"〔2019〕60号"};

constexpr Demands kDemands{.recommended_for = 2019};

constexpr FormColumn kColumns1[] = {
    {"made", "本年新制作数量", "made this year"},
    {"newly_disclosed", "本年新公开数量", "newly disclosed this year"},
    {"total_disclosed", "对外公开总数量", "disclosed in all"},
};
constexpr FormRow kRows1[] = {
    {"regulations", "规章", "rules (规章)"},
    {"normative_documents", "规范性文件", "normative documents"},
};

constexpr FormColumn kColumns2[] = {
    {"previous_year_items", "上一年项目数量", "items last year"},
    {"change", "本年增/减", "change this year"},
    {"decisions", "处理决定数量", "decisions"},
};
constexpr FormRow kRows2[] = {
    {"licensing", "行政许可", "administrative licensing"},
    {"other_services", "其他对外管理服务事项", "other external administrative services"},
};

constexpr FormColumn kColumns3[] = {
    {"previous_year_items", "上一年项目数量", "items last year"},
    {"change", "本年增/减", "change this year"},
    {"decisions", "处理决定数量", "decisions"},
};
constexpr FormRow kRows3[] = {
    {"penalties", "行政处罚", "administrative penalties"},
    {"coercion", "行政强制", "administrative coercion"},
};

constexpr FormColumn kColumns4[] = {
    {"previous_year_items", "上一年项目数量", "items last year"},
    {"change", "本年增/减", "change this year"},
};
constexpr FormRow kRows4[] = {
    {"fees", "行政事业性收费", "administrative fees"},
};

constexpr FormColumn kColumns5[] = {
    {"items", "采购项目数量", "procurement items"},
    {"amount", "采购总金额", "total amount"},
};
constexpr FormRow kRows5[] = {
    {"procurement", "政府集中采购", "centralised procurement"},
};

constexpr DisclosureBlock kDisclosure[] = {
    {"第二十条第（一）项", kColumns1, kRows1}, {"第二十条第（五）项", kColumns2, kRows2},
    {"第二十条第（六）项", kColumns3, kRows3}, {"第二十条第（八）项", kColumns4, kRows4},
    {"第二十条第（九）项", kColumns5, kRows5},
};

constexpr FormRow kRequestRows[] = {
    {"new", "一、本年新收政府信息公开申请数量", "new requests received this year", ""},
    {"carried_in", "二、上年结转政府信息公开申请数量", "requests carried over from last year", ""},
    {"granted", "（一）予以公开", "granted", "三、本年度办理结果"},
    {"partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
     "granted in part", "三、本年度办理结果"},
    {"denied.state_secret", "1.属于国家秘密", "denied: state secret", "（三）不予公开"},
    {"denied.prohibited_by_law", "2.其他法律行政法规禁止公开", "denied: prohibited by other law",
     "（三）不予公开"},
    {"denied.security_stability", "3.危及“三安全一稳定”", "denied: endangers security or stability",
     "（三）不予公开"},
    {"denied.third_party_rights", "4.保护第三方合法权益", "denied: rights of third parties",
     "（三）不予公开"},
    {"denied.internal_affairs", "5.属于三类内部事务信息", "denied: internal affairs",
     "（三）不予公开"},
    {"denied.process_information", "6.属于四类过程性信息",
     "denied: information of an unfinished process", "（三）不予公开"},
    {"denied.enforcement_file", "7.属于行政执法案卷", "denied: file of an enforcement case",
     "（三）不予公开"},
    {"denied.administrative_query", "8.属于行政查询事项",
     "denied: a matter of administrative query", "（三）不予公开"},
    {"unavailable.not_held", "1.本机关不掌握相关政府信息", "unavailable: not held",
     "（四）无法提供"},
    {"unavailable.needs_creation", "2.没有现成信息需要另行制作",
     "unavailable: would have to be made", "（四）无法提供"},
    {"unavailable.still_unclear", "3.补正后申请内容仍不明确",
     "unavailable: still unclear after correction", "（四）无法提供"},
    {"not_processed.petition", "1.信访举报投诉类申请", "not processed: petition or complaint",
     "（五）不予处理"},
    {"not_processed.repeated", "2.重复申请", "not processed: repeated", "（五）不予处理"},
    {"not_processed.publication", "3.要求提供公开出版物", "not processed: asks for publications",
     "（五）不予处理"},
    {"not_processed.excessive", "4.无正当理由大量反复申请",
     "not processed: excessive without reason", "（五）不予处理"},
    {"not_processed.reconfirmation", "5.要求行政机关确认或重新出具已获取信息",
     "not processed: asks for confirmation", "（五）不予处理"},
    {"other", "（六）其他处理", "dealt with otherwise", "三、本年度办理结果"},
    {"total", "（七）总计", "total of results", "三、本年度办理结果"},
    {"carried_out", "四、结转下年度继续办理", "carried over to next year", ""},
};

constexpr TieTemplate kTies[] = {
    {"T203", FormTable::disclosure,
     "disclosure.{row}.total_disclosed >= disclosure.{row}.newly_disclosed"},
    {"T301", FormTable::requests,
     "requests.new.{column} + requests.carried_in.{column} = "
     "requests.total.{column} + requests.carried_out.{column}"},
    {"T302", FormTable::requests,
     "requests.total.{column} = requests.granted.{column} + "
     "requests.partially_granted.{column} + requests.denied.*.{column} + "
     "requests.unavailable.*.{column} + requests.not_processed.*.{column} + "
     "requests.other.{column}"},
    {"T303", FormTable::requests,
     "requests.{row}.total = requests.{row}.natural_person + requests.{row}.commercial + "
     "requests.{row}.research + requests.{row}.public_interest + "
     "requests.{row}.legal_services + requests.{row}.other"},
    {"T401", FormTable::review,
     "review.{group}.total = review.{group}.upheld + review.{group}.corrected + "
     "review.{group}.other + review.{group}.pending"},
    {"XY01", FormTable::requests,
     "requests.carried_in.{column} = previous.requests.carried_out.{column}"},
    {"XY03", FormTable::disclosure,
     "disclosure.{row}.previous_year_items = previous.disclosure.{row}.previous_year_items + "
     "previous.disclosure.{row}.change"},
    // Documents may be repealed, so the total may fall; the form does not say how many were.
    {"XY03", FormTable::disclosure,
     "previous.disclosure.{row}.total_disclosed + disclosure.{row}.newly_disclosed >= "
     "disclosure.{row}.total_disclosed"},
};

}  // namespace

const Edition& edition2019() {
  static const Edition edition{EditionId::e2019,
                               "2019",
                               "国办公开办函〔2019〕60号",
                               kNotices,
                               2019,
                               kDemands,
                               sharedHeadings(),
                               kDisclosure,
                               sharedRequestColumns(),
                               kRequestRows,
                               sharedReviewGroups(),
                               sharedReviewColumns(),
                               kTies};
  return edition;
}

}  // namespace gouji::form
