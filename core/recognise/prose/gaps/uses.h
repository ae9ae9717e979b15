#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/recognise/prose/sentence/meaning.h"
#include "core/recognise/prose/words/tags.h"
#include "core/report/claim.h"

namespace gouji {

/// What a known wording does for a claim.
enum class Use : std::uint8_t {
  part,     ///< the claim's meaning rests on it
  neutral,  ///< the meaning is the same without it
  foreign,  ///< it says something that the meaning does not hold
};

/// What was made of a clause.
struct Understood {
  ClaimKind kind = ClaimKind::count;
  std::vector<Meaning> meanings = {};  ///< several where one clause tells several things
  bool listed = false;                 ///< 各, 分别 give each thing its figure
  bool through = false;                ///< what came by one channel
  bool of_whole = false;               ///< of what a share is told
  bool of_rate = false;                ///< how it was done tells of what it is the rate
  bool anyone = false;                 ///< natural persons and organisations are both named
  bool compared = false;               ///< a figure of last year beside this year's
  std::optional<int> year = {};        ///< the report's
  std::u32string_view agency = {};     ///< folded
  char32_t region = 0;                 ///< of the agency, where it is a government
  bool office = false;                 ///< the agency is a government's office
};

Use useOf(const ClaimTag& tag, std::u32string_view wording, const Understood& understood);

}  // namespace gouji
