#include "core/rules/previous/copied_problems.h"

#include "core/rules/prose/copied.h"

namespace gouji::rules {

std::vector<Finding> checkCopiedProblems(const Judged& judged) {
  return checkCopied(judged, SectionKey::problems, "XY06");
}

}  // namespace gouji::rules
