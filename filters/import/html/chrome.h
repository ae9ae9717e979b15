#pragma once

#include <cstddef>
#include <string_view>

namespace gouji::html {

/// Whether a class or id names a part of the page that surrounds its matter ("mainNav", "footer").
bool namesChrome(std::string_view class_or_id);

/// Whether a line is a breadcrumb by its first words ("当前位置：").
bool isBreadcrumb(std::string_view line);

/// Whether a line names a report, so that no class may make chrome of it.
bool namesReport(std::string_view line);

/// How much of what kind a part of the page holds, or held up to a point.
struct Tally {
  std::size_t text_bytes = 0;
  std::size_t link_bytes = 0;
  std::size_t links = 0;
  std::size_t cells = 0;

  Tally since(const Tally& before) const;
  /// Little but links, and several of them.
  bool isLinks() const;
  /// Too little to be the page's matter, whatever its class says.
  bool isSlight() const;
};

}  // namespace gouji::html
