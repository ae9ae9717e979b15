#include "core/recognise/prose/sentence/sentence.h"

#include "core/recognise/prose/sentence/read_words.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr std::u32string_view kClauseMarks = U",;:。()!?";

/// The longer before the shorter that it begins with.
constexpr std::u32string_view kFillers[] = {
    U"继续办理", U"合计", U"共计", U"总计", U"累计", U"一共", U"总共", U"总数", U"总量",
    U"数量",     U"件数", U"案件", U"事项", U"情况", U"情形", U"达到", U"合共", U"人数",
    U"部分",     U"方面", U"的有", U"共有", U"只有", U"仅有", U"分别", U"全年", U"年度",
    U"本年",     U"以上", U"工作", U"结果", U"共",   U"总",   U"数",   U"量",   U"为",
    U"是",       U"有",   U"的",   U"了",   U"案",   U"类",   U"仅",   U"只",   U"达",
    U"计",       U"均",   U"各",   U"约",   U"件",   U"\"",   U":",    U"'",    U"中",
    U"(",        U")",    U",",    U"者",   U"外",   U"就",   U"也",   U"已",
};

}  // namespace

std::vector<ClaimTag> Sentence::tagsIn(std::size_t from, std::size_t to) const {
  std::vector<ClaimTag> found;
  std::copy_if(tags.begin(), tags.end(), std::back_inserter(found),
               [&](const ClaimTag& tag) { return tag.begin >= from && tag.end <= to; });
  return found;
}

bool Sentence::has(WordRole role, std::size_t from, std::size_t to) const {
  return std::any_of(tags.begin(), tags.end(), [&](const ClaimTag& tag) {
    return tag.role == role && tag.begin >= from && tag.end <= to;
  });
}

std::size_t Sentence::clauseBegin(std::size_t from, std::size_t to) const {
  const std::size_t mark = part(from, to).find_last_of(kClauseMarks);
  return mark == std::u32string_view::npos ? from : from + mark + 1;
}

std::size_t Sentence::openOf(std::size_t from, std::size_t close) const {
  if (text[close] != U')') {
    return close;
  }
  int depth = 1;
  for (std::size_t at = close; at > from;) {
    --at;
    depth += text[at] == U')' ? 1 : text[at] == U'(' ? -1 : 0;
    if (depth == 0) {
      return at;
    }
  }
  return close;
}

std::size_t Sentence::pieceEnd(std::size_t from) const {
  const std::size_t clause = clauseEnd(from);
  const std::size_t comma = part(from, clause).find(U'、');
  return comma == std::u32string_view::npos ? clause : from + comma;
}

std::size_t Sentence::clauseEnd(std::size_t from) const {
  std::size_t stop = end;
  for (const Mention& mention : mentions) {
    if (mention.begin >= from) {
      stop = std::min(stop, mention.begin);
    }
  }
  const std::size_t mark = part(from, stop).find_first_of(kClauseMarks);
  return mark == std::u32string_view::npos ? stop : from + mark;
}

bool isFiller(std::u32string_view text) {
  while (!text.empty()) {
    const auto found =
        std::find_if(std::begin(kFillers), std::end(kFillers),
                     [&](std::u32string_view filler) { return text.starts_with(filler); });
    if (found == std::end(kFillers)) {
      return false;
    }
    text.remove_prefix(found->size());
  }
  return true;
}

}  // namespace gouji
