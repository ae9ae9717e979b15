#pragma once

#include <string>

#include "core/rules/finding/finding.h"

namespace gouji::test {

/// What a finding says.
inline std::string inChinese(const Finding& finding) {
  return word(finding.message, Language::chinese);
}
inline std::string inEnglish(const Finding& finding) {
  return word(finding.message, Language::english);
}

}  // namespace gouji::test
