#include "core/text/likeness.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gouji {
namespace {

std::size_t editDistance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    row[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row[b.size()];
}

/// Characters of `text` that may stand in what has this signature.
std::size_t mayShare(std::u32string_view text, std::uint64_t signature) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [&](char32_t c) { return (signature >> (c % 64) & 1) != 0; }));
}

std::uint64_t signatureOf(std::u32string_view text) {
  std::uint64_t signature = 0;
  for (const char32_t c : text) {
    signature |= std::uint64_t{1} << (c % 64);
  }
  return signature;
}

}  // namespace

Likeness likeness(std::u32string_view printed, std::u32string_view label) {
  if (printed == label) {
    return {1, false};
  }
  // Below this length a likeness is chance (公开, 其他, 总计).
  constexpr std::size_t kShortest = 4;
  if (printed.size() < kShortest || label.size() < kShortest) {
    return {};
  }
  if (printed.find(label) != std::u32string_view::npos) {
    return {0.95, false};
  }
  const auto shorter = static_cast<double>(std::min(printed.size(), label.size()));
  const auto longer = static_cast<double>(std::max(printed.size(), label.size()));
  if (label.find(printed) != std::u32string_view::npos) {
    return {0.55 + 0.4 * shorter / longer, false};
  }
  if (shorter / longer < 0.5) {
    return {};
  }
  constexpr double kAlike = 0.6;
  const std::u32string_view wide = printed.size() > label.size() ? printed : label;
  const std::u32string_view narrow = printed.size() > label.size() ? label : printed;
  if (static_cast<double>(mayShare(wide, signatureOf(narrow))) < kAlike * longer) {
    return {};  // what is not shared has to be edited
  }
  const double same = 1 - static_cast<double>(editDistance(printed, label)) / longer;
  return same >= kAlike ? Likeness{0.9 * same, true} : Likeness{};
}

}  // namespace gouji
