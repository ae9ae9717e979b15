#pragma once

#include "core/form/balance.h"
#include "core/rules/finding/message.h"

namespace gouji::rules {

/// Which instance of its rule a tie is: 「商业企业」列, 「（一）予以公开」行, 「行政复议」栏.
Message tieName(const Tie& tie);

/// The failed tie in numbers: "新收 10 ＋ 上年结转 1 ＝ 11，而（七）总计 0 ＋ 结转下年度 0 ＝
/// 0，相差 11".
Message tieInNumbers(const Tie& tie, const Balance& balance, const Ledger& ledger);

/// Cells of the tie, the total first: where to look, in the order of likelihood.
Linear cellsOf(const Tie& tie);

/// All cells of the tie stand in one row; else they stand in one column.
bool isWithinRow(const Tie& tie);

/// The right side is the longer one, that is added up; the left one what it should come to.
bool isTurned(const Tie& tie);

}  // namespace gouji::rules
