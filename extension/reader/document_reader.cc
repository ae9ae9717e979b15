#include "extension/reader/document_reader.h"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentProperties.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <cstdint>
#include <utility>

#include "core/text/unicode.h"

namespace gouji::office {
namespace {

/// The clock is looked at after so many steps.
constexpr int kStepsBetweenLooks = 8;

std::string titleOf(const Reference<css::text::XTextDocument>& document) {
  const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY);
  return supplier.is() ? toUtf8(supplier->getDocumentProperties()->getTitle()) : std::string();
}

/// The record of this number.
NativeText takeNative(std::vector<NativeText>& records, std::uint32_t source) {
  return source > 0 ? std::move(records.at(source - 1)) : NativeText();
}

}  // namespace

const NativeText* OpenDocument::nativeAt(const Place& place) const {
  if (place.block >= natives.size()) {
    return nullptr;
  }
  const std::size_t index = place.cell == Place::kNoCell ? 0 : place.cell;
  return index < natives[place.block].size() ? &natives[place.block][index] : nullptr;
}

DocumentReader::DocumentReader(const Reference<css::text::XTextDocument>& document)
    : reader_(document, records_) {
  if (std::string title = titleOf(document); !trimmed(title).empty()) {
    open_.document.blocks.emplace_back(Paragraph{std::move(title), ParagraphRole::metadata, 0, {}});
  }
  const Reference<css::container::XEnumerationAccess> body(document->getText(), UNO_QUERY_THROW);
  elements_ = body->createEnumeration();
}

bool DocumentReader::readUntil(Clock::time_point until) {
  for (;;) {
    for (int i = 0; i < kStepsBetweenLooks; ++i) {
      if (!step()) {
        return true;
      }
    }
    if (Clock::now() >= until) {
      return false;
    }
  }
}

bool DocumentReader::step() {
  if (table_) {
    if (!table_->readCell()) {
      endTable();
    }
    return true;
  }
  if (!elements_.is() || !elements_->hasMoreElements()) {
    if (elements_.is()) {
      elements_.clear();
      reader_.close(body_, blocks_);
      append(std::exchange(blocks_, {}));
    }
    return false;
  }
  const Any element = elements_->nextElement();
  if (!reader_.readParagraph(element, body_, blocks_)) {
    const Reference<css::text::XTextTable> table(element, UNO_QUERY);
    if (!reader_.isHidden(table, body_)) {
      reader_.close(body_, blocks_);
      table_ = std::make_unique<TableReader>(reader_, records_, table, body_.role, body_.anchor);
      return true;
    }
  }
  append(std::exchange(blocks_, {}));
  return true;
}

void DocumentReader::endTable() {
  auto read = table_->take();
  table_.reset();
  if (auto* table = std::get_if<SourceTable>(&read)) {
    blocks_.emplace_back(std::move(*table));
  } else {
    for (SourceBlock& block : std::get<std::vector<SourceBlock>>(read)) {
      blocks_.emplace_back(std::move(block));
    }
  }
  append(std::exchange(blocks_, {}));
}

void DocumentReader::append(std::vector<SourceBlock> blocks) {
  for (SourceBlock& footnote : reader_.takeFootnotes()) {
    blocks.push_back(std::move(footnote));
  }
  gouji::append(open_.document, std::move(blocks));
  takeNatives();
}

void DocumentReader::takeNatives() {
  for (std::size_t i = open_.natives.size(); i < open_.document.blocks.size(); ++i) {
    std::vector<NativeText>& natives = open_.natives.emplace_back();
    if (const auto* paragraph = std::get_if<Paragraph>(&open_.document.blocks[i])) {
      natives.push_back(takeNative(records_.paragraphs, paragraph->source));
      continue;
    }
    for (const Cell& cell : std::get<Table>(open_.document.blocks[i]).cells) {
      natives.push_back(takeNative(records_.cells, cell.source));
    }
  }
  records_ = {};  // whoever reads on counts anew
}

OpenDocument DocumentReader::take() {
  return std::exchange(open_, {});
}

OpenDocument DocumentReader::readAll(const Reference<css::text::XTextDocument>& document) {
  DocumentReader reader(document);
  reader.readUntil(Clock::time_point::max());
  return reader.take();
}

}  // namespace gouji::office
