#include "core/recognise/table/rows/align.h"

#include <algorithm>
#include <limits>

#include "core/text/likeness.h"
#include "core/text/numbering.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

/// What the alignment weighs. A label counts most, a full row of figures much; leaving a full row
/// out is worse than leaving a row of the form unfilled.
constexpr double kLabelWeight = 10;
constexpr double kWrongLabel = -8;
/// The label is clearly another row's, if not to the letter.
constexpr double kClearlyWrongLabel = -15;
/// A row with the very words of another row of the form is never taken for this one.
constexpr double kOtherRowsLabel = -40;
constexpr double kNoLabel = 2;
constexpr double kFullRow = 3;
/// A row of blank cells tells little: the figures may stand beside the other half of its label.
constexpr double kBlankRow = 0.5;
constexpr double kSkipBlankRow = -1;
constexpr double kShortRow = -2;
constexpr double kNearlyEmptyRow = -6;
constexpr double kSkipFullRow = -5;
constexpr double kSkipShortRow = -0.5;
/// A row with the very words of a row of the form and most of its figures, beside one without
/// words.
constexpr double kSkipLabelledRow = -8;
constexpr double kSkipTarget = -1;
/// Likeness from which a label is taken for the row's own.
constexpr double kKnown = 0.5;
/// … and for certainly so.
constexpr double kClear = 0.75;

bool isFull(const RawRow& row, std::size_t width) {
  if (row.cells.size() == width || (row.of_table && !row.loose && row.cells.size() >= width)) {
    return true;
  }
  std::size_t characters = 0;
  for (const Piece* cell : row.cells) {
    characters += cell->folded.size();
  }
  return row.loose && row.cells.size() < width && characters >= width;
}

/// Whether the row's last label is one of the form's that is not a target here.
bool isForeignLabel(const RawRow& row, std::span<const RowTarget> targets) {
  if (row.labels.empty()) {
    return false;
  }
  const std::u32string_view words = withoutNumber(row.labels.back()->folded);
  return std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
    return spelling.text == words &&
           std::none_of(targets.begin(), targets.end(), [&](const RowTarget& target) {
             return std::find(target.spellings.begin(), target.spellings.end(), &spelling) !=
                    target.spellings.end();
           });
  });
}

