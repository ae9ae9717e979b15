#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

constexpr Text kOwn{"本程序的提示，不是通知的要求",
                    "A remark of this program, no demand of the notices"};
constexpr Text kFollows{
    "由统一格式栏目名称得出（国办公开办函〔2019〕60号、〔2021〕30号）；两份通知未另作规定",
    "Follows from the labels of the form (notices 国办公开办函〔2019〕60号, 〔2021〕30号); the "
    "notices "
    "say nothing more"};
constexpr Text kEarlier{"由统一格式栏目名称得出（国办公开办函〔2019〕60号）",
                        "Follows from the labels of the form (notice 国办公开办函〔2019〕60号)"};
constexpr Text kPracticeOfYears{"审核通行做法：与上年报告比较；通知未作规定",
                                "Practice of reviewing offices, who compare with last year's "
                                "report; the notices do not demand it"};

/// Long enough for a copy of it to be told from chance.
constexpr std::string_view kOldPlans =
    "下一步，围绕群众最关心的供水、防汛、河道管理事项，扩大公开范围，细化公开目录，丰富图解、视频等"
    "解读形式；加强对各科室信息员的业务培训，建立信息发布责任清单，做到专人负责、层层审核；拓宽意见"
    "征集渠道，认真听取群众对水利信息公开的意见，及时改进工作中的不足。";

/// A sentence put into the overview.
Edit says(std::string_view text) {
  return {Kind::prose, "overview", text};
}

Rule comparable() {
  return {
      "XY00",
      Severity::warning,
      RuleFamily::previous,
      kOwn,
      {"上年报告应是同一单位上一年度的报告",
       "Last year's report should be of the same unit, a year before"},
      {"与上年比较的规则只在两份报告属于同一单位、年度相连时才有意义。给出的文件不是年报，或者是空"
       "白"
       "表样、另一单位、另一年度的报告时，这里只提示一次，与上年比较的规则都不判断。年度或单位名称"
       "读不出来的，按给出的文件比较。",
       "Comparing with last year's report makes sense only for the same unit and the year just "
       "before. Where the file given is no report, a blank form, or of another unit or year, this "
       "is said once and nothing is compared. Where a year or a name was not found, the file is "
       "taken as given."},
      {
          {Outcome::passes,
           {"2023 年度的报告，与同一单位 2022 年度的比较",
            "A report on 2023, compared with the same unit's on 2022"},
           {},
           2023,
           kExampleAgency,
           LastYear{}},
          {Outcome::fails,
           {"2023 年度的报告，给出的却是 2021 年度的",
            "A report on 2023, and the one given is on 2021"},
           {},
           2023,
           kExampleAgency,
           LastYear{.year = 2021}},
          {Outcome::fails,
           {"给出的是林业局的报告", "The one given is of the forestry bureau"},
           {},
           2023,
           kExampleAgency,
           LastYear{.agency = "澄湾县林业局"}},
          {Outcome::undecided,
           {"上年报告没有写明年度：不作判断", "Last year's report tells no year: not judged"},
           {},
           2023,
           kExampleAgency,
           LastYear{.year = 0}},
      }};
}

Rule carriedOver() {
  return {
      "XY01",
      Severity::warning,
      RuleFamily::previous,
      kFollows,
      {"上年结转应等于上年报告的结转下年度",
       "What is carried in should be what last year's report carried out"},
      {"上年报告第三部分表格的“结转下年度继续办理”，就是本年的“上年结转”，每一列都应相等。不相等的"
       "，"
       "多半是其中一年漏计，请核对登记台账。机构合并、职能划转的，数字可以不同，建议在报告中说明。",
       "What last year's table three carried out to the next year is what this year's carries in, "
       "column by column. Where they differ, one of the years mostly left something out: check "
       "the register. Where organs were merged the figures may differ; say so in the report."},
      {
          {Outcome::passes,
           {"上年结转 1 ＝ 上年报告结转下年度 1：成立",
            "Carried in 1 = carried out 1 by last year's report: holds"},
           {},
           2023,
           kExampleAgency,
           LastYear{}},
          {Outcome::fails,
           {"上年结转 1，上年报告结转下年度 3：不成立",
            "Carried in 1, carried out 3 by last year's report: does not hold"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "requests.carried_out.natural_person", "3"},
                              {Kind::cell, "requests.carried_out.total", "3"}}}},
          {Outcome::undecided,
           {"上年报告的结转下年度整行空白：不能判断",
            "Last year's row carried out is blank: cannot be decided"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "requests.carried_out.*", ""}}}},
      }};
}

