#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

constexpr Text kAccurate{"国办公开办函〔2021〕30号：内容应当准确、全面",
                         "Notice 国办公开办函〔2021〕30号: contents are to be right and complete"};
constexpr Text kOwn{"本程序的提示，不是通知的要求",
                    "A remark of this program, no demand of the notices"};
Edit says(std::string_view text) {
  return {Kind::prose, "overview", text};
}

Rule sums() {
  return {
      "NA01",
      Severity::warning,
      RuleFamily::statements,
      kAccurate,
      {"总数等于其中各部分之和", "A whole equals the parts told with it"},
      {"“共N条，其中甲a条、乙b条”，列出的各部分之和应当等于总数。没有列全的应当写“等”；各部分之和"
       "超过总数的总是错的。“其中”所列不到总数九成、又没有“其他”一项的，看作没有列全。计量单位不同"
       "的、"
       "约数、“涉及”的方面不作判断。",
       "In 共N条，其中甲a条、乙b条 the parts make the whole. Where not every part is named, 等 "
       "says so; parts above the whole are always wrong. Parts behind 其中 below nine tenths of "
       "the "
       "whole, the last of them not 其他, are taken not to be all. Other units, rough figures and "
       "topics (涉及) are not judged."},
      {
          {Outcome::passes,
           {"60 ＋ 40 ＝ 100", "60 + 40 = 100"},
           {says("全年发布信息100条，其中网站60条、公众号40条。")}},
          {Outcome::fails,
           {"60 ＋ 50 超过 100", "60 + 50 is above 100"},
           {says("全年发布信息100条，其中网站60条、公众号50条。")}},
          {Outcome::undecided,
           {"有“等”字，没有列全：不作判断", "等: not every part is named, so it is not judged"},
           {says("全年发布信息100条，其中网站60条、公众号20条等。")}},
      }};
}

Rule twice() {
  return {
      "NA02",
      Severity::warning,
      RuleFamily::statements,
      kAccurate,
      {"同一件事前后数字一致", "One thing has one figure"},
      {"同一件事在正文里说了两次，数字应当相同。请核对后改成一致。",
       "Where the prose tells one thing twice, it tells the same figure. Check and keep to one."},
      {
          {Outcome::passes,
           {"两处都是 12 件", "Twelve both times"},
           {says("全年收到政府信息公开申请12件。"), says("其中，共收到政府信息公开申请12件。")}},
          {Outcome::fails,
           {"一处 12 件，一处 13 件", "Twelve in one place, thirteen in another"},
           {says("全年收到政府信息公开申请12件。"), says("全年共收到政府信息公开申请13件。")}},
          {Outcome::undecided,
           {"一处是约数：不作判断", "One is a rough figure: not judged"},
           {says("全年收到政府信息公开申请12件。"), says("全年受理政府信息公开申请近20件。")}},
      }};
}

Rule growth() {
  return {
      "NA03",
      Severity::warning,
      RuleFamily::statements,
      kAccurate,
      {"增长率与正文的两个数相符", "A growth rate follows from its two figures"},
      {"正文写了上年数、本年数和增长率的，增长率应当能由两个数算出，允许末位四舍五入。请重新计算。",
       "Where the prose tells last year's figure, this year's and the rate, the rate follows from "
       "the two within half a unit of its last digit. Compute it anew."},
      {
          {Outcome::passes,
           {"由 10 到 12，增长 20%", "From 10 to 12: 20%"},
           {says("2022年收到政府信息公开申请10件，2023年收到政府信息公开申请12件，同比增长20%。")}},
          {Outcome::fails,
           {"由 10 到 12 不是增长 30%", "From 10 to 12 is not 30%"},
           {says("2022年收到政府信息公开申请10件，2023年收到政府信息公开申请12件，同比增长30%。")}},
          {Outcome::undecided,
           {"没有写上年数：不作判断", "Last year's figure is not told: not judged"},
           {says("2023年收到政府信息公开申请12件，同比增长30%。")}},
      }};
}

