#include "filters/import/docx/body/properties.h"

#include <string_view>

namespace gouji::docx {
namespace {

void applyToParagraph(Story& story, Tag tag, const xml::Element& element) {
  OpenParagraph& paragraph = story.frame().paragraph;
  switch (tag) {
    case Tag::paragraph_style:
      paragraph.style = valueOf(element);
      break;
    case Tag::outline_level:
      paragraph.outline = numberOf(element);
      break;
    case Tag::number_id:
      paragraph.place.list = numberOf(element);
      break;
    case Tag::number_level:
      paragraph.place.level = numberOf(element);
      break;
    case Tag::page_break_before:
      story.breaks().set += isOn(element) ? 1 : 0;
      break;
    default:
      break;
  }
}

void applyToMark(OpenParagraph& paragraph, Tag tag, const xml::Element& element) {
  if (tag == Tag::deleted || tag == Tag::moved_from) {
    paragraph.mark_deleted = true;
  } else if (tag == Tag::vanish) {
    paragraph.mark_hidden = isOn(element);
  }
}

void applyToRun(Story& story, Tag tag, const xml::Element& element, bool in_placeholder) {
  Frame& frame = story.frame();
  if (tag == Tag::vanish) {
    frame.run_hidden = isOn(element);
  } else if (tag == Tag::run_style) {
    if (const Style* style = story.styles().find(valueOf(element))) {
      frame.run_hidden =
          style->hidden.value_or(frame.run_hidden) || (style->is_placeholder && in_placeholder);
    }
  }
}

void applyToRow(Frame& frame, Tag tag, const xml::Element& element) {
  if (tag == Tag::grid_before && !frame.tables.empty()) {
    frame.tables.back().setColumnsBefore(numberOf(element).value_or(0));
  } else if (tag == Tag::deleted || (tag == Tag::hidden && isOn(element))) {
    frame.row_dropped = true;
  }
}

Merge mergeOf(const xml::Element& element) {
  return valueOf(element) == "restart" ? Merge::restart : Merge::resume;
}

void applyToCell(CellProperties& cell, Tag tag, const xml::Element& element) {
  switch (tag) {
    case Tag::grid_span:
      cell.span = numberOf(element).value_or(1);
      break;
    case Tag::vertical_merge:
      cell.vertical = mergeOf(element);
      break;
    case Tag::horizontal_merge:
      cell.horizontal = mergeOf(element);
      break;
    case Tag::cell_deleted:
      cell.deleted = true;
      break;
    case Tag::cell_merged:
      // A tracked merge (17.13.5.4); without the attribute, one that was undone.
      if (const std::string_view merge = element.attribute("vMerge").value_or(""); !merge.empty()) {
        cell.vertical = merge == "rest" ? Merge::restart : Merge::resume;
      }
      break;
    default:
      break;
  }
}

}  // namespace

void applyProperty(Story& story, Scope scope, Tag tag, const xml::Element& element,
                   bool in_placeholder) {
  switch (scope) {
    case Scope::paragraph:
      applyToParagraph(story, tag, element);
      break;
    case Scope::mark:
      applyToMark(story.frame().paragraph, tag, element);
      break;
    case Scope::run:
      applyToRun(story, tag, element, in_placeholder);
      break;
    case Scope::row:
      applyToRow(story.frame(), tag, element);
      break;
    case Scope::cell:
      applyToCell(story.frame().cell, tag, element);
      break;
    case Scope::content:
    case Scope::control:
      break;
  }
}

}  // namespace gouji::docx
