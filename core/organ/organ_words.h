#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace gouji {

/// What kind of organ a report is of, as far as its name tells.
enum class Organ : std::uint8_t {
  unclear,
  province,    ///< government of a province, an autonomous region
  city,        ///< government of a 市 or 自治州: whether with districts, its name does not tell
  county,      ///< government of a county, a district, a banner
  township,    ///< government of a township or a town; subdistrict office
  department,  ///< of a local government
};

/// What a name is the name of, by the word that it ends with.
enum class NameKind : std::uint8_t {
  region,             ///< 县: with a government
  subdistrict,        ///< 街道: a region, and named for its office
  zone,               ///< 开发区: with an administration, which is no government
  quarter,            ///< 园区, 社区: within a region
  government,         ///< 人民政府
  government_office,  ///< 人民政府办公室, 办事处: it speaks for the government
  committee,          ///< 管委会: administration of a zone
  bureau,             ///< 局: a department of whatever trade
  office,             ///< 办公室
  establishment,      ///< 馆: an institution of a government
  body,               ///< 公司: any other
};

/// A word that names of organs and regions end with.
struct OrganWord {
  std::u32string_view text;  ///< folded
  NameKind kind;
  Organ government = Organ::unclear;  ///< which one a region of this kind has
};

/// All of them, in no order; a word may end with another.
std::span<const OrganWord> organWords();

/// Words of a trade with a character in them that ends names of regions: 市场, 城市.
std::span<const std::u32string_view> wordsOfNoRegion();

using NameKinds = std::initializer_list<NameKind>;

/// The longest word of these kinds that a folded name ends with; null where there is none.
const OrganWord* wordAtEnd(std::u32string_view name, NameKinds kinds);
/// The longest that the text begins with.
const OrganWord* wordAtBegin(std::u32string_view text, NameKinds kinds);

/// What a folded name is the name of, by the longest word that it ends with: 区住建局 is a bureau,
/// 政府办公室 that of a government. Empty where it ends with none.
std::optional<NameKind> kindOfEnding(std::u32string_view name);

}  // namespace gouji
