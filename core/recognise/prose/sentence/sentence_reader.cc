#include "core/recognise/prose/sentence/sentence_reader.h"

#include <algorithm>
#include <utility>

#include "core/recognise/prose/gaps/fillers.h"
#include "core/recognise/prose/gaps/gaps.h"
#include "core/recognise/prose/scope.h"
#include "core/recognise/prose/sentence/read_words.h"
#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Behind a quantity these begin no noun.
constexpr std::u32string_view kNoNoun = U"并且后以按由被未已同较比于在因经给向,;:。、()\"'是为占";

bool tellsYear(WordRole role) {
  return role == WordRole::this_year || role == WordRole::last_year ||
         role == WordRole::next_year || role == WordRole::years;
}

bool endsNoun(WordRole role) {
  return role == WordRole::among || role == WordRole::share || role == WordRole::compare ||
         role == WordRole::growth || role == WordRole::every || role == WordRole::negative;
}

bool isExplicitlyNew(std::u32string_view wording) {
  return wording.starts_with(U"新") || wording.starts_with(U"本");
}

bool isYearOnly(std::u32string_view text, std::span<const ClaimTag> tags, std::size_t from) {
  // Fillers with wordings of the year between them.
  std::size_t at = from;
  const std::size_t end = from + text.size();
  for (const ClaimTag& tag : tags) {
    if (tag.begin < at || tag.end > end) {
      continue;
    }
    if (!tellsYear(tag.role) && tag.role != WordRole::apiece && tag.role != WordRole::every &&
        tag.role != WordRole::respectively && tag.role != WordRole::among) {
      return false;
    }
    if (!isFiller(text.substr(at - from, tag.begin - at))) {
      return false;
    }
    at = tag.end;
  }
  return isFiller(text.substr(at - from));
}

}  // namespace

SentenceReader::SentenceReader(const Sentence& sentence, std::optional<SectionKey> section,
                               const Report& report, Course& course)
    : sentence_(sentence),
      section_(section),
      report_(report),
      course_(course),
      agency_(fold(report.agency).text),
      region_(ownRegion(agency_)),
      matter_(course.matter != Matter::none && course.matter != Matter::other ? course.matter
                                                                              : course.home),
      followed_(sentence.begin) {
  turns_.emplace_back(sentence.begin, matter_);
}

std::vector<FoundClaim> SentenceReader::run() {
  std::size_t from = sentence_.begin;
  bool named = false;
  for (std::size_t i = 0; i < sentence_.mentions.size(); ++i) {
    follow(sentence_.mentions[i].begin);
    from = readMention(i, from);
  }
  follow(sentence_.end);
  if (section_ != SectionKey::problems) {
    readNegations();
    readUniversals();
  }
  for (const ClaimTag& tag : sentence_.tags) {
    named = named || tag.role == WordRole::request;
  }
  course_.matter = named || !counts_.empty() ? matter_ : Matter::none;
  std::stable_sort(found_.begin(), found_.end(),
                   [](const FoundClaim& a, const FoundClaim& b) { return a.begin < b.begin; });
  return std::move(found_);
}

/// Notes what the wordings up to `to` turn the talk to.
void SentenceReader::follow(std::size_t to) {
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.begin < followed_ || tag.end > to) {
      continue;
    }
    const bool of_requests = std::any_of(counts_.begin(), counts_.end(), [](const Count& count) {
      return !count.meaning.empty() && count.meaning.table == FormTable::requests;
    });
    if (tag.role == WordRole::request) {
      matter_ = Matter::requests;
    } else if (tag.role == WordRole::elsewhere && course_.home != Matter::requests &&
               !of_requests) {
      matter_ = Matter::none;
    } else {
      continue;
    }
    turns_.emplace_back(tag.begin, matter_);
  }
  followed_ = std::max(followed_, to);
}

Matter SentenceReader::matterAt(std::size_t at) const {
  Matter matter = turns_.front().second;
  for (const auto& [from, turned] : turns_) {
    if (from <= at) {
      matter = turned;
    }
  }
  return matter;
}

