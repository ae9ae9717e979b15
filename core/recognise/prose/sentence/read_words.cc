#include "core/recognise/prose/sentence/read_words.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace gouji {
namespace {

using Tags = std::vector<const ClaimTag*>;

bool isVerb(WordRole role) {
  return role <= WordRole::carry_out;
}

bool isRequestObject(WordRole role) {
  return role == WordRole::request || role == WordRole::weak_request || role == WordRole::outcome ||
         role == WordRole::weak_outcome || role == WordRole::applicant;
}

bool isForeign(WordRole role) {
  return role == WordRole::other || role == WordRole::grievance || role == WordRole::fee;
}

bool isObject(WordRole role) {
  return isRequestObject(role) || isForeign(role) || role == WordRole::review ||
         role == WordRole::result || role == WordRole::row;
}

/// One of several that are told together: a 和 b, a及b, a、b.
bool isJoint(std::u32string_view between) {
  constexpr std::u32string_view kJoints[] = {U"、", U"和",   U"及",     U"与",   U"或",     U"以及",
                                             U"并", U"案和", U"案件、", U"类和", U"\"、\"", U"加"};
  return std::find(std::begin(kJoints), std::end(kJoints), between) != std::end(kJoints);
}

/// The column of table two that an act on documents is counted in: the first that the form has.
struct ActColumn {
  std::string_view act;
  std::string_view column;
  std::string_view otherwise = "";  ///< what the words may mean as well
};
constexpr ActColumn kActColumns[] = {
    {"issued", "issued"},
    {"issued", "made"},
    {"made", "made"},
    {"made", "issued"},
    {"published", "newly_disclosed", "made"},
    {"published", "issued"},
    {"repealed", "repealed"},
    {"in_force", "in_force"},
    {"in_force", "total_disclosed"},
    {"total_disclosed", "total_disclosed"},
};

class WordReader {
 public:
  WordReader(std::u32string_view text, std::span<const ClaimTag> tags, const Mention& mention,
             const Talk& talk)
      : text_(text), mention_(mention), talk_(talk) {
    for (const ClaimTag& tag : tags) {
      if (isVerb(tag.role) || isObject(tag.role) || tag.role == WordRole::act ||
          tag.role == WordRole::examine || tag.role == WordRole::rest ||
          tag.role == WordRole::channel) {
        used_.push_back(&tag);
      }
    }
  }

  WordReading run() {
    dropPartitive();
    if (used_.empty()) {
      return reading_;
    }
    reading_.begin = used_.front()->begin;
    reading_.last = used_.back()->end;
    reading_.alike = std::any_of(used_.begin(), used_.end(), [](const ClaimTag* tag) {
      return tag->key == "alike" || tag->role == WordRole::fee ||
             (tag->role != WordRole::act && tag->role != WordRole::examine &&
              tag->role != WordRole::channel && !isForeign(tag->role) &&
              tag->role != WordRole::weak_outcome && tag->role != WordRole::carry);
    });
    object_ = last(isObject);
    if (object_ == nullptr && used_.back()->role == WordRole::rest) {
      readRest();
    } else if (object_ == nullptr) {
      readVerbs();
    } else if (isForeign(object_->role)) {
      reading_.known = true;
      // 撤回, 信息不存在: no row of the form, but still about requests.
      reading_.matter = object_->key == "request" ? Matter::none : Matter::other;
    } else if (isRequestObject(object_->role)) {
      readRequests();
    } else if (object_->role == WordRole::row) {
      readRow(object_->key);
    } else {
      readReview();
    }
    return reading_;
  }

 private:
  /// 申请中: out of the requests, not they themselves.
  void dropPartitive() {
    std::erase_if(used_, [&](const ClaimTag* tag) {
      const auto behind = text_.substr(tag->end);
      return (tag->role == WordRole::request || tag->role == WordRole::weak_request) &&
             (behind.starts_with(U"中") || behind.starts_with(U"里")) &&
             !behind.starts_with(U"中心");
    });
  }

  template <class Test>
  const ClaimTag* last(Test test) const {
    const auto found = std::find_if(used_.rbegin(), used_.rend(),
                                    [&](const ClaimTag* tag) { return test(tag->role); });
    return found == used_.rend() ? nullptr : *found;
  }

