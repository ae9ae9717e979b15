#include "core/report/labels.h"

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/numeral.h"

namespace gouji {
namespace {

struct Variant {
  LabelKind kind;
  std::string_view key;
  std::string_view text;
};

/// Spellings met in published reports, beside the form's own. Numbers are left out.
constexpr Variant kVariants[] = {
    {LabelKind::heading, "overview", "总体工作情况"},
    {LabelKind::heading, "overview", "概述"},
    {LabelKind::heading, "overview", "基本情况"},
    {LabelKind::heading, "disclosure", "主动公开情况"},
    {LabelKind::heading, "disclosure", "主动公开政府信息的情况"},
    {LabelKind::heading, "disclosure", "政府信息主动公开情况"},
    {LabelKind::heading, "requests", "收到和处理政府信息公开申请的情况"},
    {LabelKind::heading, "requests", "收到和处理政府信息公开申请"},
    {LabelKind::heading, "requests", "依申请公开政府信息情况"},
    {LabelKind::heading, "review", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"},
    {LabelKind::heading, "review", "政府信息公开行政复议、行政诉讼的情况"},
    {LabelKind::heading, "review", "政府信息公开行政复议和行政诉讼情况"},
    {LabelKind::heading, "review", "政府信息公开行政复议、诉讼情况"},
    {LabelKind::heading, "review", "行政复议、行政诉讼情况"},
    {LabelKind::heading, "problems", "政府信息公开工作存在的主要问题及改进情况"},
    {LabelKind::heading, "problems", "存在问题及改进情况"},
    {LabelKind::heading, "problems", "存在的问题及改进情况"},
    {LabelKind::heading, "problems", "存在的主要问题和改进情况"},
    {LabelKind::heading, "problems", "存在的主要问题及改进措施"},
    {LabelKind::heading, "problems", "存在的主要问题及整改措施"},
    {LabelKind::heading, "problems", "存在的主要问题及整改情况"},
    {LabelKind::heading, "problems", "存在问题及改进措施"},
    {LabelKind::heading, "other", "其他报告事项"},
    {LabelKind::heading, "other", "其他需要报告的情况"},
    {LabelKind::heading, "other", "其它需要报告的事项"},
    {LabelKind::heading, "other", "需要报告的其他事项"},
    {LabelKind::heading, "other", "其他事项"},
    {LabelKind::disclosure_row, "normative_documents", "规范性文件"},
    {LabelKind::disclosure_row, "normative_documents", "行政规范性文件"},
    {LabelKind::disclosure_row, "other_services", "其他对外管理服务"},
    {LabelKind::disclosure_row, "fees", "行政事业性收费项目"},
    {LabelKind::disclosure_column, "made", "本年新制作数"},
    {LabelKind::disclosure_column, "issued", "本年制发数量"},
    {LabelKind::disclosure_column, "issued", "制发件数"},
    {LabelKind::disclosure_column, "repealed", "本年废止数量"},
    {LabelKind::disclosure_column, "in_force", "现行有效数量"},
    {LabelKind::disclosure_column, "in_force", "现行有效件"},
    {LabelKind::disclosure_column, "amount", "本年收费金额"},
    {LabelKind::disclosure_column, "previous_year_items", "上一年项目数"},
    {LabelKind::request_row, "new", "本年新收政府信息公开申请"},
    {LabelKind::request_row, "carried_in", "上年结转政府信息公开申请"},
    {LabelKind::request_row, "carried_in", "上年度结转政府信息公开申请数量"},
    {LabelKind::request_row, "partially_granted", "部分公开"},
    {LabelKind::request_row, "total", "合计"},
    {LabelKind::request_row, "carried_out", "结转下年度办理"},
    {LabelKind::request_row, "carried_out", "转下年度办理"},
    {LabelKind::request_row, "carried_out", "转下年度继续办理"},
    {LabelKind::request_row, "carried_out", "结转下一年度"},
    {LabelKind::request_row, "carried_out", "结转下一年度继续办理"},
    {LabelKind::request_row, "other.not_corrected_in_time", "逾期不补正"},
    {LabelKind::request_row, "other.not_corrected_in_time", "申请人无正当理由逾期不补正"},
    {LabelKind::request_row, "other.fee_not_paid_in_time", "逾期不缴费"},
    {LabelKind::request_row, "other.fee_not_paid_in_time", "申请人逾期未按收费通知要求缴纳费用"},
    {LabelKind::request_row, "denied.security_stability", "危及三安全一稳定"},
    {LabelKind::request_column, "total", "合计"},
    {LabelKind::request_group, "applicants", "申请人情况"},
    {LabelKind::request_group, "legal_persons", "法人或其他组织"},
    {LabelKind::request_group, "legal_persons", "法人和其他组织"},
    {LabelKind::request_group, "results", "本年度办理结果"},
    {LabelKind::request_group, "not_processed", "不予处理"},
    {LabelKind::request_group, "denied", "不予公开"},
    {LabelKind::request_group, "unavailable", "无法提供"},
    {LabelKind::request_group, "other", "其他处理"},
    {LabelKind::review_group, "litigation", "行政诉讼"},
    {LabelKind::review_column, "total", "合计"},
    {LabelKind::note, "ties", "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)"},
    {LabelKind::note, "ties", "本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和"},
    {LabelKind::note, "content", "信息内容"},
};

struct Table {
  std::vector<Spelling> all;

  Table() {
    for (const Edition& edition : editions()) {
      for (std::size_t i = 0; i < edition.headings.size(); ++i) {
        add(LabelKind::heading, sectionKeyName(static_cast<SectionKey>(i)), edition.headings[i]);
      }
      for (const DisclosureBlock& block : edition.disclosure) {
        add(LabelKind::disclosure_clause, block.clause, block.clause);
        for (const FormColumn& column : block.columns) {
          add(LabelKind::disclosure_column, column.key, column.label);
        }
        for (const FormRow& row : block.rows) {
          add(LabelKind::disclosure_row, row.key, row.label);
        }
      }
      for (const FormColumn& column : edition.request_columns) {
        add(LabelKind::request_column, column.key, column.label);
      }
      for (const FormRow& row : edition.request_rows) {
        add(LabelKind::request_row, row.key, row.label);
      }
      for (const ReviewGroup& group : edition.review_groups) {
        add(LabelKind::review_group, group.key,
            group.inner_label.empty() ? group.outer_label : group.inner_label);
      }
      for (const FormColumn& column : edition.review_columns) {
        add(LabelKind::review_column, column.key, column.label);
      }
    }
    for (const Variant& variant : kVariants) {
      add(variant.kind, variant.key, variant.text, false);
    }
  }

 private:
  void add(LabelKind kind, std::string_view key, std::string_view label, bool of_form = true) {
    const std::u32string folded = fold(label).text;
    const std::size_t number =
        kind == LabelKind::disclosure_clause ? 0 : numberingOf(folded).length;
    Spelling spelling{kind, key, folded.substr(number), folded.substr(0, number), of_form};
    const bool known = std::any_of(all.begin(), all.end(), [&](const Spelling& other) {
      return other.kind == kind && other.key == key && other.text == spelling.text;
    });
    if (!known) {
      all.push_back(std::move(spelling));
    }
  }
};

std::size_t editDistance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    row[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row[b.size()];
}

bool isMark(char32_t c) {
  return c == U'、' || c == U'.' || c == U',' || c == U':' || c == U';';
}

constexpr std::u32string_view kChineseDigits = U"一二三四五六七八九十";

}  // namespace

std::string_view sectionKeyName(SectionKey key) {
  constexpr std::string_view kNames[] = {"overview", "disclosure", "requests",
                                         "review",   "problems",   "other"};
  return kNames[static_cast<std::size_t>(key)];
}

std::optional<SectionKey> sectionOf(std::string_view key) {
  for (int i = 0; i < 6; ++i) {
    if (sectionKeyName(static_cast<SectionKey>(i)) == key) {
      return static_cast<SectionKey>(i);
    }
  }
  return std::nullopt;
}

std::span<const Spelling> spellings() {
  static const Table table;
  return table.all;
}

std::vector<const Spelling*> spellingsOf(LabelKind kind) {
  std::vector<const Spelling*> some;
  for (const Spelling& spelling : spellings()) {
    if (spelling.kind == kind) {
      some.push_back(&spelling);
    }
  }
  return some;
}

Numbering numberingOf(std::u32string_view folded) {
  if (!folded.empty() && folded[0] >= U'①' && folded[0] <= U'⑳') {
    return {Numbering::Style::arabic, static_cast<int>(folded[0] - U'①') + 1, 1};
  }
  if (folded.size() > 2 && folded[0] == U'第') {
    const Numbering ordinal = numberingOf(folded.substr(1));
    return ordinal.style == Numbering::Style::chinese
               ? Numbering{ordinal.style, ordinal.value, ordinal.length + 1}
               : Numbering{};
  }
  std::size_t at = 0;
  const bool bracket = !folded.empty() && folded[0] == U'(';
  at += bracket ? 1 : 0;
  const std::size_t first = at;
  const auto isChinese = [](char32_t c) { return kChineseDigits.find(c) != kChineseDigits.npos; };
  const auto isArabic = [](char32_t c) { return c >= U'0' && c <= U'9'; };
  if (at >= folded.size() || (!isChinese(folded[at]) && !isArabic(folded[at]))) {
    return {};
  }
  const bool chinese = isChinese(folded[at]);
  while (at < folded.size() && (chinese ? isChinese(folded[at]) : isArabic(folded[at]))) {
    ++at;
  }
  if (at - first > 3) {
    return {};
  }
  int value = 0;
  if (chinese) {
    value = static_cast<int>(readChineseNumeral(folded.substr(first, at - first)).value_or(0));
  } else {
    for (std::size_t i = first; i < at; ++i) {
      value = value * 10 + static_cast<int>(folded[i] - U'0');
    }
  }
  if (at >= folded.size() || (bracket ? folded[at] != U')' : !isMark(folded[at]))) {
    return {};
  }
  ++at;
  if (bracket && at < folded.size() && folded[at] == U'、') {
    ++at;
  }
  if (!bracket && !chinese && at < folded.size() && isArabic(folded[at])) {
    return {};  // 1.5 is a figure
  }
  const auto style =
      chinese ? (bracket ? Numbering::Style::bracketed_chinese : Numbering::Style::chinese)
              : (bracket ? Numbering::Style::bracketed_arabic : Numbering::Style::arabic);
  return {style, value, at};
}

bool hasOtherNumber(std::u32string_view printed, const Spelling& spelling) {
  constexpr std::size_t kShort = 2;
  const auto isChinese = [](std::u32string_view label) {
    const auto style = numberingOf(label).style;
    return style == Numbering::Style::chinese || style == Numbering::Style::bracketed_chinese;
  };
  return spelling.text.size() <= kShort && !spelling.number.empty() &&
         numberingOf(printed).length > 0 && isChinese(printed) != isChinese(spelling.number);
}

std::u32string_view withoutNumber(std::u32string_view folded) {
  return folded.substr(numberingOf(folded).length);
}

namespace {

/// Characters of `text` that may stand in what has this signature.
std::size_t mayShare(std::u32string_view text, std::uint64_t signature) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [&](char32_t c) { return (signature >> (c % 64) & 1) != 0; }));
}

