#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/recognise/recognise.h"
#include "filters/export/flat_odt.h"
#include "filters/import/import.h"
#include "tests/corpus/corpus.h"
#include "tests/support/compare.h"
#include "tests/support/form_builder.h"
#include "tests/support/manners.h"

#ifndef GOUJI_SOFFICE
#define GOUJI_SOFFICE ""
#endif

namespace gouji {
namespace {

using nlohmann::json;
using test::FormBuilder;
using ::testing::IsEmpty;

/// A report to be rendered, and what reading it must give.
struct Original {
  std::string name;
  FormBuilder form;
  Script script = Script::simplified;

  Document document() const {
    return script == Script::traditional ? test::inTraditional(form.document()) : form.document();
  }
  /// `text` as the report prints it.
  std::string inScript(const std::string& text) const {
    if (script == Script::simplified) {
      return text;
    }
    const Document one{{Paragraph{text, ParagraphRole::body, 0, {}}}};
    return std::get<Paragraph>(test::inTraditional(one).blocks[0]).text;
  }
};

std::string printedText(const json& value, const std::string& name, const json& raw) {
  if (raw.contains(name)) {
    return raw[name];
  }
  return value.is_null() ? "" : value.is_string() ? value.get<std::string>() : value.dump();
}

/// A report may tell its title or agency nowhere.
std::string textOr(const json& value, const std::string& otherwise) {
  return value.is_string() ? value.get<std::string>() : otherwise;
}

/// The facts of the real reports, on a form of our own.
std::vector<Original> realOnes() {
  std::vector<Original> all;
  for (const auto& real : testing::realReports()) {
    if (real.file.parent_path().filename() != "seeds") {
      continue;
    }
    const json truth = json::parse(testing::readFile(real.truth));
    const EditionId edition = truth["edition"] == "2019" ? EditionId::e2019 : EditionId::e2021;
    FormBuilder form(edition, truth["year"], textOr(truth["agency"], "澄湾县水务局"));
    form.titled(textOr(truth["title"], form.title()));
    const json raw = truth.value("raw", json::object());
    for (const auto& [name, value] : truth["facts"].items()) {
      form.set(name, printedText(value, name, raw));
    }
    all.push_back({real.file.stem(), std::move(form),
                   truth["script"] == "traditional" ? Script::traditional : Script::simplified});
  }
  return all;
}

std::vector<Original> originals() {
  std::vector<Original> all = realOnes();
  all.push_back({"water-2023", FormBuilder(EditionId::e2021, 2023, "澄湾县水务局").fill()});
  all.push_back({"forestry-2020", FormBuilder(EditionId::e2019, 2020, "云溪市林业局").fill()});
  return all;
}

struct Rendering {
  Format format;
  const char* extension;
  const char* filter;  ///< as `soffice --convert-to` names it
};

std::string renderingName(const ::testing::TestParamInfo<Rendering>& info) {
  return info.param.extension;
}

class Office : public ::testing::TestWithParam<Rendering> {
 protected:
  void SetUp() override {
    if (std::string_view(GOUJI_SOFFICE).empty()) {
      GTEST_SKIP() << "soffice was not found when gouji was configured";
    }
  }

  /// All reports rendered by one run of LibreOffice; the folder they are in.
  static std::filesystem::path render(const std::vector<Original>& all) {
    const Rendering& rendering = GetParam();
    const auto folder = std::filesystem::path(GOUJI_OFFICE_FOLDER) / rendering.extension;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::string command = std::string("timeout 240 '") + GOUJI_SOFFICE +
                          "' -env:UserInstallation='file://" + (folder / "profile").string() +
                          "' --headless --convert-to '" + rendering.filter + "' --outdir '" +
                          folder.string() + "'";
    for (const Original& each : all) {
      const auto source = folder / (each.name + ".fodt");
      std::ofstream(source, std::ios::binary) << flatOdt(each.document());
      command += " '" + source.string() + "'";
    }
    command += " > '" + (folder / "soffice.log").string() + "' 2>&1";
    EXPECT_EQ(std::system(command.c_str()), 0) << testing::readFile(folder / "soffice.log");
    return folder;
  }

  static Report readBack(const std::filesystem::path& file) {
    const std::string bytes = testing::readFile(file);
    EXPECT_EQ(detectFormat(bytes), GetParam().format);
    return recognise(importDocument(bytes, GetParam().format));
  }
};

class OfficeTables : public Office {};

TEST_P(OfficeTables, AreReadCellForCell) {
  const auto all = originals();
  const auto folder = render(all);
  std::size_t facts = 0;
  for (const Original& each : all) {
    SCOPED_TRACE(each.name);
    const Report report = readBack(folder / (each.name + "." + GetParam().extension));
    EXPECT_THAT(test::differences(each.form.printed(), report), IsEmpty());
    EXPECT_EQ(report.edition, each.form.edition());
    EXPECT_EQ(report.year, each.form.year());
    EXPECT_EQ(report.agency, each.inScript(each.form.agency()));
    EXPECT_EQ(report.title, each.inScript(each.form.title()));
    EXPECT_EQ(report.script, each.script);
    EXPECT_EQ(report.published, (Date{each.form.year() + 1, 1, 17}));
    EXPECT_EQ(report.sections.size(), 6U);
    facts += report.facts.size();
  }
  RecordProperty("facts", static_cast<int>(facts));
}

INSTANTIATE_TEST_SUITE_P(LibreOffice, OfficeTables,
                         ::testing::Values(Rendering{Format::docx, "docx", "docx"},
                                           Rendering{Format::odt, "odt", "odt"},
                                           Rendering{Format::html, "html", "html"},
                                           Rendering{Format::pdf, "pdf", "pdf"}),
                         renderingName);

/// Text has no tables: what is read must be right, and little may be left open.
class OfficeText : public Office {};

TEST_P(OfficeText, IsNeverReadWrong) {
  const auto all = originals();
  const auto folder = render(all);
  for (const Original& each : all) {
    SCOPED_TRACE(each.name);
    const Report report = readBack(folder / (each.name + "." + GetParam().extension));
    EXPECT_THAT(test::wrongValues(each.form.printed(), report), IsEmpty());
    RecordProperty(each.name,
                   static_cast<int>(test::differences(each.form.printed(), report).size()));
    EXPECT_EQ(report.year, each.form.year());
    EXPECT_EQ(report.agency, each.inScript(each.form.agency()));
    EXPECT_EQ(report.title, each.inScript(each.form.title()));
  }
}

INSTANTIATE_TEST_SUITE_P(LibreOffice, OfficeText,
                         ::testing::Values(Rendering{Format::text, "txt",
                                                     "txt:Text (encoded):UTF8"}),
                         renderingName);

}  // namespace
}  // namespace gouji
