#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <set>

#include "filters/complaint/complaint.h"
#include "filters/import/read_error.h"
#include "plugins/command/in_order.h"
#include "plugins/command/inputs.h"
#include "plugins/command/language.h"
#include "plugins/command/output_file.h"
#include "plugins/command/read_file.h"
#include "plugins/command/result_names.h"
#include "tests/plugins/command/folder.h"

namespace gouji::command {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(LanguageOfLocale, ChineseWhereTheLocaleIs) {
  for (const char* locale : {"zh_CN.UTF-8", "zh_TW", "zh", "zh-Hans", "zh_HK.big5hkscs"}) {
    EXPECT_EQ(languageOfLocale(locale), Language::chinese) << locale;
  }
  for (const char* locale : {"C", "POSIX", "en_GB.UTF-8", "de_DE", "", "zhx"}) {
    EXPECT_EQ(languageOfLocale(locale), Language::english) << locale;
  }
}

TEST(InOrder, TakesInOrderWhateverTheThreads) {
  for (const std::size_t jobs : {0U, 1U, 2U, 7U}) {
    std::vector<std::size_t> taken;
    inOrder(
        100, jobs, [](std::size_t i) { return i * i; },
        [&](std::size_t i, std::size_t square) {
          EXPECT_EQ(square, i * i);
          taken.push_back(i);
          return true;
        });
    ASSERT_EQ(taken.size(), 100U);
    EXPECT_TRUE(std::is_sorted(taken.begin(), taken.end()));
  }
}

TEST(InOrder, HoldsTwoResultsAThreadAtMost) {
  std::atomic<int> alive = 0;
  std::atomic<int> most = 0;
  struct Counted {
    std::atomic<int>* alive;
    ~Counted() { --*alive; }
  };
  inOrder(
      200, 3,
      [&](std::size_t) {
        const int now = ++alive;
        int seen = most;
        while (seen < now && !most.compare_exchange_weak(seen, now)) {
        }
        return std::make_unique<Counted>(Counted{&alive});
      },
      [&](std::size_t, const std::unique_ptr<Counted>&) { return true; });
  EXPECT_LE(most, 3 * 2 + 1 + 3);  // the window, the one being taken, those being made
}

TEST(InOrder, StopsWhenTold) {
  std::atomic<std::size_t> made = 0;
  std::size_t taken = 0;
  inOrder(
      100'000, 4, [&](std::size_t i) { return ++made, i; },
      [&](std::size_t, std::size_t) { return ++taken < 5; });
  EXPECT_EQ(taken, 5U);
  EXPECT_LT(made, 100U);
}

TEST(InOrder, FailureOfTheTakerEndsTheThreads) {
  const auto run = [] {
    inOrder(
        1000, 4, [](std::size_t i) { return i; },
        [](std::size_t, std::size_t) -> bool { throw std::runtime_error("taker"); });
  };
  EXPECT_THROW(run(), std::runtime_error);
}

TEST(ReadFile, ReadsAllOfIt) {
  const Folder folder;
  const std::string content(200'000, 'x');
  writeTo(folder / "a", content);
  std::error_code error;
  EXPECT_EQ(readFile(folder / "a", 200'000, error), content);
  EXPECT_FALSE(error);
}

TEST(ReadFile, TellsWhatIsWrong) {
  const Folder folder;
  std::error_code error;
  EXPECT_THAT(readFile(folder / "absent", 10, error), IsEmpty());
  EXPECT_EQ(error, std::errc::no_such_file_or_directory);
  error.clear();
  EXPECT_THAT(readFile(folder.path().native(), 10, error), IsEmpty());
  EXPECT_EQ(error, std::errc::is_a_directory);
}

TEST(ReadFile, StopsAtTheLimit) {
  const Folder folder;
  writeTo(folder / "a", "12345678901");
  std::error_code error;
  EXPECT_THROW(readFile(folder / "a", 10, error), ReadError);
  EXPECT_THROW(readFile("/dev/zero", 100'000, error), ReadError);
  EXPECT_EQ(readFile(folder / "a", 11, error).size(), 11U);
}

std::vector<std::string> below(const Inputs& inputs) {
  std::vector<std::string> names;
  for (const Input& input : inputs.files) {
    names.push_back(input.below + (input.tentative ? "?" : ""));
  }
  return names;
}

TEST(Inputs, FoldersAreWalkedInOrder) {
  const Folder folder;
  for (const char* name : {"b.PDF", "a.html", "c/z.docx", "c/notes", ".hidden.txt", ".git/x.txt"}) {
    writeTo(folder / name, "x");
  }
  fs::create_directory_symlink(folder.path(), folder / "c/loop");
  fs::create_symlink(folder / "gone", folder / "dangling.txt");
  ASSERT_EQ(mkfifo((folder / "pipe.txt").c_str(), 0600), 0);
  const Inputs inputs = expandInputs(std::vector{folder.path().native()});
  EXPECT_THAT(below(inputs), ElementsAre("a.html", "b.PDF", "c/notes?", "c/z.docx"));
  EXPECT_TRUE(inputs.walked);
  EXPECT_EQ(inputs.passed_over, 2U);
}

TEST(Inputs, NamedFilesStayAsGiven) {
  const Inputs inputs = expandInputs(std::vector<std::string>{"b.xyz", "-", "a/b.txt"});
  EXPECT_THAT(below(inputs), ElementsAre("b.xyz", "stdin", "b.txt"));
  EXPECT_FALSE(inputs.walked);
}

TEST(Inputs, AnInputIsKnownByAnyName) {
  const Folder folder;
  writeTo(folder / "a", "x");
  writeTo(folder / "b", "x");
  fs::create_hard_link(folder / "a", folder / "same");
  const Inputs inputs = expandInputs(std::vector{folder / "a"});
  InputIdentities identities(inputs);
  EXPECT_TRUE(identities.contains(folder / "a"));
  EXPECT_TRUE(identities.contains(folder / "same"));
  EXPECT_FALSE(identities.contains(folder / "b"));
  EXPECT_FALSE(identities.contains(folder / "absent"));
}

TEST(ResultNames, NeverTheSameTwice) {
  ResultNames names("out", OutputFormat::json);
  EXPECT_EQ(names.of({"x/r.pdf", "r.pdf"}), "out/r.pdf.json");
  EXPECT_EQ(names.of({"y/r.pdf", "r.pdf"}), "out/r.pdf.2.json");
  EXPECT_EQ(names.of({"y/r.pdf.2", "r.pdf.2"}), "out/r.pdf.2.2.json");
  EXPECT_EQ(names.of({"d/c/r.pdf", "c/r.pdf"}), "out/c/r.pdf.json");
}

TEST(OutputFile, AppearsWholeOrNotAtAll) {
  const Folder folder;
  std::error_code error;
  {
    OutputFile dropped(folder / "a", OutputFile::Existing::refused, error);
    ASSERT_FALSE(error);
    EXPECT_FALSE(dropped.write("half"));
    EXPECT_FALSE(fs::exists(folder / "a"));
  }
  EXPECT_TRUE(fs::is_empty(folder.path()));
  OutputFile kept(folder / "a", OutputFile::Existing::refused, error);
  EXPECT_FALSE(kept.write("whole"));
  EXPECT_FALSE(kept.commit());
  EXPECT_EQ(contentOf(folder / "a"), "whole");
}

TEST(OutputFile, ReplacesOnlyWhereAllowed) {
  const Folder folder;
  writeTo(folder / "a", "old");
  std::error_code error;
  { const OutputFile refused(folder / "a", OutputFile::Existing::refused, error); }
  EXPECT_EQ(error, std::errc::file_exists);
  EXPECT_EQ(contentOf(folder / "a"), "old");
  fs::permissions(folder / "a", fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("a", folder / "link");
  OutputFile replaced(folder / "link", OutputFile::Existing::replaced, error);
  EXPECT_FALSE(replaced.write("new"));
  EXPECT_FALSE(replaced.commit());
  EXPECT_EQ(contentOf(folder / "a"), "new");
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(fs::status(folder / "a").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(OutputFile, DoesNotOvertakeAFileMadeMeanwhile) {
  const Folder folder;
  std::error_code error;
  OutputFile file(folder / "a", OutputFile::Existing::refused, error);
  writeTo(folder / "a", "other");
  EXPECT_FALSE(file.write("mine"));
  EXPECT_EQ(file.commit(), std::errc::file_exists);
  EXPECT_EQ(contentOf(folder / "a"), "other");
}

TEST(OutputFile, WritesToDevicesDirectly) {
  std::error_code error;
  OutputFile null("/dev/null", OutputFile::Existing::refused, error);
  EXPECT_FALSE(error);
  EXPECT_FALSE(null.write("x"));
  OutputFile full("/dev/full", OutputFile::Existing::refused, error);
  EXPECT_EQ(full.write("x"), std::errc::no_space_on_device);
}

TEST(Complaint, SaysWhatWhyAndWhatToDo) {
  for (int fault = 0; fault <= static_cast<int>(ReadFault::no_characters); ++fault) {
    const Complaint& complaint = complaintOf(static_cast<ReadFault>(fault));
    for (const Language language : {Language::chinese, Language::english}) {
      EXPECT_FALSE(complaint.what.in(language).empty());
      EXPECT_FALSE(complaint.why.in(language).empty());
      EXPECT_FALSE(complaint.mend.in(language).empty());
    }
  }
  EXPECT_EQ(complaintLine("a.pdf", complaintOf(ReadFault::empty), "", Language::english),
            "gouji: a.pdf: is empty; there is no text in it; obtain the file again");
  EXPECT_EQ(complaintLine("a.pdf", complaintOf(ReadFault::damaged), "x: cut", Language::chinese),
            "gouji: a.pdf: 已损坏；内容不完整或不合格式规定（x: cut）；"
            "请重新下载，或用原程序打开后另存");
}

TEST(Complaint, StaysOnOneLine) {
  const std::string line =
      complaintLine("a\nb\x1b[1m", complaintOf(ReadFault::damaged), "x\ny", Language::english);
  EXPECT_THAT(line, Not(HasSubstr("\n")));
  EXPECT_THAT(line, Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace gouji::command