class Aligner {
 public:
  Aligner(std::span<const RawRow> rows, std::span<const RowTarget> targets, std::size_t width)
      : rows_(rows), targets_(targets), width_(width) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (!rows[i].cells.empty()) {
        used_.push_back(i);
      }
    }
    score();
  }

  Alignment run() {
    const std::size_t n = used_.size();
    const std::size_t m = targets_.size();
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1, 0));
    std::vector<std::vector<char>> move(n + 1, std::vector<char>(m + 1, 0));
    for (std::size_t i = 0; i <= n; ++i) {
      for (std::size_t j = 0; j <= m; ++j) {
        if (i == 0 && j == 0) {
          continue;
        }
        double top = -std::numeric_limits<double>::infinity();
        const auto consider = [&](double value, char how) {
          if (value > top) {
            top = value;
            move[i][j] = how;
          }
        };
        if (i > 0) {
          consider(best[i - 1][j] + skip_[i - 1], 'r');
        }
        if (j > 0) {
          consider(best[i][j - 1] + kSkipTarget, 't');
        }
        if (i > 0 && j > 0) {
          consider(best[i - 1][j - 1] + match_[i - 1][j - 1], 'm');
        }
        best[i][j] = top;
      }
    }
    Alignment alignment;
    alignment.rows.resize(m);
    alignment.score = best[n][m];
    std::vector<bool> placed(n, false);
    for (std::size_t i = n, j = m; i > 0 || j > 0;) {
      const char how = move[i][j];
      if (how == 'm') {
        alignment.rows[j - 1] = matchOf(i - 1, j - 1);
        placed[i - 1] = true;
      }
      i -= how != 't' ? 1 : 0;
      j -= how != 'r' ? 1 : 0;
    }
    placeOutOfOrder(alignment, placed);
    for (std::size_t i = 0; i < n; ++i) {
      if (!placed[i] && rows_[used_[i]].hasFigure()) {
        alignment.unplaced.push_back(used_[i]);
      }
    }
    markUncertain(alignment, placed);
    return alignment;
  }

 private:
  void score() {
    for (const std::size_t raw : used_) {
      const RawRow& row = rows_[raw];
      const bool full = isFull(row, width_);
      fits_.emplace_back();
      match_.emplace_back();
      const RowLabels labels(row);
      double best = 0;
      for (const RowTarget& target : targets_) {
        fits_.back().push_back(labels.exact(target));
        best = std::max(best, fits_.back().back().score);
      }
      // Beside the very words of one row likeness to another counts for nothing.
      for (std::size_t j = 0; best < 1 && j < targets_.size(); ++j) {
        fits_.back()[j] = labels.fit(targets_[j]);
      }
      for (const LabelFit& fit : fits_.back()) {
        best = std::max(best, fit.score);
      }
      const bool foreign = best < 1 && isForeignLabel(row, targets_);
      full_.push_back(full);
      const bool blank = full && !row.hasFigure();
      const bool labelled = best == 1 && row.hasFigure() && row.cells.size() * 2 > width_;
      skip_.push_back(labelled ? kSkipLabelledRow
                      : blank  ? kSkipBlankRow
                      : full   ? kSkipFullRow
                               : kSkipShortRow);
      const double completeness = blank                           ? kBlankRow
                                  : full                          ? kFullRow
                                  : row.cells.size() * 2 < width_ ? kNearlyEmptyRow
                                                                  : kShortRow;
      for (const LabelFit& fit : fits_.back()) {
        double value = completeness;
        if ((best == 1 && fit.score < 1) || foreign) {
          value += kOtherRowsLabel;
        } else if (fit.score >= kKnown && (fit.score >= kClear || best < kClear)) {
          value += kLabelWeight * fit.score;
        } else if (best >= kKnown) {
          value += best >= kClear ? kClearlyWrongLabel : kWrongLabel;
        } else {
          value += row.labels.empty() ? kNoLabel : 0;
        }
        match_.back().push_back(value);
      }
    }
  }

  RowMatch matchOf(std::size_t i, std::size_t j) const {
    const LabelFit& fit = fits_[i][j];
    RowMatch match;
    match.raw = used_[i];
    if (fit.score >= kKnown) {
      match.label = fit.damaged ? LabelMatch::damaged : LabelMatch::exact;
      match.label_piece = fit.piece;
      match.printed_label = fit.printed;
    }
    return match;
  }

  /// A row that stands in the wrong place is still that row when its label is right.
  void placeOutOfOrder(Alignment& alignment, std::vector<bool>& placed) const {
    for (std::size_t j = 0; j < targets_.size(); ++j) {
      if (alignment.rows[j]) {
        continue;
      }
      for (std::size_t i = 0; i < used_.size(); ++i) {
        if (!placed[i] && fits_[i][j].score == 1 && full_[i]) {
          alignment.rows[j] = matchOf(i, j);
          alignment.in_order = alignment.in_order && !rows_[used_[i]].of_table;
          placed[i] = true;
          break;
        }
      }
    }
  }

  /// Rows placed by position alone are certain only where nothing else fits: between two labelled
  /// rows all of the form's rows are filled and no full row is left over.
  void markUncertain(Alignment& alignment, const std::vector<bool>& placed) const {
    const std::size_t m = targets_.size();
    for (std::size_t from = 0; from < m;) {
      if (labelled(alignment, from)) {
        ++from;
        continue;
      }
      std::size_t to = from;
      bool all_filled = true;
      while (to < m && !labelled(alignment, to)) {
        all_filled = all_filled && alignment.rows[to].has_value();
        ++to;
      }
      const std::size_t low = from == 0 ? 0 : alignment.rows[from - 1]->raw;
      const std::size_t high = to == m ? rows_.size() : alignment.rows[to]->raw;
      bool left_over = false;
      for (std::size_t i = 0; i < used_.size(); ++i) {
        left_over = left_over || (!placed[i] && full_[i] && rows_[used_[i]].hasFigure() &&
                                  used_[i] > low && used_[i] < high);
      }
      for (std::size_t j = from; j < to; ++j) {
        if (alignment.rows[j]) {
          alignment.rows[j]->certain = all_filled && !left_over;
        }
      }
      from = to;
    }
  }

  static bool labelled(const Alignment& alignment, std::size_t j) {
    return alignment.rows[j] && alignment.rows[j]->label != LabelMatch::missing;
  }

  std::span<const RawRow> rows_;
  std::span<const RowTarget> targets_;
  std::size_t width_;
  std::vector<std::size_t> used_;  ///< raw rows that hold cells
  std::vector<bool> full_;
  std::vector<double> skip_;
  std::vector<std::vector<LabelFit>> fits_;
  std::vector<std::vector<double>> match_;
};

