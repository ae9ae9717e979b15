#include "core/rules/judged/judged.h"

#include <utility>

#include "core/rules/catalogue/catalogue.h"

namespace gouji::rules {

Finding finding(std::string_view rule, Message message, std::vector<Place> places,
                std::vector<std::string> concepts) {
  const Rule& row = ruleOf(rule);
  Finding made;
  made.rule = row.id;
  made.severity = row.level;
  made.concepts = std::move(concepts);
  made.places = std::move(places);
  made.message = std::move(message);
  return made;
}

const Text& tableTitle(FormTable table) {
  static constexpr Text kTitles[] = {
      {"第二部分表格（主动公开）", "Table two (proactive disclosure)"},
      {"第三部分表格（依申请公开）", "Table three (requests)"},
      {"第四部分表格（复议诉讼）", "Table four (reconsideration and litigation)"},
  };
  return kTitles[static_cast<std::size_t>(table)];
}

}  // namespace gouji::rules
