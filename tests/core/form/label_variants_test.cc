#include "core/form/label_variants.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/text/fold.h"
#include "core/text/numbering.h"

namespace gouji::form {
namespace {

using testing::IsEmpty;

/// Kinds whose keys are those of the form's rows, columns and sections.
bool isKeyed(LabelKind kind) {
  return kind != LabelKind::request_group && kind != LabelKind::review_group &&
         kind != LabelKind::note;
}

TEST(LabelVariants, StandForLabelsOfTheForm) {
  std::vector<std::string_view> homeless;
  for (const LabelVariant& variant : labelVariants()) {
    const bool known =
        std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
          return spelling.of_form && spelling.kind == variant.kind && spelling.key == variant.key;
        });
    if (isKeyed(variant.kind) && !known) {
      homeless.push_back(variant.text);
    }
  }
  ASSERT_FALSE(labelVariants().empty());
  EXPECT_THAT(homeless, IsEmpty());
}

TEST(LabelVariants, AreNotTheFormsOwnWords) {
  std::vector<std::string_view> known;
  for (const LabelVariant& variant : labelVariants()) {
    const std::u32string text = fold(variant.text).text;
    const bool own =
        std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
          return spelling.of_form && spelling.kind == variant.kind && spelling.key == variant.key &&
                 spelling.text == text;
        });
    if (own || numberingOf(text).length != 0) {
      known.push_back(variant.text);
    }
  }
  EXPECT_THAT(known, IsEmpty());
}

/// One spelling of two labels would be read as either.
TEST(LabelVariants, MeanOneLabelEach) {
  std::vector<std::string_view> again;
  std::set<std::pair<LabelKind, std::u32string>> seen;
  for (const LabelVariant& variant : labelVariants()) {
    if (!seen.insert({variant.kind, fold(variant.text).text}).second) {
      again.push_back(variant.text);
    }
  }
  EXPECT_THAT(again, IsEmpty());
}

}  // namespace
}  // namespace gouji::form
