"""Several wrong cells at a time, figures in two cells, amounts in yuan. As in faults.py."""

import form
from model import Expected

TIES = ("T301", "T302", "T303")


def _results(report):
    return [line for line in report.requests if line.key not in form.NO_RESULTS]


def wrong_cells(report, rng, count):
    """Cells in different rows and columns: a finding for each, at its cell."""
    made = []
    columns = rng.sample(range(6), count)
    for amount, line, column in zip((1, 5, 12), rng.sample(_results(report), count), columns):
        entry = line.entries[column]
        right = entry.value
        entry.put(right + amount)
        made.append(Expected(TIES, (entry.concept,), (entry.concept, right)))
    return made


def two_wrong_cells(report, rng):
    return wrong_cells(report, rng, 2)


def three_wrong_cells(report, rng):
    return wrong_cells(report, rng, 3)


def _exchange(a, b):
    a.value, b.value = b.value, a.value
    a.text, b.text = b.text, a.text
    return [Expected(TIES, (a.concept, b.concept))]


def exchanged_figures(report, rng):
    """Two results of one applicant in each other's rows: the column adds up, two rows do not."""
    column = rng.randrange(6)
    entries = [line.entries[column] for line in _results(report)]
    pairs = [(a, b) for a, b in zip(entries, entries[1:]) if a.value != b.value]
    return _exchange(*rng.choice(pairs)) if pairs else None


def moved_row(report, rng):
    """A row whose figures all stand a cell further on; its total stays."""
    able = []
    for line in report.requests:
        values = [entry.value for entry in line.entries[:6]]
        moved = values[-1:] + values[:-1]
        if not values[-1] and sum(v != m for v, m in zip(values, moved)) > 2:
            able.append((line, moved))
    if not able:
        return None
    line, moved = rng.choice(able)
    changed = []
    for entry, value in zip(line.entries, moved):
        if entry.value != value:
            entry.put(value)
            changed.append(entry.concept)
    return [Expected(TIES + ("CE06",), tuple(changed))]


def result_and_its_total(report, rng):
    """A result and its row's total are both too large: only the results' totals tell."""
    line = rng.choice(_results(report))
    entry = line.entries[rng.randrange(6)]
    for each in (entry, line.entries[6]):
        each.put(each.value + 2)
    return [Expected(("T302",), (entry.concept, line.entries[6].concept,
                                 entry.concept.replace(line.key, "total"), "requests.total.total"))]


def unbalanced(report, rng):
    """Carried out and its row's total are both too large: only what came in and went out tells."""
    line = next(each for each in report.requests if each.key == "carried_out")
    entry = line.entries[rng.randrange(6)]
    for each in (entry, line.entries[6]):
        each.put(each.value + 2)
    return [Expected(("T301",), ("requests.*",))]


def totals_of_applicants(report, rng):
    """Totals of two rows that balance each other."""
    rows = {line.key: line for line in report.requests}
    made = []
    for key in ("carried_in", "carried_out"):
        entry = rows[key].entries[6]
        right = entry.value
        entry.put(right + 3)
        made.append(Expected(("T303",), (entry.concept,), (entry.concept, right)))
    return made


def parted_digits(report, rng):
    """The digits of one figure in two cells; the row is a cell too long."""
    able = [e for e in report.entries() if e.concept.startswith("requests.") and e.value
            and e.value >= 10 and not e.concept.endswith(".total")]
    if not able:
        return None
    entry = rng.choice(able)
    at = rng.randrange(1, len(entry.text))
    entry.text = f"{entry.text[:at]}\f{entry.text[at:]}"
    return [Expected(("CE06",), (entry.concept,))]


def _fees(report):
    return report.entry("disclosure.fees.amount")


def yuan_in_cell(report, rng):
    fees = _fees(report)
    if fees is None:
        return None
    amount = rng.randrange(1000, 90000, 100)
    fees.put(amount)
    fees.text = f"{amount}元"
    return [Expected(("CE07",), (fees.concept,))]


def yuan_as_in_prose(report, rng):
    """The prose tells yuan, and the cell has the same digits."""
    fees = _fees(report)
    if fees is None:
        return None
    amount = rng.randrange(1000, 90000, 100)
    fees.put(amount)
    report.section("overview").paragraphs.append(f"全年收取行政事业性收费{amount}元。")
    return [Expected(("CE07",), (fees.concept,), (fees.concept, amount / 10000))]


CELL_FAULTS = {f.__name__: f for f in (
    two_wrong_cells, three_wrong_cells, exchanged_figures, moved_row, result_and_its_total,
    unbalanced, totals_of_applicants, parted_digits, yuan_in_cell, yuan_as_in_prose)}
