#include "filters/language.h"

#include <cstdlib>

namespace gouji {

Language languageOfLocale(std::string_view locale) {
  const bool chinese =
      locale.starts_with("zh") && (locale.size() == 2 || locale[2] == '_' || locale[2] == '-' ||
                                   locale[2] == '.' || locale[2] == '@');
  return chinese ? Language::chinese : Language::english;
}

Language languageOfEnvironment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') {
      return languageOfLocale(value);
    }
  }
  return Language::english;
}

}  // namespace gouji
