#include "extension/panel/finding_text.h"

#include "core/rules/catalogue/catalogue.h"
#include "core/rules/finding/cell_names.h"
#include "core/rules/finding/message.h"
#include "filters/export/text/where.h"

namespace gouji::office {
namespace {

constexpr Text kError{"错误", "Error"};
constexpr Text kWarning{"警告", "Warning"};
constexpr Text kNote{"提示", "Note"};
constexpr Text kLine{"{0} {1}  {2}", "{0} {1}  {2}"};
constexpr Text kLineWithPlace{"{0} {1}  {3}：{2}", "{0} {1}  {3}: {2}"};
constexpr std::size_t kLongestQuote = 3;  // bytes
constexpr Text kWhere{"位置：{0}", "Where: {0}"};
constexpr Text kBasis{"依据：{0}", "Basis: {0}"};
constexpr Text kMend{"建议：将{0}改为 {1}", "Mend: change {0} to {1}"};

const Text& severityText(Severity severity) {
  return severity == Severity::error ? kError : severity == Severity::warning ? kWarning : kNote;
}

}  // namespace

std::string lineOf(const CheckedDocument& checked, const Finding& finding, Language language) {
  // Most messages on cells begin with the cell's name in quotes.
  const std::string place = placeName(checked.report, finding, language);
  const std::string message = word(finding.message, language);
  const bool named = message.find(place) <= kLongestQuote;
  return fill(named ? kLine : kLineWithPlace, language,
              {severityText(finding.severity).in(language), finding.rule, message, place});
}

std::string detailsOf(const CheckedDocument& checked, const Finding& finding, Language language) {
  std::string text = word(finding.message, language);
  const auto where = whereText(checked.open.document, checked.report, finding, language);
  if (!where.empty()) {
    text += "\n\n" + fill(kWhere, language, {where});
  }
  if (finding.suggestion()) {
    const auto name = rules::cellName(finding.suggestion()->cell, checked.report.edition, language);
    text += "\n\n" + fill(kMend, language, {name, finding.suggestion()->to.toString()});
  }
  return text + "\n\n" + fill(kBasis, language, {ruleOf(finding.rule).basis.in(language)});
}

}  // namespace gouji::office
