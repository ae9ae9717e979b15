#include "core/recognise/table/figures/readings.h"

#include <algorithm>
#include <map>

#include "core/text/unicode.h"

namespace gouji {
Slot slotOf(const Piece& piece) {
  Slot slot;
  slot.present = true;
  slot.figure = piece.figure;
  slot.raw = piece.blank() ? std::string() : std::string(trimmed(piece.text));
  slot.place = piece.place;
  return slot;
}

namespace {

/// More ways than this are as good as none.
constexpr std::size_t kMostReadings = 1000;

Slot joinedSlot(const Piece& first, const Piece& second) {
  Slot slot = slotOf(first);
  slot.raw = slot.raw + std::string(trimmed(second.text));
  slot.figure = readFigure(slot.raw);
  slot.joined = true;
  return slot;
}

bool isDigits(const Piece& piece) {
  return !piece.blank() && piece.folded.find_first_not_of(U"0123456789") == std::u32string::npos;
}

/// Takes figures that run together apart. Digits of one piece are cut anywhere, but a figure of
/// several digits does not begin with 0, and what stands in two pieces is two figures.
class Splitter {
 public:
  Splitter(std::span<const Piece* const> cells, std::size_t width, const Pruner& prune,
           Readings& out)
      : cells_(cells), width_(width), prune_(prune), out_(out) {
    for (const Piece* cell : cells) {
      folded_.push_back(fold(cell->text));
      only_digits_ = only_digits_ && isDigits(*cell);
    }
    for (std::size_t i = cells.size(); i-- > 0;) {
      characters_left_[i] = characters_left_[i + 1] + cells[i]->folded.size();
    }
  }

  void run() { from(0, 0); }

 private:
  void from(std::size_t cell, std::size_t at) {
    if (out_.hopeless) {
      return;
    }
    if (cell == cells_.size()) {
      if (slots_.size() == width_) {
        out_.all.push_back(slots_);
        out_.hopeless = out_.all.size() > kMostReadings;
      }
      return;
    }
    const std::size_t left = characters_left_[cell] - at;
    const std::size_t wanted = width_ - std::min(width_, slots_.size());
    if (left < wanted || (only_digits_ && left > wanted * kMostDigits)) {
      return;
    }
    if (slots_.size() >= width_ || ++steps_ > kMostSteps) {
      out_.hopeless = out_.hopeless || steps_ > kMostSteps;
      return;
    }
    const Piece& piece = *cells_[cell];
    const std::u32string& text = piece.folded;
    const std::size_t digits = std::min(text.find_first_not_of(U"0123456789", at), text.size());
    // A point or a unit belongs to the last figure of its piece.
    const bool tail = digits < text.size();
    for (std::size_t end = at + 1; end <= text.size(); ++end) {
      if (end - at > kMostDigits && end <= digits) {
        continue;
      }
      if (end < text.size() && end > digits) {
        continue;
      }
      if (tail && end == digits) {
        continue;  // the digits right before a point are not a figure of their own
      }
      if (end - at > 1 && text[at] == U'0' && text[at + 1] != U'.') {
        break;
      }
      if (push(cell, at, end)) {
        from(end == text.size() ? cell + 1 : cell, end == text.size() ? 0 : end);
        slots_.pop_back();
      }
    }
  }

  bool push(std::size_t cell, std::size_t begin, std::size_t end) {
    const Piece& piece = *cells_[cell];
    const Folded& folded = folded_[cell];
    const std::size_t from = folded.beginOf(begin);
    const std::size_t to = folded.endOf(end);
    Slot slot;
    slot.present = true;
    slot.raw = std::string(piece.text.substr(from, to - from));
    slot.figure = readFigure(slot.raw);
    slot.place = {piece.place.block, piece.place.cell, piece.place.begin + from,
                  piece.place.begin + to};
    if (!slot.figure.value) {
      return false;
    }
    slots_.push_back(std::move(slot));
    if (prune_ && !prune_(slots_)) {
      slots_.pop_back();
      return false;
    }
    return true;
  }

  static constexpr std::size_t kMostSteps = 200'000;
  static constexpr std::size_t kMostDigits = 12;

  std::span<const Piece* const> cells_;
  std::vector<Folded> folded_;
  std::vector<std::size_t> characters_left_ = std::vector<std::size_t>(cells_.size() + 1, 0);
  std::size_t width_;
  const Pruner& prune_;
  Readings& out_;
  bool only_digits_ = true;
  Reading slots_;
  std::size_t steps_ = 0;
};

bool sameReading(const Reading& a, const Reading& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Slot& x, const Slot& y) { return x.sameAs(y); });
}

