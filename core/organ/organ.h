#pragma once

#include <string_view>

#include "core/organ/organ_words.h"

namespace gouji {

/// From the agency's name; an office of a government counts as that government.
Organ organOf(std::string_view agency);

/// Whether the organ surely has no power to make 规章: 《立法法》 gives it to the State Council's
/// departments, to provinces, and to cities with districts and autonomous prefectures.
bool lacksRulemakingPower(Organ organ);

}  // namespace gouji
