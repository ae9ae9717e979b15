#include "core/rules/structure/headings.h"

#include "core/rules/judged/needs.h"
#include "core/text/fold.h"
#include "core/text/likeness.h"
#include "core/text/numbering.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kReworded{"标题「{0}」与统一格式不同，统一格式为「{1}」。",
                         "The heading “{0}” is worded otherwise; the form has “{1}”."};
constexpr Text kDamaged{"标题「{0}」有错字或缺字，统一格式为「{1}」。请改正。",
                        "The heading “{0}” has lost or changed words; the form has “{1}”."};
constexpr Text kOtherNumber{"标题「{0}」的序号写法与统一格式不同，统一格式为「{1}」。",
                            "The heading “{0}” is numbered in another manner; the form has “{1}”."};

/// It has a number, and not one as 一、 is.
bool isNumberedOtherwise(std::string_view heading) {
  const auto style = numberingOf(fold(heading).text).style;
  return style != Numbering::Style::none && style != Numbering::Style::chinese;
}

/// The heading's words without its number and the marks behind them.
std::u32string wordsOf(std::string_view heading, bool traditional) {
  std::u32string words(withoutNumber(fold(heading, traditional).text));
  while (!words.empty() && View(U".:;,、。").find(words.back()) != View::npos) {
    words.pop_back();
  }
  return words;
}

void checkHeading(const Report& report, const Section& section, std::vector<Finding>& out) {
  const bool traditional = report.script == Script::traditional;
  const std::string_view form =
      editionOf(report.edition).headings[static_cast<std::size_t>(section.key)];
  const std::u32string said = wordsOf(section.heading, traditional);
  const std::u32string words(withoutNumber(fold(form, traditional).text));
  if (said == words) {
    if (isNumberedOtherwise(section.heading)) {
      out.push_back(
          finding("ST03", say(kOtherNumber, {printed(section.heading), form}), {section.place}));
      out.back().severity = Severity::note;
    }
    return;
  }
  const Likeness alike = likeness(said, words);
  constexpr double kNearly = 0.85;
  const bool damaged = !section.canonical && alike.damaged && alike.score >= kNearly;
  out.push_back(finding("ST03",
                        say(damaged ? kDamaged : kReworded, {printed(section.heading), form}),
                        {section.place}));
  out.back().severity = damaged ? Severity::warning : Severity::note;
}

std::vector<Finding> checkHeadings(const Judged& judged) {
  std::vector<Finding> out;
  for (const Section& section : judged.report.sections) {
    if (!section.heading.empty()) {
      checkHeading(judged.report, section, out);
    }
  }
  return out;
}

constexpr RuleNeeds kNeeds[] = {{"ST03", everySectionRead}};

}  // namespace

const Family kHeadings{checkHeadings, kNeeds};

}  // namespace gouji::rules
