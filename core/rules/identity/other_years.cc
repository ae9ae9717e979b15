#include "core/rules/identity/other_years.h"

#include <algorithm>
#include <string>

#include "core/rules/judged/needs.h"
#include "core/text/date.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kOtherYear{
    "「{0}」写的是 {1} 年，而本报告是 {2} 年度的。请核对是否沿用了其他年度的文字。",
    "“{0}” speaks of {1}, and this report is on {2}. See whether another year's text was kept."};
constexpr Text kPlans{"「{0}」把下一步措施写成 {1} 年的。{1} 年是报告年度，计划应当写 {2} 年。",
                      "“{0}” dates the next steps {1}, the year of the report. Plans are for {2}."};

bool hasAny(View text, std::initializer_list<View> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](View word) { return text.find(word) != text.npos; });
}

std::u32string yearWord(int year) {
  std::u32string word;
  for (const char digit : std::to_string(year)) {
    word += static_cast<char32_t>(digit);
  }
  return word + U"年";
}

/// Words of a sentence that may name another year and be right: comparisons, budgets, plans.
constexpr std::initializer_list<View> kSpared = {
    U"较",   U"比",   U"结转", U"以来", U"预算", U"决算", U"审计", U"上年",
    U"将",   U"拟",   U"打算", U"准备", U"预计", U"计划", U"规划", U"下一步",
    U"今年", U"本年", U"考核", U"评估", U"至",   U"起"};

class Sentences {
 public:
  explicit Sentences(const Report& report) : report_(report) {}

  std::vector<Finding> run() {
    if (report_.year) {
      checkSentences();
    }
    return std::move(out_);
  }

 private:
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
    const bool spared = hasAny(sentence, {yearWord(*report_.year)}) || hasAny(sentence, kSpared);
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

  void add(const Prose& prose, std::size_t from, std::size_t to, const Text& text, int year,
           int other) {
    out_.push_back(finding("ID07", say(text, {printed(prose.quote(from, to)), year, other}),
                           prose.placesOf(from, to)));
  }

  const Report& report_;
  std::vector<Finding> out_;
};

std::vector<Finding> checkOtherYears(const Judged& judged) {
  return Sentences(judged.report).run();
}

/// The work or the plans are told.
Decision workTold(const Judged& judged, std::string_view /*rule*/) {
  const auto& all = judged.report.prose;
  const bool told = std::any_of(all.begin(), all.end(), [](const Prose& prose) {
    return prose.section == SectionKey::overview || prose.section == SectionKey::problems;
  });
  return firstOpen({yearKnown(judged.report), told ? Decision{} : undecided(OpenReason::absent)});
}

constexpr RuleNeeds kNeeds[] = {{"ID07", workTold}};

}  // namespace

const Family kOtherYears{checkOtherYears, kNeeds};

}  // namespace gouji::rules
