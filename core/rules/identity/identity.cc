#include "core/rules/identity/identity.h"

#include <algorithm>
#include <optional>

#include "core/form/editions/edition_list.h"
#include "core/organ/agency.h"
#include "core/organ/organ.h"
#include "core/organ/same_organ.h"
#include "core/text/date.h"
#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kTitle{"标题「{0}」{1}。统一写法为「{2}{3}年政府信息公开工作年度报告」。",
                      "The title “{0}” {1}. It should read {2}{3}年政府信息公开工作年度报告."};
constexpr Text kNoYear{"没有写明年度", "tells no year"};
constexpr Text kNoUnit{"没有写明单位", "names no unit"};
constexpr Text kOtherWords{"不是“年度报告”", "does not say 年度报告 (annual report)"};
constexpr Text kUnits{
    "标题的单位是「{0}」，{1}是「{2}」。请统一单位名称，并检查是否误用了其他单位的文字。",
    "The title names {0}, {1} {2}. Keep to one name, and see whether another unit's text was "
    "used."};
constexpr Text kSignature{"落款", "the signature"};
constexpr Text kEditor{"前言的编制单位", "the preface, as its author,"};
constexpr Text kYears{
    "标题的年度是 {0}，而「{1}」写的是 {2}。请核对，全文应为同一年度。",
    "The title is on {0}, and “{1}” on {2}. Check them: the report is on one year."};
constexpr Text kPeriod{
    "统计期限「{0}」不是 {1} 年 1 月 1 日至 12 月 31 日。年度报告按公历年统计，请改正。",
    "The period “{0}” is not 1 January to 31 December {1}. The report covers the calendar year."};
constexpr Text kLate{
    "发布日期 {0} 晚于 {1}（{2}）。以后年度请按时发布；日期是网站迁移等造成的，请更正发布日期。",
    "Published on {0}, after {1} ({2}). Publish in time; where the date comes from a site's move, "
    "correct it."};
constexpr Text kDepartments{"部门和乡镇的期限", "the date for departments and townships"};
constexpr Text kCounties{"县级汇总报告的期限", "the date for counties' consolidated reports"};
constexpr Text kCities{"市级汇总报告的期限", "the date for cities' consolidated reports"};
constexpr Text kLast{"最后的期限", "the last date for anyone"};
constexpr Text kUnclear{"部门的期限；机关类别不明，请自行核对",
                        "the date for departments; the kind of organ cannot be told"};
constexpr Text kNotice{
    "引用了「{0}」，那是 {1} 年度报告的通知；{2} 年度应当依据{3}。",
    "“{0}” is cited, the notice for reports on {1}; a report on {2} rests on {3}."};
constexpr Text kOtherYear{
    "「{0}」写的是 {1} 年，而本报告是 {2} 年度的。请核对是否沿用了其他年度的文字。",
    "“{0}” speaks of {1}, and this report is on {2}. See whether another year's text was kept."};
constexpr Text kPlans{"「{0}」把下一步措施写成 {1} 年的。{1} 年是报告年度，计划应当写 {2} 年。",
                      "“{0}” dates the next steps {1}, the year of the report. Plans are for {2}."};

std::string dateText(const Date& date) {
  std::string text = std::to_string(date.year);
  for (const int part : {date.month, date.day}) {
    text.append(part < 10 ? "-0" : "-").append(std::to_string(part));
  }
  return text;
}

class Identity {
 public:
  explicit Identity(const Judged& judged) : report_(judged.report) {}

  std::vector<Finding> run() {
    checkTitle();
    checkUnits();
    if (report_.year) {
      checkYears();
      checkPeriod();
      checkPublished();
      checkNotices();
      checkSentences();
    }
    return std::move(out_);
  }

