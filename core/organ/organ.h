#pragma once

#include <cstdint>
#include <string_view>

namespace gouji::rules {

/// What kind of organ a report is of, as far as its name tells.
enum class Organ : std::uint8_t {
  unclear,
  province,    ///< government of a province, an autonomous region
  city,        ///< government of a 市 or 自治州: whether with districts, its name does not tell
  county,      ///< government of a county, a district, a banner
  township,    ///< government of a township or a town; subdistrict office
  department,  ///< of a local government
};

/// From the agency's name; an office of a government counts as that government.
Organ organOf(std::string_view agency);

/// Whether the organ surely has no power to make 规章: 《立法法》 gives it to the State Council's
/// departments, to provinces, and to cities with districts and autonomous prefectures.
bool lacksRulemakingPower(Organ organ);

}  // namespace gouji::rules
