#include "core/rules/structure/unplaced.h"

#include <string>
#include <vector>

#include "core/rules/finding/cell_names.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kFigures{
    "{0}中有 {1} 个数无法确定属于哪一格：{2}。这些数没有核对；请对照统一格式检查行、列是否齐全。",
    "In {0} {1} of the figures could not be placed in a cell: {2}. They are not checked; see "
    "whether rows and columns are those of the form."};

std::vector<Finding> checkUnplaced(const Judged& judged) {
  constexpr std::size_t kShown = 8;
  std::vector<Finding> out;
  for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
    std::vector<Argument> shown;
    std::vector<Place> places;
    for (const UnplacedFigure& figure : judged.report.unplaced) {
      if (figure.table == table) {
        places.push_back(figure.place);
        if (shown.size() < kShown) {
          shown.push_back(quoted(printed(figure.raw)));
        }
      }
    }
    if (!places.empty()) {
      const std::size_t count = places.size();
      out.push_back(finding("ST14",
                            say(kFigures, {tableTitle(table), count, listed(std::move(shown))}),
                            std::move(places)));
    }
  }
  return out;
}

constexpr RuleNeeds kNeeds[] = {{"ST14", everyTableRead}};

}  // namespace

const Family kUnplaced{checkUnplaced, kNeeds};

}  // namespace gouji::rules
