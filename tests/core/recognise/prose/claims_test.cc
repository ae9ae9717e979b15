#include "core/recognise/prose/claims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/report/agreement.h"
#include "tests/core/recognise/prose/claims_of.h"

namespace gouji {
namespace {

using test::claimsOf;
using test::kOrganisations;
using test::kReviews;
using test::kSuits;
using test::reading;
using test::requestsOf;
using test::told;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(Claims, TellTheFlowOfRequests) {
  EXPECT_THAT(requestsOf("全年共受理依申请公开23件，办结22件，结转下年度办理1件。"),
              ElementsAre("count 23: requests.new.total", "count 22: requests.total.total",
                          "count 1: requests.carried_out.total"));
  EXPECT_THAT(claimsOf("本年新收政府信息公开申请数量35件，上年结转政府信息公开申请数量2件，"
                       "本年度办理结果总计36件，结转下年度继续办理1件。"),
              ElementsAre("count 35: requests.new.total", "count 2: requests.carried_in.total",
                          "count 36: requests.total.total", "count 1: requests.carried_out.total"));
  EXPECT_THAT(requestsOf("收到申请10件，2022年结转2件，共12件，结转至2024年3件。"),
              ElementsAre("count 10: requests.new.total", "count 2: requests.carried_in.total",
                          "count 12: requests.new.total + requests.carried_in.total",
                          "count 3: requests.carried_out.total"));
}

TEST(Claims, CountWhatWasCarriedInWhereTheFigureHoldsIt) {
  EXPECT_THAT(requestsOf("全年共收到政府信息公开申请36件（含上年结转1件）。"),
              ElementsAre("count 36: requests.new.total + requests.carried_in.total",
                          "count 1: requests.carried_in.total"));
  EXPECT_THAT(requestsOf("新收依申请公开45件（其中网络申请40件，信函申请5件），上年结转3件。"),
              ElementsAre("count 45: requests.new.total", "count 40: -", "count 5: -",
                          "count 3: requests.carried_in.total"));
  EXPECT_THAT(requestsOf("收到申请12件，其中自然人10件、法人2件，上年结转1件。").front(),
              "count 12: requests.new.total");
}

TEST(Claims, TakeABareCarryOverBehindTheAnswersAsGoingOn) {
  EXPECT_THAT(
      requestsOf("按时办结125件，结转1件。"),
      ElementsAre("count 125: requests.total.total", "count 1: requests.carried_out.total"));
  EXPECT_THAT(requestsOf("2件予以公开，1件转至2024年继续办理。").back(),
              "count 1: requests.carried_out.total");
}

TEST(Claims, ReadAnyWayOfWritingANumber) {
  EXPECT_THAT(requestsOf("收到政府信息公开申请１，２５６件。"),
              ElementsAre("count 1256: requests.new.total"));
  EXPECT_THAT(requestsOf("收到政府信息公开申请三十五件。"),
              ElementsAre("count 35: requests.new.total"));
  EXPECT_THAT(requestsOf("受理政府信息公开申请零件。"), ElementsAre("count 0: requests.new.total"));
  EXPECT_THAT(requestsOf("收到政府信息公开申请1.2万余件。"),
              ElementsAre("count 12000~: requests.new.total"));
  EXPECT_THAT(requestsOf("收到政府信息公开申请约30件，答复近30件。"),
              ElementsAre("count 30~: requests.new.total", "count 30~: requests.total.total"));
  EXPECT_THAT(requestsOf("收到政府信息公开申请数为12，办结数为11。"),
              ElementsAre("count 12: requests.new.total", "count 11: requests.total.total"));
}

TEST(Claims, ReadTheFigureBeforeWhatItCounts) {
  EXPECT_THAT(
      requestsOf("全年收到35件政府信息公开申请，有20件予以公开，5件部分公开，10件不予公开。"),
      ElementsAre("count 35: requests.new.total", "count 20: requests.granted.total",
                  "count 5: requests.partially_granted.total",
                  "count 10: requests.denied.*.total"));
  EXPECT_THAT(requestsOf("收到申请，共计35件，1件正在办理中。"),
              ElementsAre("count 35: requests.new.total", "count 1: requests.carried_out.total"));
}

TEST(Claims, TellWhoAsked) {
  EXPECT_THAT(requestsOf("收到申请12件，其中自然人申请10件，法人或其他组织申请2件。"),
              ElementsAre("count 12: requests.new.total", "count 10: requests.new.natural_person",
                          std::string("count 2: ") + kOrganisations));
  EXPECT_THAT(
      requestsOf("办结申请35件，其中自然人、商业企业分别为30件、5件。"),
      ElementsAre("count 35: requests.total.total", "count 30: requests.total.natural_person",
                  "count 5: requests.total.commercial"));
  EXPECT_THAT(requestsOf("自然人申请8件、科研机构1件、其他0件。"),
              ElementsAre("count 8: requests.new.natural_person", "count 1: requests.new.research",
                          "count 0: requests.new.other"));
  EXPECT_THAT(requestsOf("收到公民、法人和其他组织政府信息公开申请9件。"),
              ElementsAre("count 9: requests.new.total"));
}

TEST(Claims, TellOutcomes) {
  EXPECT_THAT(
      requestsOf("答复政府信息公开申请35件，其中公开20件，部分公开5件，不予公开4件（其中"
                 "属于国家秘密1件，属于内部事务信息2件，保护第三方合法权益1件），"
                 "无法提供3件，不予处理1件，其他处理2件。"),
      ElementsAre("count 35: requests.total.total", "count 20: requests.granted.total",
                  "count 5: requests.partially_granted.total", "count 4: requests.denied.*.total",
                  "count 1: requests.denied.state_secret.total",
                  "count 2: requests.denied.internal_affairs.total",
                  "count 1: requests.denied.third_party_rights.total",
                  "count 3: requests.unavailable.*.total",
                  "count 1: requests.not_processed.*.total", "count 2: requests.other.*.total"));
  EXPECT_THAT(requestsOf("其中予以公开及部分公开42件。"),
              ElementsAre("count 42: requests.granted.total + requests.partially_granted.total"));
  EXPECT_THAT(requestsOf("所有办结的信息公开申请中同意公开9件，其中3件为重复申请。"),
              ElementsAre("count 9: requests.granted.total",
                          "count 3: requests.not_processed.repeated.total"));
  EXPECT_THAT(claimsOf("（二）依申请公开|其他处理2件。", 2020),
              ElementsAre("count 2: requests.other.total"));
}

TEST(Claims, TellReviewsAndTheirResults) {
  EXPECT_THAT(
      requestsOf("因政府信息公开被申请行政复议3件，其中维持2件，纠错1件；行政诉讼0件。"),
      ElementsAre("count 3: review.reconsideration.total", "count 2: review.reconsideration.upheld",
                  "count 1: review.reconsideration.corrected", std::string("count 0: ") + kSuits));
  EXPECT_THAT(
      requestsOf("行政复议、行政诉讼各1件。"),
      ElementsAre("count 1: review.reconsideration.total", std::string("count 1: ") + kSuits));
  EXPECT_THAT(
      claimsOf("有1件涉及政府信息公开工作的行政复议。涉及的行政诉讼数为0件。"),
      ElementsAre("count 1: review.reconsideration.total", std::string("count 0: ") + kSuits));
  EXPECT_THAT(
      claimsOf("因政府信息公开引发行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。"),
      ElementsAre(std::string("count 5: ") + kSuits, "count 3: review.litigation_direct.total",
                  "count 2: review.litigation_after_reconsideration.total"));
}

TEST(Claims, ReadTheGroundInFrontOfTheOutcome) {
  EXPECT_THAT(
      requestsOf("因所申请信息属于过程性信息，依法不予公开5件；因属于国家秘密，不予公开2件。"),
      ElementsAre("count 5: requests.denied.process_information.total",
                  "count 2: requests.denied.state_secret.total"));
  EXPECT_THAT(requestsOf("不予处理的政府信息公开申请13件，均为重复申请。"),
              Contains("universal: requests.not_processed.*.total - "
                       "requests.not_processed.repeated.total"));
  EXPECT_THAT(requestsOf("属于重复申请的3件，占不予处理总数的37.5%。"),
              Contains("percent 37.5: 100 * (requests.not_processed.repeated.total) / "
                       "(requests.not_processed.*.total)"));
}

TEST(Claims, TellWhatWasAtHand) {
  EXPECT_THAT(requestsOf("应答复的13件申请中，答复12件，余下1件下年度继续办理。"),
              ElementsAre("count 13: requests.new.total + requests.carried_in.total",
                          "count 12: requests.total.total", "count 1: requests.carried_out.total"));
  EXPECT_THAT(requestsOf("上一报告期没有未办结的申请。"),
              ElementsAre("negation: requests.carried_in.total"));
}

TEST(Claims, TakeCasesByWhatTheyCameOf) {
  EXPECT_THAT(requestsOf("因政府信息公开引发的案件共67件，未申请复议直接起诉的23件。"),
              ElementsAre(std::string("count 67: ") + kReviews,
                          "count 23: review.litigation_direct.total"));
  EXPECT_THAT(requestsOf("因政府信息公开引发的行政复议案件中，结果为其他21件。"),
              ElementsAre("count 21: review.reconsideration.other"));
}

TEST(Claims, TakeSettledReviewsAsThoseWithAResult) {
  EXPECT_THAT(requestsOf("因政府信息公开申请提起行政复议45件，已审结37件，未审结8件。"),
              ElementsAre("count 45: review.reconsideration.total",
                          "count 37: review.reconsideration.upheld + "
                          "review.reconsideration.corrected + review.reconsideration.other",
                          "count 8: review.reconsideration.pending"));
}

TEST(Claims, LeaveReviewsByThisOrganItself) {
  constexpr const char* kOwn = "2023年，共办理行政复议案件35件，审结30件，维持20件。";
  EXPECT_THAT(claimsOf(kOwn), Not(Contains(::testing::HasSubstr("review."))));
  EXPECT_THAT(claimsOf(std::string(kOwn) + "因政府信息公开被申请行政复议1件。"),
              Contains("count 1: review.reconsideration.total"));
}

TEST(Claims, TellTableTwo) {
  EXPECT_THAT(claimsOf("制发规范性文件5件，废止2件，现行有效10件。"),
              ElementsAre("count 5: disclosure.normative_documents.issued",
                          "count 2: disclosure.normative_documents.repealed",
                          "count 10: disclosure.normative_documents.in_force"));
  EXPECT_THAT(claimsOf("当年发布政府信息393件，其中包括：行政规范性文件13件；规划计划文件2件。"),
              ElementsAre("count 13: disclosure.normative_documents.issued"));
  EXPECT_THAT(
      claimsOf("全年作出行政处罚决定36件，实施行政强制0件；收取行政事业性收费12.5万元。"),
      ElementsAre("count 36: disclosure.penalties.decisions",
                  "count 0: disclosure.coercion.decisions", "amount 12.5: disclosure.fees.amount"));
  EXPECT_THAT(claimsOf("制发规范性文件5件。", 2020),
              ElementsAre("count 5: disclosure.normative_documents.made"));
}

TEST(Claims, GiveNoMeaningToWhatOnlyLooksLikeATablesFigure) {
  for (const char* sentence :
       {"受理网络问政182件。", "办理人大代表建议20件、政协提案30件，办结率100%，均已按时答复。",
        "受理12345热线工单350件，办结340件。", "政策、规范性文件类信息68条，行政许可类信息69条。",
        "审核规范性文件20件，备案规范性文件3件，清理规范性文件30件。", "规章制度5项。",
        "公开施工许可证76条、安全生产许可证121条。", "发布政策文件20件。",
        "全年公开行政许可、行政处罚信息2300条。", "受理信访事项120件，办结118件，办结率98%。",
        "受理35件群众来电，办结30件。", "政务服务事项按时办结率100%。",
        "制发公文120件，其中主动公开80件，依申请公开30件，不予公开10件。",
        "主动公开类信息120条、依申请公开类信息5条、不予公开类信息3条。",
        "受理行政许可申请350件，办结348件。", "公布依申请公开典型案例3件。",
        "设立依申请公开受理点12个，印制答复书模板5份。", "收到网民留言和依申请公开共35件。"}) {
    for (const Claim& claim : reading(sentence).claims) {
      EXPECT_TRUE(claim.means.empty() || claim.kind == ClaimKind::period)
          << sentence << " " << told(claim);
    }
  }
  EXPECT_THAT(requestsOf("受理信息公开申请8件，其中涉及行政许可3件，行政处罚5件。").front(),
              "count 8: requests.new.total");
  constexpr const char* kChannels = "从申请方式看，当面申请12件，信函申请300件，网络申请944件。";
  EXPECT_THAT(requestsOf(kChannels), Not(Contains(::testing::HasSubstr("requests."))));
  EXPECT_THAT(requestsOf(std::string(kChannels) + "收到申请1256件。").back(),
              "count 1256: requests.new.total");
}

TEST(Claims, LeaveFiguresOfPartOfTheYear) {
  EXPECT_THAT(requestsOf("上半年收到申请5件，下半年收到申请7件。"),
              ElementsAre("count 5: -", "count 7: -"));
  EXPECT_THAT(requestsOf("2023年以来，共收到申请12件。"),
              ElementsAre("count 12: requests.new.total"));
}

TEST(Claims, CountNoDifferenceAsAFigure) {
  EXPECT_THAT(requestsOf("收到申请12件，比上年多收到5件。").back(),
              "growth 5: requests.new.total - previous.requests.new.total");
  EXPECT_THAT(requestsOf("收到申请12件，较去年新增5件。").back(),
              "growth 5: requests.new.total - previous.requests.new.total");
}

TEST(Claims, Deny) {
  EXPECT_THAT(claimsOf("未收到政府信息公开申请，未发生行政复议、行政诉讼。"),
              ElementsAre("negation: requests.new.total", std::string("negation: ") + kReviews));
  EXPECT_THAT(claimsOf("本年度无公民、法人或其他组织向我局提出政府信息公开申请。"),
              ElementsAre("negation: requests.new.total"));
  EXPECT_THAT(
      requestsOf("无上年结转申请，无结转下年度申请，无不予公开情形。"),
      ElementsAre("negation: requests.carried_in.total", "negation: requests.carried_out.total",
                  "negation: requests.denied.*.total"));
  EXPECT_THAT(requestsOf("行政复议、行政诉讼情况：无。"),
              ElementsAre(std::string("negation: ") + kReviews));
  EXPECT_THAT(requestsOf("行政复议1件，该行政复议未被复议机关纠错。"),
              ElementsAre("count 1: review.reconsideration.total",
                          "negation: review.reconsideration.corrected"));
  EXPECT_THAT(claimsOf("全年未收到相关投诉举报。"), ElementsAre("negation: -"));
  EXPECT_THAT(claimsOf("会议室无障碍设施齐全，无正当理由不得拒绝。"), IsEmpty());
}

TEST(Claims, SayAll) {
  EXPECT_THAT(requestsOf("收到申请40件，全部在法定时限内办结。").back(),
              "universal: requests.carried_out.total");
  EXPECT_THAT(requestsOf("行政诉讼1件、行政复议2件，均已结案。").back(),
              "universal: review.reconsideration.pending + review.litigation_direct.pending + "
              "review.litigation_after_reconsideration.pending");
  EXPECT_THAT(requestsOf("行政复议3件，均被维持。").back(),
              "universal: review.reconsideration.total - review.reconsideration.upheld");
  EXPECT_THAT(requestsOf("收到申请35件，均为自然人申请。").back(),
              "universal: requests.new.total - requests.new.natural_person");
  constexpr const char* kNotAll = "确保依申请公开均按时答复。除2件未到期外，其余均已办结。";
  EXPECT_THAT(requestsOf(kNotAll), Not(Contains(::testing::HasSubstr("universal"))));
  EXPECT_THAT(requestsOf(std::string(kNotAll) + "收到申请40件，全部按时办结。"),
              Contains("universal: requests.carried_out.total"));
}

TEST(Claims, TellOneOfficesShareFromTheWhole) {
  constexpr std::string_view kDistrict = "澄湾市白鹭区人民政府";
  EXPECT_THAT(requestsOf("区政府办代表区政府受理政府信息公开申请17件，均已按时答复。", kDistrict),
              ElementsAre("count 17: requests.new.total (part)",
                          "universal: requests.carried_out.total (part)"));
  EXPECT_THAT(
      requestsOf("全区共收到申请95件，其中区政府办公室收到17件，区水务局收到30件。", kDistrict),
      ElementsAre("count 95: requests.new.total", "count 17: requests.new.total (part)",
                  "count 30: requests.new.total (part)"));
  EXPECT_THAT(requestsOf("我区各部门、各镇街共受理依申请公开95件。", kDistrict),
              ElementsAre("count 95: requests.new.total"));
  EXPECT_THAT(requestsOf("县水务局受理依申请公开9件。"),
              ElementsAre("count 9: requests.new.total"));
}

TEST(Claims, TellThePeriod) {
  const Report report = reading("一切正常。");
  ASSERT_FALSE(report.claims.empty());
  EXPECT_EQ(report.claims.front().kind, ClaimKind::period);
  EXPECT_EQ(report.claims.front().from, (Date{2023, 1, 1}));
  EXPECT_EQ(report.claims.front().to, (Date{2023, 12, 31}));
}

TEST(Claims, PointToTheirWords) {
  Report report = reading("（二）依申请公开|我局 2023 年共收到政府信息公开申请 35 件，已办结。");
  const auto count = std::find_if(report.claims.begin(), report.claims.end(),
                                  [](const Claim& each) { return each.kind == ClaimKind::count; });
  ASSERT_NE(count, report.claims.end());
  EXPECT_EQ(count->quote, "共收到政府信息公开申请35件");
  ASSERT_EQ(count->places.size(), 1U);
  EXPECT_EQ(count->places[0].end - count->places[0].begin,
            std::string_view("共收到政府信息公开申请 35 件").size());
}

TEST(Claims, RunThroughLinesThatTheSourceBroke) {
  Report report = reading(
      "我局严格落实政府信息公开的各项规定，全年共收到政府信|息公开申请12件，"
      "均按时答复。");
  const auto count = std::find_if(report.claims.begin(), report.claims.end(),
                                  [](const Claim& each) { return each.kind == ClaimKind::count; });
  ASSERT_NE(count, report.claims.end());
  EXPECT_EQ(textOf(count->means), "requests.new.total");
  EXPECT_EQ(count->places.size(), 2U);
}

TEST(Claims, LeaveTitlesOfOtherTextsAlone) {
  EXPECT_THAT(requestsOf("印发《2021年依申请公开10件典型案例》，收到申请3件。"),
              ElementsAre("count 3: requests.new.total"));
}

TEST(Claims, CountPapersByTheirName) {
  EXPECT_THAT(requestsOf("共收到《政府信息公开申请书》7件。"),
              ElementsAre("count 7: requests.new.total"));
}

TEST(Claims, TellWhatIsLeftOutOfOthers) {
  EXPECT_THAT(requestsOf("除却上年结转的3件申请，收到的申请合计764件。").front(),
              "count 3: requests.carried_in.total");
}

TEST(Claims, TellOneThingOfSeveralDenials) {
  EXPECT_THAT(claimsOf("本年未制发、未废止规范性文件。"),
              ElementsAre("negation: disclosure.normative_documents.issued",
                          "negation: disclosure.normative_documents.repealed"));
}

TEST(Claims, TellTheMoneyOfWhatWasBought) {
  EXPECT_THAT(claimsOf("政府集中采购项目14个，总金额52万元。", 2019),
              ElementsAre("count 14: disclosure.procurement.items",
                          "amount 52: disclosure.procurement.amount"));
}

TEST(Claims, TakeWaysOfComingInAsNoRow) {
  EXPECT_THAT(requestsOf("网上5件、信函3件，共8件。").back(), "count 8: requests.new.total");
  EXPECT_THAT(requestsOf("先后有9件政府信息公开申请送达我局，其中直接提交3件。"),
              ElementsAre("count 9: requests.new.total"));
}

TEST(Claims, ClassTextsByHowTheyAreOpen) {
  EXPECT_THAT(claimsOf("共制作信息31条，其中主动公开信息数25条，依申请公开信息数6条。"),
              Not(Contains("count 6: requests.new.total")));
}

TEST(Claims, ReadNumbersInChineseDigitsBeforeWhatTheyCount) {
  EXPECT_THAT(requestsOf("答复公开申请四项。").back(), "count 4: requests.total.total");
  EXPECT_THAT(claimsOf("落实三项制度，公开两个清单。"), IsEmpty());
}

TEST(Claims, AgreeOrNot) {
  Claim claim;
  claim.value = Decimal::parse("51.85");
  claim.decimals = 2;
  claim.kind = ClaimKind::percent;
  claim.means = *parseQuantity("100 * (requests.granted.total) / (requests.total.total)");
  Ledger values;
  const auto enter = [&](std::string_view name, int value) {
    values.enter(FigureSource::table, findConcept(name).value(), {Entry::State::value, value});
  };
  enter("requests.total.total", 81);
  enter("requests.granted.total", 42);
  EXPECT_EQ(agrees(claim, values), true);
  claim.value = Decimal::parse("51.84");
  EXPECT_EQ(agrees(claim, values), false);
  claim.alternatives = {*parseQuantity("requests.granted.total")};
  EXPECT_EQ(agrees(claim, values), false);
  claim.scope = ClaimScope::part;
  EXPECT_EQ(agrees(claim, values), std::nullopt);
}

struct ListedSum {
  const char* sentence;
  const char* told;
};

std::string told(const Sum& sum) {
  std::string text = sum.total.toString() + ":";
  for (const Decimal& part : sum.parts) {
    text += ' ' + part.toString();
  }
  return text + (sum.open ? " open" : "") + (sum.addsUp() ? "" : " not");
}

TEST(Sums, TellWholesAndParts) {
  const std::vector<ListedSum> cases = {
      {"共发布信息239条，其中网站22条，公众号102条，其他115条，满足了需求。", "239: 22 102 115"},
      {"共发布信息2139条，其中动态1744条，政务393条，解读21条。", "2139: 1744 393 21 not"},
      {"共发布信息500条，其中概况10条，动态300条等。", "500: 10 300 open not"},
      {"公开预决算197条（政府32条、部门165条）。", "197: 32 165"},
      {"公开信息14项（含24小项）。", "14: 24 open not"},
      {"共编发文章1640篇，其中原创294篇。", "1640: 294 open not"},
      {"公布信息2599条，(其中机构25条，政策、规范68条)对于其他信息900条另行公布。",
       "2599: 25 68 not"},
      {"共发布信息380条，其中专项152条，预算197条（政府32条、部门165条）、债券31条。",
       "380: 152 197 31"},
      {"收到申请81件，涉及自然人80件、企业1件，办结79件。", "81: 80 1"},
      {"办结81件，其中：公开42件，占51.85%；不予公开39件，占48.15%；行政复议2件。", "81: 42 39"},
      {"发布动态57条，政策10条，公告16条，全局累计发布767条。", "767: 57 10 16 open not"},
      {"网上公开100条，公告栏公开50条，合计150条。", "150: 100 50"},
  };
  for (const ListedSum& each : cases) {
    const Report report = reading("（二）依申请公开|" + std::string(each.sentence));
    std::vector<std::string> sums;
    for (const Sum& sum : report.sums) {
      sums.push_back(told(sum));
    }
    EXPECT_THAT(sums, Contains(each.told)) << each.sentence;
  }
}

TEST(Sums, TellTheOutcomesAgainstWhatCameIn) {
  const Report report = reading(
      "（二）依申请公开|收到申请34件，上年结转2件。同意公开9件，部分公开0件，不予公开2件，"
      "无法提供10件，不予处理0件，其他处理14件，转下一年度办理1件。");
  ASSERT_EQ(report.sums.size(), 1U);
  EXPECT_EQ(told(report.sums[0]), "36: 9 0 2 10 0 14 1");
}

TEST(Sums, AreNoneWithoutAWhole) {
  EXPECT_THAT(reading("公开信息2428条，公开会议7期，解读7条。").sums, IsEmpty());
}

}  // namespace
}  // namespace gouji