  bool has(WordRole role) const {
    return last([&](WordRole each) { return each == role; }) != nullptr;
  }

  /// The last tag of a role, and those before it that are told together with it.
  std::vector<std::string_view> keysOf(WordRole role) const {
    std::vector<std::string_view> keys;
    const ClaimTag* next = nullptr;
    for (auto at = used_.rbegin(); at != used_.rend(); ++at) {
      if ((*at)->role != role) {
        continue;
      }
      if (next != nullptr && !isJoint(text_.substr((*at)->end, next->begin - (*at)->end))) {
        break;
      }
      keys.insert(keys.begin(), (*at)->key);
      next = *at;
    }
    return keys;
  }

  bool countsPieces() const {
    return mention_.unit == MentionUnit::piece || mention_.unit == MentionUnit::none ||
           (talk_.last != nullptr && talk_.last->meaning.table == FormTable::requests &&
            !talk_.last->meaning.empty() && talk_.last->mention->unit_text == mention_.unit_text);
  }

  /// Rows of the flow that the verbs tell; empty without a verb.
  std::vector<std::string> flow() {
    const bool in = has(WordRole::carry_in);
    const bool fresh = has(WordRole::receive);
    if (has(WordRole::carry_out)) {
      return {"carried_out"};
    }
    if (in && fresh) {
      return {"new", "carried_in"};
    }
    if (in) {
      return {"carried_in"};
    }
    // 办结125件,结转1件: to the next year.
    if (has(WordRole::carry) && talk_.last != nullptr && talk_.last->meaning.isOf("total") &&
        talk_.last->meaning.table == FormTable::requests) {
      reading_.leans = true;
      return {"carried_out"};
    }
    const ClaimTag* verb = last([](WordRole role) {
      return role == WordRole::receive || role == WordRole::handle || role == WordRole::finish;
    });
    if (verb == nullptr) {
      return {};
    }
    if (verb->role == WordRole::handle) {
      return {"new", "carried_in"};
    }
    return {verb->role == WordRole::finish ? "total" : "new"};
  }

  void addHandled(const std::vector<std::string>& columns) {
    if (!has(WordRole::handle) || has(WordRole::carry_in) || has(WordRole::carry_out)) {
      return;
    }
    for (const char* row : {"total", "new"}) {
      Meaning other = reading_.meaning;
      other.rows = {row};
      other.columns = columns;
      reading_.alternatives.push_back(std::move(other));
    }
  }

  /// 其他 as the last of a list: of applicants, of other ways of dealing with a request.
  void readRest() {
    reading_.alike = false;
    if (talk_.last == nullptr || talk_.last->meaning.table != FormTable::requests ||
        talk_.last->meaning.empty() || used_.size() != 1 || !countsPieces()) {
      return;
    }
    Meaning meaning = talk_.last->meaning;
    const bool organisation = !meaning.isTotal() && meaning.columns.front() != "natural_person";
    if (organisation && meaning.columns.size() == 1) {
      meaning.columns = {"other"};
    } else if (meaning.isTotal() && meaning.rows.front().starts_with("other.") &&
               meaning.rows.front() != "other.*") {
      meaning.rows = {"other.other"};
    } else {
      return;
    }
    reading_.known = true;
    reading_.leans = true;
    reading_.matter = Matter::requests;
    reading_.meaning = std::move(meaning);
  }

  void readVerbs() {
    const bool of_documents =
        talk_.matter == Matter::documents ||
        (talk_.last == nullptr && talk_.row == "normative_documents" && !talk_.of_requests);
    if (of_documents && has(WordRole::act) && !has(WordRole::examine)) {
      return readRow(talk_.row);
    }
    if (talk_.matter != Matter::requests || !countsPieces() || has(WordRole::channel) ||
        has(WordRole::act) || has(WordRole::examine)) {
      return;
    }
    const auto rows = flow();
    if (rows.empty()) {
      return;
    }
    reading_.known = true;
    reading_.leans = true;
    reading_.matter = Matter::requests;
    reading_.meaning = requestCells(rows);
    addHandled({"total"});
  }

