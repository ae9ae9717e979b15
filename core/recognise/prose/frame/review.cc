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
            WordClass::REST,    WordClass::BYREQ,   WordClass::OWNER,   WordClass::OUTCOME,
            WordClass::SETTLE,  WordClass::OTHER};

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

/// 复议咨询54次, 与政府信息公开无关的复议案件: other things are counted, or other cases.
bool isOfOthers(const Content& content) {
  const auto words = content.words();
  bool behind = false;
  for (const Word& word : words) {
    if (word.is == WordClass::NEG || (behind && word.is == WordClass::FOREIGN)) {
      return true;
    }
    behind = behind || word.is == WordClass::REVIEW;
  }
  return false;
}

/// The results that a case can have once it is settled.
std::vector<std::string> concluded() {
  std::vector<std::string> columns;
  for (const FormColumn& column : editionOf(newestEdition()).review_columns) {
    if (column.key != "pending" && column.key != "total") {
      addOnce(columns, column.key);
    }
  }
  return columns;
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
    addOnce(made.columns, word->key);
  }
  if (content.has(WordClass::OUTCOME, "other.*")) {
    addOnce(made.columns, "other");
  }
  if (made.columns.empty() && content.has(WordClass::PENDING)) {
    made.columns = {"pending"};
  }
  if (made.columns.empty() && content.has(WordClass::OTHER)) {
    made.columns = {"other"};
  }
  if (made.columns.empty() && content.has(WordClass::SETTLE)) {
    made.columns = concluded();
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
  if (isBentByGap(content) || (context.unit != MentionUnit::none && isOfOthers(content))) {
    reading.alike = true;
    return reading;
  }
  reading.meanings.push_back(std::move(made));
  reading.gaps = content.gapsBeside(kBeside);
  return reading;
}

}  // namespace gouji
