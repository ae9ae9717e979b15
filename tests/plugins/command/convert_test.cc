#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/plugins/command/program.h"

namespace gouji::command {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

TEST(Convert, OneFileIsAnObject) {
  const Ran ran = runGouji({"convert", demoReport()});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.err, IsEmpty());
  const json report = json::parse(ran.out);
  EXPECT_EQ(report["source"]["format"], "html");
  EXPECT_EQ(report["agency"], "云溪县林业局");
  EXPECT_EQ(report["year"], 2024);
  EXPECT_EQ(report["edition"], "2021");
  EXPECT_EQ(report["published"], "2025-01-17");
  EXPECT_EQ(report["sections"].size(), 6U);
  EXPECT_EQ(report["tables"].size(), 3U);
}

TEST(Convert, SeveralFilesAreAListInTheirOrder) {
  const Folder folder;
  for (const char* name : {"b.html", "a.html", "c.html"}) {
    fs::copy_file(demoReport(), folder / name);
  }
  const Ran ran = runGouji({"convert", "-j", "3", folder / "b.html", folder / "a.html",
                            folder / "c.html", folder / "a.html"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  std::vector<std::string> files;
  for (const json& report : json::parse(ran.out)) {
    files.push_back(fs::path(report["source"]["file"].get<std::string>()).filename());
  }
  EXPECT_THAT(files, ElementsAre("b.html", "a.html", "c.html", "a.html"));
}

TEST(Convert, FolderOfOneIsAListToo) {
  const Folder folder;
  fs::copy_file(demoReport(), folder / "a.html");
  writeTo(folder / "data.bin", "\x01\x02");
  const Ran ran = runGouji({"convert", folder.path()});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(json::parse(ran.out).size(), 1U);
  EXPECT_EQ(ran.err, "files: 1, read: 1, failed: 0; others passed over: 1\n");
  EXPECT_THAT(runGouji({"convert", "-q", folder.path()}).err, IsEmpty());
}

TEST(Convert, StandardInput) {
  const Ran ran =
      runShell(shellQuoted(GOUJI_PROGRAM) + " convert - < " + shellQuoted(demoReport()));
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(json::parse(ran.out)["source"]["file"], "-");
}

TEST(Convert, LinesAndTables) {
  const Ran lines = runGouji({"convert", "--to", "jsonl", demoReport(), demoReport()});
  EXPECT_EQ(std::count(lines.out.begin(), lines.out.end(), '\n'), 2);
  const Ran table = runGouji({"convert", "--to", "csv", demoReport(), demoReport()});
  EXPECT_THAT(table.out, StartsWith("file,agency,"));
  EXPECT_EQ(table.out.find("file,agency,", 1), std::string::npos);
  EXPECT_THAT(table.out, HasSubstr(",requests.new.natural_person,21,21,true,"));
  EXPECT_THAT(runGouji({"convert", "--to", "csv", "--bom", demoReport()}).out,
              StartsWith("\xEF\xBB\xBF"
                         "file,"));
}

TEST(Convert, ResultInAFile) {
  const Folder folder;
  const std::string out = folder / "out.json";
  EXPECT_EQ(runGouji({"convert", "-o", out, demoReport()}).status, 0);
  const std::string first = contentOf(out);
  EXPECT_EQ(json::parse(first)["year"], 2024);
  const Ran again = runGouji({"convert", "-o", out, demoReport()});
  EXPECT_EQ(again.status, 2);
  EXPECT_THAT(again.err, HasSubstr("--force"));
  EXPECT_EQ(contentOf(out), first);
  EXPECT_EQ(runGouji({"convert", "--to", "jsonl", "--force", "-o", out, demoReport()}).status, 0);
  EXPECT_NE(contentOf(out), first);
}

TEST(Convert, NeverOverAnInput) {
  const Folder folder;
  fs::copy_file(demoReport(), folder / "a.html");
  const std::string before = contentOf(folder / "a.html");
  for (const std::string& out : {folder / "a.html", folder / "./a.html"}) {
    const Ran ran = runGouji({"convert", "--force", "-o", out, folder / "a.html"});
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.err, HasSubstr("one of the inputs"));
  }
  fs::copy_file(demoReport(), folder / "a.html.json");
  const Ran ran = runGouji({"convert", "--force", "--output-dir", folder.path(), folder / "a.html",
                            folder / "a.html.json"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_EQ(contentOf(folder / "a.html"), before);
  EXPECT_EQ(contentOf(folder / "a.html.json"), before);
  EXPECT_EQ(json::parse(contentOf(folder / "a.html.json.json"))["year"], 2024);
}

TEST(Convert, OneFileAnInput) {
  const Folder folder;
  for (const char* name : {"in/x/r.html", "in/y/r.html", "r.html"}) {
    fs::create_directories(fs::path(folder / name).parent_path());
    fs::copy_file(demoReport(), folder / name);
  }
  const std::string out = folder / "new/out";
  const Ran ran = runGouji(
      {"convert", "--output-dir", out, folder / "in", folder / "r.html", folder / "in/x/r.html"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.out, IsEmpty());
  for (const char* name : {"x/r.html.json", "y/r.html.json", "r.html.json", "r.html.2.json"}) {
    EXPECT_TRUE(json::parse(contentOf(out + "/" + name)).is_object()) << name;
  }
  EXPECT_EQ(runGouji({"convert", "-o", folder.path(), folder / "r.html"}).status, 0);
  EXPECT_TRUE(fs::exists(folder / "r.html.json"));
}

TEST(Convert, NothingIsLeftBehindWhenNothingWasRead) {
  const Folder folder;
  EXPECT_EQ(runGouji({"convert", "-o", folder / "out.json", folder / "absent"}).status, 2);
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

}  // namespace
}  // namespace gouji::command
