#pragma once

#include <bitset>
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

enum class EditionId : std::uint8_t;
/// Ids of editions, which are below its size.
using EditionSet = std::bitset<32>;

/// One cell of the form, of any edition: what a figure means. Its words are those of the first
/// edition that has it.
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
  EditionSet editions;  ///< those whose form has the cell
};

/// Every concept of every edition, in the form's order (older editions' first within a table where
/// they differ).
std::span<const Concept> concepts();

std::optional<ConceptId> findConcept(std::string_view name);

/// Throws std::out_of_range.
const Concept& conceptOf(ConceptId id);

/// The same in the words of an edition that has the cell. Throws std::out_of_range.
const Concept& conceptOf(ConceptId id, EditionId edition);

/// Whether the edition's form has the cell.
bool isIn(const Concept& cell, EditionId edition);

/// Whether the edition's form has a cell of that name.
bool hasCell(EditionId edition, std::string_view name);

/// Whether a table of the edition's form has a row (for review, a group) of that key, or one that
/// the `*` in it covers.
bool hasRow(EditionId edition, FormTable table, std::string_view key);

/// Whether a concept's name is `pattern`, or is covered by the one `*` in it, which stands for a
/// segment or a part of one: "requests.denied.*.total".
bool matchesPattern(std::string_view name, std::string_view pattern);

/// Row and column as a reader of the form would name the cell: "（三）不予公开 · 1.属于国家秘密 ×
/// 自然人".
std::string cellLabel(const Concept& cell, bool chinese);

}  // namespace gouji
