#pragma once

#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <vector>

#include "extension/uno.h"

namespace gouji::office {

/// A comment of gouji's own in the open document.
struct Annotation {
  Reference<css::text::XTextContent> field;
  OUString text;
};

std::vector<Annotation> ownAnnotations(const Reference<css::text::XTextDocument>& document);

/// `text`: one paragraph, since some formats lose the ends of paragraphs within a comment.
void insertAnnotation(const Reference<css::text::XTextDocument>& document,
                      const Reference<css::text::XTextRange>& range, const OUString& text);

void removeAnnotation(const Annotation& annotation);

}  // namespace gouji::office
