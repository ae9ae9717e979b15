#include "core/organ/organ.h"

#include <algorithm>
#include <string>

#include "core/text/fold.h"

namespace gouji::rules {
namespace {

struct Ending {
  std::u32string_view text;
  Organ organ;
};

/// Ends of a region's name, the longer before the shorter that it ends with.
constexpr Ending kRegions[] = {
    {U"自治区", Organ::province},    {U"省", Organ::province},    {U"自治州", Organ::city},
    {U"特别行政区", Organ::unclear}, {U"开发区", Organ::unclear}, {U"新区", Organ::unclear},
    {U"试验区", Organ::unclear},     {U"实验区", Organ::unclear}, {U"园区", Organ::unclear},
    {U"地区", Organ::unclear},       {U"社区", Organ::unclear},   {U"市", Organ::city},
    {U"县", Organ::county},          {U"区", Organ::county},      {U"旗", Organ::county},
    {U"街道", Organ::township},      {U"镇", Organ::township},    {U"乡", Organ::township},
    {U"苏木", Organ::township},
};

/// What a name of a local government or its office ends with, behind the region's name.
constexpr std::u32string_view kGovernments[] = {
    U"人民政府办公厅", U"人民政府办公室", U"人民政府", U"政府办公厅",
    U"政府办公室",     U"政府办",         U"政府",     U"办事处",
};

/// Words in front of the name of a State Council department, which may make 规章.
constexpr std::u32string_view kNational[] = {U"国家", U"中国", U"中华", U"国务院", U"全国"};

constexpr std::u32string_view kDepartments[] = {
    U"局",   U"委员会", U"委", U"厅",   U"办公室", U"办", U"中心", U"队", U"馆",
    U"学院", U"大学",   U"署", U"大队", U"支队",   U"院", U"社",   U"处", U"所",
};

/// Words that have a region's character in them and name no region.
constexpr std::u32string_view kNoRegion[] = {U"市场",   U"城市",   U"市政",  U"社区",   U"城区",
                                             U"区域",   U"州际",   U"园区",  U"开发区", U"新区",
                                             U"试验区", U"实验区", U"自贸区"};

bool startsWithAny(std::u32string_view text, std::u32string_view word) {
  return text.substr(0, word.size()) == word;
}

bool endsWith(std::u32string_view text, std::u32string_view word) {
  return text.size() >= word.size() && text.substr(text.size() - word.size()) == word;
}

Organ regionOf(std::u32string_view name) {
  for (const Ending& region : kRegions) {
    if (endsWith(name, region.text)) {
      return region.organ;
    }
  }
  return Organ::unclear;
}

/// A province, city, county or district is named in front of what the department does.
bool namesRegion(std::u32string name) {
  for (const std::u32string_view word : kNoRegion) {
    for (std::size_t at = name.find(word); at != std::u32string::npos; at = name.find(word)) {
      name.erase(at, word.size());
    }
  }
  const std::size_t at = name.find_first_of(U"省市县区旗");
  return at != std::u32string::npos && at + 1 < name.size();
}

}  // namespace

Organ organOf(std::string_view agency) {
  const std::u32string name = fold(agency).text;
  if (std::any_of(std::begin(kNational), std::end(kNational),
                  [&](std::u32string_view word) { return startsWithAny(name, word); })) {
    return Organ::unclear;
  }
  for (const std::u32string_view government : kGovernments) {
    if (endsWith(name, government)) {
      return regionOf(std::u32string_view(name).substr(0, name.size() - government.size()));
    }
  }
  const Organ region = regionOf(name);
  if (region != Organ::unclear) {
    return region;
  }
  const bool department =
      std::any_of(std::begin(kDepartments), std::end(kDepartments),
                  [&](std::u32string_view word) { return endsWith(name, word); });
  return department && namesRegion(name) ? Organ::department : Organ::unclear;
}

bool lacksRulemakingPower(Organ organ) {
  return organ == Organ::county || organ == Organ::township || organ == Organ::department;
}

}  // namespace gouji::rules
