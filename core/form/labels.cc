#include "core/form/labels.h"

#include <algorithm>

#include "core/form/editions/edition_list.h"
#include "core/form/label_variants.h"
#include "core/text/fold.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

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
    for (const form::LabelVariant& variant : form::labelVariants()) {
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

}  // namespace

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

bool hasOtherNumber(std::u32string_view printed, const Spelling& spelling) {
  constexpr std::size_t kShort = 2;
  const auto isChinese = [](std::u32string_view label) {
    const auto style = numberingOf(label).style;
    return style == Numbering::Style::chinese || style == Numbering::Style::bracketed_chinese;
  };
  return spelling.text.size() <= kShort && !spelling.number.empty() &&
         numberingOf(printed).length > 0 && isChinese(printed) != isChinese(spelling.number);
}

}  // namespace gouji
