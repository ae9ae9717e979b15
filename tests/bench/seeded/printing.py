"""Ways to print the same figures and labels. Each returns the findings that it deserves."""

import re

from model import Expected

_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def _deserved(rule, entries):
    """One finding a table: cells of one sort are told together."""
    tables = {}
    for entry in entries:
        tables.setdefault(entry.concept.split(".")[0], []).append(entry.concept)
    return [Expected((rule,), tuple(concepts)) for concepts in tables.values()]


def full_width(report, rng):
    touched = [e for e in report.entries() if e.value is not None and e.value != 0]
    for entry in touched:
        entry.text = entry.text.translate(_FULL_WIDTH)
    return _deserved("CE05", touched)


def full_width_everywhere(report, rng):
    touched = list(report.entries())
    for entry in touched:
        entry.text = entry.text.translate(_FULL_WIDTH)
    return _deserved("CE05", touched)


def thousands(report, rng):
    mark = rng.choice([",", "，"])
    touched = [e for e in report.entries() if isinstance(e.value, int) and e.value >= 1000]
    for entry in touched:
        entry.text = f"{entry.value:,}".replace(",", mark)
    return _deserved("CE05", touched)


def none_words(report, rng):
    word = rng.choice(["无", "无", "-", "—", "/", "——"])
    zeros = [e for e in report.entries() if e.value == 0]
    touched = zeros if rng.random() < 0.5 else rng.sample(zeros, min(3, len(zeros)))
    for entry in touched:
        entry.text = word
    return _deserved("CE02", touched)


def blanks(report, rng):
    """Zeros left out: nothing is printed, so nothing is known."""
    zeros = [e for e in report.entries() if e.value == 0]
    if rng.random() < 0.4:
        zeros = [e for e in zeros if e.concept.startswith("requests.")]
    for entry in zeros:
        entry.value, entry.text = None, ""
    return _deserved("CE01", zeros)


def few_blanks(report, rng):
    zeros = [e for e in report.entries() if e.value == 0]
    touched = rng.sample(zeros, min(3, len(zeros)))
    for entry in touched:
        entry.value, entry.text = None, ""
    return _deserved("CE01", touched)


def notes(report, rng):
    counts = [e for e in report.entries()
              if isinstance(e.value, int) and e.value > 0 and e.concept.startswith("disclosure.")
              and not e.concept.endswith(".change")]
    for entry in counts:
        unit = "万元" if entry.concept.endswith("amount") else rng.choice(["件", "项"])
        if not entry.concept.endswith("amount") and entry.value > 2 and rng.random() < 0.5:
            entry.text = f"{entry.value}（其中修订{rng.randint(1, entry.value - 1)}件）"
        else:
            entry.text = f"{entry.value}{unit}"
    return [Expected(("CE04",), (e.concept,)) for e in counts]


def changes(report, rng):
    """增2, 减4, +2, －4 in 本年增/减."""
    for entry in report.entries():
        if entry.concept.endswith(".change") and entry.value:
            more, less = rng.choice([("增", "减"), ("+", "-"), ("＋", "－"), ("", "−")])
            entry.text = (more if entry.value > 0 else less) + str(abs(entry.value))
    return []


def padded(report, rng):
    """Spaces around figures, of all widths."""
    for entry in report.entries():
        entry.text = rng.choice([" ", "\u3000", "\u00a0", "", " \u3000"]) + entry.text + \
            rng.choice(["", " ", "\u00a0", "\u3000\u3000"])
    return []


def plain(report, rng):
    return []


FIGURES = {f.__name__: f for f in (plain, full_width, full_width_everywhere, thousands, none_words,
                                   blanks, few_blanks, notes, changes, padded)}


def _labels(report, change):
    for block in report.disclosure:
        for line in block.lines:
            line.label = change(line.label)
    groups = {}
    for line in report.requests:
        line.label = change(line.label)
        line.groups = tuple(groups.setdefault(g, change(g)) for g in line.groups)


def full_stop(report, rng):
    _labels(report, lambda t: re.sub(r"^(\d)\.", r"\1．", t))


def enumeration_comma(report, rng):
    _labels(report, lambda t: re.sub(r"^(\d)\.", r"\1、", t))


def no_numbers(report, rng):
    _labels(report, lambda t: re.sub(r"^\d\.", "", t))


def ascii_brackets(report, rng):
    _labels(report, lambda t: t.replace("（", "(").replace("）", ")"))


def spaced_numbers(report, rng):
    _labels(report, lambda t: re.sub(r"^(\d\.|（.）|.、)", lambda m: m.group() + " ", t))


def loose_labels(report, rng):
    """Two-character words pulled apart, as in 总 计, 规  章."""
    space = rng.choice([" ", "\u3000", "  ", "\u00a0"])

    def apart(text):
        return re.sub(r"(总)(计)$", rf"\1{space}\2", text)
    _labels(report, lambda t: space.join(t) if len(t) == 2 else apart(t))
    report.applicants = [(k, apart(label)) for k, label in report.applicants]


def broken_labels(report, rng):
    """A line break within a long label."""
    def broken(text):
        if len(text) < 6:
            return text
        at = rng.randint(3, len(text) - 2)
        return text[:at] + "\n" + text[at:]
    _labels(report, broken)


def as_printed(report, rng):
    pass


LABELS = {f.__name__: f for f in (as_printed, full_stop, enumeration_comma, no_numbers,
                                  ascii_brackets, spaced_numbers, loose_labels, broken_labels)}

