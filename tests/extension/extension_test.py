"""The extension in a real LibreOffice: extension_test.py --extension OXT --gouji PROGRAM"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

try:
    import jsonschema
    import uno
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

from office import FILTERS, Office, values
from samples import (SAMPLE, comments, own_comments, plant, table)

OPTIONS = None
OFFICE = None
FOLDER = None
COUNT = 0  # findings of the faulty report

# Where the faults' notes stand whatever else follows from them: rule, cell, what is there.
EXPECTED = {("CE03", "D9", "２,5"), ("CE03", "J13", "-3"), ("T301", "B5", "7")}


def setUpModule():
    global OFFICE, FOLDER, COUNT
    FOLDER = tempfile.TemporaryDirectory()
    OFFICE = Office(OPTIONS.extension)
    shutil.copy(SAMPLE, sample())  # the office puts a lock beside what it opens
    with opened(sample()) as document:
        plant(document)
        for ending in FILTERS:
            OFFICE.save(document, faulty(ending))
    COUNT = len(command_findings(faulty("docx")))


def tearDownModule():
    OFFICE.close()
    FOLDER.cleanup()


def sample():
    return pathlib.Path(FOLDER.name) / "sample.html"


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
        self.assertEqual({each[0] for each in expected}, {"CE03", "T301", "T302"})
        for ending in FILTERS:
            with self.subTest(ending), opened(faulty(ending)) as document:
                self.assertEqual(findings(document), expected)
        with opened(faulty("odt")) as document:
            self.assertEqual(findings(document), command_findings(faulty("odt")))

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

    def test_tell_a_blank_form_from_another_document(self):
        with opened(sample()) as document:
            tables = document.TextTables
            for each in [tables.getByIndex(i) for i in range(tables.Count)]:
                for cell in map(each.getCellByName, each.CellNames):
                    if cell.String.strip().isdigit():
                        cell.String = ""
            for each in paragraphs(document):
                if "。" in each.String:
                    each.String = ""
            done, reason = OFFICE.run(document, "findings")
            self.assertFalse(done)
            self.assertIn("is a blank form", reason)


class Notes(unittest.TestCase):
    def test_stand_at_the_cells_and_survive_each_format(self):
        for ending in FILTERS:
            with self.subTest(ending):
                again = pathlib.Path(FOLDER.name) / f"noted.{ending}"
                with opened(faulty(ending)) as document:
                    self.assertEqual(run(document, "notes"),
                                     f"notes: {COUNT} inserted, 0 kept, 0 removed")
                    before = noted(document)
                    self.assertLessEqual(EXPECTED, set(before))
                    self.assertEqual(len(before), COUNT)
                    OFFICE.save(document, again)
                with opened(again) as document:
                    self.assertEqual(noted(document), before)
                    self.assertEqual(run(document, "notes"),
                                     f"notes: 0 inserted, {COUNT} kept, 0 removed")
                    self.assertFalse(document.isModified())

    def test_are_removed_without_a_trace(self):
        with opened(faulty("docx")) as document:
            before = [cell(document, name) for name in table(document).CellNames]
            run(document, "notes")
            self.assertEqual(run(document, "remove-notes"),
                             f"notes: 0 inserted, 0 kept, {COUNT} removed")
            self.assertEqual(comments(document), [])
            after = [cell(document, name) for name in table(document).CellNames]
            self.assertEqual(after, before)

    def test_are_one_step_of_undo(self):
        with opened(faulty("docx")) as document:
            run(document, "notes")
            before = noted(document)
            self.assertEqual(len(document.UndoManager.AllUndoActionTitles), 1)
            document.UndoManager.undo()
            self.assertEqual(comments(document), [])
            document.UndoManager.redo()
            self.assertEqual(noted(document), before)

    def test_follow_what_was_mended_by_hand(self):
        with opened(faulty("docx")) as document:
            run(document, "notes")
            plant(document, {"D9": "0", "J13": "1"})
            # The notes in those cells went with their text.
            run(document, "notes")
            self.assertEqual({each[0] for each in noted(document)} & {"CE03"}, set())
            self.assertEqual(len(noted(document)), len(findings(document)))

    def test_leave_a_persons_comments_alone(self):
        with opened(faulty("docx")) as document:
            comment(document, table(document).getCellByName("B5"), "check", "a clerk")
            run(document, "notes")
            self.assertEqual(len(comments(document)), COUNT + 1)
            self.assertLessEqual(EXPECTED, set(noted(document)))
            run(document, "remove-notes")
            self.assertEqual([each[:3] for each in comments(document)],
                             [("a clerk", "check", "B5")])

    def test_are_not_recorded_as_changes(self):
        with opened(faulty("docx")) as document:
            document.RecordChanges = True
            run(document, "notes")
            self.assertLessEqual(EXPECTED, set(noted(document)))
            self.assertFalse(document.Redlines.createEnumeration().hasMoreElements())
            self.assertTrue(document.RecordChanges)

    def test_are_those_that_the_command_puts_into_a_file(self):
        path = pathlib.Path(FOLDER.name) / "annotated.docx"
        command("annotate", "--lang", "en", "-o", path, faulty("docx"))
        with opened(path) as document:
            before = noted(document)
            self.assertLessEqual(EXPECTED, set(before))
            self.assertEqual(run(document, "notes"),
                             f"notes: 0 inserted, {COUNT} kept, 0 removed")

    def test_are_refused_by_a_read_only_document(self):
        with opened(faulty("docx"), ReadOnly=True) as document:
            done, reason = OFFICE.run(document, "notes")
            self.assertFalse(done)
            self.assertIn("read-only", reason)
            self.assertEqual(comments(document), [])
            self.assertEqual(len(findings(document)), COUNT)


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
                    self.assertEqual(len(findings(document)), COUNT)
                    run(document, "notes")
                    self.assertLessEqual(EXPECTED, set(noted(document)))

    def test_sections_numbers_controls_boxes_and_notes_are_read_as_in_a_file(self):
        for change in (sections, numbers, content_control, footnote, frame, deletion, merged):
            whole = pathlib.Path(FOLDER.name) / f"{change.__name__}.docx"
            with opened(sample()) as document:
                plant(document)
                change(document)
                for ending in FILTERS:
                    OFFICE.save(document, whole.with_suffix("." + ending))
            for ending in FILTERS:
                with self.subTest(change=change.__name__, ending=ending), \
                        opened(whole.with_suffix("." + ending)) as document:
                    expected = command_findings(whole)
                    self.assertEqual(findings(document), expected)
                    run(document, "notes")
                    self.assertEqual(len(own_comments(document)), len(expected))
                    self.assertIn(f"{len(expected)} kept", run(document, "notes"))

    def test_what_stands_in_a_frame_is_noted_in_the_body(self):
        for ending in FILTERS:
            with self.subTest(ending):
                path = pathlib.Path(FOLDER.name) / f"framed.{ending}"
                with opened(faulty(ending)) as document:
                    frame = document.createInstance("com.sun.star.text.TextFrame")
                    frame.Width, frame.Height = 8000, 3000
                    document.Text.insertTextContent(document.Text.Start, frame, False)
                    frame.insertString(frame.Start, "一、收到和处理情况", False)
                    before = findings(document)
                    run(document, "notes")
                    self.assertEqual(len(own_comments(document)), len(before))
                    OFFICE.save(document, path)
                with opened(path) as document:
                    self.assertEqual(len(own_comments(document)), len(before))

    def test_headers_and_footers_are_neither_judged_nor_noted(self):
        words = "云溪县林业局2019年政府信息公开工作年度报告 13"
        for ending in FILTERS:
            with self.subTest(ending):
                path = pathlib.Path(FOLDER.name) / f"headed.{ending}"
                with opened(faulty(ending)) as document:
                    before = findings(document)
                    styles = document.StyleFamilies.getByName("PageStyles")
                    used = [each for each in map(styles.getByName, styles.ElementNames)
                            if each.isInUse()]
                    for style in used:
                        style.HeaderIsOn = style.FooterIsOn = True
                        style.HeaderText.String = style.FooterText.String = words
                    self.assertTrue(used)
                    self.assertEqual(findings(document), before)
                    run(document, "notes")
                    self.assertEqual(len(own_comments(document)), COUNT)
                    self.assertEqual({each.HeaderText.String for each in used}, {words})
                    OFFICE.save(document, path)
                with opened(path) as document:
                    self.assertEqual(len(own_comments(document)), COUNT)
                self.assertEqual(command_findings(path) if ending != "doc" else before, before)


class Sidebar(unittest.TestCase):
    """What the panel's buttons run, and what it then shows."""

    def test_goes_from_finding_to_finding(self):
        with opened(faulty("docx")) as document:
            run(document, "check")
            shown = state(document)["shown"]
            self.assertEqual(len(shown), COUNT)
            seen = []
            for _ in range(COUNT + 1):
                run(document, "next")
                seen.append(state(document)["selected"])
            self.assertEqual(seen, shown + shown[:1])
            run(document, "back")
            self.assertEqual(state(document)["selected"], shown[-1])
            run(document, "jump", Finding=fingerprint(document, "T301"))
            controller = document.CurrentController
            self.assertEqual(controller.ViewCursor.Cell.CellName, "B5")
            self.assertEqual(controller.getSelection().getByIndex(0).String, "7")

    def test_one_note_at_a_time(self):
        with opened(faulty("docx")) as document:
            which = fingerprint(document, "T301")
            self.assertEqual(run(document, "note", Finding=which),
                             "notes: 1 inserted, 0 kept, 0 removed")
            self.assertEqual(run(document, "note", Finding=which),
                             "notes: 0 inserted, 1 kept, 0 removed")
            self.assertEqual(noted(document), [("T301", "B5", "7")])

    def test_mends_a_cell_in_its_own_formatting(self):
        with opened(faulty("docx")) as document:
            place = table(document).getCellByName("B5")
            cursor = place.createTextCursor()
            cursor.gotoEnd(True)
            cursor.CharWeight, cursor.CharHeight = 150.0, 9.0
            steps = len(document.UndoManager.AllUndoActionTitles)
            run(document, "mend", Finding=fingerprint(document, "T301"))
            self.assertEqual(place.String, "1")
            cursor = place.createTextCursor()
            cursor.gotoEnd(True)
            self.assertEqual((cursor.CharWeight, cursor.CharHeight), (150.0, 9.0))
            self.assertEqual(len(document.UndoManager.AllUndoActionTitles), steps + 1)
            self.assertNotIn("T301", [each[0] for each in findings(document)])
            document.UndoManager.undo()
            self.assertEqual(place.String, "7")

    def test_mends_as_a_tracked_change(self):
        with opened(faulty("docx")) as document:
            document.RecordChanges = True
            run(document, "mend", Finding=fingerprint(document, "T301"))
            kinds = []
            changes = document.Redlines.createEnumeration()
            while changes.hasMoreElements():
                kinds.append(changes.nextElement().RedlineType)
            self.assertEqual(sorted(kinds), ["Delete", "Insert"])
            self.assertNotIn("T301", [each[0] for each in findings(document)])

    def test_mends_nothing_that_is_not_certain(self):
        with opened(faulty("docx")) as document:
            done, reason = OFFICE.run(document, "mend", Finding=fingerprint(document, "CE03"))
            self.assertFalse(done)
            self.assertIn("No single value", reason)
            self.assertFalse(document.isModified())


