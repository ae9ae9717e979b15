#include "filters/complaint/complaint.h"

#include <cerrno>

#include "filters/export/text/printable.h"

namespace gouji {
namespace {

constexpr Text kLine{"gouji: {0}: {1}", "gouji: {0}: {1}"};
constexpr Text kParts{"{0}；{1}；{2}", "{0}; {1}; {2}"};
constexpr Text kDetail{"{0}（{1}）", "{0} ({1})"};

/// By ReadFault.
constexpr Complaint kReadFaults[] = {
    {{"打不开", "cannot be opened"},
     {"文件不存在、没有权限或不是文件", "it is missing, protected or no file"},
     {"请核对路径和权限", "check the path and the permissions"}},
    {{"是空文件", "is empty"},
     {"里面没有任何文字", "there is no text in it"},
     {"请重新取得这份文件", "obtain the file again"}},
    {{"太大", "is too large"},
     {"超过了大小上限", "it exceeds the size limit"},
     {"确需读取时用 --max-size 放宽上限", "raise the limit with --max-size if it must be read"}},
    {{"格式不认识", "is of an unknown format"},
     {"内容不是文本、HTML、DOCX、ODT 或 PDF", "its content is not text, HTML, DOCX, ODT or PDF"},
     {"请另存为 DOCX、PDF 或网页后再试", "save it as DOCX, PDF or a web page and try again"}},
    {{"已损坏", "is damaged"},
     {"内容不完整或不合格式规定", "it is cut off or breaks the rules of its format"},
     {"请重新下载，或用原程序打开后另存", "download it again, or open and save it anew"}},
    {{"已加密", "is encrypted"},
     {"需要密码才能读取", "a password is needed to read it"},
     {"请解除密码后再试", "remove the password and try again"}},
    {{"展开后过大", "unpacks to too much"},
     {"解压后的内容超过上限，可能是恶意文件",
      "its unpacked content exceeds the limits, perhaps on purpose"},
     {"来源可靠时，请用原程序打开后另存", "if you trust its source, open and save it anew"}},
    {{"没有文字", "has no text"},
     {"各页都是图片（扫描件）", "its pages are pictures (a scan)"},
     {"请先做文字识别（OCR），或改用电子原件",
      "recognise its text first (OCR), or use the original"}},
    {{"这里读不了", "cannot be read here"},
     {"没有安装读取 PDF 的模块", "the module that reads PDF is not installed"},
     {"请安装完整的 gouji，或另存为 DOCX 后再试",
      "install gouji whole, or save the file as DOCX and try again"}},
    {{"这里读不了", "cannot be read here"},
     {"没有安装它的字体所用的编码表", "the encodings of its fonts are not installed"},
     {"请安装 poppler-data，或另存为 DOCX 后再试",
      "install poppler-data, or save the file as DOCX and try again"}},
    {{"文字无法辨认", "has no readable characters"},
     {"多数字形没有对应的文字：生成时字体缺字，或没有写入编码",
      "most of its glyphs stand for no character: the font lacked them when it was made, or their "
      "codes were left out"},
     {"请装好中文字体后重新生成，或改用原文件",
      "make it anew with a Chinese font, or use the original"}},
};

constexpr Complaint kBlankForm = {{"是空白表样", "is a blank form"},
                                  {"三张表都没有填写", "nothing is filled in in its three tables"},
                                  {"请填写后再试", "fill it in and try again"}};
constexpr Complaint kOlderForm = {
    {"是 2019 年以前的旧式报告", "is a report of the time before 2019"},
    {"没有 2019 年起统一格式的三张表", "it has none of the three tables demanded since 2019"},
    {"只能读取 2019 年度及以后的报告", "only reports on 2019 and later can be read"}};
constexpr Complaint kOtherDocument = {
    {"不是政府信息公开工作年度报告", "is no annual report on government information disclosure"},
    {"没有找到年度报告的标题和各部分，也没有三张法定表",
     "neither its parts under a title nor any of the three statutory tables was found"},
    {"请核对是否选错了文件", "check that it is the right file"}};

constexpr SystemFault kReading[] = {
    {ENOENT,
     {{"找不到", "was not found"},
      {"没有这个文件", "there is no such file"},
      {"请核对路径", "check the path"}}},
    {EACCES,
     {{"打不开", "cannot be opened"},
      {"没有读取权限", "you may not read it"},
      {"请核对权限", "check its permissions"}}},
    {EISDIR,
     {{"打不开", "cannot be opened"},
      {"它是文件夹", "it is a folder"},
      {"请给出文件", "name a file"}}},
};
constexpr Complaint kReadingElse = {{"读取失败", "cannot be read"},
                                    {"系统报告了错误", "the system reports a fault"},
                                    {"请核对磁盘和路径", "check the disk and the path"}};

constexpr Complaint kDefect = {{"没有处理完", "was not finished"},
                               {"gouji 自身出错", "gouji itself failed"},
                               {"请把这个文件报告给开发者", "report this file to the developers"}};

}  // namespace

const Complaint& complaintFor(const std::error_code& error, std::span<const SystemFault> faults,
                              const Complaint& otherwise) {
  for (const SystemFault& fault : faults) {
    if (error == std::error_code(fault.code, std::generic_category()) ||
        error == std::error_code(fault.code, std::system_category())) {
      return fault.complaint;
    }
  }
  return otherwise;
}

const Complaint& complaintOf(ReadFault fault) {
  return kReadFaults[static_cast<std::size_t>(fault)];
}

const Complaint& complaintOf(ReportKind kind) {
  return kind == ReportKind::blank_form   ? kBlankForm
         : kind == ReportKind::older_form ? kOlderForm
                                          : kOtherDocument;
}

const Complaint& complaintOfReading(const std::error_code& error) {
  return complaintFor(error, kReading, kReadingElse);
}

const Complaint& complaintOfDefect() {
  return kDefect;
}

Unread unreadFor(const ReadError& error) {
  const bool telling = error.fault() == ReadFault::damaged || error.fault() == ReadFault::bomb ||
                       error.fault() == ReadFault::too_large ||
                       error.fault() == ReadFault::no_module ||
                       error.fault() == ReadFault::no_encodings;
  if (!telling) {
    return {&complaintOf(error.fault()), {}};
  }
  return {&complaintOf(error.fault()),
          error.part().empty() ? error.detail() : error.part() + ": " + error.detail()};
}

std::string complaintText(const Complaint& complaint, std::string_view detail, Language language) {
  std::string why(complaint.why.in(language));
  if (!detail.empty()) {
    why = fill(kDetail, language, {why, printable(detail)});
  }
  return fill(kParts, language, {complaint.what.in(language), why, complaint.mend.in(language)});
}

std::string complaintLine(std::string_view file, const Complaint& complaint,
                          std::string_view detail, Language language) {
  return fill(kLine, language, {printable(file), complaintText(complaint, detail, language)});
}

}  // namespace gouji
