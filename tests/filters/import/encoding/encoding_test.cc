#include "filters/import/encoding/encoding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "filters/import/encoding/plausibility.h"

namespace gouji {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kSimplified = "云溪县水利局2023年政府信息公开工作年度报告\n一、总体情况";
constexpr std::string_view kTraditional =
    "雲溪縣水利局2023年政府資訊公開工作年度報告\n一、總體情況";
constexpr std::string_view kHongKong = "深水埗區嘅政府資訊公開年度報告情況";

// The same texts as other encodings hold them.
constexpr std::string_view kGbk =
    "\324\306\317\252\317\330\313\256\300\373\276\3262023\304\352\325\376\270\256\320\305\317\242"
    "\271\253\277\252\271\244\327\367\304\352\266\310\261\250\270\346\n\322\273\241\242\327\334\314"
    "\345\307\351\277\366";
constexpr std::string_view kBig5 =
    "\266\263\267\313\277\244\244\364\247Q\247\2752023\246~\254F\251\262\270\352\260T\244\275\266}"
    "\244u\247@\246~\253\327\263\370\247i\n\244@\241B\301`\305\351\261\241\252p";
constexpr std::string_view kHkscs =
    "\262`\244\364\226\365\260\317\235\357\254F\251\262\270\352\260T\244\275\266}\246~"
    "\253\327\263\370\247i\261\241\252p";

std::string utf16(std::string_view ascii, bool little) {
  std::string out;
  for (const char c : ascii) {
    out += little ? std::string{c, '\0'} : std::string{'\0', c};
  }
  return out;
}

TEST(Decode, TakesUtf8AsItIs) {
  const Decoded decoded = decode(kSimplified);
  EXPECT_EQ(decoded.text, kSimplified);
  EXPECT_EQ(decoded.encoding, Encoding::utf8);
}

TEST(Decode, DropsTheByteOrderMark) {
  EXPECT_EQ(decode("\xEF\xBB\xBF一").text, "一");
  EXPECT_EQ(decode("\xFF\xFE\x00\x4E"sv).text, "一");
  EXPECT_EQ(decode("\xFE\xFF\x4E\x00"sv).text, "一");
}

TEST(Decode, TellsGbkAndBig5WithoutADeclaration) {
  EXPECT_EQ(decode(kGbk).text, kSimplified);
  EXPECT_EQ(decode(kGbk).encoding, Encoding::gb18030);
  EXPECT_EQ(decode(kBig5).text, kTraditional);
  EXPECT_EQ(decode(kBig5).encoding, Encoding::big5);
}

TEST(Decode, ReadsHongKongCharacters) {
  EXPECT_EQ(decode(kHkscs).text, kHongKong);
}

TEST(Decode, AWrongDeclarationLosesAgainstTheBytes) {
  EXPECT_EQ(decode(kGbk, "utf-8").text, kSimplified);
  EXPECT_EQ(decode(kGbk, "Big5").text, kSimplified);
  EXPECT_EQ(decode(kBig5, "GB2312").text, kTraditional);
  EXPECT_EQ(decode(kSimplified, "gb2312").text, kSimplified);
}

TEST(Decode, AStrayByteDoesNotSpoilUtf8) {
  std::string text(kSimplified);
  text += "\xE5\x90 0件";
  const Decoded decoded = decode(text, "gbk");
  EXPECT_EQ(decoded.encoding, Encoding::utf8);
  EXPECT_EQ(decoded.text, std::string(kSimplified) + "\uFFFD\uFFFD 0件");
}

TEST(Decode, AStrayByteDoesNotSpoilGbk) {
  const std::string text = std::string(kGbk) + "\xFF|0|";
  EXPECT_EQ(decode(text).text, std::string(kSimplified) + "\uFFFD|0|");
}

TEST(Decode, DropsNuls) {
  EXPECT_EQ(decode("一\0二\0\0"sv).text, "一二");
}

TEST(Decode, ReadsUtf16WithoutMark) {
  EXPECT_EQ(decode(utf16("<html><p>12</p>", true)).text, "<html><p>12</p>");
  EXPECT_EQ(decode(utf16("<html><p>12</p>", false)).text, "<html><p>12</p>");
}

TEST(Decode, KeepsSurrogatePairsAndMendsLoneOnes) {
  EXPECT_EQ(decode("\xFF\xFE\x40\xD8\x00\xDC"sv).text, "\U00020000");
  EXPECT_EQ(decode("\xFF\xFE\x40\xD8\x31\x00"sv).text, "\uFFFD1");
  EXPECT_EQ(decode("\xFF\xFE\x31"sv).text, "");
}

TEST(Decode, LongGbkPassesBufferBorders) {
  std::string bytes = " ";
  std::string expected = " ";
  for (int i = 0; i < 3000; ++i) {
    bytes += kGbk;
    expected += kSimplified;
  }
  EXPECT_EQ(decode(bytes).text, expected);
}

TEST(IsProbablyText, TakesEveryEncoding) {
  EXPECT_TRUE(isProbablyText(kSimplified));
  EXPECT_TRUE(isProbablyText(kGbk));
  EXPECT_TRUE(isProbablyText(kBig5));
  EXPECT_TRUE(isProbablyText("\xFF\xFE\x00\x4E"sv));
  EXPECT_TRUE(isProbablyText("plain ASCII\n"));
}

TEST(IsProbablyText, LeavesBinaryAlone) {
  EXPECT_FALSE(isProbablyText("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv));
  EXPECT_FALSE(isProbablyText("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0\0\0\0\0"sv));
  EXPECT_FALSE(isProbablyText("\xFF\xD8\xFF\xE0\x01\x02\x03\x04\x05\x06"sv));
  EXPECT_FALSE(isProbablyText("\x01\x02\x03\x04"sv));
}

TEST(IsProbablyText, ASampleMayEndInsideACharacter) {
  std::string text = "a";
  while (text.size() < 70'000) {
    text += "报告";
  }
  EXPECT_TRUE(isProbablyText(text));
}

TEST(Plausibility, IsHighForReportsAndLowForWrongTables) {
  EXPECT_GT(plausibilityOf(kSimplified).score(), 0.6);
  EXPECT_GT(plausibilityOf(kTraditional).score(), 0.6);
  EXPECT_LT(plausibilityOf("锟斤拷锟斤拷锟斤拷").score(), 0.1);
}

}  // namespace
}  // namespace gouji
