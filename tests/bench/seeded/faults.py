"""Faults planted into a right report. Each returns what must be found, or None if it cannot apply."""

import form
import invent
from cell_faults import CELL_FAULTS, TIES as _TIES
from model import Expected, Line
from prose_faults import PROSE_FAULTS


def _requests(report, rng, minimum=0, totals=False):
    found = [e for e in report.entries() if e.concept.startswith("requests.")
             and isinstance(e.value, int) and e.value >= minimum
             and (totals or not (e.concept.endswith(".total") or ".total." in e.concept))]
    return rng.choice(found) if found else None


def _at(entry, right):
    return [Expected(_TIES, (entry.concept,), (entry.concept, right))]


def wrong_cell(report, rng):
    entry = _requests(report, rng)
    right = entry.value
    entry.put(right + rng.choice([1, 2, 5, 30]))
    return _at(entry, right)


def wrong_total(report, rng):
    totals = [e for e in report.entries() if e.concept.startswith("requests.")
              and (e.concept.endswith(".total") or ".total." in e.concept)]
    entry = rng.choice(totals)
    right = entry.value
    entry.put(right + rng.choice([1, 2, 10]) if right < 3 or rng.random() < 0.5 else right - 1)
    return _at(entry, right)


def dropped_digit(report, rng):
    entry = _requests(report, rng, 10, totals=True)
    if entry is None:
        return None
    right = entry.value
    entry.put(int(str(right)[1:] or 0) if rng.random() < 0.5 else int(str(right)[:-1]))
    return _at(entry, right)


def swapped_cells(report, rng):
    """Two neighbours of a row exchanged: the row still adds up, two columns do not."""
    pairs = [(a, b) for line in report.requests for a, b in zip(line.entries[:5], line.entries[1:6])
             if a.value != b.value]
    if not pairs:
        return None
    a, b = rng.choice(pairs)
    a.value, b.value = b.value, a.value
    a.text, b.text = b.text, a.text
    return [Expected(_TIES, (a.concept,)), Expected(_TIES, (b.concept,))]


def shifted_row(report, rng):
    """A row's figures stand one column to the right; the total stays."""
    lines = [line for line in report.requests if line.entries[0].value and not
             any(e.value for e in line.entries[1:6])]
    if not lines:
        return None
    line = rng.choice(lines)
    value = line.entries[0].value
    line.entries[0].put(0)
    line.entries[1].put(value)
    return [Expected(_TIES + ("CE06",), (line.entries[0].concept, line.entries[1].concept))]


def carried_out_left_out(report, rng):
    """Carried out is not filled in: T301 in column and total, T303 still holds."""
    line = next(line for line in report.requests if line.key == "carried_out")
    if not line.entries[6].value:
        return None
    touched = [e for e in line.entries if e.value]
    for entry in touched:
        entry.put(0)
    return [Expected(_TIES, (entry.concept,)) for entry in touched]


def review_total(report, rng):
    totals = [e for e in report.review.entries if e.concept.endswith(".total")]
    entry = rng.choice(totals)
    entry.put(entry.value + rng.choice([1, 3]))
    return [Expected(("T401",), (entry.concept,))]


def review_cell(report, rng):
    entry = rng.choice([e for e in report.review.entries if not e.concept.endswith(".total")])
    entry.put(entry.value + rng.choice([1, 2]))
    return [Expected(("T401",), (entry.concept,))]


def few_in_force(report, rng):
    if report.edition != "2021":
        return None
    issued = report.entry("disclosure.normative_documents.issued")
    in_force = report.entry("disclosure.normative_documents.in_force")
    issued.put(rng.randint(3, 9))
    in_force.put(rng.randint(0, issued.value - 1))
    return [Expected(("T201",), (in_force.concept,))]


def few_disclosed(report, rng):
    if report.edition != "2019":
        return None
    new = report.entry("disclosure.normative_documents.newly_disclosed")
    total = report.entry("disclosure.normative_documents.total_disclosed")
    new.put(rng.randint(3, 9))
    total.put(rng.randint(0, new.value - 1))
    return [Expected(("T203",), (total.concept,))]


