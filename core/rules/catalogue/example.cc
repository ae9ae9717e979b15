#include "core/rules/catalogue/example.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include "core/rules/catalogue/example_sheet.h"

namespace gouji {
namespace {

using rules::Sheet;
using rules::SheetLine;
using rules::SheetPart;

constexpr std::array<std::string_view, 6> kSections = {"overview", "disclosure", "requests",
                                                       "review",   "problems",   "other"};

/// A section before it is written down.
struct Chapter {
  std::string_view key;
  std::string heading;
  std::vector<std::string> inserted;  ///< headings of no section before this one
  std::vector<std::string> prose;
  std::optional<Sheet> sheet;
  bool loose = false;
};

[[noreturn]] void unknown(std::string_view what) {
  throw std::invalid_argument("example names no " + std::string(what));
}

std::string yearWord(int year) {
  return year == 0 ? "本年度" : std::to_string(year) + "年度";
}

std::vector<std::string> prose(std::string_view key, const Example& example) {
  if (key == "overview") {
    return {
        "主动公开方面，及时发布水利工程、防汛抗旱等信息，回应群众关心的问题。",
        "依申请公开方面，规范登记、审核、答复各环节，答复文书统一编号存档。",
        "政府信息管理方面，落实公开属性源头认定，定期清理失效文件。",
        "政府信息公开平台建设方面，维护门户网站专栏，公开栏目更新及时。",
        "监督保障方面，开展业务培训，接受社会监督；工作考核、社会评议、责任追究情况良好。",
    };
  }
  if (key == "problems") {
    return {
        "存在的主要问题：部分栏目的解读材料偏少，个别科室报送信息不够及时。",
        "改进情况：对解读材料实行清单管理，每季度通报一次各科室的报送情况。",
    };
  }
  if (key == "other") {
    return {yearWord(example.year) + "本机关没有收取信息处理费，没有其他需要报告的事项。"};
  }
  return {};
}

/// The six sections of a faultless report, and the edits of an example upon them.
class Draft {
 public:
  explicit Draft(const Example& example) : example_(example) {
    const EditionId edition = editionForYear(example.year).value_or(newestEdition());
    const auto headings = editionOf(edition).headings;
    for (std::size_t i = 0; i < kSections.size(); ++i) {
      Chapter& chapter = chapters_.emplace_back();
      chapter.key = kSections[i];
      chapter.heading = headings[i];
      chapter.prose = prose(kSections[i], example);
      if (const auto table = tableNamed(kSections[i])) {
        chapter.sheet = rules::faultlessSheet(*table, edition);
      }
    }
    for (const Edit& edit : example.edits) {
      apply(edit);
    }
  }

  Document written() const {
    Document document;
    const std::string year = example_.year == 0 ? "" : std::to_string(example_.year) + "年";
    paragraph(document,
              title_.value_or(std::string(example_.agency) + year + "政府信息公开工作年度报告"));
    if (teaser_) {
      for (const Chapter& chapter : chapters_) {
        paragraph(document, chapter.heading);
      }
    }
    const std::string preface =
        preface_.value_or("根据《中华人民共和国政府信息公开条例》要求，编制" +
                          yearWord(example_.year) + "政府信息公开工作年度报告。" + period());
    if (!preface.empty()) {
      paragraph(document, preface);
    }
    for (const Chapter& chapter : chapters_) {
      write(document, chapter);
    }
    for (const std::string& line : ending_) {
      paragraph(document, line);
    }
    return document;
  }

 private:
  static void paragraph(Document& document, std::string text) {
    Paragraph made;
    made.text = std::move(text);
    document.blocks.emplace_back(std::move(made));
  }

  static void write(Document& document, const Chapter& chapter) {
    for (const std::string& heading : chapter.inserted) {
      paragraph(document, heading);
      paragraph(document, "按照年初计划完成了各项任务，工作运行平稳有序。");
    }
    if (!chapter.heading.empty()) {
      paragraph(document, chapter.heading);
    }
    for (const std::string& text : chapter.prose) {
      paragraph(document, text);
    }
    if (chapter.sheet) {
      Table table = rules::layOut(*chapter.sheet);
      if (!chapter.loose) {
        document.blocks.emplace_back(std::move(table));
        return;
      }
      for (const Cell& cell : table.cells) {
        paragraph(document, cell.text);
      }
    }
  }

  std::string period() const {
    if (example_.year == 0) {
      return "";
    }
    const std::string year = std::to_string(example_.year);
    return "本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。";
  }

  static std::optional<FormTable> tableNamed(std::string_view name) {
    for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
      if (formTableName(table) == name) {
        return table;
      }
    }
    return std::nullopt;
  }

  std::vector<Chapter>::iterator find(std::string_view key) {
    const auto found = std::find_if(chapters_.begin(), chapters_.end(),
                                    [&](const Chapter& chapter) { return chapter.key == key; });
    if (found == chapters_.end()) {
      unknown(key);
    }
    return found;
  }

  Sheet& sheet(std::string_view key) {
    auto& found = find(key)->sheet;
    if (!found) {
      unknown(key);
    }
    return *found;
  }