class Panel(unittest.TestCase):
    """The sidebar's own controls."""

    def test_lists_filters_jumps_and_tells(self):
        with opened(faulty("docx"), hidden=False) as document:
            run(document, "check")
            controls = panel(document)
            listed = controls.getControl("list")
            awaited(lambda: listed.ItemCount == COUNT, f"{COUNT} lines")
            self.assertIn(f"errors: {COUNT}", controls.getControl("summary").Text)
            self.assertTrue([each for each in listed.Items if each.startswith(
                "Error CE03  denied: prohibited by other law × natural persons: ")], listed.Items)
            self.assertIn("ties 44", controls.getControl("coverage").Text)
            line = next(i for i, each in enumerate(listed.Items) if "T301" in each)
            listed.selectItemPos(line, True)
            self.assertIn("Mend: change", controls.getControl("details").Text)
            self.assertIn("Basis:", controls.getControl("details").Text)
            awaited(lambda: document.CurrentController.ViewCursor.Cell, "a jump")
            self.assertEqual(document.CurrentController.ViewCursor.Cell.CellName, "B5")
            controls.getControl("filter").selectItemPos(2, True)
            awaited(lambda: listed.ItemCount == 0, "no warnings")
            controls.getControl("filter").selectItemPos(0, True)
            awaited(lambda: listed.ItemCount == COUNT, f"{COUNT} lines")

    def test_stays_open_when_the_report_is_checked_again(self):
        with opened(faulty("docx"), hidden=False) as document:
            deck = document.CurrentController.getSidebar().getDecks().getByName("GoujiDeck")
            for times in range(1, 4):
                OFFICE.start(document, "check")
                awaited(lambda: state(document)["live_checks"] >= times, "a check")
                self.assertTrue(deck.isActive())

    def test_follows_edits_and_buttons(self):
        with opened(faulty("docx"), hidden=False) as document:
            run(document, "check")
            controls = panel(document)
            listed = controls.getControl("list")
            awaited(lambda: listed.ItemCount == COUNT, f"{COUNT} lines")
            listed.selectItemPos(
                next(i for i, each in enumerate(listed.Items) if "T301" in each), True)
            press(controls, "note")
            awaited(lambda: noted(document) == [("T301", "B5", "7")], "a note")
            press(controls, "mend")
            awaited(lambda: cell(document, "B5") == "1", "a mended cell")
            awaited(lambda: not any("T301" in each for each in listed.Items), "a shorter list")
            document.UndoManager.undo()
            awaited(lambda: any("T301" in each for each in listed.Items), "the finding again")


