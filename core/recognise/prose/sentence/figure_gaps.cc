#include <algorithm>
#include <utility>

#include "core/recognise/prose/gaps/gaps.h"
#include "core/recognise/prose/sentence/sentence_reader.h"

namespace gouji {

Understood SentenceReader::understoodAs(ClaimKind kind, std::vector<Meaning> meanings) const {
  Understood made;
  made.kind = kind;
  made.meanings = std::move(meanings);
  made.year = report_.year;
  made.agency = agency_;
  made.region = region_;
  made.office = agency_.find(U"办公") != agency_.npos;
  return made;
}

/// What of the words beside a figure was not understood. Of one without a meaning: all of them.
Gaps SentenceReader::gapsOf(const Mention& mention, const WordReading& reading, std::size_t begin,
                            std::size_t end) const {
  if (reading.meaning.empty()) {
    return {{begin, std::max(end, mention.begin)}};
  }
  Understood understood = understoodAs(ClaimKind::count, {reading.meaning});
  understood.meanings.insert(understood.meanings.end(), reading.alternatives.begin(),
                             reading.alternatives.end());
  const std::size_t from = reading.last == 0 ? begin : reading.from;
  const auto channels =
      std::count_if(sentence_.tags.begin(), sentence_.tags.end(), [&](const ClaimTag& tag) {
        return tag.role == WordRole::channel && tag.begin >= from && tag.end <= end;
      });
  understood.through = reading.through || (channels > 1 && reading.meaning.isFlow());
  Gaps gaps = gapsBefore(sentence_, understood, from, mention.begin);
  addGaps(gaps, accepted(reading, from, mention.begin));
  addGaps(gaps, gapsBehind(sentence_, understood, mention.end, end));
  if (const Count* last = lastCount(mention.begin); reading.leans && last != nullptr) {
    addGaps(gaps, last->gaps);
  }
  if (reading.last == 0) {  // both of them together
    for (const Count& each : counts_) {
      addGaps(gaps, each.gaps);
    }
  }
  return gaps;
}

/// 登记申请12件,受理10件: those that were accepted, not those that came.
Gaps SentenceReader::accepted(const WordReading& reading, std::size_t from, std::size_t to) const {
  const bool told = std::any_of(counts_.begin(), counts_.end(), [](const Count& count) {
    return count.meaning.isOf("new") && count.meaning.isTotal() && !count.part;
  });
  if (!told || !reading.meaning.isOf("new") || !reading.meaning.isTotal()) {
    return {};
  }
  for (const ClaimTag& tag : sentence_.tags) {
    if (tag.begin >= from && tag.end <= to && tag.role == WordRole::receive &&
        sentence_.part(tag.begin, tag.end) == U"受理") {
      return {{tag.begin, tag.end}};
    }
  }
  return {};
}

}  // namespace gouji
