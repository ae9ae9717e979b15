#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <random>
#include <string>

#include "core/recognise/recognise.h"
#include "core/rules/judge.h"
#include "core/text/unicode.h"
#include "filters/export/flat_odt.h"
#include "filters/export/notes/notes.h"
#include "filters/import/import.h"
#include "filters/import/read_error.h"
#include "tests/support/docx_writer.h"
#include "tests/support/form_builder.h"
#include "tests/support/odt_writer.h"

namespace gouji {
namespace {

/// Markup damaged at random: the same each time for the same seed.
class Vandal {
 public:
  explicit Vandal(unsigned seed) : random_(seed) {}

  std::string damaged(std::string text) {
    for (int strokes = 1 + static_cast<int>(below(6)); strokes > 0 && !text.empty(); --strokes) {
      const std::size_t at = below(text.size());
      const std::size_t length = 1 + below(below(4) == 0 ? 2000 : 30);
      switch (below(6)) {
        case 0:
          text.erase(at, length);
          break;
        case 1:
          text.insert(at, text.substr(below(text.size()), length));
          break;
        case 2:
          text[at] = static_cast<char>(below(256));
          break;
        case 3:
          text.insert(at, kSpiteful[below(std::size(kSpiteful))]);
          break;
        case 4:
          growNumber(text, at);
          break;
        default:
          if (below(8) == 0) {
            text.resize(at);
          }
      }
    }
    return text;
  }

 private:
  static constexpr const char* kSpiteful[] = {
      "<table><tr><td>", "</tr></table>", "<![CDATA[",  "&#xFFFF;",        "&#0;", "<!--",
      "\xEF\xBF\xBF",    "-999999999",    "９９，９９", "\xF0\x9F\x92\xA9"};

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  /// The next digit behind `at` is many: spans, levels, counts.
  static void growNumber(std::string& text, std::size_t at) {
    const std::size_t digit = text.find_first_of("0123456789", at);
    if (digit != std::string::npos) {
      text.replace(digit, 1, "2147483648");
    }
  }