Rule fees() {
  return {"NA04",
          Severity::warning,
          RuleFamily::statements,
          kAccurate,
          {"收费金额相加正确", "Fees add up"},
          {"写明信息处理费总额和各项金额的，各项之和应当等于总额。请核对后改正。",
           "Where a total of fees and its items are told, the items make the total. Check them."},
          {
              {Outcome::passes,
               {"100 ＋ 200 ＝ 300", "100 + 200 = 300"},
               {{Kind::prose, "other",
                 "全年收取信息处理费共计300元，其中按件计收100元，按量计收200元。"}}},
              {Outcome::fails,
               {"100 ＋ 150 不是 300", "100 + 150 is not 300"},
               {{Kind::prose, "other",
                 "全年收取信息处理费共计300元，其中按件计收100元，按量计收150元。"}}},
              {Outcome::undecided,
               {"只写了一项：不作判断", "One item only: not judged"},
               {{Kind::prose, "other", "全年收取信息处理费共计300元，其中按件计收100元。"}}},
          }};
}

Rule wording() {
  return {"NA05",
          Severity::note,
          RuleFamily::statements,
          kOwn,
          {"没有重复的词和半角标点", "No repeated words, no half-width marks"},
          {"连续重复的词多是粘贴时留下的，中文里的半角逗号、冒号多是转换时留下的。请通读一遍改正。",
           "Words that stand twice in a row mostly come from pasting, half-width commas in Chinese "
           "text from conversion. Read it through and correct them."},
          {
              {Outcome::passes, {"文字通顺", "The text reads well"}, {}},
              {Outcome::fails,
               {"“持续推进”重复", "持续推进 stands twice"},
               {says("我局持续推进持续推进政府信息公开。")}},
              {Outcome::passes,
               {"叠用的数量词：不算错", "Counting words doubled on purpose: no fault"},
               {says("各项任务一项一项落实到人。")}},
              {Outcome::undecided,
               {"没有读到正文：不作判断", "No text was found: not judged"},
               {{Kind::preface, "", ""},
                {Kind::only_prose, "overview", ""},
                {Kind::only_prose, "problems", ""},
                {Kind::only_prose, "other", ""}}},
          }};
}

Rule copied() {
  return {
      "NA06",
      Severity::warning,
      RuleFamily::statements,
      basis::kAlike,
      {"文字不与上年报告雷同", "The text is not last year's"},
      {"总体情况大部分句子与上年报告相同的，属于内容雷同。年度和数字不同不算不同。"
       "请"
       "按本年的实际情况重写。",
       "An overview that stands sentence for sentence in last year's report is a copy, whatever "
       "the years and figures. Write it anew from this year's work."},
      {
          {Outcome::passes,
           {"总体情况已经重写", "The overview was written anew"},
           {{Kind::only_prose, "overview",
             "本年主动公开供水价格、河道整治、水质监测结果等信息，重点工程按月公布进度；依申请公开"
             "件"
             "均由专人办理、书面答复，疑难件先行会商；政府信息管理上完善目录，逐件标注公开属性，清"
             "理"
             "失效文件；网站平台改版上线，增设检索入口和移动端页面，无障碍阅读同步启用；监督保障方"
             "面"
             "组织两期培训，聘请社会监督员开展评议，问题清单按季度销号，结果纳入科室年度考核。"}},
           2023,
           kExampleAgency,
           LastYear{}},
          {Outcome::fails,
           {"总体情况与上年相同", "The overview is last year's"},
           {},
           2023,
           kExampleAgency,
           LastYear{}},
          {Outcome::undecided,
           {"没有上年报告：不作判断", "No report of last year: not judged"},
           {}},
      }};
}

}  // namespace

std::vector<Rule> statementRules() {
  return {sums(), twice(), growth(), fees(), wording(), copied()};
}

}  // namespace gouji::rules
