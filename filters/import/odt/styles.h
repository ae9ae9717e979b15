#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "filters/import/limits.h"
#include "filters/import/xml/parse.h"

namespace gouji::odt {

constexpr int kListLevels = 10;

/// How one level of a list or of the outline is numbered (OpenDocument 1.3 part 3, 16.31).
struct ListLevel {
  std::string format;  ///< as formatNumber() names it; "" for bullets and levels without a number
  std::string prefix;
  std::string suffix;
  int start = 1;
  int displayed = 1;  ///< numbers of so many levels
};

using ListStyle = std::array<ListLevel, kListLevels>;

/// What is read from styles, of the whole document and of one part.
class Styles {
 public:
  /// Takes those of a part (styles.xml). Throws ReadError.
  void read(std::string_view xml, const std::string& part, const Limits& limits);
  /// Takes one element of a styles section; true where it is one.
  bool take(const xml::Element& element);

  /// Null if there is none.
  const ListStyle* list(std::string_view name) const;
  const ListStyle& outline() const { return outline_; }
  /// Whether text with this style is not printed.
  bool hides(std::string_view style) const;

 private:
  std::map<std::string, ListStyle, std::less<>> lists_;
  ListStyle outline_;
  ListStyle* open_ = nullptr;
  std::string style_;
  std::set<std::string, std::less<>> hidden_;
};

}  // namespace gouji::odt
