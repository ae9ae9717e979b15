#include "core/rules/previous/follow_on.h"

#include "core/rules/judged/needs.h"
#include "core/rules/ties/ties.h"

namespace gouji::rules {
namespace {

Decision followOn(const Judged& judged, std::string_view rule) {
  return firstOpen({previousGiven(judged), tiesDecided(judged, rule)});
}

constexpr RuleNeeds kNeeds[] = {{"XY01", followOn}, {"XY02", followOn}, {"XY03", followOn}};

}  // namespace

const Family kFollowOn{nullptr, kNeeds};

}  // namespace gouji::rules