class Live(unittest.TestCase):
    def test_follows_each_edit_and_its_undoing(self):
        with opened(faulty("docx")) as document:
            run(document, "notes")
            after_checks(document, 1)
            wrong = fingerprint(document, "CE03", "D9")
            set_text(document, "D9", "0")
            self.assertNotIn(wrong, after_checks(document, 2)["shown"])
            self.assertNotIn("D9", [each[1] for each in noted(document)])
            document.UndoManager.undo()
            self.assertIn(wrong, after_checks(document, 3)["shown"])
            self.assertIn(("CE03", "D9", "２,5"), noted(document))

    def test_commands_of_the_menu_wait_for_a_check_on_its_way(self):
        with opened(faulty("docx")) as document:
            OFFICE.start(document, "notes")
            awaited(lambda: len(noted(document)) == COUNT, "notes")
            set_text(document, "D9", "0")
            OFFICE.start(document, "check")
            set_text(document, "J13", "1")
            OFFICE.start(document, "notes")
            awaited(lambda: {each[0] for each in noted(document)} == {"T301", "T302"},
                    "notes of the second edit")

    def test_a_document_may_be_closed_while_it_is_checked(self):
        for _ in range(5):
            with opened(faulty("docx")) as document:
                run(document, "check")
                set_text(document, "D9", "0")
        with opened(faulty("docx")) as document:
            self.assertEqual(len(findings(document)), COUNT)


