#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
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

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// The demo's report, told to be on another year.
std::string demoOn(const std::string& year) {
  return replaced(contentOf(demoReport()), "2024", year);
}

/// Checks by the ties of table three, one of which the demo's report breaks.
Ran checkTies(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"check", "--rule", "T3"});
  return runGouji(arguments);
}

std::vector<std::string> rulesIn(const Ran& ran) {
  std::vector<std::string> rules;
  const json result = json::parse(ran.out);
  for (const json& finding : result["findings"]) {
    rules.push_back(finding["rule"]);
  }
  return rules;
}

TEST(Previous, IsComparedWith) {
  const Folder folder;
  writeTo(folder / "2023.html", demoOn("2023"));
  const Ran ran =
      runGouji({"check", "-f", "json", "--previous", folder / "2023.html", demoReport()});
  EXPECT_EQ(ran.status, 1) << ran.err;
  EXPECT_THAT(rulesIn(ran), testing::Contains("XY04")) << "the same tables";
  EXPECT_THAT(rulesIn(ran), Not(testing::Contains("XY00")));
  const json coverage = json::parse(ran.out)["coverage"];
  EXPECT_THAT(coverage["rules"]["not_applicable"],
              testing::Contains(json{{"rule", "T203"}, {"reason", "other_edition"}}));
  EXPECT_THAT(coverage["rules"]["passed"], testing::Contains("XY01"));
  const Ran alone = runGouji({"check", "-f", "json", demoReport()});
  EXPECT_THAT(json::parse(alone.out)["coverage"]["rules"]["not_applicable"],
              testing::Contains(json{{"rule", "XY01"}, {"reason", "no_previous"}}));
  EXPECT_LT(json::parse(alone.out)["coverage"]["ties"]["all"], coverage["ties"]["all"]);
}

TEST(Previous, WrongOneIsToldOnce) {
  const Folder folder;
  writeTo(folder / "2021.html", demoOn("2021"));
  const Ran ran = runGouji({"check", "--previous", folder / "2021.html", demoReport()});
  EXPECT_THAT(ran.out,
              HasSubstr("  warning  XY00  The report given as last year's is on 2021, this "
                        "one on 2024; nothing was compared with it.\n"));
  const Ran itself = runGouji({"check", "--lang", "zh", "--previous", demoReport(), demoReport()});
  EXPECT_THAT(itself.out, HasSubstr("  警告  XY00  作为上年报告给出的就是本报告"));
  writeTo(folder / "letter.txt", "关于开展安全检查的通知\n请各单位认真落实。\n");
  const Ran letter = runGouji({"check", "--previous", folder / "letter.txt", demoReport()});
  EXPECT_THAT(letter.out, HasSubstr("XY00  The file given as last year's is no annual report"));
}

