"""The form of the annual report in its two editions, written down independently of core/form."""

SECTIONS = [
    ("overview", "总体情况"),
    ("disclosure", "主动公开政府信息情况"),
    ("requests", "收到和处理政府信息公开申请情况"),
    ("review", "政府信息公开行政复议、行政诉讼情况"),
    ("problems", "存在的主要问题及改进情况"),
    ("other", "其他需要报告的事项"),
]

NOTICE = {"2019": "国办公开办函〔2019〕60号", "2021": "国办公开办函〔2021〕30号"}

CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

_OLD_ITEMS = [("previous_year_items", "上一年项目数量"), ("change", "本年增/减")]
_OLD_DECISIONS = _OLD_ITEMS + [("decisions", "处理决定数量")]
_DECISIONS = [("decisions", "本年处理决定数量")]

# Table two: (clause, columns, rows) of each block.
DISCLOSURE = {
    "2019": [
        ("第二十条第（一）项",
         [("made", "本年新制作数量"), ("newly_disclosed", "本年新公开数量"),
          ("total_disclosed", "对外公开总数量")],
         [("regulations", "规章"), ("normative_documents", "规范性文件")]),
        ("第二十条第（五）项", _OLD_DECISIONS,
         [("licensing", "行政许可"), ("other_services", "其他对外管理服务事项")]),
        ("第二十条第（六）项", _OLD_DECISIONS,
         [("penalties", "行政处罚"), ("coercion", "行政强制")]),
        ("第二十条第（八）项", _OLD_ITEMS, [("fees", "行政事业性收费")]),
        ("第二十条第（九）项", [("items", "采购项目数量"), ("amount", "采购总金额")],
         [("procurement", "政府集中采购")]),
    ],
    "2021": [
        ("第二十条第（一）项",
         [("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("in_force", "现行有效件数")],
         [("regulations", "规章"), ("normative_documents", "行政规范性文件")]),
        ("第二十条第（五）项", _DECISIONS, [("licensing", "行政许可")]),
        ("第二十条第（六）项", _DECISIONS,
         [("penalties", "行政处罚"), ("coercion", "行政强制")]),
        ("第二十条第（八）项", [("amount", "本年收费金额（单位：万元）")],
         [("fees", "行政事业性收费")]),
    ],
}

# Table three: the kinds of applicant; the five in the middle stand under one heading.
APPLICANTS = [
    ("natural_person", "自然人"), ("commercial", "商业企业"), ("research", "科研机构"),
    ("public_interest", "社会公益组织"), ("legal_services", "法律服务机构"), ("other", "其他"),
    ("total", "总计"),
]
LEGAL_PERSONS = "法人或其他组织"

_RESULTS = "三、本年度办理结果"
_DENIED = (_RESULTS, "（三）不予公开")
_UNAVAILABLE = (_RESULTS, "（四）无法提供")
_UNPROCESSED = (_RESULTS, "（五）不予处理")
_OTHER = (_RESULTS, "（六）其他处理")

_ROWS_BEFORE_OTHER = [
    ("new", "一、本年新收政府信息公开申请数量", ()),
    ("carried_in", "二、上年结转政府信息公开申请数量", ()),
    ("granted", "（一）予以公开", (_RESULTS,)),
    ("partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", (_RESULTS,)),
    ("denied.state_secret", "1.属于国家秘密", _DENIED),
    ("denied.prohibited_by_law", "2.其他法律行政法规禁止公开", _DENIED),
    ("denied.security_stability", "3.危及“三安全一稳定”", _DENIED),
    ("denied.third_party_rights", "4.保护第三方合法权益", _DENIED),
    ("denied.internal_affairs", "5.属于三类内部事务信息", _DENIED),
    ("denied.process_information", "6.属于四类过程性信息", _DENIED),
    ("denied.enforcement_file", "7.属于行政执法案卷", _DENIED),
    ("denied.administrative_query", "8.属于行政查询事项", _DENIED),
    ("unavailable.not_held", "1.本机关不掌握相关政府信息", _UNAVAILABLE),
    ("unavailable.needs_creation", "2.没有现成信息需要另行制作", _UNAVAILABLE),
    ("unavailable.still_unclear", "3.补正后申请内容仍不明确", _UNAVAILABLE),
    ("not_processed.petition", "1.信访举报投诉类申请", _UNPROCESSED),
    ("not_processed.repeated", "2.重复申请", _UNPROCESSED),
    ("not_processed.publication", "3.要求提供公开出版物", _UNPROCESSED),
    ("not_processed.excessive", "4.无正当理由大量反复申请", _UNPROCESSED),
    ("not_processed.reconfirmation", "5.要求行政机关确认或重新出具已获取信息", _UNPROCESSED),
]
_ROWS_BEHIND_OTHER = [
    ("total", "（七）总计", (_RESULTS,)),
    ("carried_out", "四、结转下年度继续办理", ()),
]
_OTHER_ROWS = {
    "2019": [("other", "（六）其他处理", (_RESULTS,))],
    "2021": [
        ("other.not_corrected_in_time",
         "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", _OTHER),
        ("other.fee_not_paid_in_time",
         "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", _OTHER),
        ("other.other", "3.其他", _OTHER),
    ],
}
REQUESTS = {edition: _ROWS_BEFORE_OTHER + rows + _ROWS_BEHIND_OTHER
            for edition, rows in _OTHER_ROWS.items()}
NO_RESULTS = ("new", "carried_in", "total", "carried_out")

# Table four.
REVIEW_GROUPS = [("reconsideration", "行政复议"), ("litigation_direct", "未经复议直接起诉"),
                 ("litigation_after_reconsideration", "复议后起诉")]
LITIGATION = "行政诉讼"
OUTCOMES = [("upheld", "结果维持"), ("corrected", "结果纠正"), ("other", "其他结果"),
            ("pending", "尚未审结"), ("total", "总计")]


def edition_of(year):
    return "2019" if year <= 2020 else "2021"


def result_rows(edition):
    return [key for key, _, _ in REQUESTS[edition] if key not in NO_RESULTS]
