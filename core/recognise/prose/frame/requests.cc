#include "core/recognise/prose/frame/requests.h"

#include <algorithm>
#include <string>
#include <utility>

namespace gouji {
namespace {

using Rows = std::vector<std::string>;

constexpr WordSet kFlowWords = {WordClass::SETTLE, WordClass::RECEIVE, WordClass::SUBMIT,
                                WordClass::HANDLE, WordClass::PROCESS, WordClass::FINISH,
                                WordClass::FLOW,   WordClass::PENDING};

/// Beside any figure of requests.
constexpr WordSet kBeside =
    kNeutral | WordSet{WordClass::REQUEST, WordClass::APPLY, WordClass::ANYONE, WordClass::HOLD,
                       WordClass::PERMIT,  WordClass::BYREQ, WordClass::OWNER,  WordClass::EXAMINE};

/// "a+b" as its parts.
void addKeys(Rows& rows, std::string_view keys, EditionId edition) {
  while (!keys.empty()) {
    const std::size_t end = std::min(keys.find('+'), keys.size());
    addOnce(rows, requestRows(keys.substr(0, end), edition));
    keys.remove_prefix(std::min(end + 1, keys.size()));
  }
}

std::string groupOf(std::string_view row) {
  return std::string(row.substr(0, row.find('.'))) + ".*";
}

/// The rows that the form of the edition has.
bool isInForm(const Rows& rows, EditionId edition) {
  return std::all_of(rows.begin(), rows.end(), [&](const std::string& row) {
    return hasRow(edition, FormTable::requests, row);
  });
}

class RequestReader {
 public:
  RequestReader(const Content& content, const Context& context)
      : content_(content), context_(context) {}

  Reading read() {
    if (has(WordClass::CHANNEL) && !content_.hasAny({WordClass::OUTCOME, WordClass::REASON,
                                                     WordClass::FLOW, WordClass::PENDING})) {
      if (!isThroughAll()) {
        // The form has no row for the ways in which requests come.
        reading_.alike = true;
        reading_.matter = Matter::requests;
        return std::move(reading_);
      }
      use({WordClass::CHANNEL});
    }
    if (has(WordClass::NEG)) {
      reading_.alike = true;  // what is denied is not understood
      reading_.matter = Matter::requests;
      return std::move(reading_);
    }
    if (!readOutcome() && !readFlow()) {
      readNames();
    }
    if (rows_.empty()) {
      reading_.alike = content_.has(WordClass::REQUEST) || content_.has(WordClass::APPLY);
      reading_.matter = content_.has(WordClass::REQUEST) ? Matter::requests : Matter::none;
      return std::move(reading_);
    }
    reading_.matter = Matter::requests;
    reading_.leans = reading_.leans || !content_.has(WordClass::REQUEST);
    makeMeanings();
    reading_.gaps = content_.gapsBeside(kBeside | used_);
    return std::move(reading_);
  }

 private:
  void use(const WordSet& words) { used_ = used_ | words; }

  bool has(WordClass is) const { return content_.has(is); }

  /// 通过网站、信函、当面等渠道收到: several ways, with what all of them are.
  bool isThroughAll() const {
    const auto ways = content_.all(WordClass::CHANNEL).size();
    const bool said = content_.hasAny({WordClass::WAY, WordClass::WAYOUT, WordClass::ETC});
    return content_.hasAny({WordClass::RECEIVE, WordClass::HANDLE, WordClass::FINISH}) &&
           (ways > 1 || (said && content_.has(WordClass::ETC)));
  }

