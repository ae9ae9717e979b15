"""What is generated: for every layout right reports in many printings, and reports with a fault."""

import random
import shutil
from dataclasses import dataclass, field

import invent
import last_year
import office
import sheets
from faults import FAULTS, NEEDS_CELLS, NEEDS_LAST_CELLS, NEEDS_RAGGED_ROWS
from layouts import LAYOUTS
from pair_faults import PAIR_FAULTS
from printing import FIGURES, LABELS
from trimmings import TRIMMINGS


@dataclass
class Case:
    path: str
    layout: object
    report: object
    figures: str
    labels: str
    trimming: str
    fault: str
    expected: list = field(default_factory=list)
    right: dict = field(default_factory=dict)  # figures as they were before the fault
    changed: set = field(default_factory=set)  # those that the fault made others
    previous: str = ""                         # last year's report, for pairs

    def name(self):
        return f"{self.layout.name} {self.fault or 'right'} {self.figures} {self.labels} {self.trimming}"


def _right(rng, layout, index):
    """A right report, printed in the style whose turn it is."""
    report = invent.report(rng)
    styles = list(FIGURES)
    if layout.lossy:
        styles = ["plain", "changes"]
    if layout.loose:
        styles = [style for style in styles if "blanks" not in style]
    figures = styles[index % len(styles)] if index % 2 else "plain"
    labels = list(LABELS)[index // 2 % len(LABELS)]
    if labels == "broken_labels" and layout.format == "text":
        labels = "as_printed"  # a line of its own is another cell there
    expected = FIGURES[figures](report, rng)
    LABELS[labels](report, rng)
    return report, figures, labels, expected


_RIGHT_PAIR = "right pair"


def _attempt(rng, fault):
    """(report, last year's or None, expected findings or None, figures before the fault)."""
    report = invent.report(rng)
    right = report.truth()
    if fault in FAULTS:
        return report, None, FAULTS[fault](report, rng), right
    before = last_year.make(report, rng)
    if before is None:
        return report, None, None, right
    expected = [] if fault == _RIGHT_PAIR else PAIR_FAULTS[fault](report, before, rng)
    return report, before, expected, right


def _faulty(rng, fault):
    for _ in range(200):
        report, before, expected, right = _attempt(rng, fault)
        if expected is not None:
            return report, before, expected, right
    raise AssertionError(f"no report in which {fault} can be planted")


def _trimming(rng, index):
    return rng.choice(list(TRIMMINGS)) if index % 2 == 0 else "none"


def _faults_of(layout):
    def able(name):
        return (layout.ragged or name not in NEEDS_RAGGED_ROWS) and not (
            layout.loose and name in NEEDS_CELLS or
            layout.open_ended and name in NEEDS_LAST_CELLS)
    return [name for name in FAULTS if able(name)] + [_RIGHT_PAIR, *PAIR_FAULTS]


def _plan(layouts, count, faults, rotate):
    """(layout, index, fault or ""). `rotate`: each fault in one layout only, by turns."""
    for layout in layouts:
        yield from ((layout, index, "") for index in range(count))
    sound = [layout for layout in layouts if not layout.lossy]
    if rotate:
        for at, name in enumerate([*FAULTS, _RIGHT_PAIR, *PAIR_FAULTS]):
            able = [layout for layout in sound if name in _faults_of(layout)]
            if able:
                yield from ((able[at % len(able)], index, name) for index in range(faults))
        return
    for layout in sound:
        for name in _faults_of(layout):
            yield from ((layout, index, name) for index in range(faults))


class _Writer:
    """Writes files of all layouts; PDF is printed at the end, a batch in one call."""

    def __init__(self, folder):
        self.folder = folder
        self.to_print = {}

    def write(self, layout, stem, blocks, rng):
        content = layout.render(blocks, rng)
        path = self.folder / f"{stem}.{layout.suffix}"
        if layout.printed_from:
            source = self.folder / "printed" / f"{stem}.{layout.printed_from}"
            source.parent.mkdir(exist_ok=True)
            source.write_bytes(content)
            self.to_print.setdefault(layout.printed_from, []).append(source)
        else:
            path.write_bytes(content)
        return str(path)

    def finish(self):
        for sources in self.to_print.values():
            office.convert(sources, self.folder)
        if self.to_print:
            shutil.rmtree(self.folder / "printed")


def _other_layout(layouts, rng):
    """For last year's report: another hand's, that keeps all that is printed."""
    able = [each for each in layouts if not each.lossy and not each.loose and (
        not each.printed_from or each.name == "pdf/plain")]
    return rng.choice(able or layouts)


def generate(options, folder, chosen, known):
    """Writes the files into `folder` and returns their cases. `known`: rules of the catalogue."""
    cases = []
    writer = _Writer(folder)
    layouts = [layout for layout in LAYOUTS
               if chosen(layout) and (not layout.printed_from or office.available())]
    for layout, index, fault in _plan(layouts, options.count, options.faults, options.rotate):
        rng = random.Random(f"{options.seed} {layout.name} {fault} {index}")
        before, figures, labels, trimming = None, "plain", "as_printed", "none"
        if fault:
            report, before, expected, right = _faulty(rng, fault)
            if expected and not any(known & set(wanted.rules) for wanted in expected):
                continue
        else:
            report, figures, labels, expected = _right(rng, layout, index)
            trimming, right = _trimming(rng, index), report.truth()
        said = report.truth()
        changed = {c for c in {*right, *said} if right.get(c) != said.get(c)}
        fault = "" if fault == _RIGHT_PAIR else fault
        stem = f"{layout.name.replace('/', '-')}-{fault or ('pair' if before else 'right')}-{index}"
        path = writer.write(layout, stem, TRIMMINGS[trimming](sheets.blocks(report), rng), rng)
        previous = writer.write(_other_layout(layouts, rng), f"{stem}-before",
                                sheets.blocks(before), rng) if before else ""
        cases.append(Case(path, layout, report, figures, labels, trimming, fault,
                          expected, right, changed, previous))
    writer.finish()
    return cases
