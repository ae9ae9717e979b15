#include "filters/export/notes/wording.h"

#include <algorithm>

#include "core/rules/catalogue/catalogue.h"
#include "core/rules/finding/message.h"

namespace gouji::notes {
namespace {

constexpr Text kNote{"【{0}】{1}", "[{0}] {1}"};
constexpr Text kBasis{"　依据：{0}", " Basis: {0}"};

}  // namespace

std::string noteText(const Finding& finding, Language language) {
  std::string text = word(say(kNote, {finding.rule, finding.message}), language);
  if (const Rule* rule = findRule(finding.rule)) {
    text += fill(kBasis, language, {rule->basis.in(language)});
  }
  std::ranges::replace(text, '\n', ' ');
  return text;
}

}  // namespace gouji::notes
