#include "core/form/editions/shared_tables.h"

namespace gouji::form {
namespace {

constexpr std::string_view kHeadings[] = {
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
};

constexpr std::string_view kOrganisations = "法人或其他组织";

constexpr FormColumn kRequestColumns[] = {
    {"natural_person", "自然人", "natural persons"},
    {"commercial", "商业企业", "commercial enterprises", kOrganisations},
    {"research", "科研机构", "research institutions", kOrganisations},
    {"public_interest", "社会公益组织", "public interest organisations", kOrganisations},
    {"legal_services", "法律服务机构", "legal service bodies", kOrganisations},
    {"other", "其他", "other organisations", kOrganisations},
    {"total", "总计", "total"},
};

constexpr ReviewGroup kReviewGroups[] = {
    {"reconsideration", "行政复议", "", "administrative reconsideration"},
    {"litigation_direct", "行政诉讼", "未经复议直接起诉", "litigation without reconsideration"},
    {"litigation_after_reconsideration", "行政诉讼", "复议后起诉",
     "litigation after reconsideration"},
};

constexpr FormColumn kReviewColumns[] = {
    {"upheld", "结果维持", "upheld"},
    {"corrected", "结果纠正", "corrected"},
    {"other", "其他结果", "other results"},
    {"pending", "尚未审结", "pending"},
    {"total", "总计", "total"},
};

}  // namespace

std::span<const std::string_view> sharedHeadings() {
  return kHeadings;
}
std::span<const FormColumn> sharedRequestColumns() {
  return kRequestColumns;
}
std::span<const ReviewGroup> sharedReviewGroups() {
  return kReviewGroups;
}
std::span<const FormColumn> sharedReviewColumns() {
  return kReviewColumns;
}

}  // namespace gouji::form
