#include "core/report/figures.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

using State = Entry::State;

const ConceptId kNew = findConcept("requests.new.total").value();
const ConceptId kInForce = findConcept("disclosure.normative_documents.in_force").value();

Fact fact(ConceptId cell, const char* raw, bool sure = true) {
  Fact made;
  made.cell = cell;
  made.raw = raw;
  made.figure = readFigure(raw);
  made.sure = sure;
  return made;
}

Report report(std::vector<Fact> facts) {
  Report made;
  made.facts = std::move(facts);
  return made;
}

State stateOf(const Fact& fact, FigureSource source = FigureSource::table) {
  return ledgerOf(report({fact})).at(source, fact.cell).state;
}

TEST(LedgerOf, WhatEachCellHolds) {
  const Ledger ledger = ledgerOf(report({fact(kNew, "12")}));
  EXPECT_EQ(ledger.at(FigureSource::table, kNew).value, Decimal(12));
  EXPECT_EQ(stateOf(fact(kNew, "12")), State::value);
  EXPECT_EQ(stateOf(fact(kNew, "")), State::blank);
  EXPECT_EQ(stateOf(fact(kNew, "见附件")), State::blank);
  EXPECT_EQ(stateOf(fact(kNew, "12", false)), State::unsure);
  EXPECT_EQ(ledger.at(FigureSource::table, kInForce).state, State::absent);
  EXPECT_EQ(ledger.at(FigureSource::previous, kNew).state, State::absent);
}

TEST(LedgerOf, RevisedDocumentsOfANote) {
  const auto revised = [](const char* raw) {
    return ledgerOf(report({fact(kInForce, raw)})).at(FigureSource::revised, kInForce);
  };
  EXPECT_EQ(revised("22（其中修订16件）").value, Decimal(16));
  EXPECT_EQ(revised("22").value, Decimal(0));
  EXPECT_EQ(revised("22").state, State::value);
  EXPECT_EQ(revised("22（含修订）").state, State::unsure) << "it tells no number";
  EXPECT_EQ(stateOf(fact(kInForce, "22", false), FigureSource::revised), State::unsure);
}

TEST(LedgerOf, LastYearsFigures) {
  const Report last = report({fact(kNew, "9"), fact(kInForce, "22（其中修订16件）")});
  const Report now = report({fact(kNew, "12")});
  const Ledger ledger = ledgerOf(now, &last);
  EXPECT_EQ(ledger.at(FigureSource::previous, kNew).value, Decimal(9));
  EXPECT_EQ(ledger.at(FigureSource::table, kNew).value, Decimal(12));
  EXPECT_EQ(ledger.at(FigureSource::revised, kInForce).state, State::absent)
      << "notes are this year's alone";
}

TEST(LedgerOf, TheFormOfTheTableBeforeThatOfTheReport) {
  Report older = report({});
  older.edition = EditionId::e2021;
  EXPECT_TRUE(ledgerOf(older).hasInForm(FigureSource::table, kNew));
  TableReading table{};
  table.table = FormTable::requests;
  table.row_set = EditionId::e2019;
  older.tables.push_back(table);
  const ConceptId only_2021 = [] {
    ConceptId id = 0;
    while (conceptOf(id).table != FormTable::requests || isIn(conceptOf(id), EditionId::e2019)) {
      ++id;
    }
    return id;
  }();
  EXPECT_FALSE(ledgerOf(older).hasInForm(FigureSource::table, only_2021));
  older.tables.clear();
  EXPECT_TRUE(ledgerOf(older).hasInForm(FigureSource::table, only_2021));
  EXPECT_FALSE(ledgerOf(older).hasInForm(FigureSource::previous, kNew)) << "none to compare with";
}

TEST(LedgerOf, FactsAloneHaveNoForm) {
  const Fact facts[] = {fact(kNew, "12")};
  EXPECT_EQ(ledgerOf(facts).at(FigureSource::table, kNew).value, Decimal(12));
  EXPECT_FALSE(ledgerOf(facts).hasInForm(FigureSource::table, kNew));
}

}  // namespace
}  // namespace gouji
