#include "core/text/figure.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace gouji {
namespace {

struct Printed {
  const char* text;
  const char* value;  ///< "" for none
  int style;
};

std::ostream& operator<<(std::ostream& out, const Printed& printed) {
  return out << "'" << printed.text << "'";
}

class ReadFigure : public testing::TestWithParam<Printed> {};

TEST_P(ReadFigure, AsPrinted) {
  const Printed& printed = GetParam();
  const Figure figure = readFigure(printed.text);
  EXPECT_EQ(figure.value ? figure.value->toString() : "", printed.value);
  EXPECT_EQ(figure.style, printed.style);
  EXPECT_EQ(figure.blank(), figure.style == kPlain && !figure.value);
}

INSTANTIATE_TEST_SUITE_P(Plain, ReadFigure,
                         testing::Values(Printed{"", "", kPlain}, Printed{" \u3000\n", "", kPlain},
                                         Printed{"0", "0", kPlain},
                                         Printed{" 12\u00a0", "12", kPlain},
                                         Printed{"1180.5", "1180.5", kPlain},
                                         Printed{"-4", "-4", kPlain}, Printed{"－4", "-4", kPlain},
                                         Printed{"−4", "-4", kPlain},
                                         Printed{"0.5", "0.5", kPlain}));

INSTANTIATE_TEST_SUITE_P(
    Words, ReadFigure,
    testing::Values(Printed{"无", "0", kNoneWord}, Printed{"無", "0", kNoneWord},
                    Printed{" 无 。", "0", kNoneWord}, Printed{"没有", "0", kNoneWord},
                    Printed{"—", "", kDash}, Printed{"-", "", kDash}, Printed{"/", "", kDash},
                    Printed{"——", "", kDash}, Printed{"／", "", kDash}, Printed{"…", "", kDash},
                    Printed{"O", "0", kLookalike}, Printed{"〇", "0", kLookalike},
                    Printed{"三", "3", kChinese}, Printed{"十二", "12", kChinese},
                    Printed{"十二件", "12", kChinese | kUnit}));

INSTANTIATE_TEST_SUITE_P(
    Signs, ReadFigure,
    testing::Values(Printed{"减4", "-4", kSignWord}, Printed{"減4", "-4", kSignWord},
                    Printed{"增4", "4", kSignWord}, Printed{"增 加 12 项", "12", kSignWord | kUnit},
                    Printed{"减少3件", "-3", kSignWord | kUnit}, Printed{"+3", "3", kSignWord},
                    Printed{"↓2", "-2", kSignWord}, Printed{"↑2", "2", kSignWord},
                    Printed{"减", "", kSignWord | kNotNumber}));

INSTANTIATE_TEST_SUITE_P(MarksThatTakeNoRoom, ReadFigure,
                         testing::Values(Printed{"1\u200B2", "12", kPlain},
                                         Printed{"1\u00AD2\uFEFF0", "120", kPlain},
                                         Printed{"1 \uFEFF2", "12", kSpaced}));

INSTANTIATE_TEST_SUITE_P(Units, ReadFigure,
                         testing::Values(Printed{"251000元", "251000", kUnit | kUnitYuan},
                                         Printed{"75394432.52元", "75394432.52", kUnit | kUnitYuan},
                                         Printed{"12.5万元", "12.5", kUnit | kUnitWan},
                                         Printed{"12.5万", "12.5", kUnit | kUnitWan},
                                         Printed{"6 件", "6", kUnit}, Printed{"3宗", "3", kUnit},
                                         Printed{"元", "", kNotNumber}));

INSTANTIATE_TEST_SUITE_P(
    Widths, ReadFigure,
    testing::Values(Printed{"０", "0", kFullWidth}, Printed{"２２", "22", kFullWidth},
                    Printed{"１２．５", "12.5", kFullWidth}, Printed{"1 2", "12", kSpaced},
                    Printed{"1　2", "12", kSpaced}, Printed{"1 2 3", "123", kSpaced},
                    Printed{"1 件", "1", kUnit}));

INSTANTIATE_TEST_SUITE_P(
    Separators, ReadFigure,
    testing::Values(Printed{"1,234", "1234", kSeparators}, Printed{"1，234", "1234", kSeparators},
                    Printed{"1,234,567", "1234567", kSeparators},
                    Printed{"12,345.67", "12345.67", kSeparators}, Printed{"1,23", "", kNotNumber},
                    Printed{"1,2345", "", kNotNumber}, Printed{"1234,567", "", kNotNumber},
                    Printed{",123", "", kNotNumber}));

INSTANTIATE_TEST_SUITE_P(Notes, ReadFigure,
                         testing::Values(Printed{"22（其中修订16件）", "22", kNote},
                                         Printed{"22(含修订", "22", kNote},
                                         Printed{"22件（其中修订16件）", "22", kNote | kUnit},
                                         Printed{"（含1件）2", "2", kNote},
                                         Printed{"5。", "5", kNote},
                                         Printed{"（3）", "", kNote | kNotNumber}));

INSTANTIATE_TEST_SUITE_P(
    NoNumber, ReadFigure,
    testing::Values(Printed{"00", "", kNotNumber}, Printed{"013", "", kNotNumber},
                    Printed{"1.2.3", "", kNotNumber}, Printed{"1、2", "", kNotNumber},
                    Printed{"1e5", "", kNotNumber}, Printed{"见附表", "", kNotNumber},
                    Printed{"3月", "", kNotNumber}, Printed{"1234567890123456", "", kNotNumber},
                    Printed{"1/2", "", kNotNumber}, Printed{"10%", "", kNotNumber},
                    Printed{"\xFF", "", kNotNumber}));

}  // namespace
}  // namespace gouji
