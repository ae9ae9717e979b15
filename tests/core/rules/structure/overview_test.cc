#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using test::inChinese;
using test::MadeReport;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr const char* kAllFive =
    "2023年主动公开政府信息52条，收到政府信息公开申请3件，落实审核制度，办好门户网站，开展培训。";

std::vector<Finding> aspectsOf(const std::string& agency, const std::string& text) {
  MadeReport made;
  made.report.agency = agency;
  made.section(SectionKey::overview).text = text;
  return made.check("ST09");
}

TEST(Overview, OnlyAGovernmentTellsOfAssessmentAppraisalAndAccountability) {
  for (const char* agency :
       {"澄湾县人民政府", "澄湾县白鹭镇人民政府", "澄湾县白鹭镇", "白鹭回族乡", "澄湾市"}) {
    const auto findings = aspectsOf(agency, kAllFive);
    ASSERT_THAT(findings, SizeIs(1)) << agency;
    EXPECT_THAT(inChinese(findings[0]), HasSubstr("工作考核、社会评议、责任追究"));
  }
  for (const char* agency :
       {"澄湾县水务局", "澄湾市白鹭区河口街道办事处", "白鹭区河口街道", "澄湾县人民政府办公室",
        "澄湾市人民政府办公厅", "澄湾经济开发区管委会", "澄湾经济开发区", "澄湾高新区",
        "澄湾县第一中学", "澄湾县人民医院", "澄湾县白鹭镇中心幼儿园", "澄湾县消防救援大队",
        "澄湾县政务服务中心", ""}) {
    EXPECT_THAT(aspectsOf(agency, kAllFive), IsEmpty()) << agency;
  }
}

TEST(Overview, AnAspectIsCoveredByWhatIsTold) {
  struct Told {
    const char* sentence;
    const char* aspect;
  };
  const Told all[] = {
      {"全年公开信息52条。", "主动公开"},         {"全年在网上发布消息52条。", "主动公开"},
      {"收到申请3件，均已答复。", "依申请公开"},  {"受理信息公开申请0件。", "依申请公开"},
      {"信息发布前经三级审核。", "政府信息管理"}, {"完善公文属性标注和档案管理。", "政府信息管理"},
      {"开通微信、抖音账号。", "平台建设"},       {"编发政府公报4期，设查阅点2处。", "平台建设"},
      {"由分管领导负责，配备专人。", "监督保障"}, {"设投诉电话，组织学习2次。", "监督保障"},
  };
  for (const auto& [sentence, aspect] : all) {
    const auto findings = aspectsOf("澄湾县水务局", sentence);
    ASSERT_THAT(findings, SizeIs(1)) << sentence;
    EXPECT_THAT(inChinese(findings[0]), Not(HasSubstr(aspect))) << sentence;
  }
}

}  // namespace
}  // namespace gouji
