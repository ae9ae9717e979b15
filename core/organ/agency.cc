#include "core/organ/agency.h"

#include <algorithm>
#include <utility>

#include "core/organ/organ_words.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

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

/// Something stands before a word of these kinds that the name ends with.
bool endsWithAny(std::u32string_view name, NameKinds kinds) {
  return std::any_of(organWords().begin(), organWords().end(), [&](const OrganWord& word) {
    return name.size() > word.text.size() && name.ends_with(word.text) &&
           std::find(kinds.begin(), kinds.end(), word.kind) != kinds.end();
  });
}

bool namesOrgan(std::u32string_view name) {
  using enum NameKind;
  return endsWithAny(name, {subdistrict, government, government_office, committee, bureau, office,
                            establishment, body});
}

bool namesRegion(std::u32string_view name) {
  return endsWithAny(name, {NameKind::region, NameKind::zone, NameKind::quarter});
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
  return namesOrgan(name) || namesRegion(name);
}

bool isRegionName(std::u32string_view folded) {
  return namesRegion(folded) && !namesOrgan(folded);
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
