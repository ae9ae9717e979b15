#include "core/report/recognise.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "tests/support/compare.h"
#include "tests/support/form_builder.h"
#include "tests/support/manners.h"

namespace gouji {
namespace {

using test::FormBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

/// The first of the seven figures in the grid of table three.
constexpr int kFirstFigure = 3;

std::string editionName(const testing::TestParamInfo<EditionId>& info) {
  return "edition" + std::string(editionOf(info.param).name);
}

class Recognise : public testing::TestWithParam<EditionId> {
 protected:
  FormBuilder form{GetParam(), GetParam() == EditionId::e2019 ? 2020 : 2023};

  Table disclosure() const { return form.table(FormTable::disclosure); }
  Table requests() const { return form.table(FormTable::requests); }
  Table review() const { return form.table(FormTable::review); }

  std::vector<Table> tables() const { return {disclosure(), requests(), review()}; }

  /// With the table at `index` so.
  Report withTable(std::size_t index, std::vector<Block> blocks) const {
    std::vector<std::vector<Block>> all{{disclosure()}, {requests()}, {review()}};
    all.at(index) = std::move(blocks);
    return recognise(form.document({all[0], all[1], all[2]}));
  }
  Report withRequests(std::vector<Block> blocks) const { return withTable(1, std::move(blocks)); }

  using Spoil = std::function<std::vector<std::vector<Block>>(const Table&, const Cell&)>;

  /// No cell may be read as what it does not print, whatever of a table `spoil` gives for each of
  /// its figures' cells (for one of so many), be the form full of figures or of noughts.
  void expectNothingWrong(const Spoil& spoil, std::size_t one_of = 1) {
    expectNothingWrongNow(spoil, one_of);
    form.fillSparsely();
    expectNothingWrongNow(spoil, one_of);
  }

