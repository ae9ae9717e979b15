#include "extension/session/memory.h"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

namespace gouji::office {
namespace {

constexpr char kIgnored[] = "gouji.ignored.";
constexpr char kLastYear[] = "gouji.last-year";

Reference<css::beans::XPropertyContainer> propertiesOf(const Reference<css::frame::XModel>& model) {
  const Reference<css::document::XDocumentPropertiesSupplier> supplier(model, UNO_QUERY_THROW);
  return supplier->getDocumentProperties()->getUserDefinedProperties();
}

void set(const Reference<css::frame::XModel>& model, const OUString& name, const OUString& value) {
  const auto container = propertiesOf(model);
  const Reference<css::beans::XPropertySet> properties(container, UNO_QUERY_THROW);
  if (properties->getPropertySetInfo()->hasPropertyByName(name)) {
    properties->setPropertyValue(name, Any(value));
  } else {
    container->addProperty(name, css::beans::PropertyAttribute::REMOVABLE, Any(value));
  }
}

void remove(const Reference<css::frame::XModel>& model, const OUString& name) {
  const auto container = propertiesOf(model);
  const Reference<css::beans::XPropertySet> properties(container, UNO_QUERY_THROW);
  if (properties->getPropertySetInfo()->hasPropertyByName(name)) {
    container->removeProperty(name);
  }
}

/// The folder of a URL, with its slash; "" where it has none.
OUString folderOf(const OUString& url) {
  return url.copy(0, url.lastIndexOf('/') + 1);
}

}  // namespace

Ignored rememberedIgnored(const Reference<css::frame::XModel>& model) {
  Ignored ignored;
  const Reference<css::beans::XPropertySet> properties(propertiesOf(model), UNO_QUERY_THROW);
  const OUString prefix(kIgnored);
  for (const auto& property : properties->getPropertySetInfo()->getProperties()) {
    if (property.Name.startsWith(prefix)) {
      ignored.emplace(toUtf8(property.Name.copy(prefix.getLength())),
                      toUtf8(propertyOf<OUString>(properties, property.Name, OUString())));
    }
  }
  return ignored;
}

void rememberIgnored(const Reference<css::frame::XModel>& model, const std::string& fingerprint,
                     const std::string& reason) {
  set(model, OUString(kIgnored) + fromUtf8(fingerprint), fromUtf8(reason));
}

void forgetIgnored(const Reference<css::frame::XModel>& model, const std::string& fingerprint) {
  remove(model, OUString(kIgnored) + fromUtf8(fingerprint));
}

OUString rememberedLastYear(const Reference<css::frame::XModel>& model) {
  const auto value = propertyOf<OUString>(propertiesOf(model), OUString(kLastYear), OUString());
  return value.isEmpty() || value.indexOf(':') > 0 ? value : folderOf(model->getURL()) + value;
}

void rememberLastYear(const Reference<css::frame::XModel>& model, const OUString& url) {
  if (url.isEmpty()) {
    remove(model, OUString(kLastYear));
    return;
  }
  const OUString folder = folderOf(model->getURL());
  const bool beside = !folder.isEmpty() && folderOf(url) == folder;
  set(model, OUString(kLastYear), beside ? url.copy(folder.getLength()) : url);
}

}  // namespace gouji::office
