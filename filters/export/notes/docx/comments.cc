#include "filters/export/notes/docx/comments.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "filters/export/notes/marks.h"
#include "filters/export/notes/note.h"
#include "filters/export/notes/splices.h"
#include "filters/export/xml_text.h"
#include "filters/import/package/relationships.h"
#include "filters/import/read_error.h"
#include "filters/import/xml/markup.h"

namespace gouji::notes {
namespace {

using xml::Markup;

constexpr std::string_view kTypesPart = "[Content_Types].xml";
constexpr std::string_view kCommentsType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
/// Tells a comments part that gouji made from one that was there.
constexpr std::string_view kLinkId = "goujiNotes";
constexpr std::string_view kStrictSpace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
constexpr std::string_view kStrictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";
constexpr std::string_view kLinks =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kNoLinks =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "</Relationships>";

std::string concatenated(std::initializer_list<std::string_view> texts) {
  std::string all;
  for (const std::string_view text : texts) {
    all += text;
  }
  return all;
}

/// The root with `text(expanded)` at its end; an empty-element tag is expanded for it.
template <class Text>
std::string appendedToRoot(const std::string& xml, const std::string& part, const Limits& limits,
                           const Text& text) {
  const Markup markup(xml, part, limits);
  const Markup::Element& root = markup.elements().front();
  Splices splices;
  if (root.empty_tag()) {
    splices.erase(root.end - 2, root.end - 1);
    splices.insert(root.end, text(Mark::tag_expanded) + fmt::format("</{}>", root.name));
  } else {
    splices.insert(root.last, text(Mark::none));
  }
  return splices.apply(xml);
}

/// Without the elements that `matches` names below the root, which becomes an empty-element tag
/// again where one of them says that it was.
template <class Matches>
std::string withoutElements(const std::string& xml, const std::string& part, const Limits& limits,
                            const Matches& matches) {
  const Markup markup(xml, part, limits);
  const Markup::Element& root = markup.elements().front();
  Splices splices;
  bool expanded = false;
  std::size_t left = root.inside;  // up to where all is taken out
  for (std::size_t i = 1; i < markup.elements().size(); ++i) {
    const Markup::Element& element = markup.elements()[i];
    if (element.parent != 0 || !matches(markup, i)) {
      continue;
    }
    splices.erase(element.begin, element.end);
    left = element.begin == left ? element.end : left;
    expanded =
        expanded || markOf(markup.bytes().substr(element.begin, element.inside - element.begin)) ==
                        Mark::tag_expanded;
  }
  if (expanded && left == root.last) {
    splices.insert(root.inside - 1, "/");
    splices.erase(root.last, root.end);
  }
  return splices.apply(xml);
}

}  // namespace

DocxComments::DocxComments(const Package& package, std::string main, std::string space,
                           const Limits& limits)
    : package_(package), limits_(limits), main_(std::move(main)), space_(std::move(space)) {
  const std::string part = targetOf(relationshipsOf(package, main_, limits), "comments");
  if (!package.has(part)) {
    return;
  }
  part_ = part;
  xml_ = package.read(part);
  const Markup markup(xml_, part_, limits);
  for (std::size_t i = 0; i < markup.elements().size(); ++i) {
    const Markup::Element& element = markup.elements()[i];
    if (element.localName() == "comment") {
      all_.push_back({std::string(markup.attribute(i, "id")),
                      std::string(markup.attribute(i, "author")), markup.text(i)});
    }
  }
}

std::string DocxComments::linksPart() const {
  const std::size_t name = main_.rfind('/') + 1;
  return main_.substr(0, name) + "_rels/" + main_.substr(name) + ".rels";
}

std::string DocxComments::commentXml(const DocxComment& comment, std::string_view date,
                                     bool expanded) const {
  const std::string text = xmlEscaped(comment.text);
  return concatenated({"<w:comment xmlns:w=\"", space_, "\" w:id=\"", comment.id, "\" w:author=\"",
                       kAuthor, "\" w:initials=\"", kInitials, "\" w:date=\"", date, "\"",
                       blanks(expanded ? Mark::tag_expanded : Mark::none),
                       "><w:p><w:r><w:t xml:space=\"preserve\">", text,
                       "</w:t></w:r></w:p></w:comment>"});
}

void DocxComments::add(std::span<const DocxComment> comments, std::string_view date,
                       PartChanges& changes) const {
  const auto all = [&](Mark mark) {
    std::string xml;
    for (const DocxComment& comment : comments) {
      xml += commentXml(comment, date, mark == Mark::tag_expanded);
    }
    return xml;
  };
  if (!part_.empty()) {
    changes[part_] = appendedToRoot(xml_, part_, limits_, all);
    return;
  }
  std::string name = main_.substr(0, main_.rfind('/') + 1) + "comments.xml";
  for (int number = 2; package_.has(name); ++number) {
    name = main_.substr(0, main_.rfind('/') + 1) + "comments" + std::to_string(number) + ".xml";
  }
  changes[name] = concatenated(
      {kDeclaration, "<w:comments xmlns:w=\"", space_, "\">", all(Mark::none), "</w:comments>"});
  const std::string links = linksPart();
  const bool has_links = package_.has(links);
  const std::string kind =
      std::string(space_ == kStrictSpace ? kStrictLinks : kLinks) + "/comments";
  changes[links] = appendedToRoot(
      has_links ? package_.read(links) : concatenated({kDeclaration, kNoLinks}), links, limits_,
      [&](Mark mark) {
        return concatenated({"<Relationship Id=\"", kLinkId, "\" Type=\"", kind, "\" Target=\"",
                             name.substr(name.rfind('/') + 1), "\"", blanks(mark), "/>"});
      });
  if (package_.has(kTypesPart)) {
    changes[std::string(kTypesPart)] =
        appendedToRoot(package_.read(kTypesPart), std::string(kTypesPart), limits_, [&](Mark mark) {
          return concatenated({"<Override PartName=\"/", name, "\" ContentType=\"", kCommentsType,
                               "\"", blanks(mark), "/>"});
        });
  }
}

void DocxComments::remove(std::span<const std::string> ids, PartChanges& changes) const {
  const bool none_left = std::ranges::all_of(all_, [&](const DocxComment& comment) {
    return std::ranges::find(ids, comment.id) != ids.end();
  });
  const std::string links = linksPart();
  const std::string links_xml = package_.has(links) ? package_.read(links) : std::string();
  const bool own_part = links_xml.find(fmt::format("Id=\"{}\"", kLinkId)) != std::string::npos;
  if (!none_left || !own_part) {
    changes[part_] =
        withoutElements(xml_, part_, limits_, [&](const Markup& markup, std::size_t element) {
          return markup.elements()[element].localName() == "comment" &&
                 std::ranges::find(ids, markup.attribute(element, "id")) != ids.end();
        });
    return;
  }
  changes[part_] = std::nullopt;
  const std::string rest =
      withoutElements(links_xml, links, limits_, [](const Markup& markup, std::size_t element) {
        return markup.attribute(element, "Id") == kLinkId;
      });
  changes[links] =
      rest == concatenated({kDeclaration, kNoLinks}) ? std::nullopt : std::optional(rest);
  if (package_.has(kTypesPart)) {
    changes[std::string(kTypesPart)] =
        withoutElements(package_.read(kTypesPart), std::string(kTypesPart), limits_,
                        [&](const Markup& markup, std::size_t element) {
                          return markup.attribute(element, "PartName") == "/" + part_ &&
                                 markup.attribute(element, "ContentType") == kCommentsType;
                        });
  }
}

}  // namespace gouji::notes
