"""gouji annotate, judged by LibreOffice: the notes stand at the very cells and sentences.

A report with planted faults is made in the office, annotated on the command line, and opened again:
every comment's author, text, anchored text and cell are read through the office's API.
"""

import argparse
import contextlib
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

SKIPPED = 77
try:
    import uno
    from com.sun.star.beans import PropertyValue
    from com.sun.star.connection import NoConnectException
    from com.sun.star.lang import DisposedException
except ImportError:
    print("skipped: this Python has no bridge to LibreOffice")
    sys.exit(SKIPPED)

FILTERS = {"docx": "MS Word 2007 XML", "odt": "writer8"}
STARTING_SECONDS = 90
PERSON = "陈某"
FOLDER = tempfile.TemporaryDirectory(prefix="gouji-notes-")


def values(**named):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in named.items())


class Office:
    """An office with a profile of its own; close() ends it by its own API."""

    def __init__(self, soffice):
        folder = pathlib.Path(FOLDER.name)
        self.process = subprocess.Popen(
            [soffice, "--headless", "--norestore", "--nologo", "--nodefault",
             f"-env:UserInstallation={(folder / 'profile').as_uri()}",
             f"--accept=pipe,name={folder.name};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        until = time.monotonic() + STARTING_SECONDS
        while True:
            try:
                context = resolver.resolve(
                    f"uno:pipe,name={folder.name};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                if self.process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)
        self.desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context)

    @contextlib.contextmanager
    def opened(self, path, **arguments):
        document = self.desktop.loadComponentFromURL(
            pathlib.Path(path).resolve().as_uri(), "_blank", 0, values(Hidden=True, **arguments))
        try:
            yield document
        finally:
            document.close(True)

    def close(self):
        with contextlib.suppress(DisposedException):
            self.desktop.terminate()
        self.process.wait(60)


def find(document, text):
    search = document.createSearchDescriptor()
    search.SearchString = text
    found = document.findFirst(search)
    if found is None:
        raise AssertionError(f"{text} is not in the document")
    return found


def plant(document):
    """Faults beside the sample's own one (the total of what was granted); some things that a file
    may hold besides: a person's comment at the very cell, a tracked change."""
    find(document, "新收政府信息公开申请26件").String = "新收政府信息公开申请28件"
    requests, review = (document.TextTables.getByIndex(i) for i in (1, 2))
    requests.getCellByName("F8").String = ""
    review.getCellByName("E4").String = "2"
    comment = document.createInstance("com.sun.star.text.textfield.Annotation")
    comment.Author = PERSON
    comment.Content = "请核对"
    wrong = find(document, "13")
    wrong.Text.insertTextContent(wrong, comment, True)
    document.RecordChanges = True
    find(document, "按月提醒").String = "每月提醒"
    document.RecordChanges = False


def annotations(document):
    """(author, initials, content, anchored text, name of the cell or "") of each comment."""
    found = []
    fields = document.TextFields.createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            anchor = field.Anchor
            cell = anchor.Text
            in_cell = hasattr(cell, "CellName")
            found.append((field.Author, field.Initials, field.Content, anchor.String,
                          cell.CellName if in_cell else ""))
    return found


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


CHANGED = {"docx": {"word/document.xml", "word/comments.xml"}, "odt": {"content.xml"}}


class Notes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.office = Office(ARGUMENTS.soffice)
        cls.files = {}
        with cls.office.opened(ARGUMENTS.sample, FilterName="HTML (StarWriter)") as document:
            plant(document)
            for ending, name in FILTERS.items():
                path = pathlib.Path(FOLDER.name) / f"planted.{ending}"
                document.storeToURL(path.as_uri(), values(FilterName=name))
                cls.files[ending] = path

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def gouji(self, *arguments):
        run = subprocess.run([ARGUMENTS.gouji, "annotate", "--lang", "en",
                              *map(str, arguments)], capture_output=True, text=True, timeout=60)
        self.assertIn(run.returncode, (0, 1), run.stderr)
        return run.stdout.splitlines()[0]

    def each(self):
        """(format, the planted file, a file to write) for each format."""
        return [(ending, path, path.with_name(f"{self._testMethodName}.{ending}"))
                for ending, path in self.files.items()]

    def test_notes_stand_at_their_cells_and_sentences(self):
        for ending, path, out in self.each():
            self.assertEqual(self.gouji(path, "-o", out), "notes: put 4, kept 0, removed 0")
            with self.office.opened(out) as document:
                found = annotations(document)
            own = [each for each in found if each[0] != PERSON]
            self.assertEqual({(author, initials) for author, initials, *_ in own},
                             {("gouji", "gj")})
            self.assertCountEqual(
                [(content[:6], anchored, cell) for _, _, content, anchored, cell in own],
                [("[TX01]", "新收政府信息公开申请28件", ""), ("[T401]", "2", "E4"),
                 ("[CE01]", "", "F8"), ("[T302]", "13", "I6")])
            self.assertIn("Were it 14 instead of 13", next(
                content for _, _, content, _, _ in own if content.startswith("[T302]")))
            self.assertEqual([each for each in found if each[0] == PERSON],
                             [(PERSON, "", "请核对", "13", "I6")])

    def test_a_second_run_adds_none(self):
        for ending, path, out in self.each():
            self.gouji(path, "-o", out)
            again = out.with_stem("again")
            self.assertEqual(self.gouji(out, "-o", again), "notes: put 0, kept 4, removed 0")
            self.assertEqual(again.read_bytes(), out.read_bytes())

    def test_a_second_run_adds_none_after_the_office_saved_it(self):
        for ending, path, out in self.each():
            self.gouji(path, "-o", out)
            saved = out.with_stem("saved")
            with self.office.opened(out) as document:
                document.storeToURL(saved.as_uri(), values(FilterName=FILTERS[ending]))
            self.assertEqual(self.gouji(saved, "-o", out.with_stem("saved-again")),
                             "notes: put 0, kept 4, removed 0")
            self.assertEqual(self.gouji("--remove", saved, "-o", out.with_stem("saved-without")),
                             "notes: put 0, kept 0, removed 4")
            with self.office.opened(out.with_stem("saved-without")) as document:
                self.assertEqual([each[0] for each in annotations(document)], [PERSON])

    def test_no_other_part_changes_and_remove_gives_the_file_back(self):
        for ending, path, out in self.each():
            self.gouji(path, "-o", out)
            before, after = parts(path), parts(out)
            self.assertEqual(list(after), list(before))
            self.assertEqual({name for name in before if before[name] != after[name]},
                             CHANGED[ending])
            without = out.with_stem("without")
            self.assertEqual(self.gouji("--remove", out, "-o", without),
                             "notes: put 0, kept 0, removed 4")
            self.assertEqual(parts(without), before)

    def test_notes_stand_around_changes_controls_and_links(self):
        source = parts(self.files["docx"])
        body = source["word/document.xml"].decode()
        run = re.search(r"<w:r>(?:(?!<w:r>).)*?<w:t>13</w:t></w:r>", body).group(0)
        who = 'w:author="x" w:date="2025-01-01T00:00:00Z"'
        for name, around in {
                "inserted": f'<w:ins w:id="90" {who}>{run}</w:ins>',
                "replaced": f'<w:del w:id="90" {who}><w:r><w:delText>14</w:delText></w:r></w:del>'
                            f'<w:ins w:id="91" {who}>{run}</w:ins>',
                "control": "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
                           f"{run}</w:sdtContent></w:sdt>",
                "link": f'<w:hyperlink w:anchor="a">{run}</w:hyperlink>',
                "two_runs": "<w:r><w:t>1</w:t></w:r><w:r><w:t>3</w:t></w:r>"}.items():
            with self.subTest(name):
                path = pathlib.Path(FOLDER.name) / f"{name}.docx"
                with zipfile.ZipFile(path, "w") as archive:
                    for part, content in source.items():
                        if part == "word/document.xml":
                            content = body.replace(run, around, 1).encode()
                        archive.writestr(part, content)
                out = path.with_stem(f"{name}-noted")
                self.assertEqual(self.gouji(path, "-o", out), "notes: put 4, kept 0, removed 0")
                with self.office.opened(out) as document:
                    found = [(anchored, cell) for author, _, content, anchored, cell
                             in annotations(document) if content.startswith("[T302]")]
                self.assertEqual(found, [("13", "I6")])
                without = path.with_stem(f"{name}-without")
                self.gouji("--remove", out, "-o", without)
                self.assertEqual(parts(without), parts(path))

    def test_a_mended_cell_loses_its_note(self):
        for ending, path, out in self.each():
            self.gouji(path, "-o", out)
            mended = out.with_stem("mended")
            with self.office.opened(out) as document:
                cell = document.TextTables.getByIndex(1).getCellByName("F8")
                cell.insertString(cell.End, "0", False)
                document.storeToURL(mended.as_uri(), values(FilterName=FILTERS[ending]))
            self.assertEqual(self.gouji(mended, "-o", out.with_stem("mended-again")),
                             "notes: put 0, kept 3, removed 1")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--gouji", required=True)
    parser.add_argument("--soffice", required=True)
    parser.add_argument("--sample", required=True)
    ARGUMENTS, rest = parser.parse_known_args()
    if not ARGUMENTS.soffice or ARGUMENTS.soffice.endswith("NOTFOUND"):
        print("skipped: soffice was not found when gouji was configured")
        sys.exit(SKIPPED)
    unittest.main(argv=[sys.argv[0], *rest])