def no_power(report, rng):
    county = report.region[-1] in "县区镇乡" or report.region.endswith("办事处")
    if not county and report.kind != "department":
        return None
    columns = ["issued", "in_force"] if report.edition == "2021" else ["total_disclosed"]
    if report.kind == "department" and report.region.endswith("省"):
        return None
    for column in columns:
        report.entry(f"disclosure.regulations.{column}").put(2)
    return [Expected(("T202",), (f"disclosure.regulations.{columns[-1]}",))]


def negative(report, rng):
    entry = report.entry("disclosure.penalties.decisions")
    entry.put(-rng.randint(1, 60))
    return [Expected(("CE03",), (entry.concept,))]


def fraction(report, rng):
    entry = report.entry(rng.choice(["disclosure.licensing.decisions",
                                     "disclosure.coercion.decisions"]))
    entry.put(rng.randint(1, 90) + 0.5)
    return [Expected(("CE03",), (entry.concept,))]


def no_number(report, rng):
    entry = report.entry(rng.choice(["disclosure.licensing.decisions",
                                     "review.reconsideration.pending",
                                     "requests.granted.research"]))
    entry.value, entry.text = None, rng.choice(["见附件", "不详", "待核", "XX"])
    return [Expected(("CE03",), (entry.concept,))]


def blank_table(report, rng):
    lines = [line for line in report.requests]
    for line in lines:
        for entry in line.entries:
            entry.value, entry.text = None, ""
    return [Expected(("CE01",), ("requests.new.total",))]


def all_blank(report, rng):
    """Nothing is filled in, and the prose is written: a report, not the empty form."""
    for entry in report.entries():
        entry.value, entry.text = None, ""
    return [Expected(("CE01",), (f"{table}.*",)) for table in ("disclosure", "requests", "review")]


def missing_row(report, rng):
    keys = [line.key for line in report.requests
            if line.key not in form.NO_RESULTS and not line.entries[6].value]
    if not keys:
        return None
    key = rng.choice(keys)
    report.requests = [line for line in report.requests if line.key != key]
    rules = ("ST07",) if not key.startswith("other") else ("ST07", "ST06")
    return [Expected(rules, (f"requests.{key}",))]


def missing_disclosure_row(report, rng):
    report.disclosure[2].lines = report.disclosure[2].lines[:1]
    return [Expected(("ST07",), ("disclosure.coercion",))]


def repeated_row(report, rng):
    at = rng.choice([i for i, line in enumerate(report.requests)
                     if line.key not in form.NO_RESULTS and not line.entries[6].value] or [None])
    if at is None:
        return None
    report.requests.insert(at, report.requests[at])
    return [Expected(("ST07",), (f"requests.{report.requests[at].key}",))]


def exchanged_rows(report, rng):
    at = rng.randrange(4, 10)
    lines = report.requests
    lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return [Expected(("ST07",), ("requests.*",))]


def missing_column(report, rng):
    key = rng.choice(["research", "public_interest"])
    if any(e.value for line in report.requests for e in line.entries
           if e.concept.endswith("." + key)):
        return None
    for line in report.requests:
        line.entries = [e for e in line.entries if not e.concept.endswith("." + key)]
    report.applicants = [pair for pair in report.applicants if pair[0] != key]
    return [Expected(("ST07",))]


def own_row(report, rng):
    """A row that the form has not."""
    at = next(i for i, line in enumerate(report.requests) if line.key == "total")
    groups = report.requests[at - 1].groups[:1]
    entries = [type(e)("", e.value, "0") for e in report.requests[at].entries]
    report.requests.insert(at, Line("", "（七）延期办理", groups, entries))
    return [Expected(("ST07",))]


def damaged_label(report, rng):
    line = rng.choice([each for each in report.requests
                       if len(each.label) > 9 and each.key != "partially_granted"
                       and each.key not in form.NO_RESULTS and not each.key.startswith("other")])
    # A word, that is: marks and quotes are the printer's.
    at = rng.choice([at for at in range(4, len(line.label) - 2) if line.label[at] >= "一"])
    line.label = line.label[:at] + line.label[at + rng.choice([1, 2]):]
    return [Expected(("ST07",), (f"requests.{line.key}",))]


