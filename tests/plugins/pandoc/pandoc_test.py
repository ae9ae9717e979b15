"""The pandoc filter and reader with the real pandoc: comments at the right cells, PDF tables whole."""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

ARGUMENTS = None
FOLDER = None
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def faulty():
    """The sample, where one figure is wrong already, with a negative one."""
    text = ARGUMENTS.sample.read_text(encoding="utf-8")
    rows = re.findall(r"<tr>.*?</tr>", text, re.S)
    row = next(each for each in rows if "7.属于行政执法案卷" in each)
    at = row.rindex(">0<")
    text = text.replace(row, row[:at] + ">-3<" + row[at + 3:])
    path = FOLDER / "faulty.html"
    path.write_text(text, encoding="utf-8")
    return path


def pandoc(*arguments, **options):
    environment = {**os.environ, "GOUJI_PANDOC": str(ARGUMENTS.plugin), "LC_ALL": "C.UTF-8"}
    return subprocess.run([ARGUMENTS.pandoc, *map(str, arguments)], capture_output=True, text=True,
                          check=True, env=environment, **options)


def facts(path):
    run = subprocess.run([ARGUMENTS.gouji, "convert", str(path)], capture_output=True, check=True)
    return {fact["concept"]: fact["value"] for fact in json.loads(run.stdout)["facts"]}


def comments(path):
    """(author, rule, anchored text, label in front of the cell) of a DOCX file's comments."""
    with zipfile.ZipFile(path) as package:
        document = xml.etree.ElementTree.fromstring(package.read("word/document.xml"))
        listed = xml.etree.ElementTree.fromstring(package.read("word/comments.xml"))
    texts = {each.get(W + "id"): (each.get(W + "author"),
                                  "".join(t.text or "" for t in each.iter(W + "t")))
             for each in listed}
    found = []
    for row in document.iter(W + "tr"):
        cells = row.findall(W + "tc")
        for i, cell in enumerate(cells):
            label = "".join(t.text or "" for t in cells[max(0, i - 7)].iter(W + "t"))
            found += [(*note, label) for note in anchored(cell, texts)]
    return found


def anchored(cell, texts):
    open_notes = collections.OrderedDict()
    for node in cell.iter():
        if node.tag == W + "commentRangeStart":
            open_notes[node.get(W + "id")] = [True, ""]
        elif node.tag == W + "commentRangeEnd":
            open_notes[node.get(W + "id")][0] = False
        elif node.tag == W + "t":
            for state in open_notes.values():
                state[1] += (node.text or "") if state[0] else ""
    return [(texts[name][0], texts[name][1][1:5], state[1]) for name, state in open_notes.items()]


class Filter(unittest.TestCase):
    EXPECTED = [("gouji", "T302", "13", "（一）予以公开"),
                ("gouji", "CE03", "-3", "7.属于行政执法案卷"),
                ("gouji", "T302", "-3", "7.属于行政执法案卷")]

    def test_puts_comments_at_the_cells_of_a_docx_file(self):
        path = FOLDER / "checked.docx"
        run = pandoc(faulty(), "--filter", ARGUMENTS.plugin, "-M", "gouji-lang=zh", "-o", path)
        self.assertIn("3 个错误", run.stderr)
        self.assertEqual(comments(path), self.EXPECTED)

    def test_doubles_none_and_leaves_others_alone(self):
        once, twice = FOLDER / "once.docx", FOLDER / "twice.docx"
        pandoc(faulty(), "--filter", ARGUMENTS.plugin, "-o", once)
        pandoc(once, "--track-changes=all", "--filter", ARGUMENTS.plugin, "-o", twice)
        self.assertEqual(sorted(comments(twice)), sorted(self.EXPECTED))

    def test_puts_comments_at_the_cells_of_a_web_page(self):
        page = pandoc(faulty(), "--filter", ARGUMENTS.plugin, "-t", "html").stdout
        cells = re.findall(r"<td[^>]*>(?:(?!</td>).)*comment-start(?:(?!</td>).)*</td>", page, re.S)
        told = [re.sub(r"<span[^>]*comment-(start|end).*?</span>", "", each, flags=re.S)
                for each in cells]
        self.assertEqual([re.sub(r"<[^>]*>", "", each).strip() for each in told], ["13", "-3"])

    def test_reads_markdown_with_a_table_of_pipes(self):
        text = pandoc(faulty(), "-t", "gfm").stdout
        path = FOLDER / "faulty.md"
        path.write_text(text, encoding="utf-8")
        checked = json.loads(pandoc(path, "-f", "gfm", "--filter", ARGUMENTS.plugin, "-t", "json").stdout)
        self.assertIn('"comment-start"', json.dumps(checked))

    def test_leaves_another_document_alone(self):
        tree = pandoc("-t", "json", input="购物清单\n\n苹果 3 个").stdout
        run = pandoc("-f", "json", "-t", "json", "--filter", ARGUMENTS.plugin, input=tree)
        self.assertEqual(json.loads(run.stdout)["blocks"], json.loads(tree)["blocks"])
        self.assertIn("no annual report", run.stderr)

    def test_is_told_apart_from_a_program_for_people(self):
        run = subprocess.run([ARGUMENTS.plugin], input="no tree", capture_output=True, text=True)
        self.assertEqual(run.returncode, 2)
        self.assertEqual(len(run.stderr.splitlines()), 1)


class Reader(unittest.TestCase):
    def test_keeps_the_tables_of_a_pdf_file(self):
        office = [ARGUMENTS.soffice, "--headless",
                  f"-env:UserInstallation={(FOLDER / 'profile').as_uri()}"]
        odt = FOLDER / (ARGUMENTS.sample.stem + ".odt")
        for more, source in ((["odt:writer8", "--infilter=HTML (StarWriter)"], ARGUMENTS.sample),
                             (["pdf"], odt)):
            subprocess.run([*office, "--convert-to", *more, "--outdir", str(FOLDER), str(source)],
                           check=True, capture_output=True)
        pdf = odt.with_suffix(".pdf")
        for ending in ("docx", "odt", "html"):
            with self.subTest(ending):
                made = FOLDER / f"from-pdf.{ending}"
                pandoc("-f", ARGUMENTS.reader, pdf, "-o", made)
                self.assertEqual(facts(made), facts(pdf))

    def test_says_what_is_wrong_with_a_file(self):
        run = subprocess.run([ARGUMENTS.plugin, "--read", FOLDER / "absent.pdf"],
                             capture_output=True, text=True)
        self.assertEqual(run.returncode, 2)
        self.assertIn("absent.pdf", run.stderr)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("--pandoc", "--soffice"):
        parser.add_argument(name, required=True)
    for name in ("--gouji", "--plugin", "--reader", "--sample"):
        parser.add_argument(name, required=True, type=pathlib.Path)
    ARGUMENTS = parser.parse_args()
    if ARGUMENTS.pandoc.endswith("NOTFOUND") or ARGUMENTS.soffice.endswith("NOTFOUND"):
        print("skipped: pandoc or soffice is not installed")
        sys.exit(0)
    with tempfile.TemporaryDirectory(prefix="gouji-pandoc-") as folder:
        FOLDER = pathlib.Path(folder)
        unittest.main(argv=sys.argv[:1])
