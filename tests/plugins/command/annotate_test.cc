#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "filters/import/package/package.h"
#include "tests/plugins/command/program.h"
#include "tests/support/docx_writer.h"
#include "tests/support/odt_writer.h"

namespace gouji::command {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string partOf(const std::string& path, std::string_view name) {
  const std::string bytes = contentOf(path);
  return Package(bytes, Limits{}).read(name);
}

/// The review table with a wrong total, in a DOCX file.
std::string faulty() {
  const auto cells = [](const std::vector<std::string>& texts) {
    std::string row = "<w:tr>";
    for (const std::string& text : texts) {
      row += "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }
    return row + "</w:tr>";
  };
  const std::vector<std::string> kinds = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
  std::vector<std::string> labels;
  for (int group = 0; group < 3; ++group) {
    labels.insert(labels.end(), kinds.begin(), kinds.end());
  }
  const auto spanned = [](const std::string& text, int span) {
    return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + std::to_string(span) +
           "\"/></w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  };
  return "<w:p><w:r><w:t>澄湾县水务局2023年政府信息公开工作年度报告</w:t></w:r></w:p>"
         "<w:p><w:r><w:t>四、政府信息公开行政复议、行政诉讼情况</w:t></w:r></w:p><w:tbl><w:tr>" +
         spanned("行政复议", 5) + spanned("行政诉讼", 10) + "</w:tr><w:tr>" + spanned("", 5) +
         spanned("未经复议直接起诉", 5) + spanned("复议后起诉", 5) + "</w:tr>" + cells(labels) +
         cells({"1", "0", "0", "0", "7", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"}) +
         "</w:tbl>";
}

class Annotate : public ::testing::Test {
 protected:
  void SetUp() override {
    in_ = folder_ / "in.docx";
    out_ = folder_ / "out.docx";
    writeTo(in_, test::Docx{faulty()}.bytes());
  }

  Folder folder_;
  std::string in_;
  std::string out_;
};

TEST_F(Annotate, WritesANoteAtTheCell) {
  const Ran ran = runGouji({"annotate", "--rule", "T401", in_, "-o", out_});
  EXPECT_EQ(ran.status, 1) << ran.err;
  EXPECT_EQ(ran.out, "notes: put 1, kept 0, removed 0\n");
  EXPECT_THAT(partOf(out_, "word/document.xml"),
              HasSubstr("<w:commentRangeStart w:id=\"0\"/><w:r><w:t>7</w:t></w:r>"
                        "<w:commentRangeEnd w:id=\"0\"/>"));
  EXPECT_THAT(partOf(out_, "word/comments.xml"), HasSubstr(">[T401] "));
}

TEST_F(Annotate, RemovesWhatItWrote) {
  runGouji({"annotate", in_, "-o", out_});
  const std::string clean = folder_ / "clean.docx";
  const Ran ran = runGouji({"annotate", "--remove", "-q", out_, "-o", clean});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(partOf(clean, "word/document.xml"), partOf(in_, "word/document.xml"));
}

TEST_F(Annotate, WritesToStandardOutput) {
  const Ran ran = runGouji({"annotate", "--rule", "T401", in_, "-o", "-"});
  EXPECT_THAT(ran.out, StartsWith("PK"));
  EXPECT_EQ(ran.err, "notes: put 1, kept 0, removed 0\n");
}

TEST_F(Annotate, NeverOverwritesSilently) {
  writeTo(out_, "mine");
  EXPECT_EQ(runGouji({"annotate", in_, "-o", out_}).status, 2);
  EXPECT_EQ(contentOf(out_), "mine");
  EXPECT_EQ(runGouji({"annotate", in_, "--force", "-o", out_}).status, 1);
  const Ran onto_input = runGouji({"annotate", in_, "--force", "-o", in_});
  EXPECT_EQ(onto_input.status, 2);
  EXPECT_THAT(onto_input.err, HasSubstr("it is one of the inputs"));
  EXPECT_EQ(runGouji({"annotate", in_}).status, 2) << "an output must be named";
}

TEST_F(Annotate, RefusesWhatCarriesNoNotes) {
  const Ran ran = runGouji({"annotate", demoReport(), "-o", out_});
  EXPECT_EQ(ran.status, 2);
  EXPECT_EQ(ran.err, "gouji: " + demoReport() +
                         ": cannot carry comments; only DOCX and ODT files can; save it as DOCX "
                         "and try again, or use gouji check --format html\n");
  EXPECT_FALSE(fs::exists(out_));
}

TEST_F(Annotate, SaysWhatIsWrongWithAFile) {
  const std::string plan = folder_ / "plan.odt";
  writeTo(plan, test::Odt{"<text:p>工作计划</text:p>", "", ""}.bytes());
  const Ran ran = runGouji({"annotate", plan, "-o", out_});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("is no annual report"));
  writeTo(plan, test::Odt{"<text:p>", "", ""}.bytes());
  EXPECT_THAT(runGouji({"annotate", "--remove", plan, "-o", out_}).err,
              HasSubstr("plan.odt: is damaged"));
}

}  // namespace
}  // namespace gouji::command
