#include "core/recognise/prose/gaps/fillers.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

using View = std::u32string_view;

// A wording stands here only if a clause means the same without it. Words of a part (部分, 其余),
// of an order (再次, 首次), of a direction (转, 退) and whatever denies (不, 未, 无) never do.

/// That there are so many.
constexpr View kTotals[] = {U"共",   U"共计", U"合计",   U"总计", U"累计", U"一共", U"总共",
                            U"合共", U"计",   U"总",     U"总数", U"总量", U"总体", U"总数量",
                            U"数量", U"件数", U"数",     U"量",   U"起数", U"宗数", U"份数",
                            U"人数", U"总的", U"总件数", U"达",   U"达到", U"次",   U"数目"};

/// That it is so.
constexpr View kAspects[] = {U"为", U"是", U"有",   U"的",   U"了",   U"已",   U"已经", U"均",
                             U"各", U"仅", U"只",   U"也",   U"亦",   U"就",   U"则",   U"还",
                             U"都", U"另", U"另有", U"另外", U"尚有", U"仍有", U"还有", U"共有",
                             U"所", U"之", U"者",   U"等",   U"此外", U"同时", U"首先", U"其次",
                             U"即", U"又", U"再有", U"到",   U"完成"};

/// Nouns for whatever was counted.
constexpr View kThings[] = {U"案件", U"案",   U"事项", U"件",   U"情况",     U"情形",     U"工作",
                            U"方面", U"事宜", U"事务", U"信息", U"政府信息", U"政务信息", U"相关",
                            U"有关", U"该",   U"此",   U"此类", U"上述",     U"以上",     U"所有",
                            U"各类", U"各种", U"来件", U"类",   U"结果",     U"一类",     U"现象"};

/// How the parts of a clause hang together.
constexpr View kJoints[] = {
    U"因",   U"由",   U"对",   U"对于", U"针对", U"就",   U"向",   U"于",   U"在",   U"从", U"经",
    U"被",   U"以",   U"按",   U"依",   U"与",   U"和",   U"及",   U"以及", U"并",   U"或", U"或者",
    U"给",   U"中",   U"内",   U"里",   U"之中", U"当中", U"将",   U"把",   U"、",   U"\"", U"'",
    U"·",    U"涉及", U"涉",   U"关于", U"而",   U"且",   U"由于", U"因为", U"通过", U"含", U"包含",
    U"包括", U"连同", U"计入", U"原因", U",",    U";",    U":",    U"(",    U")"};

/// Whoever asks.
constexpr View kPublic[] = {U"群众", U"公众",     U"社会公众", U"社会",  U"社会各界",
                            U"各界", U"人民群众", U"申请人",   U"当事人"};

/// As the law has it: said of every request alike.
constexpr View kManners[] = {
    U"依法",   U"依规",     U"依法依规", U"依照", U"按照", U"依据",   U"根据",   U"及时",  U"按时",
    U"按期",   U"如期",     U"准时",     U"限期", U"规定", U"按规定", U"按要求", U"要求",  U"程序",
    U"按程序", U"规范",     U"妥善",     U"认真", U"严格", U"准确",   U"高效",   U"积极",  U"法定",
    U"法律",   U"法律法规", U"条例",     U"期限", U"时限", U"时间",   U"期限内", U"时限内"};

/// What happens to a request or to a case.
constexpr View kEvents[] = {U"发生", U"产生", U"出现", U"提起", U"引起",
                            U"引发", U"导致", U"所致", U"收取", U"接受"};

/// The ways that requests came.
constexpr View kWays[] = {U"渠道", U"方式", U"途径", U"形式", U"两种",
                          U"三种", U"四种", U"五种", U"多种", U"几种"};

/// The whole year.
constexpr View kTimes[] = {
    U"年度",     U"当年",       U"当年度", U"一年来",   U"一年",   U"截至年底", U"截至年末",
    U"截至目前", U"截至",       U"截止",   U"目前",     U"报告期", U"报告期内", U"期内",
    U"期间",     U"本报告期",   U"同期",   U"年初以来", U"1月1日", U"1月1日起", U"至12月31日",
    U"12月31日", U"12月31日止", U"12月底", U"至12月底", U"全年度", U"这一年",   U"本报告年度"};

/// How much it grew.
constexpr View kDegrees[] = {U"略",   U"略有", U"有所", U"明显", U"大幅", U"大幅度",
                             U"显著", U"小幅", U"净",   U"幅度", U"相应", U"比例",
                             U"比重", U"占比", U"率",   U"总额", U"同比"};

/// Words that are made of such characters, and do bear matter.
constexpr View kOpaque[] = {U"并案", U"另案", U"中等", U"有的"};

/// 一是, 二是: points that are numbered.
constexpr View kPoints = U"一二三四五六七八九";

constexpr View kOrgans[] = {
    U"局",   U"委",     U"厅",     U"办",     U"府",   U"院",   U"部",   U"署",   U"处",   U"所",
    U"站",   U"队",     U"中心",   U"镇",     U"乡",   U"街道", U"县",   U"区",   U"市",   U"省",
    U"州",   U"旗",     U"盟",     U"机关",   U"单位", U"部门", U"系统", U"公司", U"集团", U"学校",
    U"馆",   U"社",     U"园",     U"场",     U"村",   U"社区", U"科室", U"科",   U"室",   U"会",
    U"我们", U"办公室", U"委员会", U"办事处", U"政府", U"关",   U"院所", U"街",   U"组",   U"行",
    U"机构", U"主体",   U"各地",   U"港",     U"分局", U"体系"};

