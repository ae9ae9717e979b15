#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/form/concept.h"

namespace gouji {

/// An edition of the form, named by its first year. Ids tell no order and no count.
enum class EditionId : std::uint8_t { e2019, e2021 };

/// The six sections of a report.
enum class SectionKey : std::uint8_t { overview, disclosure, requests, review, problems, other };
/// "overview", "disclosure", …
std::string_view sectionKeyName(SectionKey key);
std::optional<SectionKey> sectionOf(std::string_view key);

/// A column of one of the form's tables. `group`: the label of the group that it stands under, or
/// "". Views live as long as the program.
struct FormColumn {
  std::string_view key;
  std::string_view label;
  std::string_view english;
  std::string_view group = "";
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

/// A day of the year after the one that a report is on.
struct DueDay {
  int month;
  int day;
};

/// What a notice demands of reports beside the form.
struct Demands {
  /// The year, if any, on which the notice recommended its form and did not yet demand it.
  std::optional<int> recommended_for = std::nullopt;
  bool aspects = false;  ///< section one tells of the aspects of the work, briefly
  bool fees = false;     ///< section six tells what was charged
  /// When governments' reports are due: by article 50 of the Regulations, unless a notice is
  /// earlier.
  DueDay counties = {3, 31};
  DueDay cities = {3, 31};
};

/// One edition of the form, as data (forms: core/form/editions).
struct Edition {
  EditionId id;
  std::string_view name;                      ///< "2019", "2021"
  std::string_view basis;                     ///< the notice
  std::span<const std::string_view> notices;  ///< numbers it is cited by: "〔2021〕30号"
  int first_year;                             ///< in force until the next edition's
  Demands demands;
  std::span<const std::string_view> headings;  ///< six, with their numbers
  std::span<const DisclosureBlock> disclosure;
  std::span<const FormColumn> request_columns;
  std::span<const FormRow> request_rows;
  std::span<const ReviewGroup> review_groups;
  std::span<const FormColumn> review_columns;
  std::span<const TieTemplate> ties;
};

/// Throws std::out_of_range.
const Edition& editionOf(EditionId id);
/// "2021" is EditionId::e2021.
std::optional<EditionId> editionNamed(std::string_view name);
/// The edition in force for reports on `year`; empty before the first.
std::optional<EditionId> editionForYear(int year);
/// The last year of the edition; empty while it is in force.
std::optional<int> lastYearOf(const Edition& edition);
/// Of `some`, which are not empty, the edition whose first year is nearest to that of `wanted`.
EditionId nearestEdition(EditionId wanted, std::span<const EditionId> some);
EditionId oldestEdition();
EditionId newestEdition();
/// Of a report on `year`; none beyond the Regulations before the first edition.
Demands demandsOn(std::optional<int> year);

}  // namespace gouji