/// The last figure told before, but for those in a bracket that closes before: behind 收到15件(含
/// 上年结转2件) the talk is of all 15 again.
const Count* SentenceReader::lastCount(std::size_t before) const {
  std::vector<const Count*> outer;  // for each open bracket, the last figure before it
  const Count* last = nullptr;
  auto next = counts_.begin();
  for (std::size_t at = sentence_.begin; at <= before; ++at) {
    while (next != counts_.end() && next->mention->end == at) {
      last = &*next++;
    }
    if (at < before && sentence_.text[at] == U'(') {
      outer.push_back(last);
    } else if (at < before && sentence_.text[at] == U')' && !outer.empty()) {
      last = outer.back() != nullptr ? outer.back() : last;
      outer.pop_back();
    }
  }
  return last;
}

Talk SentenceReader::talkAt(std::size_t at) const {
  Talk talk;
  talk.matter = matter_;
  talk.disclosure = report_.rowSet(FormTable::disclosure);
  talk.requests = report_.rowSet(FormTable::requests);
  talk.of_requests = course_.home == Matter::requests ||
                     std::any_of(turns_.begin(), turns_.end(),
                                 [](const auto& turn) { return turn.second == Matter::requests; });
  talk.last = lastCount(at);
  talk.before = talk.last == nullptr ? nullptr : lastCount(talk.last->mention->begin);
  for (const std::string& row : reviewCells("all").rows) {
    for (const Count& count : counts_) {
      if (count.meaning.table == FormTable::review && count.meaning.isTotal() &&
          std::find(count.meaning.rows.begin(), count.meaning.rows.end(), row) !=
              count.meaning.rows.end()) {
        talk.review_rows.push_back(row);
        break;
      }
    }
  }
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.end > at) {
      break;
    }
    talk.of_disclosure =
        talk.of_disclosure || tag.role == WordRole::context || tag.role == WordRole::request;
    if (tag.role == WordRole::act) {
      talk.act = sentence_.part(tag.end, at).find(U';') == std::u32string_view::npos
                     ? tag.key
                     : std::string_view();
    } else if (tag.role == WordRole::row) {
      talk.row = tag.key;
    }
  }
  if (talk.last != nullptr) {
    const std::size_t from = talk.last->mention->end;
    const auto between = sentence_.part(from, at);
    talk.joined = between.starts_with(U"、");
    talk.within_last = sentence_.has(WordRole::among, from, at) || between.starts_with(U"(") ||
                       between.find(U"涉及") != between.npos ||
                       between.find(U"包括") != between.npos;
  }
  return talk;
}

/// The role of the last year named before `at`: whose figure it is.
WordRole SentenceReader::yearBefore(std::size_t at) const {
  WordRole role = WordRole::this_year;
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.end <= at && tellsYear(tag.role)) {
      role = tag.role;
    }
  }
  return role;
}

bool SentenceReader::isAim(std::size_t from, std::size_t to) const {
  constexpr std::u32string_view kAims[] = {U"确保",   U"做到", U"保证", U"力争", U"应当", U"必须",
                                           U"要求各", U"如",   U"若",   U"督促", U"推动"};
  const auto text = sentence_.part(from, to);
  return std::any_of(std::begin(kAims), std::end(kAims),
                     [&](std::u32string_view aim) { return text.find(aim) != text.npos; });
}

FoundClaim& SentenceReader::add(ClaimKind kind, std::size_t begin, std::size_t end) {
  FoundClaim& made = found_.emplace_back();
  made.claim.kind = kind;
  made.begin = begin;
  made.end = end;
  return made;
}

WordReading SentenceReader::readLeft(std::size_t from, const Mention& mention,
                                     const Talk& talk) const {
  const std::size_t own = sentence_.clauseBegin(from, mention.begin);
  WordReading reading =
      readWords(sentence_.text, sentence_.tagsIn(own, mention.begin), mention, talk);
  reading.from = own;
  if (reading.last == 0 && own > from &&
      isYearOnly(sentence_.part(own, mention.begin), sentence_.tags, own)) {
    // 收到政府信息公开申请,共计35件
    std::size_t stop = own - 1;
    std::size_t last = mention.begin;
    if (const std::size_t open = sentence_.openOf(from, stop); open != stop) {
      stop = last = open;  // 予以公开(含部分公开)8件: not what the bracket tells
    }
    const std::size_t before = sentence_.clauseBegin(from, stop);
    reading = readWords(sentence_.text, sentence_.tagsIn(before, last), mention, talk);
    reading.from = before;
  }
  return reading;
}

