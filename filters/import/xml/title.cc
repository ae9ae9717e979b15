#include "filters/import/xml/title.h"

#include "core/text/unicode.h"
#include "filters/import/xml/parse.h"

namespace gouji::xml {
namespace {

constexpr std::string_view kDublinCore = "http://purl.org/dc/elements/1.1/";
/// No title is longer; what is was put there for another purpose.
constexpr std::size_t kTitleBytes = 1000;

class TitleReader : public Handler {
 public:
  void start(const Element& element) override {
    in_title_ = element.name() == "title" && element.space() == kDublinCore;
  }
  void end() override { in_title_ = false; }
  void text(std::string_view text) override {
    if (in_title_ && title.size() + text.size() <= kTitleBytes) {
      title += text;
    }
  }

  std::string title;

 private:
  bool in_title_ = false;
};

}  // namespace

std::string readTitle(std::string_view xml, const std::string& part, const Limits& limits) {
  TitleReader reader;
  parse(xml, part, limits, reader);
  return std::string(trimmed(reader.title));
}

}  // namespace gouji::xml
