#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "filters/import/limits.h"
#include "filters/import/package/package.h"

namespace gouji {

/// A link from one part of an OPC package to another (ECMA-376 part 2, 9.3).
struct Relationship {
  std::string kind;    ///< the last segment of its type: "officeDocument", "styles"
  std::string target;  ///< name of the part, resolved
};

/// The links inside the package from `part`, or from the package itself if `part` is "".
/// Empty if there are none.
std::vector<Relationship> relationshipsOf(const Package& package, std::string_view part,
                                          const Limits& limits);

/// The first target of this kind, "" if there is none.
std::string targetOf(const std::vector<Relationship>& relationships, std::string_view kind);

/// What [Content_Types].xml says about parts (ECMA-376 part 2, 10.1.2).
class ContentTypes {
 public:
  /// Empty if the package has no such part.
  ContentTypes(const Package& package, const Limits& limits);
  /// "" if nothing is said.
  std::string_view of(std::string_view part) const;
  /// The first part that an override gives a type containing `fragment`, "" if none.
  std::string_view partOfType(std::string_view fragment) const;

 private:
  class Reader;
  struct Entry {
    std::string key;  ///< part name or extension, lower case
    std::string type;
  };
  std::vector<Entry> overrides_;
  std::vector<Entry> extensions_;
};

}  // namespace gouji
