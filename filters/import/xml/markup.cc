#include "filters/import/xml/markup.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/read_error.h"

namespace gouji::xml {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::string_view kCommentBegin = "<!--";
constexpr std::string_view kCommentEnd = "-->";
constexpr std::string_view kCdataBegin = "<![CDATA[";
constexpr std::string_view kCdataEnd = "]]>";
constexpr std::string_view kInstructionBegin = "<?";
constexpr std::string_view kInstructionEnd = "?>";

constexpr std::pair<std::string_view, char> kEntities[] = {
    {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};

/// Markup that is no tag: what begins and ends it.
constexpr std::pair<std::string_view, std::string_view> kAsides[] = {
    {kCommentBegin, kCommentEnd}, {kCdataBegin, kCdataEnd}, {kInstructionBegin, kInstructionEnd}};

/// Behind the aside that begins at `at`; `at` itself if none does there, npos if it is not closed.
std::size_t behindAside(std::string_view bytes, std::size_t at) {
  for (const auto& [begin, end] : kAsides) {
    if (bytes.substr(at, begin.size()) == begin) {
      const std::size_t close = bytes.find(end, at + begin.size());
      return close == bytes.npos ? close : close + end.size();
    }
  }
  return at;
}

/// The position of the '>' that closes the tag at `at`; one inside a value does not.
std::size_t closeOfTag(std::string_view bytes, std::size_t at) {
  char quote = '\0';
  for (; at < bytes.size(); ++at) {
    const char c = bytes[at];
    if (quote != '\0') {
      quote = c == quote ? '\0' : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at;
    }
  }
  return bytes.npos;
}

/// What the reference at the beginning of `raw` ("&#x4e00;…") stands for, and its length in bytes.
std::pair<std::string, std::size_t> reference(std::string_view raw) {
  const std::size_t end = raw.find(';');
  if (end == raw.npos) {
    return {"&", 1};
  }
  const std::string_view name = raw.substr(1, end - 1);
  for (const auto& [entity, character] : kEntities) {
    if (name == entity) {
      return {std::string(1, character), end + 1};
    }
  }
  std::string text;
  if (name.starts_with('#')) {
    const bool hexadecimal = name.starts_with("#x");
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    unsigned code = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    appendUtf8(text, code);
  }
  return {text, end + 1};
}

/// One step through character data: what it reads as, and how many bytes it takes.
std::pair<std::string, std::size_t> step(std::string_view raw) {
  if (raw.front() == '&') {
    return reference(raw);
  }
  if (raw.front() == '\r') {
    return {"\n", raw.substr(1, 1) == "\n" ? 2U : 1U};
  }
  std::size_t length = 1;
  while (length < raw.size() && (static_cast<unsigned char>(raw[length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return {std::string(raw.substr(0, length)), length};
}

[[noreturn]] void fail(const std::string& part, const char* detail, std::size_t at) {
  throw ReadError(ReadFault::damaged, part, detail, at);
}

/// "utf-16" of an XML declaration, "" where none is named.
std::string_view encodingOf(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) {
    return {};
  }
  const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
  std::size_t at = declaration.find("encoding");
  at = declaration.find_first_of("\"'", std::min(at, declaration.size()));
  if (at == declaration.npos) {
    return {};
  }
  const std::string_view rest = declaration.substr(at + 1);
  return rest.substr(0, rest.find(declaration[at]));
}

bool isUtf8(std::string_view encoding) {
  std::string folded(encoding);
  std::ranges::transform(folded, folded.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  });
  return folded.empty() || folded == "utf-8" || folded == "utf8" || folded == "us-ascii";
}

}  // namespace

std::string_view Markup::Element::localName() const {
  return name.substr(name.find(':') + 1);
}

Markup::Markup(std::string_view bytes, const std::string& part, const Limits& limits)
    : bytes_(bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::size_t at = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (!isUtf8(encodingOf(bytes.substr(at))) || bytes.find('\0') != bytes.npos) {
    fail(part, "not in UTF-8", 0);
  }
  std::vector<std::size_t> open;
  while ((at = bytes.find('<', at)) != bytes.npos) {
    if (const std::size_t behind = behindAside(bytes, at); behind != at) {
      if (behind == bytes.npos) {
        fail(part, "markup is not closed", at);
      }
      at = behind;
      continue;
    }
    const std::size_t close = closeOfTag(bytes, at);
    if (close == bytes.npos) {
      fail(part, "tag is not closed", at);
    }
    const std::size_t end = close + 1;
    if (bytes[at + 1] == '/') {
      if (open.empty()) {
        fail(part, "end tag without a start tag", at);
      }
      Element& element = elements_[open.back()];
      element.last = at;
      element.end = end;
      events_.push_back({open.back(), end, false});
      open.pop_back();
    } else {
      const std::string_view tag = bytes.substr(at + 1, close - at - 1);
      const std::size_t number = elements_.size();
      elements_.push_back({at, end, end, end, open.empty() ? kNone : open.back(),
                           tag.substr(0, tag.find_first_of(" \t\r\n/"))});
      events_.push_back({number, end, true});
      if (tag.ends_with('/')) {
        events_.push_back({number, end, false});
      } else if (open.push_back(number); open.size() > static_cast<std::size_t>(limits.depth)) {
        fail(part, "XML nested too deeply", at);
      }
    }
    at = end;
  }
  if (!open.empty() || elements_.empty()) {
    fail(part, "element is not closed", bytes.size());
  }
}

std::size_t Markup::elementOf(std::size_t event) const {
  return event < events_.size() ? events_[event].element : kNone;
}

std::optional<std::size_t> Markup::find(std::size_t event, std::size_t offset) const {
  if (event >= events_.size()) {
    return std::nullopt;
  }
  std::size_t at = events_[event].end;
  while (offset > 0 && at < bytes_.size()) {
    if (bytes_[at] != '<') {
      const auto [text, length] = step(bytes_.substr(at));
      if (text.size() > offset) {
        return std::nullopt;
      }
      offset -= text.size();
      at += length;
      continue;
    }
    const std::size_t behind = behindAside(bytes_, at);
    if (behind == at || behind == bytes_.npos) {
      return std::nullopt;
    }
    if (bytes_.substr(at).starts_with(kCdataBegin)) {
      const std::size_t length = behind - at - kCdataBegin.size() - kCdataEnd.size();
      if (length > offset) {
        return std::nullopt;
      }
      offset -= length;
    }
    at = behind;
  }
  return offset == 0 ? std::optional(at) : std::nullopt;
}

std::string_view Markup::attribute(std::size_t number, std::string_view local_name) const {
  const Element& element = elements_.at(number);
  std::string_view rest = bytes_.substr(element.begin, element.inside - element.begin);
  rest.remove_prefix(std::min(element.name.size() + 1, rest.size()));
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(kSpaces), rest.size()));
    const std::size_t equals = rest.find('=');
    const std::size_t quote = equals == rest.npos ? equals : rest.find_first_of("\"'", equals);
    const std::size_t close = quote == rest.npos ? quote : rest.find(rest[quote], quote + 1);
    if (close == rest.npos) {
      return {};
    }
    std::string_view name = rest.substr(0, equals);
    name = name.substr(0, name.find_first_of(kSpaces));
    if (name == local_name || name.substr(name.find(':') + 1) == local_name) {
      return rest.substr(quote + 1, close - quote - 1);
    }
    rest.remove_prefix(close + 1);
  }
}

std::string Markup::text(std::size_t number) const {
  const Element& element = elements_.at(number);
  std::string result;
  std::string_view rest = bytes_.substr(element.inside, element.last - element.inside);
  while (!rest.empty()) {
    if (rest.front() != '<') {
      const auto [text, length] = step(rest);
      result += text;
      rest.remove_prefix(length);
      continue;
    }
    const std::size_t behind = behindAside(rest, 0);
    if (rest.starts_with(kCdataBegin)) {
      result += rest.substr(kCdataBegin.size(), behind - kCdataBegin.size() - kCdataEnd.size());
    }
    rest.remove_prefix(behind == 0 ? closeOfTag(rest, 0) + 1 : behind);
  }
  return result;
}

}  // namespace gouji::xml
