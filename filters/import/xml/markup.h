#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "filters/import/limits.h"

namespace gouji::xml {

/// Where the tags of a part stand in its bytes. Elements and events are numbered in the order in
/// which parse() hands them over, an empty-element tag being a start and an end, so that what a
/// Handler counted can be found again. For parts in UTF-8 that parse() has accepted.
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
    std::string_view localName() const;
  };

  /// `bytes` must outlive it. Throws ReadError: damaged, where the bytes are in another encoding
  /// or not well-formed.
  Markup(std::string_view bytes, const std::string& part, const Limits& limits);

  std::string_view bytes() const { return bytes_; }
  const std::vector<Element>& elements() const { return elements_; }
  /// The element that event number `event` (0-based) starts or ends; kNone beyond the last.
  std::size_t elementOf(std::size_t event) const;
  bool isStart(std::size_t event) const { return events_.at(event).is_start; }

  /// The byte offset of what stands `offset` bytes of character data behind an event's tag, with
  /// references and line ends taken as parse() does. None where that is no place for a tag, as in
  /// a CDATA section, or no character begins there, or further tags come before.
  std::optional<std::size_t> find(std::size_t event, std::size_t offset) const;

  /// An attribute's value as written, by its whole name or by its local one; "" if there is none.
  std::string_view attribute(std::size_t element, std::string_view local_name) const;
  /// The character data in an element and all in it, with references resolved.
  std::string text(std::size_t element) const;

 private:
  struct Event {
    std::size_t element;
    std::size_t end;  ///< behind its tag
    bool is_start;
  };

  std::string_view bytes_;
  std::vector<Element> elements_;
  std::vector<Event> events_;
};

}  // namespace gouji::xml
