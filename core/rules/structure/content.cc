#include "core/rules/structure/content.h"

#include <algorithm>
#include <utility>

#include "core/organ/organ.h"
#include "core/text/fold.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kEmpty{"{0}没有内容。没有需要报告的事项也应当写明。",
                      "{0} is empty. Where there is nothing to report, it says so."};
constexpr Text kNoProblems{
    "{0}只写了「{1}」。这一部分应当写明存在的主要问题和改进情况。",
    "{0} says only “{1}”. It tells the problems there are and how they are being mended."};
constexpr Text kAspects{"{0}没有写到：{1}。请补充这些方面的情况。",
                        "{0} does not cover: {1}. Tell of them too."};
constexpr Text kParts{"「{0}」与统一格式的六个部分不符。请改为六个部分，与正文一致。",
                      "“{0}” is not the form's six parts. Announce six, those that follow."};
constexpr Text kNamed{"「{0}」称有六个部分，只列出 {1} 个。请列全。",
                      "“{0}” announces six parts and names {1}. Name them all."};
constexpr Text kFees{
    "{0}没有写明收取信息处理费的情况。没有收取的也应当写明。",
    "{0} does not say what was charged as 信息处理费. Where nothing was, it says so."};
constexpr Text kPreface{
    "{0}只有编制说明，没有写各方面工作的情况。编制说明应当放在各部分之前。",
    "{0} holds only the preface. That belongs before the sections; the overview tells the work."};
constexpr Text kLong{
    "{0}有 {1} 字，超过一千字。通知要求简明客观，原则上不超过一千字。",
    "{0} has {1} characters, above a thousand. The notice asks to keep it within."};

struct Aspect {
  Text name;
  std::initializer_list<View> words;
};

const Aspect kFive[] = {
    {{"主动公开", "proactive disclosure"}, {U"主动公开", U"公开政府信息", U"发布"}},
    {{"依申请公开", "requests"}, {U"依申请", U"公开申请", U"信息申请", U"申请公开"}},
    {{"政府信息管理", "management of information"},
     {U"信息管理", U"规范性文件", U"审查", U"审核", U"清理", U"更新", U"管理"}},
    {{"平台建设", "platforms"}, {U"平台", U"网站", U"公众号", U"新媒体", U"专栏", U"微博"}},
    {{"监督保障", "supervision and support"},
     {U"监督", U"保障", U"培训", U"考核", U"领导小组", U"检查", U"通报"}},
};
const Aspect kOfGovernments[] = {
    {{"工作考核", "assessment"}, {U"考核", U"考评", U"评估", U"测评"}},
    {{"社会评议", "public appraisal"}, {U"评议", U"社会评价", U"满意度", U"问卷", U"社会监督"}},
    {{"责任追究", "accountability"}, {U"责任追究", U"追责", U"问责", U"追究"}},
};

bool hasAny(View text, std::initializer_list<View> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](View word) { return text.find(word) != text.npos; });
}

class Content {
 public:
  explicit Content(const Judged& judged)
      : judged_(judged),
        report_(judged.report),
        traditional_(judged.report.script == Script::traditional) {}

  std::vector<Finding> run() {
    checkProblems();
    checkOther();
    checkOverview();
    checkAnnounced();
    return std::move(out_);
  }

 private:
  std::u32string folded(std::string_view text) const { return fold(text, traditional_).text; }

  Message nameOf(const Section& section) const {
    return quoted(editionOf(report_.edition).headings[static_cast<std::size_t>(section.key)]);
  }

  Demands demands() const { return demandsOn(report_.year); }

  /// Its words may stand in the cells of a table that frames them.
  bool isEmpty(const Section& section) const {
    const auto& blocks = judged_.document.blocks;
    const std::size_t end = std::min(section.end.block, blocks.size());
    for (std::size_t i = section.place.block + 1; i < end; ++i) {
      const auto* table = std::get_if<Table>(&blocks[i]);
      if (table != nullptr &&
          std::any_of(table->cells.begin(), table->cells.end(),
                      [&](const Cell& cell) { return !folded(cell.text).empty(); })) {
        return false;
      }
    }
    return folded(section.text).empty();
  }

  void checkProblems() {
    const Section* section = report_.section(SectionKey::problems);
    if (section == nullptr || section->heading.empty()) {
      return;
    }
    std::u32string text = folded(section->text);
    std::erase_if(text, [](char32_t c) { return c == U'.' || c == U'。'; });
    constexpr View kNothing[] = {U"无", U"暂无", U"没有", U"无问题", U"不存在问题", U"无存在问题"};
    if (isEmpty(*section)) {
      out_.push_back(finding("ST08", say(kEmpty, {nameOf(*section)}), {section->place}));
    } else if (std::find(std::begin(kNothing), std::end(kNothing), text) != std::end(kNothing)) {
      out_.push_back(finding("ST08", say(kNoProblems, {nameOf(*section), printed(section->text)}),
                             {section->place}));
    }
  }

