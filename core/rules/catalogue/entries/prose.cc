#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

/// A sentence put into the overview.
Edit says(std::string_view text) {
  return {Kind::prose, "overview", text};
}

/// The usual three examples: the same figure, another, and a blank cell.
std::vector<Example> examples(std::string_view right, std::string_view wrong,
                              std::string_view blank) {
  return {
      {Outcome::passes,
       {"正文的数与表格相同", "The prose tells the table's figure"},
       {says(right)}},
      {Outcome::fails, {"正文的数与表格不同", "The prose tells another figure"}, {says(wrong)}},
      {Outcome::undecided,
       {"表格中这一格空白：不作判断", "The table's cell is blank: not judged"},
       {says(wrong), {Kind::cell, blank, ""}}},
  };
}

Rule received() {
  Rule rule{
      "TX01",
      Severity::error,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的收到数与表格一致", "Requests received: prose and table agree"},
      {"正文所说收到、受理、新收申请的件数，应当等于表格“本年新收”的总计。“办理”“收办”“处理”的件数"
       "可以是新收与上年结转之和。恰好等于两者之和的“收到”数只作警告。某一个单位、一个渠道的件数不"
       "与全表比较。",
       "Requests said to be received (收到, 受理, 新收) equal the table's new requests. Those "
       "handled "
       "(办理, 收办, 处理) may be new and carried in together; a figure of those received that is "
       "just "
       "that sum is a warning. What one office or one channel received is not compared."},
      examples("全年收到政府信息公开申请12件。", "全年收到政府信息公开申请14件。",
               "requests.new.total")};
  rule.examples.push_back(
      {Outcome::fails,
       {"收到数等于新收加上年结转：警告", "The figure is new and carried in together: a warning"},
       {says("全年收到政府信息公开申请13件。")}});
  rule.examples.push_back(
      {Outcome::passes,
       {"办理数可以含上年结转", "What was handled may hold what was carried in"},
       {says("全年办理政府信息公开申请13件。")}});
  rule.examples.push_back({Outcome::undecided,
                           {"约数：不作判断", "About so many: not judged"},
                           {says("全年收到政府信息公开申请约20件。")}});
  return rule;
}

Rule carriedIn() {
  return {
      "TX02",
      Severity::error,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的上年结转数与表格一致", "Carried in: prose and table agree"},
      {"正文所说上年结转的件数，应当等于表格“上年结转”的总计。请核对上年报告的结转数后改正。",
       "What the prose says was carried in equals the table's row 上年结转. Check it against last "
       "year's report."},
      examples("上年结转政府信息公开申请1件。", "上年结转政府信息公开申请2件。",
               "requests.carried_in.total")};
}

Rule carriedOut() {
  return {"TX03",
          Severity::error,
          RuleFamily::prose,
          basis::kAgreement,
          {"正文的结转下年度数与表格一致", "Carried out: prose and table agree"},
          {"正文所说结转下年度、尚在办理的件数，应当等于表格“结转下年度继续办理”的总计。请核对后改"
           "正。",
           "What the prose says is carried over or still pending equals the table's row "
           "结转下年度继续办理. Check both."},
          examples("政府信息公开申请结转下年度继续办理1件。",
                   "政府信息公开申请结转下年度继续办理3件。", "requests.carried_out.total")};
}

Rule finished() {
  return {
      "TX04",
      Severity::error,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的办结数与表格一致", "Answered: prose and table agree"},
      {"正文所说办结、答复的件数，应当等于表格“本年度办理结果”的总计。请核对后改正。",
       "What the prose says was answered or closed equals the total of the results. Check both."},
      examples("全年办结政府信息公开申请12件。", "全年办结政府信息公开申请11件。",
               "requests.total.total")};
}

