#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/recognise/recognise.h"
#include "core/rules/catalogue/example.h"

namespace gouji::test {

/// A report with `paragraphs` as its overview. Their separator is '|'.
inline Report reading(std::string_view paragraphs, int year = 2023,
                      std::string_view agency = "澄湾县水务局") {
  Example example{Example::Outcome::passes, {}, {}, year, agency};
  Document document = exampleDocument(example);
  auto& blocks = document.blocks;
  const auto isText = [](const Block& block, std::string_view start) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph != nullptr && paragraph->text.starts_with(start);
  };
  const auto begin = std::find_if(blocks.begin(), blocks.end(),
                                  [&](const Block& each) { return isText(each, "一、"); }) +
                     1;
  const auto end =
      std::find_if(begin, blocks.end(), [&](const Block& each) { return isText(each, "二、"); });
  auto at = blocks.erase(begin, end);
  while (true) {
    const std::size_t bar = paragraphs.find('|');
    Paragraph paragraph;
    paragraph.text = paragraphs.substr(0, bar);
    at = blocks.insert(at, paragraph) + 1;
    if (bar == std::string_view::npos) {
      break;
    }
    paragraphs.remove_prefix(bar + 1);
  }
  return recognise(document);
}

inline std::string told(const Claim& claim) {
  std::string text(claimKindName(claim.kind));
  if (claim.value) {
    text += ' ' + claim.value->toString();
  }
  text += claim.approximate ? "~" : "";
  text += ": " + (claim.means.empty() ? "-" : textOf(claim.means));
  return text + (claim.scope == ClaimScope::part ? " (part)" : "");
}

/// What the overview states: "count 35: requests.new.total". The preface's period and section
/// six's denial of fees are left out.
inline std::vector<std::string> claimsOf(std::string_view paragraphs, int year = 2023,
                                         std::string_view agency = "澄湾县水务局") {
  std::vector<std::string> all;
  for (const Claim& claim : reading(paragraphs, year, agency).claims) {
    if (claim.kind != ClaimKind::period && claim.reason != ClaimReason::no_cell) {
      all.push_back(told(claim));
    }
  }
  return all;
}

inline std::vector<std::string> requestsOf(std::string_view sentence,
                                           std::string_view agency = "澄湾县水务局") {
  return claimsOf("（二）依申请公开情况|" + std::string(sentence), 2023, agency);
}

inline constexpr const char* kReviews =
    "review.reconsideration.total + review.litigation_direct.total + "
    "review.litigation_after_reconsideration.total";
inline constexpr const char* kSuits =
    "review.litigation_direct.total + review.litigation_after_reconsideration.total";
inline constexpr const char* kOrganisations =
    "requests.new.commercial + requests.new.research + requests.new.public_interest + "
    "requests.new.legal_services + requests.new.other";

}  // namespace gouji::test
