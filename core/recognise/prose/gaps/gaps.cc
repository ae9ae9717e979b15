#include "core/recognise/prose/gaps/gaps.h"

#include <algorithm>

#include "core/recognise/prose/gaps/fillers.h"
#include "core/recognise/prose/gaps/pieces.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

Gaps foreignOf(std::span<const ClausePiece> pieces) {
  Gaps gaps;
  for (const ClausePiece& piece : pieces) {
    if (piece.use == Use::foreign) {
      gaps.push_back({piece.begin, piece.end});
    }
  }
  return gaps;
}

/// 向有关机关, 以办公室名义: no subject stands there.
bool isObject(const Sentence& sentence, std::size_t at) {
  constexpr std::u32string_view kBefore[] = {U"向", U"对", U"给", U"与",   U"从",
                                             U"以", U"将", U"把", U"有关", U"相关"};
  const auto before = sentence.part(sentence.begin, at);
  return std::any_of(std::begin(kBefore), std::end(kBefore),
                     [&](std::u32string_view word) { return before.ends_with(word); });
}

/// Whether a stretch that was not understood names who did it. Beside a noun it says whose that is:
/// 政府规范性文件 are not all that a county has.
bool isSubjectOf(const Sentence& sentence, const ClausePiece& words, const ClausePiece* predicate,
                 std::u32string_view agency) {
  const auto name = sentence.part(words.begin, words.end);
  if (isObject(sentence, words.begin) || !isSubject(name, agency)) {
    return false;
  }
  if (isLowerLevel(name) && agency.find(name) == agency.npos &&
      !namesAllLevels(
          sentence.part(sentence.clauseBegin(sentence.begin, words.begin), words.begin))) {
    return false;  // 各乡镇, of a county
  }
  if (predicate == nullptr) {
    return true;
  }
  const auto tag =
      std::find_if(sentence.tags.begin(), sentence.tags.end(),
                   [&](const ClaimTag& each) { return each.begin == predicate->begin; });
  if (sentence.part(predicate->begin, predicate->end).starts_with(U"提")) {
    return false;  // 单位提出: who asked
  }
  if (words.end != predicate->begin) {
    return true;
  }
  constexpr std::size_t kShortest = 3;
  const bool own = name.size() >= kShortest && agency.find(name) != agency.npos;
  return tag == sentence.tags.end() || tag->role <= WordRole::carry_out ||
         tag->role > WordRole::row ||
         (own && (tag->role == WordRole::request || tag->role == WordRole::weak_request));
}

/// 未发生举报、行政复议: what is denied as well, and says nothing of the rest.
void leaveOwnItems(const Sentence& sentence, std::span<ClausePiece> pieces, std::size_t to) {
  constexpr std::u32string_view kJoints[] = {U"、", U"和", U"或", U"及", U"与", U"以及"};
  bool last = true;
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    const auto before = sentence.part(sentence.begin, piece->begin);
    const auto behind = sentence.part(piece->end, to);
    const bool joined = std::any_of(std::begin(kJoints), std::end(kJoints), [&](auto joint) {
      return behind.starts_with(joint) || (last && before.ends_with(joint));
    });
    last = last && piece->use == Use::neutral;
    if (piece->use == Use::foreign && joined) {
      piece->use = Use::neutral;
    }
  }
}

/// Where a quantity's own words end and another statement begins.
bool endsQuantity(WordRole role) {
  return role == WordRole::among || role == WordRole::share || role == WordRole::compare ||
         role == WordRole::growth || role == WordRole::every;
}

bool startsStatement(std::u32string_view text) {
  constexpr std::u32string_view kStarts[] = {U"并", U"且", U"而", U"同时", U"另", U"其余"};
  return std::any_of(std::begin(kStarts), std::end(kStarts),
                     [&](std::u32string_view start) { return text.starts_with(start); });
}

/// 收到35件(不含重复申请2件).
Gaps exclusionBehind(const Sentence& sentence, std::size_t at) {
  if (at >= sentence.end || (sentence.text[at] != U'(' && sentence.text[at] != U',')) {
    return {};
  }
  const std::size_t length = exclusionAt(sentence.part(at + 1, sentence.end));
  return length == 0 ? Gaps{} : Gaps{{at + 1, at + 1 + length}};
}

