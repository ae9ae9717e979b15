#include <algorithm>

#include "core/recognise/prose/sentence/sentence_reader.h"

#include "core/recognise/prose/gaps/gaps.h"
#include "core/recognise/prose/sentence/read_words.h"

namespace gouji {
namespace {

/// Of what the part is a share, where the words do not tell.
Meaning wholeOf(const Meaning& part) {
  Meaning whole = part;
  if (part.table == FormTable::review) {
    whole.columns = {"total"};
    return part.isTotal() ? Meaning{} : whole;
  }
  if (part.table != FormTable::requests) {
    return {};
  }
  if (!part.isTotal()) {
    whole.columns = {"total"};
    return whole;
  }
  whole.rows = part.isOf("total") || part.isOf("carried_out")
                   ? std::vector<std::string>{"new", "carried_in"}
                   : std::vector<std::string>{"total"};
  return part.isFlow() && !part.isOf("total") && !part.isOf("carried_out") ? Meaning{} : whole;
}

Meaning withRows(const Meaning& like, std::vector<std::string> rows) {
  Meaning made = requestCells(std::move(rows));
  made.previous = like.previous;
  return made;
}

void tell(Claim& claim, const Mention& mention) {
  claim.value = mention.value;
  claim.decimals = mention.decimals;
  claim.approximate = mention.approximate;
}

/// Why a statement is not compared: it is of a part of the matter, or tells about how much.
void limit(Claim& claim, bool of_part) {
  if (of_part) {
    claim.scope = ClaimScope::part;
    claim.reason = ClaimReason::share;
  } else if (claim.approximate) {
    claim.reason = ClaimReason::approximate;
  }
}

}  // namespace

/// What a share or a growth is of: named in [from, to), else the last figure told.
/// Its gaps are added.
Meaning SentenceReader::subjectOf(std::size_t from, std::size_t to, const Mention& mention,
                                  Gaps& gaps) const {
  Mention piece = mention;
  piece.unit = MentionUnit::piece;
  piece.unit_text = U"件";
  const auto tags = sentence_.tagsIn(from, to);
  const Talk talk = talkAt(mention.begin);
  const WordReading reading = readWords(sentence_.text, tags, piece, talk);
  Understood understood = understoodAs(ClaimKind::count, {reading.meaning});
  understood.compared = true;
  if (reading.last != 0) {
    addGaps(gaps, gapsBefore(sentence_, understood, from, to));
    if (reading.leans && talk.last != nullptr) {
      addGaps(gaps, talk.last->gaps);
    }
    const auto behind = sentence_.part(reading.last, to);
    return reading.known && (isFiller(behind) || behind == U"率") ? reading.meaning : Meaning{};
  }
  const bool unknown_noun = !isFiller(sentence_.part(from, to)) && tags.empty();
  if (talk.last == nullptr || unknown_noun) {
    return {};
  }
  understood.meanings = {talk.last->meaning};
  addGaps(gaps, gapsWithin(sentence_, understood, from, to));
  addGaps(gaps, talk.last->gaps);
  return talk.last->meaning;
}

bool SentenceReader::readShare(const Mention& mention, std::size_t from) {
  if (readGrowth(mention, from)) {
    return true;
  }
  const std::size_t own = sentence_.clauseBegin(from, mention.begin);
  const ClaimTag* share = nullptr;
  const ClaimTag* rate = nullptr;
  const ClaimTag* foreign = nullptr;
  bool beside = false;  // the rate is said of another matter: 提案办结率
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.begin >= own && tag.end <= mention.begin) {
      share = tag.role == WordRole::share ? &tag : share;
      rate = tag.role == WordRole::rate ? &tag : rate;
      foreign = tag.role == WordRole::other && tag.key == "rate" ? &tag : foreign;
      beside = beside || (rate == nullptr && (tag.role == WordRole::grievance ||
                                              (tag.role == WordRole::other && tag.key.empty())));
    }
  }
  Meaning part;
  Meaning whole;
  std::vector<Meaning> others;
  std::size_t begin = mention.begin;
  Gaps gaps;
  const Count* last = lastCount(mention.begin);
  if (rate != nullptr) {
    // Of foreign matter: 提案办结率
    if (beside || matterAt(rate->begin) != Matter::requests ||
        (last != nullptr && last->meaning.empty() && last->mention->end > turns_.back().first)) {
      foreign = rate;
      rate = nullptr;
    } else {
      begin = rate->begin;
      part = requestCells({"total"});
      whole = requestCells({"new", "carried_in"});
      Understood understood = understoodAs(ClaimKind::percent, {part, whole});
      understood.of_rate = true;
      gaps = gapsBefore(sentence_, understood, own, mention.begin);
    }
  } else if (share != nullptr) {
    begin = share->begin;
    part = subjectOf(own, share->begin, mention, gaps);
    if (sentence_.tagsIn(own, share->begin).empty() && own == from && last != nullptr) {
      part = last->meaning;
      addGaps(gaps, last->gaps);
    }
    if (part.empty()) {
      return false;
    }
    whole = wholeOf(part);
    if (part.table == FormTable::requests && part.isTotal() && !whole.empty()) {
      const bool of_new = sentence_.has(WordRole::receive, share->end, mention.begin);
      const bool of_done = sentence_.has(WordRole::finish, share->end, mention.begin);
      if (of_new) {
        whole = withRows(part, {"new"});
      } else if (!of_done) {
        others = {withRows(part, {"new"}), withRows(part, {"new", "carried_in"})};
      }
    }
    Understood understood = understoodAs(ClaimKind::percent, {whole});
    understood.of_whole = true;
    understood.meanings.insert(understood.meanings.end(), others.begin(), others.end());
    addGaps(gaps, gapsWithin(sentence_, understood, share->end, mention.begin));
  }
  if (part.empty() || whole.empty()) {
    if (foreign != nullptr) {
      FoundClaim& made = add(ClaimKind::percent, foreign->begin, mention.end);
      tell(made.claim, mention);
      made.claim.reason = ClaimReason::other_matter;
    }
    return false;
  }
  FoundClaim& made = add(ClaimKind::percent, begin, mention.end);
  tell(made.claim, mention);
  made.claim.means = shareOf(linearOf(part), linearOf(whole));
  made.gaps = std::move(gaps);
  for (const Meaning& other : others) {
    made.claim.alternatives.push_back(shareOf(linearOf(part), linearOf(other)));
  }
  limit(made.claim, last != nullptr && last->part);
  return true;
}