Rule inForceOverYears() {
  return {
      "XY02",
      Severity::warning,
      RuleFamily::previous,
      kFollows,
      {"现行有效应等于上年现行有效加本年制发减本年废止",
       "In force should be last year's, plus issued, less repealed"},
      {"上年报告的现行有效件数加上本年制发的、减去本年废止的，应当等于本年现行有效件数（2021 "
       "年度起的"
       "格式）。制发数注明“其中修订”若干件的，修订的不增加件数，扣除后相等也算成立。不相等的，请核"
       "对"
       "废止、宣布失效的是否都已计入。",
       "Last year's documents in force, plus those issued this year, less those repealed, should "
       "be those in force this year (layout of 2021 on). Where the cell notes that some of those "
       "issued are revisions, which add none, the sum without them will do as well. Where neither "
       "holds, check that all that were repealed or expired are counted."},
      {
          {Outcome::passes,
           {"上年现行有效 19 ＋ 制发 2 － 废止 1 ＝ 现行有效 20：成立",
            "Last year's 19 + issued 2 - repealed 1 = in force 20: holds"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.normative_documents.in_force", "19"}}}},
          {Outcome::passes,
           {"制发 2（其中修订1件）：上年现行有效 20 ＋ 2 － 1 － 废止 1 ＝ 20：成立",
            "Issued 2, one a revision: last year's 20 + 2 - 1 - repealed 1 = 20: holds"},
           {{Kind::cell, "disclosure.normative_documents.issued", "2（其中修订1件）"}},
           2023,
           kExampleAgency,
           LastYear{}},
          {Outcome::fails,
           {"上年现行有效 25 ＋ 制发 2 － 废止 1 ＝ 26，现行有效 20：不成立",
            "Last year's 25 + issued 2 - repealed 1 = 26, in force 20: does not hold"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.normative_documents.in_force", "25"}}}},
          {Outcome::undecided,
           {"上年用的是 2019 年格式，没有现行有效件数：不能判断",
            "Last year's layout is that of 2019, without documents in force: cannot be decided"},
           {},
           2021,
           kExampleAgency,
           LastYear{}},
      }};
}

Rule items() {
  return {
      "XY03",
      Severity::warning,
      RuleFamily::previous,
      kEarlier,
      {"上一年项目数量和对外公开总数量应与上年报告衔接",
       "Items of the year before and documents disclosed in all should follow on last year's"},
      {"2019、2020 "
       "年度格式：“上一年项目数量”应等于上年报告的上一年项目数量加上年的增减数；“对外公开"
       "总数量”不应超过上年报告的总数加本年新公开数。不相符的，请核对增减数的正负和两年的统计口径。"
       "两年都用这一格式时才比较。",
       "Layout of 2019 and 2020: the items of the year before should be those of last year's "
       "report with its change, and documents disclosed in all should not pass last year's total "
       "and those newly disclosed. Where they do not fit, check the sign of the change and what "
       "was counted. Compared only where both reports have this layout."},
      {
          {Outcome::passes,
           {"上一年项目 12 ＝ 上年报告 13 － 1：成立", "Items 12 = last year's 13 - 1: holds"},
           {},
           2020,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.licensing.previous_year_items", "13"}}}},
          {Outcome::fails,
           {"上一年项目 12，上年报告 30 － 1 ＝ 29：不成立",
            "Items 12, last year's 30 - 1 = 29: does not hold"},
           {},
           2020,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.licensing.previous_year_items", "30"}}}},
          {Outcome::undecided,
           {"上年报告的本年增/减和公开总数都空白：不能判断",
            "Last year's changes and totals are blank: cannot be decided"},
           {},
           2020,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.*.change", ""},
                              {Kind::cell, "disclosure.*.total_disclosed", ""}}}},
      }};
}

Rule trends() {
  return {
      "XY04",
      Severity::note,
      RuleFamily::previous,
      kPracticeOfYears,
      {"与上年相差悬殊或整表相同的，应当核对",
       "Figures far from last year's, or a whole table alike, should be checked"},
      {"同一单元格两年都不小于 10，而变为 5 "
       "倍以上或五分之一以下的，可能是错填、漏填或单位不同。整张表"
       "与上年完全相同的，可能是沿用了旧表。属实的可以不改。",
       "A cell that holds 10 or more in both years and changes above five times or below a fifth "
       "may be a slip, an omission or another unit. A whole table like last year's may be the old "
       "one. Where it is true, leave it."},
      {
          {Outcome::passes,
           {"行政许可由 30 件变为 35 件", "Licences from 30 to 35"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.licensing.decisions", "30"},
                              {Kind::cell, "requests.granted.commercial", "1"}}}},
          {Outcome::fails,
           {"行政许可由 350 件变为 35 件", "Licences from 350 to 35"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.licensing.decisions", "350"},
                              {Kind::cell, "requests.granted.commercial", "1"}}}},
          {Outcome::fails,
           {"第三部分表格每格都与上年相同", "Every cell of table three is the same as last year's"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.licensing.decisions", "30"}}}},
          {Outcome::undecided,
           {"上年报告有空白，不能比较整表",
            "Last year's tables have blanks: not compared as a whole"},
           {},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::cell, "disclosure.licensing.decisions", ""},
                              {Kind::cell, "requests.new.legal_services", ""}}}},
      }};
}

Rule years() {
  constexpr std::string_view kRight = "收到政府信息公开申请12件，比上年增长20%。";
  constexpr std::string_view kWrong = "收到政府信息公开申请12件，比上年增长30%。";
  const LastYear ten{.edits = {{Kind::cell, "requests.new.total", "10"}}};
  return {
      "XY05",
      Severity::warning,
      RuleFamily::previous,
      basis::kAgreement,
      {"正文的同比与两年表格相符", "Comparisons with last year follow from the tables"},
      {"正文所说比上年增减的件数、百分比和上年的件数，应当能由本年和上年的表格算出，允许末位四舍五"
       "入。"
       "请重新计算。",
       "Increases, rates and last year's figures in the prose follow from this year's tables and "
       "last year's, within half a unit of the last digit. Compute them anew."},
      {
          {Outcome::passes,
           {"由 10 到 12，增长 20%", "From 10 to 12: 20%"},
           {says(kRight)},
           2023,
           kExampleAgency,
           ten},
          {Outcome::fails,
           {"由 10 到 12 不是增长 30%", "From 10 to 12 is not 30%"},
           {says(kWrong)},
           2023,
           kExampleAgency,
           ten},
          {Outcome::undecided,
           {"没有上年报告：不作判断", "No report of last year: not judged"},
           {says(kWrong)}},
      }};
}

Rule samePlans() {
  return {
      "XY06",
      Severity::warning,
      RuleFamily::previous,
      basis::kAlike,
      {"存在问题部分不照抄上年报告", "Section five is not last year's"},
      {"通知点名批评第五部分敷衍了事、年年雷同。大部分句子与上年报告相同的，请按本年的问题和改进情"
       "况重"
       "写；上年的问题仍未解决的，写明进展。",
       "The notice names perfunctory sections five that are alike year by year. Where most "
       "sentences are last year's, write of this year's problems; of one that is still open, tell "
       "the progress."},
      {
          {Outcome::passes,
           {"存在问题已经重写", "Section five was written anew"},
           {{Kind::only_prose, "problems",
             "存在的主要问题：移动端查询不便，历史文件没有分类，部分办事指南更新滞后，个别科室对公"
             "开"
             "时限把握不准。改进情况：完成移动端改版，检索可按年份和主题筛选；整理历史文件三百份，"
             "逐份补录文号和有效性；办事指南改由业务科室每月核对，差错由办公室当日退回更正；编印时"
             "限"
             "提示卡发放到每个经办人，逾期件在例会上逐件说明原因；邀请群众代表体验查询流程，当场记"
             "录并"
             "答复意见，采纳情况在栏目首页公布。"}},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::prose, "problems", kOldPlans}}}},
          {Outcome::fails,
           {"存在问题与上年相同", "Section five is last year's"},
           {{Kind::prose, "problems", kOldPlans}},
           2023,
           kExampleAgency,
           LastYear{.edits = {{Kind::prose, "problems", kOldPlans}}}},
          {Outcome::undecided,
           {"没有上年报告：不作判断", "No report of last year: not judged"},
           {{Kind::prose, "problems", kOldPlans}}},
      }};
}

}  // namespace

std::vector<Rule> previousRules() {
  return {comparable(), carriedOver(), inForceOverYears(), items(), trends(), years(), samePlans()};
}

}  // namespace gouji::rules
