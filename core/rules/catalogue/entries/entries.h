#pragma once

#include <vector>

#include "core/rules/catalogue/catalogue.h"

/// The catalogue's rows, a file a family.
namespace gouji::rules {

std::vector<Rule> cellRules();
std::vector<Rule> contentRules();
std::vector<Rule> identityRules();
std::vector<Rule> previousRules();
std::vector<Rule> proseRules();
std::vector<Rule> statementRules();
std::vector<Rule> structureRules();
std::vector<Rule> tieRules();

/// Clauses that several rules rest on.
namespace basis {

constexpr Text kParts{
    "《政府信息公开条例》第五十条；国办公开办函〔2019〕60号（2019、2020年度）、"
    "国办公开办函〔2021〕30号（2021年度起）所附格式",
    "Regulations on Open Government Information, article 50; form annexed to notice "
    "国办公开办函〔2019〕60号 (years 2019 and 2020) and 〔2021〕30号 (2021 on)"};
constexpr Text kForm{
    "国办公开办函〔2019〕60号（2019、2020年度）、国办公开办函〔2021〕30号（2021年度起）所附统一格"
    "式",
    "Uniform form annexed to notice 国办公开办函〔2019〕60号 (years 2019 and 2020) and "
    "〔2021〕30号 (2021 on)"};
constexpr Text kPractice{
    "审核通行做法：统一格式的单元格应填数字，通知未另作规定",
    "Practice of reviewing offices: the form's cells take figures; the notices say nothing more"};

constexpr Text kAlike{
    "国办公开办函〔2021〕30号：不得出现敷衍了事甚至年年雷同现象",
    "Notice 国办公开办函〔2021〕30号: no perfunctory reports, none alike year by year"};
constexpr Text kAgreement{
    "国办公开办函〔2021〕30号、〔2019〕60号：内容应当准确；由统一格式栏目名称得出",
    "Notices 国办公开办函〔2021〕30号 and 〔2019〕60号: contents are to be right; follows from the "
    "labels of the form"};

}  // namespace basis
}  // namespace gouji::rules
