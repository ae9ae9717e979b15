#pragma once

#include <string_view>

#include "core/rules/finding/finding.h"

namespace gouji {

/// The language of a locale's name: zh_CN.UTF-8, zh_TW, zh → Chinese, all others → English.
Language languageOfLocale(std::string_view locale);

/// From LC_ALL, else LC_MESSAGES, else LANG: the first that is set and not empty.
Language languageOfEnvironment();

}  // namespace gouji
