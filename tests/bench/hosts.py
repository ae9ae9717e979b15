"""The same findings in every host: hosts.py --extension OXT --gouji PROGRAM FILE...

Each DOCX, ODT or HTML file is opened in a real office and saved as DOCX, ODT and DOC; what the
panel then lists is compared with what `gouji check` says of the file: rule, cells, message and
suggestion. The facts of each PDF file, through the extension's import filter and with --reader
through pandoc, are compared with those of `gouji convert`.
"""

import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "extension"))

try:
    from office import FILTERS, Office, values
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

SHOWN = 4  # of what differs in a file
OPENED_BY = {".html": "HTML (StarWriter)", ".pdf": "gouji PDF report"}


def told(finding):
    """What has to be the same. Cells go by what they mean: the office joins tables that follow each
    other and columns that differ by a hair, so that their numbers are the file's own, like lines.
    """
    return finding["rule"], tuple(finding["concepts"]), finding["message"], finding["suggestion"]


def facts(report):
    if not isinstance(report, dict):
        return report
    return [(each["concept"], each["raw"], each["value"]) for each in report["facts"]]


class Hosts:
    def __init__(self, office, options, folder):
        self.office, self.options, self.folder = office, options, folder
        self.compared = collections.Counter()
        self.changed = collections.Counter()
        self.differing = collections.Counter()

    def open(self, path):
        return self.office.load(path, **({"FilterName": OPENED_BY[path.suffix]}
                                         if path.suffix in OPENED_BY else {}))

    def panel(self, document):
        done, result = self.office.run(document, "findings")
        return [told(each) for each in json.loads(result)["findings"]] if done else result

    def command(self, *arguments):
        run = subprocess.run([self.options.gouji, *map(str, arguments)], capture_output=True,
                             text=True, check=False)
        return json.loads(run.stdout) if run.stdout else run.stderr

    def check(self, path):
        report = self.command("check", "--lang", "en", "--format", "json", path)
        if isinstance(report, str):
            return report.strip().split(f"{path}: ")[-1]
        return [told(each) for each in report["findings"]]

    def as_office_has_it(self, document):
        """What `gouji check` says of what the office made of a file, where that is something else:
        it drops cells beyond a table's width, and doubles content controls when it writes DOC."""
        again = self.folder / "again.odt"
        self.office.save(document, again)
        return self.check(again)

    def compare(self, what, path, found, expected, else_expected=None):
        self.compared[what] += 1
        if found == expected:
            return
        if else_expected and found == else_expected():
            self.changed[what] += 1
            return
        self.differing[what] += 1
        print(f"{path.name}: {what} differs")
        if isinstance(found, str) or isinstance(expected, str):
            print(f"  here {str(found)[:200]}\n  there {str(expected)[:200]}")
            return
        for sign, some, others in (("+", found, expected), ("-", expected, found)):
            for each in [each for each in some if each not in others][:SHOWN]:
                print(f"  {sign} {each}")

    def report(self, path):
        """An office file or web page, saved in every format of the office."""
        document = self.open(path)
        try:
            if path.suffix in (".docx", ".odt"):
                self.compare(f"panel of {path.suffix[1:]} as given", path, self.panel(document),
                             self.check(path), lambda: self.as_office_has_it(document))
            for ending in FILTERS:
                self.office.save(document, self.folder / f"saved.{ending}")
        finally:
            document.close(True)
        expected = None
        for ending in FILTERS:
            saved = self.folder / f"saved.{ending}"
            document = self.open(saved)
            try:
                if ending != "doc":  # which only the office reads
                    expected = self.check(saved)
                self.compare(f"panel of saved {ending}", path, self.panel(document), expected,
                             lambda: self.as_office_has_it(document))
            finally:
                document.close(True)

    def published(self, path):
        """A PDF file, through what makes a document of it, and back to data."""
        expected = facts(self.command("convert", path))
        document = self.open(path)
        data = self.folder / "imported.json"
        try:
            document.storeToURL(data.as_uri(), values(FilterName="gouji JSON"))
        finally:
            document.close(True)
        self.compare("facts of PDF in the office", path,
                     facts(json.loads(data.read_text(encoding="utf-8"))), expected)
        if self.options.reader:
            made = self.folder / "read.docx"
            subprocess.run(
                ["pandoc", "-f", str(self.options.reader), str(path), "-o", str(made)], check=True,
                env=dict(os.environ, GOUJI_PANDOC=str(self.options.plugin), LC_ALL="C.UTF-8"))
            self.compare("facts of PDF in pandoc", path, facts(self.command("convert", made)),
                         expected)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--extension", required=True, type=pathlib.Path)
    parser.add_argument("--gouji", required=True)
    parser.add_argument("--reader", help="pandoc's reader gouji.lua")
    parser.add_argument("--plugin", help="the program gouji-pandoc")
    parser.add_argument("files", nargs="+", type=pathlib.Path, help="files, or folders of them")
    options = parser.parse_args()
    files = [each for path in options.files
             for each in (sorted(path.iterdir()) if path.is_dir() else [path])
             if each.suffix in (".docx", ".odt", ".html", ".pdf")]
    office = Office(options.extension)
    try:
        with tempfile.TemporaryDirectory() as folder:
            hosts = Hosts(office, options, pathlib.Path(folder))
            for number, path in enumerate(files, 1):
                if sys.stderr.isatty():
                    print(f"\r{number}/{len(files)}", end="", file=sys.stderr, flush=True)
                (hosts.published if path.suffix == ".pdf" else hosts.report)(path)
    finally:
        office.close()
    for what, count in hosts.compared.items():
        changed = hosts.changed[what]
        print(f"{what}: {count - hosts.differing[what]} of {count} equal"
              + (f", {changed} of them as the office changed them" if changed else ""))
    return 1 if hosts.differing or not hosts.compared else 0


sys.exit(main())
