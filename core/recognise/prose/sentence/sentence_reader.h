#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/recognise/prose/gaps/uses.h"
#include "core/recognise/prose/paragraphs.h"
#include "core/recognise/prose/sentence/sentence.h"
#include "core/report/report.h"

namespace gouji {

/// What is handed on from sentence to sentence.
struct Course {
  Matter home = Matter::none;            ///< what the aspect (（二）依申请公开) is about
  Matter matter = Matter::none;          ///< what the last sentence was about
  std::vector<std::string> review_rows;  ///< groups of table four last told of
  bool part = false;                     ///< the last figure was one office's share
  /// The last figure of requests that came in, for what is said of all of them.
  bool told_requests = false;
};

/// A claim and where in its paragraph its quote stands.
struct FoundClaim {
  Claim claim;
  std::size_t begin = 0;
  std::size_t end = 0;
  Meaning meaning;
  Gaps gaps;  ///< words that were not understood: the claim accuses nobody
};

/// Reads what one sentence states.
class SentenceReader {
 public:
  SentenceReader(const Sentence& sentence, std::optional<SectionKey> section, const Report& report,
                 Course& course);

  /// In the order of their places.
  std::vector<FoundClaim> run();

 private:
  // sentence_reader.cc
  void follow(std::size_t to);
  Talk talkAt(std::size_t at) const;
  std::size_t readMention(std::size_t index, std::size_t from);
  WordReading readLeft(std::size_t from, const Mention& mention, const Talk& talk) const;
  void readRight(std::size_t own, const Mention& mention, const Talk& talk, WordReading& reading,
                 std::size_t& end) const;
  void setYear(const Mention& mention, WordReading& reading) const;
  void addCount(const Mention& mention, WordReading reading, std::size_t begin, std::size_t end,
                std::size_t from, Gaps gaps);
  void reviseParent(const Meaning& meaning, const Gaps& gaps, std::size_t at);
  bool isPart(const WordReading& reading, const Mention& mention, std::size_t from) const;
  bool isClassOfTexts(std::size_t own, const Mention& mention, const WordReading& reading) const;
  bool isTotalOfBoth(std::size_t own, const Mention& mention) const;
  WordRole yearBefore(std::size_t at) const;
  // figure_gaps.cc
  Understood understoodAs(ClaimKind kind, std::vector<Meaning> meanings) const;
  Gaps gapsOf(const Mention& mention, const WordReading& reading, std::size_t begin,
              std::size_t end) const;
  Gaps accepted(const WordReading& reading, std::size_t from, std::size_t to) const;
  // item_lists.cc
  bool readItemList(std::size_t index, std::size_t from);
  // claim_shares.cc
  bool readShare(const Mention& mention, std::size_t from);
  bool readGrowth(const Mention& mention, std::size_t from);
  bool readLastYear(const Mention& mention, std::size_t from);
  Meaning subjectOf(std::size_t from, std::size_t to, const Mention& mention, Gaps& gaps) const;
  // claim_negations.cc
  void readNegations();
  void readNegation(const ClaimTag& negative);
  // claim_universals.cc
  void readUniversals();
  void readUniversal(const ClaimTag& every);
  bool tellsCarryOut(std::size_t from) const;
  Gaps gapsOfUniversal(const ClaimTag& every, const std::vector<Meaning>& meanings,
                       bool named) const;

  FoundClaim& add(ClaimKind kind, std::size_t begin, std::size_t end);
  const Count* lastCount(std::size_t before) const;
  Matter matterAt(std::size_t at) const;
  bool isAim(std::size_t from, std::size_t to) const;

  const Sentence& sentence_;
  std::optional<SectionKey> section_;
  const Report& report_;
  Course& course_;
  std::u32string agency_;  ///< folded
  char32_t region_;        ///< of the agency, where it is a government
  Matter matter_;
  std::size_t followed_;
  std::vector<std::pair<std::size_t, Matter>> turns_;  ///< where the talk turned to what
  std::deque<Count> counts_;
  std::vector<std::size_t> claim_of_;  ///< for each count, its claim's index
  std::size_t listed_through_ = 0;     ///< mentions before this were read as a list
  std::vector<FoundClaim> found_;
};

}  // namespace gouji
