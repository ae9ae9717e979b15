#include "core/recognise/recognise.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/core/recognise/recognise_fixture.h"
#include "tests/support/compare.h"
#include "tests/support/manners.h"

namespace gouji {
namespace {

using test::FormBuilder;
using test::kFirstFigure;
using testing::ElementsAre;
using testing::IsEmpty;

class Recognise : public test::RecogniseFixture {};

INSTANTIATE_TEST_SUITE_P(Form, Recognise, testing::ValuesIn(test::everyEdition()),
                         test::editionName);

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

TEST_P(Recognise, TraditionalScript) {
  form.fill();
  const Report report = recognise(test::inTraditional(form.document()));
  expectProved(form, report);
  EXPECT_EQ(report.script, Script::traditional);
  EXPECT_EQ(report.agency, "澄灣縣水務局");
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
    const Edition& edition = editionOf(form.edition());
    EXPECT_EQ(static_cast<std::size_t>(cells),
              edition.review_groups.size() * edition.review_columns.size());
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

/// A report of whatever year whose tables are not there.
Document withoutTables(int year) {
  Document document;
  for (const std::string& text :
       {"澄湾县水务局" + std::to_string(year) + "年政府信息公开工作年度报告",
        std::string("一、总体情况"), std::string("全年主动公开政府信息52条，收到申请3件。"),
        std::string("二、主动公开政府信息情况"), std::string("见附件。"),
        std::string("三、收到和处理政府信息公开申请情况"), std::string("见附件。")}) {
    document.blocks.emplace_back(Paragraph{text, ParagraphRole::body, 0, {}});
  }
  return document;
}

TEST(RecogniseOther, AReportWhoseTablesAreMissingIsOne) {
  const Report report = recognise(withoutTables(2023));
  EXPECT_EQ(report.kind, ReportKind::report);
  EXPECT_EQ(report.agency, "澄湾县水务局");
  EXPECT_EQ(report.edition, EditionId::e2021);
  EXPECT_THAT(report.tables, IsEmpty());
  EXPECT_EQ(recognise(withoutTables(2017)).kind, ReportKind::older_form);
}

TEST(RecogniseOther, PartsWithoutATitleAreNoReport) {
  Document document = withoutTables(2023);
  document.blocks.erase(document.blocks.begin());
  EXPECT_EQ(recognise(document).kind, ReportKind::other_document);
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

TEST(RecogniseOther, AGroupsLabelCutShortIsNoRowOfTheOtherEdition) {
  FormBuilder form = FormBuilder(EditionId::e2019, 2020).fill();
  form.label(FormTable::requests, "other", "（六）其他");
  const Report report = recognise(form.document());
  EXPECT_EQ(report.table(FormTable::requests)->row_set, EditionId::e2019);
  EXPECT_THAT(test::wrongValues(form.printed(), report), IsEmpty());
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
