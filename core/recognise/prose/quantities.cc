#include "core/recognise/prose/quantities.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/text/numeral.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

struct UnitWord {
  std::u32string_view text;
  MentionUnit unit;
};

/// The longer before the shorter that it begins with.
constexpr UnitWord kUnits[] = {
    {U"个百分点", MentionUnit::points}, {U"百分点", MentionUnit::points},
    {U"%", MentionUnit::percent},       {U"亿元", MentionUnit::yi_yuan},
    {U"倍", MentionUnit::times},        {U"万元", MentionUnit::wan_yuan},
    {U"元", MentionUnit::yuan},         {U"人次", MentionUnit::other},
    {U"小项", MentionUnit::other},      {U"大类", MentionUnit::other},
    {U"件次", MentionUnit::piece},      {U"场次", MentionUnit::other},
    {U"余件", MentionUnit::piece},      {U"件", MentionUnit::piece},
    {U"份", MentionUnit::piece},        {U"宗", MentionUnit::piece},
    {U"起", MentionUnit::piece},        {U"例", MentionUnit::piece},
    {U"封", MentionUnit::piece},        {U"条", MentionUnit::item},
    {U"项", MentionUnit::item},         {U"个", MentionUnit::item},
    {U"次", MentionUnit::item},         {U"篇", MentionUnit::other},
    {U"期", MentionUnit::other},        {U"人", MentionUnit::other},
    {U"家", MentionUnit::other},        {U"场", MentionUnit::other},
    {U"部", MentionUnit::piece},        {U"批", MentionUnit::other},
    {U"则", MentionUnit::other},        {U"幅", MentionUnit::other},
    {U"张", MentionUnit::other},        {U"类", MentionUnit::other},
    {U"户", MentionUnit::other},        {U"名", MentionUnit::other},
    {U"通", MentionUnit::other},        {U"本", MentionUnit::other},
    {U"册", MentionUnit::other},        {U"辆", MentionUnit::other},
    {U"处", MentionUnit::other},
};

/// What an approximation begins or ends with.
constexpr std::u32string_view kAboutBefore[] = {U"大约", U"将近", U"超过", U"不到", U"不足",
                                                U"突破", U"约",   U"近",   U"逾",   U"超"};
constexpr std::u32string_view kAboutBehind[] = {U"左右", U"以上", U"以内", U"之多", U"上下"};
constexpr std::u32string_view kChineseDigits = U"零〇一二两三四五六七八九十百千";
/// Units behind Chinese digits: others stand in idioms (一项制度, 一个窗口).
constexpr std::u32string_view kUnitsOfChinese = U"件宗例份起条%";
/// A character in front that makes the number another thing: 第三, A4.
constexpr std::u32string_view kNoNumberBehind = U"第〔[№#";
/// Behind a bare number told as a figure.
constexpr std::u32string_view kEndsBare = U",;。、)";
constexpr std::u32string_view kTellsBare[] = {
    U"数为",     U"数量为",   U"数是",     U"总数为",   U"均为",     U"量为",     U"分别为",
    U"公开申请", U"予以公开", U"部分公开", U"不予公开", U"无法提供", U"不予处理", U"其他处理"};

bool isDigit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

bool isLatin(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

struct Number {
  Decimal value;
  int decimals = 0;
  Decimal step = 1;
  std::size_t end = 0;
  bool chinese = false;
};

std::optional<Number> arabicAt(std::u32string_view text, std::size_t at) {
  std::string digits;
  std::size_t end = at;
  int decimals = -1;
  while (end < text.size()) {
    const char32_t c = text[end];
    const auto digitsBehind = [&] {
      std::size_t i = end + 1;
      while (i < text.size() && isDigit(text[i])) {
        ++i;
      }
      return i - end - 1;
    };
    if (isDigit(c)) {
      digits += static_cast<char>(c);
      decimals += decimals >= 0 ? 1 : 0;
    } else if (c == U'.' && decimals < 0 && digitsBehind() > 0) {
      digits += '.';
      decimals = 0;
    } else if (!(c == U',' && decimals < 0 && digitsBehind() == 3 && end - at <= 3) &&
               !(c == U',' && decimals < 0 && digitsBehind() == 3 && end >= 4 &&
                 text[end - 4] == U',')) {
      break;
    }
    ++end;
  }
  const auto value = Decimal::parse(digits);
  if (!value) {
    return std::nullopt;
  }
  Number number{*value, std::max(decimals, 0), 1, end, false};
  for (int i = 0; i < number.decimals; ++i) {
    number.step = number.step * *Decimal::parse("0.1");
  }
  return number;
}

std::optional<Number> chineseAt(std::u32string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && kChineseDigits.find(text[end]) != kChineseDigits.npos) {
    ++end;
  }
  const auto value = readChineseNumeral(text.substr(at, end - at));
  if (!value) {
    return std::nullopt;
  }
  return Number{Decimal(*value), 0, 1, end, true};
}

/// 百分之五十, 百分之12.5.
std::optional<Number> hundredthsAt(std::u32string_view text, std::size_t at) {
  constexpr std::u32string_view kHundredths = U"百分之";
  if (!text.substr(at).starts_with(kHundredths)) {
    return std::nullopt;
  }
  at += kHundredths.size();
  if (at >= text.size()) {
    return std::nullopt;
  }
  return isDigit(text[at]) ? arabicAt(text, at) : chineseAt(text, at);
}

const UnitWord* unitAt(std::u32string_view text, std::size_t at) {
  for (const UnitWord& each : kUnits) {
    if (text.substr(at).starts_with(each.text)) {
      return &each;
    }
  }
  return nullptr;
}

