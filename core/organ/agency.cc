#include "core/organ/agency.h"

#include <algorithm>
#include <utility>

#include "core/text/unicode.h"

namespace gouji {
namespace {

constexpr std::u32string_view kOrganEndings[] = {
    U"局",   U"委",   U"委员会", U"办",     U"办公室", U"厅",   U"院",     U"处",     U"中心",
    U"站",   U"所",   U"队",     U"政府",   U"管委会", U"部",   U"署",     U"公司",   U"大学",
    U"学院", U"学校", U"中学",   U"小学",   U"银行",   U"社",   U"协会",   U"联合会", U"总会",
    U"馆",   U"集团", U"街道",   U"办事处", U"联社",   U"法院", U"检察院", U"海关",
};

constexpr std::u32string_view kRegionEndings[] = {
    U"省", U"市", U"区", U"县", U"旗", U"盟", U"州", U"镇", U"乡", U"地区", U"园区", U"苏木",
};

/// Words that no name of an organ holds.
constexpr std::u32string_view kForeignWords[] = {
    U"信息公开", U"报告", U"首页", U"网站", U"栏目", U"来源", U"关于", U"通知",
    U"情况",     U"我",   U"各",   U"本",   U"您",   U"根据", U"年度", U"登录",
};

constexpr std::pair<std::u32string_view, std::u32string_view> kShortNames[] = {
    {U"发改委", U"发展和改革委员会"},
    {U"科委", U"科学技术委员会"},
    {U"卫健委", U"卫生健康委员会"},
    {U"国资委", U"国有资产监督管理委员会"},
    {U"教委", U"教育委员会"},
    {U"经信委", U"经济和信息化委员会"},
    {U"住建委", U"住房和城乡建设委员会"},
    {U"民宗委", U"民族宗教事务委员会"},
};

template <std::size_t N>
bool endsWithAny(std::u32string_view text, const std::u32string_view (&endings)[N]) {
  return std::any_of(std::begin(endings), std::end(endings), [&](std::u32string_view ending) {
    return text.size() > ending.size() && text.ends_with(ending);
  });
}

}  // namespace

bool isAgencyName(std::u32string_view folded) {
  constexpr std::size_t kShortest = 3;
  constexpr std::size_t kLongest = 36;
  if (folded.size() < kShortest || folded.size() > kLongest) {
    return false;
  }
  for (const char32_t c : folded) {
    if (!isHan(c) && c != U'(' && c != U')' && c != U'、' && c != U'·' && c != U'.') {
      return false;
    }
  }
  for (const std::u32string_view word : kForeignWords) {
    if (folded.find(word) != folded.npos) {
      return false;
    }
  }
  const std::u32string_view name =
      folded.back() == U')' ? folded.substr(0, folded.rfind(U'(')) : folded;
  return endsWithAny(name, kOrganEndings) || endsWithAny(name, kRegionEndings);
}

bool isRegionName(std::u32string_view folded) {
  return endsWithAny(folded, kRegionEndings) && !endsWithAny(folded, kOrganEndings);
}

std::u32string inFull(std::u32string_view name) {
  for (const auto& [short_name, full] : kShortNames) {
    if (name.size() > short_name.size() && name.ends_with(short_name)) {
      return std::u32string(name.substr(0, name.size() - short_name.size())) + std::u32string(full);
    }
  }
  return std::u32string(name);
}

}  // namespace gouji
