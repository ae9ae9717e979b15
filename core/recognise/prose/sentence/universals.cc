#include <algorithm>

#include "core/recognise/prose/sentence/sentence_reader.h"

#include "core/recognise/prose/gaps/gaps.h"
#include "core/recognise/prose/sentence/read_words.h"

namespace gouji {
namespace {

bool isForeign(WordRole role) {
  return role == WordRole::other || role == WordRole::grievance || role == WordRole::fee ||
         role == WordRole::row;
}

/// 办理 alone says all was done only with a word of completion, or of the manner, beside it.
constexpr std::u32string_view kDone[] = {U"完毕", U"完成",   U"完结",   U"到位", U"按时",  U"按期",
                                         U"依法", U"按规定", U"按要求", U"及时", U"期限内"};

/// Nothing is left: 办结, not 答复.
constexpr std::u32string_view kFinished[] = {U"完毕", U"完成", U"完结", U"办结",
                                             U"完畢", U"完結", U"辦結"};

/// How they were closed: said of those that were.
constexpr std::u32string_view kInTime[] = {U"按时", U"按期", U"及时", U"如期", U"期限", U"时限",
                                           U"依法", U"规定", U"要求", U"程序", U"规范"};

constexpr std::u32string_view kExcepted[] = {U"其余", U"除", U"剩余"};

template <std::size_t N>
bool hasAny(std::u32string_view text, const std::u32string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::u32string_view word) { return text.find(word) != text.npos; });
}

bool hasNew(const Meaning& meaning) {
  return std::find(meaning.rows.begin(), meaning.rows.end(), "new") != meaning.rows.end();
}

Linear exceptions(const Meaning& whole, const Meaning& those) {
  return linearOf(whole) - linearOf(those);
}

}  // namespace

void SentenceReader::readUniversals() {
  std::size_t behind = sentence_.begin;
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.role == WordRole::every && tag.begin >= behind) {
      const std::size_t before = found_.size();
      readUniversal(tag);
      behind = found_.size() > before ? found_.back().end : tag.end;
    }
  }
}

/// 均按程序答复,结转下年度2件: the writer names those left over.
bool SentenceReader::tellsCarryOut(std::size_t from) const {
  return std::any_of(counts_.begin(), counts_.end(), [&](const Count& count) {
    return count.mention->begin >= from && count.meaning.isOf("carried_out");
  });
}

/// What was not understood of what all are said to be, or of whose all they are.
Gaps SentenceReader::gapsOfUniversal(const ClaimTag& every, const std::vector<Meaning>& meanings,
                                     bool named) const {
  const Understood understood = understoodAs(ClaimKind::universal, meanings);
  const std::size_t end = sentence_.clauseEnd(every.end);
  Gaps gaps =
      gapsBefore(sentence_, understood, sentence_.clauseBegin(sentence_.begin, every.begin), end);
  addGaps(gaps, gapsBehind(sentence_, understood, end, end));
  const Count* last = lastCount(every.begin);
  if (last == nullptr || named || meanings.front().table != FormTable::requests) {
    return gaps;
  }
  addGaps(gaps, last->gaps);
  const bool of_results =
      last->meaning.isOf("total") && !hasAny(sentence_.part(every.end, end), kInTime);
  if (!last->meaning.isTotal() ||
      !(last->meaning.isFlow() && (of_results || hasNew(last->meaning)))) {
    addGaps(gaps, {{every.begin, every.end}});  // 不予公开2件,均已答复: all of those
  }
  return gaps;
}

