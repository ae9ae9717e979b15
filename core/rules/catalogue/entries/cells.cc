#include "core/rules/catalogue/entries/entries.h"

namespace gouji::rules {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

Rule blanks() {
  return {"CE01",
          Severity::warning,
          RuleFamily::cells,
          basis::kPractice,
          {"单元格不留空白", "No cell is left blank"},
          {"空白可能是“没有发生”，也可能是漏填，读者分不清，程序也不能当作 0 来计算。请逐格填写，"
           "没有发生的填 0。整张表空白的，作为错误提示。",
           "A blank may mean that nothing happened or that the cell was forgotten; a reader cannot "
           "tell, and a program must not take it for 0. Fill in every cell, with 0 where nothing "
           "happened. A table that is blank throughout is an error."},
          {
              {Outcome::passes, {"没有发生的都填了 0", "0 stands where nothing happened"}, {}},
              {Outcome::fails,
               {"“科研机构”一列没有填", "The column 科研机构 is not filled in"},
               {{Kind::cell, "requests.*.research", ""}}},
              {Outcome::undecided,
               {"表格没有找到，单元格也就无从判断",
                "The table was not found, so its cells are not "
                "judged"},
               {{Kind::no_table, "requests"}}},
          }};
}

Rule noneWords() {
  return {
      "CE02",
      Severity::warning,
      RuleFamily::cells,
      basis::kPractice,
      {"没有发生的填 0，不填“无”或横线", "0, not 无 or a dash, where nothing happened"},
      {"统一格式的单元格填数字。“无”、“-”、“—”、“/”各单位用法不一，有的表示 0，有的表示不适用，"
       "汇总时无法相加。没有发生的请填 0。",
       "The form's cells take figures. 无, dashes and strokes are used for 0 by some and for “not "
       "applicable” by others, and cannot be added up. Write 0 where nothing happened."},
      {
          {Outcome::passes, {"结转下年度填 0", "Carried out: 0"}, {}},
          {Outcome::fails,
           {"行政强制填“无”", "Administrative coercion: 无"},
           {{Kind::cell, "disclosure.coercion.decisions", "无"}}},
          {Outcome::passes,
           {"单元格空白：由 CE01 判断", "The cell is blank: a matter of CE01"},
           {{Kind::cell, "disclosure.coercion.decisions", ""}}},
          {Outcome::undecided,
           {"没有找到主动公开表：其中填没填“无”不能判断",
            "Table two was not found: whether it holds 无 cannot be told"},
           {{Kind::no_table, "disclosure"}}},
      }};
}

Rule numbers() {
  return {
      "CE03",
      Severity::error,
      RuleFamily::cells,
      basis::kForm,
      {"件数、数量是不小于 0 的整数", "Counts are whole numbers, 0 or more"},
      {"除收费金额、采购金额可以有小数，“本年增/减”可以是负数之外，表格里的数都是件数，应当是 0 或"
       "正整数。出现文字、负数或小数，多半是填错了格或抄错了数。请对照台账更正。",
       "Apart from the amounts of fees and procurement, which may be fractions, and 本年增/减, "
       "which "
       "may be negative, every figure is a count: a whole number, 0 or more. Words, a negative "
       "number or a fraction mostly mean a wrong cell or a slip. Correct it from the register."},
      {
          {Outcome::passes,
           {"收费金额 1.5 万元：金额可以有小数",
            "Fees of 1.5 (10,000 yuan): amounts may be "
            "fractions"},
           {{Kind::cell, "disclosure.fees.amount", "1.5"}}},
          {Outcome::fails,
           {"行政处罚 -6 件", "Administrative penalties: -6"},
           {{Kind::cell, "disclosure.penalties.decisions", "-6"}}},
          {Outcome::passes,
           {"单元格空白：由 CE01 判断", "The cell is blank: a matter of CE01"},
           {{Kind::cell, "disclosure.penalties.decisions", ""}}},
          {Outcome::undecided,
           {"没有找到复议诉讼表：其中的数不能判断",
            "Table four was not found: its figures are not judged"},
           {{Kind::no_table, "review"}}},
      }};
}

Rule notes() {
  return {
      "CE04",
      Severity::note,
      RuleFamily::cells,
      basis::kPractice,
      {"单元格只填数字", "A cell holds the figure alone"},
      {"单元格里的说明和单位（如“22（其中修订16件）”“251000元”）会妨碍汇总。程序按其中的数字读取。"
       "请只留数字，说明写入正文；单位以表头所印为准。",
       "Notes and units within a cell, such as 22（其中修订16件） or 251000元, are in the way of "
       "consolidation. The figure alone is read. Keep the figure, and tell the rest in the text; "
       "the unit is the one that the header prints."},
      {
          {Outcome::passes, {"行政许可 35", "Licensing: 35"}, {}},
          {Outcome::fails,
           {"行政许可“35件”", "Licensing: 35件"},
           {{Kind::cell, "disclosure.licensing.decisions", "35件"}}},
          {Outcome::passes,
           {"“见附件”不含数字：由 CE03 判断", "见附件 holds no figure: a matter of CE03"},
           {{Kind::cell, "disclosure.licensing.decisions", "见附件"}}},
          {Outcome::undecided,
           {"没有找到主动公开表：其中的单元格不能判断",
            "Table two was not found: its cells are not judged"},
           {{Kind::no_table, "disclosure"}}},
      }};
}

Rule digits() {
  return {
      "CE05",
      Severity::note,
      RuleFamily::cells,
      basis::kPractice,
      {"用半角阿拉伯数字，不加分隔符", "Plain digits, no separators"},
      {"全角数字（２２）、千分位分隔符（1,234）和汉字数字不影响阅读，但许多汇总工具认不出来。"
       "请改为半角阿拉伯数字，例如 1234。",
       "Full-width digits, thousands separators (1,234) and Chinese numerals can be read, but many "
       "tools that consolidate reports cannot read them. Write plain digits: 1234."},
      {
          {Outcome::passes,
           {"行政许可 1234", "Licensing: 1234"},
           {{Kind::cell, "disclosure.licensing.decisions", "1234"}}},
          {Outcome::fails,
           {"行政许可 1,234", "Licensing: 1,234"},
           {{Kind::cell, "disclosure.licensing.decisions", "1,234"}}},
          {Outcome::passes,
           {"单元格空白：由 CE01 判断", "The cell is blank: a matter of CE01"},
           {{Kind::cell, "disclosure.licensing.decisions", ""}}},
          {Outcome::undecided,
           {"没有找到依申请公开表：其中的数字写法不能判断",
            "Table three was not found: how its digits are written cannot be told"},
           {{Kind::no_table, "requests"}}},
      }};
}

Rule partedDigits() {
  return {
      "CE06",
      Severity::warning,
      RuleFamily::cells,
      basis::kPractice,
      {"一个数字填在一格里", "One figure stands in one cell"},
      {"一个数字的各位被拆到相邻的两格（例如 13 成了 1 和 "
       "3），该行会多出一格，后面的数字随之错位。"
       "只有勾稽关系证明两格本是一数时才这样提示；请合并单元格并核对该行。",
       "Where the digits of one figure stand in two neighbouring cells (13 as 1 and 3), the row "
       "has "
       "a cell too many and the figures behind it move. Said only where the ties prove that the "
       "two are one figure. Join the cells and look at the row again."},
      {
          {Outcome::passes, {"新收 10 在一格里", "New requests: 10, in one cell"}, {}},
          {Outcome::fails,
           {"自然人的 10 成了 1 和 0 两格", "10 of natural persons as two cells, 1 and 0"},
           {{Kind::cell, "requests.new.natural_person", "1|0"}}},
          {Outcome::undecided,
           {"合并与否，总计都不相符：不能断定是一个数",
            "The total fits neither way: whether it is one figure cannot be told"},
           {{Kind::cell, "requests.new.natural_person", "1|0"},
            {Kind::cell, "requests.new.total", "9"}}},
      }};
}

Rule yuan() {
  return {
      "CE07",
      Severity::warning,
      RuleFamily::cells,
      basis::kForm,
      {"金额以万元为单位", "Amounts are in ten thousand yuan"},
      {"主动公开表的收费金额一栏，表头印的单位是“万元”。单元格里写“251000元”，或者与正文所说的元数"
       "完全相同，都是没有换算。请换算为万元，例如 25.1。",
       "The header of the amount column in table two prints 万元 (ten thousand yuan). A cell that "
       "says 251000元, or whose digits are those that the prose gives in yuan, was not converted. "
       "Convert it: 25.1."},
      {
          {Outcome::passes,
           {"收费 1.5（万元）", "Fees: 1.5 (ten thousand yuan)"},
           {{Kind::cell, "disclosure.fees.amount", "1.5"}}},
          {Outcome::fails,
           {"收费“15000元”", "Fees: 15000元"},
           {{Kind::cell, "disclosure.fees.amount", "15000元"}}},
          {Outcome::undecided,
           {"收费 15000，正文没有提到金额：可能就是一亿五千万元",
            "Fees: 15000, and no amount in the prose: they may well be 150 million yuan"},
           {{Kind::cell, "disclosure.fees.amount", "15000"}}},
      }};
}

}  // namespace

std::vector<Rule> cellRules() {
  return {blanks(), noneWords(), numbers(), notes(), digits(), partedDigits(), yuan()};
}

}  // namespace gouji::rules
