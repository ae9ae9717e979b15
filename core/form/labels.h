#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/edition.h"

namespace gouji {

/// What a label of the form stands for.
enum class LabelKind : std::uint8_t {
  heading,            ///< of a section; key: its SectionKey's name
  disclosure_clause,  ///< 第二十条第（一）项
  disclosure_column,
  disclosure_row,
  request_column,
  request_group,  ///< 申请人情况, 三、本年度办理结果, （三）不予公开 …
  request_row,
  review_group,
  review_column,
  note,  ///< the sentence about the ties, 信息内容
};

/// One spelling of one label, folded and without its number.
struct Spelling {
  LabelKind kind;
  std::string_view key;  ///< of the row, column, group or section
  std::u32string text;
  std::u32string
      number;  ///< as the form numbers it, folded, with its mark: U"一、", U"(三)", U"2."
  bool of_form = true;  ///< the form's own words, not a spelling met in the wild
};

/// All spellings: those of every edition, and the known ones of label_variants.cc.
std::span<const Spelling> spellings();

/// Spellings of one kind.
std::vector<const Spelling*> spellingsOf(LabelKind kind);

/// Whether a label that begins with `printed` is not this one, whatever its words: those of a label
/// so short do not tell it alone. （六）其他 is cut from （六）其他处理, and is not 3.其他.
bool hasOtherNumber(std::u32string_view printed, const Spelling& spelling);

}  // namespace gouji
