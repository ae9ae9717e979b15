#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

constexpr Text kPractice{"审核通行做法；通知未作规定",
                         "Practice of reviewing offices; the notices do not demand it"};
constexpr Text kDates{
    "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号规定的报送和公布时间",
    "Regulations on Open Government Information, article 49; dates set by notice "
    "国办公开办函〔2021〕30号"};

Rule title() {
  return {
      "ID01",
      Severity::warning,
      RuleFamily::identity,
      basis::kForm,
      {"标题写明单位、年度和“年度报告”", "The title tells unit, year and 年度报告"},
      {"标题的统一写法是“单位＋年度＋政府信息公开工作年度报告”，写成“政府信息公开年度报告”“年报”也"
       "可以。缺单位、缺年度、写成“工作报告”的，请补全改正。",
       "The title reads {unit}{year}年政府信息公开工作年度报告; 政府信息公开年度报告 and 年报 will "
       "do. "
       "Where the unit, the year or 年度 is missing, put it in."},
      {
          {Outcome::passes, {"标题完整", "The title is complete"}, {}},
          {Outcome::fails,
           {"标题没有年度", "The title tells no year"},
           {{Kind::title, "", "澄湾县水务局政府信息公开工作年度报告"}}},
          {Outcome::undecided,
           {"没有找到标题：不作判断", "No title was found: not judged"},
           {{Kind::title, "", "首页"}}},
      }};
}

Rule unit() {
  return {
      "ID02",
      Severity::warning,
      RuleFamily::identity,
      kPractice,
      {"全文单位名称一致", "One unit throughout"},
      {"标题、前言、落款应当是同一单位。简称和更名前后的名称不算不一致；明显是另一单位的，多是沿用"
       "了别人的文字，请改正。",
       "Title, preface and signature name one unit. Short names and earlier ones are no fault; "
       "another unit's name mostly means that its text was used."},
      {
          {Outcome::passes,
           {"落款是同一单位", "The signature is the same unit's"},
           {{Kind::ending, "澄湾县水务局", "2024年1月20日"}}},
          {Outcome::fails,
           {"落款是林业局", "The signature is the forestry bureau's"},
           {{Kind::ending, "澄湾县林业局", "2024年1月20日"}}},
          {Outcome::undecided, {"没有落款：不作判断", "No signature: not judged"}, {}},
      }};
}

Rule year() {
  return {
      "ID03",
      Severity::error,
      RuleFamily::identity,
      basis::kForm,
      {"全文是同一报告年度", "One year throughout"},
      {"标题、前言、统计期限应当是同一年度。不同的多是改用上年文本时漏改，请改正。",
       "Title, preface and period are on one year. Where they differ, last year's text was mostly "
       "left as it was."},
      {
          {Outcome::passes, {"都是 2023 年度", "All on 2023"}, {}},
          {Outcome::fails,
           {"统计期限是 2022 年", "The period is of 2022"},
           {{Kind::preface, "", "本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。"}}},
          {Outcome::undecided,
           {"没有写统计期限：不作判断", "No period is told: not judged"},
           {{Kind::preface, "", "现将有关情况报告如下。"}}},
      }};
}

Rule period() {
  return {
      "ID04",
      Severity::error,
      RuleFamily::identity,
      basis::kForm,
      {"统计期限为全年", "The period is the calendar year"},
      {"年度报告的数据统计期限是当年 1 月 1 日至 12 月 31 "
       "日。请按全年重新统计，或者改正写错的日期。",
       "The report's figures cover 1 January to 31 December. Count the whole year, or correct the "
       "dates."},
      {
          {Outcome::passes, {"1 月 1 日至 12 月 31 日", "1 January to 31 December"}, {}},
          {Outcome::fails,
           {"止于 11 月 30 日", "It ends on 30 November"},
           {{Kind::preface, "", "本报告所列数据的统计期限自2023年1月1日起至2023年11月30日止。"}}},
          {Outcome::undecided,
           {"日期在转换中残缺：不作判断", "The dates were lost in conversion: not judged"},
           {{Kind::preface, "", "本报告所列数据的统计期限自202311日起至20231231日止。"}}},
      }};
}