  std::vector<std::string> columns() const {
    const ClaimTag* applicant = last([](WordRole role) { return role == WordRole::applicant; });
    const bool anyone =
        applicant != nullptr && applicant != used_.back() &&
        text_.substr(applicant->begin, applicant->end - applicant->begin) == U"公民";
    const auto keys = keysOf(WordRole::applicant);
    if (anyone || (std::find(keys.begin(), keys.end(), "natural_person") != keys.end() &&
                   std::find(keys.begin(), keys.end(), "organisations") != keys.end())) {
      return {};  // 公民、法人和其他组织: whoever asked
    }
    std::vector<std::string> all;
    for (const std::string_view key : keys) {
      if (key == "organisations") {
        for (const FormColumn& column : editionOf(talk_.requests).request_columns) {
          if (!column.group.empty()) {
            all.emplace_back(column.key);
          }
        }
      } else {
        all.emplace_back(key);
      }
    }
    return all;
  }

  std::vector<std::string> outcomes() const {
    std::vector<std::string> rows;
    auto keys = keysOf(WordRole::outcome);
    if (has(WordRole::weak_outcome)) {
      const ClaimTag* weak = last([](WordRole role) { return role == WordRole::weak_outcome; });
      const ClaimTag* strong = last([](WordRole role) { return role == WordRole::outcome; });
      const bool joint = strong != nullptr && weak->end <= strong->begin &&
                         isJoint(text_.substr(weak->end, strong->begin - weak->end));
      if (joint || (strong == nullptr && isAmongOutcomes())) {
        keys.insert(keys.begin(), weak->key);
      }
    }
    for (const std::string_view key : keys) {
      rows.push_back(requestRows(key, talk_.requests));
    }
    keepInnermost(rows);
    return rows;
  }

  /// 公开 alone is an outcome only in a list of them.
  bool isAmongOutcomes() const {
    return talk_.last != nullptr && talk_.last->meaning.table == FormTable::requests &&
           !talk_.last->meaning.empty() && countsPieces() &&
           (talk_.within_last || !talk_.last->meaning.isFlow());
  }

  /// 留言和依申请公开: counted together with what is no matter of the form.
  bool isJoinedToOther() const {
    const ClaimTag* other = last(isForeign);
    const ClaimTag* next = other;
    for (const ClaimTag* tag : used_) {
      if (next != nullptr && next == other && tag->begin >= other->end) {
        next = tag;
      }
    }
    return other != nullptr && next != other &&
           isJoint(text_.substr(other->end, next->begin - other->end));
  }

  void readRequests() {
    if (isJoinedToOther()) {
      return;
    }
    const bool named = has(WordRole::request);
    if (!named && talk_.matter != Matter::requests) {
      reading_.alike = reading_.alike && (has(WordRole::receive) || has(WordRole::outcome));
      return;
    }
    if (!countsPieces() && mention_.unit != MentionUnit::item && mention_.unit_text != U"人") {
      return;
    }
    if (!named && mention_.unit == MentionUnit::item && mention_.unit_text != U"项") {
      return;
    }
    reading_.known = true;
    reading_.matter = Matter::requests;
    auto rows = outcomes();
    const bool told_outcome = !rows.empty();
    reading_.leans = told_outcome && !has(WordRole::outcome);
    auto whose = columns();
    if (object_->role == WordRole::weak_outcome && !told_outcome) {
      reading_.known = false;
      reading_.matter = Matter::none;
      return;
    }
    if (told_outcome && !hasRow(talk_.requests, FormTable::requests, rows.front())) {
      return;  // a row of another edition
    }
    const auto told = flow();
    const bool carried = !told.empty() && told.front() != "new" && told.front() != "total";
    if (rows.empty() || (carried && !has(WordRole::handle))) {
      rows = told;
    }
    if (has(WordRole::channel) && !told_outcome) {
      if (!has(WordRole::receive)) {
        reading_.matter = Matter::requests;
        reading_.alike = true;
        return;  // told by channel: the form has no such column
      }
      reading_.through = channels() == 1;
    }
    if (rows.empty() && !whose.empty()) {
      rows = rowsOfLast();
      reading_.leans = talk_.last != nullptr && (!rows.empty() || talk_.last->meaning.empty());
    }
    const bool noun_only = rows.empty();
    if (noun_only) {
      rows = {"new"};
      reading_.leans = reading_.leans || talk_.joined;  // 办结上年申请6件、本年申请34件
    }
    if (whose.empty()) {
      whose = {"total"};
    }
    reading_.meaning = requestCells(rows);
    reading_.meaning.columns = whose;
    if (reading_.leans && !told_outcome) {
      addOthersOfLast();
    }
    if (noun_only && whose.size() == 1 && whose.front() == "total") {
      // 政府信息公开申请35件: neither that they came nor that they were answered
      reading_.alternatives.push_back(requestCells({"total"}));
      reading_.alternatives.push_back(requestCells({"new", "carried_in"}));
    }
    if (!told_outcome) {
      addHandled(whose);
    }
  }

