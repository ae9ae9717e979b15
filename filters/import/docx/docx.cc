#include "filters/import/docx/docx.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

#include "core/document/unfold.h"
#include "filters/import/docx/body/body_reader.h"
#include "filters/import/docx/numbering.h"
#include "filters/import/docx/styles.h"
#include "filters/import/package/compound_file.h"
#include "filters/import/package/package.h"
#include "filters/import/package/relationships.h"
#include "filters/import/read_error.h"
#include "filters/import/xml/title.h"

namespace gouji::docx {
namespace {

constexpr std::string_view kLocalHeader("PK\3\4", 4);
/// [MS-OFFCRYPTO] 2.3.4: an encrypted package is a stream of this name in a compound file.
constexpr std::string_view kEncryptedStream = "EncryptedPackage";
constexpr std::string_view kWordTypes[] = {
    "wordprocessingml.document.main", "wordprocessingml.template.main",
    "ms-word.document.macroEnabled.main", "ms-word.template.macroEnabledTemplate.main"};
constexpr std::string_view kWordSpaces[] = {"openxmlformats.org/wordprocessingml/",
                                            "purl.oclc.org/ooxml/wordprocessingml/"};
/// The root's namespace stands within so many bytes, however many others are declared there.
constexpr std::size_t kRootBytes = 8192;

bool containsAny(std::string_view text, const auto& fragments) {
  return std::ranges::any_of(fragments, [&](std::string_view fragment) {
    return text.find(fragment) != std::string_view::npos;
  });
}

/// The main document part's name, "" if the package is no word processing document.
std::string mainPart(const Package& package, const std::vector<Relationship>& links,
                     const Limits& limits) {
  const ContentTypes types(package, limits);
  const std::string target = targetOf(links, "officeDocument");
  if (!target.empty()) {
    const std::string_view type = types.of(target);
    if (containsAny(type, kWordTypes)) {
      return target;
    }
    // Some writers say no more than application/xml: the root element tells.
    const bool is_vague = type.empty() || type.ends_with("/xml");
    return is_vague && package.has(target) &&
                   containsAny(package.readStart(target, kRootBytes), kWordSpaces)
               ? target
               : std::string();
  }
  for (const std::string_view type : kWordTypes) {
    if (const std::string_view part = types.partOfType(type); !part.empty()) {
      return std::string(part);
    }
  }
  return {};
}

/// Whether the names inside a ZIP archive, as far as it can be read, are those of a Word file.
bool hasWordNames(std::string_view bytes) {
  constexpr std::size_t kNameLengthAt = 26;
  constexpr std::size_t kNameAt = 30;
  for (std::size_t at = bytes.find(kLocalHeader); at != std::string_view::npos;
       at = bytes.find(kLocalHeader, at + 1)) {
    if (at + kNameAt > bytes.size()) {
      break;
    }
    const auto length = static_cast<unsigned char>(bytes[at + kNameLengthAt]);
    const std::string_view name = bytes.substr(at + kNameAt, length);
    if (name.starts_with("word/")) {  // writers put the parts in any order
      return true;
    }
  }
  return false;
}

/// Gives all cells of a table this number.
void number(SourceTable& table, std::uint32_t source) {
  for (SourceRow& row : table.rows) {
    for (SourceCell& cell : row.cells) {
      cell.source = source;
      for (SourceBlock& block : cell.content) {
        if (auto* inner = std::get_if<SourceTable>(&block)) {
          number(*inner, source);
        } else {
          std::get<Paragraph>(block).source = source;
        }
      }
    }
  }
}

/// Tells the pages, by the breaks that Word rendered, else by those that were set, else not.
class Pages {
 public:
  explicit Pages(const Body& body) : body_(body) {}

  void put(Document& document) const {
    for (Block& block : document.blocks) {
      if (auto* paragraph = std::get_if<Paragraph>(&block)) {
        paragraph->origin.page = pageOf(paragraph->source);
      } else {
        for (Cell& cell : std::get<Table>(block).cells) {
          cell.origin.page = pageOf(cell.source);
        }
      }
    }
  }

 private:
  int pageOf(std::uint32_t source) const {
    const PageBreaks& before = body_.before.at(source - 1);
    return body_.breaks.rendered > 0 ? before.rendered + 1
           : body_.breaks.set > 0    ? before.set + 1
                                     : 0;
  }

  const Body& body_;
};

struct MainPart {
  std::string name;
  std::unique_ptr<const std::string> xml;
  std::string space;
};

/// Reads one open DOCX file.
class Reader {
 public:
  /// `trace`: takes where texts come from, null where nobody asks.
  Reader(const Package& package, const Limits& limits, xml::Trace* trace)
      : limits_(limits), package_(package), trace_(trace) {}

