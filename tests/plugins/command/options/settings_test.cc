#include "plugins/command/options/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/command/options/options.h"
#include "tests/support/folder.h"

namespace gouji::command {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

Parsed parsedIn(const Folder& folder, const std::vector<std::string>& arguments) {
  return parseOptions(arguments, Language::english, folder.path());
}

TEST(Settings, ComeBeforeTheCommandLine) {
  const Folder folder;
  writeTo(folder / "gouji.toml",
          "lang = \"zh\"\n"
          "[check]\n"
          "fail-on = \"warning\"\n"
          "exclude-rule = [\"NA05\", \"ST13\"]\n"
          "baseline = \"last.json\"\n"
          "quiet = true\n"
          "[severity]\n"
          "ID05 = \"note\"\n"
          "[convert]\n"
          "to = \"csv\"\n");
  const Parsed check = parsedIn(folder, {"check", "a.docx"});
  ASSERT_TRUE(check.run) << check.message;
  EXPECT_EQ(check.options.language, Language::chinese);
  EXPECT_EQ(check.options.threshold, Severity::warning);
  EXPECT_EQ(check.options.format, OutputFormat::text);
  EXPECT_TRUE(check.options.quiet);
  EXPECT_EQ(check.options.baseline, folder / "last.json");
  EXPECT_THAT(check.options.rules.without, ElementsAre("NA05", "ST13"));
  EXPECT_THAT(check.options.rules.levels, ElementsAre(Pair("ID05", Severity::note)));
  EXPECT_THAT(check.options.arguments, ElementsAre("a.docx"));

  const Parsed other = parsedIn(folder, {"check", "--fail-on", "error", "--lang=en", "a.docx"});
  EXPECT_EQ(other.options.threshold, Severity::error);
  EXPECT_EQ(other.options.language, Language::english);
  EXPECT_EQ(parsedIn(folder, {"convert", "a.docx"}).options.format, OutputFormat::csv);
  EXPECT_EQ(parsedIn(folder, {"check", "--no-config", "a"}).options.threshold, Severity::error);
}

TEST(Settings, AreLookedForUpwards) {
  const Folder folder;
  writeTo(folder / "gouji.toml", "[check]\nfail-on = \"note\"\n");
  fs::create_directories(folder / "2024/reports");
  const Parsed line = parseOptions(std::vector<std::string>{"check", "a"}, Language::english,
                                   folder / "2024/reports");
  EXPECT_EQ(line.options.threshold, Severity::note);
}

TEST(Settings, MayBeNamed) {
  const Folder folder;
  writeTo(folder / "strict.toml", "[check]\nfail-on = \"note\"\n");
  EXPECT_EQ(parsedIn(folder, {"check", "--config", folder / "strict.toml", "a"}).options.threshold,
            Severity::note);
  const Parsed absent = parsedIn(folder, {"check", "--config=" + folder / "none.toml", "a"});
  EXPECT_FALSE(absent.run);
  EXPECT_EQ(absent.status, 2);
  EXPECT_THAT(absent.message, HasSubstr("none.toml: this settings file cannot be read"));
}

TEST(Settings, TellWhatIsWrong) {
  const Folder folder;
  writeTo(folder / "gouji.toml", "[check]\nfailon = \"note\"\n");
  const Parsed unknown = parsedIn(folder, {"check", "a"});
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.message, HasSubstr("gouji.toml: there is no setting check.failon; see "));
  EXPECT_TRUE(parsedIn(folder, {"convert", "a"}).run);
  writeTo(folder / "gouji.toml", "[severity]\nQQ01 = \"note\"\n");
  EXPECT_THAT(parsedIn(folder, {"check", "a"}).message, HasSubstr("QQ01=note"));
  writeTo(folder / "gouji.toml", "[chekc]\nquiet = true\n");
  EXPECT_THAT(parsedIn(folder, {"check", "a"}).message, HasSubstr("no setting chekc.quiet"));
}

TEST(Settings, SeverityOnTheCommandLine) {
  const Parsed line =
      parseOptions(std::vector<std::string>{"check", "--severity", "ID05=note,T2=error", "a"},
                   Language::english, {});
  ASSERT_TRUE(line.run) << line.message;
  EXPECT_THAT(line.options.rules.levels,
              ElementsAre(Pair("ID05", Severity::note), Pair("T2", Severity::error)));
  EXPECT_FALSE(parseOptions(std::vector<std::string>{"check", "--severity", "ID05=loud", "a"},
                            Language::english, {})
                   .run);
}

}  // namespace
}  // namespace gouji::command
