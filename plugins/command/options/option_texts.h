#pragma once

#include <string_view>

#include "core/rules/finding/message.h"

/// What the program's help says.
namespace gouji::command::texts {

inline constexpr Text kProgram{
    "读取政府信息公开工作年度报告：转成数据，核对勾稽关系。",
    "Reads Chinese annual reports on government information disclosure: makes data of them and\n"
    "checks that their figures tie."};
inline constexpr Text kProgramExamples{
    "例：\n"
    "  gouji check 年报.docx                 核对一份报告\n"
    "  gouji convert --to csv 年报/ -o 年报.csv  把整个文件夹转成一张表\n"
    "  gouji rules T301                      解释一条规则\n"
    "\n"
    "退出状态：0 没有达到阈值的问题；1 有；2 有文件读不了、写不了或不是年报，或命令有误。",
    "Examples:\n"
    "  gouji check report.docx                       checks one report\n"
    "  gouji convert --to csv reports/ -o reports.csv  makes one table of a folder\n"
    "  gouji rules T301                              explains a rule\n"
    "\n"
    "Exit status: 0 nothing found at the threshold; 1 something was; 2 a file could not be read\n"
    "or written or is no report, or the command line is wrong."};

inline constexpr Text kConvert{"把报告转成数据", "Makes data of reports"};
inline constexpr Text kConvertExamples{
    "例：\n"
    "  gouji convert 年报.pdf                      一份报告，JSON 对象\n"
    "  gouji convert --to jsonl 年报/ > 年报.jsonl    每份一行\n"
    "  gouji convert --to csv --bom 年报/ -o 年报.csv  供 Excel 打开\n"
    "  gouji convert --output-dir 数据 年报/         每份一个文件\n"
    "  gouji convert --unknown-words 生词.tsv 年报/ > 年报.json  另记下没有读懂的词",
    "Examples:\n"
    "  gouji convert report.pdf                           one report, a JSON object\n"
    "  gouji convert --to jsonl reports/ > reports.jsonl  one line each\n"
    "  gouji convert --to csv --bom reports/ -o all.csv   to be opened with Excel\n"
    "  gouji convert --output-dir data reports/           one file each\n"
    "  gouji convert --unknown-words words.tsv reports/ > all.json  notes words not understood"};

inline constexpr Text kCheck{"核对报告，列出问题", "Checks reports and lists what is wrong"};
inline constexpr Text kCheckExamples{
    "例：\n"
    "  gouji check 年报.docx              列出问题\n"
    "  gouji check --format html 年报.docx -o 核对.html  在浏览器里对照表格逐条查看\n"
    "  gouji check --format json 年报/     供程序使用\n"
    "  gouji check --fail-on warning 年报/  有警告也以状态 1 退出\n"
    "  gouji check --previous 2023.docx 2024.docx  同时与上年报告比较\n"
    "  gouji check --baseline 上次.json 年报/  只列出新的问题\n"
    "  curl -s 网址 | gouji check -       从标准输入读",
    "Examples:\n"
    "  gouji check report.docx                lists what is wrong\n"
    "  gouji check --format html report.docx -o review.html  a page to go through in a browser\n"
    "  gouji check --format json reports/     for programs\n"
    "  gouji check --fail-on warning reports/ status 1 on warnings too\n"
    "  gouji check --previous 2023.docx 2024.docx  compares with last year's report\n"
    "  gouji check --baseline last.json reports/   lists what is new\n"
    "  curl -s URL | gouji check -            reads standard input"};

inline constexpr Text kAnnotate{"把问题作为批注写进报告（DOCX、ODT）",
                                "Writes findings into a report (DOCX, ODT) as comments"};
inline constexpr Text kAnnotateExamples{
    "例：\n"
    "  gouji annotate 年报.docx -o 批注.docx            在有问题的单元格和句子上加批注\n"
    "  gouji annotate 批注.docx -o 批注2.docx           改过之后再做：已有的不重复，已改正的撤去\n"
    "  gouji annotate --remove 批注.docx -o 年报.docx   撤去 gouji 的批注，别人的不动\n"
    "\n"
    "除批注外，文件内容逐字节不变。",
    "Examples:\n"
    "  gouji annotate report.docx -o notes.docx           comments at the cells and sentences\n"
    "  gouji annotate notes.docx -o notes2.docx           again, after mending: none is doubled,\n"
    "                                                     what was mended loses its comment\n"
    "  gouji annotate --remove notes.docx -o report.docx  gouji's comments go, others stay\n"
    "\n"
    "But for the comments, the file's content stays byte for byte as it is."};

inline constexpr Text kDiff{"比较两份报告或两次核对结果",
                            "Compares two reports, or two results of check"};
inline constexpr Text kDiffExamples{
    "例：\n"
    "  gouji diff 初稿.docx 修改稿.docx    改正了什么，又出现了什么\n"
    "  gouji diff 上次.json 本次.json      两次 check --format json 的结果",
    "Examples:\n"
    "  gouji diff draft.docx revised.docx  what was mended, and what came up\n"
    "  gouji diff before.json after.json   two results of check --format json"};

inline constexpr Text kRules{"列出或解释规则", "Lists or explains the rules"};
inline constexpr Text kRulesExamples{
    "例：\n"
    "  gouji rules               列出全部规则\n"
    "  gouji rules T301 ST06     解释两条规则",
    "Examples:\n"
    "  gouji rules               lists all rules\n"
    "  gouji rules T301 ST06     explains two of them"};

inline constexpr Text kAnnotated{"报告；- 是标准输入", "A report; - is standard input"};
inline constexpr Text kAnnotateOutput{"写入此文件，写完才出现；已有的不覆盖；- 是标准输出",
                                      "Write to this file, whole or not at all; none is replaced;\n"
                                      "- is standard output"};
inline constexpr Text kRemove{"撤去 gouji 的批注，不作核对",
                              "Take gouji's comments out, check nothing"};
inline constexpr Text kAnnotateQuiet{"不显示批注的数目", "Do not tell how many comments there are"};
inline constexpr Text kHelp{"显示帮助", "Show help"};
inline constexpr Text kVersion{"显示版本和许可", "Show version and licence"};
inline constexpr Text kFiles{"文件或文件夹；- 是标准输入", "Files or folders; - is standard input"};
inline constexpr Text kIds{"规则编号", "Ids of rules"};
inline constexpr Text kFormat{"输出格式", "Format of the output"};
inline constexpr Text kLanguage{"输出语言（默认随系统）", "Language (default: the locale's)"};
inline constexpr Text kOutput{"写入文件，写完才出现；已有的不覆盖",
                              "Write to a file, whole or not at all; none is replaced"};
inline constexpr Text kOutputFolder{"每份报告在此文件夹里写一个文件",
                                    "Write one file for each input into this folder"};
inline constexpr Text kForce{"允许覆盖已有的结果文件（从不覆盖输入）",
                             "Existing results may be replaced (inputs never)"};
inline constexpr Text kBom{"CSV 供 Excel 打开：加 BOM，并防止公式",
                           "CSV for Excel: with BOM, and no text run as a formula"};
inline constexpr Text kUnknownWords{
    "把正文中没有读懂的词写成一张表（制表符分隔），附次数和一例；已有的文件不覆盖",
    "Write a table (tabs) of the words of the prose that were not understood, how often, and\n"
    "an example; none is replaced"};
inline constexpr Text kJobs{"同时处理的份数（默认为处理器数）",
                            "Files done at a time (default: processors)"};
inline constexpr Text kMaxSize{"单个文件的大小上限（默认 100M）",
                               "Largest file that is read (default: 100M)"};
inline constexpr Text kColour{"彩色输出", "Colours"};
inline constexpr Text kQuiet{"不显示进度和汇总", "No progress and no closing line"};
inline constexpr Text kFailOn{"达到此级别时以状态 1 退出（默认 error）",
                              "Level that makes the status 1 (default: error)"};
inline constexpr Text kPrevious{"上年报告，与之比较（只用于一份报告）",
                                "Last year's report to compare with (for one report)"};
inline constexpr Text kBaseline{"以前的 check JSON 结果；其中已有的问题不再列出",
                                "An earlier JSON result of check; what it has is not listed again"};
inline constexpr Text kRule{"只用这些规则（编号或其开头，可用逗号分隔、可重复）",
                            "Only these rules (ids or how they begin; commas, repeatable)"};
inline constexpr Text kExcludeRule{"不用这些规则", "Not these rules"};
inline constexpr Text kSeverity{"改变规则的级别，如 ID05=note（可用逗号分隔、可重复）",
                                "Another level for rules: ID05=note (commas, repeatable)"};
inline constexpr Text kNoSuchLevel{"{0} 不是 规则=error|warning|note",
                                   "{0} is not RULE=error|warning|note"};
inline constexpr Text kConfig{"设置文件（默认为本文件夹或上级的 gouji.toml）",
                              "Settings (default: gouji.toml in this folder or above)"};
inline constexpr Text kNoConfig{"不读设置文件", "No settings file is read"};
inline constexpr Text kNoSuchRule{"没有规则 {0}", "no rule {0}"};
inline constexpr Text kOldAndNew{"旧的和新的：报告，或 check 的 JSON 结果",
                                 "The old and the new: reports, or JSON results of check"};

inline constexpr Text kUsage{"用法", "Usage"};
inline constexpr Text kOptionsBadge{"选项", "OPTIONS"};
inline constexpr Text kCommandBadge{"命令", "COMMAND"};
inline constexpr Text kExcludes{"不可同用", "not with"};
inline constexpr Text kPositionals{"参数", "Arguments"};
inline constexpr Text kOptionsGroup{"选项", "Options"};
inline constexpr Text kCommandsGroup{"命令", "Commands"};

/// What is wrong with a command line, by CLI11's name of the error; {0}: CLI11's own words.
struct UsageError {
  std::string_view name;
  Text text;
};
inline constexpr UsageError kUsageErrors[] = {
    {"ExtrasError",
     {"gouji: 命令有误；有不认识的参数（{0}）；见 gouji --help",
      "gouji: the command line is wrong; an argument is unknown ({0}); see gouji --help"}},
    {"RequiredError",
     {"gouji: 命令有误；缺少命令或文件（{0}）；见 gouji --help",
      "gouji: the command line is wrong; a command or file is missing ({0}); see gouji --help"}},
    {"ArgumentMismatch",
     {"gouji: 命令有误；选项缺少取值（{0}）；见 gouji --help",
      "gouji: the command line is wrong; an option lacks its value ({0}); see gouji --help"}},
    {"ExcludesError",
     {"gouji: 命令有误；两个选项不能同时使用（{0}）；见 gouji --help",
      "gouji: the command line is wrong; two options exclude each other ({0}); see gouji --help"}},
};
inline constexpr Text kUsageElse{
    "gouji: 命令有误；选项的取值不对（{0}）；见 gouji --help",
    "gouji: the command line is wrong; an option's value is not possible ({0}); see gouji --help"};

constexpr const Text& usageText(std::string_view name) {
  for (const UsageError& error : kUsageErrors) {
    if (error.name == name) {
      return error.text;
    }
  }
  return kUsageElse;
}

}  // namespace gouji::command::texts
