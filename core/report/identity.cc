#include "core/report/identity.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "core/report/agency.h"
#include "core/report/dates.h"
#include "core/report/signature.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

constexpr std::size_t kLongestTitle = 60;

/// Endings of a title, the longest first.
constexpr std::u32string_view kTitleEndings[] = {
    U"信息公开工作年度报告", U"信息公开年度工作报告", U"信息公开年度报告",
    U"信息公开工作年报",     U"信息公开工作报告",     U"信息公开年报",
    U"信息公开报告",         U"信息公开情况年度报告", U"信息公开工作情况报告",
};

/// What a title does not hold: it would be a sentence, a notice or a reference.
constexpr std::u32string_view kNoTitle[] = {U"通知", U"根据", U"编制", U"指南", U"关于印发",
                                            U"目录", U"<",    U",",    U";",    U"格式",
                                            U"请",   U"公告", U"的函"};

struct Title {
  std::u32string text;     ///< folded
  std::u32string printed;  ///< the same characters as printed
  std::u32string unit;     ///< folded
  std::optional<int> year;
  Place place;
  std::size_t passages = 1;
  std::size_t first = 0;
};

/// Where the fixed words of the title begin: 政府信息公开…, but 人民政府信息公开 is 人民政府's.
std::optional<std::size_t> fixedWords(std::u32string_view text) {
  for (const std::u32string_view ending : kTitleEndings) {
    const std::size_t at = text.rfind(ending);
    if (at == text.npos) {
      continue;
    }
    const std::u32string_view rest = text.substr(at + ending.size());
    if (!rest.empty() && rest.front() != U'(') {
      continue;
    }
    const std::u32string_view before = text.substr(0, at);
    return before.ends_with(U"政府") && !before.ends_with(U"人民政府") ? at - 2 : at;
  }
  return std::nullopt;
}

/// `text` as a title: {unit}{year}年(度)…, {year}年(度){unit}…; the unit or the year may be
/// missing.
std::optional<Title> parseTitle(std::u32string_view text) {
  while (!text.empty() && std::u32string_view(U".:\"").find(text.back()) != text.npos) {
    text.remove_suffix(1);
  }
  if (text.size() > kLongestTitle) {
    return std::nullopt;
  }
  for (const std::u32string_view word : kNoTitle) {
    if (text.find(word) != text.npos) {
      return std::nullopt;
    }
  }
  const auto fixed = fixedWords(text);
  if (!fixed) {
    return std::nullopt;
  }
  Title title;
  title.text = text;
  const std::u32string_view head = text.substr(0, *fixed);
  for (std::size_t at = 0; at < head.size(); ++at) {
    std::size_t end = at;
    if (const auto year = yearAt(head, end)) {
      title.year = year;
      const std::size_t behind = end < head.size() && head[end] == U'度' ? end + 1 : end;
      title.unit = std::u32string(head.substr(0, at)) + std::u32string(head.substr(behind));
      break;
    }
  }
  if (!title.year) {
    title.unit = head;
  }
  if (title.unit.starts_with(U"关于")) {
    title.unit.erase(0, 2);
  }
  if (title.unit.ends_with(U"的")) {
    title.unit.pop_back();
  }
  if (!title.unit.empty() && !isAgencyName(title.unit)) {
    return std::nullopt;
  }
  return title;
}

/// Where white space, or the longest title, ends what begins at `begin`.
std::size_t unbrokenFrom(const Passage& passage, std::size_t begin) {
  const std::size_t size = passage.folded.text.size();
  std::size_t end = begin + 1;
  while (end < size && end - begin <= kLongestTitle &&
         passage.folded.at[end] == passage.folded.ends[end - 1]) {
    ++end;
  }
  return end;
}

/// The part of a passage that may be a title, as folded characters [begin, end): without a
/// field's name, without what follows the title in run-together text.
std::pair<std::size_t, std::size_t> titlePart(const Passage& passage) {
  const std::u32string_view text = passage.folded.text;
  if (passage.role == ParagraphRole::metadata) {
    const std::size_t colon = text.find(U':');
    const std::size_t begin = colon == text.npos || colon > 14 ? 0 : colon + 1;
    return {begin, std::min(text.find_first_of(U"-_|", begin), text.size())};
  }
  return {0, text.size() > kLongestTitle ? unbrokenFrom(passage, 0) : text.size()};
}

/// The title within a paragraph that holds the whole page: behind a field or a note, apart.
std::optional<std::pair<std::size_t, std::size_t>> titleWithin(const Passage& passage) {
  constexpr int kMostBefore = 3;
  const std::u32string_view text = passage.folded.text;
  std::size_t begin = 0;
  for (int part = 0; part <= kMostBefore && begin < text.size(); ++part) {
    const std::size_t end = unbrokenFrom(passage, begin);
    if (part > 0 && parseTitle(text.substr(begin, end - begin))) {
      return std::pair(begin, end);
    }
    begin = end;
  }
  return std::nullopt;
}

