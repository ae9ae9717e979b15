#include "core/form/edition.h"

#include "core/form/editions/edition_list.h"

namespace gouji {

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
