#include "core/recognise/prose/frame/reading.h"

#include <algorithm>

#include "core/recognise/prose/frame/disclosure.h"
#include "core/recognise/prose/frame/requests.h"
#include "core/recognise/prose/frame/review.h"

namespace gouji {
namespace {

/// Words that tell of requests where the talk is of them.
constexpr WordSet kOfRequests = {
    WordClass::RECEIVE, WordClass::SUBMIT,  WordClass::HANDLE,   WordClass::PROCESS,
    WordClass::FINISH,  WordClass::FLOW,    WordClass::PENDING,  WordClass::CARRY,
    WordClass::OUTCOME, WordClass::OPEN,    WordClass::REASON,   WordClass::APPLICANT,
    WordClass::APPLY,   WordClass::OTHER,   WordClass::WITHDRAW, WordClass::ALREADY,
    WordClass::REQUEST, WordClass::CHANNEL, WordClass::CLOSED};

constexpr WordSet kStrange = {WordClass::FOREIGN, WordClass::POSTS, WordClass::hole,
                              WordClass::FEEWORD, WordClass::HELD};

bool ofReview(const Content& content, const Context& context) {
  if (content.has(WordClass::REVIEW)) {
    return true;
  }
  return !context.review_rows.empty() && context.matter == Matter::review &&
         !content.has(WordClass::REQUEST) &&
         (content.hasAny({WordClass::RESULT, WordClass::PENDING, WordClass::SETTLE}) ||
          content.has(WordClass::OUTCOME, "other.*"));
}

/// 政府集中采购项目5个,总金额8万元: the money of what was counted before.
bool leansOnProcurement(const Content& content, const Context& context) {
  return context.procured && context.unit >= MentionUnit::yuan &&
         content.has(WordClass::ITEM, "number") && !content.hasAny(kStrange);
}

bool ofDisclosure(const Content& content, const Context& context) {
  if (content.has(WordClass::DOCUMENT) || content.has(WordClass::DECISION) ||
      content.has(WordClass::FEE)) {
    return !content.has(WordClass::REQUEST);
  }
  if (content.has(WordClass::REQUEST)) {
    return false;
  }
  return (!context.documents.empty() && context.matter == Matter::disclosure &&
          !content.hasAny(kStrange) &&
          content.hasAny({WordClass::ACT, WordClass::AMEND, WordClass::EXAMINE})) ||
         leansOnProcurement(content, context) ||
         (content.has(WordClass::PAPER) && !content.hasAny(kStrange) &&
          (content.has(WordClass::ACT, "issued") || content.has(WordClass::ACT, "repealed") ||
           content.has(WordClass::ACT, "in_force")));
}

/// In what requests are counted in.
bool countsPieces(const Context& context) {
  constexpr std::u32string_view kUnits = U"件条份宗起例项";
  return context.unit == MentionUnit::none || context.unit_text.empty() ||
         kUnits.find(context.unit_text.front()) != kUnits.npos;
}

/// What stands last is counted: 依申请公开典型案例; so is what stands beside: 留言和依申请公开.
bool countsOther(const Content& content, const Context& context) {
  const auto words = content.words();
  const Word* last = lastBearing(words);
  if (last != nullptr && last->is == WordClass::FOREIGN) {
    return true;
  }
  // 申请办理小组会商17次
  constexpr std::size_t kNoun = 2;
  if (last != nullptr && last->is == WordClass::hole && last->end - last->begin >= kNoun &&
      !countsPieces(context)) {
    return true;
  }
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    if (words[i].is == WordClass::FOREIGN && words[i + 1].is == WordClass::LINK &&
        words[i + 2].is == WordClass::REQUEST) {
      return true;
    }
  }
  return false;
}

/// A figure of two things of which one is not understood: 规章和…3件.
bool hasUnknownPartner(const Content& content) {
  constexpr WordSet kThings = {WordClass::APPLICANT, WordClass::DOCUMENT, WordClass::DECISION,
                               WordClass::REVIEW,    WordClass::OUTCOME,  WordClass::REASON,
                               WordClass::RESULT,    WordClass::FLOW};
  const auto words = content.words();
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    const bool linked = words[i + 1].is == WordClass::LINK;
    if (linked && ((words[i].is == WordClass::hole && kThings.has(words[i + 2].is)) ||
                   (kThings.has(words[i].is) && words[i + 2].is == WordClass::hole))) {
      return true;
    }
  }
  return false;
}

