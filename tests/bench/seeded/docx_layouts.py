"""Word documents. A layout is a function (blocks, rng) → bytes."""

import docx_package as w
import reshaped
from sheets import Heading, Sheet, expanded

_A4 = (11906, 16838)
_CHANGED = 'w:id="7" w:author="a" w:date="2020-01-01T00:00:00Z"'


def _plain(text, rng):
    return w.paragraph(w.run(text))


def _widths(sheet, total):
    if sheet.key != "requests":
        return [total // sheet.width] * sheet.width
    parts = 3 if sheet.width > 20 else 1  # see reshaped.uneven
    figures = total * 55 // 100 // (sheet.width - 3 * parts)
    labels = (total - figures * (sheet.width - 3 * parts)) // parts
    return [share for width in (labels * 22 // 100, labels * 26 // 100, labels - labels * 48 // 100)
            for share in [width] * parts] + [figures] * (sheet.width - 3 * parts)


def _table(sheet, rng, content=_plain, total=9400, borders=True, repeat_head=False):
    widths = _widths(sheet, total)
    rows = []
    for number, line in enumerate(expanded(sheet)):
        cells = []
        for c, (cell, first) in enumerate(line):
            if c and line[c - 1][0] is cell:
                continue
            span = f'<w:gridSpan w:val="{cell.cols}"/>' if cell.cols > 1 else ""
            if cell.rows > 1:
                span += '<w:vMerge w:val="restart"/>' if first else "<w:vMerge/>"
            width = f'<w:tcW w:w="{sum(widths[c:c + cell.cols]) or widths[-1]}" w:type="dxa"/>'
            cells.append(w.cell(content(cell.text, rng) if first else "<w:p/>", width + span))
        head = "<w:trPr><w:tblHeader/></w:trPr>" if repeat_head and number < sheet.head_rows else ""
        rows.append(w.row(cells, head))
    return w.table(widths, rows, borders)


def _body(blocks, rng, table=_table, prose=_plain, heading=None):
    parts = []
    for block in blocks:
        if isinstance(block, Sheet):
            parts.append(table(block, rng) + "<w:p/>")
        elif isinstance(block, Heading):
            parts.append(heading(block) if heading else prose(block.whole(), rng))
        elif block[0] == "title":
            parts.append(w.paragraph(w.run(block[1], "<w:rPr><w:b/></w:rPr>"),
                                     '<w:pPr><w:jc w:val="center"/></w:pPr>'))
        else:
            parts.append(prose(block[1], rng))
    return "".join(parts)


def plain(blocks, rng):
    return w.package(_body(blocks, rng) + w.page(*_A4))


def numbered(blocks, rng):
    """Headings numbered by Word; only where the numbers are 一 to 六 anyhow."""
    numbers = [b.number for b in blocks if isinstance(b, Heading)]
    if numbers != list("一二三四五六"):
        return plain(blocks, rng)
    properties = ('<w:pPr><w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>'
                  "</w:numPr></w:pPr>")
    return w.package(_body(blocks, rng, heading=lambda block: w.paragraph(
        w.run(block.text), properties)) + w.page(*_A4))


def torn_runs(blocks, rng):
    """Runs end anywhere; spelling marks, bookmarks and rendered page breaks stand between them."""
    between = ["", '<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="3" w:name="b"/>',
               "<w:r><w:lastRenderedPageBreak/></w:r>"]

    def torn(text, _):
        at = sorted(rng.randint(0, len(text)) for _ in range(2))
        pieces = [text[:at[0]], text[at[0]:at[1]], text[at[1]:]]
        return w.paragraph("".join(w.run(p) + rng.choice(between) for p in pieces if p))
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, torn), torn) + w.page(*_A4))


def nested(blocks, rng):
    """Each statutory table within a cell of a table made for layout."""
    def table(sheet, _):
        inner = _table(sheet, rng, total=9000)
        return w.table([9400], [w.row([w.cell(inner + "<w:p/>")])], borders=False)
    return w.package(_body(blocks, rng, table) + w.page(*_A4))


def tracked(blocks, rng):
    """Figures corrected with changes tracked: what stands is the insertion."""
    def content(text, _):
        if not text.strip() or rng.random() < 0.7:
            return _plain(text, rng)
        old = f'<w:del {_CHANGED}><w:r><w:delText>{rng.randint(0, 99)}</w:delText></w:r></w:del>'
        return w.paragraph(old + f"<w:ins {_CHANGED}>{w.run(text)}</w:ins>")
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, content)) + w.page(*_A4))


def content_controls(blocks, rng):
    """Cells, rows and paragraphs within content controls."""
    def content(text, _):
        inner = w.run(text)
        if rng.random() < 0.5:
            return w.paragraph(f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>")
        return f"<w:sdt><w:sdtContent>{w.paragraph(inner)}</w:sdtContent></w:sdt><w:p/>"

    def prose(text, _):
        return f"<w:sdt><w:sdtContent>{_plain(text, rng)}</w:sdtContent></w:sdt>"
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, content), prose) + w.page(*_A4))


