"""Faults planted into the prose, the headings and the identity of a right report. As in faults.py."""

import re

from model import Expected


def _says(rule, *others):
    return [Expected((rule, *others))]


def _put(report, pattern, change):
    """Rewrites the first sentence of the overview that `pattern` is found in; False if none is."""
    paragraphs = report.section("overview").paragraphs
    for at, text in enumerate(paragraphs):
        found = re.search(pattern, text)
        if found:
            paragraphs[at] = text[:found.start()] + change(found) + text[found.end():]
            return True
    return False


def _one_more(report, before, after, more=1):
    return _put(report, rf"{before}(\d+){after}",
                lambda m: m.group().replace(m[1], str(int(m[1]) + more)))


def _add(report, sentence):
    """To the paragraph that tells of requests."""
    return _put(report, r"结转下年度继续办理\d+件。", lambda m: m.group() + sentence)


def _total(report, row):
    return report.entry(f"requests.{row}.total").value


def prose_received(report, rng):
    return _says("TX01", "NA02") if _one_more(report, "新收政府信息公开申请", "件", 3) else None


def prose_carried_in(report, rng):
    return _says("TX02") if _one_more(report, "上年结转", "件") else None


def prose_carried_out(report, rng):
    return _says("TX03") if _one_more(report, "结转下年度继续办理", "件", 2) else None


def prose_answered(report, rng):
    return _says("TX04") if _one_more(report, "办结", "件", 4) else None


def prose_outcomes(report, rng):
    told = f"其中予以公开{_total(report, 'granted') + 2}件。"
    return _says("TX05") if _total(report, "total") and _add(report, told) else None


def prose_applicants(report, rng):
    told = f"新收申请中，自然人申请{report.entry('requests.new.natural_person').value + 2}件。"
    return _says("TX06") if _total(report, "new") and _add(report, told) else None


def prose_suits(report, rng):
    return _says("TX07") if _one_more(report, "行政复议", "件") else None


def prose_none(report, rng):
    """The prose knows of no request, the table of some."""
    hit = _put(report, r"\d{4}年新收政府信息公开申请\d+件.*?结转下年度继续办理\d+件。",
               lambda m: "全年未收到政府信息公开申请。")
    return _says("TX09", "TX01") if hit and _total(report, "new") else None


def prose_decisions(report, rng):
    right = report.entry("disclosure.licensing.decisions").value
    told = f"全年作出行政许可决定{right + 7}件。"
    return _says("TX10") if _put(report, r"优化门户网站", lambda m: told + m.group()) else None


def prose_share(report, rng):
    part, whole = _total(report, "granted"), _total(report, "total")
    if whole < 3:
        return None
    wrong = 100 * part / whole
    wrong = wrong + 21 if wrong < 60 else wrong - 21
    told = f"予以公开{part}件，占办结总数的{wrong:.1f}%。"
    return _says("TX11") if _add(report, told) else None


def prose_all_closed(report, rng):
    if not _total(report, "carried_out"):
        return None
    return _says("TX12") if _put(report, r"，结转下年度继续办理\d+件。",
                                 lambda m: "，已全部办结。") else None


def parts_and_whole(report, rng):
    return _says("NA01") if _one_more(report, "政务新媒体公开", "条", 9) else None


def told_twice(report, rng):
    # Not what was carried in with it either, which the words allow.
    wrong = _total(report, "new") + _total(report, "carried_in") + 5
    told = f"全年受理政府信息公开申请{wrong}件。"
    return _says("NA02", "TX01") if _total(report, "new") and _add(report, told) else None


def growth(report, rng):
    new = _total(report, "new")
    told = (f"{report.year - 1}年收到政府信息公开申请10件，{report.year}年收到政府信息公开申请{new}件，"
            f"同比增长{new * 10 - 100 + 15}%。")
    return _says("NA03") if new > 10 and _add(report, told) else None


def fees(report, rng):
    section = report.section("other")
    section.paragraphs = ["本年度收取信息处理费500元，其中甲申请人300元，乙申请人100元。"]
    return _says("NA04", "NA01")


def word_twice(report, rng):
    return _says("NA05") if _put(report, "保密审查", lambda m: "保密审查保密审查") else None


def other_unit(report, rng):
    if not report.signature:
        return None
    report.signature[0] = "澜石县粮食和物资储备局"
    return _says("ID02")


