"""Invented organs and their prose. What the prose says agrees with the tables."""

_REGIONS = {
    "province": ["江岚省", "西霁省"],
    "city": ["云浦市", "澄湾市", "临霁市", "泊州市"],
    "county": ["青澜县", "砚溪县", "云浦市栖禾区", "泊州市望枫区", "沐川岭县", "澄湾市鹭汀区"],
    "town": ["青澜县竹坞镇", "砚溪县柳浦乡", "望枫区石桥街道办事处"],
}
_ORGANS = ["水务局", "教育局", "财政局", "民政局", "农业农村局", "市场监督管理局", "统计局",
           "住房和城乡建设局", "卫生健康委员会", "发展和改革委员会", "人力资源和社会保障局",
           "文化广电和旅游局", "交通运输局", "应急管理局", "司法局", "医疗保障局", "林业局"]


def organ(rng):
    """(kind, region, name of the organ)."""
    level = rng.choices(list(_REGIONS), [1, 5, 8, 3])[0]
    region = rng.choice(_REGIONS[level])
    if level == "town":
        street = region.endswith("办事处")
        return "town", region, region if street else region + "人民政府"
    if rng.random() < 0.25:
        return "government", region, region + "人民政府"
    if rng.random() < 0.08:
        return "office", region, region + "人民政府办公室"
    return "department", region, region + rng.choice(_ORGANS)


def makes_regulations(kind, region):
    return kind == "government" and region.endswith("省")


def title(rng, agency, year):
    return rng.choice([f"{agency}{year}年政府信息公开工作年度报告"] * 3 +
                      [f"{agency}{year}年度政府信息公开工作年度报告"])


def preface(rng, agency, year, notice):
    style = rng.randrange(3)
    law = "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）"
    form = f"和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（{notice}）"
    if notice.endswith("30号"):
        form = ("和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度"
                f"报告格式〉的通知》（{notice}）")
    period = rng.choice([f"本报告数据的统计期限为{year}年1月1日至{year}年12月31日。",
                         f"本报告中的数据自{year}年1月1日起至{year}年12月31日止。",
                         f"报告期为{year}年1月1日至12月31日。"])
    parts = ("报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和"
             "行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。")
    if style == 0:
        return [f"{law}{form}要求，{agency}编制了{year}年政府信息公开工作年度报告。{period}"]
    if style == 1:
        return [f"{law}{form}，现公布{agency}{year}年政府信息公开工作年度报告。{parts}{period}",
                f"如对本报告有疑问，请与{agency}联系，电话：0000-5550{rng.randint(100, 999)}。"]
    return [f"{law}{form}，结合实际编制本报告。", period]


def _received(rng, year, table):
    new, carried = table["new"]["total"], table["carried_in"]["total"]
    if new + carried == 0:
        return rng.choice([f"{year}年未收到政府信息公开申请。", "全年没有收到政府信息公开申请，也没有上年结转的申请。"])
    told = f"{year}年新收政府信息公开申请{new}件，上年结转{carried}件"
    told += f"，办结{table['total']['total']}件，结转下年度继续办理{table['carried_out']['total']}件。"
    return told


def _reviewed(review):
    total = review["reconsideration"]["total"]
    suits = sum(review[group]["total"] for group in review if group.startswith("litigation"))
    if total + suits == 0:
        return "全年未发生因政府信息公开引起的行政复议和行政诉讼。"
    return f"因政府信息公开引起的行政复议{total}件、行政诉讼{suits}件。"


def sections(rng, kind, agency, year, tables):
    """Section key → paragraphs."""
    items = rng.randint(30, 900)
    by_site, by_account = items - items // 3, items // 3
    aspects = [
        ("主动公开", f"全年主动公开信息{items}条，其中门户网站公开{by_site}条、政务新媒体公开{by_account}条。"),
        ("依申请公开", _received(rng, year, tables["requests"]) + _reviewed(tables["review"])),
        ("政府信息管理", "坚持先审核后公开，对拟公开的信息逐条落实属性认定和保密审查，及时清理过期内容。"),
        ("政府信息公开平台建设", "优化门户网站公开专栏，规范栏目名称，做好日常巡查，链接失效的当日修复。"),
        ("监督保障", "明确一名负责人分管，一名工作人员专责办理，年内组织业务学习两次，接受群众监督。"),
    ]
    if kind in ("government", "town", "office"):
        aspects[4] = ("监督保障", "把政府信息公开列入年度工作考核，开展社会评议，年内没有发生责任追究的情形。")
    overview = []
    if rng.random() < 0.3:
        overview.append(f"{year}年，{agency}认真落实《条例》规定，公开的及时性和规范性都有提高。")
    for number, (name, text) in zip("一二三四五", aspects):
        if rng.random() < 0.5:
            overview += [f"（{number}）{name}", text]
        else:
            overview.append(f"（{number}）{name}。{text}")
    problems = [
        f"{year}年的工作还有不足：一是政策解读的形式比较单一；二是个别信息更新不够及时；三是业务人员变动较大。",
        "针对这些问题，将丰富解读形式，建立更新提醒制度，并加强对新到岗人员的培训。",
    ]
    fee = rng.choice([f"{year}年没有收取政府信息公开信息处理费。", "本年度未向申请人收取信息处理费，没有其他需要报告的事项。"])
    return {"overview": overview, "disclosure": [], "requests": [], "review": [],
            "problems": problems, "other": [fee]}


def last_years(year, report):
    """Overview and problems of the year before, in other words than `sections`."""
    new = report.entry("requests.new.total").value
    told = f"当年收到政府信息公开申请{new}件，均登记在册，按期限答复。" if new else "当年没有收到政府信息公开申请。"
    overview = [
        f"（一）主动公开方面。{year}年围绕群众关心的事项发布政策文件和办事指南，并配发图解和问答。",
        f"（二）依申请公开方面。{told}对申请人补正、征求第三方意见等环节都作了书面记录。",
        "（三）政府信息管理方面。制定信息发布审核流程，文件起草时同步提出公开属性，每季度检查一次文件目录。",
        "（四）平台建设方面。网站增设检索功能，政务新媒体专人维护，纸质查阅点配备了电脑和打印设备。",
        "（五）监督保障方面。召开专题会议研究信息公开工作，修订考核办法，组织社会评议，年内没有责任追究的情形。",
    ]
    problems = [
        "主要问题：基层单位对条例的理解存在偏差，公开目录更新滞后，与群众互动的渠道还不够多，部分栏目内容单薄，"
        "文件归档和公开衔接不紧，答复文书的说理不够充分，个别事项公开后没有跟进解释，群众看不明白。",
        "改进情况：组织条例专题讲座，请法律顾问审看答复文书；重新梳理公开目录，逐项明确责任人和完成期限；在便民服务"
        "大厅设置咨询台，收集群众建议并按月反馈办理结果；对专业性较强的文件，由起草科室撰写通俗说明，与文件一并公开，并留下咨询电话。",
    ]
    return overview, problems
