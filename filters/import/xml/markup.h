#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "filters/import/limits.h"

namespace gouji::xml {

/// Bytes of a part.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Where the tags of a part stand in its bytes. Elements are numbered by their start tags.
class Markup {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  struct Element {
    std::size_t begin = 0;   ///< of the start tag
    std::size_t inside = 0;  ///< behind the start tag
    std::size_t last = 0;    ///< of the end tag; `inside` if the tag is an empty-element one
    std::size_t end = 0;     ///< behind the end tag
    std::size_t parent = kNone;
    std::string_view name;  ///< as written, with its prefix

    bool empty_tag() const { return inside == end; }
    /// Without its prefix.
    std::string_view localName() const { return name.substr(name.find(':') + 1); }
  };

  Markup() = default;
  /// `bytes`, which the elements stand in, must outlive it.
  Markup(std::string_view bytes, std::vector<Element> elements)
      : bytes_(bytes), elements_(std::move(elements)) {}
  /// `bytes` must outlive it. Throws as parse() does, and `damaged` where they are not in UTF-8.
  Markup(std::string_view bytes, const std::string& part, const Limits& limits);

  std::string_view bytes() const { return bytes_; }
  const std::vector<Element>& elements() const { return elements_; }

  /// An attribute's value as written, by its whole name or by its local one; "" if there is none.
  std::string_view attribute(std::size_t element, std::string_view local_name) const;
  /// The character data in an element and all in it, with references resolved.
  std::string text(std::size_t element) const;

 private:
  std::string_view bytes_;
  std::vector<Element> elements_;
};

}  // namespace gouji::xml