  /// The part and the index of the line that "requests.granted" names.
  std::pair<SheetPart*, std::size_t> line(std::string_view target) {
    const std::size_t dot = target.find('.');
    const std::string_view row = dot == std::string_view::npos ? "" : target.substr(dot + 1);
    for (SheetPart& part : sheet(target.substr(0, dot)).parts) {
      for (std::size_t i = 0; i < part.lines.size(); ++i) {
        if (part.lines[i].key == row) {
          return {&part, i};
        }
      }
    }
    unknown(target);
  }

  void setCells(std::string_view pattern, std::string_view text) {
    const std::size_t star = pattern.find('*');
    const std::string_view before = pattern.substr(0, star);
    const std::string_view after =
        star == std::string_view::npos ? std::string_view() : pattern.substr(star + 1);
    bool found = false;
    const std::string table(pattern.substr(0, pattern.find('.')));
    for (SheetPart& part : sheet(table).parts) {
      for (SheetLine& each : part.lines) {
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
          const std::string name = table + '.' + each.key + '.' + std::string(part.columns[i].key);
          if (star == std::string_view::npos ? name == pattern
                                             : name.starts_with(before) && name.ends_with(after)) {
            each.values[i] = text;
            found = true;
          }
        }
      }
    }
    if (!found) {
      unknown(pattern);
    }
  }

  void dropColumn(std::string_view target) {
    const std::size_t dot = target.find('.');
    for (SheetPart& part : sheet(target.substr(0, dot)).parts) {
      for (std::size_t i = 0; i < part.columns.size(); ++i) {
        if (part.columns[i].key == target.substr(dot + 1)) {
          const auto offset = static_cast<std::ptrdiff_t>(i);
          part.columns.erase(part.columns.begin() + offset);
          for (SheetLine& each : part.lines) {
            each.values.erase(each.values.begin() + offset);
          }
          return;
        }
      }
    }
    unknown(target);
  }

  void apply(const Edit& edit) {
    using Kind = Edit::Kind;
    switch (edit.kind) {
      case Kind::cell:
        return setCells(edit.target, edit.text);
      case Kind::heading:
        find(edit.target)->heading = edit.text;
        return;
      case Kind::insert_heading:
        find(edit.target)->inserted.emplace_back(edit.text);
        return;
      case Kind::no_heading:
        find(edit.target)->heading.clear();
        return;
      case Kind::no_section:
        chapters_.erase(find(edit.target));
        return;
      case Kind::swap_sections:
        std::iter_swap(find(edit.target), find(edit.text));
        return;
      case Kind::teaser:
        teaser_ = true;
        return;
      case Kind::no_table:
        find(edit.target)->sheet.reset();
        return;
      case Kind::loose:
        find(edit.target)->loose = true;
        return;
      case Kind::edition: {
        Sheet& old = sheet(edit.target);
        const auto edition = editionNamed(edit.text);
        if (!edition) {
          throw std::invalid_argument("no edition " + std::string(edit.text));
        }
        old = rules::faultlessSheet(old.table, *edition);
        return;
      }
      case Kind::no_column:
        return dropColumn(edit.target);
      case Kind::prose:
        find(edit.target)->prose.emplace_back(edit.text);
        return;
      case Kind::only_prose:
        find(edit.target)->prose.clear();
        if (!edit.text.empty()) {
          find(edit.target)->prose.emplace_back(edit.text);
        }
        return;
      case Kind::title:
        title_ = edit.text;
        return;
      case Kind::preface:
        preface_ = edit.text;
        return;
      case Kind::ending:
        ending_ = {std::string(edit.target), std::string(edit.text)};
        return;
      default:
        return applyToLine(edit);
    }
  }

  void applyToLine(const Edit& edit) {
    using Kind = Edit::Kind;
    const auto [part, index] = line(edit.target);
    auto& lines = part->lines;
    const auto at = lines.begin() + static_cast<std::ptrdiff_t>(index);
    if (edit.kind == Kind::label) {
      at->label = edit.text;
    } else if (edit.kind == Kind::no_row) {
      lines.erase(at);
    } else if (edit.kind == Kind::repeat_row) {
      lines.insert(at, SheetLine(*at));
    } else if (edit.kind == Kind::swap_rows) {
      const auto [other_part, other] = line(edit.text);
      std::swap(lines[index], other_part->lines[other]);
    } else if (edit.kind == Kind::insert_row) {
      SheetLine added = *at;
      added.key.clear();
      added.label = edit.text;
      std::fill(added.values.begin(), added.values.end(), "1");
      lines.insert(at, std::move(added));
    }
  }

  const Example& example_;
  std::vector<Chapter> chapters_;
  bool teaser_ = false;
  std::optional<std::string> title_;
  std::optional<std::string> preface_;
  std::vector<std::string> ending_;
};

}  // namespace

Document exampleDocument(const Example& example) {
  return Draft(example).written();
}

Document previousDocument(const Example& example) {
  const LastYear& previous = example.previous.value();
  Example made{example.outcome, example.caption, previous.edits};
  made.year = previous.year == LastYear::kYearBefore ? example.year - 1 : previous.year;
  made.agency = previous.agency.empty() ? example.agency : previous.agency;
  return Draft(made).written();
}

}  // namespace gouji
