"""Seeded benchmark: reports with known truth and planted faults, read and checked by gouji."""

import argparse
import pathlib
import shutil
import sys
import tempfile
from fnmatch import fnmatchcase

import cases
import examples
import judge
import program
import tables
from faults import ALL_RULES

# More of these, or less of those, and the run fails.
_LIMITS = {"wrong": 0, "false_a_right_report": 0.01, "identity": 0, "misled": 0}
_FLOORS = {"read": 0.99, "exact": 1.0, "recall_tables": tables.RECALL["tables"],
           "recall_prose": tables.RECALL["prose"]}


def _options():
    parser = argparse.ArgumentParser(prog="seeded", description=__doc__)
    parser.add_argument("gouji", nargs="?", help="the built program; without it files are only made")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=16, help="right reports for each layout")
    parser.add_argument("--faults", type=int, default=1, help="reports for each fault and layout")
    parser.add_argument("--rotate", action="store_true", help="each fault in one layout only, by turns")
    parser.add_argument("--only", action="append", help="layouts, as in html/* (may be repeated)")
    parser.add_argument("--keep", type=pathlib.Path, help="make the files here and leave them")
    parser.add_argument("--examples", type=pathlib.Path, help="one file for each class of failure")
    return parser.parse_args()


def _held(total):
    short = [f"{name} {total[name]:.4g} above {limit}" for name, limit in _LIMITS.items()
             if total[name] > limit]
    short += [f"{name} {total[name]:.4f} below {limit}" for name, limit in _FLOORS.items()
              if total[name] < limit]
    return short


def _run(options, folder):
    def chosen(layout):
        return not options.only or any(fnmatchcase(layout.name, p) for p in options.only)
    known = program.rules(options.gouji) if options.gouji else ALL_RULES
    made = cases.generate(options, folder, chosen, known)
    if not options.gouji:
        print(f"{len(made)} files in {folder}")
        return 0
    for case in made:
        case.expected = [w for w in case.expected if known & set(w.rules)]
    paths = [case.path for case in made]
    converted, complaints = program.convert(options.gouji, paths)
    checked, _ = program.check(options.gouji, [c.path for c in made if not c.previous])
    of_pairs, more = program.check_pairs(options.gouji,
                                         [(c.path, c.previous) for c in made if c.previous])
    checked.update(of_pairs)
    complaints += more
    judged = [(case, judge.judge(case, converted.get(case.path), checked.get(case.path)))
              for case in made]
    tables.reading(judged)
    tables.findings(judged)
    tables.corrections(judged)
    tables.rules(judged)
    for line in complaints[:20]:
        print(line)
    if options.examples:
        examples.write(judged, options.examples)
    total = tables.total(judged)
    print(", ".join(f"{name} {value:.4f}" if isinstance(value, float) else f"{name} {value}"
                    for name, value in total.items()))
    short = _held(total) + tables.not_held(judged)
    for line in short:
        print("not held:", line)
    print("failed" if short else "passed:", "" if short else ", ".join(
        [f"{n} ≤ {v}" for n, v in _LIMITS.items()] + [f"{n} ≥ {v}" for n, v in _FLOORS.items()]))
    return 1 if short else 0


def main():
    options = _options()
    folder = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="gouji-seeded-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _run(options, folder)
    finally:
        if not options.keep and options.gouji:
            shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
