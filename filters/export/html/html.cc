#include "filters/export/html/html.h"

#include <string_view>

#include "filters/export/html/body_value.h"
#include "filters/export/html/finding_value.h"
#include "filters/export/html/form_value.h"
#include "filters/export/html/page/page.h"
#include "filters/export/names.h"

namespace gouji {
namespace {

using json::Value;

/// JSON that may stand in a script element: there "</script" or "<!--" would end or change it.
/// In JSON '<' stands in strings only.
void appendData(std::string& out, const Value& value) {
  std::string text;
  json::append(text, value, JsonLayout::line);
  for (const char c : text) {
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
}

/// The page's text from behind `from` to `to`; from its start or to its end where "".
std::string_view partOf(std::string_view page, std::string_view from, std::string_view to) {
  const std::size_t begin = from.empty() ? 0 : page.find(from) + from.size();
  return page.substr(begin, to.empty() ? page.npos : page.find(to) - begin);
}

constexpr std::string_view kLanguage = "@LANGUAGE@";
constexpr std::string_view kForm = "@FORM@";
constexpr std::string_view kReports = "@REPORTS@";

Value ofDate(const std::optional<Date>& date) {
  return date ? Value(isoDate(*date)) : Value(nullptr);
}

}  // namespace

void appendHtmlHead(std::string& out, Language language) {
  out += partOf(html::kPage, "", kLanguage);
  out += language == Language::chinese ? "zh-CN" : "en";
  out += partOf(html::kPage, kLanguage, kForm);
  appendData(out, html::ofEditions());
  out += partOf(html::kPage, kForm, kReports);
  out += "{\"reports\":[\n";
}

void appendHtmlReport(std::string& out, const JudgedReport& judged) {
  const Document& document = judged.document;
  const Report& report = judged.report;
  const std::vector<Finding>& findings = judged.judgement.findings;
  appendData(out, {{"source", json::ofSource(judged.source)},
                   {"title", report.title},
                   {"agency", report.agency},
                   {"year", report.year ? Value(*report.year) : Value(nullptr)},
                   {"edition", editionOf(report.edition).name},
                   {"published", ofDate(report.published)},
                   {"tables", html::ofReadTables(document, report)},
                   {"body", html::ofBody(document, report, findings)},
                   {"findings", html::ofFindings(judged)},
                   {"rules", html::ofRules(findings)}});
}

void appendHtmlTail(std::string& out, std::span<const Failure> failures) {
  Value all = Value::array();
  for (const Failure& failure : failures) {
    all.push_back({{"file", failure.file}, {"message", failure.message}});
  }
  out += "\n],\"failures\":";
  appendData(out, all);
  out += "}";
  out += partOf(html::kPage, kReports, "");
}

}  // namespace gouji
