#include "core/text/fold.h"

#include <gtest/gtest.h>

#include <string>

namespace gouji {
namespace {

TEST(Fold, TakesOutSpacesAndNarrows) {
  EXPECT_EQ(fold(" 一、 总体\u3000情况\n").text, U"一、总体情况");
  EXPECT_EQ(fold("２０２３ 年").text, U"2023年");
  EXPECT_EQ(fold("").text, U"");
  EXPECT_EQ(fold(" \u200b\u3000").text, U"");
}

TEST(Fold, MakesMarksOne) {
  EXPECT_EQ(fold("（一）").text, fold("(一)").text);
  EXPECT_EQ(fold("１．属于").text, fold("1.属于").text);
  EXPECT_EQ(fold("〔2021〕").text, U"[2021]");
  EXPECT_EQ(fold("“三安全一稳定”").text, U"\"三安全一稳定\"");
  EXPECT_EQ(fold("「三安全一稳定」").text, U"\"三安全一稳定\"");
  EXPECT_EQ(fold("《条例》：").text, U"<条例>:");
  EXPECT_EQ(fold("—–－").text, U"---");
  EXPECT_EQ(fold("增／减").text, U"增/减");
}

/// The source text of the folded characters [begin, end).
std::string source(const std::string& text, const Folded& folded, std::size_t begin,
                   std::size_t end) {
  return text.substr(folded.beginOf(begin), folded.endOf(end) - folded.beginOf(begin));
}

TEST(Fold, KnowsWhereEachCharacterStood) {
  const std::string text = " a　（1） 公\n开";
  const Folded folded = fold(text);
  ASSERT_EQ(folded.text, U"a(1)公开");
  EXPECT_EQ(source(text, folded, 0, 1), "a");
  EXPECT_EQ(source(text, folded, 1, 4), "（1）");
  EXPECT_EQ(source(text, folded, 4, 6), "公\n开");
  EXPECT_EQ(source(text, folded, 4, 5), "公");
  EXPECT_EQ(folded.at.size(), folded.text.size() + 1);
  EXPECT_EQ(folded.at.back(), text.size());
}

TEST(Fold, AnEmptyRangeIsEmpty) {
  const Folded folded = fold("  ");
  EXPECT_EQ(folded.beginOf(0), 2U);
  EXPECT_EQ(folded.endOf(0), 2U);
}

TEST(Fold, TurnsTraditionalCharacters) {
  EXPECT_EQ(fold("收到和處理政府信息公開申請情況").text, U"收到和处理政府信息公开申请情况");
}

TEST(Fold, TurnsWordsInTraditionalDocumentsOnly) {
  EXPECT_EQ(fold("政府資訊公開").text, U"政府资讯公开");
  EXPECT_EQ(fold("政府資訊公開", true).text, U"政府信息公开");
  EXPECT_EQ(fold("規範性檔案", true).text, U"规范性文件");
  EXPECT_EQ(fold("檔案資訊資訊", true).text, U"文件信息信息");
}

TEST(Fold, WordsKeepTheirPlaces) {
  const std::string text = "規範性 檔 案";
  const Folded folded = fold(text, true);
  ASSERT_EQ(folded.text, U"规范性文件");
  EXPECT_EQ(source(text, folded, 3, 5), "檔 案");
}

TEST(Fold, SurvivesMalformedBytes) {
  const std::string text = "1\xFF\xE5公";
  const Folded folded = fold(text);
  ASSERT_EQ(folded.text, U"1\uFFFD\uFFFD公");
  EXPECT_EQ(source(text, folded, 3, 4), "公");
}

}  // namespace
}  // namespace gouji
