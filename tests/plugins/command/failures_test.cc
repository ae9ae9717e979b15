#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <nlohmann/json.hpp>

#include "tests/plugins/command/program.h"

namespace gouji::command {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// One line, "gouji: FILE: what; why; what to do".
testing::Matcher<const std::string&> isComplaintAbout(const std::string& file) {
  return testing::AllOf(
      StartsWith("gouji: " + file + ": "), testing::EndsWith("\n"),
      testing::ResultOf(
          [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }, 1),
      testing::ContainsRegex(".*; .*; .*"));
}

TEST(Failures, EachIsOneLineAndStatusTwo) {
  const Folder folder;
  writeTo(folder / "empty.txt", "");
  writeTo(folder / "space.txt", " \n\t\n");
  writeTo(folder / "other.txt", "今天的会议纪要。\n没有表格。\n");
  writeTo(folder / "cut.pdf", "%PDF-1.7\n1 0 obj\n<<");
  writeTo(folder / "cut.docx", std::string("PK\x03\x04\x14\x00", 6));
  writeTo(folder / "binary", std::string("\x00\x01\x02\xff\xfe\x00", 6));
  for (const char* name :
       {"absent", "empty.txt", "space.txt", "other.txt", "cut.pdf", "cut.docx", "binary"}) {
    const std::string file = folder / name;
    for (const char* command : {"convert", "check"}) {
      const Ran ran = runGouji({command, file});
      EXPECT_EQ(ran.status, 2) << name;
      EXPECT_THAT(ran.out, IsEmpty()) << name;
      EXPECT_THAT(ran.err, isComplaintAbout(file));
    }
  }
}

TEST(Failures, TheOtherFilesAreStillDone) {
  const Folder folder;
  const Ran ran = runGouji({"convert", folder / "absent", demoReport(), folder / "gone"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_EQ(json::parse(ran.out).size(), 1U);
  EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 2);
}

TEST(Failures, SpeakTheUsersLanguage) {
  EXPECT_EQ(runGouji({"convert", "--lang", "zh", "/absent"}).err,
            "gouji: /absent: 找不到；没有这个文件；请核对路径\n");
}

TEST(Failures, UnreadableFile) {
  if (geteuid() == 0) {
    GTEST_SKIP() << "root may read everything";
  }
  const Folder folder;
  writeTo(folder / "a.txt", "x");
  fs::permissions(folder / "a.txt", fs::perms::none);
  EXPECT_THAT(runGouji({"convert", folder / "a.txt"}).err, HasSubstr("may not read"));
}

TEST(Failures, SizeLimit) {
  const Ran ran = runGouji({"convert", "--max-size", "1K", demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("--max-size"));
  EXPECT_EQ(runGouji({"convert", "--max-size", "1M", "/dev/zero"}).status, 2);
}

TEST(Failures, PipesAreRead) {
  const Folder folder;
  ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
  const Ran ran =
      runShell("cat " + shellQuoted(demoReport()) + " > " + shellQuoted(folder / "pipe") + " & " +
               shellQuoted(GOUJI_PROGRAM) + " convert " + shellQuoted(folder / "pipe"));
  EXPECT_EQ(ran.status, 0) << ran.err;
}

TEST(Failures, EmptyFolder) {
  const Folder folder;
  const Ran ran = runGouji({"check", folder.path()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("nothing to read"));
}

TEST(Failures, BrokenPipeEndsQuietly) {
  const Folder folder;
  for (int i = 0; i < 30; ++i) {
    fs::copy_file(demoReport(), folder / (std::to_string(i) + ".html"));
  }
  const Ran ran = runShell(shellQuoted(GOUJI_PROGRAM) + " convert " +
                           shellQuoted(folder.path().native()) + " | head -c 10");
  EXPECT_EQ(ran.out.size(), 10U);
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST(Failures, FullDiskIsTold) {
  for (const char* place : {" > /dev/full", " -o /dev/full"}) {
    const Ran ran =
        runShell(shellQuoted(GOUJI_PROGRAM) + " convert " + shellQuoted(demoReport()) + place);
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.err, HasSubstr("the disk is full"));
  }
}

TEST(Failures, InterruptedRunLeavesNothingBehind) {
  const Folder folder;
  const std::string pipe = shellQuoted(folder / "pipe");
  ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
  fs::create_directory(folder / "out");
  // Opening the pipe returns when gouji has opened it too, which it does after its result.
  const Ran ran =
      runShell(shellQuoted(GOUJI_PROGRAM) + " convert -j 1 -o " +
               shellQuoted(folder / "out/a.json") + " " + pipe + " & pid=$!; exec 3>" + pipe +
               "; ls " + shellQuoted(folder / "out") + "; kill -TERM $pid; wait $pid");
  EXPECT_THAT(ran.out, StartsWith("a.json."));
  EXPECT_EQ(ran.status, 128 + SIGTERM);
  EXPECT_TRUE(fs::is_empty(folder / "out"));
}

TEST(Failures, WrongCommandLine) {
  const Ran ran = runGouji({"convert", "--to", "xml", demoReport()});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, StartsWith("gouji: the command line is wrong; "));
  EXPECT_THAT(ran.out, IsEmpty());
}

}  // namespace
}  // namespace gouji::command
