#include "filters/export/csv.h"

#include <string_view>

#include "filters/export/names.h"

namespace gouji {
namespace {

constexpr std::string_view kHeader =
    "file,agency,year,edition,table,row,column,concept,value,raw,sure,verdict,page,line\r\n";

/// Spreadsheets take text that begins like this for a formula; a lone sign is harmless.
bool looksLikeFormula(std::string_view text) {
  return text.size() > 1 && std::string_view("=+-@\t\r").find(text.front()) != text.npos &&
         !Decimal::parse(text);
}

/// Writes the fields of one row; separators and the line end are its business.
class Row {
 public:
  Row(std::string& out, CsvReader reader) : out_(out), reader_(reader) {}
  ~Row() { out_ += "\r\n"; }
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

  void text(std::string_view field) {
    separate();
    const bool guarded = reader_ == CsvReader::spreadsheet && looksLikeFormula(field);
    const std::string_view guard = guarded ? "'" : "";
    if (field.find_first_of(",\"\r\n") == field.npos) {
      out_.append(guard).append(field);
      return;
    }
    out_.append("\"").append(guard);
    for (const char c : field) {
      out_.append(c == '"' ? 2 : 1, c);
    }
    out_ += '"';
  }

  /// Empty where `number` is not known (0).
  void position(int number) {
    separate();
    if (number > 0) {
      out_ += std::to_string(number);
    }
  }

  /// Numbers and names of our own: nothing to quote.
  void plain(std::string_view field) {
    separate();
    out_ += field;
  }

 private:
  void separate() {
    if (!first_) {
      out_ += ',';
    }
    first_ = false;
  }

  std::string& out_;
  CsvReader reader_;
  bool first_ = true;
};

}  // namespace

void appendCsvHeader(std::string& out, CsvReader reader) {
  if (reader == CsvReader::spreadsheet) {
    out += "\xEF\xBB\xBF";
  }
  out += kHeader;
}

void appendCsv(std::string& out, const Source& source, const Document& document,
               const Report& report, CsvReader reader) {
  for (const Fact& fact : report.facts) {
    const Concept& cell = conceptOf(fact.cell);
    const TableReading* table = report.table(cell.table);
    const Origin origin = originOf(document, fact.place);
    Row row(out, reader);
    row.text(source.file);
    row.text(report.agency);
    row.position(report.year.value_or(0));
    row.plain(editionOf(report.edition).name);
    row.plain(formTableName(cell.table));
    row.plain(cell.row);
    row.plain(cell.column);
    row.plain(cell.name);
    row.plain(fact.figure.value ? fact.figure.value->toString() : "");
    row.text(fact.raw);
    row.plain(fact.sure ? "true" : "false");
    row.plain(table != nullptr ? verdictName(table->verdict) : "");
    row.position(origin.page);
    row.position(origin.line);
  }
}

}  // namespace gouji
