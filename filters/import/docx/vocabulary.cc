#include "filters/import/docx/vocabulary.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace gouji::docx {
namespace {

enum class Space { other, word, math, compatibility, vml };

constexpr std::pair<std::string_view, Space> kSpaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", Space::word},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", Space::word},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", Space::math},
    {"http://purl.oclc.org/ooxml/officeDocument/math", Space::math},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", Space::compatibility},
    {"urn:schemas-microsoft-com:vml", Space::vml},
};

struct Entry {
  std::string_view name;
  Tag tag;
};

/// Local names of the w: namespace, sorted by name.
constexpr Entry kWordTags[] = {
    {"abstractNum", Tag::abstract_list},
    {"abstractNumId", Tag::abstract_list_id},
    {"basedOn", Tag::based_on},
    {"body", Tag::body},
    {"br", Tag::line_break},
    {"cellDel", Tag::cell_deleted},
    {"cellMerge", Tag::cell_merged},
    {"cr", Tag::carriage_return},
    {"del", Tag::deleted},
    {"drawing", Tag::picture},
    {"endnote", Tag::endnote},
    {"endnoteReference", Tag::endnote_reference},
    {"fldChar", Tag::field_character},
    {"footnote", Tag::footnote},
    {"footnoteReference", Tag::footnote_reference},
    {"gridBefore", Tag::grid_before},
    {"gridSpan", Tag::grid_span},
    {"hMerge", Tag::horizontal_merge},
    {"hidden", Tag::hidden},
    {"ilvl", Tag::number_level},
    {"instrText", Tag::instruction},
    {"isLgl", Tag::legal},
    {"lastRenderedPageBreak", Tag::rendered_page_break},
    {"lvl", Tag::level},
    {"lvlOverride", Tag::level_override},
    {"lvlRestart", Tag::level_restart},
    {"lvlText", Tag::level_text},
    {"moveFrom", Tag::moved_from},
    {"name", Tag::style_name},
    {"noBreakHyphen", Tag::no_break_hyphen},
    {"num", Tag::list},
    {"numFmt", Tag::number_format},
    {"numId", Tag::number_id},
    {"numPr", Tag::number_properties},
    {"numStyleLink", Tag::number_style_link},
    {"numberingChange", Tag::skipped},
    {"object", Tag::skipped},
    {"outlineLvl", Tag::outline_level},
    {"p", Tag::paragraph},
    {"pPr", Tag::paragraph_properties},
    {"pPrChange", Tag::skipped},
    {"pStyle", Tag::paragraph_style},
    {"pageBreakBefore", Tag::page_break_before},
    {"pict", Tag::picture},
    {"ptab", Tag::position_tab},
    {"r", Tag::run},
    {"rPr", Tag::run_properties},
    {"rPrChange", Tag::skipped},
    {"rStyle", Tag::run_style},
    {"rt", Tag::skipped},
    {"rubyBase", Tag::ruby_base},
    {"sdt", Tag::control},
    {"sdtEndPr", Tag::skipped},
    {"sdtPr", Tag::control_properties},
    {"sectPr", Tag::skipped},
    {"showingPlcHdr", Tag::shows_placeholder},
    {"start", Tag::start},
    {"startOverride", Tag::start_override},
    {"style", Tag::style},
    {"suff", Tag::level_suffix},
    {"sym", Tag::symbol},
    {"t", Tag::text},
    {"tab", Tag::tab},
    {"tbl", Tag::table},
    {"tblGrid", Tag::skipped},
    {"tblPr", Tag::skipped},
    {"tblPrEx", Tag::skipped},
    {"tc", Tag::table_cell},
    {"tcPr", Tag::cell_properties},
    {"tcPrChange", Tag::skipped},
    {"tr", Tag::table_row},
    {"trPr", Tag::row_properties},
    {"trPrChange", Tag::skipped},
    {"txbxContent", Tag::text_box},
    {"vMerge", Tag::vertical_merge},
    {"vanish", Tag::vanish},
};
static_assert(std::ranges::is_sorted(kWordTags, {}, &Entry::name));

/// Namespaces (or their beginnings) whose alternatives hold text boxes as w:txbxContent; charts,
/// diagrams and ink are left to the fallback.
constexpr std::string_view kUnderstood[] = {
    "http://schemas.microsoft.com/office/word/20",
    "http://schemas.microsoft.com/office/drawing/2010/main",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "urn:schemas-microsoft-com:vml",
};

Space spaceOf(std::string_view name) {
  const auto* found = std::ranges::find(kSpaces, name, &std::pair<std::string_view, Space>::first);
  return found == std::end(kSpaces) ? Space::other : found->second;
}

Tag compatibilityTag(std::string_view name) {
  return name == "AlternateContent" ? Tag::alternate_content
         : name == "Choice"         ? Tag::choice
         : name == "Fallback"       ? Tag::fallback
                                    : Tag::other;
}

}  // namespace

Tag tagOf(const xml::Element& element) {
  const std::string_view name = element.name();
  switch (spaceOf(element.space())) {
    case Space::word: {
      const auto* found = std::ranges::lower_bound(kWordTags, name, {}, &Entry::name);
      return found != std::end(kWordTags) && found->name == name ? found->tag : Tag::other;
    }
    case Space::math:
      return name == "t" ? Tag::text : name == "r" ? Tag::run : Tag::other;
    case Space::compatibility:
      return compatibilityTag(name);
    case Space::vml:
      return name == "textpath" ? Tag::word_art : Tag::other;
    case Space::other:
      break;
  }
  return Tag::other;
}

std::string_view valueOf(const xml::Element& element) {
  return element.attribute("val").value_or("");
}

std::optional<int> numberIn(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() ? std::optional<int>(number) : std::nullopt;
}

std::optional<int> numberOf(const xml::Element& element) {
  return numberIn(valueOf(element));
}

bool isOn(const xml::Element& element) {
  const auto value = element.attribute("val");
  return !value || !(*value == "0" || *value == "false" || *value == "off");
}

bool isUnderstood(const xml::Element& choice) {
  std::string_view rest = choice.attribute("Requires").value_or("");
  bool any = false;
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    if (rest.empty()) {
      return any;
    }
    const std::string_view prefix = rest.substr(0, rest.find_first_of(" \t\r\n"));
    rest.remove_prefix(prefix.size());
    const std::string_view space = choice.spaceOf(prefix);
    if (std::ranges::none_of(kUnderstood, [&](std::string_view known) {
          return !space.empty() && space.starts_with(known);
        })) {
      return false;
    }
    any = true;
  }
}

}  // namespace gouji::docx
