#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "filters/import/limits.h"
#include "filters/import/xml/markup.h"
#include "filters/import/xml/parse.h"

namespace gouji::xml {

/// Where some character data stand in a part, or one element that stands for text.
struct TextPosition {
  enum class Written {
    plain,      ///< byte for byte
    reference,  ///< one character in other bytes (`&amp;`, a line end)
    section,    ///< in a CDATA section, where no tag may stand
  };

  std::size_t element = Markup::kNone;  ///< innermost around it, or itself
  Span bytes = {};
  Written written = Written::plain;

  /// Where byte `offset` of the text stands; none where no tag may.
  std::optional<std::size_t> at(std::size_t offset) const;
  /// Of the bytes of the text from `begin` on.
  TextPosition part(std::size_t begin, std::size_t length) const;
};

/// Parses a part in UTF-8 and finds its events again in its bytes, one behind the other.
class PlacedParse : private Handler {
 public:
  /// `reader`: takes the events too, and may ask meanwhile where they stand; null for none. All of
  /// them must outlive it.
  PlacedParse(std::string_view bytes, const std::string& part, const Limits& limits,
              Handler* reader)
      : bytes_(bytes), part_(part), limits_(limits), reader_(reader) {}

  /// To be called once. Throws as parse() does, and `damaged` where the bytes are not in UTF-8.
  Markup run();

  /// The innermost element that is open: when `reader` is told a start, the one that starts.
  std::size_t element() const { return open_.empty() ? Markup::kNone : open_.back(); }
  /// Where the character data stand that `reader` is just told.
  const TextPosition& text() const { return text_; }

 private:
  void start(const Element& element) override;
  void end() override;
  void text(std::string_view text) override;
  void tellLines(std::string_view text);
  /// `length`: bytes of the part that `text` takes.
  void tell(std::string_view text, std::size_t length, TextPosition::Written written);
  void skipAsides();
  [[noreturn]] void fail(const char* detail) const;

  std::string_view bytes_;
  const std::string& part_;
  const Limits& limits_;
  Handler* reader_;
  std::size_t at_ = 0;  ///< behind all that was told so far
  std::vector<Markup::Element> elements_;
  std::vector<std::size_t> open_;
  TextPosition text_;
};

}  // namespace gouji::xml
