#include "core/recognise/prose/sums.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace gouji {
namespace {

using View = std::u32string_view;

/// How the parts are led in.
enum class Manner {
  among,     ///< 其中: all of them, if they come near to it
  complete,  ///< 分别为: all of them
  open,      ///< 包括: they need not be all
  topics,    ///< 涉及: nor need they be apart from each other
};

struct Opener {
  View text;
  Manner manner;
};

/// The longer before the shorter that it begins with.
constexpr Opener kOpeners[] = {
    {U"其中包括", Manner::open},   {U"其中包含", Manner::open},     {U"其中含", Manner::open},
    {U"其中主要", Manner::open},   {U"其中涉及", Manner::topics},   {U"其中:", Manner::among},
    {U"其中,", Manner::among},     {U"其中", Manner::among},        {U"主要包括", Manner::open},
    {U"主要涉及", Manner::topics}, {U"主要有", Manner::open},       {U"包括", Manner::open},
    {U"包含", Manner::open},       {U"具体包括", Manner::complete}, {U"具体为", Manner::complete},
    {U"分别为", Manner::complete}, {U"分别是", Manner::complete},   {U"涉及", Manner::topics},
    {U"即", Manner::complete},     {U"含", Manner::open},
};

/// A part that begins with one of these is another statement.
constexpr View kNewStatements[] = {U"共",   U"累计", U"全年", U"同时", U"此外", U"另",
                                   U"目前", U"截至", U"较",   U"同比", U"组织", U"开展",
                                   U"我",   U"因",   U"年内", U"合计", U"总计", U"同步"};

constexpr View kTotals[] = {U"共", U"合计", U"总计", U"累计", U"共计", U"总共"};

bool startsWithAny(View text, std::span<const View> words) {
  return std::any_of(words.begin(), words.end(), [&](View word) { return text.starts_with(word); });
}

bool isTimeOrRate(const Mention& mention) {
  return mention.unit == MentionUnit::percent || mention.unit == MentionUnit::points;
}

bool sameUnit(const Mention& a, const Mention& b) {
  return a.unit_text == b.unit_text ||
         (a.unit == MentionUnit::piece && b.unit == MentionUnit::piece) ||
         (a.unit == MentionUnit::none && b.unit == MentionUnit::piece);
}

class Finder {
 public:
  Finder(const Prose& prose, std::span<const Mention> mentions, std::span<const Word> words)
      : prose_(prose), text_(prose.text), mentions_(mentions), words_(words) {}

  std::vector<Sum> run() {
    for (std::size_t i = 0; i + 1 < mentions_.size(); ++i) {
      if (!isTimeOrRate(mentions_[i])) {
        tryWhole(i);
      }
    }
    tryTotalBehind();
    return std::move(found_);
  }

 private:
  /// What stands between two quantities.
  View between(std::size_t first, std::size_t second) const {
    return text_.substr(mentions_[first].end, mentions_[second].begin - mentions_[first].end);
  }

  static int depth(View text) {
    return static_cast<int>(std::count(text.begin(), text.end(), U'(')) -
           static_cast<int>(std::count(text.begin(), text.end(), U')'));
  }

  bool hasAny(const WordSet& classes, std::size_t from, std::size_t to) const {
    return std::any_of(words_.begin(), words_.end(), [&](const Word& word) {
      return classes.has(word.is) && word.key != "respond" && word.begin >= from && word.end <= to;
    });
  }

  struct Lead {
    std::size_t first;  ///< index of the first part
    Manner manner = Manner::complete;
    bool bracket = false;
  };

  /// 2024年为100件: nothing but another year names the figure.
  bool isOfOtherYear(std::size_t from, std::size_t to) const {
    const auto first = std::find_if(words_.begin(), words_.end(),
                                    [&](const Word& word) { return word.begin >= from; });
    const auto behind =
        std::find_if(first, words_.end(), [&](const Word& word) { return word.end > to; });
    const Word* last = lastBearing({first, behind});
    return last != nullptr && (last->is == WordClass::PREV || last->is == WordClass::SPAN ||
                               last->is == WordClass::COMPARE);
  }

  /// Where 其中 stands in [from, to), from there; 公开其中部分内容 holds none.
  std::size_t amongIn(std::size_t from, std::size_t to) const {
    const auto found = std::find_if(words_.begin(), words_.end(), [&](const Word& word) {
      return word.begin >= from && word.end <= to && word.is == WordClass::AMONG &&
             text_.substr(word.begin).starts_with(U"其中");
    });
    return found == words_.end() ? View::npos : found->begin - from;
  }