Rule published() {
  return {
      "ID05",
      Severity::warning,
      RuleFamily::identity,
      kDates,
      {"按时发布", "Published in time"},
      {"部门和乡镇应当在次年 1 月 31 日前公布，县级汇总报告 2 月 20 日前，市级 3 月 10 日前，省级 "
       "3 月 31 "
       "日前（2019、2020 年度政府报告均为 3 月 31 日前）。机关类别判断不出的只作提示。",
       "Departments and townships publish by 31 January, counties' consolidated reports by 20 "
       "February, cities' by 10 March, provinces' by 31 March (for 2019 and 2020, governments by "
       "31 March). Where the kind of organ cannot be told, it is only remarked."},
      {
          {Outcome::passes,
           {"1 月 20 日发布", "Published on 20 January"},
           {{Kind::ending, "澄湾县水务局", "2024年1月20日"}}},
          {Outcome::fails,
           {"5 月 20 日发布", "Published on 20 May"},
           {{Kind::ending, "澄湾县水务局", "2024年5月20日"}}},
          {Outcome::undecided, {"没有发布日期：不作判断", "No date: not judged"}, {}},
      }};
}

Rule notice() {
  return {
      "ID06",
      Severity::warning,
      RuleFamily::identity,
      basis::kForm,
      {"引用本年度适用的通知", "The notice of its own edition is cited"},
      {"2019、2020 年度依据国办公开办函〔2019〕60号，2021 "
       "年度起依据〔2021〕30号。引用了另一个的，多是"
       "沿用旧文本，请改正，并检查表格是否也是旧格式。",
       "Reports for 2019 and 2020 rest on 国办公开办函〔2019〕60号, from 2021 on on 〔2021〕30号. "
       "Where "
       "the other is cited, an old text was mostly used; see whether the tables are old too."},
      {
          {Outcome::passes,
           {"2023 年度引用〔2021〕30号", "〔2021〕30号 in a report on 2023"},
           {{Kind::preface, "", "根据国办公开办函〔2021〕30号要求，编制本报告。"}}},
          {Outcome::fails,
           {"2023 年度引用〔2019〕60号", "〔2019〕60号 in a report on 2023"},
           {{Kind::preface, "", "根据国办公开办函〔2019〕60号要求，编制本报告。"}}},
          {Outcome::undecided, {"没有引用通知：不作判断", "No notice is cited: not judged"}, {}},
      }};
}

Rule otherYears() {
  return {"ID07",
          Severity::warning,
          RuleFamily::identity,
          kPractice,
          {"叙述本年工作用本年年度", "This year's work under this year"},
          {"总体情况叙述的是报告年度的工作，句首写成另一年的，多是沿用上年文字；第五部分的下一步措"
           "施写成"
           "报告年度的，也是如此。比较、结转、预算决算中提到其他年度不算。",
           "The overview tells the report year's work; a sentence that opens with another year was "
           "mostly kept from an older text, and so were next steps in section five dated with the "
           "report year. Comparisons, carry-overs, budgets and accounts may name other years."},
          {
              {Outcome::passes,
               {"“2023年，我局…”", "2023年，我局…"},
               {{Kind::prose, "overview", "2023年，我局认真组织业务培训。"}}},
              {Outcome::fails,
               {"“2022年，我局…”", "2022年，我局…"},
               {{Kind::prose, "overview", "2022年，我局认真组织业务培训。"}}},
              {Outcome::passes,
               {"上年的决算可以写上年", "Last year's accounts may name last year"},
               {{Kind::prose, "overview", "2022年度部门决算按时公布。"}}},
              {Outcome::undecided,
               {"报告没有写明年度：哪年是本年不能判断",
                "The report tells its year nowhere: which year is this one cannot be told"},
               {},
               0},
          }};
}

}  // namespace

std::vector<Rule> identityRules() {
  return {title(), unit(), year(), period(), published(), notice(), otherYears()};
}

}  // namespace gouji::rules
