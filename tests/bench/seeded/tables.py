"""The tables that a run prints, and the thresholds it is held to."""

from collections import Counter, defaultdict


def _print(rows, align):
    widths = [max(len(str(row[c])) for row in rows) for c in range(len(rows[0]))]
    for row in rows:
        print("  ".join(str(value).ljust(width) if side == "<" else str(value).rjust(width)
                        for value, width, side in zip(row, widths, align)).rstrip())
    print()


def _share(part, whole):
    return f"{100 * part / whole:.2f}" if whole else "-"


def reading(judged):
    """A line a layout: how its facts were read, and what was said about right reports."""
    rows = [("layout", "files", "facts", "right%", "null", "absent", "unread", "WRONG", "identity",
             "false on right")]
    layouts = {}
    for case, verdict in judged:
        layouts.setdefault(case.layout.name, []).append((case, verdict))
    for name, of_layout in layouts.items():
        sums = sum((v.facts for _, v in of_layout), Counter())
        false = sum(len(v.false) for c, v in of_layout if not c.fault)
        rows.append((name, len(of_layout), sums.total(), _share(sums["right"], sums.total()),
                     sums["null"], sums["absent"], sums["unread"], sums["wrong"],
                     sum(len(v.identity) for _, v in of_layout), false))
    _print(rows, "<" + ">" * 9)


def findings(judged):
    """A line a rule: found of expected, by format, and the findings nobody asked for."""
    formats = sorted({case.layout.format for case, _ in judged})
    found, expected, pinned, to_pin = (defaultdict(Counter) for _ in range(4))
    false, right = Counter(), Counter()
    for case, verdict in judged:
        for wanted, hit in [(w, 1) for w in verdict.found] + [(w, 0) for w in verdict.missed]:
            key = f"{case.fault or case.figures} ({wanted.rules[0]})"
            expected[key][case.layout.format] += 1
            found[key][case.layout.format] += hit
            to_pin[key] += Counter({"all": bool(wanted.suggestion)})
            pinned[key] += Counter({"all": wanted in verdict.pinned})
        for finding in verdict.false:
            false[finding["rule"]] += 1
            right[finding["rule"]] += not case.fault
    rows = [("planted", *formats, "pinned")]
    for key in sorted(expected):
        pins = to_pin[key]["all"]
        rows.append((key, *(f"{found[key][f]}/{expected[key][f]}" for f in formats),
                     f"{pinned[key]['all']}/{pins}" if pins else ""))
    _print(rows, "<" + ">" * (len(formats) + 1))
    if false:
        rows = [("rule", "false findings", "of these on right reports")]
        rows += [(rule, false[rule], right[rule]) for rule in sorted(false)]
        _print(rows, "<>>")


def corrections(judged):
    """A line a fault in ties: findings at the changed cells exactly, corrections that are true."""
    faults = defaultdict(list)
    for case, verdict in judged:
        if verdict.exact is not None or verdict.given or verdict.offered:
            faults[case.fault or "none"].append(verdict)
    rows = [("fault in cells", "exactly at the cells", "proposed", "true", "several", "true among")]
    for fault in sorted(faults):
        of = faults[fault]
        held = [v.exact for v in of if v.exact is not None]
        rows.append((fault, f"{sum(held)}/{len(held)}", sum(v.given for v in of),
                     sum(v.mended for v in of), sum(v.offered for v in of),
                     sum(v.among for v in of)))
    _print(rows, "<>>>>>")


def _family(rule):
    wording = rule == "ST03" or rule >= "ST08" and rule.startswith("ST")
    return "prose" if wording or rule[:2] in ("TX", "NA", "ID", "XY") else "tables"


# Of planted faults that must be found, and of findings that must be true: each rule, each format.
RECALL = {"tables": 1.0, "prose": 0.95}
PRECISION = 0.99

