#pragma once

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <optional>
#include <vector>

#include "core/document/unfold.h"
#include "extension/reader/native_text.h"
#include "extension/reader/portions.h"

namespace gouji::office {

/// What was read so far; paragraphs and cells name their records by `source`, counted from 1.
struct Records {
  std::vector<NativeText> paragraphs;
  std::vector<NativeText> cells;
};

/// What one text (the body, a cell, a frame) is read with.
struct OpenText {
  ParagraphRole role = ParagraphRole::body;
  Reference<css::text::XTextRange> anchor;  ///< as in NativeText
  int deletions = 0;                        ///< tracked deletions open so far
  std::string carried = {};                 ///< text of paragraphs whose ends are deleted
  std::vector<Piece> pieces = {};           ///< of `carried`
};

/// Reads texts of the open document into blocks. Only for the time of one call of the office: the
/// objects that it is given stay the office's.
class TextReader {
 public:
  TextReader(const Reference<css::text::XTextDocument>& document, Records& records);

  /// An element of a text: a paragraph or a table. Footnotes are kept for takeFootnotes.
  void read(const Any& element, OpenText& text, std::vector<SourceBlock>& blocks);
  /// A paragraph; false where `element` is something else.
  bool readParagraph(const Any& element, OpenText& text, std::vector<SourceBlock>& blocks);
  /// Ends `text`.
  void close(OpenText& text, std::vector<SourceBlock>& blocks);
  /// All of `text`, which has its own deletions.
  std::vector<SourceBlock> readAll(const Reference<css::text::XText>& text, OpenText state);

  /// Blocks of the footnotes met since the last call.
  std::vector<SourceBlock> takeFootnotes();

  /// Whether the user is not shown `element` (a paragraph or table), in hidden sections or deleted.
  bool isHidden(const Reference<css::uno::XInterface>& element, const OpenText& text) const;

 private:
  void readFrames(const std::vector<Reference<css::uno::XInterface>>& frames, OpenText& text,
                  std::vector<SourceBlock>& blocks);
  void finish(const Reference<css::text::XTextRange>& paragraph, OpenText& text,
              std::vector<SourceBlock>& blocks);

  Records& records_;
  bool has_sections_ = false;
  std::vector<SourceBlock> footnotes_;
};

}  // namespace gouji::office
