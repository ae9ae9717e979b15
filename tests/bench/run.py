#!/usr/bin/env python3
"""What gouji costs, as ratios of CPU time of whole processes measured side by side in one run.

usage: run.py --gouji PROGRAM --floors FOLDER [--reports FOLDER] [--peers PYTHON] [--rounds N]

The floors are the least that reading can cost: pdftotext -bbox-layout for PDF (Poppler's own
reading), unzipping and parsing for DOCX, parsing for HTML. Every figure is the median over
--rounds pairs, run in turn. --peers names the Python of a virtual environment that has
pdfplumber, camelot, pymupdf, python-docx, markitdown and pandas; with pandoc, what a user would
pick instead.
Reports are taken from --reports (any folder of .pdf, .docx and .html files); without it the
project's sample is converted by LibreOffice.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANY = 100

PANDOC = "import subprocess\n[subprocess.run(['pandoc', '-t', 'json', f], check=True) for f in files]"
PEERS = {
    ".pdf": {
        "pdfplumber": "import pdfplumber\nfor f in files:\n  with pdfplumber.open(f) as p:\n"
                      "    [page.extract_tables() for page in p.pages]",
        "camelot": "import camelot\n[camelot.read_pdf(f, pages='all') for f in files]",
        "PyMuPDF": "import fitz\nfor f in files:\n  [list(page.find_tables()) for page in fitz.open(f)]",
    },
    ".docx": {
        "python-docx": "import docx\nfor f in files:\n  d = docx.Document(f)\n"
                       "  [[c.text for c in r.cells] for t in d.tables for r in t.rows]",
        "pandoc": PANDOC,
        "markitdown": "from markitdown import MarkItDown\nm = MarkItDown()\n[m.convert(f) for f in files]",
    },
    ".html": {
        "pandoc": PANDOC,
        "pandas.read_html": "import pandas\n[pandas.read_html(f) for f in files]",
    },
}


def cpu_of(command):
    """CPU seconds and peak KiB of one process, children included."""
    devnull = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=devnull, stderr=devnull)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def cpu_of_all(commands):
    return sum(cpu_of(command)[0] for command in commands)


def ratio(own, other, rounds):
    """Medians of both sides and of the ratio, pair by pair, after one pair that is not counted."""
    pairs = [(cpu_of_all(own), cpu_of_all(other)) for _ in range(rounds + 1)][1:]
    return (statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs),
            statistics.median(a / b for a, b in pairs))


def floor_commands(files, floors):
    kind = files[0].suffix
    if kind == ".pdf":
        return [["pdftotext", "-bbox-layout", str(f), os.devnull] for f in files]
    return [[str(floors / ("bare_docx" if kind == ".docx" else "bare_html")), *map(str, files)]]


def samples(folder):
    """Our own sample in every format, made by LibreOffice."""
    source = ROOT / "tests/samples/demo/yunxi-forestry-2024.html"
    profile = folder / "profile"
    office = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}"]
    run = lambda *a: subprocess.run([*office, *map(str, a)], check=True, capture_output=True)
    run("--convert-to", "odt:writer8", "--infilter=HTML (StarWriter)", "--outdir", folder, source)
    odt = folder / (source.stem + ".odt")
    run("--convert-to", "docx", "--outdir", folder, odt)
    run("--convert-to", "pdf", "--outdir", folder, odt)
    shutil.copy(source, folder)
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gouji", type=pathlib.Path, required=True)
    parser.add_argument("--floors", type=pathlib.Path, required=True)
    parser.add_argument("--reports", type=pathlib.Path)
    parser.add_argument("--peers")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    gouji = str(options.gouji)
    work = pathlib.Path(tempfile.mkdtemp(prefix="gouji-bench-"))
    try:
        reports = options.reports or samples(work)
        print(f"{'':34}{'gouji':>9}{'floor':>9}{'ratio':>8}")
        for kind in (".pdf", ".docx", ".html"):
            found = sorted(reports.rglob("*" + kind))
            if not found:
                print(f"{kind[1:]}: none in {reports}")
                continue
            for count in (1, MANY):
                files = (found * (count // len(found) + 1))[:count]
                own = [[gouji, "convert", "--to", "jsonl", "--jobs", "1", *map(str, files)]]
                rounds = options.rounds if count == 1 else max(3, options.rounds // 5)
                a, b, r = ratio(own, floor_commands(files, options.floors), rounds)
                print(f"{kind[1:]:6}{count:4} file{'s' if count > 1 else ' '}  convert".ljust(34)
                      + f"{a * 1e3:7.1f}ms{b * 1e3:7.1f}ms{r:8.2f}")
            for name, code in (PEERS[kind].items() if options.peers else ()):
                other = [[options.peers, "-c", f"import sys\nfiles = sys.argv[1:]\n{code}",
                          str(found[0])]]
                own = [[gouji, "convert", str(found[0])]]
                if subprocess.run(other[0], capture_output=True).returncode != 0:
                    print(f"{kind[1:]:6}   {name}: not in that environment, or it failed")
                    continue
                a, b, r = ratio(own, other, 3)
                print(f"{kind[1:]:6}   against {name}".ljust(34)
                      + f"{a * 1e3:7.1f}ms{b * 1e3:7.1f}ms{r:8.3f}")
            convert = [[gouji, "convert", str(found[0])]]
            check = [[gouji, "check", str(found[0])]]
            a, b, r = ratio(check, convert, options.rounds)
            print(f"{kind[1:]:6}   check / convert".ljust(34) + f"{a * 1e3:7.1f}ms{b * 1e3:7.1f}ms{r:8.2f}")
        every = [str(f) for kind in (".docx", ".html", ".pdf") for f in sorted(reports.rglob("*" + kind))]
        peaks = {}
        for count in (10, 1000):
            files = (every * (count // len(every) + 1))[:count]
            peaks[count] = cpu_of([gouji, "convert", "--to", "jsonl", *files])[1]
        print(f"peak memory: {peaks[10] / 1024:.1f} MiB over 10 reports, {peaks[1000] / 1024:.1f} MiB "
              f"over 1000, ratio {peaks[1000] / peaks[10]:.2f}")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