void addOnce(Readings& readings, Reading reading) {
  const bool known = std::any_of(readings.all.begin(), readings.all.end(),
                                 [&](const Reading& r) { return sameReading(r, reading); });
  if (!known) {
    readings.all.push_back(std::move(reading));
  }
}

/// All ways in which cells are `width` figures where `lost` of them were lost, anywhere, and those
/// left over are none: blank ones, or ones whose digits belong to the one before. A cell that was
/// lost may itself have been one too many.
class Fitted {
 public:
  Fitted(std::span<const Piece* const> cells, std::size_t width, Readings& out)
      : cells_(cells), width_(width), out_(out) {}

  void run(std::size_t lost) {
    if (cells_.size() + lost >= width_) {
      joins_ = lost == 0;
      from(0, lost, cells_.size() + lost - width_);
    }
  }

 private:
  void from(std::size_t at, std::size_t lost, std::size_t surplus) {
    if (out_.hopeless) {
      return;
    }
    if (++steps_ > kMostSteps || out_.all.size() > kMostReadings) {
      out_.hopeless = true;
      return;
    }
    if (at == cells_.size() && lost == 0) {
      if (surplus == 0) {
        addOnce(out_, reading_);
      }
      return;
    }
    if (at < cells_.size()) {
      take(at, lost, surplus);
    }
    if (lost > 0) {
      place(Slot{}, at, lost - 1, surplus);
      if (surplus > 0) {
        from(at, lost - 1, surplus - 1);
      }
    }
  }

  /// The cell at `at`, for what it may be.
  void take(std::size_t at, std::size_t lost, std::size_t surplus) {
    if (surplus > 0 && cells_[at]->blank()) {
      from(at + 1, lost, surplus - 1);
    }
    const bool parted = joins_ && surplus > 0 && at + 1 < cells_.size() && isDigits(*cells_[at]) &&
                        isDigits(*cells_[at + 1]) && cells_[at]->folded[0] != U'0';
    if (parted) {
      place(joinedSlot(*cells_[at], *cells_[at + 1]), at + 2, lost, surplus - 1);
    }
    place(slotOf(*cells_[at]), at + 1, lost, surplus);
  }

  void place(Slot slot, std::size_t at, std::size_t lost, std::size_t surplus) {
    if (reading_.size() < width_) {
      reading_.push_back(std::move(slot));
      from(at, lost, surplus);
      reading_.pop_back();
    }
  }

  static constexpr std::size_t kMostSteps = 20'000;

  std::span<const Piece* const> cells_;
  std::size_t width_;
  Readings& out_;
  bool joins_ = false;  ///< digits are parted only where nothing was lost
  Reading reading_;
  std::size_t steps_ = 0;
};

/// Whether a cell stands in a column: rows drawn on edges of their own reach a little into the
/// columns beside theirs, and that is nothing.
bool standsIn(const Piece& cell, const ColumnSpan& column) {
  const int overlap =
      std::min(cell.column + cell.column_span, column.end) - std::max(cell.column, column.begin);
  return overlap > 0 && (overlap * 2 > column.end - column.begin || overlap * 2 > cell.column_span);
}

/// By grid columns. Empty when a figure stands in no slot or over several.
std::optional<Reading> byColumns(const RawRow& row, std::span<const ColumnSpan> columns) {
  Reading reading(columns.size());
  std::vector<const Piece*> taken(columns.size(), nullptr);
  for (const Piece* cell : row.cells) {
    std::size_t first = columns.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (standsIn(*cell, columns[i])) {
        first = std::min(first, i);
        last = i;
      }
    }
    if (first == columns.size()) {
      if (cell->blank()) {
        continue;
      }
      return std::nullopt;
    }
    const bool nothing = cell->blank() || cell->assumedZero();
    if (first != last && !nothing) {
      return std::nullopt;
    }
    for (std::size_t i = first; i <= last; ++i) {
      if (taken[i] != nullptr && !taken[i]->blank()) {
        if (cell->blank()) {
          continue;
        }
        if (!isDigits(*taken[i]) || !isDigits(*cell) || reading[i].joined) {
          return std::nullopt;
        }
        reading[i] = joinedSlot(*taken[i], *cell);
      } else {
        reading[i] = slotOf(*cell);
      }
      taken[i] = cell;
    }
  }
  return reading;
}

}  // namespace

