#include "filters/export/json/json.h"

#include "filters/export/json/claims_json.h"
#include "filters/export/json/json_value.h"
#include "filters/export/names.h"

namespace gouji {
namespace {

using json::Value;

Value ofDate(const std::optional<Date>& date) {
  return date ? Value(isoDate(*date)) : Value(nullptr);
}

Value ofSections(const Report& report) {
  Value sections = Value::array();
  for (const Section& section : report.sections) {
    sections.push_back({{"key", sectionKeyName(section.key)},
                        {"heading", section.heading},
                        {"text", section.text}});
  }
  return sections;
}

Value ofFact(const Document& document, const Fact& fact) {
  const auto& number = fact.figure.value;
  Value value = {{"concept", conceptOf(fact.cell).name},
                 {"value", number ? json::ofDecimal(*number) : Value(nullptr)},
                 {"raw", fact.raw},
                 {"place", json::ofPlace(document, fact.place)}};
  if (!fact.sure) {
    value["sure"] = false;
  }
  if (fact.joined) {
    value["joined"] = true;
  }
  return value;
}

Value ofUnplaced(const Document& document, const Report& report) {
  Value all = Value::array();
  for (const UnplacedFigure& figure : report.unplaced) {
    all.push_back({{"table", formTableName(figure.table)},
                   {"raw", figure.raw},
                   {"place", json::ofPlace(document, figure.place)}});
  }
  return all;
}

}  // namespace

void appendReportJson(std::string& out, const Source& source, const Document& document,
                      const Report& report, JsonLayout layout) {
  Value facts = Value::array();
  for (const Fact& fact : report.facts) {
    facts.push_back(ofFact(document, fact));
  }
  const Value value = {
      {"source", json::ofSource(source)},
      {"title", json::ofText(report.title)},
      {"agency", json::ofText(report.agency)},
      {"year", report.year ? Value(*report.year) : Value(nullptr)},
      {"edition", editionOf(report.edition).name},
      {"script", scriptName(report.script)},
      {"published", ofDate(report.published)},
      {"period", {{"from", ofDate(report.period_from)}, {"to", ofDate(report.period_to)}}},
      {"sections", ofSections(report)},
      {"tables", json::ofTables(document, report)},
      {"facts", std::move(facts)},
      {"unplaced", ofUnplaced(document, report)},
      {"claims", json::ofClaims(document, report)},
      {"sums", json::ofSums(document, report)}};
  json::append(out, value, layout);
}

}  // namespace gouji
