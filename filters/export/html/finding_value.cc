#include "filters/export/html/finding_value.h"

#include <string>
#include <string_view>

#include "core/report/figures.h"
#include "core/rules/catalogue/catalogue.h"
#include "filters/export/html/tie_value.h"
#include "filters/export/located.h"
#include "filters/export/text/where.h"

namespace gouji::html {
namespace {

using json::Value;

Value pair(const Text& text) {
  return Value::array({text.chinese, text.english});
}

/// "requests.granted" of "requests.granted.*": what a finding names that is more than a cell.
Value ofFamilies(const Finding& finding) {
  Value all = Value::array();
  for (const std::string& name : finding.concepts) {
    if (!findConcept(name) && !name.starts_with(kPreviousPrefix)) {
      all.push_back(name.ends_with(".*") ? name.substr(0, name.size() - 2) : name);
    }
  }
  return all;
}

/// The cell to look at first, then the others.
Value ofCells(const Report& report, const Finding& finding) {
  Value all = Value::array();
  for (const std::string& name : finding.concepts) {
    if (findConcept(name)) {
      all.push_back(name);
    }
  }
  for (const Located& each : locate(report, finding)) {
    if (each.cell && each.place) {
      const Value name = conceptOf(*each.cell).name;
      if (std::find(all.begin(), all.end(), name) == all.end()) {
        all.push_back(name);
      }
    }
  }
  return all;
}

Value ofSuggestion(const Finding& finding) {
  if (!finding.suggestion()) {
    return nullptr;
  }
  const Concept& cell = conceptOf(finding.suggestion()->cell);
  return {{"cell", cell.name},
          {"label", {cellLabel(cell, true), cellLabel(cell, false)}},
          {"value", finding.suggestion()->to.toString()}};
}

Value ofFinding(const JudgedReport& judged, const Ledger& ledger, const Finding& finding) {
  const Document& document = judged.document;
  const Report& report = judged.report;
  return {{"rule", finding.rule},
          {"severity", severityName(finding.severity)},
          {"message",
           {word(finding.message, Language::chinese), word(finding.message, Language::english)}},
          {"where",
           {whereText(document, report, finding, Language::chinese),
            whereText(document, report, finding, Language::english)}},
          {"cells", ofCells(report, finding)},
          {"families", ofFamilies(finding)},
          {"suggestion", ofSuggestion(finding)},
          {"ties", ofBrokenTies(finding, ledger)}};
}

}  // namespace

Value ofFindings(const JudgedReport& judged) {
  const Ledger ledger = ledgerOf(judged.report, judged.previous);
  Value all = Value::array();
  for (const Finding& finding : judged.judgement.findings) {
    all.push_back(ofFinding(judged, ledger, finding));
  }
  return all;
}

Value ofRules(std::span<const Finding> findings) {
  Value all = Value::object();
  const auto add = [&](std::string_view id) {
    const Rule* rule = findRule(id);
    if (rule != nullptr && !all.contains(std::string(id))) {
      all[std::string(id)] = {{"title", pair(rule->title)},
                              {"explanation", pair(rule->explanation)},
                              {"basis", pair(rule->basis)}};
    }
  };
  for (const Finding& finding : findings) {
    add(finding.rule);
    for (const std::string_view tie : finding.ties) {
      add(tie);
    }
  }
  return all;
}

}  // namespace gouji::html
