#include "core/recognise/prose/gaps/uses.h"

#include <algorithm>
#include <string>

namespace gouji {
namespace {

using View = std::u32string_view;

bool contains(const std::vector<std::string>& all, std::string_view each) {
  return std::find(all.begin(), all.end(), each) != all.end();
}

/// "denied.*" holds "denied.state_secret".
bool isGroupOf(std::string_view group, std::string_view row) {
  return group.ends_with(".*") && row.starts_with(group.substr(0, group.size() - 1));
}

bool isCarried(const Meaning& meaning) {
  return contains(meaning.rows, "carried_in") || contains(meaning.rows, "carried_out");
}

bool isOutcome(const Meaning& meaning, std::string_view key) {
  return std::any_of(meaning.rows.begin(), meaning.rows.end(), [&](const std::string& row) {
    return row == key || isGroupOf(key, row) || (row == "other" && isGroupOf("other.*", key)) ||
           (row == "other" && key == "other.*");
  });
}

bool isApplicant(const Meaning& meaning, std::string_view key) {
  return contains(meaning.columns, key == "organisations" ? "commercial" : key);
}

bool isRest(const Meaning& meaning) {
  return contains(meaning.columns, "other") || meaning.isOf("other.other");
}

Use when(bool holds, Use otherwise = Use::foreign) {
  return holds ? Use::part : otherwise;
}

/// 占收到总数, 占办结总数: the very rows.
Use ofWhole(const ClaimTag& tag, const Meaning& meaning) {
  switch (tag.role) {
    case WordRole::receive:
      return when(contains(meaning.rows, "new"));
    case WordRole::finish:
      return when(contains(meaning.rows, "total"));
    case WordRole::handle:
    case WordRole::request:
    case WordRole::weak_request:
      return Use::part;
    default:
      return Use::foreign;
  }
}

Use inRequests(const ClaimTag& tag, View wording, const Meaning& meaning,
               const Understood& understood) {
  switch (tag.role) {
    case WordRole::request:
    case WordRole::handle:
      return Use::part;
    case WordRole::weak_request:
      return when(!wording.starts_with(U"有效"));
    case WordRole::receive:
      return when(!meaning.isOf("total"));
    case WordRole::finish:
      return when(contains(meaning.rows, "total") || !meaning.isFlow() ||
                  meaning.isOf("carried_out"));
    case WordRole::carry:
      return when(isCarried(meaning));
    case WordRole::carry_in:
      return when(contains(meaning.rows, "carried_in"));
    case WordRole::carry_out:
      return when(contains(meaning.rows, "carried_out"));
    case WordRole::outcome:
      return when(isOutcome(meaning, tag.key));
    case WordRole::weak_outcome:
      return when(contains(meaning.rows, tag.key));
    case WordRole::applicant:
      return when(isApplicant(meaning, tag.key) ||
                  (meaning.isTotal() && (understood.anyone || wording == U"公民")));
    case WordRole::rest:
      return when(isRest(meaning));
    case WordRole::channel:
      return understood.through ? Use::neutral : Use::foreign;
    case WordRole::act:
      return tag.key == "decisions" ? Use::neutral : Use::foreign;
    case WordRole::examine:
      return Use::neutral;
    default:
      return Use::foreign;
  }
}

bool isGroup(const Meaning& meaning, std::string_view key) {
  const auto rows = reviewCells(key).rows;
  return std::all_of(rows.begin(), rows.end(),
                     [&](const std::string& row) { return contains(meaning.rows, row); });
}

/// Answered, not closed: 不服政府信息公开答复.
bool isAnswer(View wording) {
  return wording.find(U"复") != View::npos;
}

Use inReview(const ClaimTag& tag, View wording, const Meaning& meaning) {
  switch (tag.role) {
    case WordRole::review:
      return when(isGroup(meaning, tag.key));
    case WordRole::result:
      return when(contains(meaning.columns, tag.key));
    case WordRole::receive:
      return when(!wording.starts_with(U"新"));
    case WordRole::handle:
      return Use::part;
    case WordRole::finish:
      return isAnswer(wording) ? Use::neutral : Use::foreign;
    case WordRole::request:
    case WordRole::weak_request:
    case WordRole::examine:
      return Use::neutral;
    case WordRole::act:
      return tag.key == "decisions" ? Use::neutral : Use::foreign;
    default:
      return Use::foreign;
  }
}

Use inDocuments(const ClaimTag& tag, View wording, const Meaning& meaning) {
  const std::string& column = meaning.columns.front();
  const bool making = tag.key == "issued" || tag.key == "made" || tag.key == "published";
  switch (tag.role) {
    case WordRole::act:
      if (column == "in_force" || column == "total_disclosed") {
        return when(tag.key == "in_force" || tag.key == "total_disclosed",
                    making ? Use::neutral : Use::foreign);
      }
      return column == "repealed"
                 ? when(tag.key == "repealed", making ? Use::neutral : Use::foreign)
                 : when(making);
    case WordRole::receive:
      return when(wording.starts_with(U"新"));
    default:
      return Use::foreign;
  }
}

Use inDecisions(const ClaimTag& tag) {
  return when((tag.role == WordRole::act && tag.key == "decisions") ||
              tag.role == WordRole::handle);
}

Use inDisclosure(const ClaimTag& tag, View wording, const Meaning& meaning) {
  if (tag.role == WordRole::row) {
    return when(contains(meaning.rows, tag.key));
  }
  const bool documents =
      meaning.isOf("normative_documents") || meaning.isOf("regulations") || meaning.rows.size() > 1;
  return documents ? inDocuments(tag, wording, meaning) : inDecisions(tag);
}

Use inMeaning(const ClaimTag& tag, View wording, const Meaning& meaning,
              const Understood& understood) {
  switch (meaning.table) {
    case FormTable::requests:
      return understood.of_whole ? ofWhole(tag, meaning)
                                 : inRequests(tag, wording, meaning, understood);
    case FormTable::review:
      return inReview(tag, wording, meaning);
    case FormTable::disclosure:
      return inDisclosure(tag, wording, meaning);
  }
  return Use::foreign;
}

bool isOfRow(const Understood& understood, std::string_view row) {
  return std::any_of(understood.meanings.begin(), understood.meanings.end(),
                     [&](const Meaning& meaning) { return meaning.isOf(row); });
}

bool tellsManner(View wording) {
  return wording.starts_with(U"按") || wording.starts_with(U"及时") || wording.starts_with(U"依法");
}

/// Wordings of the frame, whatever is counted; nothing for those of its matter.
std::optional<Use> inFrame(const ClaimTag& tag, View wording, const Understood& understood) {
  const ClaimKind kind = understood.kind;
  switch (tag.role) {
    case WordRole::this_year:
    case WordRole::last_year:
      return isOfRow(understood, "carried_out") ? Use::foreign : Use::neutral;
    case WordRole::next_year:
      return isOfRow(understood, "carried_in") ? Use::foreign : Use::neutral;
    case WordRole::among:
    case WordRole::context:
      return Use::neutral;
    case WordRole::every:
      return kind == ClaimKind::universal ? Use::part : Use::neutral;
    case WordRole::negative:
      return when(kind == ClaimKind::negation);
    case WordRole::apiece:
      return Use::neutral;
    case WordRole::respectively:
      return understood.listed ? Use::neutral : Use::foreign;
    case WordRole::compare:
      if (tag.year != 0 && understood.year && tag.year != *understood.year - 1) {
        return Use::foreign;
      }
      return when(kind == ClaimKind::growth || understood.compared);
    case WordRole::growth:
      return when(kind == ClaimKind::growth);
    case WordRole::share:
      return when(kind == ClaimKind::percent);
    case WordRole::rate:
      // 按时办结率: of those that were due, which no table tells.
      return when(kind == ClaimKind::percent && !tellsManner(wording));
    case WordRole::years:
    case WordRole::elsewhere:
      return Use::foreign;
    case WordRole::settle:
      return when(kind == ClaimKind::universal);
    default:
      return std::nullopt;
  }
}

}  // namespace

Use useOf(const ClaimTag& tag, View wording, const Understood& understood) {
  if (const auto use = inFrame(tag, wording, understood)) {
    return *use;
  }
  Use best = Use::foreign;
  for (const Meaning& meaning : understood.meanings) {
    best = std::min(best, inMeaning(tag, wording, meaning, understood));
  }
  return best;
}

}  // namespace gouji
