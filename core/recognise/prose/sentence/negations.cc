#include <algorithm>

#include "core/recognise/prose/sentence/sentence_reader.h"

#include "core/recognise/prose/gaps/gaps.h"
#include "core/recognise/prose/scope.h"
#include "core/recognise/prose/sentence/read_words.h"

namespace gouji {
namespace {

void addOnce(std::vector<std::string>& all, std::string_view each) {
  if (std::find(all.begin(), all.end(), each) == all.end()) {
    all.emplace_back(each);
  }
}

/// What a clause denies.
struct Denied {
  std::vector<std::string> request_rows;
  std::vector<std::string> groups;
  std::vector<std::string> results;
  std::vector<std::string> decisions;
  std::vector<std::string> documents;
  bool carried = false;
  std::string_view act;
  bool fee = false;
  bool grievance = false;
  bool other = false;
  const ClaimTag* request = nullptr;
  const ClaimTag* first_review = nullptr;

  void take(const ClaimTag& tag) {
    switch (tag.role) {
      case WordRole::request:
        request = &tag;
        break;
      case WordRole::weak_request:
        request = request == nullptr ? &tag : request;
        break;
      case WordRole::outcome:
        addOnce(request_rows, tag.key);
        break;
      case WordRole::carry_in:
        carried = true;
        addOnce(request_rows, "carried_in");
        break;
      case WordRole::carry_out:
        carried = true;
        addOnce(request_rows, "carried_out");
        break;
      case WordRole::review:
        first_review = first_review == nullptr ? &tag : first_review;
        for (const std::string& row : reviewCells(tag.key).rows) {
          addOnce(groups, row);
        }
        break;
      case WordRole::result:
        addOnce(results, tag.key);
        break;
      case WordRole::row:
        if (tag.key == "normative_documents" || tag.key == "regulations") {
          addOnce(documents, tag.key);
        } else if (tag.key == "licensing" || tag.key == "penalties" || tag.key == "coercion") {
          addOnce(decisions, tag.key);
        } else {
          other = true;
        }
        break;
      case WordRole::act:
        act = tag.key;
        break;
      case WordRole::fee:
        fee = true;
        break;
      case WordRole::grievance:
        grievance = true;
        break;
      case WordRole::other:
        other = true;
        break;
      default:
        break;
    }
  }
};

}  // namespace

void SentenceReader::readNegations() {
  std::size_t behind = sentence_.begin;
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.role == WordRole::negative && tag.begin >= behind) {
      const std::size_t before = found_.size();
      readNegation(tag);
      behind = found_.size() > before ? found_.back().end : tag.end;
    }
  }
}

