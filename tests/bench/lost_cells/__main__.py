"""Cells taken out of made reports: no figure may be read as another.

    python3 tests/bench/lost_cells build/release/plugins/command/gouji
    python3 tests/bench/lost_cells …/gouji --pairs 100 --only 'docx/*' --seed 7

Makes reports of the seeded benchmark, takes each cell of their tables out by itself (or so many pairs by chance),
labels and headings too, and holds what is then read against what the whole report gave: a cell that is gone may
leave figures open, it may not give one another value. Status 1 where it did. HTML and DOCX.
"""

import argparse
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import zipfile

SEEDED = pathlib.Path(__file__).resolve().parent.parent / "seeded"
HTML_CELL = re.compile(r"<t([dh])\b[^>]*>.*?</t\1>", re.DOTALL | re.IGNORECASE)
DOCX_CELL = re.compile(r"<w:tc>.*?</w:tc>|<w:tc [^>]*>.*?</w:tc>", re.DOTALL)
FEWEST_CELLS = 50  # fewer are no tables of cells
PART = "word/document.xml"


def read_text(path):
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            return package.read(PART).decode("utf-8")
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return None


def write_text(path, source, text):
    if source.suffix != ".docx":
        path.write_text(text, "utf-8")
        return
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(path, "w") as made:
        for name in package.namelist():
            made.writestr(name, text if name == PART else package.read(name))


def values(report):
    return {fact["concept"]: fact["value"] for fact in report["facts"]
            if fact["value"] is not None and fact.get("sure", True)}


def reports(gouji, paths):
    run = subprocess.run([gouji, "convert", "--to", "jsonl", "--quiet", *map(str, paths)],
                         capture_output=True, text=True, check=False)
    return [json.loads(line) for line in run.stdout.splitlines()]


def picks(cells, pairs, chance):
    if pairs == 0:
        return [[cell] for cell in cells]
    return [sorted(chance.sample(cells, 2), reverse=True) for _ in range(pairs)]


def try_file(gouji, source, pairs, chance):
    """(how many were tried, [what was taken out and what was then read])"""
    text = read_text(source)
    pattern = DOCX_CELL if source.suffix == ".docx" else HTML_CELL
    cells = [] if text is None else [match.span() for match in pattern.finditer(text)]
    if len(cells) < FEWEST_CELLS:
        return 0, []
    whole = values(reports(gouji, [source])[0])
    chosen = picks(cells, pairs, chance)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, taken in enumerate(chosen):
            spoilt = text
            for begin, end in taken:
                spoilt = spoilt[:begin] + spoilt[end:]
            paths.append(pathlib.Path(folder) / f"{number:05}{source.suffix}")
            write_text(paths[-1], source, spoilt)
        by_file = {report["source"]["file"]: report for report in reports(gouji, paths)}
        for path, taken in zip(paths, chosen):
            read = values(by_file[str(path)]) if str(path) in by_file else {}
            others = [(cell, value, whole.get(cell)) for cell, value in read.items()
                      if whole.get(cell) != value]
            if others:
                wrong.append(([text[begin:end][:60] for begin, end in taken], others[:3]))
    return len(chosen), wrong


def main():
    parser = argparse.ArgumentParser(prog="lost_cells", description=__doc__.split("\n")[0])
    parser.add_argument("gouji")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1, help="reports for each layout")
    parser.add_argument("--only", action="append", help="layouts, as in html/* (may be repeated)")
    parser.add_argument("--pairs", type=int, default=0, help="so many pairs a report, not each cell")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    tried, wrong = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        make = [sys.executable, str(SEEDED), "--keep", folder, "--seed", str(options.seed),
                "--count", str(options.count), "--faults", "0"]
        for only in options.only or ["html/*", "docx/*"]:
            make += ["--only", only]
        subprocess.run(make, capture_output=True, check=True)
        for source in sorted(pathlib.Path(folder).iterdir()):
            count, others = try_file(options.gouji, source, options.pairs, chance)
            tried += count
            wrong += len(others)
            for taken, read in others:
                print(f"{source.name}: without {taken}: {read}")
    print(f"{tried} tried, {wrong} with a figure read as another")
    return 1 if wrong or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
