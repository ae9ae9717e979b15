#include "core/recognise/prose/scope.h"

#include <algorithm>
#include <string>

#include "core/organ/organ_words.h"
#include "core/text/fold.h"

namespace gouji {
namespace {

using View = std::u32string_view;

constexpr View kOffices[] = {U"政府办公室", U"政府办公厅", U"政府办", U"府办", U"委办公室"};
constexpr View kSubordinates[] = {U"直属单位", U"下属单位", U"所属单位", U"基层单位", U"派出机构",
                                  U"本级",     U"市直",     U"区直",     U"县直",     U"省直"};
/// The whole, in spite of its last word.
constexpr View kWholes[] = {U"我局", U"本局", U"全局", U"我委", U"本委", U"全委", U"我厅",
                            U"本厅", U"我镇", U"本镇", U"全镇", U"我乡", U"全乡", U"本乡",
                            U"街道", U"各",   U"和",   U"及",   U"等",   U"、",   U"全系统"};
constexpr View kTrailing[] = {U"共计", U"累计", U"总共", U"全年", U"年度", U"依法", U"合计",
                              U"已经", U"直接", U"共",   U"已",   U"内",   U"总"};

template <std::size_t N>
bool endsWithAny(View text, const View (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](View word) { return text.ends_with(word); });
}

template <std::size_t N>
bool hasAny(View text, const View (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](View word) { return text.find(word) != text.npos; });
}

View withoutTrailing(View text) {
  for (bool again = true; again;) {
    again = false;
    for (const View word : kTrailing) {
      if (text.ends_with(word)) {
        text.remove_suffix(word.size());
        again = true;
      }
    }
    if (again) {
      continue;  // 全年共: 全年 goes before its 年 alone does
    }
    while (!text.empty() && (text.back() == U'年' || (text.back() >= U'0' && text.back() <= U'9') ||
                             text.back() == U',')) {
      text.remove_suffix(1);
      again = true;
    }
  }
  return text;
}

/// Names one organ of a region: 区住建局, 城关镇; a region itself is none.
bool namesOrgan(View who) {
  const OrganWord* word = wordAtEnd(who, {NameKind::region, NameKind::subdistrict, NameKind::bureau,
                                          NameKind::establishment, NameKind::body});
  return word != nullptr && (word->kind != NameKind::region ||
                             word->government == Organ::township || who.ends_with(U"片区"));
}

}  // namespace

bool reportsOfRegion(View agency) {
  const auto kind = kindOfEnding(agency);
  return kind == NameKind::region || kind == NameKind::subdistrict || kind == NameKind::zone ||
         kind == NameKind::quarter || kind == NameKind::government || kind == NameKind::committee ||
         agency.ends_with(U"办事处");
}

bool saidOfOneOffice(View subject, std::string_view agency) {
  const std::u32string name = fold(agency).text;
  const bool region = reportsOfRegion(name);
  if (subject.find(U"代表") != subject.npos &&
      subject.find_first_of(U"府省市区县旗州镇乡") != subject.npos) {
    return region && hasAny(subject, kOffices);
  }
  View who = withoutTrailing(subject);
  if (const std::size_t mark = who.find_last_of(U",;:。)"); mark != who.npos) {
    who = who.substr(mark + 1);
  }
  if (who.empty() || (name.size() >= who.size() && name.find(who) != name.npos)) {
    return false;
  }
  if (hasAny(who, kSubordinates)) {
    // 局机关和直属单位共收到: both together are the whole.
    return who.find(U"和") == who.npos && who.find(U"及") == who.npos &&
           who.find(U"、") == who.npos && who.find(U"各") == who.npos;
  }
  if (!region) {
    return false;
  }
  return endsWithAny(who, kOffices) ||
         (namesOrgan(who) && !hasAny(who, kWholes) && who.size() <= 16);
}

}  // namespace gouji
