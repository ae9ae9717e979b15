#include "core/recognise/layout/tokens.h"

#include <algorithm>
#include <unordered_map>

#include "core/form/labels.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

/// What may stand in a run of figures, folded.
bool isFigureCharacter(char32_t c) {
  return (c >= U'0' && c <= U'9') || c == U'.' || c == U',' || c == U'-' || c == U'/' ||
         c == U'无' || c == U'元' || c == U'万' || c == U'件' || c == U'项' || c == U'增' ||
         c == U'减' || c == U'+';
}

/// Stands behind a figure, never alone or before one.
bool isUnit(char32_t c) {
  return c == U'元' || c == U'万' || c == U'件' || c == U'项';
}

/// Spellings by their first character, so that a text is scanned in one go.
class LabelScanner {
 public:
  LabelScanner() {
    for (const Spelling& spelling : spellings()) {
      if (spelling.kind != LabelKind::heading) {
        by_first_[spelling.text.front()].push_back(&spelling);
      }
    }
  }

  /// Length of the longest label (with its number) that starts at `at`; 0 if none does.
  std::size_t labelAt(std::u32string_view text, std::size_t at) const {
    const Numbering number = numberingOf(text.substr(at));
    std::size_t longest = 0;
    if (number.length > 0) {
      longest = longestAt(text, at + number.length, text.substr(at, number.length));
      longest += longest > 0 ? number.length : 0;
    }
    return std::max(longest, longestAt(text, at, {}));
  }

 private:
  /// `printed_number`: what stands before the label.
  std::size_t longestAt(std::u32string_view text, std::size_t at,
                        std::u32string_view printed_number) const {
    if (at >= text.size()) {
      return 0;
    }
    const auto found = by_first_.find(text[at]);
    if (found == by_first_.end()) {
      return 0;
    }
    std::size_t longest = 0;
    for (const Spelling* spelling : found->second) {
      if (sameNumber(printed_number, spelling->number) && spelling->text.size() > longest &&
          text.substr(at).starts_with(spelling->text)) {
        longest = spelling->text.size();
      }
    }
    return longest;
  }

  /// "37" + "2.没有现成信息": the digits before the form's own number are figures, and so are the
  /// zeros in "0002.".
  static bool sameNumber(std::u32string_view printed, std::u32string_view own) {
    if (printed.empty()) {
      return true;
    }
    if (own.empty()) {
      return printed[0] < U'0' || printed[0] > U'9';
    }
    return printed.size() == own.size() && numberingOf(printed).value == numberingOf(own).value;
  }

  std::unordered_map<char32_t, std::vector<const Spelling*>> by_first_;
};

const LabelScanner& scanner() {
  static const LabelScanner instance;
  return instance;
}

/// Length of a note in brackets, as it stands behind a figure: 12(其中修订3件); 0 if there is none.
std::size_t noteLength(std::u32string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 30;
  if (text[at] != U'(' || numberingOf(text.substr(at)).length > 0) {
    return 0;
  }
  const std::size_t close = text.substr(at, kLongest).find(U')');
  return close == text.npos ? 0 : close + 1;
}

/// 处罚3件。, and not the number 3.
bool endsSentence(std::u32string_view text) {
  return text.size() > 1 && text.back() == U'.' &&
         (text[text.size() - 2] < U'0' || text[text.size() - 2] > U'9');
}

}  // namespace

std::vector<Token> scan(std::u32string_view text, std::size_t begin, std::size_t end) {
  std::vector<Token> tokens;
  const auto extend = [&](Token::Kind kind, std::size_t at) {
    if (!tokens.empty() && tokens.back().kind == kind && kind != Token::Kind::label) {
      tokens.back().end = at + 1;
    } else {
      tokens.push_back({kind, at, at + 1});
    }
  };
  const std::u32string_view slice = text.substr(0, end);
  for (std::size_t at = begin; at < end;) {
    if (const std::size_t length = scanner().labelAt(slice, at)) {
      tokens.push_back({Token::Kind::label, at, at + length});
      at += length;
      continue;
    }
    if (const std::size_t note = noteLength(slice, at);
        note > 0 && !tokens.empty() && tokens.back().kind == Token::Kind::figures) {
      tokens.back().end = at + note;
      at += note;
      continue;
    }
    const bool after_label = !tokens.empty() && tokens.back().kind != Token::Kind::other;
    const bool behind_figure =
        !tokens.empty() && tokens.back().kind == Token::Kind::figures && slice[at - 1] != U'-';
    const bool figure = isFigureCharacter(slice[at]) && (after_label || tokens.empty()) &&
                        (behind_figure || !isUnit(slice[at]));
    extend(figure ? Token::Kind::figures : Token::Kind::other, at);
    ++at;
  }
  return tokens;
}

bool isForm(const std::vector<Token>& tokens, std::u32string_view text) {
  const std::size_t length = text.size();
  std::size_t other = 0;
  std::size_t labelled_figures = 0;
  std::size_t labels = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    other += tokens[i].kind == Token::Kind::other ? tokens[i].end - tokens[i].begin : 0;
    labels += tokens[i].kind == Token::Kind::label ? 1 : 0;
    labelled_figures +=
        tokens[i].kind == Token::Kind::figures && i > 0 && tokens[i - 1].kind == Token::Kind::label
            ? 1
            : 0;
  }
  // Prose names a label and its figure here and there; a table is little else.
  constexpr std::size_t kManyFigures = 15;
  if (labels == 0) {
    return other == 0;
  }
  if (labelled_figures >= kManyFigures) {
    return true;
  }
  return !endsSentence(text) && (labelled_figures > 0 || other == 0) &&
         (other * 8 <= length || (labelled_figures > 2 && other * 2 <= length));
}

}  // namespace gouji
