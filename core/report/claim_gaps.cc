#include "core/report/claim_gaps.h"

#include <algorithm>
#include <string>

#include "core/report/claim_fillers.h"
#include "core/report/labels.h"

namespace gouji {
namespace {

/// A stretch of a clause, and what it does for the claim.
struct Piece {
  std::size_t begin;
  std::size_t end;
  Use use;
  bool known;  ///< a wording that stands in no organ's name
};

class Cutter {
 public:
  Cutter(const Sentence& sentence, const Understood& understood)
      : sentence_(sentence), understood_(understood) {}

  std::vector<Piece> run(std::size_t from, std::size_t to) {
    understood_.anyone = namesAnyone(from, to);
    for (std::size_t at = from; at < to;) {
      at = take(at, to);
    }
    return std::move(pieces_);
  }

 private:
  /// 公民、法人和其他组织: whoever asked.
  bool namesAnyone(std::size_t from, std::size_t to) const {
    const auto names = [&](std::string_view key) {
      return std::any_of(sentence_.tags.begin(), sentence_.tags.end(), [&](const ClaimTag& tag) {
        return tag.begin >= from && tag.end <= to && tag.role == WordRole::applicant &&
               tag.key == key;
      });
    };
    const auto text = sentence_.part(from, to);
    const bool people = text.find(U"公众") != text.npos || text.find(U"群众") != text.npos;
    return names("organisations") && (people || names("natural_person"));
  }

  const ClaimTag* tagAt(std::size_t at, std::size_t to) const {
    const auto tag =
        std::find_if(sentence_.tags.begin(), sentence_.tags.end(), [&](const ClaimTag& each) {
          return each.begin == at && each.end <= to && each.role != WordRole::nothing;
        });
    return tag == sentence_.tags.end() ? nullptr : &*tag;
  }

  /// 国家秘密等原因不予公开: one of the reasons of them all.
  bool isExample(const ClaimTag& tag) const {
    auto behind = sentence_.part(tag.end, sentence_.end);
    behind.remove_prefix(behind.starts_with(U"\"") ? 1 : 0);
    const std::size_t dot = tag.key.find('.');
    return tag.role == WordRole::outcome && behind.starts_with(U"等") && dot != tag.key.npos &&
           std::any_of(understood_.meanings.begin(), understood_.meanings.end(),
                       [&](const Meaning& meaning) {
                         return meaning.isOf(std::string(tag.key.substr(0, dot)) + ".*");
                       });
  }

  Use useAt(const ClaimTag& tag, std::size_t to) const {
    if (tag.role == WordRole::apiece && tag.end == to && !understood_.listed) {
      return Use::foreign;  // 各3件, and of what is not told
    }
    if (tag.role == WordRole::every && startsJoint(tag.end)) {
      return Use::foreign;  // 全部或部分公开
    }
    if (tag.role == WordRole::last_year && verb_ && isOfLastYear()) {
      return Use::foreign;  // 答复2022年收到的申请: the year of those, not of the figure
    }
    return useOf(tag, sentence_.part(tag.begin, tag.end), understood_);
  }

  /// What was taken last may be the beginning of an organ's name.
  bool isWithinName() const {
    return !pieces_.empty() && pieces_.back().use == Use::foreign && !pieces_.back().known;
  }

  bool isOfLastYear() const {
    return std::any_of(understood_.meanings.begin(), understood_.meanings.end(),
                       [](const Meaning& meaning) { return meaning.previous; });
  }

  bool isOfCarryOver() const {
    return std::any_of(understood_.meanings.begin(), understood_.meanings.end(),
                       [](const Meaning& meaning) {
                         return meaning.isOf("carried_in") || meaning.isOf("carried_out");
                       });
  }

  bool isOf(FormTable table) const {
    return std::any_of(understood_.meanings.begin(), understood_.meanings.end(),
                       [&](const Meaning& meaning) { return meaning.table == table; });
  }

