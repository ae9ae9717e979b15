#include "extension/session/settings.h"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <string_view>

namespace gouji::office {
namespace {

constexpr char kOptions[] = "/gouji.ReportCheck.Options/Options";
constexpr char kPage[] =
    "/org.openoffice.Office.OptionsDialog/Nodes/gouji.ReportCheck/Leaves/gouji.ReportCheck.Page";
constexpr char kOffice[] = "/org.openoffice.Setup/L10N";

/// A node of the office's configuration; null where it is not there.
Reference<css::uno::XInterface> node(const Reference<css::uno::XComponentContext>& context,
                                     const OUString& path, bool writable) {
  css::beans::PropertyValue where;
  where.Name = "nodepath";
  where.Value <<= path;
  const OUString service = writable
                               ? OUString("com.sun.star.configuration.ConfigurationUpdateAccess")
                               : OUString("com.sun.star.configuration.ConfigurationAccess");
  try {
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        service, sequenceOf(Any(where)));
  } catch (const css::uno::Exception&) {
    return {};
  }
}

std::string textOf(const Reference<css::uno::XInterface>& from, const char* name) {
  return toUtf8(propertyOf<OUString>(from, OUString::createFromAscii(name), OUString()));
}

Severity severityNamed(std::string_view name) {
  for (const Severity each : {Severity::error, Severity::warning}) {
    if (severityName(each) == name) {
      return each;
    }
  }
  return Severity::note;
}

}  // namespace

RuleSelection Settings::rules() const {
  RuleSelection selection;
  std::string id;
  for (const char c : rules_off + ' ') {
    if (c != ' ' && c != ',' && c != ';') {
      id += c;
    } else if (!id.empty()) {
      selection.without.push_back(id);
      id.clear();
    }
  }
  return selection;
}

Settings readSettings(const Reference<css::uno::XComponentContext>& context) {
  Settings settings;
  const auto options = node(context, kOptions, false);
  if (!options.is()) {
    return settings;
  }
  settings.language = textOf(options, "Language");
  settings.live = propertyOf(options, "Live", settings.live);
  settings.threshold = severityNamed(textOf(options, "Threshold"));
  settings.rules_off = textOf(options, "RulesOff");
  settings.previous_pattern = textOf(options, "PreviousPattern");
  return settings;
}

void writeSettings(const Reference<css::uno::XComponentContext>& context,
                   const Settings& settings) {
  const Reference<css::beans::XPropertySet> options(node(context, kOptions, true), UNO_QUERY_THROW);
  options->setPropertyValue("Language", Any(fromUtf8(settings.language)));
  options->setPropertyValue("Live", Any(settings.live));
  options->setPropertyValue("Threshold", Any(fromUtf8(severityName(settings.threshold))));
  options->setPropertyValue("RulesOff", Any(fromUtf8(settings.rules_off)));
  options->setPropertyValue("PreviousPattern", Any(fromUtf8(settings.previous_pattern)));
  Reference<css::util::XChangesBatch>(options, UNO_QUERY_THROW)->commitChanges();
}

Language languageOf(const Settings& settings,
                    const Reference<css::uno::XComponentContext>& context) {
  std::string language = settings.language;
  if (language.empty()) {
    language = textOf(node(context, kOffice, false), "ooLocale");
  }
  return language.starts_with("zh") ? Language::chinese : Language::english;
}

OUString optionsPageUrl(const Reference<css::uno::XComponentContext>& context) {
  return fromUtf8(textOf(node(context, kPage, false), "OptionsPage"));
}

}  // namespace gouji::office
