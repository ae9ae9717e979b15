"""Last year's report of the same organ: other figures and words, and all that carries over fits."""

import form
import invent
import prose
from model import Section


def _carry(report, before):
    """What one year hands on to the next, table by table."""
    for line in report.requests:
        if line.key == "carried_in":
            out = next(each for each in before.requests if each.key == "carried_out")
            _hand_on(before, out, [entry.value for entry in line.entries])
    if report.edition != before.edition:
        return
    for row in ("regulations", "normative_documents"):
        def now(column, row=row):
            return report.entry(f"disclosure.{row}.{column}").value

        def put(column, value, row=row):
            before.entry(f"disclosure.{row}.{column}").put(value)
        if report.edition == "2021":
            in_force = now("in_force") - now("issued") + now("repealed")
            put("in_force", in_force)
            put("issued", min(in_force, before.entry(f"disclosure.{row}.issued").value))
        else:
            old = now("total_disclosed") - now("newly_disclosed")
            put("total_disclosed", old)
            put("made", min(old, 1))
            put("newly_disclosed", min(old, 1))
    for line in [each for block in report.disclosure for each in block.lines]:
        items = report.entry(f"disclosure.{line.key}.previous_year_items")
        if items:
            change = before.entry(f"disclosure.{line.key}.change")
            change.put(min(change.value, items.value))
            before.entry(f"disclosure.{line.key}.previous_year_items").put(
                items.value - change.value)


def _hand_on(before, out, values):
    """Carried out becomes `values`; the results stay, so more or fewer were new."""
    new = next(each for each in before.requests if each.key == "new")
    carried_in = next(each for each in before.requests if each.key == "carried_in")
    result = next(each for each in before.requests if each.key == "total")
    for old, fresh, came, done, value in zip(out.entries, new.entries, carried_in.entries,
                                             result.entries, values):
        old.put(value)
        came.put(0)
        fresh.put(done.value + value)


def make(report, rng):
    """None where the year before had no such form."""
    year = report.year - 1
    if year < 2019:
        return None
    before = invent.report(rng, form.edition_of(year), year,
                           (report.kind, report.region, report.agency))
    _carry(report, before)
    overview, problems = prose.last_years(year, before)
    before.section("overview").paragraphs = overview
    before.section("problems").paragraphs = problems
    return before


def copied(report, before, key):
    """The section `key` of last year's report in this one, its years moved on."""
    old = before.section(key)
    report.sections[[s.key for s in report.sections].index(key)] = Section(
        key, old.number, old.title,
        [text.replace(str(before.year), str(report.year)) for text in old.paragraphs])
