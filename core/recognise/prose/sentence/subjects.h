#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// What stands before the first predicate and names who reports: the agency, or one of the organs
/// of its place, of which `part` tells. Empty where it names nobody.
std::span<const Word> subjectOf(const Telling& telling, const std::vector<Word>& words, bool& part);
std::vector<Word> withoutSubject(const Telling& telling, const std::vector<Word>& words,
                                 bool& part);

/// The figure at `at` is of the year that was named last before it.
void setYear(const Telling& telling, Reading& reading, std::size_t at);

}  // namespace gouji
