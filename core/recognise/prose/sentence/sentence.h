#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/form/edition.h"
#include "core/recognise/prose/gaps/gap.h"
#include "core/recognise/prose/quantities.h"
#include "core/recognise/prose/sentence/meaning.h"
#include "core/recognise/prose/words/tags.h"

namespace gouji {

/// What the talk is of, from sentence to sentence.
enum class Matter : std::uint8_t { none, requests, review, documents, other };

/// A sentence with its wordings and quantities. Positions are those of the paragraph.
struct Sentence {
  std::u32string_view text;  ///< the whole paragraph
  std::size_t begin = 0;
  std::size_t end = 0;
  std::span<const ClaimTag> tags;
  std::span<const Mention> mentions;

  std::u32string_view part(std::size_t from, std::size_t to) const {
    return text.substr(from, to - from);
  }
  std::vector<ClaimTag> tagsIn(std::size_t from, std::size_t to) const;
  bool has(WordRole role, std::size_t from, std::size_t to) const;
  /// Behind the last mark that ends a clause (and is not a 、) in [from, to), else `from`.
  std::size_t clauseBegin(std::size_t from, std::size_t to) const;
  /// Where the bracket opens, at or behind `from`, that closes at `close`; `close` if none does.
  std::size_t openOf(std::size_t from, std::size_t close) const;
  /// The first mark (、 among them) or quantity at or behind `from`, else the sentence's end.
  std::size_t pieceEnd(std::size_t from) const;
  /// The first mark that ends a clause (no 、) or quantity at or behind `from`.
  std::size_t clauseEnd(std::size_t from) const;
};

/// A quantity that was understood, or was not.
struct Count {
  const Mention* mention = nullptr;
  Meaning meaning;
  bool part = false;
  Gaps gaps;                          ///< what was not understood of it
  std::vector<Meaning> alternatives;  ///< what it may mean as well
};

/// What a clause's wordings make of a quantity.
struct WordReading {
  Meaning meaning;                    ///< empty: no figure of the form
  std::vector<Meaning> alternatives;  ///< what the words may mean as well
  bool known = false;                 ///< a thing counted was named, or a verb that stands for one
  bool alike = false;    ///< words of the form are used; the figure is none of its all the same
  bool through = false;  ///< what came by one channel
  bool leans = false;    ///< the meaning was taken from what was told before
  Matter matter = Matter::none;
  std::size_t from = 0;   ///< where the clause begins that it is read from
  std::size_t begin = 0;  ///< of the first wording used
  std::size_t last = 0;   ///< behind the last one
};

/// What was told before, as far as a clause leans on it.
struct Talk {
  Matter matter = Matter::none;
  bool of_disclosure = false;  ///< the sentence says that it is about disclosure
  bool of_requests = false;    ///< it is about requests, or parts of them
  std::string_view act;        ///< last act of the sentence: "issued", …
  std::string_view row;        ///< row of table two last talked of
  const Count* last = nullptr;
  const Count* before = nullptr;           ///< the one before the last
  std::vector<std::string> review_rows;    ///< groups of table four that the sentence counted
  bool joined = false;                     ///< nothing but a 、 stands between
  bool within_last = false;                ///< 其中 or a bracket stands between
  EditionId disclosure = newestEdition();  ///< whose tables two and three the report has
  EditionId requests = newestEdition();
};

}  // namespace gouji
