#include "core/rules/finding/fingerprint.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <variant>

#include "core/text/unicode.h"

namespace gouji::rules {
namespace {

/// FNV-1a, 64 bits (Fowler, Noll, Vo). Parts are kept apart by a byte that UTF-8 never has.
class Digest {
 public:
  void add(std::string_view part) {
    for (const char c : part) {
      mix(static_cast<unsigned char>(c));
    }
    mix(0xFF);
  }

  std::string hex() const {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) {
      text += kDigits[(state_ >> shift) & 0xF];
    }
    return text;
  }

 private:
  void mix(unsigned char byte) {
    state_ ^= byte;
    state_ *= 0x100000001b3;
  }

  std::uint64_t state_ = 0xcbf29ce484222325;
};

std::string valueOf(const Fact& fact) {
  return fact.figure.value ? fact.figure.value->toString() : withoutSpaces(fact.raw);
}

const Fact* factNamed(std::string_view name, const Report& report) {
  const auto cell = findConcept(name);
  return cell ? report.fact(*cell) : nullptr;
}

/// What stands at a place that is no cell of the form; "" where the document has no such place.
std::string_view textOf(const Document& document, const Place& place) {
  if (place.block >= document.blocks.size()) {
    return {};
  }
  const auto* table = std::get_if<Table>(&document.blocks[place.block]);
  const bool there =
      table == nullptr ? place.cell == Place::kNoCell : place.cell < table->cells.size();
  if (!there) {
    return {};
  }
  const std::string_view text = textAt(document, place);
  const std::size_t begin = std::min(place.begin, text.size());
  return text.substr(begin, place.end < begin ? 0 : place.end - begin);
}

/// Cells of this report that the finding names or points at, in the form's order.
std::set<ConceptId> cellsOf(const Finding& finding, const Report& report) {
  std::set<ConceptId> cells;
  for (const std::string& name : finding.concepts) {
    if (const auto cell = findConcept(name)) {
      cells.insert(*cell);
    }
  }
  const std::set<Place> places(finding.places.begin(), finding.places.end());
  for (const Fact& fact : report.facts) {
    if (places.contains(fact.place)) {
      cells.insert(fact.cell);
    }
  }
  if (!cells.empty()) {
    return cells;
  }
  for (const std::string& name : finding.concepts) {
    const std::string_view family = std::string_view(name).substr(0, name.find('*'));
    for (const Fact& fact : report.facts) {
      if (family.size() < name.size() && conceptOf(fact.cell).name.starts_with(family)) {
        cells.insert(fact.cell);
      }
    }
  }
  return cells;
}

}  // namespace

std::string fingerprintOf(const Finding& finding, const Document& document, const Report& report,
                          const Report* previous) {
  Digest digest;
  digest.add(finding.rule);
  for (const std::string& name : finding.concepts) {
    digest.add(name);
    if (previous != nullptr && name.starts_with(kPreviousPrefix)) {
      const Fact* fact =
          factNamed(std::string_view(name).substr(kPreviousPrefix.size()), *previous);
      digest.add(fact == nullptr ? "" : valueOf(*fact));
    }
  }
  std::set<Place> told;
  for (const ConceptId cell : cellsOf(finding, report)) {
    digest.add(conceptOf(cell).name);
    if (const Fact* fact = report.fact(cell)) {
      digest.add(valueOf(*fact));
      told.insert(fact->place);
    }
  }
  for (const Place& place : finding.places) {
    if (!told.contains(place)) {
      digest.add(withoutSpaces(textOf(document, place)));
    }
  }
  return digest.hex();
}

}  // namespace gouji::rules