  /// The words that lead the parts in, behind mention `i`.
  std::optional<Lead> leadOf(std::size_t i) const {
    std::size_t next = i + 1;
    while (next < mentions_.size() && isTimeOrRate(mentions_[next])) {
      ++next;
    }
    if (next == mentions_.size()) {
      return std::nullopt;
    }
    const std::size_t from = mentions_[i].end;
    View words = text_.substr(from, mentions_[next].begin - from);
    const bool bracket = words.starts_with(U"(");
    Lead lead{next, bracket ? Manner::among : Manner::complete, bracket};
    if (bracket && depth(words) <= 0) {
      return std::nullopt;  // the bracket closes before the next figure
    }
    if (bracket && hasAny({WordClass::LEAVEOUT}, from, mentions_[next].begin)) {
      return std::nullopt;
    }
    if (bracket && hasAny({WordClass::FLOW}, from, mentions_[next].begin) &&
        !hasAny({WordClass::HOLD, WordClass::AMONG}, from, mentions_[next].begin)) {
      return std::nullopt;  // 2件(上年结转3件另计)
    }
    if (bracket &&
        hasAny({WordClass::PREV, WordClass::SPAN, WordClass::NEXT, WordClass::COMPARE}, from,
               mentions_[next].begin) &&
        !hasAny({WordClass::FLOW, WordClass::CARRY}, from, mentions_[next].begin)) {
      return std::nullopt;  // 55件(2024年为100件)
    }
    if (bracket) {
      words.remove_prefix(1);
      for (const Opener& opener : kOpeners) {
        if (words.starts_with(opener.text)) {
          lead.manner = opener.manner;
          return lead;
        }
      }
      return lead;
    }
    // 其中 may stand behind a noun or a remark; what else leads in only behind the mark itself.
    if (const std::size_t among = amongIn(from, mentions_[next].begin); among != words.npos) {
      const View before = words.substr(0, among);
      if (depth(before) < 0 || before.find(U';') != before.npos) {
        return std::nullopt;
      }
      lead.bracket = depth(before) > 0;
      words = words.substr(among);
    } else {
      const std::size_t mark = words.find_first_of(U",:");
      if (mark == words.npos || next != i + 1) {
        return std::nullopt;
      }
      if (words[mark] == U':' && mark == 0) {
        return lead;
      }
      words = words.substr(mark + 1);
      if (words.find(U';') != words.npos) {
        return std::nullopt;  // 952条,包含教育信息;公众号580条: kinds, and no figures of them
      }
    }
    for (const Opener& opener : kOpeners) {
      if (words.starts_with(opener.text)) {
        lead.manner = opener.manner;
        return lead;
      }
    }
    return std::nullopt;
  }

  /// The clause that a part stands in, from behind the mark before it.
  View clauseOf(std::size_t part, std::size_t before) const {
    const View words = between(before, part);
    const std::size_t mark = words.find_last_of(U",;:。()");
    View clause = mark == words.npos ? words : words.substr(mark + 1);
    while (!clause.empty() && clause.front() == U'、') {
      clause.remove_prefix(1);
    }
    return clause;
  }

  static bool isThing(const Word& word) {
    return word.is == WordClass::REVIEW || word.is == WordClass::DOCUMENT ||
           word.is == WordClass::DECISION || word.is == WordClass::FEE;
  }

  /// 行政诉讼 holds 未经复议直接起诉.
  static bool holds(const Word& whole, const Word& part) {
    if (whole.is != part.is || part.is != WordClass::REVIEW) {
      return whole.is == part.is && whole.key == part.key;
    }
    const auto all = reviewCells(whole.key).rows;
    const auto some = reviewCells(part.key).rows;
    return std::all_of(some.begin(), some.end(), [&](const std::string& row) {
      return std::find(all.begin(), all.end(), row) != all.end();
    });
  }

  /// Whether [from, to) names another thing than the whole's words:
  /// 行政复议3件,其中维持1件,行政诉讼2件.
  bool namesOther(std::size_t whole, std::size_t from, std::size_t to) const {
    std::vector<const Word*> own;
    for (const Word& tag : words_) {
      if (tag.begin >= wordsBefore(whole) && tag.end <= mentions_[whole].begin) {
        own.push_back(&tag);
      }
    }
    const bool of_things =
        std::any_of(own.begin(), own.end(), [](const Word* tag) { return isThing(*tag); });
    const bool of_requests = std::any_of(
        own.begin(), own.end(), [](const Word* tag) { return tag->is == WordClass::REQUEST; });
    return std::any_of(words_.begin(), words_.end(), [&](const Word& part) {
      if (!isThing(part) || part.begin < from || part.end > to) {
        return false;
      }
      return of_things
                 ? std::none_of(own.begin(), own.end(),
                                [&](const Word* tag) { return isThing(*tag) && holds(*tag, part); })
                 : of_requests && part.is == WordClass::REVIEW;
    });
  }

