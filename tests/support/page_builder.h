#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/unicode.h"
#include "filters/import/page/glyphs/characters.h"
#include "filters/import/page/layout.h"
#include "filters/import/page/page.h"
#include "tests/support/sketch.h"

namespace gouji::test {

/// Puts together a page of glyphs and rules, A4 unless told.
class PageBuilder {
 public:
  explicit PageBuilder(double width = 595, double height = 842) {
    page_.width = width;
    page_.height = height;
  }

  /// Text from (x, y), its upper left corner: ideographs one em wide, others half an em.
  PageBuilder& text(double x, double y, std::string_view text, double size = 10) {
    ++run_;
    while (!text.empty()) {
      const std::string character = take(text);
      const double width =
          (page::isSpaced(firstCodePoint(character)) || character == " ") ? size / 2 : size;
      add(character, {x, y, x + width, y + size}, size, page::Direction::right);
      x += width;
    }
    return *this;
  }

  /// Text written downwards from (x, y), the upper left corner of its first character.
  PageBuilder& down(double x, double y, std::string_view text, double size = 10) {
    ++run_;
    for (; !text.empty(); y += size) {
      add(take(text), {x, y, x + size, y + size}, size, page::Direction::down);
    }
    return *this;
  }

  PageBuilder& across(double y, double x0, double x1) {
    page_.rules.push_back({true, y, x0, x1, 0.5});
    return *this;
  }
  PageBuilder& upright(double x, double y0, double y1) {
    page_.rules.push_back({false, x, y0, y1, 0.5});
    return *this;
  }
  PageBuilder& box(double x0, double y0, double x1, double y1) {
    return across(y0, x0, x1).across(y1, x0, x1).upright(x0, y0, y1).upright(x1, y0, y1);
  }
  /// Rules along all `xs` and `ys`.
  PageBuilder& grid(const std::vector<double>& xs, const std::vector<double>& ys) {
    for (const double y : ys) {
      across(y, xs.front(), xs.back());
    }
    for (const double x : xs) {
      upright(x, ys.front(), ys.back());
    }
    return *this;
  }

  page::Page& page() { return page_; }

 private:
  static std::string take(std::string_view& text) {
    std::size_t length = 1;
    while (length < text.size() && (text[length] & '\xC0') == '\x80') {
      ++length;
    }
    const std::string character(text.substr(0, length));
    text.remove_prefix(length);
    return character;
  }

  void add(const std::string& character, page::Box box, double size, page::Direction direction) {
    page::Glyph glyph;
    glyph.text = character;
    glyph.box = box;
    glyph.size = size;
    glyph.direction = direction;
    glyph.space = page::isBlank(firstCodePoint(character));
    glyph.run = run_;
    page_.glyphs.push_back(glyph);
  }

  page::Page page_;
  int run_ = 0;
};

/// One string a block, as the layout analysis reads the pages.
inline std::vector<std::string> layout(std::vector<PageBuilder> builders) {
  std::vector<page::Page> pages;
  for (PageBuilder& builder : builders) {
    pages.push_back(builder.page());
  }
  Document document;
  page::append(document, std::move(pages));
  return sketch(document);
}

inline std::vector<std::string> layout(const PageBuilder& builder) {
  return layout(std::vector{builder});
}

}  // namespace gouji::test
