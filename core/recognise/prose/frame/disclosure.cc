#include "core/recognise/prose/frame/disclosure.h"

#include <algorithm>
#include <string>

namespace gouji {
namespace {

constexpr WordSet kDocuments =
    kNeutral | WordSet{WordClass::DOCUMENT, WordClass::ACT,   WordClass::PROACTIVE,
                       WordClass::OPEN,     WordClass::PAPER, WordClass::PERMIT,
                       WordClass::OWNER,    WordClass::HOLD};
constexpr WordSet kDecisions =
    kNeutral | WordSet{WordClass::DECISION, WordClass::ACT,    WordClass::PERMIT, WordClass::HANDLE,
                       WordClass::PROCESS,  WordClass::FINISH, WordClass::SUPPLY};
constexpr WordSet kFees = kNeutral | WordSet{WordClass::FEE, WordClass::FEEWORD, WordClass::RECEIVE,
                                             WordClass::OPEN, WordClass::POSTS};

bool isMoney(MentionUnit unit) {
  return unit >= MentionUnit::yuan;
}

class DisclosureReader {
 public:
  DisclosureReader(const Content& content, const Context& context)
      : content_(content), context_(context) {
    made_.table = FormTable::disclosure;
    reading_.matter = Matter::disclosure;
  }

  Reading read() {
    if (content_.has(WordClass::FEE)) {
      readFees();
    } else if (content_.has(WordClass::DECISION)) {
      readDecisions();
    } else if (context_.procured && isMoney(context_.unit)) {
      made_.rows = {"procurement"};
      reading_.leans = true;
      reading_.gaps = content_.gapsBeside(kDecisions);
      tell({"amount"});
    } else {
      readDocuments();
    }
    reading_.alike = reading_.meanings.empty();
    return std::move(reading_);
  }

 private:
  void tell(std::vector<std::string_view> columns) {
    for (const std::string_view column : columns) {
      bool in_form = true;
      for (const std::string& row : made_.rows) {
        in_form = in_form &&
                  hasCell(context_.disclosure, "disclosure." + row + "." + std::string(column));
      }
      if (in_form && !made_.rows.empty()) {
        made_.columns = {std::string(column)};
        reading_.meanings.push_back(made_);
      }
    }
  }

  void readFees() {
    reading_.gaps = content_.gapsBeside(kFees);
    if (content_.standsBefore(WordClass::hole, WordClass::FEE)) {
      return;  // 减免收费309万元
    }
    made_.rows = {"fees"};
    if (isMoney(context_.unit)) {
      tell({"amount"});
    } else if (context_.unit == MentionUnit::none) {
      tell({"amount"});  // denied
    }
  }

  void readDecisions() {
    if (content_.standsBefore(WordClass::DECISION, WordClass::FOREIGN) &&
        !content_.has(WordClass::FOREIGN, "project")) {
      return;  // 行政处罚典型案例10个
    }
    for (const Word* word : content_.all(WordClass::DECISION)) {
      addOnce(made_.rows, word->key);
    }
    reading_.gaps = content_.gapsBeside(kDecisions);
    const bool procurement = content_.has(WordClass::DECISION, "procurement");
    if (procurement) {
      if (isMoney(context_.unit)) {
        tell({"amount"});
      } else {
        tell({"items"});
      }
      const bool project =
          content_.has(WordClass::ITEM) || content_.has(WordClass::FOREIGN, "project");
      if (context_.unit_text == U"条") {
        reading_.meanings.clear();
      }
      reading_.gaps = content_.gapsBeside(kDecisions | WordSet{WordClass::FOREIGN});
      reading_.loose = !content_.has(WordClass::ACT) && !project && !isMoney(context_.unit);
      return;
    }
    if (content_.has(WordClass::ACT, "previous_items") ||
        (content_.has(WordClass::FOREIGN, "project") &&
         (content_.has(WordClass::PREV) || context_.items))) {
      reading_.gaps =
          content_.gapsBeside(kDecisions | WordSet{WordClass::PREV, WordClass::FOREIGN});
      reading_.of_year = true;
      tell({"previous_year_items"});
      return;
    }
    if (content_.has(WordClass::FOREIGN, "project") && context_.unit != MentionUnit::none) {
      return;
    }
    const bool posts = context_.unit_text == U"条" || content_.has(WordClass::OPEN) ||
                       content_.has(WordClass::POSTS) || content_.has(WordClass::APPLY) ||
                       content_.has(WordClass::ACT, "published");
    if (posts || context_.unit == MentionUnit::other || isMoney(context_.unit)) {
      return;
    }
    const bool decided = content_.has(WordClass::ACT, "decisions") ||
                         content_.has(WordClass::PERMIT) || content_.has(WordClass::PROCESS) ||
                         content_.has(WordClass::ITEM, "number") ||
                         content_.has(WordClass::ITEM, "case");
    reading_.loose = !decided && !context_.decisions;
    tell({"decisions"});
  }