class Options(unittest.TestCase):
    def setUp(self):
        provider = OFFICE.service("com.sun.star.configuration.ConfigurationProvider")
        self.options = provider.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess",
            values(nodepath="/gouji.ReportCheck.Options/Options"))
        self.usual = {name: getattr(self.options, name) for name in self.options.ElementNames}

    def tearDown(self):
        self.choose(**self.usual)

    def choose(self, **options):
        for name, value in options.items():
            setattr(self.options, name, value)
        self.options.commitChanges()

    def test_rules_threshold_and_language(self):
        with opened(faulty("docx")) as document:
            self.choose(RulesOff="T3 , ST")
            self.assertEqual({each[0] for each in findings(document)}, {"CE03"})
            self.choose(RulesOff="CE T")
            self.assertEqual(findings(document), [])
            self.choose(RulesOff="", Language="zh")
            self.assertIn("不是数字", "".join(each[4] for each in findings(document)))
            self.assertTrue(run(document, "notes").startswith("批注"))

    def test_without_live_checks_nothing_is_checked_by_itself(self):
        with opened(faulty("docx")) as document:
            run(document, "check")
            self.choose(Live=False)
            set_text(document, "D9", "0")
            self.choose(Live=True)
            set_text(document, "D9", "1")
            self.assertEqual(after_checks(document, 1)["live_checks"], 1)

    def test_last_years_report_by_a_pattern(self):
        folder = pathlib.Path(FOLDER.name)
        with opened(sample()) as document:
            everywhere = document.createReplaceDescriptor()
            everywhere.SearchString, everywhere.ReplaceString = "2024", "2023"
            document.replaceAll(everywhere)
            OFFICE.save(document, folder / "云溪县林业局-2023.docx")
        self.choose(PreviousPattern="{agency}-{year}.docx")
        with opened(faulty("docx")) as document:
            run(document, "check")
            self.assertTrue(state(document)["last_year"].endswith("-2023.docx"))
            self.assertFalse(document.isModified())


