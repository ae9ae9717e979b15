#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/edition.h"
#include "core/recognise/prose/frame/content.h"
#include "core/recognise/prose/frame/meaning.h"
#include "core/recognise/prose/gap.h"
#include "core/recognise/prose/quantities.h"

namespace gouji {

/// What the talk is of, from sentence to sentence.
enum class Matter : std::uint8_t { none, requests, review, disclosure, other };

/// What words make of a figure.
struct Reading {
  Matter matter = Matter::none;  ///< that the words tell; none: they lean on what was told before
  /// What the figure may be, the likeliest first; empty: no figure of the form.
  std::vector<Meaning> meanings;
  bool loose = false;    ///< the words fit figures that no table tells as well: it accuses nobody
  bool part = false;     ///< of a part of the whole
  bool office = false;   ///< that part is one office's; what follows is told of it too
  bool alike = false;    ///< words of the form are used; the figure is none of its all the same
  bool of_year = false;  ///< the words name its year; the one named before is not meant
  bool leans = false;    ///< what it means was taken from what was told before
  Gaps gaps;             ///< words that may change its meaning
  std::string documents = {};  ///< the row of documents that the words name

  bool empty() const { return meanings.empty(); }
};

/// What was told before, as far as words lean on it.
struct Context {
  Matter matter = Matter::none;
  bool of_disclosure = false;              ///< something about disclosure was named
  bool sentence_of_requests = false;       ///< the sentence names requests
  EditionId disclosure = newestEdition();  ///< whose tables two and three the report has
  EditionId requests = newestEdition();
  std::vector<Meaning> whole;            ///< of requests: of what applicants are told
  bool whole_unknown = false;            ///< that figure was not understood
  std::vector<Meaning> last;             ///< the figure told before
  std::vector<std::string> review_rows;  ///< groups of table four last told of
  std::string documents;                 ///< row of table two last told of
  std::string act;                       ///< its column
  bool behind_answers = false;           ///< the sentence told of answers before
  bool items = false;                    ///< the last figure was one of items of the year before
  bool procured = false;                 ///< the last figure counted what was bought
  bool decisions = false;                ///< the last figures were decisions of table two
  bool within_last = false;              ///< 其中 or a bracket stands between
  bool region = false;                   ///< the agency is a government: its office is a part
  bool nothing = false;                  ///< the figure is 0
  MentionUnit unit = MentionUnit::piece;
  std::u32string_view unit_text;
};

/// What a figure is whose words are these. With no figure, what is denied or said of all.
Reading readContent(const Content& content, const Context& context);

}  // namespace gouji