  /// Rows of one outcome or of several that are told in one figure.
  bool readOutcome() {
    Rows outcomes;
    for (const Word* word : content_.all(WordClass::OUTCOME)) {
      addKeys(outcomes, word->key, context_.requests);
    }
    Rows reasons;
    for (const Word* word : content_.all(WordClass::REASON)) {
      addKeys(reasons, word->key, context_.requests);
    }
    const bool open = has(WordClass::OPEN) && !isBent(WordClass::OPEN) && outcomes.empty() &&
                      reasons.empty() && !content_.hasAny(kFlowWords) && !has(WordClass::REQUEST);
    if (open) {
      use({WordClass::OPEN});
      outcomes.emplace_back("granted");
    }
    if (has(WordClass::ALREADY)) {
      if (outcomes.empty() && reasons.empty()) {
        rows_ = {{"granted"}, {requestRows("other.*", context_.requests)}};
        reading_.loose = true;
        reading_.part = true;
        use({WordClass::ALREADY, WordClass::FINISH, WordClass::APPLICANT});
        return true;
      }
      use({WordClass::ALREADY});
    }
    if (has(WordClass::WITHDRAW) && outcomes.empty() && reasons.empty()) {
      rows_ = {{"other.other"}, {requestRows("other.*", context_.requests)}};
      if (!isInForm(rows_.front(), context_.requests)) {
        rows_.erase(rows_.begin());
      }
      reading_.loose = true;
      use({WordClass::WITHDRAW, WordClass::PUBLIC});
      return true;
    }
    if (has(WordClass::CLOSED) && outcomes.empty() && reasons.empty() && !has(WordClass::hole) &&
        !content_.has(WordClass::FILL, "cause")) {
      rows_ = {{requestRows("not_processed.*", context_.requests)},
               {requestRows("other.*", context_.requests)}};
      use({WordClass::CLOSED});
      return true;
    }
    if (has(WordClass::CLOSED) && !outcomes.empty() && has(WordClass::LINK)) {
      addOnce(outcomes, requestRows("not_processed.*", context_.requests));
    }
    if (content_.has(WordClass::RESULT, "other") && !outcomes.empty() && has(WordClass::LINK)) {
      addOnce(outcomes, requestRows("other.*", context_.requests));
      use({WordClass::RESULT});
    }
    if (outcomes.empty() && reasons.empty()) {
      return readRest();
    }
    if (!outcomes.empty() && content_.standsBefore(WordClass::LINK, WordClass::OTHER) &&
        !content_.standsBefore(WordClass::OTHER, WordClass::OUTCOME)) {
      addOnce(outcomes, requestRows("other.*", context_.requests));  // 不予处理及其他情形
      use({WordClass::OTHER});
    }
    use({WordClass::OUTCOME, WordClass::REASON, WordClass::FINISH, WordClass::HANDLE,
         WordClass::PROCESS, WordClass::CLOSED, WordClass::APPLICANT, WordClass::REST,
         WordClass::SUPPLY});
    if (!reasons.empty()) {
      use({WordClass::TOPIC});
    }
    if (has(WordClass::OPEN) && !open) {
      return true;  // 全部公开和…公开, 公开和不予公开: one of them is not understood
    }
    if (reasons.empty()) {
      if (!hasUnknownGround()) {
        rows_ = {std::move(outcomes)};
      }
      return true;
    }
    reasons.erase(std::remove_if(reasons.begin(), reasons.end(),
                                 [&](const std::string& row) {
                                   return !hasRow(context_.requests, FormTable::requests, row);
                                 }),
                  reasons.end());
    if (reasons.empty()) {
      return true;  // a ground that the form does not have
    }
    // The outcome must be the one of which they are grounds.
    Rows groups;
    for (const std::string& row : reasons) {
      addOnce(groups, requestRows(groupOf(row), context_.requests));
    }
    const bool fits = outcomes.empty() || outcomes == groups;
    if (!fits) {
      const Word* last =
          std::max(content_.last(WordClass::OUTCOME), content_.last(WordClass::REASON),
                   [](const Word* a, const Word* b) {
                     return a == nullptr || (b != nullptr && a->begin < b->begin);
                   });
      reading_.loose = true;
      rows_ = {last->is == WordClass::OUTCOME ? outcomes : reasons};
      return true;
    }
    // 重复申请3件 tells what kind they were, not how they were dealt with.
    const bool of_outcomes = !context_.last.empty() &&
                             context_.last.front().table == FormTable::requests &&
                             !context_.last.front().isFlow();
    // So does what was asked for: 申请公开国家秘密3件.
    const bool kind =
        !has(WordClass::CLOSED) && (groups.front() == "not_processed.*" || has(WordClass::TOPIC) ||
                                    (has(WordClass::REQUEST) && !has(WordClass::BE)));
    reading_.loose = outcomes.empty() && !of_outcomes && kind;
    if (hasOthersBesides()) {
      rows_ = {groups, reasons};
    } else {
      rows_ = {reasons};
      if (!outcomes.empty()) {
        rows_.push_back(groups);
      }
    }
    return true;
  }

