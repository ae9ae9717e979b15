#include "filters/export/text/text.h"

#include "core/rules/catalogue/catalogue.h"
#include "core/rules/finding/message.h"
#include "filters/export/text/coverage_text.h"
#include "filters/export/text/printable.h"
#include "filters/export/text/where.h"

namespace gouji {
namespace {

constexpr Text kSeverities[] = {{"提示", "note   "}, {"警告", "warning"}, {"错误", "error  "}};
constexpr Text kWhere{"位置：", "Where: "};
constexpr Text kBasis{"依据：", "Basis: "};
constexpr Text kTies{"勾稽：", "Ties: "};
constexpr Text kMend{"建议：", "Mend: "};
constexpr Text kSetTo{"将{0}改为 {1}", "change {0} to {1}"};
constexpr Text kIdentity{"{0}（{1}，{2}，{3} 年表样）", "{0} ({1}, {2}, form of {3})"};
constexpr Text kYear{"{0} 年", "{0}"};
constexpr Text kNoAgency{"未找到机关名称", "no agency found"};
constexpr Text kNoYear{"未找到年份", "no year found"};
constexpr Text kCounts{"{0} 个错误、{1} 个警告、{2} 个提示",
                       "errors: {0}, warnings: {1}, notes: {2}"};
constexpr Text kTables[] = {{"主动公开表", "disclosure table"},
                            {"申请办理表", "requests table"},
                            {"复议诉讼表", "review table"}};
constexpr Text kVerdicts[] = {
    {"勾稽成立", "ties hold"},
    {"有勾稽不成立", "ties fail"},
    {"读法不唯一，未作判断", "can be read in more than one way, not judged"}};
constexpr Text kTableVerdict{"{0}：{1}", "{0}: {1}"};
constexpr Text kBetween{"；", "; "};
constexpr Text kKnown{"；另有 {0} 个已在基线中，未列出",
                      "; {0} more are in the baseline and not listed"};
constexpr Text kCoverage{"核对：{0}", "Checked: {0}"};

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kReset = "\x1b[0m";
constexpr std::string_view kSeverityColours[] = {"\x1b[36m", "\x1b[33m", "\x1b[31m"};

template <class Enum>
const Text& at(const Text (&texts)[3], Enum value) {
  return texts[static_cast<std::size_t>(value)];
}

class Writer {
 public:
  Writer(std::string& out, const TextStyle& style) : out_(out), style_(style) {}

  void heading(const Source& source, const Report& report) {
    const std::string year = report.year
                                 ? fill(kYear, style_.language, {std::to_string(*report.year)})
                                 : std::string(kNoYear.in(style_.language));
    const std::string agency = report.agency.empty() ? std::string(kNoAgency.in(style_.language))
                                                     : printable(report.agency);
    painted(kBold, fill(kIdentity, style_.language,
                        {printable(source.file), agency, year, editionOf(report.edition).name}));
    out_ += '\n';
  }

  void finding(const Document& document, const Report& report, const Finding& finding) {
    out_ += "  ";
    painted(kSeverityColours[static_cast<std::size_t>(finding.severity)],
            at(kSeverities, finding.severity).in(style_.language));
    out_.append("  ").append(finding.rule).append("  ");
    out_.append(printable(word(finding.message, style_.language))).append("\n");
    detail(kWhere, printable(whereText(document, report, finding, style_.language)));
    detail(kTies, brokenTies(finding));
    detail(kBasis, basisOf(finding));
    if (finding.suggestion()) {
      detail(kMend, fill(kSetTo, style_.language,
                         {quoted(cellLabel(conceptOf(finding.suggestion()->cell),
                                           style_.language == Language::chinese),
                                 style_.language),
                          finding.suggestion()->to.toString()}));
    }
  }

  void closing(const Report& report, const Judgement& judgement) {
    out_.append("  ").append(tallyText(tally(judgement.findings), style_.language));
    if (!judgement.known.empty()) {
      out_ += fill(kKnown, style_.language, {std::to_string(judgement.known.size())});
    }
    out_ += '\n';
    closingLine(
        fill(kCoverage, style_.language, {coverageText(judgement.coverage, style_.language)}));
    std::string line;
    for (const TableReading& table : report.tables) {
      line += line.empty() ? "" : kBetween.in(style_.language);
      line += fill(kTableVerdict, style_.language,
                   {at(kTables, table.table).in(style_.language),
                    at(kVerdicts, table.verdict).in(style_.language)});
    }
    if (!line.empty()) {
      closingLine(line);
    }
  }

 private:
  void closingLine(std::string_view line) {
    out_ += "  ";
    painted(kDim, line);
    out_ += '\n';
  }

  void painted(std::string_view colour, std::string_view text) {
    if (style_.colour) {
      out_.append(colour).append(text).append(kReset);
    } else {
      out_ += text;
    }
  }

  /// A line below a finding's message; nothing where `text` is empty.
  void detail(const Text& label, std::string_view text) {
    if (!text.empty()) {
      out_ += "        ";
      painted(kDim, label.in(style_.language));
      out_.append(text).append("\n");
    }
  }

  /// The titles of the ties that this finding accounts for.
  std::string brokenTies(const Finding& finding) const {
    std::string titles;
    for (const std::string_view tie : finding.ties) {
      titles += titles.empty() ? "" : kBetween.in(style_.language);
      const Rule* rule = findRule(tie);
      titles.append(tie);
      if (rule != nullptr) {
        titles.append(" ").append(rule->title.in(style_.language));
      }
    }
    return titles;
  }

  std::string_view basisOf(const Finding& finding) const {
    const Rule* rule = findRule(finding.rule);
    return rule == nullptr ? std::string_view() : rule->basis.in(style_.language);
  }

  std::string& out_;
  const TextStyle& style_;
};

}  // namespace

Tally& Tally::operator+=(const Tally& other) {
  errors += other.errors;
  warnings += other.warnings;
  notes += other.notes;
  return *this;
}

Tally tally(std::span<const Finding> findings) {
  Tally counts;
  for (const Finding& finding : findings) {
    ++(finding.severity == Severity::error     ? counts.errors
       : finding.severity == Severity::warning ? counts.warnings
                                               : counts.notes);
  }
  return counts;
}

std::string tallyText(const Tally& tally, Language language) {
  return fill(
      kCounts, language,
      {std::to_string(tally.errors), std::to_string(tally.warnings), std::to_string(tally.notes)});
}

void appendFindingsText(std::string& out, const JudgedReport& judged, const TextStyle& style) {
  Writer writer(out, style);
  writer.heading(judged.source, judged.report);
  for (const Finding& finding : judged.judgement.findings) {
    writer.finding(judged.document, judged.report, finding);
  }
  writer.closing(judged.report, judged.judgement);
}

}  // namespace gouji
