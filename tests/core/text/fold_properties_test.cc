#include <algorithm>
#include <string>
#include <vector>

#include "core/text/fold.h"
#include "tests/support/properties.h"

namespace gouji {
namespace {

/// Text of what reports hold, white space of all kinds and broken bytes among it.
std::string anyText() {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("公开", "資訊", "檔", "案", "档案", "（", "１", "2", "。", " ",
                                    "\n", "\u3000", "\u200b", "\t", "a", "\xFF", "\xE5", "·", "—"));
  std::string text;
  for (const std::string& piece : pieces) {
    text += piece;
  }
  return text;
}

RC_GTEST_PROP(FoldProperties, PlacesAscend, ()) {
  const std::string text = anyText();
  const Folded folded = fold(text, *rc::gen::arbitrary<bool>());
  RC_ASSERT(folded.at.size() == folded.text.size() + 1);
  RC_ASSERT(folded.ends.size() == folded.text.size());
  RC_ASSERT(folded.at.back() == text.size());
  for (std::size_t i = 0; i < folded.text.size(); ++i) {
    RC_ASSERT(folded.at[i] < folded.ends[i]);
    RC_ASSERT(folded.ends[i] <= folded.at[i + 1]);
  }
}

RC_GTEST_PROP(FoldProperties, OnlyWhiteSpaceIsLeftOut, ()) {
  const std::string text = anyText();
  const Folded folded = fold(text);
  std::size_t end = 0;
  for (std::size_t i = 0; i <= folded.text.size(); ++i) {
    RC_ASSERT(fold(text.substr(end, folded.at[i] - end)).text.empty());
    end = i < folded.text.size() ? folded.ends[i] : end;
  }
}

RC_GTEST_PROP(FoldProperties, APartFoldsToThePartThatItIsThePlaceOf, ()) {
  const std::string text = anyText();
  const Folded folded = fold(text);
  const auto size = folded.text.size();
  const auto end = test::anyIn<std::size_t>(0, size + 1);
  const auto begin = test::anyIn<std::size_t>(0, end + 1);
  if (begin == end) {
    RC_SUCCEED("nothing to find");
  }
  const std::size_t from = folded.beginOf(begin);
  RC_ASSERT(fold(text.substr(from, folded.endOf(end) - from)).text ==
            folded.text.substr(begin, end - begin));
}

RC_GTEST_PROP(FoldProperties, WordsTurnedKeepTheirPlaces, ()) {
  const std::string text = anyText();
  const Folded plain = fold(text);
  const Folded turned = fold(text, true);
  RC_ASSERT(turned.at == plain.at);
  RC_ASSERT(turned.ends == plain.ends);
  RC_ASSERT(turned.text.find(U"档案") == std::u32string::npos);
}

}  // namespace
}  // namespace gouji
