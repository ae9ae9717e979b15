#include "core/recognise/identity/published.h"

#include <algorithm>

namespace gouji {

std::optional<Date> publishedDate(std::span<const Passage> passages,
                                  const std::optional<Signature>& signature) {
  constexpr std::u32string_view kFields[] = {U"发布时间", U"发布日期", U"公开日期", U"公开时间",
                                             U"发文日期", U"生成日期", U"成文日期", U"PubDate",
                                             U"pubdate",  U"日期",     U"时间"};
  for (const std::u32string_view field : kFields) {
    for (std::size_t i = 0; i < passages.size(); ++i) {
      const std::u32string_view text = passages[i].folded.text;
      const std::size_t at = text.size() > 200 ? text.npos : text.find(field);
      if (at == text.npos || (at >= 2 && text.substr(at - 2, 2) == U"采集")) {
        continue;
      }
      auto rest = text.substr(at + field.size());
      if (rest.size() <= 1 && i + 1 < passages.size()) {
        rest = passages[i + 1].folded.text;
      } else if (rest.empty() || rest.front() != U':') {
        continue;
      }
      const auto dates = findDates(rest.substr(0, 24));
      if (!dates.empty() && dates[0].begin <= 3) {
        return dates[0].date;
      }
    }
  }
  return signature ? std::optional(signature->date) : std::nullopt;
}

}  // namespace gouji
