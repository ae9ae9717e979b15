#include "core/text/fold.h"

#include <utility>

#include "core/text/traditional.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

/// Marks that are written in several ways, each with the one it is compared as.
constexpr std::pair<char32_t, char32_t> kMarks[] = {
    {U'．', U'.'}, {U'。', U'.'}, {U'﹒', U'.'}, {U'·', U'.'},  {U'•', U'.'},  {U'、', U'、'},
    {U'､', U'、'}, {U'（', U'('}, {U'）', U')'}, {U'〔', U'['}, {U'〕', U']'}, {U'［', U'['},
    {U'］', U']'}, {U'“', U'"'},  {U'”', U'"'},  {U'「', U'"'}, {U'」', U'"'}, {U'『', U'"'},
    {U'』', U'"'}, {U'‘', U'\''}, {U'’', U'\''}, {U'—', U'-'},  {U'–', U'-'},  {U'―', U'-'},
    {U'−', U'-'},  {U'－', U'-'}, {U'﹣', U'-'}, {U'∕', U'/'},  {U'〈', U'<'}, {U'〉', U'>'},
    {U'《', U'<'}, {U'》', U'>'}, {U'︵', U'('}, {U'︶', U')'}, {U'﹙', U'('}, {U'﹚', U')'},
};

char32_t foldedMark(char32_t c) {
  if (c < 0x80 || isHan(c)) {
    return c;
  }
  for (const auto& [from, to] : kMarks) {
    if (c == from) {
      return to;
    }
  }
  return narrowed(c);
}

/// Words of the other side of the strait, after simplification, of equal length.
constexpr std::pair<std::u32string_view, std::u32string_view> kWords[] = {
    {U"资讯", U"信息"},
    {U"档案", U"文件"},
    {U"讯息", U"信息"},
};

}  // namespace

Folded fold(std::string_view utf8, bool traditional) {
  Folded folded;
  folded.text.reserve(utf8.size() / 3 + 8);
  folded.at.reserve(utf8.size() / 3 + 9);
  folded.ends.reserve(utf8.size() / 3 + 8);
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t from = at;
    const char32_t c = nextCodePoint(utf8, at);
    if (isSpace(c)) {
      continue;
    }
    folded.text += simplified(foldedMark(c));
    folded.at.push_back(static_cast<std::uint32_t>(from));
    folded.ends.push_back(static_cast<std::uint32_t>(at));
  }
  folded.at.push_back(static_cast<std::uint32_t>(utf8.size()));
  if (traditional) {
    for (const auto& [from, to] : kWords) {
      for (std::size_t at = folded.text.find(from); at != std::u32string::npos;
           at = folded.text.find(from, at + to.size())) {
        folded.text.replace(at, from.size(), to);
      }
    }
  }
  return folded;
}

}  // namespace gouji