Rule outcomes() {
  return {
      "TX05",
      Severity::error,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的办理结果与表格一致", "Outcomes: prose and table agree"},
      {"正文所说予以公开、部分公开、不予公开、无法提供、不予处理、其他处理及其各项的件数，应当等"
       "于表格中相应各行的总计。请核对后改正。",
       "What the prose says was granted, granted in part, denied, unavailable, not processed or "
       "dealt with otherwise equals the table's rows. Check both."},
      examples("办结政府信息公开申请12件，其中予以公开10件。",
               "办结政府信息公开申请12件，其中予以公开9件。", "requests.granted.total")};
}

Rule applicants() {
  return {
      "TX06",
      Severity::error,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的申请人构成与表格一致", "Applicants: prose and table agree"},
      {"正文所说自然人、商业企业、法人或其他组织等的件数，应当等于表格中相应各列的数。恰好等于新"
       "收与上年结转之和的只作警告。",
       "What the prose says of natural persons, enterprises and other organisations equals the "
       "table's columns. A figure that is just new and carried in together is a warning."},
      examples("收到政府信息公开申请12件，其中自然人申请10件。",
               "收到政府信息公开申请12件，其中自然人申请8件。", "requests.new.natural_person")};
}

Rule reviews() {
  return {
      "TX07",
      Severity::warning,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的复议诉讼数与表格一致", "Reconsiderations and suits: prose and table agree"},
      {"正文所说因政府信息公开引起的行政复议、行政诉讼件数，应当等于第四部分表格的总计；行政诉讼"
       "是两类诉讼之和。本机关作为复议机关办理的案件不在其内。",
       "Reconsiderations and suits over disclosure equal the totals of table four, suits being "
       "those of both kinds. Cases that the organ itself decides are another thing."},
      examples("因政府信息公开被申请行政复议1件。", "因政府信息公开被申请行政复议2件。",
               "review.reconsideration.total")};
}

Rule results() {
  return {
      "TX08",
      Severity::warning,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的复议诉讼结果与表格一致", "Results of reviews: prose and table agree"},
      {"正文所说维持、纠错、审结的件数，以及“未发生”“均获维持”“均已结案”“未被纠错”等说法，应"
       "当与第四部分表格一致。请核对后改正。",
       "What the prose says was upheld, corrected or pending, and that there were none, that all "
       "were upheld or closed, that none was corrected, agrees with table four. Check both."},
      {
          {Outcome::passes,
           {"复议 1 件，维持 1 件", "One reconsideration, upheld"},
           {says("因政府信息公开被申请行政复议1件，结果维持1件，未发生行政诉讼。")}},
          {Outcome::fails,
           {"称未发生行政复议，表格有 1 件", "None is said to have happened; the table has one"},
           {says("全年未发生因政府信息公开引起的行政复议、行政诉讼。")}},
          {Outcome::undecided,
           {"表格中这些格空白：不作判断", "The table's cells are blank: not judged"},
           {says("全年未发生因政府信息公开引起的行政复议、行政诉讼。"),
            {Kind::cell, "review.reconsideration.*", ""}}},
      }};
}

Rule noRequests() {
  return {"TX09",
          Severity::error,
          RuleFamily::prose,
          basis::kAgreement,
          {"称未收到申请的，表格也应为零", "No requests in prose, none in the table"},
          {"正文称未收到政府信息公开申请的，表格“本年新收”应当为 0；正文称收到的，表格不应为 0。请"
           "核对后改正。",
           "Where the prose says that no request was received, the table's new requests are 0, and "
           "the other way round. Check both."},
          {
              {Outcome::passes,
               {"正文和表格都有 12 件", "Twelve in the prose and in the table"},
               {says("全年收到政府信息公开申请12件。")}},
              {Outcome::fails,
               {"称未收到申请，表格有 12 件", "None is said to have come; the table has twelve"},
               {says("本年度未收到政府信息公开申请。")}},
              {Outcome::undecided,
               {"表格中这一格空白：不作判断", "The table's cell is blank: not judged"},
               {says("本年度未收到政府信息公开申请。"), {Kind::cell, "requests.new.total", ""}}},
          }};
}

