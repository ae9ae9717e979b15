#pragma once

#include <string>
#include <string_view>

#include "core/form/quantity.h"
#include "core/recognise/prose/frame/reading.h"
#include "tests/core/recognise/prose/printed_words.h"

namespace gouji::test {

/// "requests.new.total or requests.total.total; loose; not understood: 电话": what a figure may
/// be and what bears on it; "" for no figure.
inline std::string printed(const Reading& reading, const WordedText& text) {
  std::string all;
  const auto tell = [&](const std::string& each, const char* between = "; ") {
    all += (all.empty() ? "" : between) + each;
  };
  for (const Meaning& meaning : reading.meanings) {
    tell(textOf(quantityOf(meaning)), " or ");
  }
  for (const auto& [holds, word] : {std::pair{reading.loose, "loose"},
                                    {reading.part, "part"},
                                    {reading.leans, "leans"},
                                    {reading.alike, "alike"}}) {
    if (holds) {
      tell(word);
    }
  }
  std::string gaps;
  for (const Gap& gap : reading.gaps) {
    gaps += (gaps.empty() ? "not understood: " : "|") + text.between(gap.begin, gap.end);
  }
  if (!gaps.empty()) {
    tell(gaps);
  }
  return all;
}

using Reader = Reading (*)(const Content&, const Context&);

/// What `reader` makes of all the words of `utf8`; the unit is that of the first quantity in it.
inline Reading readAs(Reader reader, const WordedText& text, Context context = {}) {
  if (!text.mentions.empty()) {
    context.unit = text.mentions.front().unit;
    context.unit_text = text.mentions.front().unit_text;
    context.nothing = text.mentions.front().value == Decimal(0);
  }
  return reader(Content(text.words), context);
}

inline std::string read(Reader reader, std::string_view utf8, const Context& context = {}) {
  const WordedText text(utf8);
  return printed(readAs(reader, text, context), text);
}

}  // namespace gouji::test
