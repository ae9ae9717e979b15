#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/plugins/command/program.h"

namespace gouji::command {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// A report with words at a figure that no dictionary will ever hold.
std::string strangeReport(const Folder& folder, const char* name) {
  std::string text = contentOf(demoReport());
  const std::string plain = "全年新收政府信息公开申请";
  text.replace(text.find(plain), plain.size(), "全年氤氲新收政府信息公开申请");
  writeTo(folder / name, text);
  return folder / name;
}

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

TEST(UnknownWordsFile, CountsOverAllFilesWhateverTheFormat) {
  const Folder folder;
  const std::string a = strangeReport(folder, "a.html");
  const std::string b = strangeReport(folder, "b.html");
  std::size_t times = 0;
  for (const json& report : json::parse(runGouji({"convert", a, b}).out)) {
    for (const json& claim : report["claims"]) {
      for (const json& word : claim.value("not_understood", json::array())) {
        times += word == "氤氲" ? 1 : 0;
      }
    }
  }
  ASSERT_GE(times, 2U);
  for (const char* format : {"json", "jsonl", "csv"}) {
    const std::string words = folder / (std::string(format) + ".tsv");
    const std::string plain = runGouji({"convert", "--to", format, a, b}).out;
    const Ran ran =
        runGouji({"convert", "--to", format, "--unknown-words", words, "-j", "2", a, b});
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(ran.out, plain);
    const std::string table = contentOf(words);
    EXPECT_THAT(table, StartsWith("word\ttimes\texample\n"));
    EXPECT_THAT(table, HasSubstr("氤氲\t" + std::to_string(times) + "\t" + a + ": "));
  }
}

TEST(UnknownWordsFile, WithoutSuchWordsItIsTheHeadAlone) {
  const Folder folder;
  EXPECT_EQ(runGouji({"convert", "--unknown-words", folder / "w.tsv", demoReport()}).status, 0);
  EXPECT_EQ(contentOf(folder / "w.tsv"), "word\ttimes\texample\n");
}

TEST(UnknownWordsFile, CannotBeWrittenAndTheResultsStillCome) {
  const Folder folder;
  writeTo(folder / "kept.txt", "mine");
  for (const std::string& words : {folder / "absent/w.tsv", folder / "kept.txt", demoReport()}) {
    const Ran ran = runGouji({"convert", "--unknown-words", words, demoReport()});
    EXPECT_EQ(ran.status, 2) << words;
    EXPECT_EQ(json::parse(ran.out)["year"], 2024);
    EXPECT_THAT(ran.err, StartsWith("gouji: " + words + ": was not written; "));
    EXPECT_EQ(lines(ran.err), 1U) << ran.err;
  }
  EXPECT_EQ(contentOf(folder / "kept.txt"), "mine");
}

TEST(UnknownWordsFile, ForceReplacesAnOlderOneButNoInput) {
  const Folder folder;
  const std::string report = strangeReport(folder, "a.html");
  const std::string before = contentOf(report);
  writeTo(folder / "w.tsv", "older");
  EXPECT_EQ(runGouji({"convert", "--force", "--unknown-words", folder / "w.tsv", report}).status,
            0);
  EXPECT_THAT(contentOf(folder / "w.tsv"), StartsWith("word\t"));
  const Ran ran = runGouji({"convert", "--force", "--unknown-words", report, report});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("one of the inputs"));
  EXPECT_EQ(contentOf(report), before);
}

TEST(UnknownWordsFile, GoesElsewhereThanTheResults) {
  const Folder folder;
  const std::string out = folder / "out";
  for (const auto& [words, results] : {std::pair(out, out), {folder / "./out", out}, {"-", "-"}}) {
    const Ran ran = runGouji({"convert", "--unknown-words", words, "-o", results, demoReport()});
    EXPECT_EQ(ran.status, 2) << words;
    EXPECT_THAT(ran.err, HasSubstr("--unknown-words"));
    EXPECT_EQ(lines(ran.err), 1U);
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_FALSE(fs::exists(out));
  }
  EXPECT_EQ(runGouji({"convert", "--unknown-words", "-", demoReport()}).status, 2);
  const Ran ran = runGouji({"convert", "--unknown-words", "-", "-o", out, demoReport()});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, "word\ttimes\texample\n");
  EXPECT_EQ(json::parse(contentOf(out))["year"], 2024);
}

TEST(UnknownWordsFile, NoResultOfTheRunIsReplaced) {
  const Folder folder;
  fs::copy_file(demoReport(), folder / "a.html");
  const std::string result = folder / "out/a.html.json";
  for (int run = 0; run < 2; ++run) {
    const Ran ran = runGouji({"convert", "--force", "--output-dir", folder / "out",
                              "--unknown-words", result, folder / "a.html"});
    EXPECT_EQ(ran.status, 2);
    EXPECT_EQ(lines(ran.err), 1U) << ran.err;
    EXPECT_EQ(json::parse(contentOf(result))["year"], 2024);
    writeTo(result, contentOf(result));
  }
}

TEST(UnknownWordsFile, NothingIsLeftBehindWhenNothingWasRead) {
  const Folder folder;
  EXPECT_EQ(runGouji({"convert", "--unknown-words", folder / "w.tsv", folder / "absent"}).status,
            2);
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

}  // namespace
}  // namespace gouji::command