  /// A word that is not known stands directly in front of it: 有区分地公开.
  bool isBent(WordClass is) const {
    const auto words = content_.words();
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (words[i].is == is && words[i - 1].is == WordClass::hole) {
        return true;
      }
    }
    return false;
  }

  /// 因…不予公开: a ground that is not known.
  bool hasUnknownGround() const {
    constexpr WordSet kNone = {WordClass::MANNER,  WordClass::PERMIT, WordClass::FILL,
                               WordClass::DE,      WordClass::LINK,   WordClass::SELF,
                               WordClass::REQUEST, WordClass::APPLY};
    bool grounds = false;
    for (const Word& word : content_.words()) {
      if (grounds && word.is == WordClass::OUTCOME) {
        return false;
      }
      if (grounds && !kNone.has(word.is)) {
        return true;
      }
      grounds = grounds || word.key == "cause" || word.is == WordClass::TOPIC ||
                (word.is == WordClass::BE && !has(WordClass::REASON));
    }
    return false;
  }

  /// 因不掌握等原因: one ground stands for several.
  bool hasOthersBesides() const {
    const Word* reason = content_.last(WordClass::REASON);
    const Word* etc = content_.last(WordClass::ETC);
    return etc != nullptr && reason != nullptr && etc->begin >= reason->end;
  }

  /// Others than 其他组织.
  bool namesApplicants() const {
    const auto all = content_.all(WordClass::APPLICANT);
    return std::any_of(all.begin(), all.end(),
                       [](const Word* word) { return word->key != "other"; });
  }

  /// 其他5件 behind others of the same kind.
  bool readRest() {
    if (!has(WordClass::OTHER) && !content_.has(WordClass::APPLICANT, "other") &&
        !content_.has(WordClass::RESULT, "other")) {
      return false;
    }
    const bool of_applicants =
        content_.has(WordClass::APPLICANT, "other") ||
        (!context_.last.empty() && context_.last.front().table == FormTable::requests &&
         !context_.last.front().isTotal());
    if (content_.hasAny(kFlowWords) || namesApplicants()) {
      return false;
    }
    if (of_applicants) {
      columns_ = {"other"};
      use({WordClass::OTHER, WordClass::APPLICANT, WordClass::REST});
      leanOnWhole();
      return true;
    }
    const bool of_outcomes = !context_.last.empty() &&
                             context_.last.front().table == FormTable::requests &&
                             !context_.last.front().isFlow();
    if (!of_outcomes) {
      return false;
    }
    const std::string others = requestRows("other.*", context_.requests);
    if (context_.last.front().rows.front().starts_with("other.")) {
      rows_ = {{"other.other"}};  // of those that were dealt with otherwise
    } else {
      rows_ = {{others}, {requestRows("not_processed.*", context_.requests), others}};
    }
    reading_.leans = true;
    use({WordClass::OTHER, WordClass::PROCESS, WordClass::RESULT});
    return true;
  }