class Ignoring(unittest.TestCase):
    def test_lasts_in_every_format_until_the_value_changes(self):
        for ending in FILTERS:
            with self.subTest(ending):
                path = pathlib.Path(FOLDER.name) / f"ignored.{ending}"
                with opened(faulty(ending)) as document:
                    which = fingerprint(document, "CE03", "D9")
                    run(document, "ignore", Finding=which, Reason="已核对台账")
                    self.assertEqual(run(document, "notes"),
                                     f"notes: {COUNT - 1} inserted, 0 kept, 0 removed")
                    OFFICE.save(document, path)
                with opened(path) as document:
                    run(document, "check")
                    self.assertEqual(state(document)["ignored"],
                                     [{"fingerprint": which, "reason": "已核对台账"}])
                    self.assertNotIn(which, state(document)["shown"])
                    set_text(document, "D9", "2,7")
                    run(document, "check")
                    self.assertEqual(state(document)["ignored"], [])
                    set_text(document, "D9", "２,5")
                    run(document, "check")
                    run(document, "take-back", Finding=which)
                    self.assertIn(which, state(document)["shown"])

    def test_once_is_for_this_sitting(self):
        path = pathlib.Path(FOLDER.name) / "once.docx"
        with opened(faulty("docx")) as document:
            which = fingerprint(document, "T301")
            run(document, "ignore-once", Finding=which)
            self.assertNotIn(which, state(document)["shown"])
            self.assertFalse(document.isModified())
            OFFICE.save(document, path)
        with opened(path) as document:
            run(document, "check")
            self.assertIn(which, state(document)["shown"])


