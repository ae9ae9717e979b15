#pragma once

#include <cstddef>
#include <vector>

#include "core/recognise/layout/passages.h"
#include "core/recognise/layout/tokens.h"

namespace gouji {

/// What the source set apart by tabs in the folded characters [begin, end) of a passage, as labels
/// and figures; nothing where a part is prose or there are fewer than `fewest`.
std::vector<Token> tabbedParts(const Passage& passage, std::size_t begin, std::size_t end,
                               std::size_t fewest = 3);

/// Labels and then nothing but figures, each set apart by tabs: a row, whatever its words are.
std::vector<Token> tabbedRow(const Passage& passage, std::size_t begin, std::size_t end);

/// The first words of a row's label and, set apart by a tab, its one figure: the label goes on in
/// the next line.
std::vector<Token> cutRow(const Passage& passage, std::size_t begin, std::size_t end);

}  // namespace gouji