Rule disclosed() {
  return {
      "TX10",
      Severity::warning,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的主动公开数与表格一致", "Figures of table two: prose and table agree"},
      {"正文所说规章、规范性文件的制发、废止、现行有效件数，行政许可、处罚、强制的决定数和行政事"
       "业性收费金额，应当等于第二部分表格的数。信息条数、审核备案件数是另一回事，不作比较。",
       "Rules and normative documents issued, repealed and in force, decisions on licences, "
       "penalties and coercion, and fees equal table two. Posts about them, and documents that "
       "were reviewed or filed, are another thing and not compared."},
      {
          {Outcome::passes,
           {"制发 2 件，表格也是 2", "Two issued, and two in the table"},
           {says("全年制发行政规范性文件2件，废止1件，现行有效20件。")}},
          {Outcome::fails,
           {"制发 3 件，表格为 2", "Three issued; the table has two"},
           {says("全年制发行政规范性文件3件。")}},
          {Outcome::undecided,
           {"审核 30 件，不是制发：不作判断", "Thirty reviewed, none issued: not judged"},
           {says("全年合法性审核规范性文件30件。")}},
      }};
}

Rule shares() {
  return {
      "TX11",
      Severity::warning,
      RuleFamily::prose,
      basis::kAgreement,
      {"正文的百分比计算正确", "Percentages are computed right"},
      {"正文所说占比、办结率等百分比，应当能由表格算出，允许末位四舍五入。请按表格重新计算。",
       "Shares and rates follow from the table, within half a unit of their last digit. Compute "
       "them anew from the table."},
      {
          {Outcome::passes,
           {"10 / 12 ＝ 83.3%", "10 / 12 = 83.3%"},
           {says("收到政府信息公开申请12件，其中自然人申请10件，占83.3%。")}},
          {Outcome::fails,
           {"10 / 12 不是 80%", "10 / 12 is not 80%"},
           {says("收到政府信息公开申请12件，其中自然人申请10件，占80%。")}},
          {Outcome::undecided,
           {"约数：不作判断", "About so much: not judged"},
           {says("收到政府信息公开申请12件，其中自然人申请10件，占约80%。")}},
      }};
}

Rule allFinished() {
  return {
      "TX12",
      Severity::error,
      RuleFamily::prose,
      basis::kAgreement,
      {"称全部办结的，没有结转下年度", "All closed in prose, none carried over"},
      {"正文称申请全部办结的，表格“结转下年度继续办理”应当为 0。只说均按时答复的，不包括尚未到期的"
       "，与结转并不矛盾。",
       "Where the prose says that all requests were closed, the table carries none over. That all "
       "were answered in time leaves out those not yet due, and contradicts none carried over."},
      {
          {Outcome::passes,
           {"称全部办结，表格没有结转", "All are said to be closed; the table carries none over"},
           {says("全年收到政府信息公开申请12件，已全部办结。"),
            {Kind::cell, "requests.carried_out.*", "0"},
            {Kind::cell, "requests.carried_in.*", "0"}}},
          {Outcome::fails,
           {"称全部办结，表格结转 1 件", "All are said to be closed; the table carries one over"},
           {says("全年收到政府信息公开申请12件，已全部办结。")}},
          {Outcome::undecided,
           {"称均在法定期限内答复，表格结转 1 件：尚未到期，不矛盾",
            "All are said to be answered within the legal term; the one carried over is not yet "
            "due"},
           {says("全年收到政府信息公开申请12件，均在法定期限内答复。")}},
          {Outcome::undecided,
           {"表格中这一格空白：不作判断", "The table's cell is blank: not judged"},
           {says("全年收到政府信息公开申请12件，已全部办结。"),
            {Kind::cell, "requests.carried_out.total", ""}}},
      }};
}

}  // namespace

std::vector<Rule> proseRules() {
  return {received(), carriedIn(), carriedOut(), finished(),  outcomes(), applicants(),
          reviews(),  results(),   noRequests(), disclosed(), shares(),   allFinished()};
}

}  // namespace gouji::rules
