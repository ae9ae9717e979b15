#pragma once

#include <span>
#include <vector>

#include "core/form/labels.h"
#include "core/recognise/layout/passages.h"
#include "core/report/report.h"
#include "core/text/numbering.h"

namespace gouji {

/// A place where a statutory heading is printed, whole paragraph or inside run-together text.
struct HeadingMark {
  SectionKey section;
  Place place;
  Numbering numbering;    ///< its style is none where it is not numbered 一、
  bool canonical = true;  ///< the form's words or a known spelling
  bool inside = false;    ///< stands inside a longer paragraph
};

/// Every such place in reading order; one section may have several (a menu, a teaser).
std::vector<HeadingMark> findHeadings(std::span<const Passage> passages);

/// Short paragraphs numbered 一、 二、 …, statutory or not, and the sections' headings that are
/// numbered in another manner, in reading order.
std::vector<TopHeading> findTopHeadings(std::span<const Passage> passages,
                                        std::span<const HeadingMark> marks);

}  // namespace gouji
