#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

/// A document with neither a title nor any of the statutory tables is no such report.
const std::vector<Edit> kNoReport = {{Kind::title, "", ""},
                                     {Kind::no_table, "disclosure"},
                                     {Kind::no_table, "requests"},
                                     {Kind::no_table, "review"}};

/// Automatic numbers that were lost in conversion.
const std::vector<Edit> kNoNumbers = {
    {Kind::heading, "overview", "总体情况"},
    {Kind::heading, "disclosure", "主动公开政府信息情况"},
    {Kind::heading, "requests", "收到和处理政府信息公开申请情况"},
    {Kind::heading, "review", "政府信息公开行政复议、行政诉讼情况"},
    {Kind::heading, "problems", "存在的主要问题及改进情况"},
    {Kind::heading, "other", "其他需要报告的事项"}};

Rule sections() {
  return {
      "ST01",
      Severity::error,
      RuleFamily::structure,
      basis::kParts,
      {"六个部分齐全", "All six sections are there"},
      {"年度报告应当包括总体情况、主动公开、依申请公开、复议诉讼、问题及改进、其他事项六个部分。"
       "缺少一个部分，等于没有报告条例要求公布的内容。请补上缺少的部分，没有内容的也保留标题并写明"
       "“无”的情况；只缺标题的，补上标题。",
       "The report has six sections: overview, proactive disclosure, requests, reconsideration and "
       "litigation, problems, other matters. Without one of them, something that the Regulations "
       "demand is not reported. Put the section in, saying so where there is nothing to tell; "
       "where only the heading is lost, put the heading back."},
      {
          {Outcome::passes, {"六个部分都在", "All six sections stand"}, {}},
          {Outcome::fails,
           {"没有“五、存在的主要问题及改进情况”", "Section five (problems) is not there"},
           {{Kind::no_section, "problems"}}},
          {Outcome::passes,
           {"标题换了说法，序号写法不同：部分还在",
            "Headings in other words and numbered in another manner: the sections are there"},
           {{Kind::heading, "disclosure", "二、行政机关主动公开政府信息情况"},
            {Kind::heading, "requests", "三、依申请公开情况"},
            {Kind::heading, "problems", "五、存在问题和下一步打算"},
            {Kind::heading, "other", "6.其他需要报告的事项"}}},
          {Outcome::undecided,
           {"文件没有标题，也没有任何法定表格，不是年度报告，不作判断",
            "No title and none of the statutory tables: no such report, so nothing is judged"},
           kNoReport},
      }};
}

Rule numbering() {
  return {
      "ST02",
      Severity::error,
      RuleFamily::structure,
      basis::kForm,
      {"六个部分依次编为一至六", "Sections in order, numbered one to six"},
      {"六个部分的标题应当按统一格式的顺序排列，依次编为一至六。序号错了，读者和汇总程序会把内容"
       "认作另一部分。请改正序号或调整顺序；正文前的目录重复标题不算错。",
       "The headings follow the form's order and are numbered 一 to 六. With a wrong number, "
       "readers and programs that consolidate reports take one section for another. Correct the "
       "number or the order; a table of contents that repeats the headings is no fault."},
      {
          {Outcome::passes,
           {"正文前有目录，标题重复一次：不算错",
            "A table of contents repeats the headings: no "
            "fault"},
           {{Kind::teaser}}},
          {Outcome::fails,
           {"第三部分又编为“二”", "The third section is numbered 二 again"},
           {{Kind::heading, "requests", "二、收到和处理政府信息公开申请情况"}}},
          {Outcome::undecided,
           {"标题都没有序号（可能是自动编号在转换时丢失）：不作判断",
            "No heading has a number (automatic numbers may be lost): not judged"},
           kNoNumbers},
      }};
}