  bool isForeignToList(std::size_t part, std::size_t before, bool first_done) const {
    const std::size_t from = mentions_[before].end;
    const std::size_t to = mentions_[part].begin;
    const View clause = clauseOf(part, before);
    if (startsWithAny(clause, kNewStatements) ||
        hasAny({WordClass::GROW, WordClass::REACH, WordClass::COMPARE}, from, to)) {
      return true;
    }
    const bool done = hasAny({WordClass::FINISH, WordClass::FLOW, WordClass::CARRY}, from, to);
    const bool outcome = hasAny({WordClass::OUTCOME, WordClass::OPEN}, from, to);
    return done && !first_done && !outcome && !in_outcomes_;
  }

  void tryWhole(std::size_t i) {
    const auto lead = leadOf(i);
    if (!lead) {
      return;
    }
    const Mention& whole = mentions_[i];
    std::vector<std::size_t> parts;
    int level = 0;
    bool open = lead->manner == Manner::open;
    bool same_unit = true;
    std::size_t before = i;
    bool closed = false;
    in_outcomes_ = false;
    bool first_done = false;
    for (std::size_t k = lead->first; k < mentions_.size() && !closed; ++k) {
      const View words = between(k == lead->first ? i : k - 1, k);
      const int change = depth(words);
      if (k == lead->first) {
        const std::size_t from = whole.end;
        const std::size_t to = mentions_[k].begin;
        first_done = hasAny(
            {WordClass::FINISH, WordClass::FLOW, WordClass::CARRY, WordClass::RECEIVE}, from, to);
        in_outcomes_ = hasAny({WordClass::OUTCOME, WordClass::OPEN}, from, to);
      } else {
        level += change;
        if (lead->bracket && level < 0) {
          break;
        }
        if (!lead->bracket && level == 0 &&
            amongIn(mentions_[k - 1].end, mentions_[k].begin) != View::npos) {
          break;  // parts of the last part
        }
      }
      if (level > 0 && k != lead->first) {
        continue;
      }
      if (isTimeOrRate(mentions_[k])) {
        continue;
      }
      if (!sameUnit(whole, mentions_[k])) {
        if (parts.empty()) {
          if (!lead->bracket) {
            return;
          }
          same_unit = false;
          parts.push_back(k);
          before = k;
          open = true;
        } else if (isForeignToList(k, before, first_done) || lead->bracket) {
          break;
        }
        break;
      }
      if (k != lead->first && (isForeignToList(k, before, first_done) ||
                               namesOther(i, mentions_[before].end, mentions_[k].begin))) {
        open = open || lead->bracket;  // the bracket tells more
        break;
      }
      if (!parts.empty() && lacksFigure(before, k)) {
        open = true;
      }
      parts.push_back(k);
      before = k;
    }
    finish(i, parts, open, same_unit, lead->manner);
  }

  /// 其他5件: with it all are named.
  bool isRest(std::size_t part, std::size_t before) const {
    const View clause = clauseOf(part, before);
    const std::size_t item = clause.find_last_of(U'、');
    const View words = item == View::npos ? clause : clause.substr(item + 1);
    return words.starts_with(U"其他") || words.starts_with(U"其它") || words.starts_with(U"其余");
  }

  /// A ;-item between two parts that tells no figure.
  bool lacksFigure(std::size_t first, std::size_t second) const {
    std::size_t from = mentions_[first].end;
    View words = text_.substr(from, mentions_[second].begin - from);
    return std::count(words.begin(), words.end(), U';') > 1;
  }

  /// The part `i` stands behind the same mark as the one before it.
  bool joinedAlike(const std::vector<std::size_t>& parts, std::size_t i) const {
    if (i < 2) {
      return true;
    }
    return text_[mentions_[parts[i - 1]].end] == text_[mentions_[parts[i - 2]].end];
  }

  void finish(std::size_t whole, std::vector<std::size_t> parts, bool open, bool same_unit,
              Manner manner) {
    if (parts.empty()) {
      return;
    }
    // What follows a list that is complete is another statement.
    Decimal sum;
    std::size_t complete = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      sum = sum + mentions_[parts[i]].value;
      if (sum == mentions_[whole].value && i > 0 && (complete == 0 || joinedAlike(parts, i))) {
        complete = i + 1;
      }
    }
    if (complete != 0) {
      parts.resize(complete);
    }
    Sum made;
    made.total = complete != 0 ? mentions_[whole].value : totalOf(whole, parts);
    made.amounts = mentions_[whole].isMoney();
    made.approximate = mentions_[whole].approximate;
    for (const std::size_t part : parts) {
      made.parts.push_back(mentions_[part].value);
      made.approximate = made.approximate || mentions_[part].approximate;
    }
    const View behind = text_.substr(mentions_[parts.back()].end);
    made.same_unit = same_unit;
    made.open = open || parts.size() == 1 || !same_unit || behind.starts_with(U"等");
    if (manner == Manner::topics && !made.addsUp()) {
      return;
    }
    made.complete =
        manner == Manner::complete || (parts.size() > 1 && isRest(parts.back(), parts.rbegin()[1]));
    add(std::move(made), wordsBefore(whole), mentions_[parts.back()].end);
  }

