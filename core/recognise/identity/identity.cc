#include "core/recognise/identity/identity.h"

#include <algorithm>
#include <map>

#include "core/organ/agency.h"
#include "core/recognise/identity/published.h"
#include "core/recognise/identity/signature.h"
#include "core/recognise/identity/title.h"
#include "core/text/date.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

bool has(std::u32string_view text, std::u32string_view word) {
  return text.find(word) != text.npos;
}

/// The organ of a region that the text itself names: {region}人民政府, {region}管委会.
std::u32string organOfRegion(std::u32string_view region, std::span<const Passage> passages) {
  constexpr std::u32string_view kOrgans[] = {U"人民政府", U"管委会", U"管理委员会"};
  std::u32string best;
  std::size_t most = 0;
  for (const std::u32string_view organ : kOrgans) {
    const std::u32string name = std::u32string(region) + std::u32string(organ);
    std::size_t count = 0;
    for (const Passage& passage : passages) {
      const std::u32string_view text = passage.folded.text;
      for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        ++count;
      }
    }
    if (count > most) {
      most = count;
      best = name;
    }
  }
  return best.empty() ? std::u32string(region) : best;
}

/// The value of a field such as 发布机构, in "name: value" or in the next cell of a site's table.
std::optional<std::u32string> fieldValue(std::span<const Passage> passages,
                                         std::span<const std::u32string_view> names) {
  for (const std::u32string_view name : names) {
    for (std::size_t i = 0; i < passages.size(); ++i) {
      const std::u32string_view text = passages[i].folded.text;
      if (text.size() > 80) {
        continue;
      }
      const std::size_t at = text.find(name);
      if (at == text.npos || (at > 0 && isHan(text[at - 1]))) {
        continue;
      }
      const std::u32string_view rest = text.substr(at + name.size());
      if (!rest.empty() && rest.front() == U':' && rest.size() > 1) {
        return std::u32string(rest.substr(1));
      }
      if ((rest.empty() || rest == U":") && i + 1 < passages.size() &&
          passages[i + 1].of_table == passages[i].of_table) {
        return passages[i + 1].folded.text;
      }
    }
  }
  return std::nullopt;
}

void findPeriod(std::span<const Passage> passages, Report& report) {
  constexpr std::u32string_view kWords[] = {U"统计", U"数据", U"期限", U"周期", U"时限", U"报告期"};
  std::optional<FoundPeriod> first;
  for (const Passage& passage : passages) {
    const std::u32string_view text = passage.folded.text;
    for (const FoundPeriod& period : findPeriods(text)) {
      constexpr std::size_t kNear = 40;
      const std::size_t from = period.begin > kNear ? period.begin - kNear : 0;
      const std::u32string_view before = text.substr(from, period.begin - from);
      const bool said = std::any_of(std::begin(kWords), std::end(kWords),
                                    [&](std::u32string_view word) { return has(before, word); });
      if (said) {
        report.period_from = period.from;
        report.period_to = period.to;
        return;
      }
      const bool whole_year =
          period.to.month - period.from.month + 12 * (period.to.year - period.from.year) >= 11;
      if (!first && whole_year) {
        first = period;
      }
    }
  }
  if (first) {
    report.period_from = first->from;
    report.period_to = first->to;
  }
}

/// The year that the text names most.
std::optional<int> commonYear(std::span<const Passage> passages) {
  std::map<int, int> votes;
  for (const Passage& passage : passages) {
    const std::u32string_view text = passage.folded.text;
    if (passage.role == ParagraphRole::chrome || passage.role == ParagraphRole::metadata) {
      continue;
    }
    for (std::size_t at = 0; at < text.size();) {
      if (const auto year = yearAt(text, at)) {
        ++votes[*year];
      } else {
        ++at;
      }
    }
  }
  const auto most = std::max_element(
      votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == votes.end() ? std::nullopt : std::optional(most->first);
}

}  // namespace

void identify(std::span<const Passage> passages, std::size_t body_begin, Report& report) {
  findPeriod(passages, report);
  report.signature = findSignature(passages, report.script == Script::traditional);
  report.published = publishedDate(passages, report.signature);
  const auto title = findTitle(passages, body_begin);
  std::u32string agency;
  if (title) {
    report.title = toUtf8(title->printed);
    report.title_place = title->place;
    report.year = title->year;
    const std::size_t at = title->text.find(title->unit);
    agency = at == title->text.npos || report.script == Script::simplified
                 ? title->unit
                 : title->printed.substr(at, title->unit.size());
    const std::size_t next = title->first + title->passages;
    if (agency.empty() && next < passages.size() && !passages[next].of_table &&
        isAgencyName(passages[next].folded.text)) {
      agency = passages[next].folded.text;
    }
  }
  if (agency.empty()) {
    constexpr std::u32string_view kFields[] = {U"发布机构", U"公开机构", U"发文机关", U"信息来源",
                                               U"发布单位", U"单位",     U"来源"};
    const auto field = fieldValue(passages, kFields);
    if (field && isAgencyName(*field)) {
      agency = *field;
    } else if (report.signature) {
      agency = fold(report.signature->organ, report.script == Script::traditional).text;
    }
  }
  if (isRegionName(agency)) {
    agency = organOfRegion(agency, passages);
  }
  report.agency = toUtf8(inFull(agency));
  if (!report.year && report.period_from) {
    report.year = report.period_from->year;
  }
  if (!report.year) {
    report.year = commonYear(passages);
  }
}

}  // namespace gouji