Rule aspects() {
  return {
      "ST04",
      Severity::error,
      RuleFamily::structure,
      basis::kForm,
      {"总体情况的各方面不另立一级标题", "Aspects of the overview are no sections of their own"},
      {"主动公开、依申请公开、政府信息管理、平台建设、监督保障是“一、总体情况”的内容。把它们立为"
       "一级标题，序号就被占用，法定部分只好从“一”重新编起。请把这些内容并入总体情况（可以用"
       "“（一）（二）”分列），六个部分依次编为一至六。",
       "Proactive disclosure, requests, management of information, platforms and supervision are "
       "matter of section one, the overview. As headings of the first level they use up the "
       "numbers, and the statutory sections start again at 一. Move them into the overview, as "
       "（一）, （二）, and number the six sections 一 to 六."},
      {
          {Outcome::passes, {"总体情况之后即为第二部分", "Section two follows the overview"}, {}},
          {Outcome::fails,
           {"“二、政府信息管理”“三、平台建设”“四、监督保障”之后又从“一、主动公开政府信息情况”编起",
            "Behind 二、政府信息管理, 三、平台建设 and 四、监督保障 the numbers start again at 一"},
           {{Kind::heading, "overview", "一、总体情况"},
            {Kind::insert_heading, "disclosure", "二、政府信息管理"},
            {Kind::insert_heading, "disclosure", "三、政府信息公开平台建设"},
            {Kind::insert_heading, "disclosure", "四、监督保障"},
            {Kind::heading, "disclosure", "一、主动公开政府信息情况"},
            {Kind::heading, "requests", "二、收到和处理政府信息公开申请情况"},
            {Kind::heading, "review", "三、政府信息公开行政复议、行政诉讼情况"},
            {Kind::heading, "problems", "四、存在的主要问题及改进情况"},
            {Kind::heading, "other", "五、其他需要报告的事项"}}},
          {Outcome::passes,
           {"各方面的标题没有序号，法定部分的序号完好：不算错",
            "The aspects' headings have no numbers and the sections keep theirs: no fault"},
           {{Kind::insert_heading, "disclosure", "政府信息管理"},
            {Kind::insert_heading, "disclosure", "监督保障"}}},
          {Outcome::undecided,
           {"标题都没有序号：是否重新编号不能判断",
            "No heading has a number: whether they start again cannot be told"},
           kNoNumbers},
      }};
}

Rule tables() {
  return {
      "ST05",
      Severity::error,
      RuleFamily::structure,
      basis::kForm,
      {"第二、三、四部分有统一格式的表格", "Sections two, three and four have their tables"},
      {"第二、三、四部分的数字应当填在统一格式的表格里。以文字叙述或图片代替表格，读者无法查对，"
       "上级也无法汇总。请按统一格式补上表格。",
       "The figures of sections two, three and four stand in the form's tables. Told in prose or "
       "shown as a picture, they can be neither compared nor consolidated. Put the table in."},
      {
          {Outcome::passes, {"三张表格都在", "All three tables stand"}, {}},
          {Outcome::fails,
           {"第三部分只有标题，没有表格", "Section three has a heading and no table"},
           {{Kind::no_table, "requests"}}},
          {Outcome::fails,
           {"三张表格都以图片代替：有标题和各部分，仍是年度报告",
            "All three tables are pictures: with its title and parts it is a report all the same"},
           {{Kind::no_table, "disclosure"},
            {Kind::no_table, "requests"},
            {Kind::no_table, "review"}}},
          {Outcome::undecided,
           {"其他表格以散行文字保存，缺少的一张可能只是没有读出来",
            "The other tables came as loose text, so the one not found may only not have been "
            "read"},
           {{Kind::loose, "disclosure"}, {Kind::no_table, "review"}}},
      }};
}

Rule unplaced() {
  return {
      "ST14",
      Severity::warning,
      RuleFamily::structure,
      basis::kForm,
      {"表格里的数都有自己的格", "Every figure of a table has its cell"},
      {"表格里印着、却无法确定属于哪一行哪一列的数，没有参加核对。请对照统一格式检查行、列和单元格"
       "是否齐全，再核对一次。",
       "Figures that a table prints and of which it cannot be told whose row and column they are "
       "took no part in the check. See whether rows, columns and cells are the form's, and check "
       "again."},
      {
          {Outcome::passes, {"每个数都读进了自己的格", "Each figure was read into its cell"}, {}},
          {Outcome::fails,
           {"一行多出一个数，分不清哪个数是哪一列的",
            "A row with a figure too many: which is which column's cannot be told"},
           {{Kind::cell, "requests.granted.commercial", "0|0"},
            {Kind::cell, "requests.granted.research", "0|7"}}},
          {Outcome::undecided,
           {"有一张表没有找到", "One of the tables was not found"},
           {{Kind::no_table, "requests"}}},
      }};
}

