#include "core/form/edition.h"

#include "core/form/shared_tables.h"

namespace gouji {

std::span<const Edition> editions() {
  // Adding an edition: write its table and add it here (and to EditionId), in order of years.
  static const Edition all[] = {form::edition2019(), form::edition2021()};
  return all;
}

const Edition& editionOf(EditionId id) {
  return editions()[static_cast<std::size_t>(id)];
}

std::optional<EditionId> editionForYear(int year) {
  for (const Edition& edition : editions()) {
    if (year >= edition.first_year && year <= edition.last_year) {
      return edition.id;
    }
  }
  return std::nullopt;
}

}  // namespace gouji
