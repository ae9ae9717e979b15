#include <libxml/parser.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <exception>
#include <iostream>
#include <iterator>
#include <string>
#include <variant>

#include "core/recognise/recognise.h"
#include "core/rules/finding/message.h"
#include "core/rules/judge.h"
#include "filters/complaint/complaint.h"
#include "filters/language.h"
#include "filters/read_report.h"
#include "plugins/pandoc/comments.h"
#include "plugins/pandoc/read_tree.h"
#include "plugins/pandoc/write_tree.h"

namespace gouji::pandoc {
namespace {

constexpr int kFailed = 2;

constexpr Text kHelp{
    "gouji-pandoc：pandoc 的过滤器，核对政府信息公开工作年度报告，把问题作为批注放进文档。\n"
    "\n"
    "  pandoc 年报.docx --filter gouji-pandoc -o 核对.docx\n"
    "  pandoc 年报.md --filter gouji-pandoc -M gouji-previous=2023.pdf -o 核对.html\n"
    "  gouji-pandoc --read 年报.pdf | pandoc -f json -o 年报.docx\n"
    "\n"
    "元数据：gouji-lang（zh 或 en，默认随系统）、gouji-previous（上年报告）。\n"
    "gouji.lua 是 pandoc 的读取器：pandoc -f gouji.lua 年报.pdf -o 年报.docx\n",
    "gouji-pandoc: a filter of pandoc's that checks an annual report on government information\n"
    "disclosure and puts the findings into the document as comments.\n"
    "\n"
    "  pandoc report.docx --filter gouji-pandoc -o checked.docx\n"
    "  pandoc report.md --filter gouji-pandoc -M gouji-previous=2023.pdf -o checked.html\n"
    "  gouji-pandoc --read report.pdf | pandoc -f json -o report.docx\n"
    "\n"
    "Metadata: gouji-lang (zh or en, by default the locale's), gouji-previous (last year's "
    "report).\n"
    "gouji.lua is a reader for pandoc: pandoc -f gouji.lua report.pdf -o report.docx\n"};
constexpr Text kFound{"gouji：{0} 个错误、{1} 个警告、{2} 个提示，已作为批注放进文档。\n",
                      "gouji: errors: {0}, warnings: {1}, notes: {2}; put into the document as "
                      "comments.\n"};
constexpr Text kNoTree{
    "gouji：标准输入不是 pandoc 的文档树（{0}）；请用 pandoc --filter gouji-pandoc。\n",
    "gouji: standard input is no document tree of pandoc's ({0}); use pandoc "
    "--filter gouji-pandoc.\n"};

void tell(const std::string& line) {
  std::fputs(line.c_str(), stderr);
}

/// A value of the metadata as text, "" where there is none.
std::string metadata(const Node& tree, const char* name) {
  const Node& meta = tree.at("meta");
  if (!meta.contains(name)) {
    return "";
  }
  const Node& value = meta[name];
  if (isOf(value, "MetaString")) {
    return value["c"];
  }
  std::string text;
  if (isOf(value, "MetaInlines")) {
    appendText(value["c"], text);
  }
  return text;
}

std::string now() {
  const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

std::variant<ReadReport, Unread> read(const std::string& path, Language language) {
  auto result = readReport(path, Limits{});
  if (const auto* unread = std::get_if<Unread>(&result)) {
    tell(complaintLine(path, *unread->complaint, unread->detail, language) + "\n");
  }
  return result;
}

int filter(Language language) {
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  Node tree;
  try {
    tree = Node::parse(input);
    tree.at("blocks");
    const std::string wanted = metadata(tree, "gouji-lang");
    language = wanted == "zh" ? Language::chinese : wanted == "en" ? Language::english : language;
    removeComments(tree);
    TreeDocument document(tree);
    const Report report = recognise(document.document());
    if (report.kind != ReportKind::report) {
      tell(complaintLine("-", complaintOf(report.kind), "", language) + "\n");
    } else {
      std::variant<ReadReport, Unread> previous;
      const std::string path = metadata(tree, "gouji-previous");
      if (!path.empty()) {
        previous = read(path, language);
      }
      const auto* last_year = path.empty() ? nullptr : std::get_if<ReadReport>(&previous);
      const auto findings =
          judge(document.document(), report, last_year == nullptr ? nullptr : &last_year->report)
              .findings;
      addComments(tree, document, findings, language, now());
      std::size_t counts[3] = {};
      for (const Finding& each : findings) {
        ++counts[static_cast<std::size_t>(each.severity)];
      }
      tell(fill(kFound, language,
                {std::to_string(counts[2]), std::to_string(counts[1]), std::to_string(counts[0])}));
    }
  } catch (const nlohmann::json::exception& error) {
    tell(fill(kNoTree, language, {error.what()}));
    return kFailed;
  }
  std::cout << tree.dump() << std::flush;
  return std::cout ? 0 : kFailed;
}

int readFile(const std::string& path, Language language) {
  const auto result = read(path, language);
  const auto* file = std::get_if<ReadReport>(&result);
  if (file == nullptr) {
    return kFailed;
  }
  std::cout << treeOf(file->document).dump() << std::flush;
  return std::cout ? 0 : kFailed;
}

}  // namespace
}  // namespace gouji::pandoc

int main(int count, char** values) {
  using namespace gouji::pandoc;
  xmlInitParser();
  const gouji::Language language = gouji::languageOfEnvironment();
  const std::string first = count > 1 ? values[1] : "";
  try {
    if (first == "-h" || first == "--help") {
      std::fputs(std::string(kHelp.in(language)).c_str(), stdout);
      return 0;
    }
    if (first == "--read" && count == 3) {
      return readFile(values[2], language);
    }
    if (first.starts_with('-')) {
      tell(std::string(kHelp.in(language)));
      return kFailed;
    }
    return filter(language);  // pandoc names the format that it will write
  } catch (const std::exception& error) {
    tell(std::string("gouji: ") + error.what() + "\n");
    return kFailed;
  }
}