  int channels() const {
    return static_cast<int>(std::count_if(used_.begin(), used_.end(), [](const ClaimTag* tag) {
      return tag->role == WordRole::channel;
    }));
  }

  /// Of whom the applicants are a part: of what was told before, else of all that came in.
  std::vector<std::string> rowsOfLast() const {
    if (talk_.last == nullptr || talk_.last->meaning.table != FormTable::requests ||
        talk_.last->meaning.empty() || talk_.last->meaning.previous) {
      return {};
    }
    const Meaning& before = talk_.last->meaning;
    if (isBesideNew(before)) {
      return {"new"};
    }
    return before.isFlow() || talk_.within_last || !before.isTotal() ? before.rows
                                                                     : std::vector<std::string>();
  }

  /// 收到88件,上年结转3件: what follows may be of either or of both.
  bool isBesideNew(const Meaning& meaning) const {
    return meaning.isOf("carried_in") && meaning.isTotal() && talk_.before != nullptr &&
           talk_.before->meaning.isOf("new") && talk_.before->meaning.isTotal();
  }

  /// What the figure may be a part of as well, after figures told side by side.
  void addOthersOfLast() {
    std::vector<std::vector<std::string>> others;
    if (talk_.last->meaning.isTotal() && isBesideNew(talk_.last->meaning)) {
      others = {{"carried_in"}, {"new", "carried_in"}};
    } else if (!talk_.last->meaning.isTotal()) {
      for (const Meaning& other : talk_.last->alternatives) {
        others.push_back(other.rows);
      }
    }
    for (auto& rows : others) {
      Meaning other = reading_.meaning;
      other.rows = std::move(rows);
      reading_.alternatives.push_back(std::move(other));
    }
  }

  void readReview() {
    if (!countsPieces() && mention_.unit != MentionUnit::item) {
      return;
    }
    const auto groups = keysOf(WordRole::review);
    const auto results = keysOf(WordRole::result);
    const bool after_review = talk_.last != nullptr && !talk_.last->meaning.empty() &&
                              talk_.last->meaning.table == FormTable::review;
    if (groups.empty() ? !after_review
                       : !talk_.of_disclosure && talk_.matter != Matter::requests &&
                             talk_.matter != Matter::review) {
      return;
    }
    reading_.known = true;
    reading_.matter = Matter::review;
    Meaning& meaning = reading_.meaning;
    meaning.table = FormTable::review;
    for (const std::string_view group : groups) {
      for (const std::string& row : reviewCells(group).rows) {
        if (std::find(meaning.rows.begin(), meaning.rows.end(), row) == meaning.rows.end()) {
          meaning.rows.push_back(row);
        }
      }
    }
    if (groups.empty()) {
      meaning.rows = talk_.last->meaning.rows;
      reading_.leans = true;
    }
    for (const std::string_view result : results) {
      meaning.columns.emplace_back(result);
    }
    if (results.empty()) {
      meaning.columns = {"total"};
    } else if (groups.empty() && talk_.last->meaning.isTotal() &&
               talk_.review_rows != meaning.rows && !talk_.review_rows.empty()) {
      // 复议2件、诉讼7件,其中维持3件: of the last or of all.
      Meaning other = meaning;
      (talk_.within_last ? other : meaning).rows = talk_.review_rows;
      reading_.alternatives.push_back(std::move(other));
    }
  }

