#include "core/recognise/prose/sentence/figures/shares.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/sentence/figures/changes.h"
#include "core/recognise/prose/sentence/subjects.h"

namespace gouji {
namespace {

/// Of what a share is told: 占申请总数.
constexpr WordSet kWholes =
    kNeutral | WordSet{WordClass::RECEIVE, WordClass::FINISH, WordClass::REQUEST,
                       WordClass::APPLY,   WordClass::HANDLE, WordClass::PROCESS,
                       WordClass::SHARE,   WordClass::REVIEW, WordClass::OUTCOME};
constexpr WordSet kOfRate =
    kNeutral | WordSet{WordClass::RATE,    WordClass::FINISH, WordClass::HANDLE, WordClass::PROCESS,
                       WordClass::REQUEST, WordClass::APPLY,  WordClass::SHARE,  WordClass::TOPIC};

/// The wholes of which `part` may be a share, the likeliest first.
std::vector<Meaning> wholesOf(const Meaning& part, const Content& named) {
  Meaning whole = part;
  if (part.table == FormTable::review) {
    whole.columns = {"total"};
    return part.isTotal() ? std::vector<Meaning>{} : std::vector<Meaning>{whole};
  }
  if (part.table != FormTable::requests) {
    return {};
  }
  if (!part.isTotal()) {
    whole.columns = {"total"};
    return {whole};
  }
  const auto rows = [&](std::vector<std::string> keys) {
    Meaning made = requestCells(std::move(keys));
    made.previous = part.previous;
    return made;
  };
  const Meaning fresh = rows({"new"});
  const Meaning at_hand = rows({"new", "carried_in"});
  const Meaning total = rows({"total"});
  if (part.isOf("total") || part.isOf("carried_out")) {
    return {at_hand, fresh};
  }
  if (part.isFlow()) {
    return part.isOf("new") ? std::vector<Meaning>{} : std::vector<Meaning>{at_hand};
  }
  if (const Word* group = named.last(WordClass::OUTCOME)) {
    return {rows({std::string(group->key)})};  // 占不予处理总数
  }
  if (named.has(WordClass::RECEIVE)) {
    return {fresh};
  }
  if (named.has(WordClass::FINISH)) {
    return {total};
  }
  std::vector<Meaning> wholes{total, fresh, at_hand};
  const std::string& row = part.rows.front();
  if (part.rows.size() == 1 && row.find('.') != std::string::npos && !row.ends_with(".*")) {
    wholes.push_back(rows({row.substr(0, row.find('.')) + ".*"}));  // of those of its kind
  }
  return wholes;
}

/// 不予公开9件,其中国家秘密3件,占33%: the group of which parts are told comes first.
std::vector<Meaning> likeliestFirst(const Telling& telling, std::vector<Meaning> wholes) {
  const bool told =
      !wholes.empty() &&
      std::any_of(telling.counts.begin(), telling.counts.end(), [&](const ToldFigure& count) {
        return !count.reading.empty() && count.reading.meanings.front() == wholes.back() &&
               wholes.back().rows.front().ends_with(".*");
      });
  if (told) {
    std::rotate(wholes.begin(), std::prev(wholes.end()), wholes.end());
  }
  return wholes;
}

/// 办结率: what was dealt with of what was at hand.
void readRate(Telling& telling, std::size_t at, const Mention& mention, const Content& content) {
  const bool of_answers =
      content.hasAny({WordClass::FINISH, WordClass::HANDLE, WordClass::PROCESS});
  const bool strange = content.hasAny({WordClass::FOREIGN, WordClass::RECEIVE, WordClass::hole}) &&
                       !content.has(WordClass::LINK);
  const Word* first = content.first(WordClass::FINISH);
  first = first == nullptr ? content.first(WordClass::HANDLE) : first;
  first = first == nullptr ? content.first(WordClass::RATE) : first;
  const std::size_t begin =
      std::min(first != nullptr ? first->begin : mention.begin, mention.begin);
  const std::size_t end =
      std::max(mention.end, content.words().empty() ? 0 : content.words().back().end);
  FoundClaim& made = add(telling, ClaimKind::percent, begin, end);
  Reading reading;
  bool told = false;
  const bool of_requests = telling.course.matter == Matter::requests ||
                           content.has(WordClass::REQUEST) ||
                           (telling.course.matter == Matter::none && telling.of_requests);
  if (of_answers && !strange && of_requests) {
    made.claim.means =
        shareOf(linearOf(requestCells({"total"})), linearOf(requestCells({"new", "carried_in"})));
    told = true;
    // 按时办结率 is told of those that were answered as well.
    reading.loose = content.has(WordClass::MANNER);
    reading.gaps = content.gapsBeside(kOfRate);
    reading.meanings = {requestCells({"total"})};
  }
  tell(telling, made, reading, &mention,
       lastFor(telling, at) != nullptr && lastFor(telling, at)->part);
  made.meanings.clear();
  if (!told) {
    made.claim.reason = ClaimReason::other_matter;
  }
}

}  // namespace

bool readPercent(Telling& telling, std::size_t at, std::size_t word, const Phrase& phrase) {
  const Mention& mention = mentionOf(telling, telling.clauses.all[at].words[word]);
  if (readGrowth(telling, at, mention, phrase.left, lastFor(telling, at)) ||
      mention.unit == MentionUnit::times) {
    return false;
  }
  const Content left(phrase.left);
  const Content right(phrase.right);
  if (left.has(WordClass::RATE) && !left.has(WordClass::SHARE)) {
    readRate(telling, at, mention, left);
  } else if (left.has(WordClass::SHARE)) {
    readShare(telling, at, mention, phrase.left, lastFor(telling, at));
  } else if (left.isNeutral() && right.has(WordClass::MANNER)) {
    if (right.hasAny({WordClass::HANDLE, WordClass::FINISH})) {
      readRate(telling, at, mention, right);  // 100%按期办理
    }
    return true;
  }
  return false;
}

/// 占51.85%, of the words in front or else of the last figure.
void readShare(Telling& telling, std::size_t at, const Mention& mention,
               const std::vector<Word>& left, const ToldFigure* subject) {
  const auto share = std::find_if(left.rbegin(), left.rend(),
                                  [](const Word& word) { return word.is == WordClass::SHARE; });
  const auto mark = share == left.rend() ? left.end() : std::prev(share.base());
  const Content named(std::vector<Word>(left.begin(), mark));
  const Content whole(mark == left.end() ? std::vector<Word>{}
                                         : std::vector<Word>(std::next(mark), left.end()));
  Reading reading;
  bool part = false;
  if (!named.isNeutral()) {
    reading = readSubject(telling, at, mention, named, part);
    setYear(telling, reading, mention.begin);
  } else if (subject != nullptr) {
    reading = subject->reading;
    part = subject->part;
  }
  if (reading.empty()) {
    return;
  }
  telling.shared_subject = reading.meanings;
  telling.shared_gaps = reading.gaps;
  telling.shared_subject_end = mention.end;
  Gaps gaps = whole.gapsBeside(kWholes);
  gaps.insert(gaps.begin(), reading.gaps.begin(), reading.gaps.end());
  reading.gaps = gaps;
  std::vector<Quantity> quantities;
  for (const Meaning& meaning : reading.meanings) {
    for (const Meaning& of : likeliestFirst(telling, wholesOf(meaning, whole))) {
      quantities.push_back(shareOf(linearOf(meaning), linearOf(of)));
    }
  }
  if (quantities.empty()) {
    return;
  }
  const std::size_t begin = named.isNeutral() || named.words().empty()
                                ? (mark == left.end() ? mention.begin : mark->begin)
                                : named.begin();
  FoundClaim& made = add(telling, ClaimKind::percent, std::min(begin, mention.begin), mention.end);
  tell(telling, made, reading, &mention, part || reading.part);
  made.meanings.clear();
  made.claim.means = quantities.front();
  made.claim.alternatives.assign(std::next(quantities.begin()), quantities.end());
}

}  // namespace gouji
