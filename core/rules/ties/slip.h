#pragma once

#include "core/form/ledger.h"
#include "core/rules/finding/text.h"

namespace gouji::rules {

/// How the printed figure may have come about, for a reader to look at: a digit left out, "疑为漏写
/// 一位数字"; null where nothing tells.
const Text* likelySlip(const Change& change, const Ledger& ledger);

}  // namespace gouji::rules
