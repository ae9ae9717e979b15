#include "filters/complaint/complaint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace gouji {
namespace {

using testing::HasSubstr;
using testing::Not;

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
}  // namespace gouji
