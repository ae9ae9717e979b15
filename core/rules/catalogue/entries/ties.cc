#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

constexpr Text kPrinted{
    "统一格式第三部分表格左上角所印：“第一项加第二项之和，等于第三项加第四项之和”"
    "（国办公开办函〔2019〕60号、〔2021〕30号）",
    "Printed at the head of the form's table three: items one and two together equal items three "
    "and four (notices 国办公开办函〔2019〕60号, 〔2021〕30号)"};
constexpr Text kTotals{
    "统一格式的“总计”栏（国办公开办函〔2019〕60号、〔2021〕30号）：总计为各分项之和",
    "The columns and rows named 总计 of the form (notices 国办公开办函〔2019〕60号, 〔2021〕30号): "
    "a total is the sum of its parts"};
constexpr Text kLabels{
    "由统一格式栏目名称得出（国办公开办函〔2019〕60号、〔2021〕30号）",
    "Follows from the labels of the form (notices 国办公开办函〔2019〕60号, 〔2021〕30号)"};
constexpr Text kLegislation{
    "《立法法》关于规章制定权的规定（2023 年修正后第九十一条、第九十三条）；国办公开办函"
    "〔2021〕30号格式第二部分",
    "Legislation Law on the power to make rules (articles 91 and 93 as amended in 2023); form of "
    "notice 国办公开办函〔2021〕30号, section two"};

Rule inForce() {
  return {
      "T201",
      Severity::warning,
      RuleFamily::ties,
      kLabels,
      {"现行有效件数不应少于本年制发件数",
       "There should be no fewer in force than issued this year"},
      {"本年制发的文件，年底一般仍然有效，所以现行有效件数通常不少于本年制发件数。如果少了，多半是"
       "现行有效件数只填了部分，或者两格填反。当年制发又当年废止的情况少见，属实的可以不改。",
       "What was issued this year is mostly still in force at its end. Fewer in force than issued "
       "mostly means that only some were counted or that two cells were exchanged. Documents "
       "issued and repealed within a year are rare; where that is so, leave the figures."},
      {
          {Outcome::passes, {"制发 2 件，现行有效 20 件", "2 issued, 20 in force"}, {}},
          {Outcome::fails,
           {"制发 3 件，现行有效 2 件", "3 issued, 2 in force"},
           {{Kind::cell, "disclosure.normative_documents.issued", "3"},
            {Kind::cell, "disclosure.normative_documents.in_force", "2"}}},
          {Outcome::undecided,
           {"现行有效件数都空白", "In force is blank throughout"},
           {{Kind::cell, "disclosure.*.in_force", ""}}},
      }};
}

Rule powers() {
  return {
      "T202",
      Severity::warning,
      RuleFamily::ties,
      kLegislation,
      {"没有规章制定权的机关不填规章", "Rules (规章) only from organs with the power to make them"},
      {"“规章”指国务院部门规章和省级、设区的市级政府规章。县、区、乡镇政府和地方政府部门没有规章"
       "制定权，这一行应当为 0。填了数的，多半是把行政规范性文件计入了规章；请移到下一行。",
       "规章 are rules made by departments of the State Council, by provinces and by cities with "
       "districts. Counties, districts, townships and departments of local governments cannot "
       "make them, so the row holds 0. A figure there mostly counts normative documents: move it "
       "to the next row."},
      {
          {Outcome::passes, {"县水务局：规章 0 件", "A county's water bureau: 0 rules"}, {}},
          {Outcome::fails,
           {"县水务局：规章制发 1 件、现行有效 4 件",
            "A county's water bureau: 1 issued, 4 in force"},
           {{Kind::cell, "disclosure.regulations.issued", "1"},
            {Kind::cell, "disclosure.regulations.in_force", "4"}}},
          {Outcome::undecided,
           {"“市人民政府”可能是设区的市，有规章制定权：不作判断",
            "A 市 may be a city with districts, which can make rules: not judged"},
           {{Kind::cell, "disclosure.regulations.issued", "1"},
            {Kind::cell, "disclosure.regulations.in_force", "4"}},
           2023,
           "澄湾市人民政府"},
      }};
}

Rule disclosed() {
  return {
      "T203",
      Severity::warning,
      RuleFamily::ties,
      {"由统一格式栏目名称得出（国办公开办函〔2019〕60号）",
       "Follows from the labels of the form (notice 国办公开办函〔2019〕60号)"},
      {"对外公开总数量不应少于本年新公开数量",
       "No fewer should be disclosed in all than newly this year"},
      {"“对外公开总数量”包括本年新公开的，不会比它少（2019、2020 年度格式）。如果少了，多半是总数"
       "只填了往年的，或者两格填反。请核对。",
       "What is disclosed in all includes what was newly disclosed this year (layout of 2019 and "
       "2020). A smaller total mostly counts earlier years only, or two cells were exchanged. "
       "Check both."},
      {
          {Outcome::passes,
           {"新公开 2 件，公开总数 20 件", "2 newly disclosed, 20 in all"},
           {},
           2020},
          {Outcome::fails,
           {"新公开 5 件，公开总数 3 件", "5 newly disclosed, 3 in all"},
           {{Kind::cell, "disclosure.normative_documents.newly_disclosed", "5"},
            {Kind::cell, "disclosure.normative_documents.total_disclosed", "3"}},
           2020},
          {Outcome::undecided,
           {"公开总数都空白", "The totals are blank throughout"},
           {{Kind::cell, "disclosure.*.total_disclosed", ""}},
           2020},
      }};
}