/// 同比增长12.5%, 较上年减少5件.
bool SentenceReader::readGrowth(const Mention& mention, std::size_t from) {
  const std::size_t own = sentence_.clauseBegin(from, mention.begin);
  const ClaimTag* growth = nullptr;
  const ClaimTag* compare = nullptr;
  bool each = false;
  for (const ClaimTag& tag : sentence_.tags) {
    const Count* last = lastCount(mention.begin);
    const std::size_t since = last != nullptr ? last->mention->end : from;
    if (tag.begin >= std::min(from, since) && tag.end <= mention.begin) {
      growth = tag.role == WordRole::growth && tag.begin >= own ? &tag : growth;
      compare =
          tag.role == WordRole::compare || (tag.role == WordRole::last_year && last != nullptr)
              ? &tag
              : compare;
      each = each || (tag.role == WordRole::respectively && tag.begin >= own);
    }
  }
  // 较去年新增5件
  const auto own_tags = sentence_.tagsIn(own, mention.begin);
  if (growth == nullptr && own_tags.size() > 1 &&
      own_tags[own_tags.size() - 2].role == WordRole::compare &&
      sentence_.part(own_tags.back().begin, own_tags.back().end) == U"新增") {
    growth = &*std::find_if(sentence_.tags.begin(), sentence_.tags.end(), [&](const ClaimTag& tag) {
      return tag.begin == own_tags.back().begin;
    });
  }
  if (each && growth != nullptr) {
    return true;  // 分别增长5%、6%: of which each is, is not told here
  }
  if (growth != nullptr && compare == nullptr && !found_.empty() &&
      found_.back().claim.kind == ClaimKind::growth && found_.back().end <= from) {
    // 较上年增加20件,增长20%
    for (const ClaimTag& tag : sentence_.tags) {
      compare = tag.role == WordRole::compare && tag.end <= from ? &tag : compare;
    }
  }
  if (growth == nullptr || (compare == nullptr && mention.unit != MentionUnit::percent) ||
      !isFiller(sentence_.part(growth->end, mention.begin))) {
    return false;
  }
  const bool percent = mention.unit == MentionUnit::percent;
  const std::size_t begin = compare != nullptr && compare->begin >= from
                                ? std::min(compare->begin, growth->begin)
                                : growth->begin;
  Gaps gaps;
  const Meaning meaning =
      compare == nullptr ? Meaning{} : subjectOf(own, std::max(own, begin), mention, gaps);
  if (meaning.empty() || meaning.previous) {
    return true;
  }
  FoundClaim& made = add(ClaimKind::growth, begin, mention.end);
  tell(made.claim, mention);
  if (growth->key == "-") {
    made.claim.value = -mention.value;
  }
  made.claim.means = growthOf(linearOf(meaning), percent);
  const Understood understood = understoodAs(ClaimKind::growth, {});
  made.gaps = std::move(gaps);
  addGaps(made.gaps, gapsWithin(sentence_, understood, std::max(own, begin), mention.begin));
  addGaps(made.gaps, gapsWithin(sentence_, understood, compare->begin, compare->end));
  const Count* last = lastCount(mention.begin);
  limit(made.claim, last != nullptr && last->part);
  return true;
}

/// 较上年的28件: the figure told before, of last year.
bool SentenceReader::readLastYear(const Mention& mention, std::size_t from) {
  const std::size_t own = sentence_.clauseBegin(from, mention.begin);
  const auto tags = sentence_.tagsIn(own, mention.begin);
  const Count* last = lastCount(mention.begin);
  const bool compared = !tags.empty() && std::all_of(tags.begin(), tags.end(), [](const auto& tag) {
    return tag.role == WordRole::compare;
  });
  if ((tags.size() != 1 && !compared) || tags.empty() || last == nullptr || last->meaning.empty() ||
      last->meaning.previous ||
      (tags[0].role != WordRole::compare && tags[0].role != WordRole::last_year) ||
      !isFiller(sentence_.part(tags.back().end, mention.begin)) ||
      sentence_.text[tags[0].begin] == U'同') {
    return false;
  }
  const auto before = sentence_.part(own, tags[0].begin);
  if (!before.empty() && before != U"(" && before != U"而" && before != U"较") {
    return false;
  }
  FoundClaim& made = add(ClaimKind::count, tags[0].begin, mention.end);
  tell(made.claim, mention);
  made.meaning = last->meaning;
  made.meaning.previous = true;
  made.gaps = last->gaps;
  Understood understood = understoodAs(ClaimKind::count, {});
  understood.compared = true;
  addGaps(made.gaps, gapsWithin(sentence_, understood, own, mention.begin));
  return true;
}

}  // namespace gouji