  /// What came in, what was dealt with, what goes over the turn of the year.
  bool readFlow() {
    const bool flow = has(WordClass::FLOW) || has(WordClass::PENDING);
    // 法人提出19件: of those told before.
    if (has(WordClass::SUBMIT) && has(WordClass::APPLICANT) &&
        !content_.hasAny({WordClass::REQUEST, WordClass::RECEIVE, WordClass::HANDLE,
                          WordClass::PROCESS, WordClass::FINISH, WordClass::FLOW,
                          WordClass::PENDING})) {
      return false;
    }
    if (!content_.hasAny(kFlowWords) && !has(WordClass::CARRY)) {
      return false;
    }
    use({WordClass::APPLICANT});
    if (flow || has(WordClass::CARRY)) {
      readCarry();
      return true;
    }
    if ((has(WordClass::SUBMIT) && has(WordClass::hole)) ||
        (has(WordClass::SUBMIT) && has(WordClass::DIRECT)) || isBent(WordClass::FINISH)) {
      return true;  // whoever asks, or however it was done, is not understood; 直接提交 is one of
                    // the ways
    }
    const bool received =
        has(WordClass::RECEIVE) || (has(WordClass::SUBMIT) && !has(WordClass::FINISH));
    const bool fresh = content_.has(WordClass::RECEIVE, "new");
    const bool finished = has(WordClass::FINISH) || has(WordClass::SETTLE);
    const bool handled = has(WordClass::HANDLE) || has(WordClass::PROCESS);
    const Rows fresh_row{"new"};
    const Rows at_hand{"new", "carried_in"};
    const Rows total{"total"};
    use({WordClass::RECEIVE, WordClass::SUBMIT, WordClass::HANDLE, WordClass::PROCESS});
    if (finished) {
      use({WordClass::FINISH, WordClass::SETTLE});
    }
    if (finished && has(WordClass::REST)) {
      return true;  // 其余8件作了其他答复
    }
    if (fresh) {
      rows_ = {fresh_row};
    } else if (content_.has(WordClass::HANDLE, "due") && !received && !finished) {
      rows_ = {at_hand};
    } else if (received && finished) {
      rows_ = {fresh_row, total, at_hand};
      reading_.loose = !has(WordClass::LINK);  // 当年收到当年办结
    } else if (received) {
      rows_ = {fresh_row};
      if (acceptsOnly() || handled) {
        rows_.push_back(at_hand);
      }
      if (handled) {
        rows_.push_back(total);
      }
    } else if (finished) {
      rows_ = {total};
      if (content_.has(WordClass::FINISH, "openly")) {
        rows_.push_back({"granted"});
      }
    } else {
      rows_ = {total, fresh_row, at_hand};
    }
    return true;
  }

  /// 受理 says no more than that they were accepted: those carried in may be among them.
  bool acceptsOnly() const { return content_.has(WordClass::RECEIVE, "accept"); }

  void readCarry() {
    use({WordClass::FLOW, WordClass::PENDING, WordClass::CARRY, WordClass::REST, WordClass::HANDLE,
         WordClass::PROCESS});
    const bool out = content_.has(WordClass::FLOW, "carried_out") || has(WordClass::PENDING);
    const bool in = content_.has(WordClass::FLOW, "carried_in");
    if (out && !in) {
      rows_ = {{"carried_out"}};
      use({WordClass::NEXT});
    } else if (in && !out && content_.has(WordClass::RECEIVE, "new")) {
      rows_ = {{"new", "carried_in"}};  // 上年结转和本年新收的共31件
      use({WordClass::RECEIVE});
    } else if (in && !out) {
      rows_ = {{"carried_in"}};
    } else if (!in && !out && has(WordClass::PREV)) {
      rows_ = {{"carried_in"}};  // 上年还有3件结转过来
      use({WordClass::PREV});
    } else if (!in && !out) {
      // 结转1件: behind what was answered it goes on, at the head it comes in.
      const bool behind =
          context_.behind_answers ||
          (!context_.last.empty() && context_.last.front().table == FormTable::requests);
      rows_ = {{behind ? "carried_out" : "carried_in"}, {behind ? "carried_in" : "carried_out"}};
    }
  }

