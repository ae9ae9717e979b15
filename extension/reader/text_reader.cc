#include "extension/reader/text_reader.h"

#include <algorithm>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/text/LabelFollow.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>
#include <iterator>
#include <string_view>
#include <utility>

#include "core/text/unicode.h"
#include "extension/reader/table_reader.h"

namespace gouji::office {
namespace {

constexpr int kDeepestHeading = 6;

/// What stands between a paragraph's number and its text: nothing, or a space (a tab counts as
/// one).
std::string_view behindNumber(const Reference<css::uno::XInterface>& paragraph) {
  const Reference<css::container::XIndexAccess> levels(propertyOf(paragraph, "NumberingRules"),
                                                       UNO_QUERY);
  const auto level = propertyOf<sal_Int16>(paragraph, "NumberingLevel", 0);
  Sequence<css::beans::PropertyValue> properties;
  if (levels.is() && level >= 0 && level < levels->getCount() &&
      (levels->getByIndex(level) >>= properties)) {
    for (const auto& each : std::as_const(properties)) {
      sal_Int16 follow = css::text::LabelFollow::LISTTAB;
      if (each.Name == "LabelFollow" && (each.Value >>= follow)) {
        return follow == css::text::LabelFollow::NOTHING ? "" : " ";
      }
    }
  }
  return " ";
}

/// The number that the office prints before the paragraph, "" where it prints none.
std::string printedNumber(const Reference<css::uno::XInterface>& paragraph) {
  if (!propertyOf(paragraph, "NumberingIsNumber", false)) {
    return {};
  }
  std::string label = toUtf8(propertyOf<OUString>(paragraph, "ListLabelString", OUString()));
  return label.empty() ? label : label.append(behindNumber(paragraph));
}

/// The text of a frame, or of a shape that has a frame for its text.
Reference<css::text::XText> textOf(const Reference<css::uno::XInterface>& frame) {
  return Reference<css::text::XText>(frame, UNO_QUERY);
}

std::vector<Reference<css::uno::XInterface>> framesAt(const Any& paragraph) {
  std::vector<Reference<css::uno::XInterface>> frames;
  const Reference<css::container::XContentEnumerationAccess> access(paragraph, UNO_QUERY);
  const auto all = access.is() ? access->createContentEnumeration("com.sun.star.text.TextContent")
                               : Reference<css::container::XEnumeration>();
  while (all.is() && all->hasMoreElements()) {
    frames.emplace_back(all->nextElement(), UNO_QUERY);
  }
  return frames;
}

}  // namespace

TextReader::TextReader(const Reference<css::text::XTextDocument>& document, Records& records)
    : records_(records) {
  const Reference<css::text::XTextSectionsSupplier> sections(document, UNO_QUERY);
  has_sections_ = sections.is() && sections->getTextSections()->hasElements();
}

bool TextReader::isHidden(const Reference<css::uno::XInterface>& element,
                          const OpenText& text) const {
  if (text.deletions > 0) {
    return true;
  }
  if (!has_sections_) {
    return false;
  }
  Reference<css::text::XTextSection> section(propertyOf(element, "TextSection"), UNO_QUERY);
  for (; section.is(); section = section->getParentSection()) {
    if (!propertyOf(section, "IsVisible", true)) {  // "IsCurrentlyVisible" waits for the layout
      return true;
    }
  }
  return false;
}

void TextReader::read(const Any& element, OpenText& text, std::vector<SourceBlock>& blocks) {
  if (readParagraph(element, text, blocks)) {
    return;
  }
  const Reference<css::text::XTextTable> table(element, UNO_QUERY);
  if (!table.is() || isHidden(table, text)) {
    return;
  }
  close(text, blocks);
  TableReader reader(*this, records_, table, text.role, text.anchor);
  while (reader.readCell()) {
  }
  if (auto read = reader.take(); std::holds_alternative<SourceTable>(read)) {
    blocks.emplace_back(std::get<SourceTable>(std::move(read)));
  } else {
    std::ranges::move(std::get<std::vector<SourceBlock>>(read), std::back_inserter(blocks));
  }
}

bool TextReader::readParagraph(const Any& element, OpenText& text,
                               std::vector<SourceBlock>& blocks) {
  if (Reference<css::text::XTextTable>(element, UNO_QUERY).is()) {
    return false;
  }
  const Reference<css::text::XTextRange> paragraph(element, UNO_QUERY);
  if (!paragraph.is() || (text.deletions == 0 && isHidden(paragraph, text))) {
    return true;
  }
  readFrames(framesAt(element), text, blocks);
  const int deletions = text.deletions;
  Portions portions = portionsOf(paragraph, text.deletions);
  readFrames(portions.frames, text, blocks);
  const std::size_t begin = text.carried.size();
  for (const Portion& portion : portions.shown) {
    text.carried += portion.text;
  }
  if (text.carried.size() > begin) {
    text.pieces.push_back({begin, text.carried.size(), deletions, paragraph});
  }
  for (const auto& note : portions.footnotes) {
    OpenText inner{ParagraphRole::footnote, text.anchor};
    if (const Reference<css::text::XTextContent> content(note, UNO_QUERY);
        content.is() && !inner.anchor.is()) {
      inner.anchor = content->getAnchor();
    }
    std::ranges::move(readAll(note, std::move(inner)), std::back_inserter(footnotes_));
  }
  if (text.deletions == 0) {
    finish(paragraph, text, blocks);
  }
  return true;
}

void TextReader::readFrames(const std::vector<Reference<css::uno::XInterface>>& frames,
                            OpenText& text, std::vector<SourceBlock>& blocks) {
  for (const auto& frame : frames) {
    const Reference<css::text::XText> inner = textOf(frame);
    if (!inner.is()) {
      continue;
    }
    OpenText state{text.role, text.anchor};
    if (const Reference<css::text::XTextContent> content(frame, UNO_QUERY);
        content.is() && !state.anchor.is()) {
      state.anchor = content->getAnchor();
    }
    std::ranges::move(readAll(inner, std::move(state)), std::back_inserter(blocks));
  }
}

void TextReader::finish(const Reference<css::text::XTextRange>& paragraph, OpenText& text,
                        std::vector<SourceBlock>& blocks) {
  const std::string printed = printedNumber(paragraph);
  std::string carried = std::exchange(text.carried, {});
  std::vector<Piece> pieces = std::exchange(text.pieces, {});
  if (printed.empty() && trimmed(carried).empty()) {
    return;
  }
  for (Piece& piece : pieces) {
    piece.begin += printed.size();
    piece.end += printed.size();
  }
  Paragraph block{printed + carried, text.role, 0, {}};
  const auto outline = propertyOf<sal_Int16>(paragraph, "OutlineLevel", 0);
  const auto style = propertyOf<OUString>(paragraph, "ParaStyleName", OUString());
  if (style.startsWith("Contents ")) {
    block.role = ParagraphRole::chrome;
  } else if (outline > 0 && text.role == ParagraphRole::body) {
    block.role = ParagraphRole::heading;
    block.level = std::min<int>(outline, kDeepestHeading);
  }
  records_.paragraphs.push_back({std::move(pieces), paragraph, text.anchor});
  block.source = static_cast<std::uint32_t>(records_.paragraphs.size());
  blocks.emplace_back(std::move(block));
}

void TextReader::close(OpenText& text, std::vector<SourceBlock>& blocks) {
  text.deletions = 0;
  if (!text.pieces.empty()) {
    const auto last = text.pieces.back().paragraph;
    finish(last, text, blocks);
  }
}

std::vector<SourceBlock> TextReader::readAll(const Reference<css::text::XText>& text,
                                             OpenText state) {
  std::vector<SourceBlock> blocks;
  const Reference<css::container::XEnumerationAccess> access(text, UNO_QUERY);
  const auto all =
      access.is() ? access->createEnumeration() : Reference<css::container::XEnumeration>();
  while (all.is() && all->hasMoreElements()) {
    read(all->nextElement(), state, blocks);
  }
  close(state, blocks);
  return blocks;
}

std::vector<SourceBlock> TextReader::takeFootnotes() {
  return std::exchange(footnotes_, {});
}

}  // namespace gouji::office
