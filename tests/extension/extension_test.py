"""The extension in a real LibreOffice: extension_test.py --extension OXT --gouji PROGRAM"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

try:
    import uno  # noqa: F401
except ImportError:
    print("skipped: no python3-uno")
    sys.exit(77)

from office import FILTERS, Office, values
from samples import (SAMPLE, comments, own_comments, plant, table)

OPTIONS = None
OFFICE = None
FOLDER = None

# The faults' findings, and those that follow from them: rule, cell, what stands there.
EXPECTED = [
    ("CE03", "D9", "２,5"),
    ("CE03", "J13", "-3"),
    ("T301", "B5", "7"),
    ("T302", "I27", "26"),
    ("T303", "I6", "13"),
    ("T303", "J13", "-3"),
]


def setUpModule():
    global OFFICE, FOLDER
    FOLDER = tempfile.TemporaryDirectory()
    OFFICE = Office(OPTIONS.extension)
    with opened(SAMPLE) as document:
        plant(document)
        for ending in FILTERS:
            OFFICE.save(document, faulty(ending))


def tearDownModule():
    OFFICE.close()
    FOLDER.cleanup()


def faulty(ending):
    return pathlib.Path(FOLDER.name) / f"faulty.{ending}"


class opened:
    """A document for the time of a `with`."""

    def __init__(self, path, **arguments):
        if pathlib.Path(path).suffix == ".html":
            arguments["FilterName"] = "HTML (StarWriter)"
        self.path, self.arguments = path, arguments

    def __enter__(self):
        self.document = OFFICE.load(self.path, **self.arguments)
        return self.document

    def __exit__(self, *_):
        self.document.close(True)


def run(document, command, **arguments):
    done, result = OFFICE.run(document, command, **arguments)
    if not done:
        raise AssertionError(f"{command}: {result}")
    return result


def findings(document):
    return [told(each) for each in json.loads(run(document, "findings"))["findings"]]


def told(finding):
    """What has to be the same in every host; lines and pages are the file's own."""
    place = finding["place"] or {}
    where = tuple(place.get(key) for key in ("row", "column", "begin", "end"))
    return (finding["rule"], finding["severity"], tuple(finding["concepts"]), where,
            finding["message"], finding["suggestion"], finding["fingerprint"])


def command_findings(path):
    check = subprocess.run([OPTIONS.gouji, "check", "--lang", "en", "--format", "json", str(path)],
                           capture_output=True, text=True)
    return [told(each) for each in json.loads(check.stdout)["findings"]]


def noted(document):
    """Rule, cell and anchored text of gouji's notes."""
    return sorted((text[1:5], cell, anchored) for _, text, cell, anchored in own_comments(document))


class Findings(unittest.TestCase):
    def test_equal_the_commands_in_every_format(self):
        expected = command_findings(faulty("docx"))
        self.assertEqual([each[0] for each in expected],
                         ["T301", "T303", "CE03", "CE03", "T303", "T302"])
        for ending in FILTERS:
            with self.subTest(ending), opened(faulty(ending)) as document:
                self.assertEqual(findings(document), expected)

    def test_leave_the_document_unmodified(self):
        with opened(faulty("odt")) as document:
            findings(document)
            self.assertFalse(document.isModified())
            self.assertEqual(document.UndoManager.AllUndoActionTitles, ())

    def test_refuse_what_is_no_report(self):
        document = OFFICE.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0,
                                                       values(Hidden=True))
        try:
            done, reason = OFFICE.run(document, "findings")
            self.assertFalse(done)
            self.assertIn("no annual report", reason)
        finally:
            document.close(True)


