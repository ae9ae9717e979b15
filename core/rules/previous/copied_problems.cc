#include "core/rules/previous/copied_problems.h"

#include "core/rules/prose/copied.h"

namespace gouji::rules {
namespace {

std::vector<Finding> checkProblems(const Judged& judged) {
  return findCopied(judged, SectionKey::problems, "XY06");
}

Decision problemsCompared(const Judged& judged, std::string_view /*rule*/) {
  return sectionsCompared(judged, SectionKey::problems);
}

constexpr RuleNeeds kNeeds[] = {{"XY06", problemsCompared}};

}  // namespace

const Family kCopiedProblems{checkProblems, kNeeds};

}  // namespace gouji::rules
