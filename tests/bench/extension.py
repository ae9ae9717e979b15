"""Times of the extension in a real office: extension.py EXTENSION [PAGES...]"""

import json
import pathlib
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "extension"))

from office import Office  # noqa: E402
from samples import SAMPLE, table  # noqa: E402

PARAGRAPH = "全年围绕重点工作做好主动公开，完善依申请公开办理流程，强化平台建设与监督保障。" * 6
ROWS, COLUMNS = 24, 6


def report(pages, folder):
    """The sample with an annex of prose and tables behind it: about `pages` pages."""
    annex = ""
    for _ in range(max(0, pages - 3)):
        annex += f"<p>{PARAGRAPH}</p>" * 4
        cells = "".join(f"<tr>{'<td>条目</td>' * COLUMNS}</tr>" for _ in range(ROWS // 4))
        annex += f"<table border=1>{cells}</table>"
    page = SAMPLE.read_text(encoding="utf-8").replace("</body>", annex + "</body>")
    path = pathlib.Path(folder) / f"report-{pages}.html"
    path.write_text(page, encoding="utf-8")
    return path


def awaited(office, document, checks):
    until = time.monotonic() + 120
    while time.monotonic() < until:
        state = json.loads(office.run(document, "state")[1])
        if state["live_checks"] >= checks:
            return state
    raise SystemExit("no live check")


def main():
    office = Office(sys.argv[1])
    try:
        with tempfile.TemporaryDirectory() as folder:
            for pages in [int(each) for each in sys.argv[2:]] or [10, 100, 600]:
                source = office.load(report(pages, folder), FilterName="HTML (StarWriter)")
                path = pathlib.Path(folder) / f"report-{pages}.docx"
                office.save(source, path)
                source.close(True)
                document = office.load(path, hidden=False)
                office.run(document, "check")
                table(document).getCellByName("D9").String = "x"
                state = awaited(office, document, 1)
                times = json.loads(office.run(document, "measure")[1])
                print(f"{document.CurrentController.PageCount} pages, {times['blocks']} blocks: "
                      f"read {times['read_us'] / 1000:.1f} ms, "
                      f"check {times['check_us'] / 1000:.1f} ms; "
                      f"{times['notes']} notes: insert {times['insert_us'] / 1000:.0f} ms, "
                      f"remove {times['remove_us'] / 1000:.0f} ms; "
                      f"live check: longest hold {state['longest_hold_us'] / 1000:.1f} ms")
                checks = json.loads(office.run(document, "state")[1])["live_checks"]
                office.start(document, "check")
                held = awaited(office, document, checks + 1)["longest_hold_us"]
                print(f"  with a check from the menu: longest hold {held / 1000:.1f} ms")
                document.close(True)
    finally:
        office.close()


main()