void SentenceReader::readNegation(const ClaimTag& negative) {
  std::size_t begin = negative.begin;
  std::size_t end = sentence_.clauseEnd(negative.end);
  const bool figure = std::any_of(
      sentence_.mentions.begin(), sentence_.mentions.end(),
      [&](const Mention& mention) { return mention.begin == end && end < sentence_.end; });
  const std::size_t clause = sentence_.clauseBegin(sentence_.begin, negative.begin);
  if (figure || isAim(clause, negative.begin)) {
    return;
  }
  Denied denied;
  auto tags = sentence_.tagsIn(negative.end, end);
  if (isFiller(sentence_.part(negative.end, end))) {
    // 行政复议、行政诉讼:无
    std::size_t from = clause;
    if (from == negative.begin && from > sentence_.begin) {
      from = sentence_.clauseBegin(sentence_.begin, from - 1);
    }
    tags = sentence_.tagsIn(from, negative.begin);
    begin = from;
    end = std::max(negative.end, std::min(end, negative.end + 1));
    end = negative.end;
  }
  for (const ClaimTag& tag : tags) {
    denied.take(tag);
  }
  keepInnermost(denied.request_rows);
  const auto deny = [&](ClaimReason reason) -> FoundClaim& {
    FoundClaim& made = add(ClaimKind::negation, begin, end);
    made.claim.reason = reason;
    return made;
  };
  if (denied.fee) {
    deny(ClaimReason::no_cell);
    return;
  }
  if (denied.grievance && denied.request_rows.empty() && denied.groups.empty()) {
    deny(ClaimReason::other_matter);
    return;
  }
  if (denied.other && denied.groups.empty()) {
    return;
  }
  std::vector<Meaning> meanings;
  if (!denied.results.empty() || !denied.groups.empty()) {
    if (!denied.results.empty() && denied.groups.empty()) {
      for (const ClaimTag& tag : sentence_.tags) {
        if (tag.role == WordRole::review && tag.end <= negative.begin) {
          denied.take(tag);
        }
      }
      if (denied.groups.empty()) {
        denied.groups = course_.review_rows;
      }
    }
    Meaning review;
    review.table = FormTable::review;
    review.rows = denied.groups;
    review.columns = denied.results.empty() ? std::vector<std::string>{"total"} : denied.results;
    const bool together = denied.request != nullptr && denied.first_review != nullptr &&
                          sentence_.part(denied.request->end, denied.first_review->begin) == U"、";
    if (together && denied.results.empty()) {
      meanings.push_back(requestCells({"new"}));
    }
    if (!review.rows.empty()) {
      meanings.push_back(std::move(review));
    }
  } else if (!denied.documents.empty()) {
    const auto hasColumn = [&](std::string_view column) {
      return hasCell(report_.rowSet(FormTable::disclosure),
                     "disclosure." + denied.documents.front() + '.' + std::string(column));
    };
    std::string column = hasColumn("issued") ? "issued" : "made";
    const auto wording = sentence_.part(negative.begin, end);
    if (denied.act == "repealed" || denied.act == "in_force") {
      column = hasColumn(denied.act) ? std::string(denied.act) : "";
    } else if (denied.act.empty() && wording.find(U"制") == wording.npos &&
               wording.find(U"出台") == wording.npos) {
      column.clear();
    }
    if (!column.empty() && hasColumn(column)) {
      meanings.push_back({FormTable::disclosure, denied.documents, {column}, false, 1});
    }
  } else if (!denied.decisions.empty()) {
    if (denied.request == nullptr && matterAt(negative.begin) != Matter::requests) {
      meanings.push_back({FormTable::disclosure, denied.decisions, {"decisions"}, false, 1});
    }
  } else if (!denied.request_rows.empty()) {
    const bool of_requests =
        matterAt(negative.begin) == Matter::requests || denied.request != nullptr;
    constexpr std::size_t kNear = 6;
    if (of_requests && !tags.empty() &&
        (denied.carried || tags.front().begin <= negative.end + kNear)) {
      for (std::string& row : denied.request_rows) {
        row = requestRows(row, report_.rowSet(FormTable::requests));
      }
      meanings.push_back(requestCells(denied.request_rows));
    }
  } else if (denied.request != nullptr && (denied.request->role == WordRole::request ||
                                           matterAt(negative.begin) == Matter::requests)) {
    meanings.push_back(requestCells({"new"}));
  }
  if (meanings.empty()) {
    return;
  }
  const WordRole year = yearBefore(negative.begin);
  if (year == WordRole::next_year || year == WordRole::years) {
    return;
  }
  Linear means;
  for (Meaning& meaning : meanings) {
    meaning.previous = year == WordRole::last_year;
    means = std::move(means) + linearOf(meaning);
  }
  const Understood understood = understoodAs(ClaimKind::negation, std::move(meanings));
  FoundClaim& made = deny(ClaimReason::none);
  made.claim.means.part = std::move(means);
  const std::size_t from = std::min(begin, clause);
  made.gaps = gapsBefore(sentence_, understood, from, end);
  addGaps(made.gaps, gapsBehind(sentence_, understood, end, end));
  const Count* last = lastCount(negative.begin);
  const bool of_requests = understood.meanings.front().table == FormTable::requests;
  if ((last != nullptr && last->part && of_requests) ||
      saidOfOneOffice(sentence_.part(from, negative.begin), report_.agency)) {
    made.claim.scope = ClaimScope::part;
    made.claim.reason = ClaimReason::share;
  }
}

}  // namespace gouji
