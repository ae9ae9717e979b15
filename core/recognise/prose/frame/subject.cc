#include "core/recognise/prose/frame/subject.h"

#include <algorithm>
#include <iterator>

#include "core/organ/organ_words.h"

namespace gouji {
namespace {

using View = std::u32string_view;

constexpr NameKinds kAnyKind = {
    NameKind::region,     NameKind::subdistrict,       NameKind::zone,      NameKind::quarter,
    NameKind::government, NameKind::government_office, NameKind::committee, NameKind::bureau,
    NameKind::office,     NameKind::establishment,     NameKind::body};

/// Who else reports, beside the organs that names end with.
constexpr View kOthers[] = {U"府",   U"园",   U"场",   U"村",   U"科室", U"科",   U"室",   U"会",
                            U"我们", U"关",   U"院所", U"街",   U"组",   U"行",   U"港",   U"机构",
                            U"主体", U"各地", U"分局", U"体系", U"机关", U"单位", U"部门", U"系统"};

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

/// Characters of the organ's name at the head of `text`; 0 for none.
std::size_t organAt(View text) {
  const OrganWord* word = wordAtBegin(text, kAnyKind);
  return std::max(word == nullptr ? 0 : word->text.size(), longestAt(text, kOthers));
}

bool endsInOrgan(View words) {
  return wordAtEnd(words, kAnyKind) != nullptr ||
         std::any_of(std::begin(kOthers), std::end(kOthers),
                     [&](View other) { return words.ends_with(other); });
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

bool isLowerLevel(View words) {
  constexpr View kAll = U"各全";
  while (!words.empty() && kAll.find(words.front()) != View::npos) {
    words.remove_prefix(1);
  }
  return !words.empty() && words.find_first_not_of(U"乡镇街道村社区办事处、和及") == View::npos &&
         words.find_first_of(U"乡镇街村社") != View::npos;
}

bool isSubject(View words, View agency) {
  if (!endsInOrgan(words) || namesPart(words)) {
    return false;
  }
  // 市卫健委 of 云浦市卫生健康委员会: what is left of general words stands in the agency's name.
  std::size_t from = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (const std::size_t general =
            std::max(organAt(words.substr(at)), longestAt(words.substr(at), kGeneral));
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
