#include "filters/export/junit.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "core/rules/catalogue/catalogue.h"
#include "filters/export/text/where.h"
#include "filters/export/xml_text.h"

namespace gouji {
namespace {

constexpr Text kAndMore{"{0}（另有 {1} 处）", "{0} (and {1} more)"};
constexpr Text kBasis{"依据：", "Basis: "};

using Findings = std::vector<const Finding*>;

std::string_view familyName(RuleFamily family) {
  return ruleFamilyTitle(family).english;
}

/// Each finding with where it stands, then what the rule rests on.
std::string details(const Document& document, const Report& report, const Rule& rule,
                    const Findings& findings, Language language) {
  std::string text;
  for (const Finding* finding : findings) {
    text.append(severityName(finding->severity)).append(": ");
    text.append(word(finding->message, language)).append("\n");
    const std::string where = whereText(document, report, *finding, language);
    text += where.empty() ? "" : "  " + where + "\n";
  }
  return text.append(kBasis.in(language)).append(rule.basis.in(language)).append("\n");
}

class Suite {
 public:
  Suite(const JudgedReport& judged, const JunitStyle& style)
      : document_(judged.document),
        report_(judged.report),
        threshold_(style.threshold),
        language_(style.language) {}

  /// `open`: why the rule was left open; "" where it was not.
  void add(const Rule& rule, const Findings& findings, std::string_view open) {
    cases_ += fmt::format("    <testcase classname=\"gouji.{}\" name=\"{} {}\"",
                          familyName(rule.family), rule.id, xmlEscaped(rule.title.in(language_)));
    if (findings.empty()) {
      skipped_ += open.empty() ? 0U : 1U;
      cases_ += open.empty() ? "/>\n"
                             : fmt::format(">\n      <skipped message=\"{}\"/>\n    </testcase>\n",
                                           xmlEscaped(open));
      return;
    }
    const std::string text = xmlEscaped(details(document_, report_, rule, findings, language_));
    const Finding& worst = **std::max_element(
        findings.begin(), findings.end(),
        [](const Finding* a, const Finding* b) { return a->severity < b->severity; });
    if (worst.severity < threshold_) {
      cases_ += fmt::format(">\n      <system-out>{}</system-out>\n    </testcase>\n", text);
      return;
    }
    ++failed_;
    const std::string message =
        findings.size() == 1 ? word(worst.message, language_)
                             : word(say(kAndMore, {worst.message, findings.size() - 1}), language_);
    cases_ +=
        fmt::format(">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                    severityName(worst.severity), xmlEscaped(message), text);
  }

  void appendTo(std::string& out, std::string_view file, std::size_t count) const {
    out += fmt::format(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n{}"
        "  </testsuite>\n",
        xmlEscaped(file), count, failed_, skipped_, cases_);
  }

 private:
  const Document& document_;
  const Report& report_;
  Severity threshold_;
  Language language_;
  std::string cases_;
  std::size_t failed_ = 0;
  std::size_t skipped_ = 0;
};

}  // namespace

void appendJunitHead(std::string& out) {
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gouji\">\n";
}

void appendJunitSuite(std::string& out, const JudgedReport& judged, const JunitStyle& style) {
  Suite suite(judged, style);
  const auto& coverage = judged.judgement.coverage.rules;
  for (const Rule& rule : catalogue()) {
    Findings broken;
    for (const Finding& finding : judged.judgement.findings) {
      // A tie that another rule's finding accounts for is broken all the same.
      if (finding.rule == rule.id ||
          std::find(finding.ties.begin(), finding.ties.end(), rule.id) != finding.ties.end()) {
        broken.push_back(&finding);
      }
    }
    const auto covered =
        std::find_if(coverage.begin(), coverage.end(),
                     [&](const RuleCoverage& each) { return each.rule == rule.id; });
    suite.add(rule, broken,
              covered == coverage.end() ? "" : openReasonText(covered->reason).in(style.language));
  }
  suite.appendTo(out, judged.source.file, catalogue().size());
}

void appendJunitTail(std::string& out, std::span<const Failure> failures) {
  for (const Failure& failure : failures) {
    out += fmt::format(
        "  <testsuite name=\"{0}\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n"
        "    <testcase classname=\"gouji.Reading\" name=\"read\">\n"
        "      <error type=\"unread\" message=\"{1}\"/>\n    </testcase>\n  </testsuite>\n",
        xmlEscaped(failure.file), xmlEscaped(failure.message));
  }
  out += "</testsuites>\n";
}

}  // namespace gouji
