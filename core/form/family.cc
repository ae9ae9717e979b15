#include "core/form/family.h"

#include <algorithm>
#include <string>
#include <vector>

namespace gouji {
namespace {

struct Family {
  std::string name;
  std::vector<ConceptId> cells;
};

/// The names in which one segment behind the table's is a `*`.
std::vector<std::string> namesOver(const std::string& cell) {
  std::vector<std::string> names;
  for (std::size_t dot = cell.find('.'); dot != std::string::npos; dot = cell.find('.', dot + 1)) {
    const std::size_t end = std::min(cell.find('.', dot + 1), cell.size());
    names.push_back(cell.substr(0, dot + 1) + '*' + cell.substr(end));
  }
  return names;
}

std::vector<Family> allFamilies() {
  std::vector<Family> all;
  for (std::size_t id = 0; id < concepts().size(); ++id) {
    for (std::string& name : namesOver(concepts()[id].name)) {
      all.push_back({std::move(name), {static_cast<ConceptId>(id)}});
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Family& a, const Family& b) { return a.name < b.name; });
  std::vector<Family> merged;
  for (Family& each : all) {
    if (!merged.empty() && merged.back().name == each.name) {
      merged.back().cells.push_back(each.cells.front());
    } else {
      merged.push_back(std::move(each));
    }
  }
  return merged;
}

const std::vector<Family>& families() {
  static const std::vector<Family> all = allFamilies();
  return all;
}

}  // namespace

std::optional<FamilyId> findFamily(std::string_view name) {
  const auto at = std::lower_bound(
      families().begin(), families().end(), name,
      [](const Family& family, std::string_view key) { return family.name < key; });
  return at != families().end() && at->name == name
             ? std::optional(static_cast<FamilyId>(at - families().begin()))
             : std::nullopt;
}

std::string_view familyName(FamilyId family) {
  return families().at(family).name;
}

std::span<const ConceptId> cellsOf(FamilyId family) {
  return families().at(family).cells;
}

}  // namespace gouji