class LastYear(unittest.TestCase):
    def test_is_compared_with_and_remembered(self):
        folder = pathlib.Path(FOLDER.name)
        for ending in FILTERS:
            with self.subTest(ending):
                with opened(sample()) as document:
                    everywhere = document.createReplaceDescriptor()
                    everywhere.SearchString, everywhere.ReplaceString = "2024", "2023"
                    document.replaceAll(everywhere)
                    set_text(document, "B28", "9")  # carried out of last year
                    OFFICE.save(document, folder / f"last.{ending}")
                with opened(sample()) as document:
                    OFFICE.save(document, folder / f"this.{ending}")
                with opened(folder / f"this.{ending}") as document:
                    alone = {each[0] for each in findings(document)}
                    run(document, "last-year", URL=(folder / f"last.{ending}").as_uri())
                    both = {each[0] for each in findings(document)}
                    self.assertTrue([each for each in both - alone if each.startswith("XY")], both)
                    document.store()
                with opened(folder / f"this.{ending}") as document:
                    self.assertEqual({each[0] for each in findings(document)}, both)
                    run(document, "forget-last-year")
                    self.assertEqual({each[0] for each in findings(document)}, alone)

    def test_refuses_what_is_no_report(self):
        with opened(faulty("docx")) as document:
            done, reason = OFFICE.run(document, "last-year", URL=pathlib.Path(__file__).as_uri())
            self.assertFalse(done)
            self.assertIn(pathlib.Path(__file__).name, reason)
            self.assertIn("is no annual report", reason)
            self.assertFalse(document.isModified())

    def test_tells_why_a_remembered_one_is_not_compared_with(self):
        folder = pathlib.Path(FOLDER.name)
        last, this = folder / "moved.docx", folder / "this-year.docx"
        shutil.copy(faulty("docx"), last)
        shutil.copy(faulty("docx"), this)
        with opened(this) as document:
            run(document, "last-year", URL=last.as_uri())
            document.store()
        last.unlink()
        with opened(this, hidden=False) as document:
            run(document, "check")
            self.assertIn("moved.docx: was not found", state(document)["last_year_trouble"])
            coverage = panel(document).getControl("coverage")
            awaited(lambda: "moved.docx: was not found" in coverage.Text, "the reason")
            shutil.copy(faulty("docx"), last)
            run(document, "check")
            self.assertEqual(state(document)["last_year_trouble"], "")


class Export(unittest.TestCase):
    KINDS = {"json": "gouji JSON", "csv": "gouji CSV", "sarif": "gouji SARIF",
             "html": "gouji review page"}

    def test_equals_the_commands(self):
        for ending in FILTERS:
            for kind, name in self.KINDS.items():
                with self.subTest(ending=ending, kind=kind), opened(faulty(ending)) as document:
                    path = pathlib.Path(FOLDER.name) / f"exported-{ending}.{kind}"
                    document.storeToURL(path.as_uri(), values(FilterName=name))
                    data = path.read_text(encoding="utf-8-sig")
                    self.assertFalse(document.isModified())
                    if kind == "json":
                        jsonschema.validate(json.loads(data), schema("report"))
                        self.assertEqual(facts(data), facts(command("convert", faulty("docx"))))
                    elif kind == "sarif":
                        self.assertEqual(len(json.loads(data)["runs"][0]["results"]), COUNT)
                    elif kind == "csv":
                        lines = command("convert", "--to", "csv", faulty("docx")).splitlines()
                        self.assertEqual(len(data.splitlines()), len(lines))
                    else:
                        self.assertIn("</html>", data)

    def test_over_a_folder_from_the_command_line(self):
        out = pathlib.Path(FOLDER.name) / "converted"
        with tempfile.TemporaryDirectory() as user:
            profile = [each for each in OFFICE.profile if "User" not in each]
            subprocess.run(
                ["soffice", "--headless", "--norestore", *profile,
                 f"-env:UserInstallation={pathlib.Path(user).as_uri()}",
                 "--convert-to", "json:gouji JSON", "--outdir", str(out),
                 *[str(faulty(ending)) for ending in FILTERS if ending != "docx"]],
                env=OFFICE.environment, capture_output=True, timeout=120, check=True)
        expected = facts(command("convert", faulty("docx")))
        self.assertEqual(facts((out / "faulty.json").read_text(encoding="utf-8")), expected)


class Import(unittest.TestCase):
    def test_a_pdf_is_opened_with_its_tables(self):
        folder = pathlib.Path(FOLDER.name)
        for ending in FILTERS:
            with self.subTest(ending):
                pdf = folder / f"published-{ending}.pdf"
                with opened(faulty(ending)) as document:
                    document.storeToURL(pdf.as_uri(), values(FilterName="writer_pdf_Export"))
                with opened(pdf, FilterName="gouji PDF report") as document:
                    self.assertTrue(document.supportsService("com.sun.star.text.TextDocument"))
                    data = folder / f"published-{ending}.json"
                    document.storeToURL(data.as_uri(), values(FilterName="gouji JSON"))
                self.assertEqual(facts(data.read_text(encoding="utf-8")),
                                 facts(command("convert", pdf)))


def schema(name):
    path = pathlib.Path(__file__).parent / f"../../schemas/{name}.schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


