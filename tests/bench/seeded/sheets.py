"""Report → blocks in reading order, tables as grids of cells with spans."""

from dataclasses import dataclass
from typing import Optional

import form


@dataclass
class Cell:
    text: str
    cols: int = 1
    rows: int = 1
    kind: str = "label"  # label, head, value
    concept: Optional[str] = None


@dataclass
class Heading:
    number: str
    text: str
    key: str = ""
    mark: str = "、"

    def whole(self):
        return self.number + self.mark + self.text if self.number else self.text


@dataclass
class Sheet:
    key: str
    width: int
    rows: list
    head_rows: int = 0


def _values(entries):
    """A cell each; a form feed in the text parts it into two."""
    return [Cell(text, kind="value", concept=entry.concept)
            for entry in entries for text in entry.text.split("\f")]


def disclosure(report):
    width = max(len(block.columns) for block in report.disclosure) + 1
    rows = []
    for block in report.disclosure:
        spare = width - 1 - len(block.columns)
        rows.append([Cell(block.clause, cols=width, kind="head")])
        rows.append([Cell("信息内容", kind="head")] +
                    [Cell(label, kind="head") for _, label in block.columns])
        rows[-1][-1].cols += spare
        for line in block.lines:
            rows.append([Cell(line.label)] + _values(line.entries))
            rows[-1][-1].cols += spare
    return Sheet("disclosure", width, rows)


def requests(report):
    """Three columns of labels (group, group, label), then the kinds of applicant."""
    columns = [key for key, _ in report.applicants]
    labels = dict(report.applicants)
    legal = [key for key in columns if key not in ("natural_person", "total")]
    rows = [[Cell(form.CORNER, cols=3, rows=3, kind="head"),
             Cell("申请人情况", cols=len(columns), kind="head")],
            [], []]
    for key in columns:
        if key in legal:
            if key == legal[0]:
                rows[1].append(Cell(form.LEGAL_PERSONS, cols=len(legal), kind="head"))
            rows[2].append(Cell(labels[key], kind="head"))
        else:
            rows[1].append(Cell(labels[key], rows=2, kind="head"))
    previous = ()
    owners = []
    for line in report.requests:
        row = []
        for depth, group in enumerate(line.groups):
            if previous[:depth + 1] == line.groups[:depth + 1] and len(owners) > depth:
                owners[depth].rows += 1
            else:
                owners = owners[:depth] + [Cell(group)]
                row.append(owners[depth])
        owners = owners[:len(line.groups)]
        previous = line.groups
        row.append(Cell(line.label, cols=3 - len(line.groups)))
        rows.append(row + _values(line.entries))
    return Sheet("requests", 3 + len(columns), rows, head_rows=3)


def review(report):
    size = len(form.OUTCOMES)
    (_, reconsideration), *suits = form.REVIEW_GROUPS
    outcomes = [label for _, label in form.OUTCOMES]
    rows = [[Cell(reconsideration, cols=size, kind="head"),
             Cell(form.LITIGATION, cols=2 * size, kind="head")],
            [Cell(label, rows=2, kind="head") for label in outcomes] +
            [Cell(label, cols=size, kind="head") for _, label in suits],
            [Cell(label, kind="head") for label in outcomes * 2],
            _values(report.review.entries)]
    return Sheet("review", 3 * size, rows, head_rows=3)


def blocks(report):
    """("title" | "para" | "sign", text), Heading or Sheet, in reading order."""
    made = [("title", report.title)]
    made += [("para", text) for text in report.preface]
    tables = {"disclosure": disclosure, "requests": requests, "review": review}
    for section in report.sections:
        if section.title:
            made.append(Heading(section.number, section.title, section.key))
        made += [("para", text) for text in section.paragraphs]
        if section.key in tables and section.key not in report.left_out:
            made.append(tables[section.key](report))
    made += [("sign", text) for text in report.signature]
    return made


def expanded(sheet):
    """Every grid position: (cell, whether it starts here). A row too long keeps its last cells."""
    grid = [[None] * sheet.width for _ in sheet.rows]

    def place(r, c, told):
        grid[r] += [None] * (c + 1 - len(grid[r]))
        grid[r][c] = told
    for r, row in enumerate(sheet.rows):
        c = 0
        for cell in row:
            while c < len(grid[r]) and grid[r][c] is not None:
                c += 1
            for dr in range(min(cell.rows, len(grid) - r)):
                for dc in range(cell.cols):
                    place(r + dr, c + dc, (cell, dr == 0 and dc == 0))
            c += cell.cols
    return grid
