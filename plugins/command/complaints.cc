#include "plugins/command/complaints.h"

#include <cerrno>

namespace gouji::command {
namespace {

constexpr SystemFault kWriting[] = {
    {EEXIST,
     {{"没有写入", "was not written"},
      {"文件已经存在", "the file exists already"},
      {"请换个名字，或用 --force 覆盖", "choose another name, or replace it with --force"}}},
    {ENOENT,
     {{"没有写入", "was not written"},
      {"所在文件夹不存在", "its folder does not exist"},
      {"请先建立文件夹", "make the folder first"}}},
    {EACCES,
     {{"没有写入", "was not written"},
      {"没有写入权限", "you may not write there"},
      {"请换个位置", "choose another place"}}},
    {ENOSPC,
     {{"没有写完", "was not written whole"},
      {"磁盘已满", "the disk is full"},
      {"请腾出空间后再试", "free some space and try again"}}},
};
constexpr Complaint kWritingElse = {{"没有写入", "was not written"},
                                    {"系统报告了错误", "the system reports a fault"},
                                    {"请换个位置再试", "try another place"}};

constexpr Complaint kOverwriting = {{"没有写入", "was not written"},
                                    {"它本身是输入文件", "it is one of the inputs"},
                                    {"请换个名字", "choose another name"}};
constexpr Complaint kEmptyFolder = {{"没有可读的文件", "holds nothing to read"},
                                    {"其中没有文本、HTML、DOCX、ODT 或 PDF 文件",
                                     "there is no text, HTML, DOCX, ODT or PDF file in it"},
                                    {"请核对路径", "check the path"}};

}  // namespace

const Complaint& complaintOfWriting(const std::error_code& error) {
  return complaintFor(error, kWriting, kWritingElse);
}

const Complaint& complaintOfOverwriting() {
  return kOverwriting;
}

const Complaint& complaintOfEmptyFolder() {
  return kEmptyFolder;
}

}  // namespace gouji::command