Rule columns() {
  return {
      "T301",
      Severity::error,
      RuleFamily::ties,
      kPrinted,
      {"新收与上年结转之和应等于总计与结转下年度之和",
       "New and carried in together should equal the total of results and carried out"},
      {"本年新收的和上年结转来的申请，年底要么办结（总计），要么结转下年度，所以每一列前两项之和应"
       "等于后两项之和。这是统一格式自己印明的勾稽关系。不相等的，请从登记台账核对新收、结转和办理"
       "结果各数；上年结转应当取自上年报告的结转下年度。",
       "A request received this year or carried in from the last is by the year's end either dealt "
       "with (total) or carried out to the next. So in each column the first two items equal the "
       "last two; the form itself prints this. Where they differ, check each against the register; "
       "what was carried in is what last year's report carried out."},
      {
          {Outcome::passes,
           {"新收 10 ＋ 上年结转 1 ＝ 总计 10 ＋ 结转 1：成立",
            "New 10 + carried in 1 = total 10 + carried out 1: holds"},
           {}},
          {Outcome::fails,
           {"新收 10 ＋ 上年结转 1 ＝ 总计 10 ＋ 结转 0：不成立",
            "New 10 + carried in 1 = total 10 + carried out 0: does not hold"},
           {{Kind::cell, "requests.carried_out.natural_person", "0"},
            {Kind::cell, "requests.carried_out.total", "0"}}},
          {Outcome::undecided,
           {"结转下年度整行空白：不能判断", "The row carried out is blank: cannot be decided"},
           {{Kind::cell, "requests.carried_out.*", ""}}},
      }};
}

Rule results() {
  return {
      "T302",
      Severity::error,
      RuleFamily::ties,
      kTotals,
      {"（七）总计应等于各项办理结果之和",
       "The total of results should equal the sum of all results"},
      {"每一列的“（七）总计”是（一）至（六）各行之和。不相等的，多半是漏计一行，或总计沿用了旧数。"
       "请逐行重新相加；区分处理的只计入“部分公开”，一件申请只计一次。",
       "In each column, （七）总计 is the sum of the rows （一） to （六）. Where it is not, "
       "mostly a "
       "row was left out or an old total was kept. Add the rows again; a request counts once, one "
       "that was granted in part only there."},
      {
          {Outcome::passes,
           {"予以公开 8 ＋ 不予公开 1 ＋ 无法提供 1 ＝ 总计 10：成立",
            "Granted 8 + denied 1 + unavailable 1 = total 10: holds"},
           {}},
          {Outcome::fails,
           {"予以公开 7 ＋ 不予公开 1 ＋ 无法提供 1 ＝ 总计 10：不成立",
            "Granted 7 + denied 1 + unavailable 1 = total 10: does not hold"},
           {{Kind::cell, "requests.granted.natural_person", "7"},
            {Kind::cell, "requests.granted.total", "9"}}},
          {Outcome::undecided,
           {"有一行空白，其余各行之和不超过总计：不能判断",
            "One row is blank and the others do not pass the total: cannot be decided"},
           {{Kind::cell, "requests.granted.*", ""}}},
      }};
}

Rule applicants() {
  return {
      "T303",
      Severity::error,
      RuleFamily::ties,
      kTotals,
      {"总计应等于六类申请人之和", "The total should equal the sum of the six kinds of applicant"},
      {"每一行的“总计”是自然人和五类法人或其他组织之和。不相等的，多半是某一类漏填，或总计抄错。"
       "请按登记台账核对这一行。",
       "In each row, 总计 is the sum of natural persons and the five kinds of legal person. Where "
       "it is not, mostly one kind was left out or the total was miscopied. Check the row against "
       "the register."},
      {
          {Outcome::passes,
           {"自然人 8 ＋ 商业企业 2 ＝ 总计 10：成立",
            "Natural persons 8 + commercial enterprises 2 = total 10: holds"},
           {}},
          {Outcome::fails,
           {"自然人 8 ＋ 商业企业 2 ＝ 总计 8：不成立",
            "Natural persons 8 + commercial enterprises 2 = total 8: does not hold"},
           {{Kind::cell, "requests.granted.total", "8"},
            {Kind::cell, "requests.denied.third_party_rights.total", "3"}}},
          {Outcome::undecided,
           {"商业企业整列空白，已填之和不超过总计：不能判断",
            "The column of commercial enterprises is blank and the rest does not pass the total: "
            "cannot be decided"},
           {{Kind::cell, "requests.*.commercial", ""}}},
      }};
}

Rule outcomes() {
  return {
      "T401",
      Severity::error,
      RuleFamily::ties,
      kTotals,
      {"总计应等于四类结果之和", "The total should equal the sum of the four outcomes"},
      {"行政复议、未经复议直接起诉、复议后起诉三栏各自的“总计”，是结果维持、结果纠正、其他结果、"
       "尚未审结之和。不相等的，多半是未计尚未审结的案件。请按案件台账核对。",
       "For reconsideration and for each sort of litigation, 总计 is the sum of upheld, corrected, "
       "other results and pending. Where it is not, mostly the pending cases were left out. Check "
       "against the list of cases."},
      {
          {Outcome::passes,
           {"维持 1 ＋ 尚未审结 0 ＝ 总计 1：成立", "Upheld 1 + pending 0 = total 1: holds"},
           {}},
          {Outcome::fails,
           {"维持 1 ＋ 尚未审结 2 ＝ 总计 1：不成立",
            "Upheld 1 + pending 2 = total 1: does not hold"},
           {{Kind::cell, "review.reconsideration.pending", "2"}}},
          {Outcome::undecided,
           {"尚未审结空白，已填之和不超过总计：不能判断",
            "Pending is blank and the rest does not pass the total: cannot be decided"},
           {{Kind::cell, "review.*.pending", ""}}},
      }};
}

}  // namespace

std::vector<Rule> tieRules() {
  return {inForce(), powers(), disclosed(), columns(), results(), applicants(), outcomes()};
}

}  // namespace gouji::rules