/// 除重复申请外,收到35件.
Gaps exclusionBefore(const Sentence& sentence, std::size_t from) {
  if (from <= sentence.begin || sentence.text[from - 1] != U',') {
    return {};
  }
  const std::size_t begin = sentence.clauseBegin(sentence.begin, from - 1);
  const std::size_t length = exclusionAt(sentence.part(begin, from - 1));
  return length == 0 ? Gaps{} : Gaps{{begin, begin + length}};
}

}  // namespace

void addGaps(Gaps& all, const Gaps& more) {
  for (const Gap& gap : more) {
    if (std::find(all.begin(), all.end(), gap) == all.end()) {
      all.push_back(gap);
    }
  }
  std::sort(all.begin(), all.end(), [](const Gap& a, const Gap& b) { return a.begin < b.begin; });
}

Gaps gapsBefore(const Sentence& sentence, const Understood& understood, std::size_t from,
                std::size_t to) {
  Gaps gaps = exclusionBefore(sentence, from);
  from += std::min(numberingOf(sentence.part(from, to)).length, to - from);
  auto pieces = piecesOf(sentence, understood, from, to);
  if (understood.kind == ClaimKind::negation) {
    leaveOwnItems(sentence, pieces, to);
  }
  const auto first = std::find_if(pieces.begin(), pieces.end(),
                                  [](const ClausePiece& piece) { return piece.use == Use::part; });
  addGaps(gaps, foreignOf({first, pieces.end()}));
  bool near = true;
  for (auto at = first; at != pieces.begin();) {
    --at;
    if (at->use != Use::foreign) {
      continue;
    }
    const bool subject =
        !at->known &&
        isSubjectOf(sentence, *at, first == pieces.end() ? nullptr : &*first, understood.agency);
    if ((near || at->known) && !subject) {
      addGaps(gaps, {{at->begin, at->end}});
    }
    near = false;
  }
  return gaps;
}

Gaps gapsWithin(const Sentence& sentence, const Understood& understood, std::size_t from,
                std::size_t to) {
  return foreignOf(piecesOf(sentence, understood, from, to));
}

Gaps gapsBehind(const Sentence& sentence, const Understood& understood, std::size_t from,
                std::size_t read) {
  std::size_t stop = sentence.pieceEnd(from);
  bool next = std::any_of(sentence.mentions.begin(), sentence.mentions.end(),
                          [&](const Mention& mention) { return mention.begin == stop; });
  for (const ClaimTag& tag : sentence.tags) {
    if (tag.begin >= read && tag.begin < stop && endsQuantity(tag.role)) {
      stop = tag.begin;
    }
  }
  for (std::size_t at = read; at < stop; ++at) {
    if (startsStatement(sentence.part(at, stop))) {
      stop = at;
    }
  }
  Gaps gaps = gapsWithin(sentence, understood, from, std::min(read, stop));
  if (next) {
    // 31件行政复议和6件行政诉讼: what is joined to the next one's words is this one's.
    const auto between = sentence.part(from, stop);
    for (const std::u32string_view joint : {U"和", U"及", U"与"}) {
      next = next && !between.ends_with(joint);
    }
  }
  if (!next) {
    // Words that were not read with the quantity tell nothing more of it.
    for (const ClausePiece& piece : piecesOf(sentence, understood, std::max(from, read), stop)) {
      const auto named =
          std::any_of(sentence.tags.begin(), sentence.tags.end(), [&](const ClaimTag& tag) {
            return tag.begin == piece.begin &&
                   (tag.role == WordRole::request || tag.role == WordRole::weak_request);
          });
      if (piece.use == Use::foreign || (piece.use == Use::part && !named)) {
        addGaps(gaps, {{piece.begin, piece.end}});
      }
    }
    addGaps(gaps, exclusionBehind(sentence, stop));
  }
  return gaps;
}

}  // namespace gouji
