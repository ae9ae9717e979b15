#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>
#include <string>
#include <string_view>

/// The office's types meet gouji's here: UTF-16 stays on this side.
namespace gouji::office {

namespace css = ::com::sun::star;

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

OUString fromUtf8(std::string_view utf8);
std::string toUtf8(const OUString& text);

/// The SDK's Sequence takes no list of its items.
template <typename T, typename... Rest>
Sequence<T> sequenceOf(const T& first, const Rest&... rest) {
  const T items[] = {first, rest...};
  return Sequence<T>(items, 1 + sizeof...(rest));
}

/// A property of whatever object has it; void where it has none.
Any propertyOf(const Reference<css::uno::XInterface>& object, const OUString& name);
/// `otherwise` where there is none, or one of another type.
template <typename T>
T propertyOf(const Reference<css::uno::XInterface>& object, const OUString& name, T otherwise) {
  T value = otherwise;
  return (propertyOf(object, name) >>= value) ? value : otherwise;
}

}  // namespace gouji::office