void SentenceReader::readUniversal(const ClaimTag& every) {
  const std::size_t end = sentence_.clauseEnd(every.end);
  const bool figure = std::any_of(
      sentence_.mentions.begin(), sentence_.mentions.end(),
      [&](const Mention& mention) { return mention.begin == end && end < sentence_.end; });
  const std::size_t clause = sentence_.clauseBegin(sentence_.begin, every.begin);
  if (figure || isAim(clause, end) || hasAny(sentence_.part(sentence_.begin, end), kExcepted)) {
    return;
  }
  const auto tags = sentence_.tagsIn(every.end, end);
  const ClaimTag* finish = nullptr;
  const ClaimTag* settle = nullptr;
  const ClaimTag* result = nullptr;
  const ClaimTag* outcome = nullptr;
  const ClaimTag* applicant = nullptr;
  for (const ClaimTag& tag : tags) {
    if (isForeign(tag.role) || tag.role == WordRole::negative || tag.role == WordRole::carry ||
        tag.role == WordRole::carry_in || tag.role == WordRole::carry_out ||
        tag.role == WordRole::rate) {
      return;
    }
    const bool handled =
        tag.role == WordRole::handle && hasAny(sentence_.part(every.end, end), kDone);
    finish = tag.role == WordRole::finish || handled ? &tag : finish;
    settle = tag.role == WordRole::settle ? &tag : settle;
    result = tag.role == WordRole::result ? &tag : result;
    outcome = tag.role == WordRole::outcome ? &tag : outcome;
    applicant = tag.role == WordRole::applicant ? &tag : applicant;
  }
  // Whose all: of what this clause names, else of the last figure, else of what the talk is.
  Matter matter = matterAt(every.begin);
  const Count* last = lastCount(every.begin);
  bool named = false;
  bool foreign = false;
  const std::size_t since = last != nullptr ? last->mention->end : sentence_.begin;
  for (const ClaimTag& tag : sentence_.tagsIn(since, every.begin)) {
    foreign = isForeign(tag.role) || (foreign && tag.role != WordRole::request);
  }
  if (foreign) {
    return;  // 对群众留言,均及时答复
  }
  for (const ClaimTag& tag : sentence_.tagsIn(clause, every.begin)) {
    named = named || tag.role == WordRole::request || tag.role == WordRole::weak_request;
    if (tag.role == WordRole::review) {
      matter = Matter::review;
    }
  }
  if (last != nullptr && last->meaning.empty() && !named) {
    return;
  }
  if (last != nullptr && !named && matter != Matter::review && last->mention->end <= every.begin &&
      last->meaning.table == FormTable::review) {
    matter = Matter::review;
  }
  Linear means;
  std::vector<Meaning> meanings;
  // 答复 of a reconsideration is the organ's own word in it, not its end.
  const bool closed =
      settle != nullptr || (finish != nullptr && hasAny(sentence_.part(every.end, end), kFinished));
  if (closed && matter == Matter::review) {
    Meaning pending;
    pending.table = FormTable::review;
    pending.columns = {"pending"};
    for (const Count& count : counts_) {
      if (count.meaning.table == FormTable::review && count.mention->end <= every.begin) {
        for (const std::string& row : count.meaning.rows) {
          if (std::find(pending.rows.begin(), pending.rows.end(), row) == pending.rows.end()) {
            pending.rows.push_back(row);
          }
        }
      }
    }
    if (pending.rows.empty()) {
      pending.rows = course_.review_rows;
    }
    std::vector<std::string> order;
    for (const std::string& row : reviewCells("all").rows) {
      if (std::find(pending.rows.begin(), pending.rows.end(), row) != pending.rows.end()) {
        order.push_back(row);
      }
    }
    pending.rows = std::move(order);
    means = linearOf(pending);
    meanings = {pending};
  } else if (result != nullptr && result->key == "upheld" && matter == Matter::review) {
    Meaning whole;
    whole.table = FormTable::review;
    whole.columns = {"total"};
    whole.rows = last != nullptr && last->meaning.table == FormTable::review ? last->meaning.rows
                                                                             : course_.review_rows;
    Meaning upheld = whole;
    upheld.columns = {"upheld"};
    if (!whole.rows.empty()) {
      means = exceptions(whole, upheld);
    }
    meanings = {whole, upheld};
  } else if (outcome != nullptr && matter == Matter::requests && last != nullptr &&
             outcome->key == "granted") {
    meanings = {requestCells({"total"}), requestCells({"granted"})};
    means = exceptions(meanings[0], meanings[1]);
  } else if (applicant != nullptr && applicant->key != "organisations" && finish == nullptr &&
             outcome == nullptr && last != nullptr && last->meaning.isFlow() &&
             last->meaning.isTotal() && isFiller(sentence_.part(every.end, applicant->begin))) {
    Meaning those = last->meaning;
    those.columns = {std::string(applicant->key)};
    means = exceptions(last->meaning, those);
    meanings = {last->meaning, those};
  } else if (finish != nullptr && outcome == nullptr && matter == Matter::requests &&
             (named || last != nullptr || course_.told_requests) &&
             (hasAny(sentence_.part(every.end, end), kFinished) || !tellsCarryOut(end))) {
    meanings = {requestCells({"carried_out"})};
    means = linearOf(meanings[0]);
  }
  const WordRole year = yearBefore(every.begin);
  if (means.empty() || year == WordRole::next_year || year == WordRole::years ||
      year == WordRole::last_year) {
    return;
  }
  std::size_t begin = every.begin;
  for (const std::u32string_view subject : {U"所有申请", U"上述申请", U"所有"}) {
    if (sentence_.part(clause, every.begin).ends_with(subject)) {
      begin = every.begin - subject.size();
    }
  }
  FoundClaim& made = add(ClaimKind::universal, begin, end);
  made.claim.means.part = std::move(means);
  made.gaps = gapsOfUniversal(every, meanings, named);
  const bool part = last != nullptr ? last->part : course_.part;
  if (part) {
    made.claim.scope = ClaimScope::part;
    made.claim.reason = ClaimReason::share;
  }
}

}  // namespace gouji