  std::mt19937 random_;
};

void expectInside(const Document& document, const Place& place, const std::string& what) {
  ASSERT_NO_THROW(textAt(document, place)) << what;
  EXPECT_LE(place.begin, place.end) << what;
  EXPECT_LE(place.end, textAt(document, place).size()) << what;
}

/// What was read is where it says, whatever the document is.
void expectSound(const Document& document, const Report& report) {
  for (std::size_t i = 0; i < report.facts.size(); ++i) {
    const Fact& fact = report.facts[i];
    const std::string& name = conceptOf(fact.cell).name;
    EXPECT_TRUE(i == 0 || report.facts[i - 1].cell < fact.cell) << name << ": out of order";
    ASSERT_NO_FATAL_FAILURE(expectInside(document, fact.place, name));
    EXPECT_TRUE(fact.sure || !fact.figure.value) << name;
    if (!fact.joined && fact.sure) {
      EXPECT_EQ(trimmed(excerptAt(document, fact.place)), fact.raw) << name;
      EXPECT_EQ(readFigure(fact.raw), fact.figure) << name;
    }
  }
  for (const TableReading& table : report.tables) {
    ASSERT_NO_FATAL_FAILURE(expectInside(document, table.place, "table"));
    for (const RowReading& row : table.rows) {
      ASSERT_NO_FATAL_FAILURE(expectInside(document, row.label_place, row.key));
    }
    for (const Place& place : table.unknown_rows) {
      ASSERT_NO_FATAL_FAILURE(expectInside(document, place, "unknown row"));
    }
  }
  for (const Section& section : report.sections) {
    ASSERT_NO_FATAL_FAILURE(expectInside(document, section.place, section.heading));
  }
  for (const TopHeading& heading : report.top_headings) {
    ASSERT_NO_FATAL_FAILURE(expectInside(document, heading.place, heading.text));
  }
  for (const Claim& claim : report.claims) {
    for (const Place& place : claim.places) {
      ASSERT_NO_FATAL_FAILURE(expectInside(document, place, claim.quote));
    }
  }
  for (const Sum& sum : report.sums) {
    for (const Place& place : sum.places) {
      ASSERT_NO_FATAL_FAILURE(expectInside(document, place, sum.quote));
    }
  }
}

/// What the program does with a file, but for writing it out. False where it cannot be read.
bool goesThrough(const std::string& bytes) {
  try {
    const Format format = detectFormat(bytes);
    const Document document = importDocument(bytes, format);
    const Report report = recognise(document);
    expectSound(document, report);
    const std::vector<Finding> findings = judge(document, report).findings;
    for (const Finding& finding : findings) {
      for (const Place& place : finding.places) {
        expectInside(document, place, std::string(finding.rule));
      }
      word(finding.message, Language::chinese);
      word(finding.message, Language::english);
    }
    if (notes::carriesNotes(format)) {
      std::vector<notes::Note> wanted;
      for (const Finding& finding : findings) {
        wanted.push_back(
            {finding.places.empty() ? std::nullopt : std::optional(finding.places.front()), "x"});
      }
      notes::setNotes(bytes, format, wanted, "2024-01-02T03:04:05Z", Limits{});
    }
    return true;
  } catch (const ReadError&) {
    return false;
  }
}

/// Goes through damaged files; some can be read, whatever was done to them.
void expectManners(const std::function<std::string(Vandal&)>& make, unsigned seed) {
  constexpr int kFiles = 80;
  Vandal vandal(seed);
  int read = 0;
  for (int i = 0; i < kFiles; ++i) {
    SCOPED_TRACE(i);
    std::string bytes;
    EXPECT_NO_THROW({
      bytes = make(vandal);
      read += goesThrough(bytes) ? 1 : 0;
    });
  }
  EXPECT_GT(read, kFiles / 16);
}

/// The body of a report as OpenDocument has it.
std::string odtText() {
  const std::string flat = flatOdt(test::FormBuilder(EditionId::e2021).fill().document());
  constexpr std::string_view kBegin = "<office:text>";
  const std::size_t begin = flat.find(kBegin) + kBegin.size();
  return flat.substr(begin, flat.find("</office:text>") - begin);
}

/// The same as Word has it.
std::string docxBody() {
  std::string body;
  for (const Block& block : test::FormBuilder(EditionId::e2019, 2020).fill().document().blocks) {
    const auto paragraph = [](const std::string& text) {
      return "<w:p><w:pPr/><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    };
    if (const auto* each = std::get_if<Paragraph>(&block)) {
      body += paragraph(each->text);
      continue;
    }
    const auto& table = std::get<Table>(block);
    body += "<w:tbl><w:tr>";
    int row = 0;
    for (const Cell& cell : table.cells) {
      for (; row < cell.row; ++row) {
        body += "</w:tr><w:tr>";
      }
      body += "<w:tc><w:tcPr><w:gridSpan w:val=\"" + std::to_string(cell.column_span) +
              "\"/></w:tcPr>" + paragraph(cell.text) + "</w:tc>";
    }
    body += "</w:tr></w:tbl>";
  }
  return body;
}

TEST(DamagedFiles, WebPages) {
  std::ifstream file(std::string(GOUJI_SAMPLES) + "/demo/yunxi-forestry-2024.html");
  const std::string page(std::istreambuf_iterator<char>(file), {});
  ASSERT_TRUE(goesThrough(page));
  expectManners([&](Vandal& vandal) { return vandal.damaged(page); }, 1);
}

TEST(DamagedFiles, Text) {
  std::string text;
  for (const Block& block : test::FormBuilder(EditionId::e2021).fill().document().blocks) {
    if (const auto* each = std::get_if<Paragraph>(&block)) {
      text += each->text + "\n";
      continue;
    }
    int row = 0;
    for (const Cell& cell : std::get<Table>(block).cells) {
      text += cell.row > row ? "\n" : "\t";
      row = cell.row;
      text += cell.text;
    }
    text += "\n";
  }
  ASSERT_TRUE(goesThrough(text));
  expectManners([&](Vandal& vandal) { return vandal.damaged(text); }, 2);
}

TEST(DamagedFiles, Docx) {
  const test::Docx docx{docxBody()};
  ASSERT_TRUE(goesThrough(docx.bytes()));
  expectManners([&](Vandal& vandal) { return test::Docx{vandal.damaged(docx.body)}.bytes(); }, 3);
  expectManners(
      [parts = docx.parts(), next = std::size_t{0}](Vandal& vandal) mutable {
        auto damaged = parts;
        auto& part = damaged[next++ % damaged.size()].second;
        part = vandal.damaged(part);
        return test::zipped(damaged);
      },
      4);
}

TEST(DamagedFiles, Odt) {
  const test::Odt odt{odtText(), {}, {}};
  ASSERT_TRUE(goesThrough(odt.bytes()));
  expectManners(
      [&](Vandal& vandal) {
        return test::Odt{vandal.damaged(odt.text), {}, {}}.bytes();
      },
      5);
}

TEST(DamagedFiles, Packages) {
  const std::string bytes = test::Docx{docxBody()}.bytes();
  Vandal vandal(6);
  for (int i = 0; i < 80; ++i) {
    SCOPED_TRACE(i);
    EXPECT_NO_THROW(goesThrough(vandal.damaged(bytes)));
  }
  constexpr std::size_t kHeads = 200;
  for (const std::string& each : {bytes, test::Odt{odtText(), {}, {}}.bytes()}) {
    for (std::size_t length = 0; length < kHeads; ++length) {
      SCOPED_TRACE(length);
      EXPECT_NO_THROW(goesThrough(each.substr(0, length)));
    }
  }
}

}  // namespace
}  // namespace gouji
