"""What is generated: for every layout right reports in many printings, and reports with a fault."""

import random
import shutil
from dataclasses import dataclass, field

import invent
import office
import sheets
from faults import FAULTS, NEEDS_CELLS
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
    if layout.loose:
        styles = [style for style in styles if "blanks" not in style]
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


def _faults_of(layout):
    return [name for name in FAULTS if not (layout.loose and name in NEEDS_CELLS)]


def _plan(layouts, count, faults, rotate):
    """(layout, index, fault or ""). `rotate`: each fault in one layout only, by turns."""
    for layout in layouts:
        yield from ((layout, index, "") for index in range(count))
    sound = [layout for layout in layouts if not layout.lossy]
    if rotate:
        for at, name in enumerate(FAULTS):
            able = [layout for layout in sound if name in _faults_of(layout)]
            yield from ((able[at % len(able)], index, name) for index in range(faults))
        return
    for layout in sound:
        for name in _faults_of(layout):
            yield from ((layout, index, name) for index in range(faults))


def generate(options, folder, chosen, known):
    """Writes the files into `folder` and returns their cases. `known`: rules of the catalogue."""
    cases = []
    to_print = {}
    layouts = [layout for layout in LAYOUTS
               if chosen(layout) and (not layout.printed_from or office.available())]
    for layout, index, fault in _plan(layouts, options.count, options.faults, options.rotate):
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