  /// `main`: takes the main part's name, content and root's namespace.
  Document read(MainPart& main) {
    const std::vector<Relationship> links = relationshipsOf(package_, "", limits_);
    main.name = mainPart(package_, links, limits_);
    if (main.name.empty()) {
      throw ReadError(ReadFault::damaged, "", "no main document part");
    }
    links_ = relationshipsOf(package_, main.name, limits_);
    if (const std::string part = present("styles"); !part.empty()) {
      styles_ = Styles(package_.read(part), part, limits_);
    }
    if (const std::string part = present("numbering"); !part.empty()) {
      numbering_ = Numbering(package_.read(part), part, limits_, styles_);
    }
    main.xml = std::make_unique<const std::string>(package_.read(main.name));
    Body body = readBody(*main.xml, main.name, limits_, styles_, numbering_, trace_);
    main.space = std::move(body.space);
    if (body.blocks.empty()) {
      throw ReadError(body.has_pictures ? ReadFault::no_text : ReadFault::empty, main.name,
                      body.has_pictures ? "pictures only" : "no text");
    }
    Document document;
    append(document, withNotes(body));
    Pages(body).put(document);
    addTitle(document, targetOf(links, "core-properties"));
    return document;
  }

 private:
  /// The main part's related part of this kind, "" if it is not there.
  std::string present(std::string_view kind) const {
    std::string part = targetOf(links_, kind);
    return package_.has(part) ? part : std::string();
  }

  /// The body's blocks, each followed by the notes that it refers to.
  std::vector<SourceBlock> withNotes(Body& body) {
    std::vector<SourceBlock> blocks;
    auto note = body.notes.begin();
    for (std::size_t i = 0; i <= body.blocks.size(); ++i) {
      for (; note != body.notes.end() && note->after_blocks == i; ++note) {
        addNote(blocks, body, *note);
      }
      if (i < body.blocks.size()) {
        blocks.push_back(std::move(body.blocks[i]));
      }
    }
    return blocks;
  }

  /// A note stands at its mark.
  void addNote(std::vector<SourceBlock>& blocks, Body& body, const NoteReference& reference) {
    NotePart& notes = notes_[reference.kind == NoteKind::footnote ? 0 : 1];
    if (!std::exchange(notes.is_read, true)) {
      const std::string part =
          present(reference.kind == NoteKind::footnote ? "footnotes" : "endnotes");
      if (!part.empty()) {
        notes.blocks = readNotes(package_.read(part), part, limits_, styles_, numbering_);
      }
    }
    // Taken out: a note referred to twice is printed once.
    auto found = notes.blocks.extract(reference.id);
    if (found.empty()) {
      return;
    }
    for (SourceBlock& block : found.mapped()) {
      body.before.push_back(reference.breaks);
      const auto source = static_cast<std::uint32_t>(body.before.size());
      if (auto* paragraph = std::get_if<Paragraph>(&block)) {
        // Word and Writer part a note's own mark from its words by a blank or a tab.
        paragraph->text.erase(
            0, std::min(paragraph->text.find_first_not_of(" \t"), paragraph->text.size()));
        paragraph->role = ParagraphRole::footnote;
        paragraph->level = 0;
        paragraph->source = source;
        if (trace_ != nullptr) {
          trace_->add(source, {{{0, paragraph->text.size(), {reference.element}, true}}});
        }
      } else {
        number(std::get<SourceTable>(block), source);
      }
      blocks.push_back(std::move(block));
    }
  }

  void addTitle(Document& document, const std::string& part) {
    if (!package_.has(part)) {
      return;
    }
    std::string title = xml::readTitle(package_.read(part), part, limits_);
    if (!title.empty()) {
      document.blocks.insert(document.blocks.begin(),
                             Paragraph{std::move(title), ParagraphRole::metadata, 0, {}});
    }
  }

  struct NotePart {
    bool is_read = false;
    std::map<std::string, std::vector<SourceBlock>> blocks;
  };

  const Limits& limits_;
  const Package& package_;
  std::vector<Relationship> links_;
  Styles styles_;
  Numbering numbering_;
  std::array<NotePart, 2> notes_;
  xml::Trace* trace_;
};

std::unique_ptr<Package> opened(std::string_view bytes, const Limits& limits) {
  if (compoundFileHasStream(bytes, kEncryptedStream)) {
    throw ReadError(ReadFault::encrypted, "", "encrypted package");
  }
  return std::make_unique<Package>(bytes, limits);
}

}  // namespace

bool detect(std::string_view bytes) {
  if (compoundFileHasStream(bytes, kEncryptedStream)) {
    return true;
  }
  if (!bytes.starts_with(kLocalHeader)) {
    return false;
  }
  try {
    const Limits limits;
    const Package package(bytes, limits);
    if (!mainPart(package, relationshipsOf(package, "", limits), limits).empty()) {
      return true;
    }
  } catch (const ReadError&) {
    // Damaged or encrypted: the names that can still be seen decide, so that read() can say why.
  }
  return hasWordNames(bytes);
}

Document read(std::string_view bytes, const Limits& limits) {
  MainPart main;
  return Reader(*opened(bytes, limits), limits, nullptr).read(main);
}

Traced readTraced(std::string_view bytes, const Limits& limits) {
  std::unique_ptr<Package> package = opened(bytes, limits);
  xml::Trace trace;
  MainPart main;
  Document document = Reader(*package, limits, &trace).read(main);
  xml::TracedBlocks places = trace.blocksOf(document);
  return {std::move(document), std::move(places),     std::move(package), std::move(main.name),
          std::move(main.xml), std::move(main.space), trace.markup()};
}

}  // namespace gouji::docx