  bool startsJoint(std::size_t at) const {
    const auto text = sentence_.part(at, sentence_.end);
    return text.starts_with(U"或") || text.starts_with(U"和") || text.starts_with(U"及") ||
           text.starts_with(U"与") || text.starts_with(U"、");
  }

  std::size_t fillerHere(std::size_t at, std::size_t to) const {
    const auto text = sentence_.part(at, to);
    if (understood_.of_whole && (text.starts_with(U"全") || text.starts_with(U"申请人"))) {
      return 0;  // 占全县的, 占申请人的
    }
    if (understood_.of_rate && mannerAt(text) > 0) {
      return 0;  // 法定期限内办结率
    }
    if (const ClaimTag* tag = tagAt(at + selfAt(text), to);
        selfAt(text) > 0 && tag != nullptr && tag->role == WordRole::applicant) {
      return 0;  // 本县自然人
    }
    return std::max({fillerAt(text), isOfCarryOver() ? carryFillerAt(text) : 0,
                     isOf(FormTable::disclosure) ? documentFillerAt(text) : 0,
                     isOf(FormTable::review) ? reviewFillerAt(text) : 0, ownGovernment(at, to)});
  }

  /// 县政府规章; 向县政府提出, where the government's office reports.
  std::size_t ownGovernment(std::size_t at, std::size_t to) const {
    const std::size_t own =
        isWithinName() ? 0 : ownGovernmentAt(sentence_.part(at, to), understood_.region);
    const bool rules =
        std::any_of(understood_.meanings.begin(), understood_.meanings.end(),
                    [](const Meaning& meaning) { return meaning.isOf("regulations"); });
    if (own > 0 && rules) {
      return tagAt(at + 1, to) != nullptr ? 1 : own > 1 ? own : 0;
    }
    return own > 1 && understood_.office && isOf(FormTable::requests) ? own : 0;
  }

  std::size_t take(std::size_t at, std::size_t to) {
    const auto text = sentence_.part(at, to);
    const std::size_t filler = fillerHere(at, to);
    const ClaimTag* tag = tagAt(at, to);
    if (tag != nullptr && tag->end - at >= filler) {
      verb_ = verb_ || tag->role <= WordRole::finish;
      const bool named = tag->role == WordRole::other || tag->role == WordRole::grievance;
      return add(tag->end, at, isExample(*tag) ? Use::neutral : useAt(*tag, to), !named);
    }
    if (const std::size_t organ = organAt(text); organ > filler && organ <= to - at) {
      return add(at + organ, at, Use::foreign);
    }
    return filler > 0 ? add(at + filler, at, Use::neutral) : add(at + 1, at, Use::foreign);
  }

  /// Foreign pieces that touch are one: 信访|局.
  std::size_t add(std::size_t end, std::size_t begin, Use use, bool known = false) {
    if (use == Use::foreign && !known && isWithinName() && pieces_.back().end == begin) {
      pieces_.back().end = end;
    } else {
      pieces_.push_back({begin, end, use, known});
    }
    return end;
  }

  const Sentence& sentence_;
  Understood understood_;
  std::vector<Piece> pieces_;
  bool verb_ = false;  ///< what was done was told
};

Gaps foreignOf(std::span<const Piece> pieces) {
  Gaps gaps;
  for (const Piece& piece : pieces) {
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
bool isSubjectOf(const Sentence& sentence, const Piece& words, const Piece* predicate,
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
void leaveOwnItems(const Sentence& sentence, std::span<Piece> pieces, std::size_t to) {
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
  auto pieces = Cutter(sentence, understood).run(from, to);
  if (understood.kind == ClaimKind::negation) {
    leaveOwnItems(sentence, pieces, to);
  }
  const auto first = std::find_if(pieces.begin(), pieces.end(),
                                  [](const Piece& piece) { return piece.use == Use::part; });
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
  return foreignOf(Cutter(sentence, understood).run(from, to));
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
    for (const Piece& piece : Cutter(sentence, understood).run(std::max(from, read), stop)) {
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