  bool isTopic() const {
    constexpr std::u32string_view kTopics[] = {U"涉及", U"关于", U"有关", U"针对", U"涉"};
    const auto before = text_.substr(0, object_->begin);
    return std::any_of(std::begin(kTopics), std::end(kTopics),
                       [&](std::u32string_view word) { return before.ends_with(word); });
  }

  bool hasAct(std::string_view key) const {
    return std::any_of(used_.begin(), used_.end(), [&](const ClaimTag* tag) {
      return tag->role == WordRole::act && tag->key == key;
    });
  }

  void setCell(std::string_view row, std::string column) {
    reading_.known = true;
    reading_.meaning.table = FormTable::disclosure;
    reading_.meaning.rows = {std::string(row)};
    reading_.meaning.columns = {std::move(column)};
  }

  void readRow(std::string_view row) {
    reading_.matter = Matter::other;
    if (object_ != nullptr && isTopic()) {
      return;
    }
    if (row == "normative_documents" || row == "regulations") {
      readDocuments(row);
    } else if (row == "fees") {
      readFees();
    } else if (row != "procurement") {
      readDecisions(row);
    }
  }

  void readDocuments(std::string_view row) {
    constexpr std::u32string_view kUnits = U"件份部个宗";
    if (mention_.unit_text.empty() || kUnits.find(mention_.unit_text.front()) == kUnits.npos) {
      return;
    }
    std::string_view act;
    for (const std::string_view each :
         {"in_force", "repealed", "total_disclosed", "issued", "made", "published"}) {
      if (hasAct(each)) {
        act = each;
        break;
      }
    }
    const ClaimTag* received = last([](WordRole role) { return role == WordRole::receive; });
    const bool added = received != nullptr && text_.substr(received->begin).starts_with(U"新增");
    if (added && act.empty()) {
      act = "issued";
    }
    const bool looked_through =
        has(WordRole::examine) || (received != nullptr && !added) || has(WordRole::finish);
    if (looked_through && act != "in_force" && act != "repealed" && act != "issued") {
      return;
    }
    if (act.empty()) {
      act = talk_.act;
    }
    reading_.matter = Matter::documents;
    for (const ActColumn& each : kActColumns) {
      if (each.act == act && hasColumn(row, each.column)) {
        setCell(row, std::string(each.column));
        if (!each.otherwise.empty()) {
          reading_.alternatives.push_back(reading_.meaning);
          reading_.alternatives.back().columns = {std::string(each.otherwise)};
        }
        return;
      }
    }
  }

  bool hasColumn(std::string_view row, std::string_view column) const {
    return hasCell(talk_.disclosure, "disclosure." + std::string(row) + '.' + std::string(column));
  }

  void readFees() {
    if (!hasColumn("fees", "amount") || !mention_.isMoney()) {
      return;
    }
    setCell("fees", "amount");
    reading_.meaning.scale = mention_.unit == MentionUnit::yuan      ? Decimal(10'000)
                             : mention_.unit == MentionUnit::yi_yuan ? *Decimal::parse("0.0001")
                                                                     : Decimal(1);
  }

  void readDecisions(std::string_view row) {
    constexpr std::u32string_view kUnits = U"件宗起例";
    const bool published =
        hasAct("published") || hasAct("issued") ||
        (!hasAct("decisions") && (talk_.act == "published" || talk_.act == "issued"));
    if (mention_.unit_text.empty() || kUnits.find(mention_.unit_text.front()) == kUnits.npos ||
        published || has(WordRole::examine) || has(WordRole::receive) ||
        has(WordRole::weak_outcome) || talk_.of_requests || !hasColumn(row, "decisions")) {
      return;
    }
    setCell(row, "decisions");
  }

  std::u32string_view text_;
  const Mention& mention_;
  const Talk& talk_;
  Tags used_;
  const ClaimTag* object_ = nullptr;
  WordReading reading_;
};

}  // namespace

WordReading readWords(std::u32string_view text, std::span<const ClaimTag> tags,
                      const Mention& mention, const Talk& talk) {
  return WordReader(text, tags, mention, talk).run();
}

}  // namespace gouji