  /// 收到88件,上年结转3件,其中自然人85件,企业6件: of the last of those told side by side, of
  /// another of them or of some together; what the parts come to, or else the largest.
  Decimal totalOf(std::size_t whole, std::vector<std::size_t>& parts) const {
    std::vector<Decimal> totals = {mentions_[whole].value};
    Decimal together = mentions_[whole].value;
    for (std::size_t i = whole; i > 0 && standsBeside(i - 1, i); --i) {
      together = together + mentions_[i - 1].value;
      totals.push_back(mentions_[i - 1].value);
      totals.push_back(together);
    }
    Decimal sum;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      sum = sum + mentions_[parts[i]].value;
      const auto total = std::find(totals.begin(), totals.end(), sum);
      if (i > 0 && total != totals.end()) {
        parts.resize(i + 1);
        return *total;
      }
    }
    return sum > totals.front() ? *std::max_element(totals.begin(), totals.end()) : totals.front();
  }

  /// One told after the other, neither a part of the other.
  bool standsBeside(std::size_t first, std::size_t second) const {
    const View words = between(first, second);
    return !isTimeOrRate(mentions_[first]) && sameUnit(mentions_[first], mentions_[second]) &&
           (words.starts_with(U",") || words.starts_with(U"、")) &&
           words.find_first_of(U":;()") == words.npos && words.find(U"其中") == words.npos;
  }

  std::size_t wordsBefore(std::size_t mention) const {
    const std::size_t from = mention == 0 ? 0 : mentions_[mention - 1].end;
    const View words = text_.substr(from, mentions_[mention].begin - from);
    const std::size_t mark = words.find_last_of(U",;:。、(");
    return mark == words.npos ? from : from + mark + 1;
  }

  void add(Sum sum, std::size_t begin, std::size_t end) {
    sum.places = prose_.placesOf(begin, end);
    sum.quote = prose_.quote(begin, end);
    found_.push_back(std::move(sum));
  }

  /// …57条,…10条,…16条,全局累计发布767条: the whole behind what was named of it.
  void tryTotalBehind() {
    if (mentions_.size() < 3 || !found_.empty()) {
      return;
    }
    const std::size_t last = mentions_.size() - 1;
    const View clause = clauseOf(last, last - 1);
    const bool totals = std::any_of(std::begin(kTotals), std::end(kTotals),
                                    [&](View word) { return clause.find(word) != clause.npos; });
    if (!totals || mentions_[last].isMoney() || isTimeOrRate(mentions_[last])) {
      return;
    }
    std::vector<std::size_t> parts;
    std::size_t first = last;
    while (first > 0 && between(first - 1, first).find(U';') == View::npos) {
      --first;
    }
    for (std::size_t i = first; i < last; ++i) {
      const std::size_t from = i == 0 ? 0 : mentions_[i - 1].end;
      if (isOfOtherYear(from, mentions_[i].begin) ||
          hasAny({WordClass::GROW}, from, mentions_[i].begin)) {
        continue;
      }
      if (mentions_[i].unit_text == mentions_[last].unit_text &&
          mentions_[i].value <= mentions_[last].value) {
        parts.push_back(i);
      } else {
        return;
      }
    }
    Sum made;
    made.total = mentions_[last].value;
    made.same_unit = true;
    for (const std::size_t part : parts) {
      made.parts.push_back(mentions_[part].value);
      made.approximate = made.approximate || mentions_[part].approximate;
    }
    const Decimal told = std::accumulate(made.parts.begin(), made.parts.end(), Decimal());
    if (parts.size() < 2 || told > made.total) {
      return;  // wholes stand among them
    }
    made.open = !made.addsUp();
    add(std::move(made), wordsBefore(first), mentions_[last].end);
  }

  const Prose& prose_;
  View text_;
  std::span<const Mention> mentions_;
  std::span<const Word> words_;
  bool in_outcomes_ = false;
  std::vector<Sum> found_;
};

}  // namespace

std::vector<Sum> findSums(const Prose& prose, const Sentence& sentence) {
  return Finder(prose, sentence.mentions, sentence.words).run();
}

}  // namespace gouji
