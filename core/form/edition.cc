#include "core/form/edition.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

#include "core/form/editions/edition_list.h"

namespace gouji {

const Edition& editionOf(EditionId id) {
  for (const Edition& edition : editions()) {
    if (edition.id == id) {
      return edition;
    }
  }
  throw std::out_of_range("no such edition of the form");
}

std::optional<EditionId> editionNamed(std::string_view name) {
  for (const Edition& edition : editions()) {
    if (edition.name == name) {
      return edition.id;
    }
  }
  return std::nullopt;
}

std::optional<EditionId> editionForYear(int year) {
  std::optional<EditionId> in_force;
  for (const Edition& edition : editions()) {
    if (year >= edition.first_year) {
      in_force = edition.id;
    }
  }
  return in_force;
}

std::optional<int> lastYearOf(const Edition& edition) {
  for (const Edition& next : editions()) {
    if (next.first_year > edition.first_year) {
      return next.first_year - 1;
    }
  }
  return std::nullopt;
}

EditionId nearestEdition(EditionId wanted, std::span<const EditionId> some) {
  const int year = editionOf(wanted).first_year;
  return *std::min_element(some.begin(), some.end(), [&](EditionId a, EditionId b) {
    return std::abs(editionOf(a).first_year - year) < std::abs(editionOf(b).first_year - year);
  });
}

EditionId oldestEdition() {
  return editions().front().id;
}

EditionId newestEdition() {
  return editions().back().id;
}

Demands demandsOn(std::optional<int> year) {
  const auto in_force = year ? editionForYear(*year) : std::nullopt;
  return in_force ? editionOf(*in_force).demands : Demands{};
}

std::string_view sectionKeyName(SectionKey key) {
  constexpr std::string_view kNames[] = {"overview", "disclosure", "requests",
                                         "review",   "problems",   "other"};
  return kNames[static_cast<std::size_t>(key)];
}

std::optional<SectionKey> sectionOf(std::string_view key) {
  for (int i = 0; i < 6; ++i) {
    if (sectionKeyName(static_cast<SectionKey>(i)) == key) {
      return static_cast<SectionKey>(i);
    }
  }
  return std::nullopt;
}

}  // namespace gouji
