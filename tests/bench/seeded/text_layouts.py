"""Plain text as programs and people save it. A layout is a function (blocks, rng) → bytes."""

from sheets import Heading, Sheet, expanded


def _flat(text):
    return text.replace("\n", "")


def _prose(block):
    return block.whole() if isinstance(block, Heading) else block[1]


def _document(blocks, table, gap="\n"):
    parts = [table(block) if isinstance(block, Sheet) else _prose(block) for block in blocks]
    return (gap.join(parts) + "\n").encode()


def word_text(blocks, rng):
    """Word's own plain text: a tab before each cell, a blank line behind each row."""
    def table(sheet):
        rows = []
        for line in expanded(sheet):
            cells = [cell.text if first else "" for cell, first in line
                     if first or cell.cols == 1]
            rows.append("".join(f"\t{text}\n" for text in cells))
        return "\n" + "\n".join(rows) + "\n"
    return _document(blocks, table)


def word_text_nothing_merged(blocks, rng):
    """The same, where cells that span rows leave nothing behind."""
    def table(sheet):
        return "\n".join("".join(f"\t{cell.text}\n" for cell in row) for row in sheet.rows) + "\n"
    return _document(blocks, table)


def tsv(blocks, rng):
    """Pasted from a sheet: merged cells leave empty ones, rows end in a varying number of tabs."""
    def table(sheet):
        rows = []
        for line in expanded(sheet):
            text = "\t".join(_flat(cell.text) if first else "" for cell, first in line)
            rows.append(text.rstrip("\t") + "\t" * rng.choice([0, 0, 1, 3])
                        if not text.endswith("\t") else text)
        return "\n".join(rows)
    return _document(blocks, table)


def tsv_ragged(blocks, rng):
    """Only cells that start in a row are written."""
    def table(sheet):
        return "\n".join("\t".join(_flat(cell.text) for cell in row) for row in sheet.rows)
    return _document(blocks, table, "\n\n")


def markdown(blocks, rng):
    def table(sheet):
        rows = []
        for number, line in enumerate(expanded(sheet)):
            rows.append("| " + " | ".join(_flat(cell.text) if first else "" for cell, first in line)
                        + " |")
            if number == 0:
                rows.append("|" + " --- |" * sheet.width)
        return "\n".join(rows)
    parts = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append("## " + block.whole())
        elif isinstance(block, Sheet):
            parts.append(table(block))
        else:
            parts.append(("# " if block[0] == "title" else "") + block[1])
    return ("\n\n".join(parts) + "\n").encode()


def markdown_repeated(blocks, rng):
    """A converter that copies a merged cell's text into every cell of its span."""
    def table(sheet):
        return "\n".join("| " + " | ".join(_flat(cell.text) for cell, _ in line) + " |"
                         for line in expanded(sheet))
    return _document(blocks, table, "\n\n")


def pipes(blocks, rng):
    """Bars between cells, merged cells dropped, a bar too many where the row was short."""
    def table(sheet):
        rows = []
        for row in sheet.rows:
            text = " | ".join(_flat(cell.text) for cell in row)
            rows.append(text + (" |" * rng.choice([0, 1, 2]) if len(row) < sheet.width else ""))
        return "\n".join(rows)
    return _document(blocks, table)


def pipes_boxed(blocks, rng):
    def table(sheet):
        return "\n".join("|" + "|".join(_flat(cell.text) for cell in row) + "|"
                         for row in sheet.rows)
    return _document(blocks, table, "\r\n")


def cell_a_line(blocks, rng):
    """A web page's text: every cell its own line, blank ones an empty line."""
    def table(sheet):
        return "\n".join(cell.text for row in sheet.rows for cell in row)
    return _document(blocks, table)


def cell_a_paragraph(blocks, rng):
    """Every cell a paragraph; what is blank is lost."""
    def table(sheet):
        return "\n\n".join(cell.text for row in sheet.rows for cell in row if cell.text.strip())
    return _document(blocks, table, "\n\n")


def row_a_line(blocks, rng):
    """Cells of a row parted by one space; what is blank is lost."""
    def table(sheet):
        return "\n".join(" ".join(_flat(cell.text).strip() for cell in row if cell.text.strip())
                         for row in sheet.rows)
    return _document(blocks, table)


def run_together(blocks, rng):
    """A page's text with nothing at all between cells."""
    def table(sheet):
        return "".join(_flat(cell.text) for row in sheet.rows for cell in row)
    return _document(blocks, table, " ")


def run_together_rows(blocks, rng):
    """Nothing between cells, a line a row."""
    def table(sheet):
        return "\n".join("".join(_flat(cell.text) for cell in row) for row in sheet.rows)
    return _document(blocks, table)


def _display(text):
    return sum(2 if ord(c) > 0x2000 else 1 for c in text)


def aligned(blocks, rng):
    """Columns of spaces, as pdftotext -layout prints them."""
    def table(sheet):
        widths = [3] * sheet.width
        for line in expanded(sheet):
            for c, (cell, first) in enumerate(line):
                if first and cell.cols == 1:
                    widths[c] = max(widths[c], _display(_flat(cell.text)))
        rows = []
        for row, line in zip(sheet.rows, expanded(sheet)):
            text = ""
            for c, (cell, first) in enumerate(line):
                if first:
                    text += " " * (sum(w + 3 for w in widths[:c]) - _display(text))
                    text += _flat(cell.text)
            rows.append(text.rstrip())
        return "\n".join(rows)
    return _document(blocks, table)


def printed(blocks, rng):
    """Text of a printed page: long labels break over lines, the figures beside one of them."""
    beside = rng.choice(["first", "between", "last"])

    def table(sheet):
        lines = []
        for row in sheet.rows:
            labels = " ".join(_flat(c.text) for c in row if c.kind != "value")
            figures = " ".join(c.text for c in row if c.kind == "value")
            if figures and len(labels) > 13:
                at = min(len(labels) - 2, 12)
                upper, lower = labels[:at], labels[at:]
                lines += {"first": [f"{upper} {figures}", lower],
                          "between": [upper, figures, lower],
                          "last": [upper, f"{lower} {figures}"]}[beside]
            else:
                lines.append(f"{labels} {figures}".strip())
        return "\n".join(lines)
    return _document(blocks, table)


def with_site_head(blocks, rng):
    """Lines of the site above a page's text."""
    title = next(block[1] for block in blocks if isinstance(block, tuple) and block[0] == "title")
    head = f"标题: {title}\n发布时间: \n栏目: 政府信息公开年报\n{'=' * 20} 正文 {'=' * 20}\n"
    return head.encode() + word_text(blocks, rng)


def gbk(blocks, rng):
    return tsv(blocks, rng).decode().encode("gb18030")


def utf16(blocks, rng):
    return word_text(blocks, rng).decode().encode("utf-16")