bool ofRequests(const Content& content, const Context& context) {
  if (content.has(WordClass::REQUEST)) {
    return true;
  }
  const bool strange = content.hasAny(kStrange);
  const bool asked = content.has(WordClass::APPLY) || content.has(WordClass::AFFAIR);
  if (asked && content.has(WordClass::RECEIVE) && !strange) {
    return true;
  }
  return context.matter == Matter::requests && content.hasAny(kOfRequests);
}

/// Words that are used of requests alone, wherever the talk is.
bool soundsOfRequests(const Content& content, const Context& context) {
  const bool carried =
      content.has(WordClass::FLOW, "carried_in") || content.has(WordClass::FLOW, "carried_out");
  return (context.of_disclosure || context.sentence_of_requests) &&
         context.matter != Matter::other && (content.has(WordClass::OUTCOME) || carried) &&
         !content.hasAny(kStrange | WordSet{WordClass::PAPER, WordClass::DOCUMENT,
                                            WordClass::RECEIVE, WordClass::FINISH});
}

}  // namespace

Reading readContent(const Content& content, const Context& context) {
  Reading reading;
  if (ofReview(content, context)) {
    reading = readReview(content, context);
  } else if (ofDisclosure(content, context)) {
    reading = readDisclosure(content, context);
  } else if (ofRequests(content, context)) {
    const bool named = content.has(WordClass::REQUEST);
    reading = readRequests(content, context);
    if (countsOther(content, context)) {
      reading = {};  // 依申请公开典型案例3件
      reading.alike = true;
      reading.matter = Matter::other;
    } else if (!named && content.hasAny(kStrange) &&
               content.hasAny({WordClass::RECEIVE, WordClass::SUBMIT, WordClass::HANDLE,
                               WordClass::PROCESS, WordClass::FOREIGN, WordClass::POSTS})) {
      reading = {};  // 受理35件群众来电
      reading.matter = Matter::other;
      reading.alike = content.has(WordClass::APPLY);
    }
  } else if (soundsOfRequests(content, context)) {
    reading = readRequests(content, context);
    reading.loose = reading.loose || !context.sentence_of_requests;
  } else if (content.has(WordClass::FOREIGN) || content.has(WordClass::POSTS) ||
             (content.hasAny(kStrange) &&
              content.hasAny({WordClass::RECEIVE, WordClass::HANDLE, WordClass::PROCESS,
                              WordClass::SUBMIT, WordClass::FINISH}))) {
    reading.matter = Matter::other;
  }
  if (context.unit != MentionUnit::none && hasUnknownPartner(content)) {
    reading.alike = reading.alike || !reading.empty();
    reading.meanings.clear();
  }
  // What kept a figure from being read is told, where the talk is of the form's matters.
  if (reading.empty() && content.has(WordClass::hole) && reading.matter != Matter::other &&
      (reading.matter != Matter::none || context.matter == Matter::requests)) {
    reading.alike = true;
    reading.gaps = content.gapsBeside(WordSet::allBut(WordClass::hole));
  }
  if (content.has(WordClass::NEXT) || content.has(WordClass::SPAN)) {
    const bool carried = !reading.empty() && reading.meanings.front().isFlow() &&
                         reading.meanings.front().isOf("carried_out");
    if (!carried || content.has(WordClass::SPAN)) {
      reading.alike = reading.alike || !reading.empty();
      reading.meanings.clear();
    }
  }
  return reading;
}

}  // namespace gouji
