#include "extension/reader/portions.h"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

#include "core/text/unicode.h"

namespace gouji::office {
namespace {

/// A cursor's longest step: its count is a 16 bit number.
constexpr std::size_t kLongestStep = 0x7000;

class Gatherer {
 public:
  Gatherer(Portions& portions, int& deletions) : portions_(portions), deletions_(deletions) {}

  void gather(const Reference<css::container::XEnumerationAccess>& container) {
    if (!container.is()) {
      return;
    }
    const auto all = container->createEnumeration();
    while (all->hasMoreElements()) {
      const Reference<css::text::XTextRange> range(all->nextElement(), UNO_QUERY_THROW);
      take(range);
    }
  }

 private:
  void take(const Reference<css::text::XTextRange>& range) {
    const Reference<css::beans::XPropertySet> properties(range, UNO_QUERY_THROW);
    const auto type = propertyOf<OUString>(properties, "TextPortionType", OUString());
    if (type == "Text") {
      addText(range, properties, true);
    } else if (type == "TextField") {
      addText(range, properties, false);
    } else if (type == "LineBreak") {
      add("\n", range, false);
    } else if (type == "Redline") {
      takeChange(properties);
    } else if (type == "ContentControl" || type == "InContentMetadata") {
      gather(Reference<css::container::XEnumerationAccess>(properties->getPropertyValue(type),
                                                           UNO_QUERY));
    } else if (type == "Footnote") {
      const Reference<css::text::XText> note(propertyOf(properties, "Footnote"), UNO_QUERY);
      if (note.is() && deletions_ == 0) {
        portions_.footnotes.push_back(note);
      }
    } else if (type == "Frame") {
      takeFrames(range);
    }
  }

  void addText(const Reference<css::text::XTextRange>& range,
               const Reference<css::beans::XPropertySet>& properties, bool plain) {
    if (deletions_ == 0 && !propertyOf(properties, "CharHidden", false)) {
      add(toUtf8(range->getString()), range, plain);
    }
  }

  void add(std::string text, const Reference<css::text::XTextRange>& range, bool plain) {
    if (deletions_ == 0 && !text.empty()) {
      portions_.shown.push_back({std::move(text), range, plain});
    }
  }

  void takeChange(const Reference<css::beans::XPropertySet>& properties) {
    if (propertyOf<OUString>(properties, "RedlineType", OUString()) == "Delete" &&
        !propertyOf(properties, "IsCollapsed", false)) {
      deletions_ = std::max(0, deletions_ + (propertyOf(properties, "IsStart", false) ? 1 : -1));
    }
  }

  void takeFrames(const Reference<css::text::XTextRange>& range) {
    const Reference<css::container::XContentEnumerationAccess> access(range, UNO_QUERY);
    if (!access.is() || deletions_ > 0) {
      return;
    }
    const auto all = access->createContentEnumeration("com.sun.star.text.TextContent");
    while (all.is() && all->hasMoreElements()) {
      portions_.frames.emplace_back(all->nextElement(), UNO_QUERY);
    }
  }

  Portions& portions_;
  int& deletions_;
};

Reference<css::text::XTextRange> positionIn(const Portion& portion, std::size_t offset) {
  if (!portion.plain) {
    return offset == 0 ? portion.range->getStart() : portion.range->getEnd();
  }
  const auto cursor = portion.range->getText()->createTextCursorByRange(portion.range->getStart());
  std::size_t steps = 0;
  for (std::size_t at = 0; at < offset; ++steps) {
    nextCodePoint(portion.text, at);
  }
  while (steps > 0) {
    const std::size_t step = std::min(steps, kLongestStep);
    cursor->goRight(static_cast<sal_Int16>(step), false);
    steps -= step;
  }
  return Reference<css::text::XTextRange>(cursor.get());
}

}  // namespace

Portions portionsOf(const Reference<css::text::XTextRange>& paragraph, int& deletions) {
  Portions portions;
  Gatherer(portions, deletions)
      .gather(Reference<css::container::XEnumerationAccess>(paragraph, UNO_QUERY));
  return portions;
}

Reference<css::text::XTextRange> positionIn(const std::vector<Portion>& portions,
                                            std::size_t offset, bool at_end) {
  for (std::size_t i = 0; i < portions.size(); ++i) {
    const std::size_t length = portions[i].text.size();
    const bool last = at_end || i + 1 == portions.size();
    if (offset < length || (offset == length && last)) {
      return positionIn(portions[i], offset);
    }
    offset -= length;
  }
  return {};
}

}  // namespace gouji::office
