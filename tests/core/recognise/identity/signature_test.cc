#include "core/recognise/identity/signature.h"

#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using test::table;

std::optional<Signature> signedWith(std::vector<Block> blocks) {
  const Laid laid(std::move(blocks));
  return findSignature(laid.passages, false);
}

void expect(const std::optional<Signature>& found, const Date& date, const std::string& organ,
            const Place& place) {
  ASSERT_TRUE(found);
  EXPECT_EQ(found->date, date);
  EXPECT_EQ(found->organ, organ);
  EXPECT_EQ(found->organ_place, place);
}

TEST(Signature, IsAnOrganAboveADate) {
  expect(signedWith({paragraph("没有其他需要报告的事项。"), paragraph("澄湾县水务局"),
                     paragraph("2024年1月20日")}),
         {2024, 1, 20}, "澄湾县水务局", {1, Place::kNoCell, 0, 18});
}

TEST(Signature, MayStandInOneParagraph) {
  expect(signedWith({paragraph("没有其他需要报告的事项。\n澄湾县水务局\n2024年1月20日")}),
         {2024, 1, 20}, "澄湾县水务局", {0, Place::kNoCell, 37, 55});
}

TEST(Signature, MayNameNoOrgan) {
  expect(signedWith({paragraph("没有其他需要报告的事项。"), paragraph("2024年1月20日")}),
         {2024, 1, 20}, "", {});
}

TEST(Signature, IsOneUnderAnOrganBeforeALoneDate) {
  expect(signedWith({paragraph("澄湾县水务局"), paragraph("2024年1月20日"), paragraph("分享到"),
                     paragraph("2024年3月8日")}),
         {2024, 1, 20}, "澄湾县水务局", {0, Place::kNoCell, 0, 18});
}

TEST(Signature, StandsNearTheEndAndInNoTable) {
  std::vector<Block> blocks = {paragraph("澄湾县水务局"), paragraph("2024年1月20日")};
  for (int i = 0; i < 40; ++i) {
    blocks.push_back(paragraph("正文。"));
  }
  EXPECT_FALSE(signedWith(blocks));
  EXPECT_FALSE(signedWith({table({{"澄湾县水务局", "2024年1月20日"}})}));
}

}  // namespace
}  // namespace gouji
