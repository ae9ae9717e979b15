#include "core/recognise/prose/claims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/recognise/recognise.h"
#include "core/report/agreement.h"
#include "core/report/figures.h"
#include "core/rules/catalogue/example.h"
#include "core/rules/judge.h"

namespace gouji {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The faultless report with a paragraph about requests: 12 new (10 of natural persons, 2 of
/// enterprises), 1 carried in, 12 answered (10 granted, 1 denied for third parties' rights, 1 not
/// held), 1 carried out; 1 reconsideration, upheld; 2 documents issued, 1 repealed, 20 in force;
/// 6 penalties, 35 licences.
Document documentWith(std::string_view paragraph, std::string_view agency) {
  const Example example{Example::Outcome::passes,
                        {},
                        {{Edit::Kind::prose, "overview", "（二）依申请公开情况"},
                         {Edit::Kind::prose, "overview", paragraph}},
                        2023,
                        agency};
  return exampleDocument(example);
}

/// Findings of the rules about what the prose states.
std::vector<std::string> accusations(std::string_view paragraph,
                                     std::string_view agency = kExampleAgency) {
  const Document document = documentWith(paragraph, agency);
  std::vector<std::string> all;
  const Judgement judgement = judge(document, recognise(document));
  for (const Finding& each : judgement.findings) {
    const bool of_prose = each.rule.starts_with("TX") || each.rule.starts_with("XY05") ||
                          (each.rule >= "NA01" && each.rule <= "NA04");
    if (of_prose && each.severity != Severity::note) {
      all.push_back(std::string(each.rule) + ' ' + word(each.message, Language::chinese));
    }
  }
  return all;
}

std::vector<Claim> claimsOf(std::string_view paragraph) {
  auto claims = recognise(documentWith(paragraph, kExampleAgency)).claims;
  std::erase_if(claims, [](const Claim& claim) {
    return claim.kind == ClaimKind::period || claim.means.empty();
  });
  return claims;
}

/// True of the report, in words that the dictionary lacks or that the form has no row for.
constexpr const char* kTrue[] = {
    // One of two words is not known, or stands where the predicate would.
    "有甄别地公开6件。",
    "全部公开和删节后公开共14件。",
    "公开和不予公开共11件。",
    "申请公开企业信息的有9件。",
    "涉及申请公开国家秘密3件。",
    "二审行政诉讼3件。",
    "上年挪转3件，已办结12件。",
    "相对于2022年增长了34.5%，其中自然人10件。",
    "办竣并存档的申请5件。",
    // What is left of one whole is not what asked for another.
    "上年结转1件，收到申请12件，办结12件，其余1件为自然人申请。",
    "除公开的10件外，其余3件作了登记。",
    "本年收到申请12件，与前几年大致相同。",
    "答复率92.31%，比上年提高4个百分点。",
    "2023年制作信息30条，其中主动公开信息24条，依申请公开信息6条。",
    "网上8件、信函6件，共14件来信。",
    "本年通过网站公开信息95条，包含动态、公告等；通过公众号公开信息58条，微博公开45条。",
    "三项制度落实，处罚信息公开三项。",
    "未制发、未修订规章。",
    "有1件申请属于重复申请，经沟通撤回。",
    // Whatever denies.
    "未予公开1件。",
    "不公开1件。",
    "拒绝公开的有1件。",
    "不宜公开1件。",
    "没有同意公开的1件。",
    "非公开类答复1件。",
    "未公开1件。",
    "未能提供1件。",
    "未办结的申请1件。",
    "不予受理0件。",
    "登记申请14件，受理12件，不予受理2件。",
    "退回不符合要求的申请3件。",
    "不作处理0件。",
    // Parts, and kinds.
    "部分予以公开0件。",
    "全部或部分公开10件。",
    "予以公开（含部分公开）10件。",
    "部份公开0件。",
    "公开一部分内容的0件。",
    "按其他情形处理0件。",
    "重复提交的申请3件。",
    "信访投诉类申请2件。",
    "涉企申请2件。",
    "有效申请11件。",
    "疑难申请4件。",
    "其他组织申请0件。",
    "本地自然人申请7件。",
    "单位提出2件。",
    "村民提出的申请6件。",
    "律师代理提出的申请3件。",
    "以电子邮件提出5件。",
    "通过挂号信提交的申请4件。",
    "同一申请人的申请5件。",
    // Reasons told with their outcome.
    "因侵犯第三方权益未予公开1件。",
    "第三方不同意而不予公开1件。",
    "本机关未掌握的1件。",
    "经检索不存在1件。",
    "属于国家秘密不予公开0件。",
    "因涉密拒绝公开0件。",
    "补正后仍不明确、无法提供0件。",
    "逾期未补正视为放弃0件。",
    // Over the turn of the year.
    "往年结转申请1件。",
    "由上年度延续而来1件。",
    "留待下一个年度办理1件。",
    "跨入明年的申请1件。",
    "上年结转办结1件。",
    "年末未到期1件。",
    "2022年度跨年办理申请1件。",
    "结转自前年0件。",
    "中止办理1件。",
    "另案处理2件。",
    // How they were answered.
    "经补正后答复3件。",
    "延期答复申请2件。",
    "当场答复5件。",
    "口头答复申请3件。",
    "重新答复申请1件。",
    "当年收到当年办结11件。",
    "答复2022年收到的申请1件。",
    "办结上年度申请1件、本年度申请11件。",
    "不重复答复1件。",
    "主动撤回申请2件。",
    // By others, to others.
    "转交其他部门申请3件。",
    "指导乡镇办理政府信息公开申请8件。",
    "代省政府办理申请2件。",
    "向有关机关转送申请3件。",
    "上级交办的政府信息公开申请2件。",
    "信访部门收到申请9件。",
    "下属单位收到申请5件。",
    "协助兄弟单位答复申请4件。",
    "受理不动产登记申请80件，办结70件。",
    // What is taken out, and what only stands beside.
    "收到申请10件（不含撤回的2件）。",
    "除重复申请外，收到申请11件。",
    "收到申请12件，不含咨询。",
    "答复申请12件，其中10件在五日内办结。",
    "收到申请13件（包括上年结转1件）。",
    // Statements about all.
    "重复申请均已办结。",
    "上年结转申请均已办结。",
    "到期申请全部办结。",
    "自然人申请均已办结。",
    "不予公开1件，均已办结。",
    "答复12件，均在法定期限内办结。",
    "全部申请作了审慎答复。",
    "除未到期的1件外，均已办结。",
    "收到申请12件，均已受理。",
    "网上申请均已答复完毕。",
    // Nothing of something.
    "未收到涉及商业秘密的政府信息公开申请。",
    "未收到重复提交的政府信息公开申请。",
    "未收到村民提出的政府信息公开申请。",
    "上半年未收到政府信息公开申请。",
    "没有逾期答复的政府信息公开申请。",
    "未发生因答复不当引起的行政复议。",
    "其余科室未收到政府信息公开申请。",
    "未收到外地企业政府信息公开申请。",
    "未作出较大数额行政处罚决定。",
    "未制定涉企规范性文件。",
    "未发生败诉的行政复议。",
    // Shares.
    "按时办结率100%。",
    "法定期限内办结率100%。",
    "一次办结率75%。",
    "予以公开10件，占全县公开件的31%。",
    "部分予以公开0件，占0%。",
    "不公开1件，占答复数的8.3%。",
    "自然人占申请人总人数的60%。",
    "涉及征地的占四成，重复的占25%。",
    // Reviews.
    "行政复议终止0件。",
    "政府信息公开行政复议上年结转0件。",
    "作为复议机关审理政府信息公开行政复议9件。",
    "政府信息公开行政诉讼上诉0件。",
    "收到政府信息公开行政复议答复通知1件，均已答复。",
    // Documents and decisions.
    "备案规范性文件9件。",
    "公开规范性文件5件。",
    "以办公室名义印发规范性文件1件。",
    "代拟规范性文件4件。",
    "出台规范性文件2件，其中政府规范性文件1件。",
    "免予行政处罚9件。",
    "撤销行政处罚决定1件。",
    "简易程序行政处罚4件。",
    "不予行政许可2件。",
    // 每一件 is no figure; what stands between a topic and its predicate is not what came in.
    "认真办理每一件申请。",
    "依法答复每一件申请，本年新收12件。",
    "依申请公开申请仍有1件未办结，转下年度办理。",
    "政府信息公开申请尚有1件在办理之中。",
    "对10件申请予以公开，对1件申请不予公开。",
    "对10件政府信息公开申请全部予以公开。",
    "全年对10件申请事项作了释明。",
    "收到政府信息公开申请12件，上年度没有遗留的申请之外，结转1件。",
    // From where to where, and of which year.
    "收到政府信息公开申请数量由112件降至12件。",
    "收到政府信息公开申请数量由五年前的112件降至12件。",
    "申请量由112件变成12件。",
    "2019年、2020年分别收到政府信息公开申请5件、7件。",
    "收到申请12件，较上年减少5件，上年度还有1件结转过来。",
    // What was left, and what all of them were.
    "除1件结转下年办理外，其余12件政府信息公开申请均已答复。",
    "收到申请12件，办结12件，其余事项5件均已了结。",
    "不予公开的申请1件，均为涉及第三方权益。",
    "无法提供的申请1件，均属本机关不掌握。",
    "有1件申请因本机关没有相关信息而依法无法提供。",
    "全部公开10件、部分公开0件，两类合计10件。",
    "不予公开、无法提供、不予处理、不再处理及采取其他方式处理的申请共2件。",
    // Cases by what they came of.
    "因政府信息公开引发的案件共1件，其中行政复议1件、行政诉讼0件。",
    "因政府信息公开引发的行政复议争议，复议机关维持1件、纠正0件。",
    "不服政府信息公开答复的案件合计1件。",
    "审理与政府信息公开无关的行政复议案件6件。",
    "提供行政复议、行政诉讼咨询9次。",
    "曝光行政处罚典型案例3个。",
    "为企业减免行政事业性收费30万元。",
    "申请办理专班会商4次。",
    // Several at once.
    "收到信息公开申请12件，内容雷同的3件合并办理，实际办结11件。",
    "新收12件，上年结转1件，其中自然人11件、企业2件。",
    "收到申请12件，涉及征地9件、涉及教育7件。",
    "因信息公开被申请行政复议1件，其中维持1件，行政诉讼0件。",
};

TEST(ClaimGaps, AccuseNoTrueSentence) {
  for (const char* sentence : kTrue) {
    EXPECT_THAT(accusations(sentence), IsEmpty()) << sentence;
  }
}

TEST(ClaimGaps, AccuseNoTrueSentenceOfAWholeRegion) {
  constexpr std::string_view kCounty = "澄湾县人民政府";
  for (const char* sentence :
       {"教育局未收到政府信息公开申请。", "县政府办公室收到申请4件。", "各乡镇共收到申请5件。",
        "其中县本级收到政府信息公开申请6件。",
        "以县政府名义印发规范性文件1件，以县政府办名义印发1件。",
        "全县制定规范性文件2件，其中县政府规范性文件1件。", "公安机关作出行政处罚4件。"}) {
    EXPECT_THAT(accusations(sentence, kCounty), IsEmpty()) << sentence;
  }
}

TEST(ClaimGaps, LeavePlainlyWrongFiguresToBeFound) {
  struct Case {
    const char* sentence;
    const char* rule;
  };
  constexpr Case kWrong[] = {
      {"全年共收到政府信息公开申请14件。", "TX01"},
      {"2023年，我局共收到政府信息公开申请15件。", "TX01"},
      {"截至12月31日，本单位受理信息公开申请9件。", "TX01"},
      {"县水务局全年收到群众提出的政府信息公开申请11件。", "TX01"},
      {"收到公民、法人或者其他组织提出的依申请公开14件。", "TX01"},
      {"通过网络、信函等渠道收到政府信息公开申请10件。", "TX01"},
      {"全年收到30件政府信息公开申请。", "TX01"},
      {"上年结转申请4件。", "TX02"},
      {"2022年度结转政府信息公开申请3件。", "TX02"},
      {"结转下年度继续办理的申请3件。", "TX03"},
      {"尚有5件正在办理中。", "TX03"},
      {"余下4件结转至2024年办理。", "TX03"},
      {"依法按时办结政府信息公开申请11件。", "TX04"},
      {"共答复申请14件。", "TX04"},
      {"其中予以公开8件。", "TX05"},
      {"依法不予公开3件。", "TX05"},
      {"本机关不掌握相关信息3件。", "TX05"},
      {"由于本机关不掌握等原因无法提供3件。", "TX05"},
      {"收到申请12件，其中自然人9件。", "TX06"},
      {"因政府信息公开引发的行政复议案件4件。", "TX07"},
      {"不服政府信息公开答复提起的行政诉讼2件。", "TX07"},
      {"因政府信息公开被申请行政复议1件，其中纠正1件。", "TX08"},
      {"本年度未收到政府信息公开申请。", "TX09"},
      {"我局没有收到公民、法人或其他组织提出的政府信息公开申请。", "TX09"},
      {"未发生因政府信息公开引起的行政复议、行政诉讼。", "TX08"},
      {"全年制发规范性文件4件。", "TX10"},
      {"收到申请12件，全部按时办结。", "TX12"},
      {"所有申请均已办结。", "TX12"},
      {"予以公开10件，占办结总数的70%。", "TX11"},
      {"全年收到政府信息公开申请14件。共收到信息公开申请13件。", "NA02"},
      {"公开信息100条，其中网站70条、公众号40条。", "NA01"},
  };
  for (const Case& each : kWrong) {
    EXPECT_THAT(accusations(each.sentence), Contains(::testing::StartsWith(each.rule)))
        << each.sentence;
  }
}

TEST(ClaimGaps, TellTheWordsAndKeepTheMeaning) {
  const auto claims = claimsOf("酌情予以公开3件。");
  ASSERT_EQ(claims.size(), 1U);
  EXPECT_EQ(textOf(claims[0].means), "requests.granted.total");
  EXPECT_THAT(claims[0].not_understood, ElementsAre("酌情"));
  EXPECT_EQ(claims[0].reason, ClaimReason::not_understood);
}

TEST(ClaimGaps, MayAgreeAllTheSame) {
  const Report report = recognise(documentWith("经集体研究予以公开10件。", kExampleAgency));
  const auto claim = std::find_if(
      report.claims.begin(), report.claims.end(),
      [](const Claim& each) { return textOf(each.means) == "requests.granted.total"; });
  ASSERT_NE(claim, report.claims.end());
  EXPECT_THAT(claim->not_understood, ElementsAre("集体研究"));
  EXPECT_EQ(agrees(*claim, ledgerOf(report)), true);
}

TEST(ClaimGaps, AreHandedOnToWhatLeansOnThem) {
  const auto claims =
      claimsOf("收到涉外政府信息公开申请30件，其中自然人20件，占67%，较上年增长5%。");
  ASSERT_EQ(claims.size(), 4U);
  for (const Claim& claim : claims) {
    EXPECT_FALSE(claim.not_understood.empty()) << claim.quote;
  }
  EXPECT_THAT(claimsOf("受理企业扶持申请30件，其中自然人20件，占67%，较上年增长5%。"), IsEmpty());
}

TEST(ClaimGaps, AreNoneBesideTheAgencysOwnName) {
  for (const char* sentence :
       {"澄湾县水务局收到政府信息公开申请12件。", "县水务局共收到申请12件。",
        "本单位共收到申请12件。", "我局2023年全年共收到政府信息公开申请12件。",
        "全局各科室共收到政府信息公开申请12件。"}) {
    const auto claims = claimsOf(sentence);
    ASSERT_EQ(claims.size(), 1U) << sentence;
    EXPECT_THAT(claims[0].not_understood, IsEmpty()) << sentence;
  }
}

}  // namespace
}  // namespace gouji