/// A time goes on behind 个: 个工作日.
bool isTerm(std::u32string_view behind) {
  constexpr std::u32string_view kTerms[] = {U"工作日", U"自然日", U"月", U"小时", U"年度", U"星期"};
  return std::any_of(std::begin(kTerms), std::end(kTerms),
                     [&](std::u32string_view term) { return behind.starts_with(term); });
}

/// What a number in Chinese digits counts: 三项行政许可, and nothing behind it; not 三项制度.
bool isCounted(std::u32string_view behind) {
  constexpr std::u32string_view kThings[] = {U"行政许可",   U"行政处罚",         U"行政强制",
                                             U"规范性文件", U"行政规范",         U"申请",
                                             U"依申请",     U"政府信息公开申请", U"信息公开申请"};
  return behind.empty() || kEndsBare.find(behind.front()) != kEndsBare.npos ||
         std::any_of(std::begin(kThings), std::end(kThings),
                     [&](std::u32string_view thing) { return behind.starts_with(thing); });
}

bool toldAsFigure(std::u32string_view before) {
  return std::any_of(std::begin(kTellsBare), std::end(kTellsBare),
                     [&](std::u32string_view word) { return before.ends_with(word); });
}

class Finder {
 public:
  explicit Finder(std::u32string_view text) : text_(text) {}

  std::vector<Mention> run() {
    for (std::size_t at = 0; at < text_.size();) {
      at = tryAt(at);
    }
    return std::move(found_);
  }

 private:
  bool startsNumber(std::size_t at) const {
    const char32_t c = text_[at];
    const bool chinese = kChineseDigits.find(c) != kChineseDigits.npos;
    if (!isDigit(c) && !chinese) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    const char32_t before = text_[at - 1];
    if (isDigit(before) || (chinese && kChineseDigits.find(before) != kChineseDigits.npos)) {
      return false;  // within a number that was none
    }
    return kNoNumberBehind.find(before) == kNoNumberBehind.npos && !isLatin(before) &&
           before != U'.' && before != U'-' && before != U'/';
  }

  std::size_t tryAt(std::size_t at) {
    Mention made;
    made.begin = at;
    made.number = at;
    if (const auto share = hundredthsAt(text_, at)) {
      made.unit = MentionUnit::percent;
      made.unit_text = U"%";
      return take(made, *share, share->end);
    }
    if (!startsNumber(at)) {
      return at + 1;
    }
    auto number = isDigit(text_[at]) ? arabicAt(text_, at) : chineseAt(text_, at);
    if (!number) {
      return at + 1;
    }
    std::size_t end = number->end;
    const auto takeAbout = [&] {
      if (end < text_.size() && (text_[end] == U'余' || text_[end] == U'多')) {
        made.approximate = true;
        ++end;
      }
    };
    takeAbout();
    if (end < text_.size() && (text_[end] == U'万' || text_[end] == U'亿') &&
        !(end + 1 < text_.size() && text_[end + 1] == U'元')) {
      const Decimal factor(text_[end] == U'万' ? 10'000 : 100'000'000);
      number->value = number->value * factor;
      number->step = number->step * factor;
      ++end;
      takeAbout();
    }
    const UnitWord* unit = unitAt(text_, end);
    if (unit != nullptr && isTerm(text_.substr(end + unit->text.size()))) {
      return end + unit->text.size();  // 20个工作日
    }
    if (unit == nullptr) {
      const bool bare =
          !number->chinese && (end == text_.size() || kEndsBare.find(text_[end]) != kEndsBare.npos);
      return bare && toldAsFigure(text_.substr(0, at)) ? take(made, *number, end)
                                                       : std::max(end, at + 1);
    }
    // 每一件, 任一件: each of them.
    constexpr std::u32string_view kEach = U"每任哪某";
    if (at > 0 && number->value == Decimal(1) && kEach.find(text_[at - 1]) != kEach.npos) {
      return end;
    }
    // 一起, 一条龙, 一份 …, 一件事: no counts.
    const auto behind = text_.substr(end + unit->text.size());
    const bool idiom = number->value == Decimal(1) &&
                       (unit->text != U"件" || text_.substr(0, at).ends_with(U"没有") ||
                        text_.substr(0, at).ends_with(U"无") || behind.starts_with(U"事") ||
                        behind.starts_with(U"也") || behind.starts_with(U"都"));
    const bool counted =
        isCounted(behind) && (unit->unit == MentionUnit::item || unit->text == U"件次");
    if (number->chinese && !(counted && !idiom) &&
        (kUnitsOfChinese.find(unit->text.front()) == kUnitsOfChinese.npos ||
         unit->text.size() > 1 || idiom)) {
      return end;
    }
    made.unit = unit->unit;
    made.unit_text = unit->text;
    return take(made, *number, end + unit->text.size());
  }

  std::size_t take(Mention made, const Number& number, std::size_t end) {
    made.value = number.value;
    made.decimals = number.decimals;
    made.step = number.step;
    made.end = end;
    for (const std::u32string_view word : kAboutBefore) {
      if (text_.substr(0, made.begin).ends_with(word) &&
          !(made.unit == MentionUnit::percent && word.size() == 1 && word != U"约")) {
        made.begin -= word.size();
        made.approximate = true;
        break;
      }
    }
    for (const std::u32string_view word : kAboutBehind) {
      if (text_.substr(end).starts_with(word)) {
        made.end += word.size();
        made.approximate = true;
      }
    }
    found_.push_back(made);
    return made.end;
  }

  std::u32string_view text_;
  std::vector<Mention> found_;
};

}  // namespace

std::vector<Mention> findMentions(std::u32string_view text) {
  return Finder(text).run();
}

}  // namespace gouji
