#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/house/sources.h"

namespace gouji::house {
namespace {

using testing::IsEmpty;

/// A folder of the house, and what stands below it. What stands in it may include itself.
struct Layer {
  std::string_view folder;
  std::vector<std::string_view> below;
};

/// What all rooms of the layout of pages share.
constexpr std::string_view kPage = "filters/import/page/page.h";
constexpr std::string_view kSheet = "filters/import/page/sheet.h";
constexpr std::string_view kTolerances = "filters/import/page/tolerances.h";

/// The innermost folder that a path stands in comes first.
const std::vector<Layer>& layers() {
  static const std::string_view text = "core/text/", document = "core/document/",
                                form = "core/form/", organ = "core/organ/", report = "core/report/",
                                layout = "core/recognise/layout/",
                                rows = "core/recognise/table/rows/",
                                finding = "core/rules/finding/",
                                catalogue = "core/rules/catalogue/", judged = "core/rules/judged/";
  static const std::vector<std::string_view> nouns = {text, document, form, organ, report};
  static const auto above = [](std::vector<std::string_view> folders) {
    folders.insert(folders.end(), nouns.begin(), nouns.end());
    return folders;
  };
  static const std::vector<Layer> all = {
      {text, {}},
      {document, {text}},
      {form, {text}},
      {organ, {text}},
      {report, {text, document, form, organ}},
      // The three wings do not know each other.
      {layout, nouns},
      {"core/recognise/identity/", above({layout})},
      {rows, above({layout})},
      {"core/recognise/table/figures/", above({layout, rows})},
      {"core/recognise/table/", above({layout})},
      {"core/recognise/prose/", above({layout})},
      {"core/recognise/", nouns},
      // A rule sees what a report is, and never how it was found.
      {finding, nouns},
      {catalogue, above({finding})},
      {judged, above({finding, catalogue})},
      {"core/rules/ties/", above({finding, catalogue, judged})},
      {"core/rules/structure/", above({finding, catalogue, judged})},
      {"core/rules/cells/", above({finding, catalogue, judged})},
      {"core/rules/prose/", above({finding, catalogue, judged})},
      {"core/rules/identity/", above({finding, catalogue, judged})},
      {"core/rules/previous/",
       above({finding, catalogue, judged, "core/rules/ties/", "core/rules/prose/"})},
      {"core/rules/", nouns},
      {"filters/import/page/glyphs/", {text, kPage, kTolerances}},
      {"filters/import/page/ruled/", {text, kPage, kTolerances, "filters/import/page/glyphs/"}},
      {"filters/import/page/unruled/",
       {text, kPage, kTolerances, kSheet, "filters/import/page/glyphs/",
        "filters/import/page/ruled/"}},
      {"filters/import/page/pages/",
       {text, document, kPage, kTolerances, kSheet, "filters/import/page/glyphs/",
        "filters/import/page/ruled/"}},
      {"filters/import/", {text, document}},
      // What was read is written anew, with comments in it.
      {"filters/export/notes/", {"core/", "filters/import/", "filters/export/"}},
      {"filters/export/", {"core/"}},
      // Why a file came to nothing, in words.
      {"filters/complaint/", {"core/", "filters/import/", "filters/export/"}},
      // What every host begins with: a file read as a report, the locale's language.
      {"filters/", {"core/"}},
      // Plugins do not know each other.
      {"plugins/command/", {"core/", "filters/"}},
      {"plugins/pandoc/", {"core/", "filters/"}},
      {"extension/", {"core/", "filters/"}},
  };
  return all;
}

/// Folders of filters/import that several formats share; other formats do not know of each other.
constexpr std::string_view kSharedByFormats[] = {"encoding/", "xml/", "package/", "numbers/",
                                                 "page/"};

/// Formats that hold another: Markdown, which is read as text, may hold HTML tables.
constexpr std::pair<std::string_view, std::string_view> kHolds[] = {{"text/", "html/"}};

const Layer* layerOf(std::string_view path) {
  for (const Layer& layer : layers()) {
    if (path.starts_with(layer.folder)) {
      return &layer;
    }
  }
  return nullptr;
}

bool mayInclude(std::string_view path, std::string_view header) {
  const Layer* layer = layerOf(path);
  if (layer == nullptr || header.starts_with(layer->folder)) {
    return layer != nullptr;
  }
  for (const std::string_view below : layer->below) {
    if (header.starts_with(below)) {
      return true;
    }
  }
  return false;
}

/// The format's folder of a file of filters/import, with its slash; "" for a file beside them.
std::string_view formatFolder(std::string_view path) {
  constexpr std::string_view kImport = "filters/import/";
  if (!path.starts_with(kImport)) {
    return {};
  }
  path.remove_prefix(kImport.size());
  const std::size_t slash = path.find('/');
  return slash == path.npos ? std::string_view() : path.substr(0, slash + 1);
}

bool formatsApart(std::string_view path, std::string_view header) {
  const std::string_view own = formatFolder(path);
  const std::string_view other = formatFolder(header);
  const bool holds =
      std::find(std::begin(kHolds), std::end(kHolds), std::pair{own, other}) != std::end(kHolds);
  if (own.empty() || other.empty() || own == other || holds) {
    return true;
  }
  return std::find(std::begin(kSharedByFormats), std::end(kSharedByFormats), other) !=
         std::end(kSharedByFormats);
}

const std::vector<SourceFile>& productFiles() {
  static const auto files = sourceFiles({"core", "filters", "plugins", "extension"});
  return files;
}

/// Calls `visit(file, line, header)` for every project header that is included.
template <class Visit>
void forEachInclude(const Visit& visit) {
  for (const SourceFile& file : productFiles()) {
    for (const std::string& line : file.lines) {
      const std::string header = included(line, '"', '"');
      if (!header.empty()) {
        visit(file, header);
      }
    }
  }
}

std::string arrow(const SourceFile& file, const std::string& header) {
  return file.path + " -> " + header;
}

TEST(IncludeOrder, KnowsEveryFolder) {
  ASSERT_FALSE(productFiles().empty());
  std::vector<std::string> homeless;
  for (const SourceFile& file : productFiles()) {
    if (layerOf(file.path) == nullptr) {
      homeless.push_back(file.path);
    }
  }
  EXPECT_THAT(homeless, IsEmpty());
}

TEST(IncludeOrder, ArrowsPointDown) {
  std::vector<std::string> wrong;
  forEachInclude([&](const SourceFile& file, const std::string& header) {
    if (layerOf(header) != nullptr && !mayInclude(file.path, header)) {
      wrong.push_back(arrow(file, header));
    }
  });
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(IncludeOrder, FormatsDoNotKnowEachOther) {
  std::vector<std::string> wrong;
  forEachInclude([&](const SourceFile& file, const std::string& header) {
    if (!formatsApart(file.path, header)) {
      wrong.push_back(arrow(file, header));
    }
  });
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(IncludeOrder, CoreKnowsTheStandardLibraryAndIcuOnly) {
  std::vector<std::string> wrong;
  for (const SourceFile& file : productFiles()) {
    for (const std::string& line : file.lines) {
      const std::string header = included(line, '<', '>');
      const bool standard = header.find_first_of("./") == std::string::npos;
      if (file.path.starts_with("core/") && !standard && !header.starts_with("unicode/")) {
        wrong.push_back(arrow(file, header));
      }
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(IncludeOrder, OwnHeaderComesFirst) {
  std::vector<std::string> wrong;
  for (const SourceFile& file : productFiles()) {
    const std::string own = std::filesystem::path(file.path).replace_extension(".h").string();
    if (!file.path.ends_with(".cc") || !std::filesystem::exists(GOUJI_ROOT "/" + own)) {
      continue;
    }
    const auto first = std::find_if(file.lines.begin(), file.lines.end(),
                                    [](const auto& line) { return line.starts_with("#include"); });
    if (first == file.lines.end() || included(*first, '"', '"') != own) {
      wrong.push_back(file.path);
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

/// The type that a line at a header's left edge defines; "" where it defines none.
std::string definedType(const std::string& line) {
  for (const std::string_view keyword : {"struct ", "class ", "enum class "}) {
    if (line.starts_with(keyword) && line.find('{') != line.npos) {
      const std::size_t begin = keyword.size();
      return line.substr(begin, line.find_first_of(" :{", begin) - begin);
    }
  }
  return {};
}

TEST(Layout, NoTwoTypesOfTheCoreHaveOneName) {
  std::map<std::string, std::string> homes;
  std::vector<std::string> twice;
  for (const SourceFile& file : sourceFiles({"core"})) {
    std::string space;
    for (const std::string& line : file.lines) {
      if (line.starts_with("namespace ")) {
        space = line;
      }
      const std::string type = file.path.ends_with(".h") ? definedType(line) : std::string();
      const auto [at, first] = homes.emplace(space + type, file.path);
      if (!type.empty() && !first) {
        twice.push_back(type + ": " + at->second + " and " + file.path);
      }
    }
  }
  EXPECT_THAT(twice, IsEmpty());
}

TEST(Layout, HeadersGuardThemselves) {
  std::vector<std::string> wrong;
  for (const SourceFile& file : productFiles()) {
    if (file.path.ends_with(".h") && (file.lines.empty() || file.lines[0] != "#pragma once")) {
      wrong.push_back(file.path);
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(Layout, FoldersStaySmall) {
  std::map<std::string, int> counts;
  for (const char* folder : {"core", "filters", "plugins", "extension"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             std::filesystem::path(GOUJI_ROOT) / folder)) {
      if (entry.is_regular_file()) {
        ++counts[entry.path().parent_path().generic_string()];
      }
    }
  }
  std::vector<std::string> wrong;
  for (const auto& [folder, count] : counts) {
    if (count > 20) {
      wrong.push_back(folder + ": " + std::to_string(count) + " files");
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(Layout, FilesStaySmall) {
  std::vector<std::string> wrong;
  for (const SourceFile& file : sourceFiles({"core", "filters", "plugins", "extension", "tests"})) {
    if (file.lines.size() > 600) {
      wrong.push_back(file.path + ": " + std::to_string(file.lines.size()) + " lines");
    }
  }
  EXPECT_THAT(wrong, IsEmpty());
}

}  // namespace
}  // namespace gouji::house
