#include "filters/export/html/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/recognise/recognise.h"
#include "core/rules/catalogue/example.h"
#include "core/rules/judge.h"
#include "tests/filters/export/made_report.h"

namespace gouji {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

/// What the page holds about one report.
json dataOf(const Document& document, const Report& report, const std::vector<Finding>& findings) {
  std::string text;
  const Source source = made::source();
  const Judgement judgement{findings, {}};
  appendHtmlReport(text, {source, document, report, judgement});
  EXPECT_THAT(text, Not(HasSubstr("<")));
  return json::parse(text);
}

json dataOf(const Document& document) {
  const Report report = recognise(document);
  return dataOf(document, report, judge(document, report).findings);
}

json dataOf(std::vector<Edit> edits) {
  Example example{};
  example.edits = std::move(edits);
  return dataOf(exampleDocument(example));
}

std::string page(Language language, const std::vector<Failure>& failures = {}) {
  std::string text;
  appendHtmlHead(text, language);
  appendHtmlReport(text, made::Judged());
  appendHtmlTail(text, failures);
  return text;
}

std::string textOf(const json& runs) {
  std::string text;
  for (const json& run : runs) {
    text += run[0].get<std::string>();
  }
  return text;
}

TEST(HtmlPage, IsWholeAndLoadsNothing) {
  const std::string text = page(Language::chinese);
  EXPECT_THAT(text, testing::StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
  EXPECT_THAT(text, testing::EndsWith("</html>\n"));
  EXPECT_THAT(text, HasSubstr("default-src 'none'"));
  for (const char* forbidden : {"http://", "https://", " src=", "@import", "url(", "innerHTML"}) {
    EXPECT_THAT(text, Not(HasSubstr(forbidden)));
  }
  for (const char* placeholder : {"@STYLE@", "@SCRIPT@", "@FORM@", "@REPORTS@", "@LANGUAGE@"}) {
    EXPECT_THAT(text, Not(HasSubstr(placeholder)));
  }
  EXPECT_THAT(page(Language::english), HasSubstr("<html lang=\"en\">"));
}

TEST(HtmlPage, TextOfAReportIsNeverMarkup) {
  Document document = made::document();
  std::get<Paragraph>(document.blocks[0]).text = "</script><!--<script>alert(1)</script>";
  Report report = made::report();
  report.title = "<img onerror=1>";
  report.sections.clear();
  const json data = dataOf(document, report, {});
  EXPECT_EQ(data["title"], "<img onerror=1>");
  EXPECT_THAT(page(Language::chinese, {{"<b>", "</script>"}}), Not(HasSubstr("<b>")));
}

TEST(HtmlReport, OneJudgementServesBothLanguages) {
  const Document document =
      exampleDocument({Example::Outcome::fails, {}, {{Edit::Kind::no_table, "review"}}});
  const Report report = recognise(document);
  const Judgement judgement = judge(document, report);
  const auto& finding = judgement.findings.at(0);
  const json message = dataOf(document, report, judgement.findings)["findings"][0]["message"];
  EXPECT_EQ(message[0], word(finding.message, Language::chinese));
  EXPECT_EQ(message[1], word(finding.message, Language::english));
  EXPECT_NE(message[0], message[1]);
}

TEST(HtmlReport, TablesStandWhereTheyWereRead) {
  const json body = dataOf(std::vector<Edit>{})["body"];
  std::vector<std::string> kinds;
  for (const json& item : body) {
    if (item["kind"] != "paragraph") {
      kinds.push_back(item["kind"]);
    } else if (item["role"] == "section") {
      kinds.push_back(textOf(item["runs"]).substr(0, 3));
    }
  }
  EXPECT_THAT(kinds, testing::ElementsAre("一", "二", "table", "source", "三", "table", "source",
                                          "四", "table", "source", "五", "六"));
}

TEST(HtmlReport, TablesOfOneParagraphStandBehindTheirHeadings) {
  Document document;
  Paragraph& all = std::get<Paragraph>(document.blocks.emplace_back(std::in_place_type<Paragraph>));
  all.text = "二、甲\n1\n三、乙\n2";
  Report report;
  report.kind = ReportKind::report;
  const auto add = [&](FormTable table, SectionKey key, const char* name, std::size_t heading,
                       std::size_t figure) {
    report.tables.push_back({});
    report.tables.back().table = table;
    report.facts.push_back(made::fact(name, "1", Place::kNoCell));
    report.facts.back().place = {0, Place::kNoCell, figure, figure + 1};
    Section& section = report.sections.emplace_back();
    section.key = key;
    section.heading = "标题";
    section.place = {0, Place::kNoCell, heading, heading + 9};
  };
  add(FormTable::disclosure, SectionKey::disclosure, "disclosure.fees.amount", 0, 10);
  add(FormTable::requests, SectionKey::requests, "requests.new.total", 12, 22);
  const json body = dataOf(document, report, {})["body"];
  std::vector<std::string> told;
  for (const json& item : body) {
    told.push_back(item["kind"] == "table" ? "table" : textOf(item["runs"]));
  }
  EXPECT_THAT(told, testing::ElementsAre("二、甲", "\n1\n", "table", "三、乙", "\n2", "table"));
}

TEST(HtmlReport, TitleIsOnlyWhatIsTheTitle) {
  Document document = made::document();
  std::get<Paragraph>(document.blocks[0]).text = "首页 年报 正文";
  Report report = made::report();
  report.sections.clear();
  report.title_place = {.block = 0, .begin = 7, .end = 13};
  const json body = dataOf(document, report, {})["body"];
  std::vector<std::string> told;
  for (const json& item : body) {
    if (item["kind"] == "paragraph") {
      told.push_back(item["role"].get<std::string>() + ":" + textOf(item["runs"]));
    }
  }
  EXPECT_THAT(told, testing::ElementsAre("body:首页 ", "title:年报", "body: 正文"));
}

TEST(HtmlReport, WholeTextIsNoTitle) {
  Document document = made::document();
  std::string& text = std::get<Paragraph>(document.blocks[0]).text;
  Report report = made::report();
  report.sections.clear();
  text = report.title;
  for (int i = 0; i < 9; ++i) {
    text += "全年未收到申请。";
  }
  report.title_place = {.block = 0, .begin = 0, .end = text.size()};
  EXPECT_EQ(dataOf(document, report, {})["body"][0]["role"], "body");
}

TEST(HtmlReport, CellsTellHowTheyWereRead) {
  const json data = dataOf({{Edit::Kind::cell, "requests.new.commercial", ""},
                            {Edit::Kind::cell, "disclosure.penalties.decisions", "7件"}});
  EXPECT_EQ(data["tables"][1]["cells"]["new.commercial"].contains("value"), false);
  EXPECT_EQ(data["tables"][0]["cells"]["penalties.decisions"]["value"], "7");
  EXPECT_EQ(data["tables"][0]["cells"]["penalties.decisions"]["raw"], "7件");
}

TEST(HtmlReport, BrokenTieIsToldInItsTwoSides) {
  const json data = dataOf({{Edit::Kind::cell, "review.reconsideration.pending", "2"}});
  ASSERT_EQ(data["findings"].size(), 1U) << data["findings"].dump(1);
  const json finding = data["findings"][0];
  EXPECT_EQ(finding["rule"], "T401");
  ASSERT_EQ(finding["ties"].size(), 1U);
  const json tie = finding["ties"][0];
  EXPECT_EQ(tie["relation"], "=");
  EXPECT_EQ(tie["difference"], "2");
  EXPECT_EQ(tie["parts"]["terms"].size(), 4U);
  EXPECT_EQ(tie["whole"]["terms"][0]["cell"], "review.reconsideration.total");
  EXPECT_EQ(tie["parts"]["terms"][3]["label"].dump(), R"(["尚未审结","pending"])");
  EXPECT_EQ(finding["cells"][0], "review.reconsideration.total");
  EXPECT_NE(finding["message"][0], finding["message"][1]);
}

TEST(HtmlReport, CulpritIsToldWithEveryTieItBreaks) {
  const json data = dataOf({{Edit::Kind::cell, "requests.new.natural_person", "19"}});
  ASSERT_EQ(data["findings"].size(), 1U) << data["findings"].dump(1);
  EXPECT_EQ(data["findings"][0]["ties"].size(), 2U);
  EXPECT_EQ(data["findings"][0]["suggestion"]["cell"], "requests.new.natural_person");
}

TEST(HtmlReport, SentencesAreCutAtTheirMarks) {
  Document document = made::document();
  std::get<Paragraph>(document.blocks[0]).text = "新收12件。";
  Report report = made::report();
  report.sections.clear();
  Finding finding = made::finding();
  finding.places = {{.block = 0, .begin = 6, .end = 11}};  // 12件
  Finding askew = finding;
  askew.places = {{.block = 0, .begin = 7, .end = 9}};  // ends within 件
  const json runs = dataOf(document, report, {finding, askew})["body"][0]["runs"];
  EXPECT_EQ(runs.dump(), R"([["新收",[]],["1",[0]],["2",[0,1]],["件",[0]],["。",[]]])");
}

TEST(HtmlReport, EndlessTextIsCut) {
  Document document = made::document();
  Paragraph& paragraph =
      std::get<Paragraph>(document.blocks.emplace_back(std::in_place_type<Paragraph>));
  paragraph.text.assign(std::size_t{3} << 20, 'x');
  document.blocks.push_back(document.blocks.back());
  const json body = dataOf(document, made::report(), {})["body"];
  EXPECT_EQ(body.back()["kind"], "cut");
  EXPECT_LT(body.dump().size(), std::size_t{2} << 20);
}

TEST(HtmlPage, ListsUnreadFiles) {
  EXPECT_THAT(page(Language::chinese, {{"坏.pdf", "需要密码"}}),
              HasSubstr(R"("failures":[{"file":"坏.pdf","message":"需要密码"}])"));
}

}  // namespace
}  // namespace gouji
