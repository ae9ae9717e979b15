#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/form/concept.h"

namespace gouji {

/// Cells that one name stands for by a `*` in the place of one of its segments:
/// "requests.denied.*.total". Index into a table of all such names, made once.
using FamilyId = std::uint16_t;

std::optional<FamilyId> findFamily(std::string_view name);
std::string_view familyName(FamilyId family);
/// Of any edition, in the form's order; at least one.
std::span<const ConceptId> cellsOf(FamilyId family);

}  // namespace gouji