/// Behind label `index` another begins: the figures are not the former's.
bool isNumberedBehind(const RawRow& row, std::size_t index) {
  return std::any_of(row.labels.begin() + static_cast<std::ptrdiff_t>(index) + 1, row.labels.end(),
                     [](const Piece* label) { return numberingOf(label->folded).length > 0; });
}

}  // namespace

RowLabels::RowLabels(const RawRow& row) : row_(&row) {
  constexpr std::size_t kMostPieces = 4;
  for (std::size_t count = 1; count <= std::min(kMostPieces, row.labels.size()); ++count) {
    Joined joined{{}, {}, {}, row.labels[row.labels.size() - count], {}};
    for (std::size_t i = row.labels.size() - count; i < row.labels.size(); ++i) {
      joined.before_last = joined.words;
      joined.words += row.labels[i]->folded;
      joined.printed += withoutSpaces(row.labels[i]->text);
    }
    const std::u32string_view words = withoutNumber(joined.words);
    joined.number = joined.words.substr(0, joined.words.size() - words.size());
    joined.words = std::u32string(words);
    joined_.push_back(std::move(joined));
  }
  // 规章(设区的市应提供): a note behind the label's own words.
  for (std::size_t i = 0, count = joined_.size(); i < count; ++i) {
    const std::u32string& words = joined_[i].words;
    const std::size_t note = words.find(U'(');
    if (note != 0 && note != words.npos && words.back() == U')') {
      Joined without = joined_[i];
      without.words.resize(note);
      joined_.push_back(std::move(without));
    }
  }
}

bool RowLabels::isOther(const Joined& joined, const Spelling& spelling) {
  return hasOtherNumber(joined.number, spelling) ||
         joined.before_last.find(spelling.text) != std::u32string::npos;
}

LabelFit RowLabels::exact(const RowTarget& target) const {
  for (const Joined& joined : joined_) {
    for (const Spelling* spelling : target.spellings) {
      if (joined.words == spelling->text && !isOther(joined, *spelling)) {
        return {1, false, joined.first, joined.printed};
      }
    }
  }
  return {};
}

LabelFit RowLabels::fit(const RowTarget& target) const {
  LabelFit best = exact(target);
  if (best.score == 1) {
    return best;
  }
  for (const Joined& joined : joined_) {
    for (const Spelling* spelling : target.spellings) {
      if (isOther(joined, *spelling)) {
        continue;
      }
      const Likeness alike = likeness(joined.words, spelling->text);
      if (alike.score > best.score) {
        best = {alike.score, alike.damaged, joined.first, joined.printed};
      }
    }
  }
  // A label before the last one: less likely the row's own (a group's label stands there).
  constexpr double kEarlier = 0.6;
  for (std::size_t i = 0; i < row_->labels.size(); ++i) {
    const Piece* label = row_->labels[i];
    if (row_->loose && isNumberedBehind(*row_, i)) {
      continue;
    }
    for (const Spelling* spelling : target.spellings) {
      if (kEarlier > best.score && label != row_->labels.back() &&
          withoutNumber(label->folded) == spelling->text) {
        best = {kEarlier, false, label, withoutSpaces(label->text)};
      }
    }
  }
  return best;
}

LabelFit fitOf(const RawRow& row, const RowTarget& target) {
  return RowLabels(row).fit(target);
}

bool isNamedInLooseText(std::span<const RawRow> rows, const RowTarget& target) {
  return std::any_of(rows.begin(), rows.end(), [&](const RawRow& row) {
    return !row.of_table &&
           std::any_of(row.labels.begin(), row.labels.end(), [&](const auto* label) {
             return std::any_of(target.spellings.begin(), target.spellings.end(),
                                [&](const auto* spelling) {
                                  return withoutNumber(label->folded) == spelling->text;
                                });
           });
  });
}

Alignment align(std::span<const RawRow> rows, std::span<const RowTarget> targets,
                std::size_t width) {
  return Aligner(rows, targets, width).run();
}

}  // namespace gouji
