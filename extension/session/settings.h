#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

#include "core/rules/catalogue/selection.h"
#include "core/rules/finding/finding.h"
#include "extension/uno.h"

namespace gouji::office {

/// What the user set in the options page; kept in the office's configuration.
struct Settings {
  std::string language;  ///< "zh", "en"; "" for that of the office
  bool live = true;      ///< check again after each edit
  Severity threshold = Severity::note;
  std::string rules_off;  ///< ids of rules, or beginnings of them, parted by spaces or commas
  std::string
      previous_pattern;  ///< file of last year's report, with {year}, {agency}, {name}; or ""

  RuleSelection rules() const;
};

/// The defaults where the configuration has none.
Settings readSettings(const Reference<css::uno::XComponentContext>& context);
void writeSettings(const Reference<css::uno::XComponentContext>& context, const Settings& settings);

/// Of messages, menus left aside: what the user chose, else that of the office's user interface.
Language languageOf(const Settings& settings,
                    const Reference<css::uno::XComponentContext>& context);

/// URL by which the office's options dialog knows gouji's page; "" where it does not.
OUString optionsPageUrl(const Reference<css::uno::XComponentContext>& context);

}  // namespace gouji::office