  /// Nothing but who asked, or what was asked for.
  void readNames() {
    if (has(WordClass::hole) || has(WordClass::EXAMINE) || has(WordClass::CLOSED) ||
        has(WordClass::AIM) || has(WordClass::EXCEPT)) {
      return;  // whatever was done with them is not understood
    }
    if (has(WordClass::APPLICANT)) {
      // 自然人5件,其余3件均来自企业: of the same whole; behind anything else of what is left of it.
      const bool told_beside = !context_.last.empty() && !context_.last.front().isTotal();
      if (has(WordClass::REST) && !told_beside) {
        return;
      }
      use({WordClass::APPLICANT, WordClass::SUBMIT, WordClass::REST});
      leanOnWhole();
    } else if (content_.standsBefore(WordClass::PERMIT, WordClass::REQUEST)) {
      rows_ = {{"granted"}};  // 准予公开政府信息的申请
      reading_.loose = true;
    } else if (content_.standsBefore(WordClass::OTHER, WordClass::WAYOUT) &&
               has(WordClass::REQUEST)) {
      rows_ = {{requestRows("other.*", context_.requests)}};
      reading_.loose = true;
      use({WordClass::OTHER});
    } else if (has(WordClass::REQUEST)) {
      rows_ = {{"new"}, {"total"}, {"new", "carried_in"}};
      reading_.loose = has(WordClass::POSTS);
    } else if (has(WordClass::APPLY) && context_.matter == Matter::requests) {
      rows_ = {{"new"}, {"total"}, {"new", "carried_in"}};
      reading_.leans = true;
    }
  }

  /// The rows of the whole that was told last.
  void leanOnWhole() {
    reading_.leans = true;
    if (context_.whole_unknown && context_.whole.empty()) {
      return;
    }
    std::vector<Meaning> wholes = context_.within_last ? context_.last : context_.whole;
    if (wholes.empty() || wholes.front().table != FormTable::requests ||
        !wholes.front().isTotal()) {
      wholes = context_.whole;
    } else if (wholes.front().isOf("carried_in") && !context_.whole.empty()) {
      // 收到88件,上年结转3件,其中自然人85件: of those that came in, or of both.
      wholes = context_.whole;
      wholes.push_back(requestCells({"new", "carried_in"}));
      wholes.push_back(context_.last.front());
    }
    for (const Meaning& whole : wholes) {
      if (whole.table == FormTable::requests) {
        rows_.push_back(whole.rows);
      }
    }
    if (rows_.empty()) {
      rows_ = {{"new"}};
    }
  }

  void makeMeanings() {
    if (columns_.empty() && !has(WordClass::ANYONE)) {
      for (const Word* word : content_.all(WordClass::APPLICANT)) {
        if (word->key == "organisations") {
          for (const FormColumn& column : editionOf(context_.requests).request_columns) {
            if (!column.group.empty()) {
              addOnce(columns_, column.key);
            }
          }
        } else {
          addOnce(columns_, word->key);
        }
      }
    }
    if (columns_.empty() ||
        columns_.size() + 1 == editionOf(context_.requests).request_columns.size()) {
      columns_ = {"total"};
    }
    for (Rows& rows : rows_) {
      keepInnermost(rows);
      if (!isInForm(rows, context_.requests)) {
        continue;
      }
      Meaning& made = reading_.meanings.emplace_back();
      made.rows = rows;
      made.columns = columns_;
    }
    reading_.alike = reading_.meanings.empty();
  }

  const Content& content_;
  const Context& context_;
  std::vector<Rows> rows_;
  std::vector<std::string> columns_;
  WordSet used_ = {};
  Reading reading_;
};

}  // namespace

Reading readRequests(const Content& content, const Context& context) {
  return RequestReader(content, context).read();
}

}  // namespace gouji
