#include "filters/import/xml/placed_parse.h"

#include <algorithm>
#include <utility>

#include "filters/import/read_error.h"

namespace gouji::xml {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kSectionBegin = "<![CDATA[";
constexpr std::string_view kSectionEnd = "]]>";

constexpr std::string_view kSpaces = " \t\r\n";

/// Markup that no event tells of: what begins and ends it.
constexpr std::pair<std::string_view, std::string_view> kAsides[] = {
    {"<!--", "-->"}, {"<?", "?>"}, {"<![CDATA[]]>", ""}};

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

std::optional<std::size_t> TextPosition::at(std::size_t offset) const {
  switch (written) {
    case Written::plain:
      return bytes.begin + offset;
    case Written::reference:
      return offset == 0 ? bytes.begin : bytes.end;
    case Written::section:
      break;
  }
  return std::nullopt;
}

TextPosition TextPosition::part(std::size_t begin, std::size_t length) const {
  TextPosition position = *this;
  if (written == Written::plain) {
    position.bytes = {bytes.begin + begin, bytes.begin + begin + length};
  }
  return position;
}

Markup PlacedParse::run() {
  if (bytes_.starts_with(kByteOrderMark)) {
    at_ = kByteOrderMark.size();
  }
  if (!isUtf8(encodingOf(bytes_.substr(at_))) || bytes_.find('\0') != bytes_.npos) {
    throw ReadError(ReadFault::damaged, part_, "not in UTF-8");
  }
  parse(bytes_, part_, limits_, *this);
  return {bytes_, std::move(elements_)};
}

void PlacedParse::start(const Element& element) {
  skipAsides();
  const std::size_t close = closeOfTag(bytes_, at_);
  if (close == bytes_.npos || bytes_[at_] != '<') {
    fail("a start tag is not where it should be");
  }
  const std::string_view tag = bytes_.substr(at_ + 1, close - at_ - 1);
  const std::size_t parent = open_.empty() ? Markup::kNone : open_.back();
  open_.push_back(elements_.size());
  elements_.push_back(
      {at_, close + 1, close + 1, close + 1, parent, tag.substr(0, tag.find_first_of(" \t\r\n/"))});
  if (elements_.back().localName() != element.name()) {
    fail("another start tag than should be");
  }
  at_ = close + 1;
  if (reader_ != nullptr) {
    reader_->start(element);
  }
}

void PlacedParse::end() {
  Markup::Element& element = elements_[open_.back()];
  if (bytes_[element.inside - 2] != '/') {
    skipAsides();
    element.last = at_;
    element.end = std::min(bytes_.find('>', at_), bytes_.size() - 1) + 1;
    if (!bytes_.substr(at_).starts_with("</")) {
      fail("an end tag is not where it should be");
    }
    at_ = element.end;
  }
  if (reader_ != nullptr) {
    reader_->end();
  }
  open_.pop_back();
}

void PlacedParse::text(std::string_view text) {
  if (text.empty()) {
    return;
  }
  skipAsides();
  if (bytes_.substr(at_).starts_with(kSectionBegin)) {
    tell(text, bytes_.find(kSectionEnd, at_) + kSectionEnd.size() - at_,
         TextPosition::Written::section);
  } else if (bytes_.substr(at_).starts_with('&')) {
    tell(text, bytes_.find(';', at_) + 1 - at_, TextPosition::Written::reference);
  } else {
    tellLines(text);
  }
}

void PlacedParse::tellLines(std::string_view text) {
  while (!text.empty()) {
    std::size_t length = std::min(bytes_.find('\r', at_), bytes_.size()) - at_;
    if (length == 0) {
      length = 1;
      tell(text.substr(0, length), bytes_.substr(at_).starts_with("\r\n") ? 2 : 1,
           TextPosition::Written::reference);
    } else {
      length = std::min(length, text.size());
      if (bytes_.substr(at_, length) != text.substr(0, length)) {
        fail("other character data than should be");
      }
      tell(text.substr(0, length), length, TextPosition::Written::plain);
    }
    text.remove_prefix(length);
  }
}

void PlacedParse::tell(std::string_view text, std::size_t length, TextPosition::Written written) {
  text_ = {element(), {at_, at_ + length}, written};
  at_ += length;
  if (reader_ != nullptr) {
    reader_->text(text);
  }
}

void PlacedParse::skipAsides() {
  for (bool skipped = true; skipped;) {
    skipped = false;
    if (open_.empty()) {
      at_ = std::min(bytes_.find_first_not_of(kSpaces, at_), bytes_.size());
    }
    for (const auto& [begin, end] : kAsides) {
      if (bytes_.substr(at_).starts_with(begin)) {
        const std::size_t close = bytes_.find(end, at_ + begin.size());
        at_ = close == bytes_.npos ? bytes_.size() : close + end.size();
        skipped = true;
      }
    }
  }
}

void PlacedParse::fail(const char* detail) const {
  throw ReadError(ReadFault::damaged, part_, detail, at_);
}

}  // namespace gouji::xml
