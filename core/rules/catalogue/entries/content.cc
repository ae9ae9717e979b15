#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

constexpr Text kNotice{"国办公开办函〔2021〕30号", "Notice 国办公开办函〔2021〕30号"};
constexpr Text kGovernments{
    "国办公开办函〔2021〕30号；《政府信息公开条例》第五十条",
    "Notice 国办公开办函〔2021〕30号; Regulations on Open Government Information, article 50"};

/// One of eleven such paragraphs makes an overview too long.
constexpr std::string_view kLongParagraph =
    "我局围绕供水保障、河道治理、水土保持、农田灌溉、防汛抗旱、水资源调度、水利工程移民、"
    "水质监测、节水宣传等重点领域，逐项梳理应当公开的内容，明确责任科室和公开时限，由专人"
    "登记台账，定期核对栏目更新情况，发现遗漏当天补齐。";

Rule headings() {
  return {"ST03",
          Severity::warning,
          RuleFamily::structure,
          basis::kForm,
          {"部分标题用统一格式的文字", "Headings in the form's words"},
          {"六个部分的标题应当照统一格式书写。有错字缺字的作警告；换了说法的只作提示。",
           "The six headings are written as the form has them. Lost or changed characters are a "
           "warning, other wordings only a remark."},
          {
              {Outcome::passes, {"标题与统一格式一致", "The headings are the form's"}, {}},
              {Outcome::fails,
               {"“行政复议”多了一个“法”字", "行政复议 has a 法 too many"},
               {{Kind::heading, "review", "四、政府信息公开行政法复议、行政诉讼情况"}}},
              {Outcome::undecided,
               {"标题缺失：由 ST01 判断", "No heading: a matter of ST01"},
               {{Kind::no_heading, "review"}}},
          }};
}

Rule emptySections() {
  return {
      "ST08",
      Severity::warning,
      RuleFamily::structure,
      basis::kParts,
      {"第五、六部分有内容", "Sections five and six say something"},
      {"第五部分应当写明存在的主要问题和改进情况，不能空白或只写“无”。第六部分没有需要报告的事项也"
       "应"
       "当写明。",
       "Section five tells problems and how they are mended; blank or 无 will not do. Section six "
       "says so where there is nothing to report."},
      {
          {Outcome::passes, {"两部分都有内容", "Both have matter"}, {}},
          {Outcome::fails,
           {"第五部分只写“无”", "Section five says only 无"},
           {{Kind::only_prose, "problems", "无。"}}},
          {Outcome::undecided,
           {"没有第五部分：由 ST01 判断", "No section five: a matter of ST01"},
           {{Kind::no_section, "problems"}}},
      }};
}

Rule aspects() {
  return {
      "ST09",
      Severity::warning,
      RuleFamily::structure,
      kGovernments,
      {"总体情况写到各个方面", "The overview covers every aspect"},
      {"2021 "
       "年度起，总体情况应当写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保"
       "障五个方面；各级政府的报告还应当写到工作考核、社会评议、责任追究。请补充缺少的方面。",
       "From 2021 on the overview covers proactive disclosure, requests, management of "
       "information, platforms, and supervision and support; a government's report also "
       "assessment, public appraisal and accountability. Add what is missing."},
      {
          {Outcome::passes, {"五个方面都写到", "All five are there"}, {}},
          {Outcome::passes,
           {"街道办事处不是一级政府，不要求写工作考核、社会评议、责任追究",
            "A 街道办事处 is no government: assessment, appraisal and accountability are not "
            "asked"},
           {},
           2023,
           "澄湾市白鹭区河口街道办事处"},
          {Outcome::passes,
           {"没有写出方面的名称，但写了情况：不算缺少",
            "The aspects are told and not named: they are covered"},
           {{Kind::only_prose, "overview",
             "全年在门户网站公开信息52条，收到公开申请均已答复，信息发布前三级审核，组织培训2次"
             "。"}}},
          {Outcome::fails,
           {"只写了主动公开和平台", "Only disclosure and platforms"},
           {{Kind::only_prose, "overview", "主动公开方面，门户网站发布水情信息及时。"}}},
          {Outcome::undecided,
           {"2020 年度的通知没有列明这些方面：不作判断",
            "The notice for 2020 lists no such aspects: not judged"},
           {{Kind::only_prose, "overview", "主动公开方面，门户网站发布水情信息及时。"}},
           2020},
      }};
}

