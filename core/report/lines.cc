#include "core/report/lines.h"

#include <algorithm>
#include <unordered_map>

#include "core/report/labels.h"
#include "core/text/unicode.h"

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

/// A stretch of folded text.
struct Token {
  enum class Kind { label, figures, other };
  Kind kind;
  std::size_t begin;
  std::size_t end;
};

/// Length of a note in brackets, as it stands behind a figure: 12(其中修订3件); 0 if there is none.
std::size_t noteLength(std::u32string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 30;
  if (text[at] != U'(' || numberingOf(text.substr(at)).length > 0) {
    return 0;
  }
  const std::size_t close = text.substr(at, kLongest).find(U')');
  return close == text.npos ? 0 : close + 1;
}

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

/// Whether the tokens are a piece of the form, and not prose that names its labels.
bool isForm(const std::vector<Token>& tokens, std::size_t length) {
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
  return labelled_figures > 0 || other == 0
             ? other * 8 <= length || (labelled_figures > 2 && other * 2 <= length) ||
                   labelled_figures >= kManyFigures
             : false;
}

Piece pieceOf(const Passage& passage, std::size_t begin, std::size_t end) {
  Piece piece;
  if (begin < end) {
    piece.place = passage.placeOf(begin, end);
    piece.text = passage.textOf(begin, end);
  }
  piece.folded = passage.folded.text.substr(begin, end - begin);
  piece.figure = readFigure(piece.text);
  piece.is_number_mark =
      !piece.folded.empty() && numberingOf(piece.folded).length == piece.folded.size();
  return piece;
}

/// A whole cell.
Piece pieceOf(const Passage& passage) {
  Piece piece = pieceOf(passage, 0, passage.folded.text.size());
  piece.place = passage.place;
  return piece;
}

/// The parts of a run of figures that white space keeps apart.
void addFigures(const Passage& passage, const Token& token, std::vector<Piece>& pieces) {
  std::size_t begin = token.begin;
  for (std::size_t at = begin + 1; at <= token.end; ++at) {
    if (at == token.end || passage.folded.at[at] != passage.folded.ends[at - 1]) {
      pieces.push_back(pieceOf(passage, begin, at));
      pieces.back().is_run = !pieces.back().is_number_mark;  // 1. is no figure
      begin = at;
    }
  }
}

/// Words and, behind them, a row of figures kept apart by white space: the rest of a label that
/// was cut in two lines. Where the figures begin; `end` where there are too few to be a row.
std::size_t rowOfFigures(const Passage& passage, std::size_t begin, std::size_t end) {
  constexpr std::size_t kFewestFigures = 5;
  const std::u32string_view text = passage.folded.text;
  std::size_t figures = 0;
  std::size_t at = end;
  while (at > begin) {
    std::size_t from = at;
    while (from > begin && text[from - 1] >= U'0' && text[from - 1] <= U'9' &&
           (from == at || passage.folded.at[from] == passage.folded.ends[from - 1])) {
      --from;
    }
    const bool apart = from == begin || passage.folded.at[from] != passage.folded.ends[from - 1];
    if (from == at || !apart) {
      break;
    }
    ++figures;
    at = from;
  }
  return figures >= kFewestFigures ? at : end;
}

/// Words without digits and, behind white space, one figure: where it begins; else `end`.
std::size_t lastFigure(const Passage& passage, std::size_t begin, std::size_t end) {
  const std::u32string_view text = std::u32string_view(passage.folded.text).substr(0, end);
  const std::size_t figure = std::min(text.find_first_of(U"0123456789", begin), end);
  const bool is_apart = figure > begin && figure < end &&
                        passage.folded.at[figure] != passage.folded.ends[figure - 1];
  return is_apart && readFigure(passage.textOf(figure, end)).value ? figure : end;
}

