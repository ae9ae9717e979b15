#include "filters/import/html/parser.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <algorithm>
#include <cstring>
#include <memory>

#include "filters/import/read_error.h"

namespace gouji::html {
namespace {

std::string_view viewOf(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

/// The parser compares every attribute of a tag with every other.
constexpr int kMaxBlanksInTag = 10'000;

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Behind the tag that begins at `at`, quoted values passed over.
std::size_t behindTag(std::string_view markup, std::size_t at) {
  char quote = 0;
  int blanks = 0;
  for (std::size_t i = at; i < markup.size(); ++i) {
    const char c = markup[i];
    if (quote != 0) {
      quote = c == quote ? '\0' : quote;
    } else if (c == '>') {
      return i + 1;
    } else if ((c == '"' || c == '\'') && markup[i - 1] == '=') {
      quote = c;
    } else if (c == ' ' || c == '\n' || c == '/') {
      if (++blanks > kMaxBlanksInTag) {
        throw ReadError(ReadFault::bomb, "", "a tag with too many attributes", at);
      }
    }
  }
  return markup.size();
}

/// Blanks `<![if ...]>` and its like, which browsers drop and libxml2 takes for text.
void blankMarkedSections(std::string& markup) {
  constexpr std::size_t kLongest = 200;
  for (std::size_t at = markup.find("<!["); at != std::string::npos;
       at = markup.find("<![", at + 3)) {
    const std::size_t end = markup.find_first_of("<>", at + 3);
    if (end != std::string::npos && markup[end] == '>' && markup[end - 1] == ']' &&
        end - at < kLongest) {
      std::replace_if(
          markup.begin() + static_cast<std::ptrdiff_t>(at),
          markup.begin() + static_cast<std::ptrdiff_t>(end) + 1, [](char c) { return c != '\n'; },
          ' ');
    }
  }
}

void refuseBombs(std::string_view markup) {
  std::size_t at = markup.find('<');
  while (at != std::string_view::npos && at + 1 < markup.size()) {
    at = isLetter(markup[at + 1]) ? behindTag(markup, at) : at + 1;
    at = markup.find('<', at);
  }
}

struct FreeContext {
  void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

struct Session {
  htmlParserCtxtPtr context;
  Listener& listener;

  int line() const { return context->input == nullptr ? 0 : context->input->line; }
};

void startElement(void* user, const xmlChar* name, const xmlChar** attributes) {
  auto& session = *static_cast<Session*>(user);
  if (!session.listener.start(viewOf(name), Attributes(attributes), session.line())) {
    xmlStopParser(session.context);
  }
}

void endElement(void* user, const xmlChar*) {
  static_cast<Session*>(user)->listener.end();
}

void characters(void* user, const xmlChar* text, int length) {
  auto& session = *static_cast<Session*>(user);
  session.listener.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)},
                        session.line());
}

}  // namespace

const unsigned char** Attributes::find(std::string_view name) const {
  if (pairs_ != nullptr) {
    for (const unsigned char** pair = pairs_; *pair != nullptr; pair += 2) {
      if (viewOf(*pair) == name) {
        return pair;
      }
    }
  }
  return nullptr;
}

std::string_view Attributes::operator[](std::string_view name) const {
  const unsigned char** pair = find(name);
  return pair == nullptr ? std::string_view() : viewOf(pair[1]);
}

void parse(std::string& markup, Listener& listener) {
  if (markup.empty()) {
    return;
  }
  refuseBombs(markup);
  blankMarkedSections(markup);
  const std::unique_ptr<htmlParserCtxt, FreeContext> context(
      htmlCreateMemoryParserCtxt(markup.data(), static_cast<int>(markup.size())));
  if (!context) {
    throw ReadError(ReadFault::damaged, "", "the HTML parser refuses the text");
  }
  Session session{context.get(), listener};
  htmlSAXHandler handler = {};
  handler.startElement = startElement;
  handler.endElement = endElement;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.initialized = 1;
  *context->sax = handler;
  context->userData = &session;
  htmlCtxtUseOptions(context.get(), HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOERROR |
                                        HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context.get());
}

}  // namespace gouji::html
