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


def _family(rule):
    wording = rule == "ST03" or rule >= "ST08" and rule.startswith("ST")
    return "prose" if wording or rule[:2] in ("TX", "NA", "ID", "XY") else "tables"


def rules(judged):
    """A line a rule: found of planted by format, recall, precision."""
    formats = sorted({case.layout.format for case, _ in judged})
    found, planted, false = (defaultdict(Counter) for _ in range(3))
    for case, verdict in judged:
        for wanted in verdict.found:
            found[wanted.rules[0]][case.layout.format] += 1
        for wanted in verdict.found + verdict.missed:
            planted[wanted.rules[0]][case.layout.format] += 1
        for finding in verdict.false:
            false[finding["rule"]][case.layout.format] += 1
    rows = [("rule", *formats, "recall%", "false", "precision%")]
    for rule in sorted({*planted, *false}):
        right, wrong = found[rule].total(), false[rule].total()
        rows.append((rule, *(f"{found[rule][f]}/{planted[rule][f]}" + (f" +{false[rule][f]}" if
                     false[rule][f] else "") for f in formats),
                     _share(right, planted[rule].total()), wrong, _share(right, right + wrong)))
    _print(rows, "<" + ">" * (len(formats) + 3))


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
    }
