#include "core/recognise/identity/signature.h"

#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;

std::optional<Date> signedAt(std::vector<Block> blocks) {
  const Laid laid(std::move(blocks));
  const auto found = signatureAt(laid.passages, laid.passages.size() - 1, false);
  return found ? std::optional(found->date) : std::nullopt;
}

/// What stands above the date, as its place says.
std::string aboveIn(std::vector<Block> blocks) {
  const Laid laid(std::move(blocks));
  const auto found = signatureAt(laid.passages, laid.passages.size() - 1, false);
  if (!found) {
    return "no signature";
  }
  EXPECT_EQ(excerptAt(laid.document, found->above.place), found->above.text);
  return std::string(found->above.text);
}

TEST(SignatureAt, ADateWithItsLineToItself) {
  EXPECT_EQ(signedAt({paragraph("2024年1月17日")}), (Date{2024, 1, 17}));
  EXPECT_EQ(signedAt({paragraph("正文。\n　二〇二四年一月十七日\n\n")}), (Date{2024, 1, 17}));
  EXPECT_EQ(signedAt({paragraph("2024年1月\n17日")}), (Date{2024, 1, 17}));
}

TEST(SignatureAt, NoOtherDate) {
  EXPECT_FALSE(signedAt({paragraph("2024年1月17日印发")}));
  EXPECT_FALSE(signedAt({paragraph("2024年1月17日\n责任编辑")}));
  EXPECT_FALSE(signedAt({paragraph("2024年1月17日至2024年1月18日")}));
  EXPECT_FALSE(signedAt({paragraph("")}));
}

TEST(SignatureAt, TheLineAbove) {
  EXPECT_EQ(aboveIn({paragraph("正文。\n澄湾县水务局\n2024年1月17日")}), "澄湾县水务局");
  EXPECT_EQ(aboveIn({paragraph("澄湾县水务局"), paragraph("2024年1月17日")}), "澄湾县水务局");
  EXPECT_EQ(aboveIn({paragraph("正文。\n澄湾县水务局"), paragraph("2024年1月17日")}),
            "澄湾县水务局");
  EXPECT_EQ(aboveIn({paragraph("2024年1月17日")}), "");
}

}  // namespace
}  // namespace gouji
