"""The same tables in other grids: cut, merged, with extra columns. All keep what is printed."""

from sheets import Cell, Heading, Sheet, expanded


def spaced(sheet, rng, count):
    """Extra empty columns, each through every row."""
    at = sorted(rng.sample(range(1, sheet.width + 1), min(count, sheet.width)), reverse=True)
    rows = []
    for line in expanded(sheet):
        row = []
        for c, (cell, first) in enumerate(line):
            if first:
                extra = sum(1 for a in at if c < a < c + cell.cols)
                row.append(Cell(cell.text, cell.cols + extra, cell.rows, cell.kind))
            last = c + 1 == len(line) or line[c + 1][0] is not cell
            if c + 1 in at and last:
                row.append(Cell(""))
        rows.append(row)
    return Sheet(sheet.key, sheet.width + len(at), rows, sheet.head_rows)


def unmerged(sheet, repeat):
    """No spans; a merged cell's text in each of its places, or in the first only."""
    rows = [[Cell(cell.text if first or repeat else "", kind=cell.kind) for cell, first in line]
            for line in expanded(sheet)]
    return Sheet(sheet.key, sheet.width, rows, sheet.head_rows)


def cut(sheet, at, repeat_labels):
    """Two sheets, parted before row `at`; what spans the cut goes on below, named again or not."""
    grid = expanded(sheet)
    upper, lower = [], []
    starts = {}
    for r, line in enumerate(grid):
        row = []
        for c, (cell, first) in enumerate(line):
            if first:
                starts[id(cell)] = r
            if c and line[c - 1][0] is cell:
                continue
            start = starts[id(cell)]
            if first:
                rows = min(cell.rows, at - r) if r < at else cell.rows
                row.append(Cell(cell.text, cell.cols, rows, cell.kind))
            elif r == at:
                row.append(Cell(cell.text if repeat_labels else "", cell.cols,
                                start + cell.rows - at, cell.kind))
        (upper if r < at else lower).append(row)
    return (Sheet(sheet.key, sheet.width, upper, sheet.head_rows),
            Sheet(sheet.key, sheet.width, lower))


def page_break(sheet, rng):
    """Where a page may end: anywhere behind the head and the first row."""
    return rng.randrange(sheet.head_rows + 2, len(sheet.rows) - 1)


def head_again(sheet, rng):
    """One table in whose middle the head stands again, typed by hand for the next page."""
    if sheet.key != "requests":
        return sheet
    upper, lower = cut(sheet, page_break(sheet, rng), rng.random() < 0.5)
    return Sheet(sheet.key, sheet.width, upper.rows + sheet.rows[:sheet.head_rows] + lower.rows,
                 sheet.head_rows)


def uneven(sheet, rng):
    """Head and figures on different grid edges, every row on its own."""
    # Fifteen columns are narrow as it is: a figure must still have room in its cell.
    parts = 6 if sheet.key == "review" else 3
    labels = 3 if sheet.key == "requests" else 1 if sheet.key == "disclosure" else 0
    rows = []
    for r, line in enumerate(expanded(sheet)):
        shift = {}
        if r >= sheet.head_rows and line[-1][0].kind != "head":
            shift = {c: rng.choice([-1, 0, 1]) for c in range(labels + 1, sheet.width)}
        row = []
        for c, (cell, first) in enumerate(line):
            if first:
                end = c + cell.cols
                row.append(Cell(cell.text, parts * cell.cols + shift.get(end, 0) - shift.get(c, 0),
                                cell.rows, cell.kind))
        rows.append(row)
    return Sheet(sheet.key, parts * sheet.width, rows, sheet.head_rows)


def heading_inside(blocks):
    """Each section's heading is the first row of its table."""
    made = []
    for block in blocks:
        if isinstance(block, Sheet) and isinstance(made[-1], Heading):
            row = [Cell(made.pop().whole(), cols=block.width, kind="head")]
            block = Sheet(block.key, block.width, [row] + block.rows, block.head_rows + 1)
        made.append(block)
    return made


def one_table(blocks):
    """The whole report in one table: headings and paragraphs are rows of one cell."""
    width = 180  # a multiple of every width
    rows = []
    for block in blocks[1:]:
        if not isinstance(block, Sheet):
            text = block.whole() if isinstance(block, Heading) else block[1]
            rows.append([Cell(text, cols=width)])
            continue
        share = width // block.width
        rows += [[Cell(c.text, c.cols * share, c.rows, c.kind) for c in row] for row in block.rows]
    return blocks[:1] + [Sheet("all", width, rows)]
