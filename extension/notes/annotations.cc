#include "extension/notes/annotations.h"

#include <osl/time.h>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/DateTime.hpp>

#include "filters/export/notes/note.h"

namespace gouji::office {
namespace {

constexpr char kService[] = "com.sun.star.text.textfield.Annotation";

css::util::DateTime now() {
  TimeValue utc;
  TimeValue local;
  oslDateTime parts;
  osl_getSystemTime(&utc);
  osl_getLocalTimeFromSystemTime(&utc, &local);
  osl_getDateTimeFromTimeValue(&local, &parts);
  return {0, parts.Seconds, parts.Minutes, parts.Hours, parts.Day, parts.Month, parts.Year, false};
}

/// The text of a note that is not in a document yet. Set as its "Content" it would be shown from
/// its end, since the office then types it in.
void write(const OUString& text, const Reference<css::text::XText>& content) {
  constexpr float kPoints = 10;  // as in comments made by hand
  content->setString(text);
  const Reference<css::beans::XPropertySet> properties(content->createTextCursor(), UNO_QUERY);
  const Reference<css::text::XTextCursor> all(properties, UNO_QUERY_THROW);
  all->gotoStart(false);
  all->gotoEnd(true);
  for (const char* height : {"CharHeight", "CharHeightAsian"}) {
    properties->setPropertyValue(OUString::createFromAscii(height), Any(kPoints));
  }
}

}  // namespace

std::vector<Annotation> ownAnnotations(const Reference<css::text::XTextDocument>& document) {
  std::vector<Annotation> own;
  const OUString author = fromUtf8(notes::kAuthor);
  const Reference<css::text::XTextFieldsSupplier> supplier(document, UNO_QUERY_THROW);
  const auto fields = supplier->getTextFields()->createEnumeration();
  while (fields->hasMoreElements()) {
    const Reference<css::text::XTextContent> field(fields->nextElement(), UNO_QUERY);
    const Reference<css::lang::XServiceInfo> info(field, UNO_QUERY);
    if (info.is() && info->supportsService(kService) &&
        propertyOf<OUString>(field, "Author", OUString()) == author) {
      own.push_back({field, propertyOf<OUString>(field, "Content", OUString())});
    }
  }
  return own;
}

void insertAnnotation(const Reference<css::text::XTextDocument>& document,
                      const Reference<css::text::XTextRange>& range, const OUString& text) {
  const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
  const Reference<css::text::XTextContent> field(factory->createInstance(kService),
                                                 UNO_QUERY_THROW);
  const Reference<css::beans::XPropertySet> properties(field, UNO_QUERY_THROW);
  properties->setPropertyValue("Author", Any(fromUtf8(notes::kAuthor)));
  properties->setPropertyValue("Initials", Any(fromUtf8(notes::kInitials)));
  write(text,
        Reference<css::text::XText>(properties->getPropertyValue("TextRange"), UNO_QUERY_THROW));
  properties->setPropertyValue("DateTimeValue", Any(now()));
  range->getText()->insertTextContent(range, field, true);
}

void removeAnnotation(const Annotation& annotation) {
  annotation.field->getAnchor()->getText()->removeTextContent(annotation.field);
}

}  // namespace gouji::office
