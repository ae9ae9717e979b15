#include "filters/import/pdf/pdf.h"

#include <poppler/Annot.h>
#include <poppler/Error.h>
#include <poppler/ErrorCodes.h>
#include <poppler/GlobalParams.h>
#include <poppler/Object.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/Stream.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "filters/import/page/layout.h"
#include "filters/import/pdf/glyph_device.h"
#include "filters/import/pdf/legible.h"
#include "filters/import/pdf/stream_check.h"
#include "filters/import/pdf/title.h"
#include "filters/import/read_error.h"

namespace gouji::pdf {
namespace {

/// What Poppler said of the first font that it could not take for want of its data; of the file
/// that this thread reads.
thread_local std::string lacking;

void noteError(ErrorCategory, Goffset, const char* message) {
  const std::string_view told = message;
  const bool lacks_data = told.find("language pack") != std::string_view::npos ||
                          told.find("CMap file") != std::string_view::npos;
  if (lacks_data && lacking.empty()) {
    lacking = told;
  }
}

/// Poppler's process-wide state, made on first use and kept to the end.
void startPoppler() {
  static const GlobalParamsIniter kParameters(&noteError);
}

/// Whether Poppler's data are installed, which come in a package of their own.
bool hasEncodings() {
  static const bool kFound = [] {
    const GooString collection("Adobe-GB1");
    const GooString name("GBK-EUC-H");
    FILE* table = globalParams->findCMapFile(&collection, &name);
    return table != nullptr && std::fclose(table) == 0;
  }();
  return kFound;
}

bool shouldStop(void* device) {
  return static_cast<GlyphDevice*>(device)->shouldStop();
}

/// Text typed into the page later on belongs to it; stamps and comments do not.
bool isContent(Annot* annotation, void*) {
  return annotation->getType() == Annot::typeWidget || annotation->getType() == Annot::typeFreeText;
}

[[noreturn]] void rejectUnopened(PDFDoc& document) {
  if (document.getErrorCode() == errEncrypted) {
    throw ReadError(ReadFault::encrypted, "", "a password is needed to open it");
  }
  throw ReadError(ReadFault::damaged, "", "no page can be found in it");
}

/// Whether what a page draws claims to be a picture or font, which were not checked for size.
bool isDisguised(const Object& contents) {
  const auto disguised = [](const Object& part) {
    if (!part.isStream()) {
      return false;
    }
    const Dict* dictionary = part.streamGetDict();
    return dictionary->hasKey("Length1") || dictionary->lookup("Subtype").isName();
  };
  if (!contents.isArray()) {
    return disguised(contents);
  }
  for (int index = 0; index < contents.arrayGetLength(); ++index) {
    if (disguised(contents.arrayGet(index))) {
      return true;
    }
  }
  return false;
}

std::vector<page::Page> pagesOf(PDFDoc& document, int count) {
  constexpr double kPointsPerInch = 72;
  GlyphDevice device;
  std::vector<page::Page> pages;
  for (int number = 1; number <= count; ++number) {
    const std::string part = "page " + std::to_string(number);
    Page* page = document.getPage(number);
    if (page == nullptr || isDisguised(page->getContents())) {
      throw ReadError(ReadFault::damaged, part, "it cannot be read");
    }
    document.displayPage(&device, number, kPointsPerInch, kPointsPerInch, 0, false, false, false,
                         &shouldStop, &device, &isContent, nullptr, true);
    if (device.exhausted()) {
      throw ReadError(ReadFault::bomb, part, "draws more than a report can");
    }
    pages.push_back(device.take());
  }
  return pages;
}

bool hasText(const std::vector<page::Page>& pages) {
  return std::any_of(pages.begin(), pages.end(), [](const page::Page& page) {
    return std::any_of(page.glyphs.begin(), page.glyphs.end(),
                       [](const page::Glyph& glyph) { return !glyph.space; });
  });
}

}  // namespace

Document read(std::string_view bytes, const Limits& limits) {
  startPoppler();
  lacking.clear();
  rejectBombs(bytes, limits);
  bool repaired = false;
  PDFDoc source(new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)),
                {}, {}, nullptr, [&repaired] { repaired = true; });
  if (!source.isOk()) {
    rejectUnopened(source);
  }
  if (repaired && !isComplete(bytes)) {
    throw ReadError(ReadFault::damaged, "", "it breaks off", bytes.size());
  }
  const int count = source.getNumPages();
  if (count <= 0) {
    throw ReadError(ReadFault::damaged, "", "it has no pages");
  }
  if (static_cast<std::size_t>(count) > limits.pages) {
    throw ReadError(ReadFault::bomb, "", "it has more pages than a report can have");
  }
  std::vector<page::Page> pages = pagesOf(source, count);
  if (!lacking.empty() && !hasEncodings()) {
    throw ReadError(ReadFault::no_encodings, "", lacking);
  }
  if (!isLegible(pages)) {
    throw ReadError(ReadFault::no_characters, "", "most glyphs have no character");
  }
  if (!hasText(pages)) {
    throw ReadError(ReadFault::no_text, "", "its pages have no text");
  }
  Document document;
  if (std::string title = titleOf(source); !title.empty()) {
    Paragraph paragraph;
    paragraph.text = std::move(title);
    paragraph.role = ParagraphRole::metadata;
    document.blocks.emplace_back(std::move(paragraph));
  }
  page::append(document, std::move(pages));
  return document;
}

}  // namespace gouji::pdf