def command(*arguments):
    return subprocess.run([OPTIONS.gouji, *[str(each) for each in arguments]],
                          capture_output=True, text=True).stdout


def facts(data):
    return [(each["concept"], each["raw"], each["value"]) for each in json.loads(data)["facts"]]


def state(document):
    return json.loads(run(document, "state"))


def awaited(condition, what):
    """What `condition` gives, once it does: the office does some things by itself, and later."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if found := condition():
            return found
    raise AssertionError(f"awaited: {what}")


def after_checks(document, count):
    """The state once so many live checks are done."""
    def now():
        told = state(document)
        return told if told["live_checks"] >= count else None
    return awaited(now, f"{count} live checks")


def paragraphs(document):
    """Those of the body, outside tables."""
    blocks = document.Text.createEnumeration()
    while blocks.hasMoreElements():
        block = blocks.nextElement()
        if block.supportsService("com.sun.star.text.Paragraph"):
            yield block


def panel(document):
    deck = document.CurrentController.Sidebar.Decks.getByName("GoujiDeck")
    return deck.Panels.getByName("GoujiPanel").Dialog


def press(controls, name):
    controls.getControl(name).AccessibleContext.doAccessibleAction(0)


def fingerprint(document, rule, at=None):
    """Of the finding of `rule`, at a cell by its name where there are several."""
    row = int(at[1:]) - 1 if at else None
    return next(each["fingerprint"] for each in json.loads(run(document, "findings"))["findings"]
                if each["rule"] == rule and row in (None, each["place"]["row"]))


def paragraphs(document):
    elements = document.Text.createEnumeration()
    while elements.hasMoreElements():
        element = elements.nextElement()
        if element.supportsService("com.sun.star.text.Paragraph"):
            yield element


def passages(document):
    return [each for each in paragraphs(document) if len(each.String) > 40]


def sections(document):
    section = document.createInstance("com.sun.star.text.TextSection")
    cursor = document.Text.createTextCursorByRange(passages(document)[0].Start)
    cursor.gotoRange(passages(document)[1].End, True)
    document.Text.insertTextContent(cursor, section, True)


def numbers(document):
    rules = document.createInstance("com.sun.star.text.NumberingRules")
    level = values(NumberingType=4, Suffix="、")
    uno.invoke(rules, "replaceByIndex",
               (0, uno.Any("[]com.sun.star.beans.PropertyValue", level)))
    for each in paragraphs(document):
        if each.String[1:2] == "、":
            each.String = each.String[2:]
            each.NumberingRules, each.NumberingLevel = rules, 0


def content_control(document):
    control = document.createInstance("com.sun.star.text.ContentControl")
    place = table(document).getCellByName("B5")
    cursor = place.createTextCursor()
    cursor.gotoEnd(True)
    place.insertTextContent(cursor, control, True)


def footnote(document):
    note = document.createInstance("com.sun.star.text.Footnote")
    cursor = document.Text.createTextCursorByRange(passages(document)[0].Start)
    cursor.goRight(10, False)
    document.Text.insertTextContent(cursor, note, False)
    note.insertString(note.Start, "全年收到申请99件。", False)


def frame(document):
    box = document.createInstance("com.sun.star.text.TextFrame")
    box.Width, box.Height = 9000, 3000
    document.Text.insertTextContent(passages(document)[2].Start, box, False)
    box.insertString(box.Start, "全年新收政府信息公开申请30件。", False)


def deletion(document):
    """A tracked one, from the middle of a paragraph into the next."""
    first, second = passages(document)[:2]
    cursor = document.Text.createTextCursorByRange(first.Start)
    cursor.goRight(5, False)
    cursor.gotoRange(second.Start, True)
    cursor.goRight(4, True)
    document.RecordChanges = True
    cursor.String = ""
    document.RecordChanges = False


def merged(document):
    cursor = table(document).createCursorByCellName("B5")
    cursor.gotoCellByName("C5", True)
    cursor.mergeRange()
    cursor = table(document).createCursorByCellName("D7")
    cursor.splitRange(1, True)


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