def other_year(report, rng):
    report.preface = [p.replace(f"{report.year}年1月1日", f"{report.year - 1}年1月1日").replace(
        f"{report.year}年12月31日", f"{report.year - 1}年12月31日") for p in report.preface]
    return _says("ID03", "ID04") if any(f"{report.year - 1}年1" in p for p in report.preface) else None


def short_period(report, rng):
    report.preface = [p.replace("12月31日", "11月30日") for p in report.preface]
    return _says("ID04")


def late(report, rng):
    if not report.signature:
        return None
    report.signature[1] = f"{report.year + 1}年8月3日"
    return _says("ID05")


def old_notice(report, rng):
    if report.edition != "2021":
        return None
    report.preface = [p.replace("〔2021〕30号", "〔2019〕60号") for p in report.preface]
    return _says("ID06")


def last_years_words(report, rng):
    overview = report.section("overview").paragraphs
    overview.insert(0, f"{report.year - 1}年，我单位按照要求推进政府信息公开工作。")
    return _says("ID07")


def damaged_heading(report, rng):
    section = report.section(rng.choice(["requests", "problems"]))
    section.title = section.title.replace("和处理", "与处理").replace("主要问题", "主要间题")
    return _says("ST03")


def empty_section(report, rng):
    report.section("problems").paragraphs = ["无。"]
    return _says("ST08")


def missing_aspect(report, rng):
    if report.edition != "2021":
        return None
    overview = report.section("overview")
    overview.paragraphs = [p for p in overview.paragraphs if "平台" not in p and "网站" not in p]
    return _says("ST09")


def other_parts(report, rng):
    told = any("六部分" in p for p in report.preface)
    report.preface = [p.replace("六部分", "七部分") for p in report.preface]
    return _says("ST10") if told else None


def no_fees(report, rng):
    if report.edition != "2021":
        return None
    report.section("other").paragraphs = ["没有其他需要报告的事项。"]
    return _says("ST11")


def long_overview(report, rng):
    if report.edition != "2021":
        return None
    report.section("overview").paragraphs += [
        f"第{number}季度围绕群众关心的{topic}，逐项核对公开要素，把公开要求落到每个环节，确保内容准确、更新及时、"
        "查询方便，并结合检查情况改进栏目设置，回应群众提出的意见。"
        for number in "一二三四" for topic in ("民生实事", "教育医疗", "社会救助", "工程建设")]
    return _says("ST13")


def prose_results(report, rng):
    entry = report.entry("review.reconsideration.upheld")
    if not report.entry("review.reconsideration.total").value:
        return None
    told = f"其中，行政复议结果维持{entry.value + 2}件。"
    return _says("TX08") if _add(report, told) else None


def title_without_year(report, rng):
    report.title = f"{report.agency}政府信息公开工作年度报告"
    return _says("ID01")


def title_without_organ(report, rng):
    """The organ is told nowhere else either."""
    report.title = f"{report.year}年政府信息公开工作年度报告"
    report.preface = [text.replace(report.agency, "本机关") for text in report.preface]
    for section in report.sections:
        section.paragraphs = [text.replace(report.agency, "本机关") for text in section.paragraphs]
    report.agency, report.signature = None, []
    return _says("ID01")


def other_title(report, rng):
    report.title = f"{report.agency}{report.year}年政府信息公开工作报告"
    return _says("ID01")


def only_a_preface(report, rng):
    if report.edition != "2021":
        return None
    report.section("overview").paragraphs = [
        f"根据《中华人民共和国政府信息公开条例》编制本报告，统计期限为{report.year}年1月1日至12月31日。",
        f"如对本报告有疑问，请与{report.agency}联系，电话：0000-5550123。"]
    return _says("ST12", "ST09")


PROSE_FAULTS = {f.__name__: f for f in (
    prose_received, prose_carried_in, prose_carried_out, prose_answered, prose_outcomes,
    prose_applicants, prose_suits, prose_none, prose_decisions, prose_share, prose_all_closed,
    parts_and_whole, told_twice, growth, fees, word_twice, other_unit, other_year, short_period,
    late, old_notice, last_years_words, damaged_heading, empty_section, missing_aspect, other_parts,
    no_fees, long_overview, prose_results, title_without_year,
    title_without_organ, other_title, only_a_preface)}