/// Words behind the quantity: 收到35件政府信息公开申请, 5件予以公开.
void SentenceReader::readRight(std::size_t own, const Mention& mention, const Talk& talk,
                               WordReading& reading, std::size_t& end) const {
  std::size_t stop = sentence_.pieceEnd(mention.end);
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.begin >= mention.end && tag.begin < stop && endsNoun(tag.role)) {
      stop = tag.begin;
    }
  }
  if (stop <= mention.end) {
    return;
  }
  const auto behind = sentence_.tagsIn(mention.end, stop);
  Talk named = talk;
  for (const ClaimTag& tag : behind) {
    named.of_disclosure =
        named.of_disclosure || tag.role == WordRole::context || tag.role == WordRole::request;
  }
  const WordReading right = readWords(sentence_.text, behind, mention, named);
  constexpr std::size_t kFar = 24;
  const bool only_handled = std::all_of(behind.begin(), behind.end(), [](const ClaimTag& tag) {
    return tag.role == WordRole::handle || tag.role == WordRole::nothing;
  });
  if (right.last != 0 && (right.known || right.alike) && !only_handled) {
    auto all = sentence_.tagsIn(own, mention.begin);
    all.insert(all.end(), behind.begin(), behind.end());
    WordReading both = readWords(sentence_.text, all, mention, named);
    both.begin = std::min(both.begin, mention.begin);
    both.from = own;
    end = right.last;
    if (right.begin - mention.end > kFar || !isFiller(sentence_.part(right.last, stop))) {
      both.known = false;
      both.meaning = {};
      both.matter = Matter::other;
    }
    reading = std::move(both);
    return;
  }
  const auto noun = sentence_.part(mention.end, stop);
  if (reading.last != 0 && behind.empty() && !isFiller(noun) &&
      kNoNoun.find(noun.front()) == kNoNoun.npos) {
    reading.known = false;  // 受理35件群众来电
    reading.meaning = {};
    reading.matter = Matter::other;
  }
}

/// Reads one quantity; returns where the next one's words begin.
std::size_t SentenceReader::readMention(std::size_t index, std::size_t from) {
  const Mention& mention = sentence_.mentions[index];
  if (index < listed_through_ || mention.unit == MentionUnit::points) {
    return mention.end;
  }
  while (from < mention.begin &&
         std::u32string_view(U"、,;:)").find(sentence_.text[from]) != std::u32string_view::npos) {
    ++from;
  }
  if (mention.unit == MentionUnit::percent) {
    readShare(mention, from);
    return mention.end;
  }
  if (readItemList(index, from) || readGrowth(mention, from) || readLastYear(mention, from)) {
    return mention.end;
  }
  const Talk talk = talkAt(mention.begin);
  WordReading reading = readLeft(from, mention, talk);
  std::size_t end = mention.end;
  const std::size_t own = sentence_.clauseBegin(from, mention.begin);
  const auto tags = sentence_.tagsIn(own, mention.begin);
  const bool named = std::any_of(tags.begin(), tags.end(), [](const ClaimTag& tag) {
    return tag.role >= WordRole::request && tag.role <= WordRole::row;
  });
  if (!named || (reading.last != 0 && !reading.known && !reading.alike)) {
    readRight(own, mention, talk, reading, end);
  }
  if (end == mention.end && reading.known &&
      !isYearOnly(sentence_.part(reading.last, mention.begin), sentence_.tags, reading.last)) {
    reading.known = false;
    reading.meaning = {};
    reading.matter = Matter::other;
  }
  const bool compared = sentence_.has(WordRole::compare, own, mention.begin);
  if (compared || isClassOfTexts(own, mention, reading)) {
    reading.meaning = {};  // 比上年多收到5件
    reading.alternatives.clear();
  }
  if (reading.last == 0 && isTotalOfBoth(own, mention)) {
    reading.known = true;
    reading.matter = Matter::requests;
    reading.meaning = requestCells({"new", "carried_in"});
  }
  setYear(mention, reading);
  Gaps gaps = gapsOf(mention, reading, own, end);
  addCount(mention, std::move(reading), own, end, from, std::move(gaps));
  return end;
}

