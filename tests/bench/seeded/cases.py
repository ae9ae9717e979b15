"""What is generated: for every layout right reports in many printings, and reports with a fault."""

import random
import shutil
from dataclasses import dataclass, field

import invent
import office
import sheets
from faults import FAULTS
from layouts import LAYOUTS
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
    changed: set = field(default_factory=set)  # figures that a fault made differ from the prose

    def name(self):
        return f"{self.layout.name} {self.fault or 'right'} {self.figures} {self.labels} {self.trimming}"


def _right(rng, layout, index):
    """A right report, printed in the style whose turn it is."""
    report = invent.report(rng)
    styles = list(FIGURES)
    if layout.lossy:
        styles = ["plain", "changes"]
    figures = styles[index % len(styles)] if index % 2 else "plain"
    labels = list(LABELS)[index // 2 % len(LABELS)]
    if labels == "broken_labels" and layout.format == "text":
        labels = "as_printed"  # a line of its own is another cell there
    expected = FIGURES[figures](report, rng)
    LABELS[labels](report, rng)
    return report, figures, labels, expected


def _faulty(rng, fault):
    for _ in range(40):
        report = invent.report(rng)
        right = report.truth()
        expected = FAULTS[fault](report, rng)
        if expected is not None:
            said = report.truth()
            changed = {c for c in {*right, *said} if right.get(c) != said.get(c)}
            return report, expected, changed
    raise AssertionError(f"no report in which {fault} can be planted")


def _trimming(rng, index):
    return rng.choice(list(TRIMMINGS)) if index % 2 == 0 else "none"


def _plan(layout, count, faults):
    yield from ((index, "") for index in range(count))
    if not layout.lossy:
        for name in FAULTS:
            yield from ((index, name) for index in range(faults))


def generate(options, folder, chosen, known):
    """Writes the files into `folder` and returns their cases. `known`: rules of the catalogue."""
    cases = []
    to_print = {}
    for layout in LAYOUTS:
        if not chosen(layout) or (layout.printed_from and not office.available()):
            continue
        for index, fault in _plan(layout, options.count, options.faults):
            rng = random.Random(f"{options.seed} {layout.name} {fault} {index}")
            if fault:
                report, expected, changed = _faulty(rng, fault)
                if not any(known & set(wanted.rules) for wanted in expected):
                    continue
                figures, labels, trimming = "plain", "as_printed", "none"
            else:
                report, figures, labels, expected = _right(rng, layout, index)
                trimming, changed = _trimming(rng, index), set()
            stem = f"{layout.name.replace('/', '-')}-{fault or 'right'}-{index}"
            content = layout.render(TRIMMINGS[trimming](sheets.blocks(report), rng), rng)
            path = folder / f"{stem}.{layout.suffix}"
            if layout.printed_from:
                source = folder / "printed" / f"{stem}.{layout.printed_from}"
                source.parent.mkdir(exist_ok=True)
                source.write_bytes(content)
                to_print.setdefault(layout.printed_from, []).append(source)
            else:
                path.write_bytes(content)
            cases.append(Case(str(path), layout, report, figures, labels, trimming, fault,
                              expected, changed))
    for sources in to_print.values():
        office.convert(sources, folder)
    if to_print:
        shutil.rmtree(folder / "printed")
    return cases
