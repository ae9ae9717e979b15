#include "core/recognise/prose/sentence/phrases.h"

#include <algorithm>
#include <iterator>

#include "core/recognise/prose/sentence/subjects.h"

namespace gouji {
namespace {

/// What is counted, or what became of it.
constexpr WordSet kNouns = {
    WordClass::REQUEST,  WordClass::REVIEW,    WordClass::DOCUMENT, WordClass::DECISION,
    WordClass::FEE,      WordClass::OUTCOME,   WordClass::REASON,   WordClass::FLOW,
    WordClass::RESULT,   WordClass::APPLICANT, WordClass::PENDING,  WordClass::ALREADY,
    WordClass::WITHDRAW, WordClass::APPLY,     WordClass::CHANNEL,  WordClass::CLOSED};

/// Words that a topic in front of a figure's clause may hold beside what it names.
constexpr WordSet kTopic =
    kNeutral |
    WordSet{WordClass::REQUEST,  WordClass::APPLY,   WordClass::REVIEW,  WordClass::DOCUMENT,
            WordClass::DECISION, WordClass::FEE,     WordClass::RECEIVE, WordClass::SUBMIT,
            WordClass::HANDLE,   WordClass::PROCESS, WordClass::ANYONE,  WordClass::OPEN,
            WordClass::ACT,      WordClass::BYREQ,   WordClass::FINISH,  WordClass::APPLICANT,
            WordClass::PERMIT,   WordClass::OWNER,   WordClass::PREV,    WordClass::TOPIC};

/// What a topic ends with that names the thing of which figures follow.
constexpr WordSet kTopicEnds =
    kNouns | WordSet{WordClass::RECEIVE, WordClass::OPEN,   WordClass::HANDLE, WordClass::ACT,
                     WordClass::FINISH,  WordClass::SUBMIT, WordClass::PERMIT};

/// Nothing but requests.
bool isTopic(const Content& left) {
  return left.has(WordClass::REQUEST) &&
         left.gapsBeside(kNeutral | WordSet{WordClass::REQUEST, WordClass::APPLY}).empty();
}

/// No figure follows in the clause.
bool endsClause(const Telling& telling, std::size_t clause, const Phrase& phrase) {
  const auto& words = telling.clauses.all[clause].words;
  return phrase.end >= words.size() || words[phrase.end].is != WordClass::number;
}

}  // namespace

/// What the words of `phrase` make of the figure; takes the words behind it that belong to it, and
/// leaves in `phrase` what was used.
Reading readPhrase(Telling& telling, std::size_t clause, Phrase& phrase, const Mention& mention,
                   bool first) {
  bool office = false;
  const Content left(withoutSubject(telling, phrase.left, office));
  std::vector<Word> words(left.words().begin(), left.words().end());
  phrase.left = words;
  Gaps topic_gaps;
  bool of_topic = false;
  if (first) {
    const std::vector<Word> topic = topicOf(telling, clause);
    const Word* last = lastBearing(topic);
    const bool names = last != nullptr && kTopicEnds.has(last->is);
    const bool within = !topic.empty() && topic.back().is == WordClass::WITHIN;
    // 因属于过程性信息,不予公开1件: the ground stands in front of the outcome.
    if (has(topic, WordClass::REASON) && left.has(WordClass::OUTCOME) &&
        !left.has(WordClass::REASON)) {
      words.insert(words.begin(), topic.begin(), topic.end());
      of_topic = true;
    } else if (names || within) {
      const std::vector<Word> about = withoutSubject(telling, topic, office);
      topic_gaps = Content(about).gapsBeside(kTopic);
      constexpr WordSet kDomain = {WordClass::REQUEST,  WordClass::REVIEW, WordClass::DOCUMENT,
                                   WordClass::DECISION, WordClass::FEE,    WordClass::APPLY};
      if (names && !left.hasAny(kNouns) && lastBearing(phrase.right) == nullptr &&
          (left.isNeutral() || (Content(about).hasAny(kDomain) && !left.has(WordClass::hole) &&
                                !left.has(WordClass::OPEN)))) {
        words.insert(words.begin(), about.begin(), about.end());
        of_topic = true;
      }
    }
  }
  // What stands behind the figure belongs to it where nothing in front names what is counted.
  const bool noun_behind =
      std::any_of(phrase.right.begin(), phrase.right.end(), [&](const Word& word) {
        return kNouns.has(word.is) || word.is == WordClass::OPEN || word.is == WordClass::FINISH ||
               (left.isNeutral() && (word.is == WordClass::OTHER || word.key == "new"));
      });
  const bool review_behind =
      std::any_of(phrase.right.begin(), phrase.right.end(),
                  [](const Word& word) { return word.is == WordClass::REVIEW; });
  const bool request_behind =
      std::any_of(phrase.right.begin(), phrase.right.end(),
                  [](const Word& word) { return word.is == WordClass::REQUEST; });
  // 依申请公开申请仍有21件未办结: the figure stands between what is counted and what became of it.
  const bool predicate_behind =
      isTopic(left) && endsClause(telling, clause, phrase) && Content(phrase.right).hasAny(kBecame);
  const bool told_in_front = left.hasAny(kNouns) && !left.has(WordClass::APPLY) &&
                             !predicate_behind &&
                             !(review_behind && !left.has(WordClass::REVIEW)) &&
                             !(request_behind && !left.has(WordClass::REQUEST));
  const bool strange_behind = std::any_of(
      phrase.right.begin(), phrase.right.end(),
      [](const Word& word) { return word.is == WordClass::hole || word.is == WordClass::FOREIGN; });
  if ((noun_behind && !told_in_front && !of_topic) || strange_behind) {
    words.insert(words.end(), phrase.right.begin(), phrase.right.end());
  } else {
    phrase.right.clear();
  }
  if (of_topic) {
    phrase.left = words;
    topic_gaps.clear();  // they are read with the figure's own
  }
  // 除8件结转下年度以外: what is taken out is told by the figure itself.
  const bool taken_out = left.has(WordClass::EXCEPT, "out");
  if (!taken_out) {
    std::erase_if(words, [](const Word& word) { return word.is == WordClass::EXCEPT; });
  }
  const Content content(words);
  Reading reading = readContent(content, contextAt(telling, clause, &mention));
  if (reading.matter == Matter::requests && !reading.empty()) {
    // Counted in what requests are counted in.
    const bool fits = mention.unit == MentionUnit::piece || mention.unit == MentionUnit::none ||
                      mention.unit == MentionUnit::item;
    if (!fits) {
      reading.meanings.clear();
      reading.alike = true;
    }
  }
  if (!reading.empty()) {
    addGaps(reading.gaps, topic_gaps);
    if (reading.leans) {
      addGaps(reading.gaps, telling.course.gaps);
    }
  }
  const bool of_owner = content.has(WordClass::OWNER) && left.has(WordClass::AMONG);
  reading.office = office || of_owner;
  reading.part = reading.part || reading.office;
  if (!phrase.of_year) {
    setYear(telling, reading, mention.begin);
  }
  // 除却上年结转的3件: what is left out of others is told by the figure itself.
  if (!reading.empty() && reading.meanings.front().isOf("carried_in")) {
    std::erase_if(reading.gaps, [&](const Gap& gap) {
      return std::any_of(words.begin(), words.end(), [&](const Word& word) {
        return word.is == WordClass::LEAVEOUT && word.begin == gap.begin;
      });
    });
  }
  if (!reading.empty() && reading.meanings.front().previous) {
    std::erase_if(reading.gaps, [&](const Gap& gap) {
      return std::any_of(words.begin(), words.end(), [&](const Word& word) {
        return word.is == WordClass::PREV && word.begin == gap.begin;
      });
    });
  }
  return reading;
}

Reading readSubject(const Telling& telling, std::size_t at, const Mention& mention,
                    const Content& named, bool& part) {
  Mention piece = mention;
  piece.unit = MentionUnit::piece;
  piece.unit_text = U"件";
  Reading reading = readContent(
      Content(withoutSubject(telling, {named.words().begin(), named.words().end()}, part)),
      contextAt(telling, at, &piece));
  if (reading.leans) {
    addGaps(reading.gaps, telling.course.gaps);
  }
  return reading;
}

}  // namespace gouji
