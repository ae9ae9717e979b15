#include "filters/export/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/filters/export/made_report.h"

namespace gouji {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

std::string csv(const Report& report, CsvReader reader = CsvReader::program) {
  std::string text;
  appendCsv(text, made::source(), made::document(), report, reader);
  return text;
}

TEST(Csv, HeaderNamesTheColumns) {
  std::string plain;
  appendCsvHeader(plain, CsvReader::program);
  EXPECT_EQ(
      plain,
      "file,agency,year,edition,table,row,column,concept,value,raw,sure,verdict,page,line\r\n");
  std::string marked;
  appendCsvHeader(marked, CsvReader::spreadsheet);
  EXPECT_EQ(marked, "\xEF\xBB\xBF" + plain);
}

TEST(Csv, OneRowAFact) {
  EXPECT_EQ(csv(made::report()),
            "年报/白沙.docx,白沙县水务局,2024,2021,disclosure,fees,amount,disclosure.fees.amount,"
            "3.5,3.50,true,,3,42\r\n"
            "年报/白沙.docx,白沙县水务局,2024,2021,requests,new,natural_person,"
            "requests.new.natural_person,12,12,true,printed,3,40\r\n"
            "年报/白沙.docx,白沙县水务局,2024,2021,requests,new,commercial,requests.new.commercial,"
            ",,false,printed,3,41\r\n");
}

TEST(Csv, QuotesWhatWouldBreakARow) {
  Report report = made::report();
  report.facts.resize(1);
  report.facts[0].raw = "3\n\"件\",共";
  EXPECT_THAT(csv(report), HasSubstr(",3.5,\"3\n\"\"件\"\",共\",true,"));
}

TEST(Csv, SpreadsheetRunsNoTextAsFormula) {
  Report report = made::report();
  report.facts.resize(1);
  for (const char* raw : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)"}) {
    report.facts[0].raw = raw;
    EXPECT_THAT(csv(report, CsvReader::spreadsheet), HasSubstr(std::string(",'") + raw + ","));
    EXPECT_THAT(csv(report), HasSubstr(std::string(",") + raw + ","));
  }
  for (const char* raw : {"-", "-4", "—", "12"}) {
    report.facts[0].raw = raw;
    EXPECT_THAT(csv(report, CsvReader::spreadsheet), HasSubstr(std::string(",") + raw + ","));
  }
}

TEST(Csv, UnknownYearIsEmpty) {
  Report report = made::report();
  report.year.reset();
  EXPECT_THAT(csv(report), StartsWith("年报/白沙.docx,白沙县水务局,,2021,"));
  EXPECT_THAT(csv(report), EndsWith("\r\n"));
}

}  // namespace
}  // namespace gouji
