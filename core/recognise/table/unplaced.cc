#include "core/recognise/table/unplaced.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/text/unicode.h"

namespace gouji {
namespace {

/// Where the facts' figures stand: by block and cell, as ranges.
class Used {
 public:
  explicit Used(std::span<const Fact> facts) {
    for (const Fact& fact : facts) {
      if (!fact.raw.empty()) {
        ranges_[{fact.place.block, fact.place.cell}].emplace_back(fact.place.begin, fact.place.end);
      }
      if (fact.joined) {  // with what the next cell holds
        ranges_[{fact.place.block, fact.place.cell + 1}].emplace_back(0, kWhole);
      }
    }
  }

  bool has(const Place& place) const {
    const auto found = ranges_.find({place.block, place.cell});
    return found != ranges_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const auto& range) {
             return range.first < place.end && place.begin < range.second;
           });
  }

 private:
  static constexpr std::size_t kWhole = static_cast<std::size_t>(-1);

  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::pair<std::size_t, std::size_t>>>
      ranges_;
};

bool isFigure(const Piece& piece) {
  return !piece.blank() && piece.isValue() && piece.figure.value.has_value();
}

/// The figures of a row: those behind its label. Of a line without one, all where they are a row's.
std::vector<const Piece*> figuresOf(const Line& line) {
  constexpr std::size_t kRow = 3;
  std::vector<const Piece*> figures;
  bool labelled = false;
  for (const Piece& piece : line.pieces) {
    if (!piece.isValue() && !piece.is_number_mark) {
      labelled = true;
      figures.clear();
    } else if (isFigure(piece)) {
      figures.push_back(&piece);
    }
  }
  return labelled || figures.size() >= kRow ? figures : std::vector<const Piece*>();
}

/// Where rows stand that the reading tells as too many; nothing is told of a doubtful one.
std::set<Place> toldRows(const TableReading* reading) {
  std::set<Place> told;
  if (reading != nullptr && reading->verdict != Verdict::doubtful) {
    told.insert(reading->unknown_rows.begin(), reading->unknown_rows.end());
    told.insert(reading->repeated_places.begin(), reading->repeated_places.end());
  }
  return told;
}

}  // namespace

std::vector<UnplacedFigure> unplacedIn(std::span<const Line> lines, FormTable table,
                                       const TableReading* reading, std::span<const Fact> facts) {
  const Used used(facts);
  const bool of_table = std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
    return line.of_table && !figuresOf(line).empty();
  });
  const std::set<Place> told = toldRows(reading);
  std::vector<UnplacedFigure> unplaced;
  std::size_t end = 0;  // of those in front of the last row that was read
  for (const Line& line : lines) {
    const bool is_told =
        std::any_of(line.pieces.begin(), line.pieces.end(),
                    [&](const Piece& piece) { return told.contains(piece.place); });
    if ((of_table && !line.of_table) || is_told) {
      continue;
    }
    const bool read = std::any_of(line.pieces.begin(), line.pieces.end(), [&](const Piece& piece) {
      return isFigure(piece) && used.has(piece.place);
    });
    for (const Piece* piece : figuresOf(line)) {
      if (!used.has(piece->place)) {
        unplaced.push_back({table, std::string(trimmed(piece->text)), piece->place});
      }
    }
    // Loose lines behind the last row are what follows the table.
    end = read || line.of_table || reading == nullptr ? unplaced.size() : end;
  }
  unplaced.resize(end);
  return unplaced;
}

}  // namespace gouji
