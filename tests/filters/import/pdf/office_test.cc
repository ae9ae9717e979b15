#include <gmock/gmock.h>
#include <stdlib.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "filters/import/pdf/pdf.h"
#include "tests/support/sketch.h"

namespace gouji::pdf {
namespace {

namespace fs = std::filesystem;
using ::testing::IsSupersetOf;

/// A folder of its own, gone with the test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "gouji-pdf-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// `html` as LibreOffice prints it; "" where there is no LibreOffice.
std::string printed(const std::string& html) {
  const Folder folder;
  std::ofstream(folder.path() / "page.html") << html;
  const std::string command = "soffice --headless -env:UserInstallation=file://" +
                              (folder.path() / "profile").string() + " --convert-to pdf --outdir " +
                              folder.path().string() + " " +
                              (folder.path() / "page.html").string() + " >/dev/null 2>&1";
  if (std::system(command.c_str()) != 0) {
    return {};
  }
  std::ifstream file(folder.path() / "page.pdf", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(PdfOffice, ReadsMergedCellsAndATableOverPages) {
  std::string rows;
  std::string expected = "table [（勾稽关系） 1x2][自然人][总计]";
  for (int row = 0; row < 60; ++row) {
    const std::string number = std::to_string(row);
    rows += "<tr>" + std::string(row % 12 == 0 ? "<td rowspan=12>办理结果</td>" : "") + "<td>" +
            number + ".事项</td><td>" + number + "</td><td>" + std::to_string(row * 100) +
            "</td></tr>";
    expected += " / " + std::string(row % 12 == 0 ? "[办理结果 12x1]" : "") + "[" + number +
                ".事项][" + number + "][" + std::to_string(row * 100) + "]";
  }
  const std::string bytes = printed(
      "<html><head><meta charset='utf-8'><title>松岭县年度报告</title></head><body>"
      "<p>松岭县</p><p>一、总体情况</p><table border=1 width=100%>"
      "<tr><td colspan=2>（勾稽关系）</td><td>自然人</td><td>总计</td></tr>" +
      rows + "</table><p>五、问题</p></body></html>");
  if (bytes.empty()) {
    GTEST_SKIP() << "LibreOffice (soffice) does not run here";
  }
  // LibreOffice 7.4 does not print the first paragraph, so it is not asked for.
  EXPECT_THAT(test::sketch(read(bytes, {})),
              IsSupersetOf({"@ 松岭县年度报告", "一、总体情况", expected.c_str(), "五、问题"}));
}

}  // namespace
}  // namespace gouji::pdf