Rule editions() {
  return {
      "ST06",
      Severity::error,
      RuleFamily::structure,
      basis::kForm,
      {"表格与报告年度适用的格式一致", "The tables' layout is the one of the report's year"},
      {"2019、2020 年度用〔2019〕60号的格式，2021 年度起用〔2021〕30号的格式。最常见的错误是新年度"
       "的报告仍把“（六）其他处理”填成一行，而现行格式要分列三行；也有报告整表沿用旧格式。"
       "请换用本年度适用的格式重新填报。",
       "Reports on 2019 and 2020 take the layout of 〔2019〕60号, those from 2021 on that of "
       "〔2021〕30号. The commonest fault is a recent report that still has （六）其他处理 as one "
       "row where the present layout has three; some keep a whole table of the old one. Fill in "
       "the layout in force for the year."},
      {
          {Outcome::passes,
           {"2020 年度用 2019 年格式", "The layout of 2019 in a report on 2020"},
           {},
           2020},
          {Outcome::fails,
           {"2023 年度的报告把“（六）其他处理”填成一行",
            "A report on 2023 has （六）其他处理 as "
            "one row"},
           {{Kind::edition, "requests", "2019"}}},
          {Outcome::passes,
           {"漏印了（六）其他处理的三行：漏行由 ST07 判断，不是用错格式",
            "The three rows of （六）其他处理 are left out: a matter of ST07, not of the layout"},
           {{Kind::no_row, "requests.other.not_corrected_in_time"},
            {Kind::no_row, "requests.other.fee_not_paid_in_time"},
            {Kind::no_row, "requests.other.other"}}},
          {Outcome::undecided,
           {"报告没有写明年度，无法判断应当用哪种格式",
            "The report tells its year nowhere: which layout it needs is not known"},
           {{Kind::edition, "disclosure", "2019"}, {Kind::edition, "requests", "2019"}},
           0},
      }};
}

Rule rows() {
  return {
      "ST07",
      Severity::error,
      RuleFamily::structure,
      basis::kForm,
      {"表格的行列与统一格式一致", "The tables have the form's rows and columns"},
      {"表格应当保留统一格式的全部行和列，各一次，顺序不变，名称不改。缺行、重行、自设行会使汇总"
       "出错。请按统一格式恢复，没有发生的填 0；行名缺字、错字的，照统一格式改正（此时只作警告）。",
       "The table keeps every row and column of the form, each once, in order, under its own name. "
       "Rows left out, repeated or invented spoil every consolidation. Put the form's rows back, "
       "with 0 where nothing happened; a label that lost or changed words (a warning only) is "
       "corrected after the form."},
      {
          {Outcome::passes, {"行列齐全", "All rows and columns stand"}, {}},
          {Outcome::fails,
           {"缺少“（五）不予处理·2.重复申请”一行",
            "The row （五）不予处理·2.重复申请 is not there"},
           {{Kind::no_row, "requests.not_processed.repeated"}}},
          {Outcome::undecided,
           {"表格散成一行一格的文字，其中一行的行名丢失，可能是转换所致：不作判断",
            "The table came as loose text, one cell a line, without one row's label: the "
            "conversion may have lost it, so it is not judged"},
           {{Kind::loose, "requests"}, {Kind::label, "requests.not_processed.repeated", ""}}},
      }};
}

}  // namespace

std::vector<Rule> structureRules() {
  return {sections(), numbering(), aspects(), tables(), unplaced(), editions(), rows()};
}

}  // namespace gouji::rules
