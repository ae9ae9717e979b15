#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/plugins/command/program.h"

namespace gouji::command {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

/// The demo's report with its planted error mended.
std::string mendedReport() {
  std::string page = contentOf(demoReport());
  const std::string row = "<td>11</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>";
  const std::size_t at = page.find(row + "13");
  return at == std::string::npos ? std::string() : page.replace(at, row.size() + 2, row + "14");
}

TEST(Check, NamesThePlantedErrorAndWhatMendsIt) {
  const Ran ran = runGouji({"check", "--format", "json", demoReport()});
  EXPECT_EQ(ran.status, 1) << ran.err;
  const json findings = json::parse(ran.out)["findings"];
  ASSERT_EQ(findings.size(), 1U) << ran.out;
  EXPECT_EQ(findings[0]["severity"], "error");
  EXPECT_EQ(findings[0]["concepts"][0], "requests.granted.total");
  EXPECT_EQ(findings[0]["suggestion"]["value"], 14);
}

TEST(Check, TellsItToAClerk) {
  const Ran ran = runGouji({"check", "--lang", "zh", demoReport()});
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, AllOf(HasSubstr("云溪县林业局，2024 年，2021 年表样"),
                             HasSubstr("  错误  T30"), HasSubstr("（一）予以公开 × 总计"),
                             HasSubstr("1 个错误"), Not(HasSubstr("\x1b["))));
  EXPECT_THAT(runGouji({"check", demoReport()}).out, HasSubstr("errors: 1, "));
  EXPECT_THAT(runGouji({"check", "--color", "always", demoReport()}).out,
              HasSubstr("\x1b[31merror"));
}

TEST(Check, StatusFollowsTheThreshold) {
  const Folder folder;
  writeTo(folder / "good.html", mendedReport());
  EXPECT_EQ(runGouji({"check", folder / "good.html"}).status, 0);
  EXPECT_EQ(runGouji({"check", demoReport(), folder / "good.html"}).status, 1);
  EXPECT_EQ(runGouji({"check", "--fail-on", "never", demoReport()}).status, 0);
  EXPECT_EQ(runGouji({"check", demoReport(), folder / "absent"}).status, 2);
}

TEST(Check, SumsUpSeveralFiles) {
  const Folder folder;
  writeTo(folder / "good.html", mendedReport());
  const Ran ran = runGouji({"check", demoReport(), folder / "good.html"});
  EXPECT_THAT(ran.out,
              HasSubstr("\nfiles: 2, read: 2, failed: 0; others passed over: 0; errors: 1, "));
  EXPECT_THAT(runGouji({"check", "-q", demoReport(), folder / "good.html"}).out,
              Not(HasSubstr("files: 2")));
}

TEST(Check, SpeaksTheLanguageOfTheLocale) {
  const std::string check = shellQuoted(GOUJI_PROGRAM) + " check " + shellQuoted(demoReport());
  EXPECT_THAT(runShell("LC_ALL=zh_CN.UTF-8 " + check).out, HasSubstr("错误"));
  EXPECT_THAT(runShell("LC_ALL= LC_MESSAGES= LANG=zh_CN.UTF-8 " + check).out, HasSubstr("错误"));
  EXPECT_THAT(runShell("LC_ALL=de_DE.UTF-8 " + check).out, HasSubstr("error"));
}

TEST(Rules, AreListedAndExplained) {
  EXPECT_THAT(runGouji({"rules", "--lang", "zh"}).out, HasSubstr("  T301  错误  "));
  EXPECT_THAT(runGouji({"rules", "T301"}).out, StartsWith("T301  error"));
  const json rules = json::parse(runGouji({"rules", "--format", "json"}).out);
  EXPECT_GT(rules.size(), 10U);
  EXPECT_EQ(json::parse(runGouji({"rules", "--format", "json", "ST01"}).out)[0]["id"], "ST01");
}

TEST(Rules, UnknownIdIsAFault) {
  const Ran ran = runGouji({"rules", "XX99", "T301"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, StartsWith("gouji: XX99: "));
  EXPECT_THAT(ran.out, StartsWith("T301"));
}

}  // namespace
}  // namespace gouji::command
