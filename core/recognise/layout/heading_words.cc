#include "core/recognise/layout/heading_words.h"

#include <algorithm>
#include <initializer_list>

namespace gouji {
namespace {

using View = std::u32string_view;
using Words = std::initializer_list<View>;

/// What a heading is about: a word of each of both lists stands in it, none of the third.
struct Topic {
  SectionKey section;
  Words about;
  Words with;  ///< none: `about` is enough
  Words without;
};

/// The first that fits is taken.
const Topic kTopics[] = {
    {SectionKey::review, {U"复议", U"诉讼", U"应诉"}, {}, {U"问题"}},
    {SectionKey::problems,
     {U"问题", U"不足", U"困难", U"短板", U"薄弱", U"差距"},
     {U"存在", U"主要", U"改进", U"整改", U"措施", U"下一步", U"下步", U"打算", U"计划", U"对策",
      U"建议", U"思路", U"方向", U"解决", U"今后"},
     {}},
    {SectionKey::problems,
     {U"改进", U"整改"},
     {U"情况", U"措施", U"打算", U"计划", U"方向", U"意见"},
     {}},
    {SectionKey::requests,
     {U"依申请公开", U"公开申请", U"申请公开", U"信息申请", U"申请信息", U"申请办理", U"申请受理",
      U"申请答复", U"申请处理", U"处理申请", U"办理申请"},
     {},
     {U"主动公开"}},
    {SectionKey::disclosure, {U"主动公开", U"主动发布"}, {}, {}},
    {SectionKey::other,
     {U"其他", U"其它"},
     {U"事项", U"情况", U"报告", U"说明", U"内容"},
     {U"处理", U"结果"}},
    {SectionKey::other,
     {U"需要报告", U"需报告", U"须报告", U"应报告", U"应当报告", U"需要说明", U"需说明", U"须说明"},
     {U"事项", U"情况", U"问题", U"内容"},
     {}},
    {SectionKey::overview,
     {U"总体", U"整体", U"总的"},
     {U"情况", U"概况", U"概述", U"工作"},
     {U"要求", U"目标", U"思路", U"部署"}},
};

/// Words that are any heading's, and this section's at its number. The first that fits is taken.
struct WeakTopic {
  SectionKey section;
  Words about;
};
const WeakTopic kWeakTopics[] = {
    {SectionKey::overview,
     {U"概况", U"概述", U"综述", U"总述", U"基本情况", U"工作情况", U"开展情况", U"工作总结",
      U"主要情况", U"推进情况", U"落实情况", U"完成情况", U"政府信息公开情况", U"主要工作"}},
    {SectionKey::disclosure, {U"主动", U"公开政府信息", U"信息公开情况", U"公开情况"}},
    {SectionKey::requests, {U"申请"}},
    {SectionKey::review, {U"救济", U"争议", U"投诉", U"案件"}},
    {SectionKey::problems,
     {U"问题", U"不足", U"下一步", U"下步", U"今后", U"打算", U"改进", U"整改"}},
    {SectionKey::other,
     {U"其他", U"其它", U"另外", U"处理费", U"补充", U"报告事项", U"收费", U"附则"}},
};

/// Words of the tables' rows, which are numbered as headings are.
constexpr View kOfRows[] = {U"数量", U"新收", U"结转", U"办理结果", U"第二十条"};

/// What a task begins with, as a plan or a measure names one.
constexpr View kTasks[] = {
    U"加强", U"加大", U"加快", U"完善", U"提高", U"提升", U"强化", U"推进",   U"推动",
    U"深化", U"规范", U"做好", U"严格", U"健全", U"优化", U"扎实", U"认真",   U"落实",
    U"拓展", U"积极", U"不断", U"切实", U"持续", U"抓好", U"突出", U"注重",   U"创新",
    U"坚持", U"着力", U"聚焦", U"继续", U"畅通", U"夯实", U"围绕", U"进一步", U"针对",
};

bool hasAny(View text, Words words) {
  return std::any_of(words.begin(), words.end(),
                     [&](View word) { return text.find(word) != View::npos; });
}

/// Short, one clause, no row of a table and no task.
bool mayBeHeading(View words) {
  constexpr std::size_t kShortest = 2;
  constexpr std::size_t kLongest = 32;
  if (words.size() < kShortest || words.size() > kLongest ||
      words.find_first_of(U".;:!?|") != View::npos ||
      std::count(words.begin(), words.end(), U',') > 1) {
    return false;
  }
  return std::none_of(std::begin(kOfRows), std::end(kOfRows),
                      [&](View word) { return words.find(word) != View::npos; }) &&
         std::none_of(std::begin(kTasks), std::end(kTasks),
                      [&](View word) { return words.starts_with(word); });
}

}  // namespace

std::optional<SectionKey> sectionNamed(View words) {
  if (!mayBeHeading(words)) {
    return std::nullopt;
  }
  for (const Topic& topic : kTopics) {
    if (hasAny(words, topic.about) && (topic.with.size() == 0 || hasAny(words, topic.with)) &&
        !hasAny(words, topic.without)) {
      return topic.section;
    }
  }
  return std::nullopt;
}

std::optional<SectionKey> sectionNamedAt(View words, int number) {
  if (!mayBeHeading(words)) {
    return std::nullopt;
  }
  for (const WeakTopic& topic : kWeakTopics) {
    if (static_cast<int>(topic.section) + 1 == number && hasAny(words, topic.about)) {
      return topic.section;
    }
  }
  return std::nullopt;
}

}  // namespace gouji