 private:
  void checkTitle() {
    if (report_.title.empty() || !report_.year) {
      return;
    }
    const std::u32string title = fold(report_.title, report_.script == Script::traditional).text;
    constexpr View kWords[] = {U"年度报告", U"年报", U"年度工作报告", U"工作年度报告"};
    const bool words = std::any_of(std::begin(kWords), std::end(kWords),
                                   [&](View word) { return title.find(word) != title.npos; });
    bool year = false;
    for (std::size_t at = 0; at < title.size() && !year; ++at) {
      std::size_t end = at;
      year = yearAt(title, end).has_value();
    }
    const Text* fault = !year                    ? &kNoYear
                        : report_.agency.empty() ? &kNoUnit
                        : !words                 ? &kOtherWords
                                                 : nullptr;
    if (fault != nullptr) {
      out_.push_back(finding(
          "ID01",
          say(kTitle, {printed(report_.title), *fault, printed(report_.agency), *report_.year}),
          {report_.title_place}));
    }
  }

  void addUnits(const Text& where, const std::string& name, std::vector<Place> places) {
    if (!mayBeSameOrgan(report_.agency, name)) {
      out_.push_back(finding("ID02", say(kUnits, {printed(report_.agency), where, printed(name)}),
                             std::move(places)));
    }
  }

  /// The unit above the date at the end, and the one that the preface says has made the report.
  void checkUnits() {
    if (report_.agency.empty() || report_.title.empty()) {
      return;
    }
    if (report_.signature && !report_.signature->organ.empty()) {
      addUnits(kSignature, report_.signature->organ,
               {report_.signature->organ_place, report_.title_place});
    }
    for (const Prose& prose : report_.prose) {
      if (prose.section) {
        break;
      }
      const View text = prose.text;
      const std::size_t by = text.find(U"由");
      const std::size_t made = text.find_first_of(U"根按依编", by == text.npos ? by : by + 1);
      if (by == text.npos || made == text.npos || made - by > 30 ||
          text.find(U"编制", by) == text.npos) {
        continue;
      }
      const View name = text.substr(by + 1, made - by - 1);
      constexpr std::size_t kFull = 6;
      if (name.size() >= kFull && isAgencyName(name)) {
        addUnits(kEditor, toUtf8(name), prose.placesOf(by + 1, made));
      }
    }
  }

  /// The preface's own words for this report: 2023年度政府信息公开工作年度报告.
  void checkYears() {
    if (report_.title.empty()) {
      return;
    }
    if (report_.period_from && report_.period_to &&
        report_.period_from->year == report_.period_to->year &&
        report_.period_from->year != *report_.year) {
      const Claim* claim = periodClaim();
      addYears(claim != nullptr ? claim->quote : dateText(*report_.period_from),
               report_.period_from->year,
               claim != nullptr ? claim->places : std::vector<Place>{report_.title_place});
    }
    constexpr std::size_t kNear = 24;
    constexpr std::u32string_view kMade[] = {U"编制", U"公布", U"发布", U"形成", U"撰写"};
    for (const Prose& prose : report_.prose) {
      if (prose.section) {
        break;
      }
      for (std::size_t at = 0; at < prose.text.size(); ++at) {
        std::size_t end = at;
        const auto year = yearAt(prose.text, end);
        if (!year) {
          continue;
        }
        const View behind = View(prose.text).substr(end, kNear);
        const std::size_t word = behind.find(U"年度报告");
        const View between = behind.substr(0, word);
        const std::size_t from = at > 8 ? at - 8 : 0;
        const View before = View(prose.text).substr(from, at - from);
        const bool own = std::any_of(std::begin(kMade), std::end(kMade),
                                     [&](View made) { return before.find(made) != before.npos; });
        if (word != behind.npos && own && between.find(U"信息公开") != between.npos &&
            between.find_first_of(U",;。<>") == between.npos && *year != *report_.year) {
          addYears(prose.quote(at, end + word + 4), *year, prose.placesOf(at, end + word + 4));
          return;
        }
        at = end - 1;
      }
    }
  }

