#include "filters/import/text/head.h"

#include <algorithm>
#include <string_view>

#include "core/text/unicode.h"
#include "filters/import/text/cells.h"

namespace gouji::text {
namespace {

constexpr std::size_t kLinesToMark = 60;
constexpr std::size_t kLinesWithoutMark = 15;
constexpr std::size_t kFieldBytes = 300;
/// A title over two lines, and one line more.
constexpr std::size_t kOtherLines = 3;

/// What sites and those who save their pages call the fields above an article.
constexpr std::string_view kFields[] = {
    "标题",     "名称",     "信息名称", "发布时间", "发布日期", "发文日期", "成文日期", "生成日期",
    "公开日期", "公开时间", "时间",     "日期",     "更新时间", "采集时间", "抓取时间", "文号",
    "发文字号", "索引号",   "索引",     "发布机构", "发文机关", "发布单位", "公开机构", "公开主体",
    "单位",     "来源",     "信息来源", "文章来源", "稿件来源", "栏目",     "所属栏目", "分类",
    "主题分类", "信息分类", "体裁分类", "关键词",   "主题词",   "作者",     "投稿",     "编辑",
    "责任编辑", "审核",     "浏览次数", "浏览量",   "浏览",     "点击数",   "点击率",   "点击量",
    "阅读次数", "访问次数", "字体",     "字号",     "原文链接", "链接",     "网址",     "地址",
    "本地目录", "有效性",   "时效",     "信息时效", "文件下载", "標題",     "發布時間", "發布日期",
    "來源",     "title",    "date",     "source",   "author",   "url",      "URL",      "Title",
    "Date",     "Source",   "Author",   "tags",     "keywords",
};

std::string_view behindBrackets(std::string_view line) {
  constexpr std::string_view kOpening[] = {"【", "[", "（", "("};
  for (const std::string_view opening : kOpening) {
    if (line.starts_with(opening)) {
      return line.substr(opening.size());
    }
  }
  return line;
}

bool isField(std::string_view line) {
  line = behindBrackets(trimmed(line));
  if (line.size() > kFieldBytes) {
    return false;
  }
  return std::ranges::any_of(kFields, [&](std::string_view name) {
    if (!line.starts_with(name)) {
      return false;
    }
    std::string_view rest = trimmed(line.substr(name.size()));
    for (const std::string_view closing : {"】", "]"}) {
      if (rest.starts_with(closing)) {
        return true;
      }
    }
    return rest.starts_with(':') || rest.starts_with("：");
  });
}

/// "==== 正文 ====": a rule with or without a word in it.
bool isTextMark(std::string_view line) {
  line = trimmed(line);
  const std::size_t strokes = std::min(line.find_first_not_of("=-*#"), line.size());
  const std::string_view rest = trimmed(line.substr(strokes));
  return strokes >= 3 && (rest.starts_with("正文") || rest.starts_with("內文"));
}

/// Lines between two "---" at the very start (YAML front matter); 0 where there is none.
std::size_t frontMatterEnd(std::span<const Line> lines) {
  if (lines.empty() || trimmed(lines[0].text) != "---") {
    return 0;
  }
  for (std::size_t i = 1; i < std::min(lines.size(), kLinesToMark); ++i) {
    if (trimmed(lines[i].text) == "---") {
      return i + 1;
    }
  }
  return 0;
}

}  // namespace

Head findHead(std::span<const Line> lines) {
  Head head;
  const std::size_t most = std::min(lines.size(), kLinesToMark);
  for (std::size_t i = 0; i < most; ++i) {
    if (isTextMark(lines[i].text)) {
      head.metadata.assign(i, true);
      head.mark = i;
      return head;
    }
  }
  if (const std::size_t end = frontMatterEnd(lines); end > 0) {
    head.metadata.assign(end, true);
    return head;
  }
  std::size_t others = 0;
  for (std::size_t i = 0; i < std::min(lines.size(), kLinesWithoutMark); ++i) {
    const bool field = isField(lines[i].text);
    others += field ? 0 : 1;
    if (others > kOtherLines || lines[i].text.size() > kFieldBytes ||
        isSectionHeading(lines[i].text)) {
      break;
    }
    head.metadata.push_back(field);
  }
  return head;
}

}  // namespace gouji::text
