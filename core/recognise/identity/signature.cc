#include "core/recognise/identity/signature.h"

#include <string_view>
#include <utility>

#include "core/organ/agency.h"
#include "core/text/date.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

/// The last line of a passage's text before byte `end` that is not white space alone.
Passage lastLine(const Passage& passage, std::size_t end, bool traditional) {
  Passage line = passage;
  std::string_view text = passage.text.substr(0, end);
  do {
    const std::size_t mark = text.rfind('\n');
    const std::size_t begin = mark == text.npos ? 0 : mark + 1;
    line.text = text.substr(begin);
    line.folded = fold(line.text, traditional);
    line.place.begin = passage.place.begin + begin;
    line.place.end = line.place.begin + line.text.size();
    text = text.substr(0, mark == text.npos ? 0 : mark);
  } while (line.folded.text.empty() && !text.empty());
  return line;
}

bool isDate(std::u32string_view folded) {
  const auto dates = findDates(folded);
  return dates.size() == 1 && dates[0].begin == 0 && dates[0].end == folded.size();
}

/// What passage `index` ends with, if its last line is a date, and the line above that: in the
/// same passage or at the end of the one before.
std::optional<Signature> signatureAt(std::span<const Passage> passages, std::size_t index,
                                     bool traditional) {
  const bool whole = isDate(passages[index].folded.text);
  const Passage last =
      whole ? passages[index] : lastLine(passages[index], passages[index].text.size(), traditional);
  if (!isDate(last.folded.text)) {
    return std::nullopt;
  }
  const std::size_t begin = last.place.begin - passages[index].place.begin;
  Passage above = lastLine(passages[index], begin == 0 ? 0 : begin - 1, traditional);
  if (above.folded.text.empty() && index > 0) {
    const Passage& before = passages[index - 1];
    const bool is_name =
        isAgencyName(before.folded.text) && before.text.find("。") == std::string_view::npos;
    above = is_name ? before : lastLine(before, before.text.size(), traditional);
  }
  Signature found{findDates(last.folded.text)[0].date, "", {}};
  if (isAgencyName(above.folded.text)) {
    found.organ = trimmed(above.text);
    found.organ_place = above.place;
  }
  return found;
}

}  // namespace

std::optional<Signature> findSignature(std::span<const Passage> passages, bool traditional) {
  constexpr std::size_t kNearEnd = 40;
  const std::size_t first = passages.size() > kNearEnd ? passages.size() - kNearEnd : 0;
  std::optional<Signature> last;
  for (std::size_t i = passages.size(); i-- > first;) {
    auto found = passages[i].of_table ? std::nullopt : signatureAt(passages, i, traditional);
    if (found && !found->organ.empty()) {
      return found;
    }
    last = last ? last : found;
  }
  return last;
}

}  // namespace gouji