class Notes(unittest.TestCase):
    def test_stand_at_the_cells_and_survive_each_format(self):
        for ending in FILTERS:
            with self.subTest(ending):
                again = pathlib.Path(FOLDER.name) / f"noted.{ending}"
                with opened(faulty(ending)) as document:
                    self.assertEqual(run(document, "notes"),
                                     "notes: 6 inserted, 0 kept, 0 removed")
                    self.assertEqual(noted(document), EXPECTED)
                    OFFICE.save(document, again)
                with opened(again) as document:
                    self.assertEqual(noted(document), EXPECTED)
                    self.assertEqual(run(document, "notes"),
                                     "notes: 0 inserted, 6 kept, 0 removed")
                    self.assertFalse(document.isModified())

    def test_are_removed_without_a_trace(self):
        with opened(faulty("docx")) as document:
            before = [cell(document, name) for name in table(document).CellNames]
            run(document, "notes")
            self.assertEqual(run(document, "remove-notes"),
                             "notes: 0 inserted, 0 kept, 6 removed")
            self.assertEqual(comments(document), [])
            after = [cell(document, name) for name in table(document).CellNames]
            self.assertEqual(after, before)

    def test_are_one_step_of_undo(self):
        with opened(faulty("docx")) as document:
            run(document, "notes")
            self.assertEqual(len(document.UndoManager.AllUndoActionTitles), 1)
            document.UndoManager.undo()
            self.assertEqual(comments(document), [])
            document.UndoManager.redo()
            self.assertEqual(noted(document), EXPECTED)

    def test_follow_what_was_mended_by_hand(self):
        with opened(faulty("docx")) as document:
            run(document, "notes")
            plant(document, {"D9": "0", "J13": "1"})
            # The three notes in those cells went with their text.
            self.assertEqual(run(document, "notes"), "notes: 1 inserted, 1 kept, 2 removed")

    def test_leave_a_persons_comments_alone(self):
        with opened(faulty("docx")) as document:
            comment(document, table(document).getCellByName("B5"), "check", "a clerk")
            run(document, "notes")
            self.assertEqual(len(comments(document)), 7)
            self.assertEqual(noted(document), EXPECTED)
            run(document, "remove-notes")
            self.assertEqual([each[:3] for each in comments(document)],
                             [("a clerk", "check", "B5")])

    def test_are_not_recorded_as_changes(self):
        with opened(faulty("docx")) as document:
            document.RecordChanges = True
            run(document, "notes")
            self.assertEqual(noted(document), EXPECTED)
            self.assertFalse(document.Redlines.createEnumeration().hasMoreElements())
            self.assertTrue(document.RecordChanges)

    def test_are_refused_by_a_read_only_document(self):
        with opened(faulty("docx"), ReadOnly=True) as document:
            done, reason = OFFICE.run(document, "notes")
            self.assertFalse(done)
            self.assertIn("read-only", reason)
            self.assertEqual(comments(document), [])
            self.assertEqual(len(findings(document)), 6)


class Reading(unittest.TestCase):
    def test_changes_are_read_as_the_user_sees_them(self):
        with opened(faulty("docx")) as document:
            document.RecordChanges = True
            set_text(document, "B5", "2")
            self.assertEqual(cell(document, "B5"), "72")
            faults = [each for each in findings(document) if each[0] == "T301"]
            self.assertIn("is 2, which", faults[0][4])
            again = pathlib.Path(FOLDER.name) / "tracked.docx"
            OFFICE.save(document, again)
            self.assertEqual(findings(document), command_findings(again))

    def test_what_stands_before_the_figure_moves_nothing(self):
        """Code points beyond 16 bits, a field, a comment: each is one step of a cursor, or none."""
        for ending in FILTERS:
            with self.subTest(ending):
                path = pathlib.Path(FOLDER.name) / f"prefix.{ending}"
                with opened(faulty(ending)) as document:
                    place = table(document).getCellByName("B5")
                    place.String = "𠀋é"
                    number = document.createInstance("com.sun.star.text.textfield.PageNumber")
                    place.insertTextContent(place.End, number, False)
                    comment(document, place, "check", "a clerk")
                    place.insertString(place.End, "é７x", False)
                    OFFICE.save(document, path)
                with opened(path) as document:
                    run(document, "notes")
                    here = [each for each in noted(document) if each[1] == "B5"]
                    self.assertEqual([each[2][:2] for each in here], ["𠀋é"])
                    self.assertTrue(here[0][2].endswith("é７x"), here)

    def test_nested_tables(self):
        """A table that only arranges the page, with all of the report in a cell of it."""
        page = SAMPLE.read_text(encoding="utf-8")
        head, body = page.split("<body>")
        path = pathlib.Path(FOLDER.name) / "nested.html"
        path.write_text(f"{head}<body><table border=1><tr><td>导航</td><td>"
                        + body.replace("</body>", "</td></tr></table></body>"), encoding="utf-8")
        for ending in FILTERS:
            with self.subTest(ending):
                nested = pathlib.Path(FOLDER.name) / f"nested.{ending}"
                with opened(path) as document:
                    plant(document)
                    OFFICE.save(document, nested)
                with opened(nested) as document:
                    self.assertEqual(sorted(each[0] for each in findings(document)),
                                     [each[0] for each in EXPECTED])
                    run(document, "notes")
                    self.assertEqual(noted(document), EXPECTED)


def cell(document, name):
    return table(document).getCellByName(name).String


def set_text(document, name, text):
    """As a user types it: change tracking records it."""
    place = table(document).getCellByName(name)
    cursor = place.createTextCursor()
    cursor.gotoEnd(True)
    place.insertString(cursor, text, True)


def comment(document, place, text, author):
    field = document.createInstance("com.sun.star.text.textfield.Annotation")
    field.Content, field.Author = text, author
    place.insertTextContent(place.End, field, False)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--extension", required=True)
    parser.add_argument("--gouji", required=True)
    OPTIONS, rest = parser.parse_known_args()
    if not pathlib.Path(OPTIONS.extension).is_file():
        print("skipped: no extension was built (GOUJI_RELEASE_EXTENSION)")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1] + rest, verbosity=2)
