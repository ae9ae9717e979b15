#include "core/recognise/prose/lexicon/word_class.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/recognise/prose/data/morphemes.h"
#include "core/recognise/prose/data/patterns.h"
#include "core/recognise/prose/lexicon/lexicon.h"
#include "tests/core/recognise/prose/printed_words.h"

namespace gouji {
namespace {

using testing::IsEmpty;

TEST(WordClassOf, Names) {
  EXPECT_EQ(wordClassOf("THIS"), WordClass::THIS);
  EXPECT_EQ(wordClassOf("RESPECTIVELY"), WordClass::RESPECTIVELY);
  EXPECT_EQ(wordClassOf("QUOTE"), WordClass::QUOTE);
  EXPECT_EQ(wordClassOf("REVIEW"), WordClass::REVIEW);
}

TEST(WordClassOf, NoNames) {
  for (const char* name : {"", "this", "TH", "THIS ", "mark", "number", "hole", "?"}) {
    EXPECT_EQ(wordClassOf(name), std::nullopt) << name;
  }
}

/// A class that no row tells of is a name for nothing.
TEST(WordClassOf, TheDataUseEveryClassAndNameItItself) {
  std::set<WordClass> used;
  for (const Morpheme& morpheme : Lexicon::instance().morphemes()) {
    used.insert(morpheme.is);
  }
  for (const DataRow& row : dataRows(kPatterns)) {
    used.insert(wordClassOf(row.fields[1]).value());
  }
  std::vector<int> idle;
  std::set<std::string> names;
  for (int i = 0; i < static_cast<int>(WordClass::mark); ++i) {
    const auto is = static_cast<WordClass>(i);
    if (!used.contains(is)) {
      idle.push_back(i);
      continue;
    }
    const std::string name = test::nameOf(is);
    EXPECT_EQ(wordClassOf(name), is) << name;
    EXPECT_TRUE(names.insert(name).second) << name << " names two classes";
  }
  EXPECT_THAT(idle, IsEmpty());
}

TEST(WordClassOf, MarksQuantitiesAndHolesAreNoMorphemes) {
  for (const Morpheme& morpheme : Lexicon::instance().morphemes()) {
    EXPECT_LT(morpheme.is, WordClass::mark) << toUtf8(morpheme.text);
  }
}

}  // namespace
}  // namespace gouji
