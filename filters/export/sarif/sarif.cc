#include "filters/export/sarif/sarif.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/rules/catalogue/catalogue.h"
#include "filters/export/json/json_value.h"
#include "filters/export/located.h"
#include "filters/export/sarif/uri.h"

namespace gouji {
namespace {

using json::Value;

constexpr std::string_view kBase = "%SRCROOT%";

Value ofMessage(std::string_view text) {
  return {{"text", text}};
}

/// Section 3.4.
Value ofArtifact(std::string_view file, std::string_view folder) {
  const FileUri uri = uriOf(file, folder);
  Value value = {{"uri", uri.text}};
  if (uri.relative) {
    value["uriBaseId"] = kBase;
  }
  return value;
}

struct Context {
  const Source& source;
  const Document& document;
  const Report& report;
  std::string_view folder;
  Language language;
};

/// null where the document has no such place.
Value placeOf(const Context& context, const Located& located) {
  return located.place ? json::ofPlace(context.document, *located.place) : Value(nullptr);
}

/// Section 3.28. Text of a cell has no columns in its file: where it stands in the document is told
/// as a property.
Value ofLocation(const Context& context, const Located& located) {
  Value physical = {{"artifactLocation", ofArtifact(context.source.file, context.folder)}};
  Value value = Value::object();
  if (Value place = placeOf(context, located); !place.is_null()) {
    if (place.contains("line")) {
      physical["region"] = {{"startLine", place["line"]}};
    }
    value["properties"] = {{"place", std::move(place)}};
  }
  value["physicalLocation"] = std::move(physical);
  if (located.cell) {
    const Concept& cell = conceptOf(*located.cell);
    value["logicalLocations"] = Value::array(
        {{{"name", cellLabel(cell, true)}, {"fullyQualifiedName", cell.name}, {"kind", "cell"}}});
  }
  return value;
}

/// "（一）予以公开 × 总计: 13"
std::string toldCell(const Context& context, ConceptId id) {
  std::string text = cellLabel(conceptOf(id), context.language == Language::chinese);
  const Fact* fact = context.report.fact(id);
  return fact == nullptr ? text
                         : text.append(": ").append(
                               fact->figure.value ? fact->figure.value->toString() : fact->raw);
}

Value ofRelated(const Context& context, std::span<const Located> others) {
  Value related = Value::array();
  for (const Located& each : others) {
    Value value = ofLocation(context, each);
    value["id"] = related.size();
    if (each.cell) {
      value["message"] = ofMessage(toldCell(context, *each.cell));
    }
    related.push_back(std::move(value));
  }
  return related;
}

Value ofProperties(const Finding& finding, Language language) {
  Value value = {{"ties", finding.ties}};
  if (const Rule* rule = findRule(finding.rule)) {
    value["basis"] = rule->basis.in(language);
  }
  if (finding.suggestion()) {
    value["suggestion"] = {{"concept", conceptOf(finding.suggestion()->cell).name},
                           {"value", json::ofDecimal(finding.suggestion()->to)}};
  }
  return value;
}

std::size_t indexOf(std::string_view rule) {
  const auto rules = catalogue();
  const auto at =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& each) { return each.id == rule; });
  return static_cast<std::size_t>(at - rules.begin());
}

/// Section 3.27.
Value ofResult(const Context& context, const Finding& finding) {
  std::vector<Located> located = locate(context.report, finding);
  if (located.empty()) {
    located.emplace_back();
  }
  Value value = {{"ruleId", finding.rule},
                 {"level", severityName(finding.severity)},
                 {"message", ofMessage(word(finding.message, context.language))},
                 {"locations", Value::array({ofLocation(context, located.front())})}};
  if (const std::size_t index = indexOf(finding.rule); index < catalogue().size()) {
    value["ruleIndex"] = index;
  }
  if (located.size() > 1) {
    value["relatedLocations"] = ofRelated(context, std::span(located).subspan(1));
  }
  if (!finding.fingerprint.empty()) {
    value["partialFingerprints"] = {{"ruleConceptsValues/v1", finding.fingerprint}};
  }
  value["properties"] = ofProperties(finding, context.language);
  return value;
}

/// A name of one word: the English title in camel case.
std::string nameOf(const Rule& rule) {
  std::string name;
  bool begins = true;
  for (const char c : rule.title.english) {
    const bool lower = c >= 'a' && c <= 'z';
    if (!lower && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
      begins = c != '\'';
      continue;
    }
    name += begins && lower ? static_cast<char>(c - 'a' + 'A') : c;
    begins = false;
  }
  return name;
}

/// Section 3.49.
Value ofRule(const Rule& rule, Language language) {
  std::string help(rule.explanation.in(language));
  help.append("\n\n").append(rule.basis.in(language));
  return {{"id", rule.id},
          {"name", nameOf(rule)},
          {"shortDescription", ofMessage(rule.title.in(language))},
          {"fullDescription", ofMessage(rule.explanation.in(language))},
          {"help", ofMessage(help)},
          {"defaultConfiguration", {{"level", severityName(rule.level)}}}};
}

}  // namespace

void appendSarifHead(std::string& out, std::string_view version, Language language) {
  Value rules = Value::array();
  for (const Rule& rule : catalogue()) {
    rules.push_back(ofRule(rule, language));
  }
  const Value driver = {{"name", "gouji"}, {"version", version}, {"rules", std::move(rules)}};
  out +=
      "{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
      "\"version\": \"2.1.0\",\n\"runs\": [{\n\"tool\": {\"driver\": ";
  json::append(out, driver, JsonLayout::readable);
  out += "},\n\"language\": ";
  out += language == Language::chinese ? "\"zh-CN\"" : "\"en\"";
  out += ",\n\"columnKind\": \"utf16CodeUnits\",\n\"results\": [\n";
}

void appendSarifResults(std::string& out, const JudgedReport& judged, const SarifStyle& style) {
  const Context context{judged.source, judged.document, judged.report, style.folder,
                        style.language};
  std::string_view between;
  for (const Finding& finding : judged.judgement.findings) {
    out += between;
    json::append(out, ofResult(context, finding), JsonLayout::line);
    between = ",\n";
  }
}

void appendSarifTail(std::string& out, std::span<const Failure> failures, std::string_view folder) {
  Value notifications = Value::array();
  for (const Failure& failure : failures) {
    notifications.push_back(
        {{"level", "error"},
         {"message", ofMessage(failure.message)},
         {"locations",
          Value::array({{{"physicalLocation",
                          {{"artifactLocation", ofArtifact(failure.file, folder)}}}}})}});
  }
  Value invocation = {{"executionSuccessful", failures.empty()}};
  if (!failures.empty()) {
    invocation["toolExecutionNotifications"] = std::move(notifications);
  }
  out += "\n],\n\"invocations\": [";
  json::append(out, invocation, JsonLayout::line);
  out += "]\n}]\n}\n";
}

}  // namespace gouji
