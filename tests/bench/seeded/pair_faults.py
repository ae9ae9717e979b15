"""Faults that only last year's report brings to light.

As in faults.py, with last year's report: (report, before, rng) → expected findings, or None.
"""

import invent
import last_year
from model import Expected, Report


def _says(rule, *concepts):
    return [Expected((rule,), concepts)]


def _figures(report, row):
    return [report.entry(f"requests.{row}.{key}") for key, _ in report.applicants]


def _add(report, sentence):
    overview = report.section("overview").paragraphs
    overview.append(sentence)


def not_carried_over(report, before, rng):
    """Last year carried out more than this year carries in."""
    column = rng.randrange(6)
    more = rng.choice([1, 2, 5])
    new, out = _figures(before, "new"), _figures(before, "carried_out")
    for entry in (new[column], new[6], out[column], out[6]):
        entry.put(entry.value + more)
    return [Expected(("XY01",), (f"requests.carried_in.{key}",))
            for key in (report.applicants[column][0], "total")]


def carried_in_slip(report, before, rng):
    """One wrong cell that the ties, and last year, tell the right figure of."""
    entry = _figures(report, "carried_in")[rng.randrange(6)]
    right = entry.value
    entry.put(right + rng.choice([1, 3]))
    return [Expected(("T301", "T303"), (entry.concept,), (entry.concept, right))]


def in_force_of_years(report, before, rng):
    if (report.edition, before.edition) != ("2021", "2021"):
        return None
    entry = before.entry("disclosure.normative_documents.in_force")
    entry.put(entry.value + rng.choice([1, 4, 20]))
    return _says("XY02", "disclosure.normative_documents.in_force")


def items_of_years(report, before, rng):
    if (report.edition, before.edition) != ("2019", "2019"):
        return None
    row = rng.choice(["licensing", "other_services", "penalties", "coercion", "fees"])
    entry = before.entry(f"disclosure.{row}.previous_year_items")
    entry.put(entry.value + rng.choice([1, 4, 20]))
    return _says("XY03", f"disclosure.{row}.previous_year_items")


def disclosed_of_years(report, before, rng):
    if (report.edition, before.edition) != ("2019", "2019"):
        return None
    entry = before.entry("disclosure.normative_documents.total_disclosed")
    if entry.value < 2:
        return None
    report.entry("disclosure.normative_documents.total_disclosed").put(
        entry.value + report.entry("disclosure.normative_documents.newly_disclosed").value + 3)
    return _says("XY03", "disclosure.normative_documents.total_disclosed")


def jump(report, before, rng):
    if (report.edition, before.edition) != ("2021", "2021"):
        return None
    before.entry("disclosure.licensing.decisions").put(rng.randint(10, 40))
    report.entry("disclosure.licensing.decisions").put(rng.randint(250, 900))
    return _says("XY04", "disclosure.licensing.decisions")


def same_table(report, before, rng):
    """Table four is last year's."""
    if sum(entry.value for entry in report.review.entries if entry.value) < 10 or not any(
            entry.value >= 10 for entry in report.review.entries
            if not entry.concept.endswith(".total")):
        return None
    for old, entry in zip(before.review.entries, report.review.entries):
        old.put(entry.value)
    return _says("XY04", "review.*")


def growth_of_years(report, before, rng):
    now, old = _figures(report, "new")[6].value, _figures(before, "new")[6].value
    if not 0 < old < now or now > 40 * old:
        return None
    rate = 100 * (now - old) / old + 17
    _add(report, f"全年收到政府信息公开申请{now}件，同比增长{rate:.1f}%。")
    return _says("XY05")


def increase_of_years(report, before, rng):
    now, old = _figures(report, "new")[6].value, _figures(before, "new")[6].value
    if old >= now:
        return None
    _add(report, f"全年收到政府信息公开申请{now}件，比上年增加{now - old + 2}件。")
    return _says("XY05")


def same_overview(report, before, rng):
    last_year.copied(report, before, "overview")
    for section in (report.section("overview"), before.section("overview")):
        section.paragraphs = [text.split("。")[0] + "。" if "依申请公开" in text else text
                              for text in section.paragraphs]
    return _says("NA06")


def same_problems(report, before, rng):
    last_year.copied(report, before, "problems")
    return _says("XY06")


def _become(before, other):
    for field in Report.__dataclass_fields__:
        setattr(before, field, getattr(other, field))


def year_before_last(report, before, rng):
    year = report.year - 2
    if year < 2019:
        return None
    other = last_year.make(before, rng)
    _become(before, other)
    return _says("XY00")


def other_organ(report, before, rng):
    others = [("department", "泊州市", "泊州市林业局"), ("department", "砚溪县", "砚溪县水务局")]
    organ = next(each for each in others if each[1] not in report.region)
    _become(before, invent.report(rng, before.edition, before.year, organ))
    return _says("XY00")


def same_report(report, before, rng):
    _become(before, report)
    return _says("XY00")


def empty_form(report, before, rng):
    """The form as it is handed out: no organ, no prose, no figure."""
    before.title = "政府信息公开工作年度报告"
    before.preface, before.signature = [], []
    for section in before.sections:
        section.paragraphs = []
    for entry in before.entries():
        entry.value, entry.text = None, ""
    return _says("XY00")


def work_plan(report, before, rng):
    """Another document altogether."""
    before.title = f"{before.agency}{report.year}年工作要点"
    before.preface = [f"为做好{report.year}年各项工作，制定本要点。"]
    before.sections = [type(before.sections[0])("", number, title, [text]) for number, title, text in (
        ("一", "指导思想", "坚持问题导向，抓好重点任务落实。"),
        ("二", "主要任务", "推进项目建设，改进服务方式，加强队伍管理。"),
        ("三", "工作要求", "明确责任，按月调度，确保任务完成。"))]
    return _says("XY00")


PAIR_FAULTS = {f.__name__: f for f in (
    not_carried_over, carried_in_slip, in_force_of_years, items_of_years, disclosed_of_years, jump,
    same_table, growth_of_years, increase_of_years, same_overview, same_problems, year_before_last,
    other_organ, same_report, empty_form, work_plan)}
