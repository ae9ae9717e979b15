#include "core/recognise/layout/tabs.h"

#include <algorithm>

#include "core/form/labels.h"
#include "core/text/figure.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

/// Words without digits and, behind white space, one figure: where it begins; else `end`.
std::size_t lastFigure(const Passage& passage, std::size_t begin, std::size_t end) {
  const std::u32string_view text = std::u32string_view(passage.folded.text).substr(0, end);
  const std::size_t figure = std::min(text.find_first_of(U"0123456789", begin), end);
  const bool is_apart = figure > begin && figure < end &&
                        passage.folded.at[figure] != passage.folded.ends[figure - 1];
  return is_apart && readFigure(passage.textOf(figure, end)).value ? figure : end;
}

}  // namespace

std::vector<Token> tabbedParts(const Passage& passage, std::size_t begin, std::size_t end,
                               std::size_t fewest) {
  constexpr std::size_t kLongestPart = 40;
  std::vector<Token> parts;
  std::size_t from = begin;
  for (std::size_t at = begin + 1; at <= end; ++at) {
    const bool tab =
        at == end || passage.text
                             .substr(passage.folded.ends[at - 1],
                                     passage.folded.at[at] - passage.folded.ends[at - 1])
                             .find('\t') != std::string_view::npos;
    if (!tab) {
      continue;
    }
    if (at - from > kLongestPart) {
      return {};
    }
    if (readFigure(passage.textOf(from, at)).value) {
      parts.push_back({Token::Kind::figures, from, at});
    } else if (const std::size_t figure = lastFigure(passage, from, at); figure < at) {
      parts.push_back({Token::Kind::label, from, figure});
      parts.push_back({Token::Kind::figures, figure, at});
    } else {
      parts.push_back({Token::Kind::label, from, at});
    }
    from = at;
  }
  return parts.size() >= fewest ? parts : std::vector<Token>();
}

std::vector<Token> tabbedRow(const Passage& passage, std::size_t begin, std::size_t end) {
  constexpr std::ptrdiff_t kFewestFigures = 3;
  std::vector<Token> parts = tabbedParts(passage, begin, end);
  const auto isFigures = [](const Token& token) { return token.kind == Token::Kind::figures; };
  const auto first = std::find_if(parts.begin(), parts.end(), isFigures);
  const bool is_row = first != parts.begin() && parts.end() - first >= kFewestFigures &&
                      std::all_of(first, parts.end(), isFigures);
  return is_row ? parts : std::vector<Token>();
}

std::vector<Token> cutRow(const Passage& passage, std::size_t begin, std::size_t end) {
  constexpr std::size_t kFewestCharacters = 2;
  std::vector<Token> parts = tabbedParts(passage, begin, end, 2);
  if (parts.size() != 2 || parts[0].kind != Token::Kind::label ||
      parts[1].kind != Token::Kind::figures) {
    return {};
  }
  const auto words =
      withoutNumber(std::u32string_view(passage.folded.text).substr(begin, parts[0].end - begin));
  const bool is_start =
      words.size() >= kFewestCharacters &&
      std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
        return spelling.kind == LabelKind::disclosure_row && spelling.text.starts_with(words);
      });
  return is_start ? parts : std::vector<Token>();
}

}  // namespace gouji
