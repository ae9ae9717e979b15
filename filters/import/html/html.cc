#include "filters/import/html/html.h"

#include <string>
#include <utility>

#include "filters/import/encoding/encoding.h"
#include "filters/import/html/builder.h"
#include "filters/import/html/charset.h"
#include "filters/import/html/parser.h"
#include "filters/import/read_error.h"

namespace gouji::html {
namespace {

void readInto(Document& document, std::string markup, int line, const Limits& limits) {
  for (const bool keep_hidden : {false, true}) {
    Builder builder(limits, keep_hidden, line);
    parse(markup, builder);
    if (builder.tooMuch()) {
      throw ReadError(ReadFault::bomb, "", "more cells or paragraphs than the limit allows");
    }
    if (builder.finish(document)) {
      return;
    }
  }
}

}  // namespace

Document read(std::string_view bytes, const Limits& limits) {
  Document document;
  readInto(document, decode(bytes, declaredCharset(bytes)).text, 1, limits);
  return document;
}

void appendFragment(Document& document, std::string_view markup, int line, const Limits& limits) {
  readInto(document, std::string(markup), line, limits);
}

}  // namespace gouji::html
