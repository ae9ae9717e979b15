#include "core/organ/organ_words.h"

#include <algorithm>

namespace gouji {
namespace {

using enum NameKind;

constexpr OrganWord kWords[] = {
    {U"省", region, Organ::province},
    {U"自治区", region, Organ::province},
    {U"特别行政区", region},
    {U"市", region, Organ::city},
    {U"自治州", region, Organ::city},
    {U"州", region},
    {U"盟", region},
    {U"地区", region},
    {U"县", region, Organ::county},
    {U"自治县", region, Organ::county},
    {U"区", region, Organ::county},
    {U"行政区", region, Organ::county},
    {U"旗", region, Organ::county},
    {U"自治旗", region, Organ::county},
    {U"镇", region, Organ::township},
    {U"乡", region, Organ::township},
    {U"苏木", region, Organ::township},
    {U"街道", subdistrict, Organ::township},
    {U"开发区", zone},
    {U"新区", zone},
    {U"试验区", zone},
    {U"实验区", zone},
    {U"示范区", zone},
    {U"合作区", zone},
    {U"自贸区", zone},
    {U"贸易区", zone},
    {U"高新区", zone},
    {U"经开区", zone},
    {U"工业区", zone},
    {U"产业区", zone},
    {U"集聚区", zone},
    {U"功能区", zone},
    {U"管理区", zone},
    {U"保税区", zone},
    {U"综保区", zone},
    {U"度假区", zone},
    {U"景区", zone},
    {U"名胜区", zone},
    {U"保护区", zone},
    {U"园区", quarter},
    {U"社区", quarter},
    {U"人民政府", government},
    {U"政府", government},
    {U"人民政府办公厅", government_office},
    {U"人民政府办公室", government_office},
    {U"政府办公厅", government_office},
    {U"政府办公室", government_office},
    {U"政府办", government_office},
    {U"办事处", government_office},
    {U"管理委员会", committee},
    {U"管委会", committee},
    {U"局", bureau},
    {U"委", bureau},
    {U"委员会", bureau},
    {U"工作委员会", bureau},
    {U"厅", bureau},
    {U"署", bureau},
    {U"处", bureau},
    {U"中心", bureau},
    {U"办", office},
    {U"办公室", office},
    {U"办公厅", office},
    {U"队", establishment},
    {U"支队", establishment},
    {U"大队", establishment},
    {U"馆", establishment},
    {U"院", establishment},
    {U"学院", establishment},
    {U"大学", establishment},
    {U"社", establishment},
    {U"所", establishment},
    {U"部", body},
    {U"站", body},
    {U"公司", body},
    {U"集团", body},
    {U"学校", body},
    {U"中学", body},
    {U"小学", body},
    {U"银行", body},
    {U"协会", body},
    {U"联合会", body},
    {U"总会", body},
    {U"法院", body},
    {U"检察院", body},
    {U"海关", body},
    {U"幼儿园", body},
    {U"党校", body},
    {U"技校", body},
    {U"林场", body},
    {U"农场", body},
    {U"牧场", body},
    {U"渔场", body},
    {U"水厂", body},
    {U"水库", body},
    {U"电视台", body},
    {U"电台", body},
    {U"气象台", body},
    {U"红十字会", body},
    {U"总工会", body},
    {U"工商联", body},
    {U"残联", body},
    {U"妇联", body},
    {U"文联", body},
    {U"科协", body},
    {U"基金会", body},
    {U"兵团", body},
};

constexpr std::u32string_view kNoRegion[] = {U"市场", U"市政", U"市容", U"城市", U"城区", U"城镇",
                                             U"区域", U"小区", U"乡村", U"城乡", U"州际"};

/// The longest word of `kinds` for which `stands`; null where there is none.
template <class Stands>
const OrganWord* longest(NameKinds kinds, const Stands& stands) {
  const OrganWord* best = nullptr;
  for (const OrganWord& word : kWords) {
    const bool wanted = std::find(kinds.begin(), kinds.end(), word.kind) != kinds.end();
    if (wanted && stands(word.text) && (best == nullptr || word.text.size() > best->text.size())) {
      best = &word;
    }
  }
  return best;
}

}  // namespace

std::span<const OrganWord> organWords() {
  return kWords;
}

std::span<const std::u32string_view> wordsOfNoRegion() {
  return kNoRegion;
}

const OrganWord* wordAtEnd(std::u32string_view name, NameKinds kinds) {
  return longest(kinds, [&](std::u32string_view word) { return name.ends_with(word); });
}

const OrganWord* wordAtBegin(std::u32string_view text, NameKinds kinds) {
  return longest(kinds, [&](std::u32string_view word) { return text.starts_with(word); });
}

std::optional<NameKind> kindOfEnding(std::u32string_view name) {
  const OrganWord* best =
      wordAtEnd(name, {region, subdistrict, zone, quarter, government, government_office, committee,
                       bureau, office, establishment, body});
  return best == nullptr ? std::nullopt : std::optional(best->kind);
}

}  // namespace gouji
