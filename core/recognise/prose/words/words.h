#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gouji {

/// What a wording does in a sentence that states figures.
enum class WordRole : std::uint8_t {
  receive,       ///< 收到, 受理: what is new
  handle,        ///< 办理, 收办: new and carried in alike
  finish,        ///< 办结, 答复: the results
  carry,         ///< 结转, from or to which year is said beside it
  carry_in,      ///< 上年结转
  carry_out,     ///< 结转下年度
  request,       ///< 政府信息公开申请; the thing counted
  weak_request,  ///< 申请: the same where the talk is of requests
  outcome,       ///< key: rows of table three
  weak_outcome,  ///< 公开, among outcomes
  applicant,     ///< key: column of table three, "organisations" for all but natural persons
  review,        ///< key: group of table four, "litigation" and "all" for several
  result,        ///< key: column of table four
  row,           ///< key: row of table two
  rest,          ///< 其他, in a list
  act,           ///< key: column of table two
  examine,       ///< 审核, 备案, 清理: documents are looked through, none is made
  rate,          ///< 办结率, 答复率
  growth,        ///< 增长, 减少; key "-" for a decline
  compare,       ///< 同比, 较
  share,         ///< 占
  last_year,     ///< 上年, 去年
  this_year,     ///< 今年, 全年
  next_year,     ///< 下年
  years,         ///< 近三年, 历年: more than one
  channel,       ///< 网络, 信函, 当面
  apiece,        ///< 各
  respectively,  ///< 分别
  among,         ///< 其中
  context,       ///< 信息公开: what is talked of, nothing counted
  elsewhere,     ///< 主动公开, 平台建设: the talk is no more of requests
  negative,      ///< 未收到, 无
  every,         ///< 均, 全部
  settle,        ///< 结案, 审结
  fee,           ///< 信息处理费
  grievance,     ///< 投诉举报, 责任追究: matter that reports often deny
  other,    ///< counted, and no matter of the form: 建议, 留言; key "alike": looks like one
  nothing,  ///< read over: 申请人, 无偿
};

/// A wording, folded. Where two begin at the same character the longer holds.
struct ClaimWord {
  std::u32string_view text;
  WordRole role;
  std::string_view key = "";
};

}  // namespace gouji
