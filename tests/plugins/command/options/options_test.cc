#include "plugins/command/options/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::command {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

Parsed parsed(const std::vector<std::string>& arguments, Language language = Language::english) {
  return parseOptions(arguments, language, {});
}

TEST(Options, ConvertHasItsDefaults) {
  const Parsed line = parsed({"convert", "a.pdf", "-"});
  ASSERT_TRUE(line.run) << line.message;
  EXPECT_EQ(line.options.task, Task::convert);
  EXPECT_EQ(line.options.format, OutputFormat::json);
  EXPECT_THAT(line.options.arguments, ElementsAre("a.pdf", "-"));
  EXPECT_EQ(line.options.limits.file_bytes, Limits{}.file_bytes);
  EXPECT_EQ(line.options.threshold, Severity::error);
}

TEST(Options, CheckAndRulesPrintText) {
  EXPECT_EQ(parsed({"check", "a"}).options.format, OutputFormat::text);
  EXPECT_EQ(parsed({"check", "--format", "json", "a"}).options.format, OutputFormat::json);
  EXPECT_EQ(parsed({"rules"}).options.format, OutputFormat::text);
  EXPECT_THAT(parsed({"rules", "T301"}).options.arguments, ElementsAre("T301"));
}

TEST(Options, TakesEveryOption) {
  const Options options =
      parsed({"convert", "--to=csv", "-o", "out.csv", "--force", "--bom", "-j", "3", "--max-size",
              "2M", "-q", "--lang", "zh", "--unknown-words", "[w]", "a", "--", "-b"})
          .options;
  EXPECT_EQ(options.format, OutputFormat::csv);
  EXPECT_EQ(options.output, "out.csv");
  EXPECT_TRUE(options.force);
  EXPECT_TRUE(options.bom);
  EXPECT_EQ(options.unknown_words, "[w]");
  EXPECT_TRUE(options.quiet);
  EXPECT_EQ(options.jobs, 3U);
  EXPECT_EQ(options.limits.file_bytes, std::size_t{2} << 20);
  EXPECT_EQ(options.language, Language::chinese);
  EXPECT_THAT(options.arguments, ElementsAre("a", "-b"));
}

TEST(Options, FileNamesAreNoLists) {
  const std::vector<std::string> names = {"[2024]", "[a,b]", "{x}", "a,b",
                                          "%%",     "a b",   "++",  "check"};
  std::vector<std::string> line = {"convert", "-o", "[out]"};
  line.insert(line.end(), names.begin(), names.end());
  EXPECT_EQ(parsed(line).options.arguments, names);
  EXPECT_EQ(parsed(line).options.output, "[out]");
  EXPECT_THAT(parsed({"convert", "--", "-", "--to", "--"}).options.arguments,
              ElementsAre("-", "--to", "--"));
}

TEST(Options, ColoursOfCheck) {
  EXPECT_EQ(parsed({"check", "--color", "never", "a"}).options.colour, Colour::never);
}

TEST(Options, ThresholdOfTheStatus) {
  EXPECT_EQ(parsed({"check", "--fail-on", "note", "a"}).options.threshold, Severity::note);
  EXPECT_GT(parsed({"check", "--fail-on", "never", "a"}).options.threshold, Severity::error);
}

TEST(Options, LanguageOfHelpIsTheLanguageAsked) {
  EXPECT_THAT(parsed({"--help"}).message, HasSubstr("Exit status"));
  EXPECT_THAT(parsed({"--help"}, Language::chinese).message, HasSubstr("退出状态"));
  EXPECT_THAT(parsed({"--lang=zh", "--help"}).message, HasSubstr("退出状态"));
  EXPECT_THAT(parsed({"check", "--help", "--lang", "zh"}).message, HasSubstr("核对报告"));
}

TEST(Options, EveryHelpHasExamples) {
  for (const char* command : {"convert", "check", "rules"}) {
    const Parsed help = parsed({command, "--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_FALSE(help.run);
    EXPECT_THAT(help.message, HasSubstr(std::string("gouji ") + command));
    EXPECT_THAT(help.message, HasSubstr("Examples:"));
    EXPECT_THAT(help.message, testing::EndsWith("\n"));
  }
}

TEST(Options, VersionTellsTheLicence) {
  const Parsed version = parsed({"--version"});
  EXPECT_EQ(version.status, 0);
  EXPECT_THAT(version.message, StartsWith("gouji "));
  EXPECT_THAT(version.message, HasSubstr("GPL-2.0-or-later"));
}

TEST(Options, WrongCommandLinesAreToldInOneLine) {
  const std::vector<std::vector<std::string>> wrong = {
      {},
      {"frobnicate"},
      {"convert"},
      {"convert", "--to", "xml", "a"},
      {"convert", "--bogus", "a"},
      {"convert", "a", "-o"},
      {"convert", "a", "-o", "b", "--output-dir", "c"},
      {"convert", "a", "-j", "0"},
      {"convert", "a", "--max-size", "many"},
      {"check", "--bom", "a"},
      {"check", "--lang", "fr", "a"},
  };
  for (const auto& arguments : wrong) {
    for (const Language language : {Language::english, Language::chinese}) {
      const Parsed line = parsed(arguments, language);
      EXPECT_FALSE(line.run);
      EXPECT_EQ(line.status, 2);
      EXPECT_THAT(line.message, StartsWith("gouji: "));
      EXPECT_EQ(line.message.find('\n'), line.message.size() - 1) << line.message;
    }
  }
}

}  // namespace
}  // namespace gouji::command