  void addYears(std::string_view quote, int year, std::vector<Place> places) {
    places.push_back(report_.title_place);
    out_.push_back(
        finding("ID03", say(kYears, {*report_.year, printed(quote), year}), std::move(places)));
  }

  const Claim* periodClaim() const {
    for (const Claim& claim : report_.claims) {
      if (claim.kind == ClaimKind::period && claim.from == report_.period_from &&
          claim.to == report_.period_to) {
        return &claim;
      }
    }
    return nullptr;
  }

  void checkPeriod() {
    if (!report_.period_from || !report_.period_to) {
      return;
    }
    const Date& from = *report_.period_from;
    const Date& to = *report_.period_to;
    const bool whole =
        from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31 && from.year == to.year;
    const Claim* claim = periodClaim();
    if (!whole && claim != nullptr) {
      out_.push_back(
          finding("ID04", say(kPeriod, {printed(claim->quote), *report_.year}), claim->places));
    }
  }

  void checkPublished() {
    if (!report_.published || report_.published->year <= *report_.year) {
      return;
    }
    const int next = *report_.year + 1;
    const Date january{next, 1, 31};
    const Date march{next, 3, 31};
    const auto due = [&](const DueDay& day) { return Date{next, day.month, day.day}; };
    const Demands demands = demandsOn(report_.year);
    Date limit = march;
    const Text* whose = &kLast;
    Severity level = Severity::warning;
    switch (organOf(report_.agency)) {
      case Organ::department:
      case Organ::township:
        limit = january;
        whose = &kDepartments;
        break;
      case Organ::county:
        limit = due(demands.counties);
        whose = limit < march ? &kCounties : &kLast;
        break;
      case Organ::city:
        limit = due(demands.cities);
        whose = limit < march ? &kCities : &kLast;
        break;
      case Organ::province:
        break;
      case Organ::unclear:
        if (*report_.published <= march) {
          limit = january;
          whose = &kUnclear;
          level = Severity::note;
        }
        break;
    }
    if (*report_.published > limit) {
      out_.push_back(finding("ID05",
                             say(kLate, {dateText(*report_.published), dateText(limit), *whose}),
                             {report_.title_place}));
      out_.back().severity = level;
    }
  }

  struct Notice {
    std::u32string number;
    EditionId edition;
  };

  /// The numbers that notices are cited by, in square and in round brackets.
  static const std::vector<Notice>& notices() {
    static const auto all = [] {
      std::vector<Notice> made;
      for (const Edition& edition : editions()) {
        for (const std::string_view number : edition.notices) {
          std::u32string folded = fold(number).text;
          made.push_back({folded, edition.id});
          std::replace(folded.begin(), folded.end(), U'[', U'(');
          std::replace(folded.begin(), folded.end(), U']', U')');
          made.push_back({std::move(folded), edition.id});
        }
      }
      return made;
    }();
    return all;
  }

  void checkNotices() {
    const auto own = editionForYear(*report_.year);
    const Prose* where = nullptr;
    std::size_t at = 0;
    const Notice* other = nullptr;
    for (const Prose& prose : report_.prose) {
      for (const Notice& notice : notices()) {
        const std::size_t found = prose.text.find(notice.number);
        const std::size_t from = found == prose.text.npos ? 0 : found > 6 ? found - 6 : 0;
        if (found == prose.text.npos ||
            View(prose.text).substr(from, found - from).find(U"公开") == View::npos) {
          continue;
        }
        if (notice.edition == own) {
          return;
        }
        where = &prose;
        at = found;
        other = &notice;
      }
    }
    if (other == nullptr || !own) {
      return;
    }
    const Edition& cited = editionOf(other->edition);
    const auto last_year = lastYearOf(cited);
    const std::string years = std::to_string(cited.first_year) + "-" +
                              (last_year ? std::to_string(*last_year) : std::string());
    out_.push_back(finding("ID06",
                           say(kNotice, {cited.basis, years, *report_.year, editionOf(*own).basis}),
                           where->placesOf(at, at + other->number.size())));
  }