def old_other_row(report, rng):
    """（六）其他处理 in one row in a report from 2021 on."""
    if report.edition != "2021":
        return None
    others = [line for line in report.requests if line.key.startswith("other.")]
    at = report.requests.index(others[0])
    entries = []
    for index, (column, _) in enumerate(report.applicants):
        total = sum(line.entries[index].value for line in others)
        entries.append(type(others[0].entries[0])(f"requests.other.{column}", total, str(total)))
    report.requests[at:at + len(others)] = [
        Line("other", "（六）其他处理", others[0].groups[:1], entries)]
    return [Expected(("ST06",), ("requests.other",))]


def missing_section(report, rng):
    key = rng.choice(["problems", "other"])
    report.sections = [s for s in report.sections if s.key != key]
    return [Expected(("ST01",))]


def missing_table(report, rng):
    key = rng.choice(["disclosure", "requests", "review"])
    report.left_out.add(key)
    return [Expected(("ST05",))]


def wrong_number(report, rng):
    at = rng.randrange(2, 6)
    report.sections[at].number = report.sections[at - 1].number
    return [Expected(("ST02",))]


def wrong_order(report, rng):
    report.sections[4], report.sections[5] = report.sections[5], report.sections[4]
    return [Expected(("ST02",))]


def restarted(report, rng):
    """Aspects of the overview use up the numbers, then the statutory parts start again."""
    overview = report.sections[0]
    aspects = [type(overview)("", number, title, [text]) for number, title, text in (
        ("二", "政府信息管理情况", "落实先审核后公开的要求。"),
        ("三", "平台建设情况", "按要求做好栏目维护。"),
        ("四", "监督保障情况", "安排专人负责，接受群众监督。"))]
    for number, section in zip("一二三四五", report.sections[1:]):
        section.number = number
    report.sections[1:1] = aspects
    return [Expected(("ST04",))]


def other_edition(report, rng):
    """The tables of the other edition under this year's title."""
    other = invent.report(rng, "2021" if report.edition == "2019" else "2019")
    table = rng.choice(["disclosure", "requests"])
    setattr(report, table, getattr(other, table))
    for entry in report.entries():
        if ".regulations." in entry.concept:
            entry.put(0)  # the other organ may have had the power
    return [Expected(("ST06",))]


def blank_column(report, rng):
    key = rng.choice(["research", "legal_services"])
    concepts = []
    for line in report.requests:
        for entry in line.entries:
            if entry.concept.endswith("." + key):
                entry.value, entry.text = None, ""
                concepts.append(entry.concept)
    return [Expected(("CE01",), tuple(concepts))]


def no_heading(report, rng):
    """The table is there, its heading is not."""
    section = report.section(rng.choice(["disclosure", "requests", "review"]))
    section.title = ""
    return [Expected(("ST01",))]


FAULTS = {f.__name__: f for f in (
    wrong_cell, wrong_total, dropped_digit, swapped_cells, shifted_row, carried_out_left_out,
    review_total, review_cell, few_in_force, few_disclosed, no_power, negative, fraction, no_number,
    blank_table, missing_row, missing_disclosure_row, repeated_row, exchanged_rows, missing_column,
    own_row, damaged_label, old_other_row, missing_section, missing_table, wrong_number,
    wrong_order, restarted, other_edition, blank_column, no_heading, all_blank)} | CELL_FAULTS | PROSE_FAULTS

# What cannot be told where a source keeps no cells: a blank leaves no trace, and what is missing or
# in another order may have been lost on the way.
NEEDS_CELLS = {"blank_table", "blank_column", "all_blank", "missing_table", "missing_column",
               "exchanged_rows", "no_number"}

# Where a row's last blank cells leave no trace, nothing filled in cannot be told from nothing there.
NEEDS_LAST_CELLS = {"all_blank"}

# Told only where a row may be longer than the table is wide.
NEEDS_RAGGED_ROWS = {"parted_digits"}

ALL_RULES = {"T301", "T302", "T303", "T401", "T201", "T202", "T203"} | {
    f"{family}{number:02}" for family, last in (("CE", 7), ("ST", 13), ("ID", 7), ("NA", 6), ("TX", 12),
                                              ("XY", 6))
    for number in range(family != "XY", last + 1)}