/// 制发公文120件,其中主动公开80件,依申请公开30件,不予公开10件: how texts are classed.
bool SentenceReader::isClassOfTexts(std::size_t own, const Mention& mention,
                                    const WordReading& reading) const {
  if (reading.meaning.table != FormTable::requests || reading.meaning.empty()) {
    return false;
  }
  const bool verb =
      std::any_of(sentence_.tags.begin(), sentence_.tags.end(), [&](const ClaimTag& tag) {
        return tag.begin >= own && tag.end <= mention.begin && tag.role <= WordRole::carry_out;
      });
  const bool of_requests = std::any_of(counts_.begin(), counts_.end(), [](const Count& count) {
    return count.meaning.table == FormTable::requests && !count.meaning.empty();
  });
  return !verb && !of_requests &&
         std::any_of(counts_.begin(), counts_.end(), [&](const Count& count) {
           return sentence_.part(sentence_.begin, count.mention->begin).ends_with(U"主动公开") ||
                  sentence_.part(sentence_.begin, count.mention->begin).ends_with(U"主动公开类");
         });
}

/// 新收10件,上年结转2件,共12件.
bool SentenceReader::isTotalOfBoth(std::size_t own, const Mention& mention) const {
  const auto words = sentence_.part(own, mention.begin);
  if (counts_.size() < 2 || words.empty() || !isFiller(words) ||
      words.find_first_of(U"共合总") == words.npos) {
    return false;
  }
  const Count& first = counts_[counts_.size() - 2];
  const Count& second = counts_.back();
  const auto isBoth = [](const Count& a, const Count& b) {
    return a.meaning.isOf("new") && b.meaning.isOf("carried_in") && a.meaning.isTotal() &&
           b.meaning.isTotal();
  };
  return (isBoth(first, second) || isBoth(second, first)) &&
         first.mention->value + second.mention->value == mention.value;
}

bool SentenceReader::isPart(const WordReading& reading, const Mention& mention,
                            std::size_t from) const {
  if (reading.through) {
    return true;
  }
  const auto verb =
      std::find_if(sentence_.tags.begin(), sentence_.tags.end(), [&](const ClaimTag& tag) {
        return tag.begin >= from && tag.end <= mention.begin && tag.role <= WordRole::finish;
      });
  // 共收到120件,其中市本级收到20件
  const bool among = std::any_of(counts_.begin(), counts_.end(), [&](const Count& count) {
    return !count.meaning.empty() && count.meaning == reading.meaning &&
           sentence_.has(WordRole::among, count.mention->end, mention.begin);
  });
  if (verb == sentence_.tags.end()) {
    const Count* last = lastCount(mention.begin);
    return among || (last != nullptr && last->part);
  }
  if (saidOfOneOffice(sentence_.part(from, verb->begin), report_.agency)) {
    return true;
  }
  const Count* before = lastCount(from);
  if (before != nullptr && before->part &&
      isFiller(sentence_.part(sentence_.clauseBegin(from, verb->begin), verb->begin))) {
    return true;  // 区住建局收到45件,办结44件
  }
  if (isExplicitlyNew(sentence_.part(verb->begin, verb->end))) {
    return false;
  }
  return among;
}

