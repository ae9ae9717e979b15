#include "core/recognise/prose/frame/disclosure.h"

#include <gtest/gtest.h>

#include <span>

#include "tests/core/recognise/prose/frame/read_figure.h"

namespace gouji {
namespace {

struct Row {
  const char* text;
  const char* figure;
};

void expectFigures(std::span<const Row> rows, const Context& context = {}) {
  for (const Row& row : rows) {
    EXPECT_EQ(test::read(readDisclosure, row.text, context), row.figure) << row.text;
  }
}

Context of2019() {
  Context context;
  context.disclosure = EditionId::e2019;
  return context;
}

TEST(ReadDisclosure, Documents) {
  constexpr Row kRows[] = {
      {"制发规范性文件3件", "disclosure.normative_documents.issued"},
      {"新制作规章2件", "disclosure.regulations.issued"},
      {"废止规范性文件1件", "disclosure.normative_documents.repealed"},
      {"现行有效规范性文件9件", "disclosure.normative_documents.in_force"},
      {"制发规章和规范性文件3件",
       "disclosure.regulations.issued + disclosure.normative_documents.issued"},
      {"通过网站主动公开新制定的规范性文件3件", "disclosure.normative_documents.issued"},
      {"清理和废止规范性文件3件", "disclosure.normative_documents.repealed"},
  };
  expectFigures(kRows);
}

/// Of several columns the likeliest first; it accuses nobody.
TEST(ReadDisclosure, DocumentsWithNothingSaidOfThem) {
  constexpr const char* kAny =
      "disclosure.normative_documents.issued or disclosure.normative_documents.in_force; loose";
  for (const char* text :
       {"规范性文件9件", "公开规范性文件9件", "新公开规范性文件9件", "发布规范性文件9件"}) {
    EXPECT_EQ(test::read(readDisclosure, text), kAny) << text;
  }
}

TEST(ReadDisclosure, WhatIsDoneWithDocumentsThatNoColumnCounts) {
  constexpr Row kRows[] = {
      {"起草规范性文件9件", "alike"},
      {"规范性文件对外公开总数9件", "alike"},  // a column of 2019
      {"修订规范性文件3件", "alike; not understood: 修订"},
      {"清理规范性文件3件", "alike; not understood: 清理"},
      {"蹊跷施行的规章3件", "alike; not understood: 蹊跷施行"},
      {"蹊跷施行规章3件", "alike; not understood: 蹊跷施行"},
      {"规范性文件信息3条", "alike"},
      {"制发规范性文件3篇", "alike"},
  };
  expectFigures(kRows);
}

TEST(ReadDisclosure, DocumentsOf2019) {
  constexpr Row kRows[] = {
      {"规范性文件对外公开总数9件", "disclosure.normative_documents.total_disclosed"},
      {"制发规范性文件3件", "disclosure.normative_documents.made"},
      {"新公开规范性文件9件", "disclosure.normative_documents.newly_disclosed"},
      {"现行有效规范性文件9件", "disclosure.normative_documents.total_disclosed"},
      {"废止规范性文件9件", "alike"},
  };
  expectFigures(kRows, of2019());
}

TEST(ReadDisclosure, SeveralColumnsAtOnceAreNothingOfEach) {
  constexpr Row kRows[] = {
      {"规范性文件制发数、废止数、现行有效数均为0件",
       "disclosure.normative_documents.issued + disclosure.normative_documents.repealed + "
       "disclosure.normative_documents.in_force"},
      {"规范性文件制发数、废止数均为5件", "alike"},
  };
  expectFigures(kRows);
}

/// 以县政府名义: one of those in whose names documents are made; two of them are all.
TEST(ReadDisclosure, InWhoseName) {
  constexpr Row kRows[] = {
      {"以县政府名义印发规范性文件9件", "disclosure.normative_documents.issued; loose"},
      {"以县政府和政府办公室名义印发规范性文件9件", "disclosure.normative_documents.issued"},
  };
  expectFigures(kRows);
  Context context;
  context.region = true;
  EXPECT_EQ(test::read(readDisclosure, "以县政府名义印发规范性文件9件", context),
            "disclosure.normative_documents.issued; loose; part");
}

TEST(ReadDisclosure, DocumentsToldBefore) {
  EXPECT_EQ(test::read(readDisclosure, "制发文件14件"),
            "disclosure.normative_documents.issued; loose");
  Context context;
  context.documents = "regulations";
  EXPECT_EQ(test::read(readDisclosure, "废止3件", context),
            "disclosure.regulations.repealed; leans");
  EXPECT_EQ(test::read(readDisclosure, "3件", context), "leans; alike");
  context.act = "repealed";
  EXPECT_EQ(test::read(readDisclosure, "规范性文件3件", context),
            "disclosure.normative_documents.repealed");
}

TEST(ReadDisclosure, Decisions) {
  constexpr Row kRows[] = {
      {"行政许可35件", "disclosure.licensing.decisions; loose"},
      {"办理行政处罚12宗", "disclosure.penalties.decisions; loose"},
      {"作出行政许可决定35件", "disclosure.licensing.decisions"},
      {"行政许可处理决定数量35件", "disclosure.licensing.decisions"},
      {"处理行政强制35件", "disclosure.coercion.decisions"},
      {"行政处罚案件35件", "disclosure.penalties.decisions"},
      {"行政许可和行政处罚处理决定47件",
       "disclosure.licensing.decisions + disclosure.penalties.decisions"},
      {"行政许可公开35件", "alike; not understood: 公开"},
      {"行政许可信息35条", "alike"},
      {"发布行政许可35件", "alike"},
      {"行政强制12人", "alike"},
      {"行政处罚12万元", "alike"},
  };
  expectFigures(kRows);
  Context context;
  context.decisions = true;
  EXPECT_EQ(test::read(readDisclosure, "行政处罚12件", context), "disclosure.penalties.decisions");
}

TEST(ReadDisclosure, RowsAndColumnsThatOnly2019Has) {
  constexpr Row kRows[] = {
      {"其他对外管理服务事项处理决定12件", "disclosure.other_services.decisions"},
      {"行政许可上一年项目数量35件", "disclosure.licensing.previous_year_items"},
      {"政府集中采购的项目12个", "disclosure.procurement.items"},
      {"政府集中采购12件", "disclosure.procurement.items; loose"},
      {"政府集中采购35万元", "disclosure.procurement.amount"},
      {"政府集中采购信息12条", "loose; alike"},
  };
  expectFigures(kRows, of2019());
  constexpr Row kNone[] = {
      {"其他对外管理服务事项处理决定12件", "alike"},
      {"行政许可上一年项目数量35件", "alike"},
      {"政府集中采购项目12个", "alike"},
  };
  expectFigures(kNone);
}

TEST(ReadDisclosure, Fees) {
  constexpr Row kRows[] = {
      {"行政事业性收费35万元", "disclosure.fees.amount"},
      {"收取行政事业性收费35万元", "disclosure.fees.amount"},
      {"行政事业性收费5项", "alike"},
  };
  expectFigures(kRows);
  Context denied;
  denied.unit = MentionUnit::none;
  EXPECT_EQ(test::read(readDisclosure, "行政事业性收费", denied), "disclosure.fees.amount");
}

TEST(ReadDisclosure, WordsThatMayChangeAFigureAreTold) {
  EXPECT_EQ(test::read(readDisclosure, "培训后制发规范性文件3件"),
            "disclosure.normative_documents.issued; not understood: 培训|后");
}

TEST(ReadDisclosure, WhichDocumentsTheWordsName) {
  EXPECT_EQ(test::readAs(readDisclosure, test::WordedText("制发规章3件")).documents, "regulations");
  EXPECT_EQ(test::readAs(readDisclosure, test::WordedText("制发文件3件")).documents, "");
  EXPECT_TRUE(test::readAs(readDisclosure, test::WordedText("行政许可上一年项目数量3件")).of_year);
}

}  // namespace
}  // namespace gouji