TEST(Previous, UnreadableOneIsAFaultAndTheReportStillChecked) {
  const Ran ran = runGouji({"check", "--previous", "absent.pdf", demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, StartsWith("gouji: absent.pdf: was not found; "));
  EXPECT_THAT(ran.out, HasSubstr("T302"));
}

TEST(Previous, GoesWithOneReport) {
  const Ran ran = runGouji({"check", "--previous", demoReport(), demoReport(), demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("--previous goes with one report"));
  EXPECT_THAT(ran.out, IsEmpty());
}

TEST(Previous, IsNeverWrittenOver) {
  const Folder folder;
  writeTo(folder / "2023.html", demoOn("2023"));
  const Ran ran = runGouji({"check", "--previous", folder / "2023.html", "--force", "-o",
                            folder / "2023.html", demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_EQ(contentOf(folder / "2023.html"), demoOn("2023"));
}

TEST(Baseline, HidesWhatItHasUntilAValueChanges) {
  const Folder folder;
  const Ran first = checkTies({"-f", "json", demoReport()});
  writeTo(folder / "base.json", first.out);
  const Ran second = checkTies({"--baseline", folder / "base.json", demoReport()});
  EXPECT_EQ(second.status, 0) << second.out << second.err;
  EXPECT_THAT(second.out, HasSubstr("1 more are in the baseline and not listed"));
  const std::string row = "<td>11</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>";
  writeTo(folder / "changed.html", replaced(contentOf(demoReport()), row + "13", row + "12"));
  const Ran changed = checkTies({"--baseline", folder / "base.json", folder / "changed.html"});
  EXPECT_EQ(changed.status, 1);
  EXPECT_THAT(changed.out, AllOf(HasSubstr("is 12"), Not(HasSubstr("baseline"))));
}

TEST(Baseline, KeepsWhatWasKnownBefore) {
  const Folder folder;
  writeTo(folder / "1.json", checkTies({"-f", "json", demoReport()}).out);
  writeTo(folder / "2.json",
          checkTies({"-f", "json", "--baseline", folder / "1.json", demoReport()}).out);
  const json third =
      json::parse(checkTies({"-f", "json", "--baseline", folder / "2.json", demoReport()}).out);
  EXPECT_TRUE(third["findings"].empty());
  EXPECT_EQ(third["known"].size(), 1U);
}

TEST(Baseline, MustBeAResult) {
  const Ran ran = runGouji({"check", "--baseline", demoReport(), demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("cannot be a baseline; it is no result of gouji check"));
}

TEST(Baseline, IsNeverNestedDeep) {
  const Folder folder;
  const std::string lists = std::string(100, '[') + std::string(100, ']');
  std::ofstream(folder / "deep.json") << R"({"findings": [], "extra": )" << lists << '}';
  const Ran ran = runGouji({"check", "--baseline", folder / "deep.json", demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("cannot be a baseline; it is no result of gouji check"));
}

TEST(RuleOptions, ChooseRules) {
  EXPECT_EQ(runGouji({"check", "--rule", "T", "--exclude-rule", "T3", "--exclude-rule", "TX",
                      demoReport()})
                .status,
            0);
  EXPECT_EQ(runGouji({"check", "--rule", "CE,T2", demoReport()}).status, 0);
  EXPECT_EQ(runGouji({"check", "--rule", "CE", "--rule", "T303", demoReport()}).status, 1);
  const Ran ran = runGouji({"check", "--rule", "X9", demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("no rule X9"));
}

TEST(Diff, ComparesReportsAndResults) {
  const Folder folder;
  const std::string row = "<td>11</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>";
  writeTo(folder / "good.html", replaced(contentOf(demoReport()), row + "13", row + "14"));
  const Ran mended = runGouji({"diff", "--rule", "T3", demoReport(), folder / "good.html"});
  EXPECT_EQ(mended.status, 0) << mended.out << mended.err;
  EXPECT_THAT(mended.out, AllOf(HasSubstr("\n  mended   error    T302  "),
                                HasSubstr("\n  mended: 1, new: 0, remaining: 0\n")));
  const Ran broken =
      runGouji({"diff", "--rule", "T3", "--lang", "zh", folder / "good.html", demoReport()});
  EXPECT_EQ(broken.status, 1);
  EXPECT_THAT(broken.out, HasSubstr("\n  新出现  错误  T302  "));
  writeTo(folder / "old.json", checkTies({"-f", "json", demoReport()}).out);
  const Ran same =
      runGouji({"diff", "--rule", "T3", "-f", "json", folder / "old.json", demoReport()});
  EXPECT_EQ(same.status, 1) << same.err;
  const json report = json::parse(same.out)["reports"][0];
  EXPECT_EQ(report["remaining"].size(), 1U);
  EXPECT_EQ(report["remaining"][0]["changed"], false);
  EXPECT_EQ(runGouji({"diff", "--fail-on", "never", folder / "old.json", demoReport()}).status, 0);
}

TEST(Diff, TellsWhatItCannotRead) {
  const Ran ran = runGouji({"diff", "absent", demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, StartsWith("gouji: absent: was not found"));
  EXPECT_EQ(runGouji({"diff", demoReport()}).status, 2);
}

}  // namespace
}  // namespace gouji::command
