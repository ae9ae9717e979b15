#include "core/text/decimal.h"

#include <gtest/gtest.h>

#include <limits>

namespace gouji {
namespace {

Decimal number(std::string_view text) {
  return Decimal::parse(text).value();
}

TEST(Decimal, ReadsWhatIsPrinted) {
  for (const char* text : {"0", "7", "-4", "9116.36", "0.05", "5949.088667", "75394432.52",
                           "123456789012345", "-0.00000000000001"}) {
    EXPECT_EQ(number(text).toString(), text);
  }
}

TEST(Decimal, IsInLowestTerms) {
  EXPECT_EQ(number("1.50"), number("1.5"));
  EXPECT_EQ(number("12.00"), Decimal(12));
  EXPECT_EQ(number("-0"), Decimal(0));
  EXPECT_EQ(number("00"), Decimal(0));
  EXPECT_EQ(number("12.00").toString(), "12");
}

TEST(Decimal, RefusesAllElse) {
  for (const char* text : {"", "-", "--1", "+1", ".", ".5", "5.", "1.2.3", "1,234", " 1", "1 ",
                           "1e5", "0x1", "１", "1234567890123456", "1.234567890123456"}) {
    EXPECT_FALSE(Decimal::parse(text)) << text;
  }
}

TEST(Decimal, ReckonsExactly) {
  EXPECT_EQ(number("0.1") + number("0.2"), number("0.3"));
  EXPECT_EQ(number("1.5") - Decimal(2), number("-0.5"));
  EXPECT_EQ(number("0.5") + number("0.5"), Decimal(1));
  EXPECT_EQ(number("0.25") * Decimal(4), Decimal(1));
  EXPECT_EQ(number("-1.2") * number("0.3"), number("-0.36"));
  EXPECT_EQ(-number("4.5"), number("-4.5"));
  EXPECT_EQ(-Decimal(0), Decimal(0));
}

TEST(Decimal, Orders) {
  EXPECT_LT(number("9.9"), Decimal(10));
  EXPECT_LT(number("-1"), number("-0.5"));
  EXPECT_GT(number("0.01"), number("0.009999"));
  EXPECT_GE(number("2.0"), Decimal(2));
  EXPECT_LT(number("0.00000000000001"), number("999999999999999"));
}

TEST(Decimal, TellsWholeAndNegative) {
  EXPECT_TRUE(number("3.0").isWhole());
  EXPECT_FALSE(number("3.5").isWhole());
  EXPECT_TRUE(number("-3.5").isNegative());
  EXPECT_FALSE(Decimal(0).isNegative());
  EXPECT_EQ(number("3.9").whole(), 3);
  EXPECT_EQ(number("-3.9").whole(), -3);
  EXPECT_DOUBLE_EQ(number("9116.36").toDouble(), 9116.36);
  EXPECT_DOUBLE_EQ(number("-0.5").toDouble(), -0.5);
}

TEST(Decimal, RoundsAQuotientAwayFromZeroAtTheHalf) {
  EXPECT_EQ(quotientText(1, 8, 2), "0.13");
  EXPECT_EQ(quotientText(-1, 8, 2), "-0.13");
  EXPECT_EQ(quotientText(1, -8, 2), "-0.13");
  EXPECT_EQ(quotientText(5, 2, 0), "3");
  EXPECT_EQ(quotientText(number("2.675"), 1, 2), "2.68");  // 2.67499… as a double
  EXPECT_EQ(quotientText(number("1.005"), 1, 2), "1.01");
  EXPECT_EQ(quotientText(number("1.00499999999999"), 1, 2), "1.00");
  EXPECT_EQ(quotientText(number("0.05"), number("0.4"), 2), "0.13");
  EXPECT_EQ(quotientText(number("9.995"), 1, 2), "10.00");
  EXPECT_EQ(quotientText(number("0.4"), 1, 0), "0");
  EXPECT_EQ(quotientText(number("0.5"), 1, 0), "1");
}

TEST(Decimal, KeepsTheDigitsOfAQuotientThatAreAskedFor) {
  EXPECT_EQ(quotientText(1000, 12, 1), "83.3");
  EXPECT_EQ(quotientText(2000, 3, 2), "666.67");
  EXPECT_EQ(quotientText(20, 1, 2), "20.00");
  EXPECT_EQ(quotientText(-1, 1000, 2), "0.00") << "no sign without a figure";
  EXPECT_EQ(quotientText(0, 7, 1), "0.0");
  constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(quotientText(kMax, number("0.00000000000001"), 1),
            "922337203685477580700000000000000.0");
}

TEST(Decimal, StaysInBoundsOnHugeFigures) {
  constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(Decimal(kMax) + Decimal(kMax), Decimal(kMax));
  EXPECT_EQ(Decimal(-kMax) - Decimal(kMax), Decimal(-kMax));
  EXPECT_EQ(Decimal(kMax) * Decimal(-kMax), Decimal(-kMax));
  EXPECT_EQ(number("999999999999999") * number("999999999999999"), Decimal(kMax));
}

TEST(Decimal, KeepsTheValueWhenDigitsDoNotFit) {
  // 29 digits cannot be kept: the sum may be rounded, yet not become another number.
  const Decimal sum = number("999999999999999") + number("0.00000000000001");
  EXPECT_GE(sum, number("999999999999999"));
}

}  // namespace
}  // namespace gouji
