#include "extension/uno.h"

#include <com/sun/star/beans/UnknownPropertyException.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/WrappedTargetException.hpp>
#include <rtl/string.hxx>

namespace gouji::office {

OUString fromUtf8(std::string_view utf8) {
  return OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

std::string toUtf8(const OUString& text) {
  const rtl::OString utf8 = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
  return {utf8.getStr(), static_cast<std::size_t>(utf8.getLength())};
}

Any propertyOf(const Reference<css::uno::XInterface>& object, const OUString& name) {
  const Reference<css::beans::XPropertySet> properties(object, UNO_QUERY);
  try {
    return properties.is() ? properties->getPropertyValue(name) : Any();
  } catch (const css::beans::UnknownPropertyException&) {
    return {};
  } catch (const css::lang::WrappedTargetException&) {
    return {};
  }
}

}  // namespace gouji::office
