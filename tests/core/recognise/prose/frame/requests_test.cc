#include "core/recognise/prose/frame/requests.h"

#include <gtest/gtest.h>

#include <span>

#include "tests/core/recognise/prose/frame/read_figure.h"

namespace gouji {
namespace {

struct Row {
  const char* text;
  const char* figure;
};

void expectFigures(std::span<const Row> rows, const Context& context = {}) {
  for (const Row& row : rows) {
    EXPECT_EQ(test::read(readRequests, row.text, context), row.figure) << row.text;
  }
}

Context after(std::vector<Meaning> last) {
  Context context;
  context.matter = Matter::requests;
  context.last = std::move(last);
  return context;
}

Context of2019() {
  Context context;
  context.requests = EditionId::e2019;
  return context;
}

TEST(ReadRequests, WhatCameIn) {
  constexpr Row kRows[] = {
      {"收到政府信息公开申请35件", "requests.new.total"},
      {"新收政府信息公开申请35件", "requests.new.total"},
      {"公民、法人和其他组织提出申请35件", "requests.new.total; leans"},
      {"收到申请35件", "requests.new.total; leans"},
      // Those carried in may be among them.
      {"受理政府信息公开申请35件",
       "requests.new.total or requests.new.total + requests.carried_in.total"},
  };
  expectFigures(kRows);
}

TEST(ReadRequests, WhatWasDealtWith) {
  constexpr Row kRows[] = {
      {"办结政府信息公开申请34件", "requests.total.total"},
      {"答复政府信息公开申请34件", "requests.total.total"},
      {"办理政府信息公开申请35件",
       "requests.total.total or requests.new.total or "
       "requests.new.total + requests.carried_in.total"},
      {"收到并办理政府信息公开申请35件",
       "requests.new.total or requests.new.total + requests.carried_in.total or "
       "requests.total.total"},
      {"公开答复30件", "requests.total.total or requests.granted.total; leans"},
      {"其余8件作了答复", ""},
  };
  expectFigures(kRows);
}

/// 收到和办结 tells one figure of both; 当年收到当年办结 those that are in both.
TEST(ReadRequests, WhatCameInAndWasDealtWith) {
  constexpr Row kRows[] = {
      {"收到和办结政府信息公开申请35件",
       "requests.new.total or requests.total.total or "
       "requests.new.total + requests.carried_in.total"},
      {"当年收到当年办结申请35件",
       "requests.new.total or requests.total.total or "
       "requests.new.total + requests.carried_in.total; loose; leans"},
  };
  expectFigures(kRows);
}

TEST(ReadRequests, OverTheTurnOfTheYear) {
  constexpr Row kRows[] = {
      {"上年结转3件", "requests.carried_in.total; leans"},
      {"上年结转政府信息公开申请3件", "requests.carried_in.total"},
      {"上年结转和本年新收申请31件", "requests.new.total + requests.carried_in.total; leans"},
      {"结转下年度继续办理2件", "requests.carried_out.total; leans"},
      {"正在办理2件", "requests.carried_out.total; leans"},
      {"未答复3件", "requests.carried_out.total; leans"},
  };
  expectFigures(kRows);
}

/// At the head it comes in, behind what was answered it goes on.
TEST(ReadRequests, CarriedWithoutTheYear) {
  constexpr Row kHead[] = {
      {"结转1件", "requests.carried_in.total or requests.carried_out.total; leans"},
      {"跨年办理1件", "requests.carried_in.total or requests.carried_out.total; leans"},
  };
  expectFigures(kHead);
  constexpr Row kBehind[] = {
      {"结转1件", "requests.carried_out.total or requests.carried_in.total; leans"},
  };
  expectFigures(kBehind, after({requestCells({"total"})}));
}

TEST(ReadRequests, RequestsWithNothingSaidOfThem) {
  constexpr Row kRows[] = {
      {"政府信息公开申请35件",
       "requests.new.total or requests.total.total or "
       "requests.new.total + requests.carried_in.total"},
      {"申请35件", "alike"},
      {"审查申请19件", "alike"},
      {"除申请外19件", "alike"},
  };
  expectFigures(kRows);
  constexpr Row kInTheirMidst[] = {
      {"申请35件",
       "requests.new.total or requests.total.total or "
       "requests.new.total + requests.carried_in.total; leans"},
  };
  expectFigures(kInTheirMidst, after({}));
}

TEST(ReadRequests, WhoAsked) {
  constexpr Row kRows[] = {
      {"自然人30件", "requests.new.natural_person; leans"},
      {"自然人提出申请30件", "requests.new.natural_person; leans"},
      {"律师事务所30件", "requests.new.legal_services; leans"},
      {"收到自然人申请30件", "requests.new.natural_person; leans"},
      {"自然人和商业企业33件", "requests.new.natural_person + requests.new.commercial; leans"},
      {"其他组织5件", "requests.new.other; leans"},
      {"法人提出19件",
       "requests.new.commercial + requests.new.research + requests.new.public_interest + "
       "requests.new.legal_services + requests.new.other; leans"},
      {"予以公开自然人12件", "requests.granted.natural_person; leans"},
      {"陌生人提出申请35件", "alike"},
      {"自然人蹊跷30件", ""},
  };
  expectFigures(kRows);
}

/// All kinds of them together are the whole.
TEST(ReadRequests, EverybodyWhoAsked) {
  EXPECT_EQ(test::read(readRequests, "自然人和法人或其他组织35件"), "requests.new.total; leans");
}

TEST(ReadRequests, WhoAskedLeansOnTheWholeToldBefore) {
  Context context = after({requestCells({"total"})});
  context.whole = {requestCells({"total"})};
  EXPECT_EQ(test::read(readRequests, "自然人30件", context),
            "requests.total.natural_person; leans");

  context.whole_unknown = true;  // of no use where a whole is known
  EXPECT_EQ(test::read(readRequests, "自然人30件", context),
            "requests.total.natural_person; leans");
  context.whole = {};
  EXPECT_EQ(test::read(readRequests, "自然人30件", context), "leans");
}

TEST(ReadRequests, WhoAskedWithinTheLastFigure) {
  Context context = after({requestCells({"granted"})});
  context.whole = {requestCells({"new"})};
  EXPECT_EQ(test::read(readRequests, "自然人30件", context), "requests.new.natural_person; leans");
  context.within_last = true;
  EXPECT_EQ(test::read(readRequests, "自然人30件", context),
            "requests.granted.natural_person; leans");
  context.last = {requestCells({"granted"}, "commercial")};  // no whole
  EXPECT_EQ(test::read(readRequests, "自然人30件", context), "requests.new.natural_person; leans");
  context.last = {reviewCells("all")};
  EXPECT_EQ(test::read(readRequests, "自然人30件", context), "requests.new.natural_person; leans");
}

/// 收到88件,上年结转3件,其中自然人85件
TEST(ReadRequests, WhoAskedBehindThoseCarriedIn) {
  Context context = after({requestCells({"carried_in"})});
  context.whole = {requestCells({"new"})};
  context.within_last = true;
  EXPECT_EQ(test::read(readRequests, "自然人85件", context),
            "requests.new.natural_person or "
            "requests.new.natural_person + requests.carried_in.natural_person or "
            "requests.carried_in.natural_person; leans");
}

TEST(ReadRequests, WaysInWhichTheyCome) {
  constexpr Row kRows[] = {
      {"通过网络收到申请20件", "alike"},
      {"网络申请20件", "alike"},
      {"电话办结3件", "alike"},
      {"当面、信函申请20件", "alike"},
      // All of them.
      {"通过网站、信函、当面等渠道收到申请35件", "requests.new.total; leans"},
      {"通过网站和信函收到申请35件", "requests.new.total; leans"},
      {"通过信函等收到申请35件", "requests.new.total; leans"},
  };
  expectFigures(kRows);
}

TEST(ReadRequests, Outcomes) {
  constexpr Row kRows[] = {
      {"予以公开30件", "requests.granted.total; leans"},
      {"公开30件", "requests.granted.total; leans"},
      {"部分公开3件", "requests.partially_granted.total; leans"},
      {"有区分地公开3件", "requests.partially_granted.total; leans"},
      {"予以公开和部分公开33件",
       "requests.granted.total + requests.partially_granted.total; leans"},
      {"不予公开4件", "requests.denied.*.total; leans"},
      {"不予公开政府信息公开申请4件", "requests.denied.*.total"},
      {"无法提供5件", "requests.unavailable.*.total; leans"},
      {"不予处理6件", "requests.not_processed.*.total; leans"},
      {"不进入处理程序6件", "requests.not_processed.*.total; leans"},
      {"其他处理7件", "requests.other.*.total; leans"},
  };
  expectFigures(kRows);
}

/// The form of 2019 has one row for all that were dealt with otherwise.
TEST(ReadRequests, OutcomesOf2019) {
  constexpr Row kRows[] = {
      {"予以公开30件", "requests.granted.total; leans"},
      {"不予处理6件", "requests.not_processed.*.total; leans"},
      {"其他处理7件", "requests.other.total; leans"},
      {"申请人撤回2件", "requests.other.total; loose; leans"},
      {"逾期不补正其他处理3件", ""},
  };
  expectFigures(kRows, of2019());
}

TEST(ReadRequests, OutcomesWithGrounds) {
  constexpr Row kRows[] = {
      {"涉及国家秘密不予公开2件",
       "requests.denied.state_secret.total or requests.denied.*.total; leans"},
      {"属于国家秘密2件", "requests.denied.state_secret.total; leans"},
      {"国家秘密和个人隐私不予公开3件",
       "requests.denied.state_secret.total + requests.denied.third_party_rights.total or "
       "requests.denied.*.total; leans"},
      {"因信息不存在无法提供4件",
       "requests.unavailable.not_held.total or requests.unavailable.*.total; leans"},
      {"重复申请不予处理3件",
       "requests.not_processed.repeated.total or requests.not_processed.*.total; leans"},
      {"逾期不补正不再处理3件", "requests.other.not_corrected_in_time.total; leans"},
      {"不属于本机关公开范围3件", "requests.unavailable.not_held.total; leans"},
      {"因故不予公开3件", "requests.denied.*.total; leans"},
  };
  expectFigures(kRows);
}

/// One ground that is named stands for others too.
TEST(ReadRequests, GroundsAndOthers) {
  constexpr Row kRows[] = {
      {"不掌握等原因无法提供4件",
       "requests.unavailable.*.total or requests.unavailable.not_held.total; leans"},
      {"不掌握等4件", "requests.unavailable.*.total or requests.unavailable.not_held.total; leans"},
  };
  expectFigures(kRows);
}

TEST(ReadRequests, GroundsOfAnotherOutcome) {
  constexpr Row kRows[] = {
      {"涉及国家秘密予以公开2件", "requests.granted.total; loose; leans"},
      {"不予公开国家秘密和信息不存在3件",
       "requests.denied.state_secret.total + requests.unavailable.not_held.total; loose; leans"},
  };
  expectFigures(kRows);
}

/// Alone they tell what kind they were, not how they were dealt with.
TEST(ReadRequests, GroundsOfWhatWasNotProcessed) {
  constexpr Row kRows[] = {
      {"重复申请3件", "requests.not_processed.repeated.total; loose; leans"},
      {"信访举报投诉类3件", "requests.not_processed.petition.total; loose; leans"},
  };
  expectFigures(kRows);
  constexpr Row kBehindAnOutcome[] = {
      {"重复申请3件", "requests.not_processed.repeated.total; leans"},
  };
  expectFigures(kBehindAnOutcome, after({requestCells({"not_processed.*"})}));
}

TEST(ReadRequests, AlreadyPublishedAndWithdrawn) {
  constexpr Row kRows[] = {
      {"已主动公开3件", "requests.granted.total or requests.other.*.total; loose; part; leans"},
      {"已主动公开予以公开3件", "requests.granted.total; leans"},
      {"申请人撤回2件", "requests.other.other.total or requests.other.*.total; loose; leans"},
      {"撤回申请其他处理2件", "requests.other.*.total; leans; not understood: 撤回申请"},
  };
  expectFigures(kRows);
}

TEST(ReadRequests, OthersAreOfTheKindToldBefore) {
  EXPECT_EQ(test::read(readRequests, "其他5件"), "");
  EXPECT_EQ(test::read(readRequests, "其他5件", after({requestCells({"new"})})), "");
  EXPECT_EQ(test::read(readRequests, "其他5件", after({requestCells({"new"}, "commercial")})),
            "requests.new.other; leans");
  EXPECT_EQ(test::read(readRequests, "其他5件", after({requestCells({"denied.*"})})),
            "requests.other.*.total or "
            "requests.not_processed.*.total + requests.other.*.total; leans");
  EXPECT_EQ(
      test::read(readRequests, "其他5件", after({requestCells({"other.not_corrected_in_time"})})),
      "requests.other.other.total; leans");
  EXPECT_EQ(test::read(readRequests, "收到其他5件", after({requestCells({"denied.*"})})),
            "requests.new.total; leans; not understood: 其他");
}

/// Nothing is read where the words around it change it.
TEST(ReadRequests, WhatIsNotUnderstoodIsNotRead) {
  constexpr Row kRows[] = {
      {"蹊跷地公开3件", ""},          {"全部公开和蹊跷地公开3件", ""},
      {"不属于国家秘密3件", "alike"}, {"因蹊跷原因不予公开3件", ""},
      {"涉及教育不予公开3件", ""},    {"蹊跷办结3件", ""},
  };
  expectFigures(kRows);
}

TEST(ReadRequests, WordsThatMayChangeAFigureAreTold) {
  constexpr Row kRows[] = {
      {"举报后收到申请19件", "requests.new.total; leans; not understood: 举报|后"},
      {"蹊跷收到申请19件", "requests.new.total; leans; not understood: 蹊跷"},
      {"上年收到申请19件", "requests.new.total; leans; not understood: 上年"},
  };
  expectFigures(kRows);
}

TEST(ReadRequests, WhatTheWordsAreOf) {
  const auto matter = [](const char* text) {
    return test::readAs(readRequests, test::WordedText(text)).matter;
  };
  EXPECT_EQ(matter("收到政府信息公开申请35件"), Matter::requests);
  EXPECT_EQ(matter("予以公开35件"), Matter::requests);
  EXPECT_EQ(matter("网络申请20件"), Matter::requests);
  EXPECT_EQ(matter("其他5件"), Matter::none);
}

}  // namespace
}  // namespace gouji
