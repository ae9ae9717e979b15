#include "core/recognise/prose/words/disclosure_words.h"

namespace gouji {
namespace {

using R = WordRole;

constexpr ClaimWord kDisclosure[] = {
    {U"规范性文件", R::row, "normative_documents"},
    {U"行政规范性文件", R::row, "normative_documents"},
    {U"政府规章", R::row, "regulations"},
    {U"部门规章", R::row, "regulations"},
    {U"规章", R::row, "regulations"},
    {U"行政许可", R::row, "licensing"},
    {U"行政许可事项", R::row, "licensing"},
    {U"行政许可决定", R::row, "licensing"},
    {U"行政许可处理决定", R::row, "licensing"},
    {U"行政许可案件", R::row, "licensing"},
    {U"行政处罚", R::row, "penalties"},
    {U"行政处罚决定", R::row, "penalties"},
    {U"行政处罚处理决定", R::row, "penalties"},
    {U"行政处罚案件", R::row, "penalties"},
    {U"行政强制", R::row, "coercion"},
    {U"行政强制措施", R::row, "coercion"},
    {U"行政强制决定", R::row, "coercion"},
    {U"行政强制处理决定", R::row, "coercion"},
    {U"其他对外管理服务事项", R::row, "other_services"},
    {U"行政事业性收费", R::row, "fees"},
    {U"政府集中采购", R::row, "procurement"},
    {U"政府集中采购项目", R::row, "procurement"},
    {U"集中采购项目", R::row, "procurement"},
    {U"制发", R::act, "issued"},
    {U"制定", R::act, "issued"},
    {U"出台", R::act, "issued"},
    {U"印发", R::act, "issued"},
    {U"新制定", R::act, "issued"},
    {U"新制发", R::act, "issued"},
    {U"新出台", R::act, "issued"},
    {U"制定出台", R::act, "issued"},
    {U"制定印发", R::act, "issued"},
    {U"制作", R::act, "made"},
    {U"新制作", R::act, "made"},
    {U"发布", R::act, "published"},
    {U"公布", R::act, "published"},
    {U"主动发布", R::act, "published"},
    {U"集中公开", R::act, "published"},
    {U"集中发布", R::act, "published"},
    {U"新公开", R::act, "published"},
    {U"废止", R::act, "repealed"},
    {U"宣布失效", R::act, "lapsed"},
    {U"现行有效", R::act, "in_force"},
    {U"有效", R::act, "in_force"},
    {U"继续有效", R::act, "in_force"},
    {U"现有有效", R::act, "in_force"},
    {U"对外公开总数", R::act, "total_disclosed"},
    {U"作出", R::act, "decisions"},
    {U"做出", R::act, "decisions"},
    {U"实施", R::act, "decisions"},
    {U"处理决定", R::act, "decisions"},
    {U"处理决定数量", R::act, "decisions"},
    {U"审核", R::examine},
    {U"审查", R::examine},
    {U"备案", R::examine},
    {U"清理", R::examine},
    {U"评估", R::examine},
    {U"解读", R::examine},
    {U"转发", R::examine},
    {U"修订", R::examine},
    {U"修改", R::examine},
    {U"梳理", R::examine},
    {U"汇编", R::examine},
    {U"征求", R::examine},
    {U"起草", R::examine},
    {U"报送", R::examine},
    {U"规章制度", R::other},
    {U"政策文件", R::other, "alike"},
    {U"公文", R::other},
};

}  // namespace

std::span<const ClaimWord> disclosureWords() {
  return kDisclosure;
}

}  // namespace gouji
