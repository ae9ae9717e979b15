#include "core/recognise/table/unplaced.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recognise/table/requests.h"
#include "tests/core/recognise/table/read_form.h"

namespace gouji {
namespace {

using test::FormBuilder;
using test::Laid;
using test::paragraph;
using testing::ElementsAre;
using testing::IsEmpty;

/// What is left over of blocks that hold table three.
std::vector<std::string> unplaced(std::vector<Block> blocks) {
  const Laid laid(std::move(blocks));
  const auto result = readRequests(laid.lines, EditionId::e2021);
  std::vector<std::string> all;
  const std::vector<Fact> facts = result ? result->facts : std::vector<Fact>();
  for (const UnplacedFigure& figure :
       unplacedIn(laid.lines, FormTable::requests, result ? &result->reading : nullptr, facts)) {
    all.push_back(figure.raw);
  }
  return all;
}

Table table() {
  return FormBuilder(EditionId::e2021).fill().table(FormTable::requests);
}

TEST(Unplaced, NothingOfAWholeTable) {
  EXPECT_THAT(unplaced({table()}), IsEmpty());
}

TEST(Unplaced, NeitherPageNumbersNorWhatFollows) {
  EXPECT_THAT(unplaced({paragraph("12"), table(), paragraph("13"), paragraph("收到来信4件。")}),
              IsEmpty());
}

TEST(Unplaced, NoDigitsThatWereJoined) {
  Table parted = table();
  Cell* total = nullptr;
  for (Cell& cell : parted.cells) {
    total = cell.row == 3 && cell.column == parted.columns - 1 ? &cell : total;
  }
  ASSERT_GT(total->text.size(), 1u);
  const std::string last = total->text.substr(1);
  total->text.resize(1);
  parted.cells.insert(parted.cells.begin() + (total - parted.cells.data()) + 1,
                      {3, parted.columns, 1, 1, last, {}});
  parted.columns += 1;
  EXPECT_THAT(unplaced({parted}), IsEmpty());
}

TEST(Unplaced, NoRowThatIsToldAsOneTooMany) {
  Table more = table();
  for (Cell& cell : more.cells) {
    cell.row += cell.row > 3 ? 1 : 0;
  }
  more.rows += 1;
  more.cells.push_back({4, 0, 1, 3, "五、上级转办", {}});
  for (int column = 3; column < more.columns; ++column) {
    more.cells.push_back({4, column, 1, 1, std::to_string(900 + column), {}});
  }
  std::stable_sort(more.cells.begin(), more.cells.end(), [](const Cell& a, const Cell& b) {
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
  });
  EXPECT_THAT(unplaced({more}), IsEmpty());
}

TEST(Unplaced, AllOfATableThatIsNotRead) {
  EXPECT_THAT(unplaced({test::table(
                  {{"（一）予以公开", "1", "0", "0", "0", "0", "0", "1"}, {"别的", "2", "3"}})}),
              ElementsAre("1", "0", "0", "0", "0", "0", "1", "2", "3"));
}

TEST(Unplaced, NoSerialNumbersInFrontOfLabels) {
  EXPECT_THAT(unplaced({test::table({{"1", "别的", "5"}, {"2", "另外", "6"}})}),
              ElementsAre("5", "6"));
}

}  // namespace
}  // namespace gouji
