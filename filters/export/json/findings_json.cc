#include "filters/export/json/findings_json.h"

#include "core/rules/catalogue/catalogue.h"
#include "filters/export/json/json_value.h"

namespace gouji {
namespace {

using json::Value;

Value ofPlaces(const Document& document, const Finding& finding) {
  Value places = Value::array();
  for (const Place& place : finding.places) {
    places.push_back(json::ofPlace(document, place));
  }
  return places;
}

Value ofChange(const Change& change) {
  return {{"concept", conceptOf(change.cell).name}, {"value", json::ofDecimal(change.to)}};
}

Value ofCandidates(const Finding& finding) {
  Value candidates = Value::array();
  for (const Correction& correction : finding.candidates()) {
    Value changes = Value::array();
    for (const Change& change : correction.changes) {
      changes.push_back(ofChange(change));
    }
    candidates.push_back(std::move(changes));
  }
  return candidates;
}

Value ofFinding(const Document& document, const Finding& finding, Language language) {
  const Rule* rule = findRule(finding.rule);
  Value places = ofPlaces(document, finding);
  Value first = places.empty() ? Value(nullptr) : places.front();
  return {{"rule", finding.rule},
          {"severity", severityName(finding.severity)},
          {"concepts", finding.concepts},
          {"place", std::move(first)},
          {"places", std::move(places)},
          {"message", word(finding.message, language)},
          {"basis", rule == nullptr ? Value(nullptr) : Value(rule->basis.in(language))},
          {"suggestion", finding.suggestion() ? ofChange(*finding.suggestion()) : Value(nullptr)},
          {"candidates", ofCandidates(finding)},
          {"ties", finding.ties},
          {"fingerprint", finding.fingerprint}};
}

Value ofRules(const Coverage& coverage) {
  Value passed = Value::array();
  Value failed = Value::array();
  Value undecided = Value::array();
  Value not_applicable = Value::array();
  for (const RuleCoverage& each : coverage.rules) {
    const Value open = {{"rule", each.rule}, {"reason", openReasonName(each.reason)}};
    switch (each.outcome) {
      case RuleOutcome::passed:
        passed.push_back(each.rule);
        break;
      case RuleOutcome::failed:
        failed.push_back(each.rule);
        break;
      case RuleOutcome::undecided:
        undecided.push_back(open);
        break;
      case RuleOutcome::not_applicable:
        not_applicable.push_back(open);
        break;
    }
  }
  return {{"passed", std::move(passed)},
          {"failed", std::move(failed)},
          {"undecided", std::move(undecided)},
          {"not_applicable", std::move(not_applicable)}};
}

Value ofCoverage(const Coverage& coverage) {
  const TieCoverage& ties = coverage.ties;
  const ClaimCoverage& claims = coverage.claims;
  return {
      {"rules", ofRules(coverage)},
      {"ties",
       {{"all", ties.all()},
        {"hold", ties.hold},
        {"fail", ties.fail},
        {"undecided", {{"blank", ties.blank}, {"unsure", ties.unsure}, {"absent", ties.absent}}}}},
      {"claims",
       {{"found", claims.found()},
        {"compared", claims.compared},
        {"left_alone", claims.left_alone}}}};
}

}  // namespace

void appendFindingsJson(std::string& out, const JudgedReport& judged, Language language,
                        JsonLayout layout) {
  const Report& report = judged.report;
  const Judgement& judgement = judged.judgement;
  Value list = Value::array();
  for (const Finding& finding : judgement.findings) {
    list.push_back(ofFinding(judged.document, finding, language));
  }
  const Value value = {{"source", json::ofSource(judged.source)},
                       {"agency", json::ofText(report.agency)},
                       {"year", report.year ? Value(*report.year) : Value(nullptr)},
                       {"edition", editionOf(report.edition).name},
                       {"tables", json::ofTables(judged.document, report)},
                       {"findings", std::move(list)},
                       {"known", judgement.known},
                       {"coverage", ofCoverage(judgement.coverage)}};
  json::append(out, value, layout);
}

}  // namespace gouji