  void checkOther() {
    const Section* section = report_.section(SectionKey::other);
    if (section == nullptr || section->heading.empty()) {
      return;
    }
    const std::u32string text = folded(section->text);
    if (isEmpty(*section)) {
      out_.push_back(finding("ST08", say(kEmpty, {nameOf(*section)}), {section->place}));
    } else if (!text.empty() && demands().fees &&
               !hasAny(text, {U"处理费", U"收费", U"费用", U"收取"})) {
      out_.push_back(finding("ST11", say(kFees, {nameOf(*section)}), {section->place}));
    }
  }

  void checkOverview() {
    const Section* section = report_.section(SectionKey::overview);
    if (section == nullptr || section->heading.empty() || !demands().aspects) {
      return;
    }
    const std::u32string text = folded(section->text);
    constexpr std::size_t kThousand = 1000;
    constexpr std::size_t kShort = 250;
    if (text.size() > kThousand) {
      out_.push_back(
          finding("ST13", say(kLong, {nameOf(*section), text.size()}), {section->place}));
    }
    std::vector<Argument> missing;
    for (const Aspect& aspect : kFive) {
      addIfMissing(aspect, text, missing);
    }
    constexpr std::size_t kMost = 3;
    if (missing.size() >= kMost && text.size() < kShort &&
        hasAny(text, {U"编制", U"统计期限", U"本报告", U"现将"})) {
      out_.push_back(finding("ST12", say(kPreface, {nameOf(*section)}), {section->place}));
      return;
    }
    const Organ organ = organOf(report_.agency);
    if (organ == Organ::province || organ == Organ::city || organ == Organ::county ||
        organ == Organ::township) {
      for (const Aspect& aspect : kOfGovernments) {
        addIfMissing(aspect, text, missing);
      }
    }
    if (!missing.empty()) {
      out_.push_back(finding("ST09", say(kAspects, {nameOf(*section), listed(std::move(missing))}),
                             {section->place}));
    }
  }

  static void addIfMissing(const Aspect& aspect, View text, std::vector<Argument>& missing) {
    if (!hasAny(text, aspect.words)) {
      missing.emplace_back(aspect.name);
    }
  }

  /// 本报告由六部分组成: the number, and the parts named with it.
  void checkAnnounced() {
    constexpr View kNumbers = U"零一二三四五六七八九";
    constexpr View kTopics[] = {U"总体情况", U"主动公开", U"申请", U"复议", U"问题", U"其他"};
    for (const Prose& prose : report_.prose) {
      if (prose.section) {
        continue;
      }
      const View text = prose.text;
      for (const View word : {U"个部分", U"部分", U"个方面", U"大部分"}) {
        const std::size_t at = text.find(word);
        if (at == View::npos || at == 0) {
          continue;
        }
        const std::size_t number = kNumbers.find(text[at - 1]);
        const std::size_t from = text.find_last_of(U"。.", at - 1);
        const std::size_t begin =
            std::max(from == View::npos ? 0 : from + 1, prose.sourceBegin(at));
        const std::size_t end = at + word.size();
        const View sentence = text.substr(begin, end - begin);
        if (number == View::npos || !hasAny(sentence, {U"报告", U"内容", U"全文", U"包括"})) {
          continue;
        }
        announced(static_cast<int>(number), prose, begin, end,
                  std::count_if(std::begin(kTopics), std::end(kTopics),
                                [&](View topic) { return sentence.find(topic) != View::npos; }));
        return;
      }
    }
  }

  void announced(int number, const Prose& prose, std::size_t begin, std::size_t end,
                 std::ptrdiff_t named) {
    constexpr int kSix = 6;
    constexpr std::ptrdiff_t kFew = 3;
    constexpr std::size_t kQuoted = 30;
    const std::string quote =
        printed(prose.quote(end - begin > kQuoted ? end - kQuoted : begin, end));
    if (number != kSix && number >= 3) {
      out_.push_back(finding("ST10", say(kParts, {quote}), prose.placesOf(begin, end)));
    } else if (number == kSix && named >= kFew && named < kSix) {
      out_.push_back(finding("ST10", say(kNamed, {quote, named}), prose.placesOf(begin, end)));
    }
  }

  const Judged& judged_;
  const Report& report_;
  bool traditional_;
  std::vector<Finding> out_;
};

}  // namespace

std::vector<Finding> checkContent(const Judged& judged) {
  return Content(judged).run();
}

}  // namespace gouji::rules
