#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "filters/import/limits.h"

namespace gouji::xml {

/// A start tag. Views are valid only during Handler::start.
class Element {
 public:
  struct Prefix {
    std::string_view prefix;
    std::string_view space;
    int depth;
  };

  Element(std::string_view space, std::string_view name, const unsigned char** attributes,
          int attribute_count, const std::vector<Prefix>& prefixes)
      : space_(space),
        name_(name),
        attributes_(attributes),
        attribute_count_(attribute_count),
        prefixes_(prefixes) {}

  /// Namespace name, "" for none.
  std::string_view space() const { return space_; }
  std::string_view name() const { return name_; }
  /// The first attribute of this local name, whatever its namespace.
  std::optional<std::string_view> attribute(std::string_view local_name) const;
  /// The namespace that `prefix` stands for here, "" if it is not declared.
  std::string_view spaceOf(std::string_view prefix) const;

 private:
  std::string_view space_;
  std::string_view name_;
  const unsigned char** attributes_;
  int attribute_count_;
  const std::vector<Prefix>& prefixes_;
};

/// Takes the events of one part, in order. May throw: the parse then ends with that exception.
class Handler {
 public:
  virtual ~Handler() = default;
  virtual void start(const Element& element) = 0;
  virtual void end() {}
  /// Character data, perhaps in several pieces.
  virtual void text(std::string_view) {}
};

/// Parses a whole part (`part` is its name, for errors). No network, no DTD: a document type
/// declaration is refused. Throws ReadError (damaged; bomb when nested beyond Limits::depth).
void parse(std::string_view bytes, const std::string& part, const Limits& limits, Handler& handler);

}  // namespace gouji::xml
