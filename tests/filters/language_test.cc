#include "filters/language.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(LanguageOfLocale, ChineseWhereTheLocaleIs) {
  for (const char* locale : {"zh_CN.UTF-8", "zh_TW", "zh", "zh-Hans", "zh_HK.big5hkscs"}) {
    EXPECT_EQ(languageOfLocale(locale), Language::chinese) << locale;
  }
  for (const char* locale : {"C", "POSIX", "en_GB.UTF-8", "de_DE", "", "zhx"}) {
    EXPECT_EQ(languageOfLocale(locale), Language::english) << locale;
  }
}

}  // namespace
}  // namespace gouji