# Faults with one smallest correction: the findings name its cells and no others. Figures that
# changed places may have several that are as small.
_ONE_CORRECTION = {"wrong_cell", "wrong_total", "dropped_digit", "two_wrong_cells",
                   "three_wrong_cells", "moved_row", "totals_of_applicants", "carried_in_slip"}


class _Score:
    """Of a rule or a format: how many planted faults were found, and findings nobody asked for."""

    def __init__(self, floor):
        self.floor = floor
        self.found = self.planted = self.false = 0

    def recall(self):
        return self.found / self.planted if self.planted else 1.0

    def precision(self):
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    def held(self):
        return self.recall() >= self.floor and self.precision() >= PRECISION

    def cells(self):
        return (_share(self.found, self.planted), self.false,
                _share(self.found, self.found + self.false), "" if self.held() else "NOT HELD")


def _scores(judged):
    """{rule or "tables docx": its score}, {(rule, format): score}."""
    scores, parts = {}, {}

    def of(rule, case):
        family = _family(rule)
        floor = RECALL[family]
        return (scores.setdefault(rule, _Score(floor)),
                scores.setdefault(f"{family} {case.layout.format}", _Score(floor)),
                parts.setdefault((rule, case.layout.format), _Score(floor)))
    for case, verdict in judged:
        for wanted in verdict.found + verdict.missed:
            for score in of(wanted.told or wanted.rules[0], case):
                score.planted += 1
                score.found += bool(wanted.told)
        for finding in verdict.false:
            for score in of(finding["rule"], case):
                score.false += 1
    return scores, parts


def rules(judged):
    """A line a rule: found of planted by format, recall, precision; then a line a format."""
    scores, parts = _scores(judged)
    formats = sorted({case.layout.format for case, _ in judged})

    def part(rule, format_):
        score = parts.get((rule, format_), _Score(0))
        return f"{score.found}/{score.planted}" + (f" +{score.false}" if score.false else "")
    by_rule = [name for name in scores if " " not in name]
    rows = [("rule", *formats, "recall%", "false", "precision%", "")]
    rows += [(rule, *(part(rule, f) for f in formats), *scores[rule].cells())
             for rule in sorted(by_rule)]
    _print(rows, "<" + ">" * (len(formats) + 3) + "<")
    rows = [("rules of", "found", "planted", "recall%", "false", "precision%", "")]
    rows += [(name, scores[name].found, scores[name].planted, *scores[name].cells())
             for name in sorted(scores) if " " in name]
    _print(rows, "<>>>>><")


def not_held(judged):
    """Rules and formats below their limits, in words."""
    return [f"{name}: recall {score.recall():.4f}, precision {score.precision():.4f}"
            for name, score in sorted(_scores(judged)[0].items()) if not score.held()]


def _exact(judged):
    held = [v.exact for c, v in judged if c.fault in _ONE_CORRECTION and v.exact is not None]
    return sum(held) / len(held) if held else 1.0


def _recall(judged, family):
    found = sum(_family(w.rules[0]) == family for _, v in judged for w in v.found)
    missed = sum(_family(w.rules[0]) == family for _, v in judged for w in v.missed)
    return found / (found + missed) if found + missed else 1.0


def total(judged):
    sums = sum((v.facts for _, v in judged), Counter())
    false_on_right = sum(len(v.false) for c, v in judged if not c.fault)
    right_reports = sum(not c.fault for c, _ in judged)
    return {
        "wrong": sums["wrong"],
        "read": sums["right"] / max(1, sums.total()),
        "recall_tables": _recall(judged, "tables"),
        "recall_prose": _recall(judged, "prose"),
        "right_reports": right_reports,
        "false_a_right_report": false_on_right / max(1, right_reports),
        "false": sum(len(v.false) for _, v in judged),
        "identity": sum(len(v.identity) for _, v in judged),
        "exact": _exact(judged),
        "proposed": sum(v.given for _, v in judged),
        "misled": sum(len(v.misled) for _, v in judged),
    }
