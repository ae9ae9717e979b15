#include "filters/import/docx/docx.h"

#include <algorithm>
#include <array>
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

/// Pages counted by the breaks that Word rendered, else by those that were set, else unknown.
Origin settled(const Origin& counts, const PageBreaks& breaks) {
  return breaks.rendered > 0 ? Origin{counts.page + 1, 0}
         : breaks.set > 0    ? Origin{counts.line + 1, 0}
                             : Origin{};
}

void settleOrigins(Document& document, const PageBreaks& breaks) {
  for (Block& block : document.blocks) {
    if (auto* paragraph = std::get_if<Paragraph>(&block)) {
      paragraph->origin = settled(paragraph->origin, breaks);
    } else {
      for (Cell& cell : std::get<Table>(block).cells) {
        cell.origin = settled(cell.origin, breaks);
      }
    }
  }
}

void append(Document& document, SourceBlock&& block) {
  if (auto* paragraph = std::get_if<Paragraph>(&block)) {
    document.blocks.emplace_back(std::move(*paragraph));
  } else {
    gouji::append(document, std::move(std::get<SourceTable>(block)));
  }
}

/// One open DOCX file.
class Reader {
 public:
  /// `trace`: takes where texts come from, null where nobody asks.
  Reader(std::string_view bytes, const Limits& limits, xml::Trace* trace)
      : limits_(limits), package_(bytes, limits), trace_(trace) {}

  const std::string& main() const { return main_; }
  const xml::TracedBlocks& places() const { return places_; }

  Document read() {
    const std::vector<Relationship> links = relationshipsOf(package_, "", limits_);
    const std::string& main = main_ = mainPart(package_, links, limits_);
    if (main.empty()) {
      throw ReadError(ReadFault::damaged, "", "no main document part");
    }
    links_ = relationshipsOf(package_, main, limits_);
    if (const std::string part = present("styles"); !part.empty()) {
      styles_ = Styles(package_.read(part), part, limits_);
    }
    if (const std::string part = present("numbering"); !part.empty()) {
      numbering_ = Numbering(package_.read(part), part, limits_, styles_);
    }
    Body body = readBody(package_.read(main), main, limits_, styles_, numbering_, trace_);
    if (body.blocks.empty()) {
      throw ReadError(body.has_pictures ? ReadFault::no_text : ReadFault::empty, main,
                      body.has_pictures ? "pictures only" : "no text");
    }
    Document document = joined(body);
    if (trace_ != nullptr) {
      places_ = trace_->settle(document);
    }
    settleOrigins(document, body.breaks);
    addTitle(document, targetOf(links, "core-properties"));
    return document;
  }

 private:
  /// The main part's related part of this kind, "" if it is not there.
  std::string present(std::string_view kind) const {
    std::string part = targetOf(links_, kind);
    return package_.has(part) ? part : std::string();
  }

  Document joined(Body& body) {
    Document document;
    auto note = body.notes.begin();
    for (std::size_t i = 0; i <= body.blocks.size(); ++i) {
      for (; note != body.notes.end() && note->after_blocks == i; ++note) {
        addNote(document, *note);
      }
      if (i < body.blocks.size()) {
        append(document, std::move(body.blocks[i]));
      }
    }
    return document;
  }

  void addNote(Document& document, const NoteReference& reference) {
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
      if (auto* paragraph = std::get_if<Paragraph>(&block)) {
        paragraph->role = ParagraphRole::footnote;
        paragraph->level = 0;
        if (trace_ != nullptr) {  // a note stands at its mark
          paragraph->origin =
              trace_->add({{{0, paragraph->text.size(), {reference.event, 0}, true}},
                           xml::TextPosition::kNoEvent},
                          paragraph->origin);
        }
      }
      append(document, std::move(block));
    }
  }

  void addTitle(Document& document, const std::string& part) {
    if (!package_.has(part)) {
      return;
    }
    std::string title = xml::readTitle(package_.read(part), part, limits_);
    if (!title.empty()) {
      if (trace_ != nullptr) {
        places_.insert(places_.begin(), std::vector<xml::TracedText>(1));
      }
      document.blocks.insert(document.blocks.begin(),
                             Paragraph{std::move(title), ParagraphRole::metadata, 0, {}});
    }
  }

  struct NotePart {
    bool is_read = false;
    std::map<std::string, std::vector<SourceBlock>> blocks;
  };

  const Limits& limits_;
  Package package_;
  std::vector<Relationship> links_;
  Styles styles_;
  Numbering numbering_;
  std::array<NotePart, 2> notes_;
  xml::Trace* trace_;
  xml::TracedBlocks places_;
  std::string main_;
};

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
  if (compoundFileHasStream(bytes, kEncryptedStream)) {
    throw ReadError(ReadFault::encrypted, "", "encrypted package");
  }
  return Reader(bytes, limits, nullptr).read();
}

Traced readTraced(std::string_view bytes, const Limits& limits) {
  if (compoundFileHasStream(bytes, kEncryptedStream)) {
    throw ReadError(ReadFault::encrypted, "", "encrypted package");
  }
  xml::Trace trace;
  Reader reader(bytes, limits, &trace);
  Document document = reader.read();
  return {std::move(document), reader.places(), reader.main()};
}

}  // namespace gouji::docx
