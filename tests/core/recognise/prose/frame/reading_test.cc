#include "core/recognise/prose/frame/reading.h"

#include <gtest/gtest.h>

#include "tests/core/recognise/prose/frame/read_figure.h"

namespace gouji {
namespace {

Reading reading(const char* text, const Context& context = {}) {
  return test::readAs(readContent, test::WordedText(text), context);
}

std::string figure(const char* text, const Context& context = {}) {
  return test::read(readContent, text, context);
}

Context of(Matter matter) {
  Context context;
  context.matter = matter;
  return context;
}

TEST(ReadContent, WhatEachSentenceIsOf) {
  EXPECT_EQ(reading("收到政府信息公开申请35件").matter, Matter::requests);
  EXPECT_EQ(reading("行政复议4件").matter, Matter::review);
  EXPECT_EQ(reading("制发规范性文件3件").matter, Matter::disclosure);
  EXPECT_EQ(reading("收到留言4件").matter, Matter::other);
  EXPECT_EQ(reading("蹊跷4件").matter, Matter::none);
}

TEST(ReadContent, TheirFigures) {
  EXPECT_EQ(figure("收到政府信息公开申请35件"), "requests.new.total");
  EXPECT_EQ(figure("行政复议4件"), "review.reconsideration.total");
  EXPECT_EQ(figure("制发规范性文件3件"), "disclosure.normative_documents.issued");
  EXPECT_EQ(figure("制发文件4件"), "disclosure.normative_documents.issued; loose");
  EXPECT_EQ(figure("收到留言4件"), "");
  EXPECT_EQ(figure(""), "");
}

/// Requests with their own name, or what is asked for and that it came in.
TEST(ReadContent, WhatSoundsOfRequests) {
  EXPECT_EQ(figure("收到申请4件"), "requests.new.total; leans");
  EXPECT_EQ(figure("收到政府信息公开4件"), "requests.new.total; leans");
  EXPECT_EQ(figure("申请4件"), "");
  EXPECT_EQ(figure("申请4件", of(Matter::requests)),
            "requests.new.total or requests.total.total or "
            "requests.new.total + requests.carried_in.total; leans");
}

TEST(ReadContent, OutcomesLeanOnTheTalk) {
  EXPECT_EQ(figure("予以公开4件"), "");
  EXPECT_EQ(figure("予以公开4件", of(Matter::requests)), "requests.granted.total; leans");
  Context context;
  context.of_disclosure = true;
  EXPECT_EQ(figure("予以公开4件", context), "requests.granted.total; loose; leans");
  EXPECT_EQ(figure("上年结转4件", context), "requests.carried_in.total; loose; leans");
  EXPECT_EQ(figure("予以公开文件4件", context), "");
  context.sentence_of_requests = true;
  EXPECT_EQ(figure("予以公开4件", context), "requests.granted.total; leans");
  context.matter = Matter::other;
  EXPECT_EQ(figure("予以公开4件", context), "");
}

TEST(ReadContent, ReviewsLeanOnTheTalk) {
  EXPECT_EQ(figure("维持4件"), "");
  Context context = of(Matter::review);
  context.review_rows = {"reconsideration"};
  EXPECT_EQ(figure("维持4件", context), "review.reconsideration.upheld; leans");
  EXPECT_EQ(figure("正在办理4件", context), "review.reconsideration.pending; leans");
  EXPECT_EQ(figure("其他处理4件", context), "review.reconsideration.other; leans");
  context.matter = Matter::requests;
  EXPECT_EQ(figure("其他处理4件", context), "requests.other.*.total; leans");
}

TEST(ReadContent, DocumentsLeanOnTheTalk) {
  EXPECT_EQ(figure("废止4件"), "");
  Context context = of(Matter::disclosure);
  context.documents = "regulations";
  EXPECT_EQ(figure("废止4件", context), "disclosure.regulations.repealed; leans");
  EXPECT_EQ(figure("废止蹊跷4件", context), "");
}

/// What is counted stands last, or beside it.
TEST(ReadContent, OtherMatterBesideRequests) {
  EXPECT_EQ(figure("依申请公开典型案例3件"), "alike");
  EXPECT_EQ(reading("依申请公开典型案例3件").matter, Matter::other);
  EXPECT_EQ(figure("收到依申请公开咨询35件"), "alike");
  EXPECT_EQ(figure("留言和依申请公开35件"), "alike");
  EXPECT_EQ(figure("受理35件群众来电"), "");
  EXPECT_EQ(figure("受理35件群众来电", of(Matter::requests)), "alike");
  EXPECT_EQ(figure("办理投诉申请4件", of(Matter::requests)), "alike");
}

/// Figures of other years, but for what goes on into the next.
TEST(ReadContent, OtherYears) {
  EXPECT_EQ(figure("2021年收到政府信息公开申请35件"), "alike; not understood: 2021年");
  EXPECT_EQ(figure("下年度收到政府信息公开申请35件"), "alike; not understood: 下年度");
  EXPECT_EQ(figure("上半年收到政府信息公开申请35件"), "alike; not understood: 上半年");
  EXPECT_EQ(figure("正在办理，下年度答复2件", of(Matter::requests)),
            "requests.carried_out.total; leans; not understood: 答复");
  EXPECT_EQ(figure("结转下年度继续办理2件", of(Matter::requests)),
            "requests.carried_out.total; leans");
}

}  // namespace
}  // namespace gouji