  /// A word that is not known stands directly in front of the noun, or of 的: 正常施行的规章.
  bool isBent() const {
    const auto words = content_.words();
    for (std::size_t i = 1; i < words.size(); ++i) {
      const bool noun = words[i].is == WordClass::DOCUMENT ||
                        (words[i].is == WordClass::DE && i + 1 < words.size() &&
                         words[i + 1].is == WordClass::DOCUMENT);
      if (noun && words[i - 1].is == WordClass::hole && words[i - 1].end - words[i - 1].begin > 1) {
        return true;
      }
    }
    return false;
  }

  void readDocuments() {
    for (const Word* word : content_.all(WordClass::DOCUMENT)) {
      addOnce(made_.rows, word->key);
    }
    if (!made_.rows.empty()) {
      reading_.documents = made_.rows.front();
    }
    if (made_.rows.empty() && context_.documents.empty()) {
      made_.rows = {"normative_documents"};
      reading_.loose = true;  // 制发文件14件: of any kind
    } else if (made_.rows.empty()) {
      made_.rows = {context_.documents};
      reading_.leans = true;
    }
    const bool acted =
        content_.has(WordClass::ACT, "issued") || content_.has(WordClass::ACT, "named") ||
        content_.has(WordClass::ACT, "repealed") || content_.has(WordClass::ACT, "in_force");
    // 通过网站主动公开新制定的: where it can be read says nothing of how many there are.
    reading_.gaps = content_.gapsBeside(
        acted ? kDocuments | WordSet{WordClass::POSTS, WordClass::CHANNEL} : kDocuments);
    // 清理并废止; 新增…3件
    std::erase_if(reading_.gaps, [&](const Gap& gap) {
      const Word* examined = content_.first(WordClass::EXAMINE);
      const Word* fresh = content_.first(WordClass::RECEIVE);
      return (acted && examined != nullptr && examined->begin == gap.begin &&
              examined->begin < content_.last(WordClass::ACT)->begin) ||
             (fresh != nullptr && fresh->key == "new" && fresh->begin == gap.begin);
    });
    // 新增…的相关信息21条: what was posted about them.
    const Word* act = content_.last(WordClass::ACT);
    const bool told = act != nullptr;
    if (context_.unit == MentionUnit::other || isMoney(context_.unit) ||
        (context_.unit_text == U"条" && !told)) {
      return;
    }
    // 制发数、废止数、现行有效数均为0
    std::vector<std::string> columns;
    for (const Word* word : content_.all(WordClass::ACT)) {
      if (word->key == "issued" || word->key == "repealed" || word->key == "in_force") {
        addOnce(columns, word->key);
      }
    }
    if (columns.size() > 1 && content_.has(WordClass::EVERY)) {
      if (context_.nothing) {
        made_.columns = std::move(columns);
        reading_.meanings.push_back(made_);
      }
      return;
    }
    std::string_view column;
    for (const Word* word : content_.all(WordClass::ACT)) {
      const auto isWeak = [](std::string_view key) {
        return key == "published" || key == "outward" || key == "draft";
      };
      column = column.empty() || isWeak(column) || !isWeak(word->key) ? word->key : column;
    }
    if (column == "decisions") {
      column = {};
    } else if (column == "draft") {
      return;
    }
    if (column == "named") {
      // 以县政府名义印发: one of those in whose names they are made; of two named, of all.
      column = "issued";
      reading_.loose = content_.all(WordClass::OWNER).size() < 2;
    }
    if (column.empty() && (reading_.leans || isBent() || content_.has(WordClass::AMEND) ||
                           content_.has(WordClass::EXAMINE))) {
      return;
    }
    const Word* examined = content_.last(WordClass::EXAMINE);
    if (told && examined != nullptr && act->end == examined->begin) {
      return;  // 制作解读材料: what is counted are others
    }
    if (context_.region && content_.has(WordClass::OWNER)) {
      reading_.part = true;  // of the government and its office alone
    }
    const bool fresh = content_.has(WordClass::RECEIVE, "new");
    if (column.empty() && fresh) {
      column = "issued";
    } else if (column.empty() && !content_.has(WordClass::OPEN) && !context_.act.empty()) {
      column = context_.act;
    }
    reading_.loose = reading_.loose || column.empty() || column == "published" ||
                     column == "outward" || (content_.has(WordClass::OPEN) && column.empty());
    if (column == "issued" || column == "made") {
      tell({"issued", "made"});
    } else if (column == "in_force") {
      tell({"in_force", "total_disclosed"});
    } else if (column == "repealed") {
      tell({"repealed"});
    } else if (column == "newly") {
      tell({"newly_disclosed", "issued", "in_force"});
      reading_.loose = reading_.loose || reading_.meanings.size() > 1;
    } else if (column == "outward") {
      tell({"total_disclosed", "issued", "in_force", "newly_disclosed", "made"});
    } else if (column == "total_disclosed") {
      tell({"total_disclosed"});
    } else {
      tell({"issued", "in_force", "newly_disclosed", "made", "total_disclosed"});
    }
  }

  const Content& content_;
  const Context& context_;
  Meaning made_;
  Reading reading_;
};

}  // namespace

Reading readDisclosure(const Content& content, const Context& context) {
  return DisclosureReader(content, context).read();
}

}  // namespace gouji
