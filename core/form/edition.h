#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/form/concept.h"

namespace gouji {

/// Source: 国办公开办函〔2019〕60号 (years 2019, 2020), 〔2021〕30号 (2021 on).
enum class EditionId : std::uint8_t { e2019, e2021 };

/// The six sections of a report.
enum class SectionKey : std::uint8_t { overview, disclosure, requests, review, problems, other };
/// "overview", "disclosure", …
std::string_view sectionKeyName(SectionKey key);
std::optional<SectionKey> sectionOf(std::string_view key);

/// A column of one of the form's tables. Views live as long as the program.
struct FormColumn {
  std::string_view key;
  std::string_view label;
  std::string_view english;
};

/// A row of table two or three. `group`: the label of the innermost group it stands in, or "".
struct FormRow {
  std::string_view key;
  std::string_view label;
  std::string_view english;
  std::string_view group = "";
};

/// A block of table two: one item of article 20, with its own columns.
struct DisclosureBlock {
  std::string_view clause;
  std::span<const FormColumn> columns;
  std::span<const FormRow> rows;
};

/// One of the three groups of table four.
struct ReviewGroup {
  std::string_view key;
  std::string_view outer_label;  ///< 行政复议, 行政诉讼
  std::string_view inner_label;  ///< 未经复议直接起诉, 复议后起诉, or ""
  std::string_view english;
};

/// An equation or inequality over cells, for every instance of the placeholders {column}, {row},
/// {group}; `*` stands for one segment of a concept's name and means the sum over it. In front of
/// a name, "previous." reads the cell from last year's report, and "revised." the count that the
/// cell's own note gives for revised documents.
struct TieTemplate {
  std::string_view rule;  ///< "T301"
  FormTable table;
  /// "requests.new.{column} + … = …", "… >= …", "… = … or …" (another reading of the right side)
  std::string_view equation;
};

/// One edition of the form, as data (forms: core/form/editions).
struct Edition {
  EditionId id;
  std::string_view name;   ///< "2019", "2021"
  std::string_view basis;  ///< the notice
  int first_year;
  int last_year;                               ///< 9999: still in force
  std::span<const std::string_view> headings;  ///< six, with their numbers
  std::span<const DisclosureBlock> disclosure;
  std::span<const FormColumn> request_columns;
  std::span<const FormRow> request_rows;
  std::span<const ReviewGroup> review_groups;
  std::span<const FormColumn> review_columns;
  std::span<const TieTemplate> ties;
};

const Edition& editionOf(EditionId id);
/// The edition in force for reports on `year`; empty before the first.
std::optional<EditionId> editionForYear(int year);

}  // namespace gouji
