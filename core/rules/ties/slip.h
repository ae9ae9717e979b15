#pragma once

#include <string>

#include "core/rules/finding/finding.h"
#include "core/rules/ties/correction.h"

namespace gouji::rules {

/// How the printed figure may have come about, for a reader to look at: a digit left out, "疑为漏写
/// 一位数字"; "" where nothing tells.
std::string likelySlip(const Change& change, const FactIndex& facts, Language language);

}  // namespace gouji::rules
