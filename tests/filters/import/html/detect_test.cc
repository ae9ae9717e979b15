#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "filters/import/html/charset.h"
#include "filters/import/html/html.h"

namespace gouji {
namespace {

using namespace std::string_view_literals;

TEST(HtmlDetect, TakesPagesAndPieces) {
  for (const std::string_view page : {
           "<!DOCTYPE html><html>"sv,
           "\xEF\xBB\xBF\r\n<HTML xmlns:o=\"urn:x\">"sv,
           "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- saved from --><html>"sv,
           "<table border=1><tr><td>1"sv,
           "<p>一、总体情况</p>"sv,
           "<div\nclass=a>"sv,
           "保存于 2024\n<html><body>"sv,
           "<\0h\0t\0m\0l\0>\0<\0p\0>\0"sv,
           "\xFF\xFE<\0p\0>\0"sv,
       }) {
    EXPECT_TRUE(html::detect(page)) << page;
  }
}

TEST(HtmlDetect, LeavesOtherTextAlone) {
  for (const std::string_view other : {
           ""sv,
           "一、总体情况"sv,
           "# 报告\n\n<table><tr><td>1</td></tr></table>"sv,
           "<pkg:package>"sv,
           "<w:p>"sv,
           "<?xml version=\"1.0\"?><office:document>"sv,
           "<<条例>> 第一条"sv,
           "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>"sv,
       }) {
    EXPECT_FALSE(html::detect(other)) << other;
  }
}

TEST(HtmlCharset, IsReadFromMetaAndXmlDeclaration) {
  EXPECT_EQ(html::declaredCharset("<meta charset=gbk>"), "gbk");
  EXPECT_EQ(html::declaredCharset("<meta charset = \"GB2312\">"), "GB2312");
  EXPECT_EQ(html::declaredCharset("<meta content='text/html; CHARSET=Big5'/>"), "Big5");
  EXPECT_EQ(html::declaredCharset("<?xml version='1.0' encoding='UTF-8'?>"), "UTF-8");
  EXPECT_EQ(html::declaredCharset("<html>"), "");
  EXPECT_EQ(html::declaredCharset("<meta charset="), "");
}

}  // namespace
}  // namespace gouji
