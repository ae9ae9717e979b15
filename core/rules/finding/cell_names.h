#pragma once

#include <string>
#include <string_view>

#include "core/form/concept.h"
#include "core/form/edition.h"
#include "core/rules/finding/text.h"

namespace gouji::rules {

/// A label without what only explains it: "（二）部分公开（区分处理的，…）" is "（二）部分公开".
std::string shortLabel(std::string_view label);

/// A row by its key, of whichever edition has it: "（三）不予公开·1.属于国家秘密".
std::string rowName(FormTable table, std::string_view row, EditionId edition, Language language);

/// The row's whole label as the edition prints it; the key itself when it has no such row.
std::string formLabel(FormTable table, std::string_view row, EditionId edition);

std::string columnName(FormTable table, std::string_view column, Language language);

/// "requests.denied.state_secret": what a finding names a whole row by.
std::string rowConcept(FormTable table, std::string_view row);

/// The cell's row and column in the edition's words, short: 「（一）予以公开 × 自然人」.
std::string cellName(ConceptId cell, EditionId edition, Language language);

/// How an equation names the row of a cell: 新收, （三）1.属于国家秘密.
std::string rowTerm(const Concept& cell, Language language);
/// How it names the column.
std::string columnTerm(const Concept& cell, Language language);

}  // namespace gouji::rules
