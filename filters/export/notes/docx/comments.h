#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "filters/export/notes/package_edit.h"
#include "filters/import/limits.h"
#include "filters/import/package/package.h"

namespace gouji::notes {

/// A comment of the comments part.
struct DocxComment {
  std::string id;
  std::string author;
  std::string text;
};

/// The comments part of a DOCX file, with what links it to the main document part.
class DocxComments {
 public:
  /// `main`: the main document part; `space`: its root's namespace. Throws ReadError.
  DocxComments(const Package& package, std::string main, std::string space, const Limits& limits);

  const std::vector<DocxComment>& all() const { return all_; }
  /// Adds comments of gouji's to `changes`, and the part and its links where they are not there.
  void add(std::span<const DocxComment> comments, std::string_view date,
           PartChanges& changes) const;
  /// Takes comments out; the part too, where it was gouji that made it and none is left.
  void remove(std::span<const std::string> ids, PartChanges& changes) const;

 private:
  std::string linksPart() const;
  std::string commentXml(const DocxComment& comment, std::string_view date, bool expanded) const;

  const Package& package_;
  const Limits& limits_;
  std::string main_;
  std::string space_;
  std::string part_;  ///< "" where the file has none
  std::string xml_;
  std::vector<DocxComment> all_;
};

}  // namespace gouji::notes