bool mayBePartOfTitle(const Passage& passage) {
  return !passage.of_table && passage.role != ParagraphRole::margin && !passage.folded.text.empty();
}

/// Titles over one to three passages that stand before the body, the fullest first.
std::optional<Title> findTitle(std::span<const Passage> passages, std::size_t body_begin) {
  constexpr std::size_t kMostPassages = 3;
  std::optional<Title> best;
  int best_score = 0;
  for (std::size_t i = 0; i < std::min(body_begin, passages.size()); ++i) {
    if (!mayBePartOfTitle(passages[i])) {
      continue;
    }
    std::u32string joined;
    std::u32string printed;
    std::size_t taken = 0;
    for (std::size_t j = i; j < passages.size() && j < i + kMostPassages; ++j) {
      if (!mayBePartOfTitle(passages[j]) ||
          (j > i && (passages[j].role == ParagraphRole::metadata ||
                     passages[i].role == ParagraphRole::metadata))) {
        break;
      }
      auto [begin, end] = titlePart(passages[j]);
      if (const bool whole_page = j == i && passages[i].folded.text.size() > kLongestTitle;
          whole_page && passages[i].role != ParagraphRole::metadata &&
          !parseTitle(std::u32string_view(passages[i].folded.text).substr(begin, end - begin))) {
        std::tie(begin, end) = titleWithin(passages[i]).value_or(std::pair(begin, end));
      }
      if (begin >= end) {
        break;
      }
      joined += passages[j].folded.text.substr(begin, end - begin);
      printed += toUtf32(withoutSpaces(passages[j].textOf(begin, end)));
      ++taken;
      if (joined.size() > kLongestTitle) {
        break;
      }
      auto title = parseTitle(joined);
      if (!title ||
          (j > i && !isAgencyName(passages[i].folded.text) &&
           parseTitle(std::u32string_view(joined).substr(passages[i].folded.text.size())))) {
        continue;  // a title alone, with some word of the page before it
      }
      const bool in_body =
          passages[i].role != ParagraphRole::metadata && passages[i].role != ParagraphRole::chrome;
      const int score = (title->year ? 4 : 0) + (title->unit.empty() ? 0 : 3) + (in_body ? 2 : 0) +
                        (passages[i].role == ParagraphRole::heading ? 1 : 0);
      if (score > best_score) {
        best_score = score;
        title->first = i;
        title->passages = taken;
        title->printed = printed.substr(0, title->text.size());
        title->place = passages[i].place;
        best = std::move(title);
      }
    }
  }
  return best;
}

bool has(std::u32string_view text, std::u32string_view word) {
  return text.find(word) != text.npos;
}

/// The organ of a region that the text itself names: {region}人民政府, {region}管委会.
std::u32string organOf(std::u32string_view region, std::span<const Passage> passages) {
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

std::optional<Date> publishedDate(std::span<const Passage> passages, bool traditional) {
  constexpr std::u32string_view kFields[] = {U"发布时间", U"发布日期", U"公开日期", U"公开时间",
                                             U"发文日期", U"生成日期", U"成文日期", U"PubDate",
                                             U"pubdate",  U"日期",     U"时间"};
  for (const std::u32string_view field : kFields) {
    for (std::size_t i = 0; i < passages.size(); ++i) {
      const std::u32string_view text = passages[i].folded.text;
      const std::size_t at = text.size() > 200 ? text.npos : text.find(field);
      if (at == text.npos || (at >= 2 && text.substr(at - 2, 2) == U"采集")) {
        continue;
      }
      auto rest = text.substr(at + field.size());
      if (rest.size() <= 1 && i + 1 < passages.size()) {
        rest = passages[i + 1].folded.text;
      } else if (rest.empty() || rest.front() != U':') {
        continue;
      }
      const auto dates = findDates(rest.substr(0, 24));
      if (!dates.empty() && dates[0].begin <= 3) {
        return dates[0].date;
      }
    }
  }
  // The signature: a line that is nothing but a date, near the end.
  constexpr std::size_t kNearEnd = 40;
  const std::size_t last = passages.size() > kNearEnd ? passages.size() - kNearEnd : 0;
  for (std::size_t i = passages.size(); i-- > last;) {
    const auto signed_by = signatureAt(passages, i, traditional);
    if (!passages[i].of_table && signed_by) {
      return signed_by->date;
    }
  }
  return std::nullopt;
}

/// The organ named right above the date at the end.
std::u32string signature(std::span<const Passage> passages, bool traditional) {
  for (std::size_t i = passages.size(); i-- > 0;) {
    const auto signed_by = signatureAt(passages, i, traditional);
    if (signed_by && isAgencyName(signed_by->above.folded.text)) {
      return signed_by->above.folded.text;
    }
  }
  return {};
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
  const bool traditional = report.script == Script::traditional;
  report.published = publishedDate(passages, traditional);
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
    agency = field && isAgencyName(*field) ? *field : signature(passages, traditional);
  }
  if (isRegionName(agency)) {
    agency = organOf(agency, passages);
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
