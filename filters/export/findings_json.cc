#include "core/rules/catalogue.h"
#include "filters/export/json_value.h"

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

Value ofSuggestion(const std::optional<Suggestion>& suggestion) {
  if (!suggestion) {
    return nullptr;
  }
  return {{"concept", conceptOf(suggestion->cell).name},
          {"value", json::ofDecimal(suggestion->value)}};
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
          {"message", finding.message},
          {"basis", rule == nullptr ? Value(nullptr) : Value(rule->basis.in(language))},
          {"suggestion", ofSuggestion(finding.suggestion)},
          {"ties", finding.ties}};
}

}  // namespace

void appendFindingsJson(std::string& out, const Source& source, const Document& document,
                        const Report& report, std::span<const Finding> findings, Language language,
                        JsonLayout layout) {
  Value list = Value::array();
  for (const Finding& finding : findings) {
    list.push_back(ofFinding(document, finding, language));
  }
  const Value value = {{"source", json::ofSource(source)},
                       {"agency", json::ofText(report.agency)},
                       {"year", report.year ? Value(*report.year) : Value(nullptr)},
                       {"edition", editionOf(report.edition).name},
                       {"tables", json::ofTables(document, report)},
                       {"findings", std::move(list)}};
  json::append(out, value, layout);
}

}  // namespace gouji
