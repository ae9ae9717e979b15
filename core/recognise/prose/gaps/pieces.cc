#include "core/recognise/prose/gaps/pieces.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/recognise/prose/gaps/fillers.h"

namespace gouji {
namespace {

class Cutter {
 public:
  Cutter(const Sentence& sentence, const Understood& understood)
      : sentence_(sentence), understood_(understood) {}

  std::vector<ClausePiece> run(std::size_t from, std::size_t to) {
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
  std::vector<ClausePiece> pieces_;
  bool verb_ = false;  ///< what was done was told
};

}  // namespace

std::vector<ClausePiece> piecesOf(const Sentence& sentence, const Understood& understood,
                                  std::size_t from, std::size_t to) {
  return Cutter(sentence, understood).run(from, to);
}

}  // namespace gouji