def text_box(blocks, rng):
    """The title and the headings in text boxes, told twice: as a shape and for older readers."""
    def boxed(text):
        box = f"<w:txbxContent>{_plain(text, rng)}</w:txbxContent>"
        return w.paragraph(
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>'
            f"{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
            f"<v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
            "</w:r>")
    parts = [boxed(b[1]) if isinstance(b, tuple) and b[0] == "title" else _body([b], rng)
             for b in blocks]
    return w.package("".join(parts) + w.page(*_A4))


def paragraphs_in_cells(blocks, rng):
    def content(text, _):
        return rng.choice(["", "", "<w:p/>"]) + "".join(_plain(t, rng) for t in text.split("\n"))
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, content)) + w.page(*_A4))


def table_a_clause(blocks, rng):
    """Table two as one table for each clause."""
    def table(sheet, _):
        if sheet.key != "disclosure":
            return _table(sheet, rng)
        starts = [r for r, row in enumerate(sheet.rows) if row[0].text.startswith("第二十条")]
        pieces = [Sheet(sheet.key, sheet.width, sheet.rows[a:b])
                  for a, b in zip(starts, starts[1:] + [len(sheet.rows)])]
        return "<w:p/>".join(_table(piece, rng) for piece in pieces)
    return w.package(_body(blocks, rng, table) + w.page(*_A4))


def uneven(blocks, rng):
    """Head and figures on different grid edges."""
    return w.package(_body(blocks, rng, lambda s, r: _table(reshaped.uneven(s, rng), r)) +
                     w.page(*_A4))


def heading_inside(blocks, rng):
    return w.package(_body(reshaped.heading_inside(blocks), rng) + w.page(*_A4))


def one_table(blocks, rng):
    return w.package(_body(reshaped.one_table(blocks), rng) + w.page(*_A4))


def head_again(blocks, rng):
    return w.package(_body(blocks, rng, lambda s, r: _table(reshaped.head_again(s, rng), r)) +
                     w.page(*_A4))


def page_by_page(blocks, rng):
    """Table three as two tables, a page break between."""
    def table(sheet, _):
        if sheet.key != "requests":
            return _table(sheet, rng)
        upper, lower = reshaped.cut(sheet, reshaped.page_break(sheet, rng), rng.random() < 0.5)
        if rng.random() < 0.5:
            lower.rows = sheet.rows[:sheet.head_rows] + lower.rows
        between = w.paragraph('<w:r><w:br w:type="page"/></w:r>')
        return _table(upper, rng) + between + _table(lower, rng)
    return w.package(_body(blocks, rng, table) + w.page(*_A4))


def hidden_text(blocks, rng):
    """Hidden runs and instructions of fields beside what is shown."""
    def content(text, _):
        field = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(LEFT)'
                 '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
                 f'{w.run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        hidden = w.run(str(rng.randint(1, 9)), "<w:rPr><w:vanish/></w:rPr>")
        return w.paragraph(rng.choice([w.run(text), field, hidden + w.run(text)]))
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, content)) + w.page(*_A4))


# For printing: page sizes and fonts at which the tables break over pages.

def small_pages(blocks, rng):
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, total=6600)) +
                     w.page(8391, 11906, 850), size=18)


def repeated_heads(blocks, rng):
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, repeat_head=True)) +
                     w.page(11906, 9000, 900), "Noto Sans CJK SC")


def landscape(blocks, rng):
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, total=13800)) +
                     w.page(16838, 11906), "Noto Sans CJK SC", 24)


def large_print(blocks, rng):
    """Long labels break over many lines, and a row may break over pages."""
    return w.package(_body(blocks, rng) + w.page(*_A4), size=28)


def no_rules(blocks, rng):
    """Tables without a single line drawn."""
    return w.package(_body(blocks, rng, lambda s, r: _table(s, r, borders=False)) + w.page(*_A4))


def vertical_labels(blocks, rng):
    """Group labels written downwards, narrow."""
    def table(sheet, _):
        text = _table(sheet, rng)
        if sheet.key == "requests":
            start = '<w:vMerge w:val="restart"/>'
            text = text.replace(start, start + '<w:textDirection w:val="tbRlV"/>')
        return text
    return w.package(_body(blocks, rng, table) + w.page(*_A4))


def horizontal_rules(blocks, rng):
    """Lines between rows, none between columns."""
    def table(sheet, _):
        text = _table(sheet, rng)
        for edge in ("left", "right", "insideV"):
            text = text.replace(f'<w:{edge} w:val="single"', f'<w:{edge} w:val="none"')
        return text
    return w.package(_body(blocks, rng, table) + w.page(*_A4))


def footers(blocks, rng):
    """A running head and page numbers on small pages."""
    table = _body(blocks, rng, lambda s, r: _table(s, r, total=8000))
    return w.package(table + w.page(10000, 9000, 1000, running=True), running=blocks[0][1])