/// 收到36件(含上年结转1件), 收到36件,其中新收35件,上年结转1件: 36 is new and carried in.
void SentenceReader::reviseParent(const Meaning& meaning, const Gaps& gaps, std::size_t at) {
  if (!meaning.isOf("carried_in") || !meaning.isTotal() || counts_.empty()) {
    return;
  }
  const auto leads = [&](std::size_t parent, std::size_t to) {
    const auto between = sentence_.part(counts_[parent].mention->end, to);
    constexpr std::u32string_view kLeads[] = {U"(含", U",含", U"(包括", U",包括", U"(包含"};
    return between.find(U")") == between.npos &&
           (between.find(U"其中") != between.npos ||
            std::any_of(std::begin(kLeads), std::end(kLeads),
                        [&](std::u32string_view word) { return between.starts_with(word); }));
  };
  std::size_t parent = counts_.size() - 1;
  if (!leads(parent, at)) {
    const bool after_new = parent > 0 && counts_[parent].meaning.isOf("new") &&
                           leads(parent - 1, counts_[parent].mention->begin);
    if (!after_new) {
      return;
    }
    --parent;
  }
  Meaning& whole = counts_[parent].meaning;
  if (claim_of_[parent] == kNone || !whole.isOf("new") || !whole.isTotal() || whole.previous) {
    return;
  }
  FoundClaim& claim = found_[claim_of_[parent]];
  if (isExplicitlyNew(sentence_.part(claim.begin, claim.end))) {
    return;
  }
  whole = requestCells({"new", "carried_in"});
  claim.meaning = whole;
  addGaps(claim.gaps, gaps);
  addGaps(counts_[parent].gaps, gaps);
}

/// The figure is of the year that was named last.
void SentenceReader::setYear(const Mention& mention, WordReading& reading) const {
  const WordRole year = yearBefore(mention.begin);
  const bool carried = reading.meaning.isOf("carried_in") || reading.meaning.isOf("carried_out");
  if (year == WordRole::last_year && !carried) {
    reading.meaning.previous = true;
    for (Meaning& other : reading.alternatives) {
      other.previous = true;
    }
  } else if ((year == WordRole::next_year || year == WordRole::years) && !carried) {
    reading.meaning = {};
    reading.alternatives.clear();
  }
}

void SentenceReader::addCount(const Mention& mention, WordReading reading, std::size_t begin,
                              std::size_t end, std::size_t from, Gaps gaps) {
  Count count{&mention, reading.meaning, false, gaps, reading.alternatives};
  count.part = isPart(reading, mention, begin);
  const bool told = !reading.meaning.empty();
  std::size_t index = kNone;
  if (told || reading.alike) {
    const std::size_t quoted =
        reading.last == 0 ? mention.begin : std::min(reading.begin, mention.begin);
    FoundClaim& made =
        add(mention.isMoney() ? ClaimKind::amount : ClaimKind::count, std::max(quoted, from), end);
    made.meaning = reading.meaning;
    made.gaps = gaps;
    made.claim.value = mention.value;
    made.claim.decimals = mention.decimals;
    made.claim.approximate = mention.approximate;
    made.claim.scope = told && count.part ? ClaimScope::part : ClaimScope::whole;
    const bool fee = sentence_.has(WordRole::fee, begin, end);
    made.claim.reason = !told && fee          ? ClaimReason::no_cell
                        : !told               ? ClaimReason::other_matter
                        : count.part          ? ClaimReason::share
                        : mention.approximate ? ClaimReason::approximate
                                              : ClaimReason::none;
    for (const Meaning& other : reading.alternatives) {
      made.claim.alternatives.push_back(quantityOf(other));
    }
    index = found_.size() - 1;
  }
  reviseParent(reading.meaning, gaps, mention.begin);
  counts_.push_back(std::move(count));
  claim_of_.push_back(index);
  if (reading.known && reading.matter != Matter::none) {
    matter_ = reading.matter;
    turns_.emplace_back(mention.begin, matter_);
  } else if (!told && reading.last != 0 && reading.matter == Matter::other) {
    matter_ = Matter::other;
    turns_.emplace_back(mention.begin, matter_);
  }
  if (told && reading.meaning.table == FormTable::requests) {
    course_.told_requests = true;
    course_.part = counts_.back().part;
  }
  if (told && reading.meaning.table == FormTable::review) {
    matter_ = Matter::review;
    course_.review_rows = gaps.empty() ? reading.meaning.rows : std::vector<std::string>();
  }
}

}  // namespace gouji
