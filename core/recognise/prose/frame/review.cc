#include "core/recognise/prose/frame/review.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr WordSet kBeside =
    kNeutral |
    WordSet{WordClass::REVIEW,  WordClass::RESULT,  WordClass::REQUEST, WordClass::APPLY,
            WordClass::OPEN,    WordClass::RECEIVE, WordClass::SUBMIT,  WordClass::HANDLE,
            WordClass::PROCESS, WordClass::ANYONE,  WordClass::BODY,    WordClass::PERMIT,
            WordClass::TOPIC,   WordClass::HOLD,    WordClass::PENDING, WordClass::FINISH,
            WordClass::REST,    WordClass::BYREQ,   WordClass::OWNER,   WordClass::OUTCOME};

void addOnce(std::vector<std::string>& all, const std::string& each) {
  if (std::find(all.begin(), all.end(), each) == all.end()) {
    all.push_back(each);
  }
}

/// A word that is not known in front of the thing itself may say which, one behind it what became
/// of it: 越过复议起诉, 起诉后撤诉.
bool isBentByGap(const Content& content) {
  const auto words = content.words();
  bool behind = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool hole = words[i].is == WordClass::hole;
    const bool in_front = hole && i + 1 < words.size() && words[i + 1].is == WordClass::REVIEW;
    if (in_front || (hole && behind)) {
      return true;
    }
    behind = behind || words[i].is == WordClass::REVIEW;
  }
  return content.has(WordClass::DIRECT) || content.has(WordClass::AFTER);
}

}  // namespace

Reading readReview(const Content& content, const Context& context) {
  Reading reading;
  reading.matter = Matter::review;
  Meaning made;
  made.table = FormTable::review;
  for (const Word* word : content.all(WordClass::REVIEW)) {
    for (const std::string& row : reviewCells(word->key).rows) {
      addOnce(made.rows, row);
    }
  }
  // 行政诉讼2件,未经复议直接起诉: the part says more than the whole.
  const bool direct = content.has(WordClass::REVIEW, "litigation_direct");
  const bool after = content.has(WordClass::REVIEW, "litigation_after_reconsideration");
  if (direct != after && !content.has(WordClass::REVIEW, "reconsideration")) {
    made.rows = {direct ? "litigation_direct" : "litigation_after_reconsideration"};
  }
  if (made.rows.empty()) {
    made.rows = context.review_rows;
    reading.leans = true;
  }
  for (const Word* word : content.all(WordClass::RESULT)) {
    addOnce(made.columns, std::string(word->key));
  }
  if (content.has(WordClass::OUTCOME, "other.*")) {
    addOnce(made.columns, "other");
  }
  if (made.columns.empty() && content.has(WordClass::PENDING)) {
    made.columns = {"pending"};
  }
  if (made.columns.empty()) {
    made.columns = {"total"};
  }
  // This organ's own work as the one that reviews.
  const bool own =
      (content.has(WordClass::HANDLE) || content.has(WordClass::PROCESS) ||
       content.has(WordClass::RECEIVE)) &&
      !content.hasAny({WordClass::REQUEST, WordClass::OPEN, WordClass::INFO, WordClass::AFFAIR});
  if (made.rows.empty() || (own && !context.of_disclosure)) {
    reading.alike = true;
    reading.matter = Matter::other;
    return reading;
  }
  if (isBentByGap(content)) {
    reading.alike = true;
    return reading;
  }
  reading.meanings.push_back(std::move(made));
  reading.gaps = content.gapsBeside(kBeside);
  return reading;
}

}  // namespace gouji