 private:
  void expectNothingWrongNow(const Spoil& spoil, std::size_t one_of) {
    const auto all = tables();
    std::size_t count = 0;
    for (std::size_t table = 0; table < all.size(); ++table) {
      for (const Cell& cell : all[table].cells) {
        if (!readFigure(cell.text).value || ++count % one_of != 0) {
          continue;
        }
        SCOPED_TRACE(std::to_string(table) + ": " + std::to_string(cell.row) + "," +
                     std::to_string(cell.column));
        for (auto& blocks : spoil(all[table], cell)) {
          EXPECT_THAT(test::wrongValues(form.printed(), withTable(table, std::move(blocks))),
                      IsEmpty());
        }
      }
    }
  }
};

INSTANTIATE_TEST_SUITE_P(Form, Recognise, testing::Values(EditionId::e2019, EditionId::e2021),
                         editionName);

void expectProved(const FormBuilder& form, const Report& report) {
  EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
  EXPECT_EQ(report.edition, form.edition());
  EXPECT_EQ(report.kind, ReportKind::report);
  ASSERT_EQ(report.tables.size(), 3U);
  for (const TableReading& table : report.tables) {
    EXPECT_EQ(table.verdict, Verdict::proved) << formTableName(table.table);
    EXPECT_EQ(table.row_set, form.edition());
    EXPECT_THAT(table.missing_rows, IsEmpty());
    EXPECT_THAT(table.foreign, IsEmpty());
  }
}

TEST_P(Recognise, TrueGrid) {
  form.fill();
  const Report report = recognise(form.document());
  expectProved(form, report);
  for (const TableReading& table : report.tables) {
    EXPECT_TRUE(table.is_table);
    EXPECT_TRUE(table.in_order);
    EXPECT_THAT(table.repeated_rows, IsEmpty());
    EXPECT_THAT(table.unknown_rows, IsEmpty());
  }
}

TEST_P(Recognise, Identity) {
  const Report report = recognise(form.fill().document());
  EXPECT_EQ(report.title, form.title());
  EXPECT_EQ(report.agency, form.agency());
  EXPECT_EQ(report.year, form.year());
  EXPECT_EQ(report.script, Script::simplified);
  EXPECT_EQ(report.published, (Date{form.year() + 1, 1, 17}));
  EXPECT_EQ(report.period_from, (Date{form.year(), 1, 1}));
  EXPECT_EQ(report.period_to, (Date{form.year(), 12, 31}));
  ASSERT_EQ(report.sections.size(), 6U);
  for (std::size_t i = 0; i < 6; ++i) {
    EXPECT_EQ(report.sections[i].key, static_cast<SectionKey>(i));
    EXPECT_EQ(report.sections[i].heading, editionOf(form.edition()).headings[i]);
    EXPECT_TRUE(report.sections[i].canonical);
    EXPECT_EQ(report.sections[i].number, static_cast<int>(i) + 1);
  }
  EXPECT_EQ(report.section(SectionKey::requests)->text, "");
  EXPECT_NE(report.section(SectionKey::problems)->text, "");
}

TEST_P(Recognise, PlacesPointAtWhatIsPrinted) {
  form.fill();
  const Document document = form.document();
  for (const Fact& fact : recognise(document).facts) {
    EXPECT_EQ(excerptAt(document, fact.place), fact.raw) << conceptOf(fact.cell).name;
  }
}

TEST_P(Recognise, RaggedRows) {
  form.fill();
  const Report report = recognise(form.document(
      {{test::ragged(disclosure())}, {test::ragged(requests())}, {test::ragged(review())}}));
  expectProved(form, report);
}

TEST_P(Recognise, ACellAParagraph) {
  form.fill();
  const Report report =
      recognise(form.document({test::cellAParagraph(disclosure()), test::cellAParagraph(requests()),
                               test::cellAParagraph(review())}));
  expectProved(form, report);
  EXPECT_FALSE(report.table(FormTable::requests)->is_table);
}

TEST_P(Recognise, ARowAParagraph) {
  form.fill();
  const Report report =
      recognise(form.document({test::rowAParagraph(disclosure()), test::rowAParagraph(requests()),
                               test::rowAParagraph(review())}));
  expectProved(form, report);
}

TEST_P(Recognise, LastDigitsBelowTheirRowAreNotLost) {
  form.fill();
  const std::vector<Block> rows = test::rowAParagraph(requests());
  for (const char* label : {"（一）予以公开", "（七）总计"}) {
    SCOPED_TRACE(label);
    std::vector<Block> cut;
    for (const Block& block : rows) {
      Paragraph row = std::get<Paragraph>(block);
      std::string rest = "年度办";
      if (row.text.find(label) != std::string::npos) {
        // The first figure of several digits and the last one lose what is behind their first.
        const std::size_t first = row.text.find_first_of("0123456789", row.text.find(label));
        const std::size_t end = row.text.find_first_not_of("0123456789", first);
        const std::size_t last = row.text.find_last_not_of("0123456789") + 1;
        rest +=
            '\t' + row.text.substr(first + 1, end - first - 1) + '\t' + row.text.substr(last + 1);
        row.text.erase(last + 1);
        row.text.erase(first + 1, end - first - 1);
        cut.emplace_back(row);
        row.text = rest;
      }
      cut.emplace_back(std::move(row));
    }
    ASSERT_EQ(cut.size(), rows.size() + 1);
    EXPECT_THAT(test::wrongValues(form.printed(), withRequests(std::move(cut))), IsEmpty());
  }
}

TEST_P(Recognise, RunTogetherTextOfASmallOffice) {
  form.fillSparsely();
  const Report report =
      recognise(form.document({test::runTogether(disclosure()), test::runTogether(requests()),
                               test::runTogether(review())}));
  EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
  EXPECT_LT(test::differences(form.printed(), report).size(), 8U);
}

TEST_P(Recognise, RunTogetherTextIsNeverReadWrong) {
  form.fill();
  const Report report =
      recognise(form.document({test::runTogether(disclosure()), test::runTogether(requests()),
                               test::runTogether(review())}));
  EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
}

TEST_P(Recognise, ATableCutInTwoAnywhere) {
  form.fill();
  const Table whole = requests();
  for (int row = kFirstFigure; row < whole.rows; ++row) {
    SCOPED_TRACE(row);
    expectProved(form, withRequests(test::cutAt(whole, row)));
  }
}

TEST_P(Recognise, TheReviewTableCutAboveItsFigures) {
  form.fill();
  const Report report =
      recognise(form.document({{disclosure()}, {requests()}, test::cutAt(review(), 3)}));
  expectProved(form, report);
}

TEST_P(Recognise, AnEmptyColumnAnywhere) {
  form.fill();
  const Table whole = requests();
  for (int column = 0; column <= whole.columns; ++column) {
    SCOPED_TRACE(column);
    expectProved(form, withRequests({test::withEmptyColumn(whole, column)}));
  }
}

TEST_P(Recognise, AnEmptyColumnAmongBlankCells) {
  form.fill();
  for (const auto& [name, text] : form.printed()) {
    if (text == "0" && name.starts_with("requests.")) {
      form.set(name, "");
    }
  }
  const Table whole = requests();
  for (int column = kFirstFigure; column <= whole.columns; ++column) {
    SCOPED_TRACE(column);
    const Report report = withRequests({test::withEmptyColumn(whole, column)});
    EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
  }
}

TEST_P(Recognise, ColumnsInAnotherOrder) {
  form.fill();
  const Report report =
      withRequests({test::withColumnsSwapped(requests(), kFirstFigure, kFirstFigure + 6)});
  EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
}

TEST_P(Recognise, ColumnsInAnotherOrderWithoutAGridAreNotTold) {
  form.fill();
  const Table whole = requests();
  // Those of the organisations: natural persons and the total have a line of the header.
  for (int one = kFirstFigure + 1; one < whole.columns - 1; ++one) {
    for (int other = one + 1; other < whole.columns - 1; ++other) {
      SCOPED_TRACE(std::to_string(one) + "," + std::to_string(other));
      const Table swapped = test::withColumnsSwapped(whole, one, other);
      for (auto& blocks : {std::vector<Block>{test::ragged(swapped)}, test::rowAParagraph(swapped),
                           test::cellAParagraph(swapped)}) {
        EXPECT_THAT(test::wrongValues(form.printed(), withRequests(blocks)), IsEmpty());
      }
    }
  }
}

TEST_P(Recognise, ALabelCutOverTwoRows) {
  form.fill();
  const Table whole = requests();
  for (const char* label : {"1.属于国家秘密", "5.要求行政机关确认或重新出具已获取信息",
                            "四、结转下年度继续办理", "一、本年新收政府信息公开申请数量"}) {
    SCOPED_TRACE(label);
    const Report report = withRequests({test::withLabelCut(whole, test::rowOf(whole, label), 5)});
    EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
  }
}

TEST_P(Recognise, ARowCutInTwoIsNotTold) {
  form.fill();
  const Table whole = requests();
  for (const char* label : {"1.属于国家秘密", "5.要求行政机关确认或重新出具已获取信息",
                            "四、结转下年度继续办理", "一、本年新收政府信息公开申请数量"}) {
    SCOPED_TRACE(label);
    const Report report = withRequests({test::withRowCut(whole, test::rowOf(whole, label), 5)});
    EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
  }
}

TEST_P(Recognise, DigitsInARowOfTheirOwnAreNotTold) {
  form.fill();
  int row = -1;
  expectNothingWrong([&](const Table& table, const Cell& cell) -> std::vector<std::vector<Block>> {
    if (cell.row == row) {
      return {};
    }
    row = cell.row;
    const Table cut = test::withDigitsBelow(table, row);
    return {{cut},
            test::cutAt(cut, row + 1),
            {test::ragged(cut)},
            test::cellAParagraph(cut),
            test::rowAParagraph(cut)};
  });
}

TEST_P(Recognise, APageNumberBelowARowIsNoneOfItsDigits) {
  form.fill().set("requests.denied.state_secret.total", "9999");
  const int below = test::rowOf(requests(), "1.属于国家秘密") + 1;
  std::vector<Block> pages = test::cutAt(requests(), below);
  pages.insert(pages.begin() + 1, Paragraph{"— 3 —", ParagraphRole::body, 0, {}});
  EXPECT_THAT(test::differences(form.printed(), withRequests(std::move(pages))), IsEmpty());
}

TEST_P(Recognise, ARowCutInTwoInLooseTextIsNotTold) {
  form.fill();
  const Table whole = requests();
  for (const char* label : {"（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
                            "四、结转下年度继续办理", "一、本年新收政府信息公开申请数量"}) {
    SCOPED_TRACE(label);
    const Table cut = test::withRowCut(whole, test::rowOf(whole, label), 9);
    EXPECT_THAT(test::wrongValues(form.printed(), withRequests(test::rowAParagraph(cut))),
                IsEmpty());
    EXPECT_THAT(test::wrongValues(form.printed(), withRequests(test::cellAParagraph(cut))),
                IsEmpty());
  }
}

TEST_P(Recognise, DigitsBelowAHeadPrintedAgainAreNotTold) {
  form.fill();
  int row = kFirstFigure - 1;
  expectNothingWrong([&](const Table& table, const Cell& cell) -> std::vector<std::vector<Block>> {
    if (cell.row == row || cell.row < kFirstFigure || table.columns < requests().columns) {
      return {};
    }
    row = cell.row;
    const Block head = test::cutAt(table, kFirstFigure).front();
    const auto pages = test::cutAt(test::withDigitsBelow(table, row), row + 1);
    return {{pages[0], head, pages[1]}};
  });
}

TEST_P(Recognise, ARowWithoutItsLabel) {
  form.fill();
  const Table whole = requests();
  for (int row = kFirstFigure; row < whole.rows; ++row) {
    SCOPED_TRACE(row);
    const Report report = withRequests({test::withoutLabel(whole, row)});
    EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
  }
}

TEST_P(Recognise, ARowThatIsNotThere) {
  form.fill();
  const Table whole = requests();
  const int row = test::rowOf(whole, "2.重复申请");
  const Report report = withRequests({test::withoutRow(whole, row)});
  EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
  EXPECT_THAT(report.table(FormTable::requests)->missing_rows,
              ElementsAre("not_processed.repeated"));
  EXPECT_EQ(report.fact(findConcept("requests.not_processed.repeated.total").value()), nullptr);
  EXPECT_EQ(report.facts.size(), form.printed().size() - 7);
}

TEST_P(Recognise, ARowThatComesTwice) {
  form.fill();
  const Table whole = requests();
  const Report report = withRequests({test::withRowTwice(whole, test::rowOf(whole, "2.重复申请"))});
  EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
  EXPECT_THAT(report.table(FormTable::requests)->repeated_rows,
              ElementsAre("not_processed.repeated"));
}

TEST_P(Recognise, TraditionalScript) {
  form.fill();
  const Report report = recognise(test::inTraditional(form.document()));
  expectProved(form, report);
  EXPECT_EQ(report.script, Script::traditional);
  EXPECT_EQ(report.agency, "澄灣縣水務局");
}

TEST_P(Recognise, DigitsInTwoCells) {
  form.fill();
  const Table whole = requests();
  std::size_t parted = 0;
  for (const Cell& cell : whole.cells) {
    if (cell.row < kFirstFigure || cell.column < kFirstFigure || cell.text.size() < 2 ||
        (cell.row + cell.column) % 3 != 0) {
      continue;
    }
    SCOPED_TRACE(std::to_string(cell.row) + "," + std::to_string(cell.column));
    const Report report = withRequests({test::withDigitsParted(whole, cell.row, cell.column)});
    EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
    ++parted;
  }
  EXPECT_GT(parted, 15U);
}

TEST_P(Recognise, ALostCellOfARaggedRow) {
  form.fill();
  const Table whole = requests();
  for (int row = kFirstFigure; row < whole.rows; ++row) {
    const int column = kFirstFigure + row % 7;
    SCOPED_TRACE(std::to_string(row) + "," + std::to_string(column));
    const Report report = withRequests({test::ragged(test::withoutCell(whole, row, column))});
    EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
  }
}

TEST_P(Recognise, ALostCellOfALooseRow) {
  form.fill();
  expectNothingWrong([](const Table& table, const Cell& cell) {
    const Table lost = test::withoutCell(table, cell.row, cell.column);
    return std::vector{test::rowAParagraph(lost), test::cellAParagraph(lost), {test::ragged(lost)}};
  });
}

TEST_P(Recognise, TwoLostCellsOfALooseRow) {
  constexpr int kWidest = 7;
  form.fill();
  expectNothingWrong(
      [](const Table& table, const Cell& cell) {
        std::vector<std::vector<Block>> all;
        for (int next = 1; next < kWidest; ++next) {
          const Table lost = test::withoutCell(test::withoutCell(table, cell.row, cell.column),
                                               cell.row, cell.column + next);
          all.push_back(test::rowAParagraph(lost));
          all.push_back({test::ragged(lost)});
        }
        return all;
      },
      5);
}

TEST_P(Recognise, TwoFiguresGluedInALooseRow) {
  form.fill();
  expectNothingWrong([](const Table& table, const Cell& cell) {
    const Table glued = test::withCellsGlued(table, cell.row, cell.column);
    return std::vector{test::rowAParagraph(glued), test::cellAParagraph(glued)};
  });
}

TEST_P(Recognise, ASpareFigureInARow) {
  form.fill();
  for (const char* text : {"7", "0"}) {
    expectNothingWrong(
        [&](const Table& table, const Cell& cell) {
          const Table spare = test::withSpareCell(table, cell.row, cell.column, text);
          return std::vector{std::vector<Block>{spare},
                             {test::ragged(spare)},
                             test::rowAParagraph(spare),
                             test::cellAParagraph(spare)};
        },
        2);
  }
}

TEST_P(Recognise, ALostCellOfAGrid) {
  form.fill();
  const Table whole = requests();
  const int row = test::rowOf(whole, "（一）予以公开");
  const Report report = withRequests({test::withoutCell(whole, row, kFirstFigure + 2)});
  EXPECT_THAT(test::differences(form.printed(), report),
              ElementsAre("requests.granted.research: prints '" +
                          form.printed().at("requests.granted.research") + "', not read"));
}

TEST_P(Recognise, ALastValueTornFromItsRow) {
  form.fill();
  const Table whole = requests();
  const int row = test::rowOf(whole, "一、本年新收政府信息公开申请数量");
  const Paragraph torn{form.printed().at("requests.new.total"), ParagraphRole::body, 0, {}};
  const Report report = withRequests({test::withoutCell(whole, row, whole.columns - 1), torn});
  EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
}

TEST_P(Recognise, ALastValueTornFromItsRowInLooseText) {
  form.fill();
  const Table whole = requests();
  const int row = test::rowOf(whole, "一、本年新收政府信息公开申请数量");
  auto blocks = test::cellAParagraph(test::withoutCell(whole, row, whole.columns - 1));
  blocks.emplace_back(
      Paragraph{form.printed().at("requests.new.total"), ParagraphRole::body, 0, {}});
  const Report report = withRequests(std::move(blocks));
  EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
}

TEST_P(Recognise, AFaultOfTheReportIsReadAsPrinted) {
  form.fill().set("requests.granted.commercial", "9999");
  const Report report = recognise(form.document());
  EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
  EXPECT_EQ(report.table(FormTable::requests)->verdict, Verdict::printed);
  EXPECT_EQ(report.table(FormTable::review)->verdict, Verdict::proved);
}

TEST_P(Recognise, DamagedLabels) {
  form.fill();
  form.label(FormTable::requests, "denied.prohibited_by_law", "2.其他法律行政止公开");
  form.label(FormTable::requests, "carried_out", "四、转下年度办理");
  const Report report = recognise(form.document());
  EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
  for (const RowReading& row : report.table(FormTable::requests)->rows) {
    EXPECT_EQ(row.label,
              row.key == "denied.prohibited_by_law" ? LabelMatch::damaged : LabelMatch::exact)
        << row.key;
  }
}

TEST_P(Recognise, TheFormWithNothingFilledIn) {
  for (const auto& [name, text] : form.printed()) {
    form.set(name, "");
  }
  Document document = form.document();
  for (Block& block : document.blocks) {
    auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph != nullptr && paragraph->text.find("。") != std::string::npos) {
      paragraph->text = "（文字部分）";
    }
  }
  const Report report = recognise(document);
  EXPECT_EQ(report.kind, ReportKind::blank_form);
  EXPECT_EQ(report.facts.size(), form.printed().size());
}

TEST_P(Recognise, RowsOfTableTwoAreNoneOfTableThree) {
  form.fill();
  Table row;
  row.meaning = Columns::ordinal;
  row.rows = 1;
  for (const char* text : {"规章", "0", "0", "0", "", "", ""}) {
    row.cells.push_back({0, row.columns++, 1, 1, text, {}});
  }
  // Behind a line that table three might begin with.
  const Report report = recognise(
      form.document({{disclosure(), Paragraph{"（一）予以公开", ParagraphRole::body, 0, {}}, row},
                     {test::ragged(requests())},
                     {review()}}));
  ASSERT_NE(report.table(FormTable::requests), nullptr);
  EXPECT_TRUE(report.table(FormTable::requests)->unknown_rows.empty());
}

TEST_P(Recognise, AReviewTableNotFilledInWithASpareColumn) {
  for (const auto& [name, text] : form.printed()) {
    form.set(name, "");
  }
  const Table whole = review();
  for (int column = 0; column <= whole.columns; ++column) {
    SCOPED_TRACE(column);
    const Report report = recognise(
        form.document({{disclosure()}, {requests()}, {test::withEmptyColumn(whole, column)}}));
    const auto cells =
        std::count_if(report.facts.begin(), report.facts.end(), [](const Fact& fact) {
          return conceptOf(fact.cell).table == FormTable::review && fact.figure.blank();
        });
    EXPECT_EQ(cells, 15);
  }
}

TEST_P(Recognise, AReportWhoseFiguresAreAllBlank) {
  for (const auto& [name, text] : form.printed()) {
    form.set(name, "");
  }
  EXPECT_EQ(recognise(form.document()).kind, ReportKind::report);
}

TEST(RecogniseOther, ANoticeAboutReportsIsNone) {
  Document document;
  for (const char* text :
       {"关于编制2023年政府信息公开工作年度报告的通知",
        "各科室：请对照格式，按时报送收到和处理政府信息公开申请情况的数据，不得迟报。",
        "澄湾县水务局办公室", "2023年12月4日"}) {
    document.blocks.emplace_back(Paragraph{text, ParagraphRole::body, 0, {}});
  }
  const Report report = recognise(document);
  EXPECT_EQ(report.kind, ReportKind::other_document);
  EXPECT_THAT(report.facts, IsEmpty());
  EXPECT_EQ(report.title, "");
}

TEST(RecogniseOther, AReportOlderThanTheForm) {
  Document document;
  for (const char* text :
       {"澄湾县水务局2014年政府信息公开工作年度报告", "一、概述",
        "本局全年主动公开信息52条，受理申请3件，均按时答复。", "二、存在的不足", "更新不及时。"}) {
    document.blocks.emplace_back(Paragraph{text, ParagraphRole::body, 0, {}});
  }
  const Report report = recognise(document);
  EXPECT_EQ(report.kind, ReportKind::older_form);
  EXPECT_EQ(report.year, 2014);
}

TEST(RecogniseOther, NothingAtAll) {
  EXPECT_EQ(recognise(Document{}).kind, ReportKind::other_document);
  Document empty;
  empty.blocks.emplace_back(Paragraph{});
  empty.blocks.emplace_back(Table{});
  EXPECT_EQ(recognise(empty).kind, ReportKind::other_document);
}

TEST(RecogniseOther, ATableOfOneEditionInAReportOfTheOther) {
  const FormBuilder form = FormBuilder(EditionId::e2019, 2023).fill();
  const Report report = recognise(form.document());
  EXPECT_EQ(report.year, 2023);
  EXPECT_EQ(report.edition, EditionId::e2019);
  EXPECT_THAT(test::differences(form.printed(), report), IsEmpty());
}

TEST(RecogniseOther, TheFormTwice) {
  const FormBuilder form = FormBuilder(EditionId::e2021).fill();
  Document document = form.document();
  const Document copy = form.document();
  document.blocks.insert(document.blocks.end(), copy.blocks.begin(), copy.blocks.end());
  expectProved(form, recognise(document));
}

}  // namespace
}  // namespace gouji