Readings readingsOf(const RawRow& row, std::size_t width, std::span<const ColumnSpan> columns,
                    bool forced, const Pruner& prune) {
  Readings readings;
  std::vector<const Piece*> cells = row.cells;
  if (row.of_table && !row.loose && row.lost > 0) {
    const std::size_t missing = width - std::min(width, cells.size());
    Fitted fitted(cells, width, readings);
    for (std::size_t lost = 1; lost <= std::max(missing, static_cast<std::size_t>(row.lost));
         ++lost) {
      fitted.run(lost);
    }
    readings.hopeless = readings.hopeless || readings.all.empty();
    return readings;
  }
  const bool has_columns = columns.size() == width && row.columns == Columns::grid && row.of_table;
  if (cells.size() == width && !forced) {
    Reading plain;
    for (const Piece* cell : cells) {
      plain.push_back(slotOf(*cell));
    }
    readings.all.push_back(std::move(plain));
    if (has_columns) {  // the count may be right by chance: a label cell more, a figure less
      if (auto reading = byColumns(row, columns)) {
        addOnce(readings, std::move(*reading));
      }
    }
    return readings;
  }
  if (has_columns) {
    if (auto reading = byColumns(row, columns)) {
      readings.all.push_back(std::move(*reading));
      return readings;
    }
    if (forced) {
      readings.hopeless = true;
      return readings;
    }
  }
  if (cells.size() > width) {
    constexpr std::size_t kMostSurplus = 6;
    if (cells.size() - width > kMostSurplus) {
      // Blank columns everywhere: those at the two ends are not the form's.
      while (cells.size() > width && cells.back()->blank()) {
        cells.pop_back();
      }
      while (cells.size() > width && cells.front()->blank()) {
        cells.erase(cells.begin());
      }
    }
    Fitted(cells, width, readings).run(0);
    const auto isJoined = [](const Reading& reading) {
      return std::any_of(reading.begin(), reading.end(),
                         [](const Slot& slot) { return slot.joined; });
    };
    if (!std::all_of(readings.all.begin(), readings.all.end(), isJoined)) {
      std::erase_if(readings.all, isJoined);  // digits are parted only where nothing else fits
    }
  } else if (row.loose || cells.size() == 1) {
    std::erase_if(cells, [](const Piece* cell) { return cell->blank(); });
    const bool digits = std::all_of(cells.begin(), cells.end(), [](const Piece* cell) {
      return cell->folded[0] >= U'0' && cell->folded[0] <= U'9';
    });
    if (digits && !cells.empty()) {
      Splitter(cells, width, prune, readings).run();
    }
    // What white space keeps apart may be whole figures, others being lost.
    const bool may_lack = cells.size() > 1 && !isSurelyCut(row, width);
    if ((readings.all.empty() || may_lack) && !readings.hopeless && !cells.empty()) {
      Fitted(cells, width, readings).run(width - std::min(width, cells.size()));
    }
  } else if (!cells.empty()) {
    Fitted(cells, width, readings).run(width - cells.size());
  }
  readings.hopeless = readings.hopeless || readings.all.empty();
  return readings;
}

bool isSurelyCut(const RawRow& row, std::size_t width) {
  std::size_t fewest = 0;
  for (const Piece* cell : row.cells) {
    const std::u32string_view text = cell->folded;
    std::size_t at = 0;
    while (at + 1 < text.size() && text[at] == U'0' && text[at + 1] >= U'0' &&
           text[at + 1] <= U'9') {
      ++at;
    }
    fewest += cell->blank() ? 0 : at + 1;
  }
  return fewest == width;
}

Reading readingOf(std::span<const Piece* const> cells, std::size_t width,
                  std::span<const std::size_t> present) {
  Reading reading(width);
  for (std::size_t i = 0; i < present.size() && i < cells.size(); ++i) {
    reading[present[i]] = slotOf(*cells[i]);
  }
  return reading;
}

std::vector<ColumnSpan> valueColumns(std::span<const RawRow> rows, std::size_t block,
                                     std::size_t width) {
  std::map<std::vector<std::pair<int, int>>, int> votes;
  int full_rows = 0;
  for (const RawRow& row : rows) {
    if (row.block != block || row.columns != Columns::grid || !row.of_table ||
        row.cells.size() != width) {
      continue;
    }
    std::vector<std::pair<int, int>> spans;
    for (const Piece* cell : row.cells) {
      spans.emplace_back(cell->column, cell->column + cell->column_span);
    }
    ++votes[spans];
    ++full_rows;
  }
  std::vector<ColumnSpan> best;
  int most = 0;
  for (const auto& [spans, count] : votes) {
    if (count > most) {
      most = count;
      best.clear();
      for (const auto& [begin, end] : spans) {
        best.push_back({begin, end});
      }
    }
  }
  // Rows drawn each on its own edges have no columns in common.
  constexpr int kShare = 3;
  return most * kShare >= full_rows ? best : std::vector<ColumnSpan>();
}

}  // namespace gouji
