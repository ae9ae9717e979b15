#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gouji {

/// The three statutory tables (sections 二, 三, 四).
enum class FormTable : std::uint8_t { disclosure, requests, review };

/// "disclosure", "requests", "review".
std::string_view formTableName(FormTable table);

/// Index into concepts(): ascending is the order of the form.
using ConceptId = std::uint16_t;

/// One cell of the form, of any edition: what a figure means.
struct Concept {
  std::string name;  ///< "requests.denied.state_secret.natural_person"
  FormTable table;
  std::string row;           ///< key of the row (of the group, for review): "denied.state_secret"
  std::string column;        ///< key of the column: "natural_person"
  std::string row_label;     ///< as the form prints it, with its number: "1.属于国家秘密"
  std::string column_label;  ///< "自然人"
  std::string group_label;  ///< "（三）不予公开", "行政诉讼 未经复议直接起诉", or ""
  std::string row_english;
  std::string column_english;
  bool in_2019 = false;
  bool in_2021 = false;
};

/// Every concept of every edition, in the form's order (2019's before 2021's within a table
/// where they differ).
std::span<const Concept> concepts();

std::optional<ConceptId> findConcept(std::string_view name);

/// Throws std::out_of_range.
const Concept& conceptOf(ConceptId id);

enum class EditionId : std::uint8_t;

/// Whether the edition's form has the cell.
bool isIn(const Concept& cell, EditionId edition);

/// Whether a concept's name is `pattern`, or is covered by the one `*` in it, which stands for a
/// segment or a part of one: "requests.denied.*.total".
bool matchesPattern(std::string_view name, std::string_view pattern);

/// Row and column as a reader of the form would name the cell: "（三）不予公开 · 1.属于国家秘密 ×
/// 自然人".
std::string cellLabel(const Concept& cell, bool chinese);

}  // namespace gouji