  static bool hasAny(View text, std::initializer_list<View> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](View word) { return text.find(word) != text.npos; });
  }

  void checkSentences() {
    bool steps = false;  // behind the words that open the next steps
    for (const Prose& prose : report_.prose) {
      if (!prose.section) {
        continue;
      }
      std::size_t begin = 0;
      while (begin < prose.text.size()) {
        std::size_t end = prose.text.find(U'。', begin);
        end = end == prose.text.npos ? prose.text.size() : end;
        const View sentence = View(prose.text).substr(begin, end - begin);
        if (*prose.section == SectionKey::problems) {
          steps = steps || hasAny(sentence, {U"整改措施", U"改进措施", U"下一步", U"下步"});
          if (steps) {
            checkPlan(prose, begin, sentence);
          }
        } else if (*prose.section == SectionKey::overview) {
          checkWork(prose, begin, sentence);
        }
        begin = end + 1;
      }
    }
  }

  /// 2022年,我局…: this year's work under another year.
  void checkWork(const Prose& prose, std::size_t begin, View sentence) {
    std::size_t at = 0;
    while (at < sentence.size() && !(sentence[at] >= U'0' && sentence[at] <= U'9') && at < 6) {
      ++at;  // an aspect's number and mark
    }
    std::size_t end = at;
    const auto year = yearAt(sentence, end);
    if (!year || *year == *report_.year || *year < *report_.year - 1 || *year > *report_.year + 1 ||
        end >= sentence.size()) {
      return;
    }
    if (sentence[end] == U'度') {
      ++end;
    }
    const bool subject =
        end < sentence.size() && View(U",我全本区县市局镇").find(sentence[end]) != View::npos;
    const bool spared =
        hasAny(sentence, {yearWord(*report_.year), U"较", U"比", U"结转", U"以来", U"预算", U"决算",
                          U"审计", U"上年", U"将", U"计划", U"下一步", U"今年", U"本年", U"考核",
                          U"评估", U"规划", U"至", U"起"});
    if (subject && !spared) {
      add(prose, begin + at, std::min(begin + at + 30, begin + sentence.size()), kOtherYear, *year,
          *report_.year);
    }
  }

  /// Next steps dated with the report's own year.
  void checkPlan(const Prose& prose, std::size_t begin, View sentence) {
    for (std::size_t at = 0; at < sentence.size(); ++at) {
      std::size_t end = at;
      const auto year = yearAt(sentence, end);
      if (!year) {
        continue;
      }
      const View behind = sentence.substr(end);
      const bool plan = hasAny(sentence, {U"将", U"为进一步", U"下一步", U"拟", U"计划"});
      const bool done = hasAny(sentence, {U"已", U"取得", U"完成了", U"期间", U"以来", U"中存在"});
      const bool subject =
          !behind.empty() && View(U",我全本区县市局镇").find(behind[0]) != View::npos;
      if (*year == *report_.year && plan && !done && subject) {
        add(prose, begin + at, std::min(begin + at + 30, begin + sentence.size()), kPlans, *year,
            *year + 1);
        return;
      }
      at = end - 1;
    }
  }

  static std::u32string yearWord(int year) {
    std::u32string word;
    for (const char digit : std::to_string(year)) {
      word += static_cast<char32_t>(digit);
    }
    return word + U"年";
  }

  void add(const Prose& prose, std::size_t from, std::size_t to, const Text& text, int year,
           int other) {
    out_.push_back(finding("ID07", say(text, {printed(prose.quote(from, to)), year, other}),
                           prose.placesOf(from, to)));
  }

  const Report& report_;
  std::vector<Finding> out_;
};

}  // namespace

std::vector<Finding> checkIdentity(const Judged& judged) {
  return Identity(judged).run();
}

}  // namespace gouji::rules
