#include "core/recognise/layout/heading_words.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(HeadingWords, NameASection) {
  EXPECT_EQ(sectionNamed(U"政府信息公开工作总体概况"), SectionKey::overview);
  EXPECT_EQ(sectionNamed(U"行政机关主动公开政府信息情况"), SectionKey::disclosure);
  EXPECT_EQ(sectionNamed(U"依申请公开情况"), SectionKey::requests);
  EXPECT_EQ(sectionNamed(U"复议和应诉"), SectionKey::review);
  EXPECT_EQ(sectionNamed(U"存在问题和下一步打算"), SectionKey::problems);
  EXPECT_EQ(sectionNamed(U"需要说明的其它情况"), SectionKey::other);
}

TEST(HeadingWords, NameNone) {
  for (const std::u32string_view words :
       {U"加强主动公开工作", U"本年新收政府信息公开申请数量", U"其他处理", U"监督保障",
        U"主动公开信息52条;收到申请3件", U"总体要求", U"", U"一"}) {
    EXPECT_FALSE(sectionNamed(words));
  }
}

TEST(HeadingWords, NameASectionAtItsNumberOnly) {
  EXPECT_EQ(sectionNamedAt(U"工作开展情况", 1), SectionKey::overview);
  EXPECT_EQ(sectionNamedAt(U"下一步工作", 5), SectionKey::problems);
  EXPECT_FALSE(sectionNamedAt(U"下一步工作", 3));
  EXPECT_FALSE(sectionNamedAt(U"工作开展情况", 0));
  EXPECT_FALSE(sectionNamedAt(U"平台建设", 4));
}

}  // namespace
}  // namespace gouji
