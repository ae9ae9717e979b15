#include "filters/import/xml/parse.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <memory>

#include "filters/import/read_error.h"

namespace gouji::xml {
namespace {

/// SAX2 hands an attribute over as five pointers: name, prefix, namespace, value, value's end.
constexpr int kAttributeStride = 5;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string_view view(const xmlChar* begin, const xmlChar* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

struct ContextDeleter {
  void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};
using Context = std::unique_ptr<xmlParserCtxt, ContextDeleter>;

/// One parse: carries events to the handler, and exceptions past libxml2's C frames.
class Driver {
 public:
  Driver(std::string_view bytes, const std::string& part, const Limits& limits, Handler& handler)
      : part_(part), limits_(limits), handler_(handler) {
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
      throw ReadError(ReadFault::bomb, part, "part too large for XML");
    }
    xmlInitParser();
    context_.reset(xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size())));
    if (!context_) {
      throw ReadError(ReadFault::damaged, part, "empty XML part");
    }
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.internalSubset = [](void* self, const xmlChar*, const xmlChar*, const xmlChar*) {
      of(self).guarded([&] { of(self).refuseDoctype(); });
    };
    sax.startElementNs = onStart;
    sax.endElementNs = [](void* self, const xmlChar*, const xmlChar*, const xmlChar*) {
      of(self).guarded([&] { of(self).end(); });
    };
    sax.characters = onText;
    sax.ignorableWhitespace = onText;
    sax.cdataBlock = onText;
    sax.serror = onError;
    *context_->sax = sax;
    context_->userData = this;
    // Only the five predefined entities can occur: NOENT makes them plain text in attributes too.
    // A byte order mark goes before what the part says about its encoding.
    xmlCtxtUseOptions(context_.get(),
                      XML_PARSE_NONET | XML_PARSE_NOENT |
                          (bytes.starts_with("\xEF\xBB\xBF") ? XML_PARSE_IGNORE_ENC : 0));
  }

  void run() {
    xmlParseDocument(context_.get());
    if (failure_) {
      std::rethrow_exception(failure_);
    }
    if (context_->wellFormed == 0) {
      throw ReadError(ReadFault::damaged, part_,
                      message_.empty() ? "not well-formed XML" : message_, offset_);
    }
  }

 private:
  static Driver& of(void* self) { return *static_cast<Driver*>(self); }

  template <typename Call>
  void guarded(Call call) noexcept {
    if (failure_) {
      return;
    }
    try {
      call();
    } catch (...) {
      failure_ = std::current_exception();
      xmlStopParser(context_.get());
    }
  }

  [[noreturn]] void refuseDoctype() const {
    throw ReadError(ReadFault::damaged, part_, "document type declaration refused");
  }

  static void onStart(void* self, const xmlChar* name, const xmlChar*, const xmlChar* space,
                      int space_count, const xmlChar** spaces, int attribute_count, int,
                      const xmlChar** attributes) {
    Driver& driver = of(self);
    driver.guarded([&] {
      if (++driver.depth_ > driver.limits_.depth) {
        throw ReadError(ReadFault::bomb, driver.part_, "XML nested too deeply");
      }
      for (int i = 0; i < space_count; ++i) {
        driver.prefixes_.push_back({view(spaces[2 * i]), view(spaces[2 * i + 1]), driver.depth_});
      }
      driver.handler_.start(
          Element(view(space), view(name), attributes, attribute_count, driver.prefixes_));
    });
  }

  void end() {
    handler_.end();
    while (!prefixes_.empty() && prefixes_.back().depth == depth_) {
      prefixes_.pop_back();
    }
    --depth_;
  }

  static void onText(void* self, const xmlChar* text, int length) {
    of(self).guarded([&] { of(self).handler_.text(view(text, text + length)); });
  }

  static void onError(void* self, xmlErrorPtr error) {
    Driver& driver = of(self);
    if (error == nullptr || error->level != XML_ERR_FATAL || !driver.message_.empty()) {
      return;
    }
    driver.message_ = error->message == nullptr ? "XML error" : error->message;
    while (!driver.message_.empty() && driver.message_.back() == '\n') {
      driver.message_.pop_back();
    }
    if (const xmlParserInput* input = driver.context_ ? driver.context_->input : nullptr) {
      driver.offset_ = static_cast<std::size_t>(input->consumed) +
                       static_cast<std::size_t>(input->cur - input->base);
    }
  }

  const std::string& part_;
  const Limits& limits_;
  Handler& handler_;
  Context context_;
  std::vector<Element::Prefix> prefixes_;
  int depth_ = 0;
  std::exception_ptr failure_;
  std::string message_;
  std::size_t offset_ = 0;
};

}  // namespace

std::optional<std::string_view> Element::attribute(std::string_view local_name) const {
  for (int i = 0; i < attribute_count_; ++i) {
    const unsigned char** attribute = attributes_ + i * kAttributeStride;
    if (view(attribute[0]) == local_name) {
      return view(attribute[3], attribute[4]);
    }
  }
  return std::nullopt;
}

std::string_view Element::spaceOf(std::string_view prefix) const {
  const auto found = std::find_if(prefixes_.rbegin(), prefixes_.rend(),
                                  [&](const Prefix& entry) { return entry.prefix == prefix; });
  return found == prefixes_.rend() ? std::string_view() : found->space;
}

void parse(std::string_view bytes, const std::string& part, const Limits& limits,
           Handler& handler) {
  Driver(bytes, part, limits, handler).run();
}

}  // namespace gouji::xml
