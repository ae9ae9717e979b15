#include "core/recognise/prose/lexicon/segment.h"

#include <cstdint>
#include <limits>

#include "core/recognise/prose/lexicon/lexicon.h"
#include "core/recognise/prose/lexicon/times.h"
#include "core/report/prose.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

using View = std::u32string_view;

constexpr View kMarks = U",;:()。!?";

/// What a way through the text costs: a character that is in no morpheme more than any number of
/// words that could stand for it, and a word of one character a little more than a longer one.
constexpr int kHole = 20;
constexpr int kWord = 4;
constexpr int kShortWord = 6;

class Segmenter {
 public:
  Segmenter(View text, std::span<const Mention> mentions, std::optional<int> year)
      : text_(text), mentions_(mentions), best_(text.size() + 1) {
    // From the end: the best way on from each place.
    std::size_t mention = mentions.size();
    std::size_t limit = text.size();
    std::vector<const Morpheme*> heads;
    for (std::size_t at = text.size(); at-- > 0;) {
      if (mention > 0 && at + 1 == mentions[mention - 1].end) {
        --mention;
        at = mentions[mention].begin;
        step(at, mentions[mention].end, WordClass::number, "", kWord);
        best_[at].mention = mention;
        limit = at;
        continue;
      }
      step(at, at + 1, WordClass::hole, "", kHole);
      if (kMarks.find(text[at]) != View::npos) {
        step(at, at + 1, WordClass::mark, "", 0);
      } else if (text[at] == Prose::kTitle) {
        step(at, at + 1, WordClass::QUOTE, "title", kWord);
      }
      if (isAsciiDigit(text[at])) {
        if (at == 0 || !isAsciiDigit(text[at - 1])) {
          if (const auto time = timeAt(text.substr(at, limit - at), year)) {
            step(at, at + time->size, time->is, "", kWord);
          }
        }
        continue;
      }
      Lexicon::instance().headsOf(text.substr(at, limit - at), heads);
      for (const Morpheme* morpheme : heads) {
        step(at, at + morpheme->text.size(), morpheme->is, morpheme->key,
             morpheme->text.size() == 1 ? kShortWord : kWord);
      }
    }
  }

  std::vector<Word> words() const {
    std::vector<Word> words;
    for (std::size_t at = 0; at < text_.size();) {
      const Step& step = best_[at];
      Word word{at, step.end, step.is, step.key, step.mention, 0};
      if (step.is == WordClass::mark) {
        word.mark = text_[at];
      }
      at = step.end;
      if (step.is == WordClass::hole && !words.empty() && words.back().is == WordClass::hole) {
        words.back().end = word.end;
      } else {
        words.push_back(word);
      }
    }
    return words;
  }

 private:
  struct Step {
    int cost = std::numeric_limits<int>::max();
    std::size_t end = 0;
    WordClass is = WordClass::hole;
    std::string_view key;
    std::size_t mention = 0;
  };

  /// Of ways that cost the same the longer first word.
  void step(std::size_t from, std::size_t to, WordClass is, std::string_view key, int cost) {
    const int whole = cost + (to < text_.size() ? best_[to].cost : 0);
    if (whole < best_[from].cost || (whole == best_[from].cost && to > best_[from].end)) {
      best_[from] = {whole, to, is, key, 0};
    }
  }

  View text_;
  std::span<const Mention> mentions_;
  std::vector<Step> best_;
};

/// A morpheme of one character between characters of no morpheme belongs to their word.
std::vector<Word> joined(std::vector<Word> words) {
  const auto isLone = [](const Word& word) {
    return word.end - word.begin == 1 && word.is < WordClass::mark && word.is != WordClass::LINK &&
           word.is != WordClass::DE && word.is != WordClass::QUOTE;
  };
  std::vector<Word> out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool behind_hole = !out.empty() && out.back().is == WordClass::hole;
    const bool before_hole = i + 1 < words.size() && words[i + 1].is == WordClass::hole;
    if (behind_hole && (words[i].is == WordClass::hole || (before_hole && isLone(words[i])))) {
      out.back().end = words[i].end;
    } else {
      out.push_back(words[i]);
    }
  }
  return out;
}

}  // namespace

std::vector<Word> segment(View text, std::span<const Mention> mentions, std::optional<int> year) {
  return joined(Segmenter(text, mentions, year).words());
}

}  // namespace gouji