/// Beside those, what the names of all organs of a place are made of.
constexpr View kGeneral[] = {U"全",   U"各",   U"级",   U"本",   U"我",   U"该",   U"行政", U"直属",
                             U"所属", U"下属", U"基层", U"及其", U"和",   U"及",   U"与",   U"、",
                             U"人民", U"直",   U"职能", U"承办", U"业务", U"内设", U"有关", U"相关",
                             U"组成", U"管理", U"派出", U"辖",   U"政务", U"等",   U"公开"};

/// Said of those who are not all of them.
constexpr View kPartial[] = {U"其余", U"其他", U"其它", U"部分", U"个别", U"多数", U"少数",
                             U"有些", U"某",   U"剩余", U"余下", U"以外", U"除",   U"不",
                             U"未",   U"非",   U"无",   U"没",   U"半数", U"大多", U"作为"};
/// Names in which one of those characters says no such thing.
constexpr View kNames[] = {U"不动产", U"无锡", U"无为",       U"无极",  U"无棣",
                           U"未央",   U"非税", U"非物质文化", U"无线电"};

constexpr View kExclusions[] = {U"不含", U"不包括", U"不包含", U"不计", U"未含",   U"未计入",
                                U"扣除", U"剔除",   U"除去",   U"减去", U"已扣除", U"除"};

template <std::size_t N>
std::size_t longestAt(View text, const View (&words)[N]) {
  std::size_t longest = 0;
  for (const View word : words) {
    if (word.size() > longest && text.starts_with(word)) {
      longest = word.size();
    }
  }
  return longest;
}

bool endsInOrgan(View words) {
  return std::any_of(std::begin(kOrgans), std::end(kOrgans),
                     [&](View organ) { return words.ends_with(organ); });
}

bool namesPart(View words) {
  for (std::size_t at = 0; at < words.size();) {
    if (const std::size_t name = longestAt(words.substr(at), kNames); name > 0) {
      at += name;
    } else if (longestAt(words.substr(at), kPartial) > 0) {
      return true;
    } else {
      ++at;
    }
  }
  return false;
}

}  // namespace

std::size_t fillerAt(View text) {
  if (longestAt(text, kOpaque) > 0) {
    return 0;
  }
  if (text.size() > 1 && kPoints.find(text.front()) != View::npos && text[1] == U'是') {
    return 2;
  }
  return std::max({longestAt(text, kTotals), longestAt(text, kAspects), longestAt(text, kThings),
                   longestAt(text, kJoints), longestAt(text, kPublic), longestAt(text, kManners),
                   longestAt(text, kEvents), longestAt(text, kTimes), longestAt(text, kDegrees),
                   longestAt(text, kWays), selfAt(text)});
}

std::size_t carryFillerAt(View text) {
  constexpr View kLeft[] = {U"余下", U"其余", U"剩余",     U"尚",   U"仍",   U"需",
                            U"尚需", U"仍需", U"需要",     U"要",   U"须",   U"待",
                            U"再",   U"继续", U"继续办理", U"年末", U"年底", U"期末"};
  return longestAt(text, kLeft);
}

std::size_t mannerAt(View text) {
  return longestAt(text, kManners);
}

std::size_t documentFillerAt(View text) {
  return text.starts_with(U"新") ? 1 : 0;
}

std::size_t reviewFillerAt(View text) {
  return text.starts_with(U"不服") ? 2 : 0;
}

std::size_t selfAt(View text) {
  if (text.size() < 2 || View(U"我本全该").find(text.front()) == View::npos) {
    return 0;
  }
  const std::size_t organ = longestAt(text.substr(1), kOrgans);
  return organ == 0 ? 0 : organ + 1;
}

char32_t ownRegion(View agency) {
  constexpr View kGovernments[] = {U"人民政府办公室", U"人民政府办公厅", U"政府办公室",
                                   U"政府办公厅",     U"人民政府",       U"政府"};
  View name = agency.substr(0, agency.find(U'('));
  for (const View government : kGovernments) {
    if (name.ends_with(government)) {
      name.remove_suffix(government.size());
      break;
    }
  }
  return name.empty() || View(U"省市区县州旗盟镇乡").find(name.back()) == View::npos ? 0
                                                                                     : name.back();
}

std::size_t ownGovernmentAt(View text, char32_t region) {
  constexpr View kGovernments[] = {U"人民政府",   U"政府", U"府",       U"政府办",  U"政府办公室",
                                   U"政府办公厅", U"府办", U"府办公室", U"府办公厅"};
  if (region == 0 || text.empty() || text.front() != region) {
    return 0;
  }
  return longestAt(text.substr(1), kGovernments) + 1;
}

std::size_t organAt(View text) {
  return longestAt(text, kOrgans);
}

std::size_t exclusionAt(View text) {
  return longestAt(text, kExclusions);
}

bool isLowerLevel(View words) {
  return !words.empty() && words.find_first_not_of(U"乡镇街道村社区办事处") == View::npos &&
         words.find_first_of(U"乡镇街村社") != View::npos;
}

bool namesAllLevels(View words) {
  return words.find(U"部门") != View::npos || words.find(U"单位") != View::npos ||
         words.find(U"机关") != View::npos;
}

bool isSubject(View words, View agency) {
  if (!endsInOrgan(words) || namesPart(words)) {
    return false;
  }
  // 市卫健委 of 云浦市卫生健康委员会: what is left of general words stands in the agency's name.
  std::size_t from = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (const std::size_t general =
            std::max(longestAt(words.substr(at), kOrgans), longestAt(words.substr(at), kGeneral));
        general > 0) {
      at += general;
      continue;
    }
    from = agency.find(words[at], from);
    if (from == View::npos) {
      return false;
    }
    ++from;
    ++at;
  }
  return true;
}

}  // namespace gouji