Rule announced() {
  return {"ST10",
          Severity::warning,
          RuleFamily::structure,
          basis::kParts,
          {"前言所说的部分数与正文一致", "The parts announced are six"},
          {"前言介绍报告由几部分组成的，应当是统一格式的六个部分，并且列全。请与正文改成一致。",
           "Where the preface says of how many parts the report consists, they are the form's six, "
           "all named. Make it agree with what follows."},
          {
              {Outcome::passes,
               {"“由六个部分组成”", "It announces six"},
               {{Kind::preface, "", "本报告由六个部分组成。"}}},
              {Outcome::fails,
               {"“由五个部分组成”", "It announces five"},
               {{Kind::preface, "", "本报告由五个部分组成。"}}},
              {Outcome::undecided, {"没有介绍：不作判断", "Nothing is announced: not judged"}, {}},
          }};
}

Rule fees() {
  return {
      "ST11",
      Severity::warning,
      RuleFamily::structure,
      kNotice,
      {"第六部分报告信息处理费", "Section six reports the fees"},
      {"2021 年度起，收取信息处理费的情况应当在第六部分专门报告。没有收取的，也请写明没有收取。",
       "From 2021 on section six reports what was charged as 信息处理费. Where nothing was, it "
       "says "
       "so."},
      {
          {Outcome::passes, {"写明没有收取", "It says that none was charged"}, {}},
          {Outcome::fails,
           {"没有写收费情况", "Nothing is said of fees"},
           {{Kind::only_prose, "other", "本机关没有其他需要报告的事项。"}}},
          {Outcome::undecided,
           {"2020 年度没有这一要求：不作判断", "Not demanded for 2020: not judged"},
           {{Kind::only_prose, "other", "本机关没有其他需要报告的事项。"}},
           2020},
      }};
}

Rule preface() {
  return {
      "ST12",
      Severity::warning,
      RuleFamily::structure,
      kNotice,
      {"总体情况不只是编制说明", "The overview is more than a preface"},
      {"编制依据、统计期限、联系方式属于前言。总体情况应当写本年各方面的工作，请补写。",
       "On what the report rests, its period and whom to ask belong in the preface. The overview "
       "tells the year's work; write it."},
      {
          {Outcome::passes, {"写了各方面工作", "It tells the work"}, {}},
          {Outcome::fails,
           {"只有编制说明", "Only a preface"},
           {{Kind::only_prose, "overview", "根据有关要求，现编制本报告，统计期限为全年。"}}},
          {Outcome::undecided,
           {"没有总体情况：由 ST01 判断", "No overview: a matter of ST01"},
           {{Kind::no_section, "overview"}}},
      }};
}

Rule length() {
  return {
      "ST13",
      Severity::note,
      RuleFamily::structure,
      kNotice,
      {"总体情况不超过一千字", "The overview keeps within a thousand characters"},
      {"2021 年度起，总体情况应当简明客观，篇幅原则上不超过一千字。超过的只作提示，请酌情压缩。",
       "From 2021 on the overview is brief and factual, in principle within a thousand "
       "characters. A longer one is only remarked; shorten it where you can."},
      {
          {Outcome::passes, {"一百多字", "A hundred-odd characters"}, {}},
          {Outcome::fails,
           {"一千多字", "Above a thousand"},
           std::vector<Edit>(11, Edit{Kind::prose, "overview", kLongParagraph})},
          {Outcome::undecided,
           {"2020 年度没有这一要求：不作判断", "Not demanded for 2020: not judged"},
           std::vector<Edit>(11, Edit{Kind::prose, "overview", kLongParagraph}),
           2020},
      }};
}

}  // namespace

std::vector<Rule> contentRules() {
  return {headings(), emptySections(), aspects(), announced(), fees(), preface(), length()};
}

}  // namespace gouji::rules
