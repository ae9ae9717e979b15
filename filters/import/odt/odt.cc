#include "filters/import/odt/odt.h"

#include <memory>
#include <string>
#include <utility>

#include "core/document/unfold.h"
#include "filters/import/odt/content_reader.h"
#include "filters/import/package/package.h"
#include "filters/import/read_error.h"
#include "filters/import/xml/title.h"

namespace gouji::odt {
namespace {

constexpr std::string_view kLocalHeader("PK\3\4", 4);
constexpr std::string_view kTypePart = "mimetype";
/// Of texts, templates of texts and master documents, whose names go on.
constexpr std::string_view kType = "application/vnd.oasis.opendocument.text";
constexpr std::string_view kStylesPart = "styles.xml";
constexpr std::string_view kMetaPart = "meta.xml";
constexpr std::string_view kManifestPart = "META-INF/manifest.xml";

/// Whether the archive begins with the part that names its type, stored as it is, as OpenDocument
/// 1.3 part 2, 3.3 demands: it can be seen even where the rest is damaged.
bool beginsWithType(std::string_view bytes) {
  constexpr std::size_t kNameAt = 30;
  return bytes.size() > kNameAt && bytes.starts_with(kLocalHeader) &&
         bytes.substr(kNameAt, kTypePart.size()) == kTypePart &&
         bytes.substr(kNameAt + kTypePart.size()).starts_with(kType);
}

/// One open ODT file.
class Reader {
 public:
  Reader(std::string_view bytes, const Limits& limits) : limits_(limits), package_(bytes, limits) {}

  /// `trace`: takes where texts come from, null where nobody asks.
  /// `xml`: takes what the content part holds.
  Document read(xml::Trace* trace, std::unique_ptr<const std::string>& xml) const {
    refuseEncrypted();
    Styles styles;
    if (package_.has(kStylesPart)) {
      styles.read(package_.read(kStylesPart), std::string(kStylesPart), limits_);
    }
    const std::string part(kContentPart);
    xml = std::make_unique<const std::string>(package_.read(part));
    Content content = readContent(*xml, part, limits_, styles, trace);
    if (content.blocks.empty()) {
      throw ReadError(content.has_pictures ? ReadFault::no_text : ReadFault::empty, part,
                      content.has_pictures ? "pictures only" : "no text");
    }
    Document document;
    append(document, std::move(content.blocks));
    if (const std::string title = metaTitle(); !title.empty()) {
      document.blocks.insert(document.blocks.begin(),
                             Paragraph{title, ParagraphRole::metadata, 0, {}});
    }
    return document;
  }

 private:
  /// OpenDocument 1.3 part 2, 3.4 and 4.4: the manifest says which parts are encrypted.
  void refuseEncrypted() const {
    if (package_.has(kManifestPart) &&
        package_.read(kManifestPart).find("encryption-data") != std::string::npos) {
      throw ReadError(ReadFault::encrypted, std::string(kManifestPart), "encrypted parts");
    }
  }

  std::string metaTitle() const {
    return package_.has(kMetaPart)
               ? xml::readTitle(package_.read(kMetaPart), std::string(kMetaPart), limits_)
               : std::string();
  }

  const Limits& limits_;
  Package package_;
};

}  // namespace

bool detect(std::string_view bytes) {
  if (!bytes.starts_with(kLocalHeader)) {
    return false;
  }
  if (beginsWithType(bytes)) {
    return true;
  }
  try {
    const Package package(bytes, Limits{});
    return package.has(kTypePart) && package.readStart(kTypePart, kType.size()) == kType;
  } catch (const ReadError&) {
    return false;
  }
}

Document read(std::string_view bytes, const Limits& limits) {
  std::unique_ptr<const std::string> xml;
  return Reader(bytes, limits).read(nullptr, xml);
}

Traced readTraced(std::string_view bytes, const Limits& limits) {
  xml::Trace trace;
  std::unique_ptr<const std::string> xml;
  Document document = Reader(bytes, limits).read(&trace, xml);
  xml::TracedBlocks places = trace.blocksOf(document);
  return {std::move(document), std::move(places), std::move(xml), trace.markup()};
}

}  // namespace gouji::odt