/// What the source set apart by tabs, as tokens; nothing where a part is prose or there are fewer.
std::vector<Token> tabbedParts(const Passage& passage, std::size_t begin, std::size_t end,
                               std::size_t fewest = 3) {
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

/// Labels and then nothing but figures, each set apart by tabs: a row, whatever its words are.
std::vector<Token> tabbedRow(const Passage& passage, std::size_t begin, std::size_t end) {
  constexpr std::ptrdiff_t kFewestFigures = 3;
  std::vector<Token> parts = tabbedParts(passage, begin, end);
  const auto isFigures = [](const Token& token) { return token.kind == Token::Kind::figures; };
  const auto first = std::find_if(parts.begin(), parts.end(), isFigures);
  const bool is_row = first != parts.begin() && parts.end() - first >= kFewestFigures &&
                      std::all_of(first, parts.end(), isFigures);
  return is_row ? parts : std::vector<Token>();
}

/// The first words of a row's label and, set apart by a tab, its one figure: the label goes on in
/// the next line.
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

void addLoose(const Passage& passage, std::size_t begin, std::size_t end,
              std::vector<Line>& lines) {
  if (begin == end) {
    return;
  }
  std::vector<Token> tokens = tabbedRow(passage, begin, end);
  if (tokens.empty()) {
    tokens = cutRow(passage, begin, end);
  }
  if (tokens.empty()) {
    tokens = scan(passage.folded.text, begin, end);
  }
  if (!isForm(tokens, end - begin)) {
    const std::size_t figures = rowOfFigures(passage, begin, end);
    if (figures < end && figures > begin) {
      tokens = {{Token::Kind::label, begin, figures}, {Token::Kind::figures, figures, end}};
    } else if (auto parts = tabbedParts(passage, begin, end); !parts.empty()) {
      tokens = std::move(parts);
    }
  }
  Line line;
  line.loose = true;
  line.block = passage.place.block;
  if (!isForm(tokens, end - begin)) {
    line.pieces.push_back(pieceOf(passage, begin, end));
    lines.push_back(std::move(line));
    return;
  }
  bool has_figures = false;
  for (const Token& token : tokens) {
    if (token.kind == Token::Kind::figures) {
      addFigures(passage, token, line.pieces);
      has_figures = true;
      continue;
    }
    if (has_figures) {
      lines.push_back(line);
      line.pieces.clear();
      has_figures = false;
    }
    line.pieces.push_back(pieceOf(passage, token.begin, token.end));
  }
  lines.push_back(std::move(line));
}

/// Whether the grid is one: a table that lost its spans has rows of different lengths, and the
/// numbers of its columns then mean nothing.
bool isRagged(const Table& table) {
  std::vector<int> covered(static_cast<std::size_t>(std::max(table.rows, 0)), 0);
  for (const Cell& cell : table.cells) {
    for (int row = cell.row; row < cell.row + cell.row_span && row < table.rows; ++row) {
      covered[static_cast<std::size_t>(row)] += cell.column_span;
    }
  }
  const auto full = std::count(covered.begin(), covered.end(), table.columns);
  return full * 2 < table.rows;
}

void addTable(const Table& table, std::span<const Passage> passages, std::vector<Line>& lines) {
  Line line;
  line.of_table = true;
  line.columns =
      table.meaning == Columns::grid && isRagged(table) ? Columns::ordinal : table.meaning;
  int row = -1;
  const auto close = [&] {
    if (line.pieces.empty()) {
      return;
    }
    if (line.pieces.size() == 1 && !line.pieces[0].blank()) {
      // One cell in the row: it may hold a whole row of figures.
      line.loose = true;
    }
    lines.push_back(line);
    line.pieces.clear();
    line.loose = false;
  };
  for (std::size_t i = 0; i < table.cells.size(); ++i) {
    const Cell& cell = table.cells[i];
    if (cell.row != row) {
      close();
      row = cell.row;
    }
    line.block = passages[i].place.block;
    Piece piece = pieceOf(passages[i]);
    piece.column = cell.column;
    piece.column_span = cell.column_span;
    line.pieces.push_back(std::move(piece));
  }
  close();
}

}  // namespace

std::vector<Line> linesOf(const Document& document, std::span<const Passage> passages,
                          std::span<const HeadingMark> headings) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < passages.size();) {
    const Passage& passage = passages[i];
    if (passage.place.cell != Place::kNoCell) {
      const auto& table = std::get<Table>(document.blocks[passage.place.block]);
      if (table.columns == 1) {
        for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
          const Passage& each = passages[i + cell];
          addLoose(each, 0, each.folded.text.size(), lines);
        }
      } else {
        addTable(table, passages.subspan(i, table.cells.size()), lines);
      }
      i += table.cells.size();
      continue;
    }
    ++i;
    if (passage.role == ParagraphRole::metadata || passage.role == ParagraphRole::margin) {
      continue;
    }
    std::size_t begin = 0;
    for (const HeadingMark& heading : headings) {
      if (heading.place.block != passage.place.block || !heading.inside) {
        continue;
      }
      const auto& at = passage.folded.at;
      const auto from = static_cast<std::size_t>(
          std::lower_bound(at.begin(), at.end(), heading.place.begin) - at.begin());
      const auto to = static_cast<std::size_t>(
          std::lower_bound(at.begin(), at.end(), heading.place.end) - at.begin());
      addLoose(passage, begin, from, lines);
      Line line;
      line.loose = true;
      line.block = passage.place.block;
      line.pieces.push_back(pieceOf(passage, from, to));
      lines.push_back(std::move(line));
      begin = to;
    }
    addLoose(passage, begin, passage.folded.text.size(), lines);
  }
  return lines;
}

}  // namespace gouji
