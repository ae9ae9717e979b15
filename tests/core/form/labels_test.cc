#include "core/form/labels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/form/editions/edition_list.h"
#include "core/text/fold.h"
#include "core/text/likeness.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

using Style = Numbering::Style;

struct Numbered {
  const char* text;
  Style style;
  int value;
  std::size_t length;
};

class NumberingOf : public testing::TestWithParam<Numbered> {};

TEST_P(NumberingOf, AsPrinted) {
  const Numbering number = numberingOf(fold(GetParam().text).text);
  EXPECT_EQ(number.style, GetParam().style) << GetParam().text;
  EXPECT_EQ(number.value, GetParam().value) << GetParam().text;
  EXPECT_EQ(number.length, GetParam().length) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Numbers, NumberingOf,
                         testing::Values(Numbered{"一、总体情况", Style::chinese, 1, 2},
                                         Numbered{"一. 总体情况", Style::chinese, 1, 2},
                                         Numbered{"一．总体情况", Style::chinese, 1, 2},
                                         Numbered{"十二、附件", Style::chinese, 12, 3},
                                         Numbered{"（一）予以公开", Style::bracketed_chinese, 1, 3},
                                         Numbered{"(三) 不予公开", Style::bracketed_chinese, 3, 3},
                                         Numbered{"（一）、予以公开", Style::bracketed_chinese, 1,
                                                  4},
                                         Numbered{"1.属于国家秘密", Style::arabic, 1, 2},
                                         Numbered{"１．属于国家秘密", Style::arabic, 1, 2},
                                         Numbered{"1、属于国家秘密", Style::arabic, 1, 2},
                                         Numbered{"12.附件", Style::arabic, 12, 3},
                                         Numbered{"(1)属于", Style::bracketed_arabic, 1, 3}));

INSTANTIATE_TEST_SUITE_P(
    NoNumbers, NumberingOf,
    testing::Values(Numbered{"", Style::none, 0, 0}, Numbered{"总体情况", Style::none, 0, 0},
                    Numbered{"一般情况", Style::none, 0, 0}, Numbered{"1.5", Style::none, 0, 0},
                    Numbered{"2023年", Style::none, 0, 0}, Numbered{"2023.", Style::none, 0, 0},
                    Numbered{"（一", Style::none, 0, 0}, Numbered{"（", Style::none, 0, 0},
                    Numbered{"三", Style::none, 0, 0}, Numbered{"（其他）", Style::none, 0, 0}));

/// What the header promises beside those.
INSTANTIATE_TEST_SUITE_P(RareNumbers, NumberingOf,
                         testing::Values(Numbered{"①属于国家秘密", Style::arabic, 1, 1},
                                         Numbered{"第一、总体情况", Style::chinese, 1, 3}));

TEST(WithoutNumber, LeavesTheWords) {
  EXPECT_EQ(withoutNumber(U"(七)总计"), U"总计");
  EXPECT_EQ(withoutNumber(U"总计"), U"总计");
  EXPECT_EQ(withoutNumber(U"1."), U"");
}

TEST(Spellings, EveryLabelOfTheFormIsThereWithoutItsNumber) {
  for (const Edition& edition : editions()) {
    for (const FormRow& row : edition.request_rows) {
      const std::u32string words(withoutNumber(fold(row.label).text));
      EXPECT_TRUE(std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& each) {
        return each.kind == LabelKind::request_row && each.key == row.key && each.text == words &&
               each.of_form;
      })) << row.label;
    }
  }
}

TEST(Spellings, NoTwoRowsShareOne) {
  for (const Spelling& one : spellings()) {
    for (const Spelling& other : spellings()) {
      if (one.kind == other.kind && one.text == other.text && one.kind != LabelKind::heading) {
        EXPECT_EQ(one.key, other.key);
      }
    }
  }
}

TEST(Spellings, AreFoldedAndKnowTheirNumber) {
  const auto rows = spellingsOf(LabelKind::request_row);
  const auto found = std::find_if(rows.begin(), rows.end(), [](const Spelling* each) {
    return each->key == "unavailable.needs_creation";
  });
  ASSERT_NE(found, rows.end());
  EXPECT_EQ((*found)->text, U"没有现成信息需要另行制作");
  EXPECT_EQ((*found)->number, U"2.");
}

TEST(SectionOf, ByTheKeysName) {
  for (int i = 0; i < 6; ++i) {
    EXPECT_EQ(sectionOf(sectionKeyName(static_cast<SectionKey>(i))), static_cast<SectionKey>(i));
  }
  EXPECT_FALSE(sectionOf("preface"));
}

TEST(LikenessOf, TheSameWords) {
  EXPECT_EQ(likeness(U"总计", U"总计").score, 1);
  EXPECT_EQ(likeness(U"", U"").score, 1);
}

TEST(LikenessOf, ShortWordsAreNeverAlike) {
  EXPECT_EQ(likeness(U"公开", U"予以公开").score, 0);
  EXPECT_EQ(likeness(U"其它", U"其他").score, 0);
}

TEST(LikenessOf, AGluedLabelIsNotDamaged) {
  const Likeness alike = likeness(U"(五)不予处理重复申请", U"重复申请");
  EXPECT_GT(alike.score, 0.9);
  EXPECT_FALSE(alike.damaged);
}

TEST(LikenessOf, ACutLabelIsNotDamagedAndTheLessAlikeTheShorter) {
  const std::u32string label = U"要求行政机关确认或重新出具已获取信息";
  const Likeness most = likeness(label.substr(0, 14), label);
  const Likeness some = likeness(label.substr(0, 7), label);
  EXPECT_FALSE(most.damaged);
  EXPECT_FALSE(some.damaged);
  EXPECT_GT(most.score, some.score);
  EXPECT_GT(some.score, 0.5);
}

TEST(LikenessOf, WordsThatDifferAreDamaged) {
  const Likeness alike = likeness(U"其他法律行政止公开", U"其他法律行政法规禁止公开");
  EXPECT_GT(alike.score, 0.5);
  EXPECT_TRUE(alike.damaged);
}

TEST(LikenessOf, LabelsOfTheFormAreNotAlike) {
  EXPECT_LT(likeness(U"本机关不掌握相关政府信息", U"没有现成信息需要另行制作").score, 0.5);
  EXPECT_LT(likeness(U"属于行政执法案卷", U"保护第三方合法权益").score, 0.5);
}

}  // namespace
}  // namespace gouji
