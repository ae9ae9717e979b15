#include "core/organ/same_organ.h"

#include <gtest/gtest.h>

#include <utility>

namespace gouji {
namespace {

TEST(SameOrgan, KnowsAnOrganByItsOtherNames) {
  constexpr std::pair<const char*, const char*> kSame[] = {
      {"澄湾县水务局", "澄湾县水务局"},
      {"澄湾县水务局", "云溪省澄湾县水务局"},
      {"水务局", "澄湾县水务局"},
      {"澄湾县水利局", "澄湾县水务局"},
      {"澄湾县发改局", "澄湾县发展和改革局"},
      {"澄湾县发展和改革局", "澄湾县发展和改革委员会"},
      {"澄湾县卫生和计划生育委员会", "澄湾县卫生健康委员会"},
      {"澄湾县农业局", "澄湾县农业农村局"},
      {"澄湾县国土资源局", "澄湾县自然资源和规划局"},
      {"澄湾县教育局", "澄湾县教育体育局"},
      {"澄湾县建设局", "澄湾县住房和城乡建设局"},
      {"澄湾县人民政府", "澄湾县人民政府办公室"},
      {"澄湾县人民政府", "澄湾县政府办"},
      {"澄湾县人民政府", "澄湾区人民政府"},
      {"东河乡人民政府", "澄湾县东河镇人民政府"},
      {"澄湾综合实验区管委会", "澄湾综合实验区管理委员会"},
      {"澄州市财政局", "云溪省澄州市财政局"},
      {"澄灣縣財政局", "澄湾县财政局"},
      {"", "澄湾县水务局"},
      {"", ""},
  };
  for (const auto& [a, b] : kSame) {
    EXPECT_TRUE(mayBeSameOrgan(a, b)) << a << ' ' << b;
    EXPECT_TRUE(mayBeSameOrgan(b, a)) << b << ' ' << a;
  }
}

TEST(SameOrgan, TellsOrgansApart) {
  constexpr std::pair<const char*, const char*> kOther[] = {
      {"澄湾县水务局", "澄湾县林业局"},
      {"澄湾县水务局", "白沙县水务局"},
      {"澄湾县水务局", "澄湾县人民政府"},
      {"澄湾县审计局", "澄湾县统计局"},
      {"澄湾县市场监督管理局", "澄湾县城市管理局"},
      {"澄湾县人民政府", "白沙县人民政府"},
      {"澄湾县人民政府", "澄湾县东河镇人民政府"},
      {"澄湾县东河镇人民政府", "澄湾县西山镇人民政府"},
      {"澄湾县医疗保障局", "澄湾县人力资源和社会保障局"},
  };
  for (const auto& [a, b] : kOther) {
    EXPECT_FALSE(mayBeSameOrgan(a, b)) << a << ' ' << b;
    EXPECT_FALSE(mayBeSameOrgan(b, a)) << b << ' ' << a;
  }
}

}  // namespace
}  // namespace gouji