std::uint64_t signatureOf(std::u32string_view text) {
  std::uint64_t signature = 0;
  for (const char32_t c : text) {
    signature |= std::uint64_t{1} << (c % 64);
  }
  return signature;
}

}  // namespace

Likeness likeness(std::u32string_view printed, std::u32string_view label) {
  if (printed == label) {
    return {1, false};
  }
  // Below this length a likeness is chance (公开, 其他, 总计).
  constexpr std::size_t kShortest = 4;
  if (printed.size() < kShortest || label.size() < kShortest) {
    return {};
  }
  if (printed.find(label) != std::u32string_view::npos) {
    return {0.95, false};
  }
  const auto shorter = static_cast<double>(std::min(printed.size(), label.size()));
  const auto longer = static_cast<double>(std::max(printed.size(), label.size()));
  if (label.find(printed) != std::u32string_view::npos) {
    return {0.55 + 0.4 * shorter / longer, false};
  }
  if (shorter / longer < 0.5) {
    return {};
  }
  constexpr double kAlike = 0.6;
  const std::u32string_view wide = printed.size() > label.size() ? printed : label;
  const std::u32string_view narrow = printed.size() > label.size() ? label : printed;
  if (static_cast<double>(mayShare(wide, signatureOf(narrow))) < kAlike * longer) {
    return {};  // what is not shared has to be edited
  }
  const double same = 1 - static_cast<double>(editDistance(printed, label)) / longer;
  return same >= kAlike ? Likeness{0.9 * same, true} : Likeness{};
}

}  // namespace gouji
