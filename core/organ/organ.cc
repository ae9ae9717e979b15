#include "core/organ/organ.h"

#include <algorithm>
#include <string>

#include "core/text/fold.h"

namespace gouji {
namespace {

/// Words in front of the name of a State Council department, which may make 规章.
constexpr std::u32string_view kNational[] = {U"国家", U"中国", U"中华", U"国务院", U"全国"};

/// The government of the region that the name is of.
Organ regionOf(std::u32string_view name) {
  using enum NameKind;
  const OrganWord* word = wordAtEnd(name, {region, subdistrict, zone, quarter});
  return word == nullptr ? Organ::unclear : word->government;
}

void eraseAll(std::u32string& name, std::u32string_view word) {
  for (std::size_t at = name.find(word); at != std::u32string::npos; at = name.find(word)) {
    name.erase(at, word.size());
  }
}

/// A province, city, county or district is named in front of what the department does.
bool namesRegion(std::u32string name) {
  for (const std::u32string_view word : wordsOfNoRegion()) {
    eraseAll(name, word);
  }
  for (const OrganWord& word : organWords()) {
    if (word.kind == NameKind::zone || word.kind == NameKind::quarter) {
      eraseAll(name, word.text);
    }
  }
  const std::size_t at = name.find_first_of(U"省市县区旗");
  return at != std::u32string::npos && at + 1 < name.size();
}

}  // namespace

Organ organOf(std::string_view agency) {
  using enum NameKind;
  const std::u32string name = fold(agency).text;
  if (std::any_of(std::begin(kNational), std::end(kNational),
                  [&](std::u32string_view word) { return name.starts_with(word); })) {
    return Organ::unclear;
  }
  if (const OrganWord* word = wordAtEnd(name, {government, government_office})) {
    return regionOf(std::u32string_view(name).substr(0, name.size() - word->text.size()));
  }
  const Organ own = regionOf(name);
  if (own != Organ::unclear) {
    return own;
  }
  const bool department = wordAtEnd(name, {bureau, office, establishment}) != nullptr;
  return department && namesRegion(name) ? Organ::department : Organ::unclear;
}

bool lacksRulemakingPower(Organ organ) {
  return organ == Organ::county || organ == Organ::township || organ == Organ::department;
}

}  // namespace gouji
