"""Web pages as sites publish them. A layout is a function (blocks, rng) → bytes."""

from html import escape

import reshaped
import text_layouts
from sheets import Cell, Heading, Sheet
from traditional import traditional


def _spans(cell):
    return ((f' colspan="{cell.cols}"' if cell.cols > 1 else "") +
            (f' rowspan="{cell.rows}"' if cell.rows > 1 else ""))


def _text(text):
    return escape(text).replace("\n", "<br>")


def _table(sheet, content=_text, attributes=' border="1"', rows=None):
    made = [f"<table{attributes}>"]
    for row in sheet.rows if rows is None else rows:
        cells = "".join(f"<td{_spans(cell)}>{content(cell.text)}</td>" for cell in row)
        made.append(f"<tr>{cells}</tr>")
    return "\n".join(made + ["</table>"])


def _body(blocks, table=_table, paragraph=lambda text: f"<p>{escape(text)}</p>"):
    parts = []
    for block in blocks:
        if isinstance(block, Sheet):
            parts.append(table(block))
        elif isinstance(block, Heading):
            parts.append(paragraph(block.whole()))
        elif block[0] == "title":
            parts.append(f"<h1>{_text(block[1])}</h1>")
        else:
            parts.append(paragraph(block[1]))
    return "\n".join(parts)


def _title(blocks):
    title = next(block[1] for block in blocks if isinstance(block, tuple) and block[0] == "title")
    return title.replace("\n", "")


def _page(blocks, body, charset="utf-8", head=""):
    return ("<!DOCTYPE html>\n<html><head>"
            f'<meta charset="{charset}"><title>{escape(_title(blocks))}</title>{head}</head>\n'
            f"<body>\n{body}\n</body></html>\n")


def clean(blocks, rng):
    return _page(blocks, _body(blocks)).encode()


def gbk(blocks, rng):
    return _page(blocks, _body(blocks), "gb2312").encode("gb18030")


def big5(blocks, rng):
    return traditional(_page(blocks, _body(blocks), "big5")).encode("big5", "xmlcharrefreplace")


def traditional_utf8(blocks, rng):
    return traditional(_page(blocks, _body(blocks))).encode()


def word_soup(blocks, rng):
    """What Word and WPS save as HTML: styled spans in paragraphs, o:p, nbsp."""
    style = "font-family:仿宋_GB2312;font-size:12.0pt;mso-bidi-font-size:11.0pt"

    def paragraph(text):
        at = rng.randint(0, len(text))
        return (f'<p class="MsoNormal" style="text-indent:32.0pt"><span style="{style}">'
                f'{_text(text[:at])}</span><span lang="EN-US" style="{style}">{_text(text[at:])}'
                "<o:p></o:p></span></p>")

    def content(text):
        inner = _text(text) if text.strip() else "&nbsp;"
        return (f'\n  <p class="MsoNormal" align="center"><span style="{style}">{inner}'
                '</span><span lang="EN-US"><o:p></o:p></span></p>\n  ')

    def table(sheet):
        return _table(sheet, content, ' class="MsoNormalTable" border="0" cellspacing="0"')
    head = "<style>\n<!--\n p.MsoNormal {margin:0cm; 二、主动公开}\n-->\n</style>"
    return _page(blocks, _body(blocks, table, paragraph), head=head).encode()


def many_spans(blocks, rng):
    """Figures and labels torn into elements, character by character."""
    def content(text):
        return "".join(f"<span><font>{_text(c)}</font></span>" for c in text)
    return _page(blocks, _body(blocks, lambda s: _table(s, content))).encode()


def paragraphs_in_cells(blocks, rng):
    """Every cell holds paragraphs, some of them empty."""
    def content(text):
        empty = rng.choice(["", "", "<p></p>", "<p>&nbsp;</p>"])
        return empty + "".join(f"<p>{escape(t)}</p>" for t in text.split("\n"))
    return _page(blocks, _body(blocks, lambda s: _table(s, content))).encode()


def nested(blocks, rng):
    """Tables for layout around everything, and around each statutory table."""
    def table(sheet):
        return f"<table width=100%><tr><td>&nbsp;</td><td>{_table(sheet)}</td></tr></table>"
    body = (f'<table width="1000"><tr><td colspan="2">网站首页 | 政务公开</td></tr><tr><td>'
            f"<table><tr><td>{_body(blocks, table)}</td></tr></table>"
            "</td></tr><tr><td>主办单位 版权所有</td></tr></table>")
    return _page(blocks, body).encode()


def site(blocks, rng):
    """A whole page of a site; its menus name the same things as the report's sections."""
    menu = ["首页", "政府信息公开指南", "政府信息公开制度", "主动公开政府信息情况", "政府信息公开年报",
            "依申请公开", "总体情况", "其他需要报告的事项"]
    items = "".join(f'<li><a href="/{i}.html">{name}</a></li>' for i, name in enumerate(menu))
    others = "".join(f'<li><a href="/n/{y}.html">{y}年政府信息公开工作年度报告</a></li>'
                     for y in range(2019, 2025))
    body = (f'<div class="top"><script>var t = "二、主动公开政府信息情况";</script><ul>{items}</ul>'
            f'</div>\n<div class="crumbs">当前位置：<a href="/">首页</a> &gt; 政府信息公开年报</div>'
            f'<div class="side"><ul>{others}</ul></div>\n'
            f'<div class="article"><div class="info">来源：本站　字号：大 中 小　打印</div>\n'
            f"{_body(blocks)}\n</div>"
            '<div class="foot"><select><option>相关链接</option><option>总体情况</option></select>'
            "<p>网站标识码：0000000000</p></div>")
    return _page(blocks, body).encode()


def split_in_three(blocks, rng):
    """Table three published as three tables, cut between rows that no cell spans."""
    def table(sheet):
        if sheet.key != "requests":
            return _table(sheet)
        safe = []
        reach = 0
        for r, row in enumerate(sheet.rows):
            if r >= reach and r > sheet.head_rows:
                safe.append(r)
            reach = max([reach] + [r + cell.rows for cell in row])
        cuts = sorted(rng.sample(safe, min(2, len(safe))))
        pieces = [sheet.rows[a:b] for a, b in zip([0] + cuts, cuts + [len(sheet.rows)])]
        return "\n".join(_table(sheet, rows=piece) for piece in pieces)
    return _page(blocks, _body(blocks, table)).encode()


def table_a_clause(blocks, rng):
    """Table two published as one table for each clause."""
    def table(sheet):
        if sheet.key != "disclosure":
            return _table(sheet)
        starts = [r for r, row in enumerate(sheet.rows) if row[0].text.startswith("第二十条")]
        return "\n".join(_table(sheet, rows=sheet.rows[a:b])
                         for a, b in zip(starts, starts[1:] + [len(sheet.rows)]))
    return _page(blocks, _body(blocks, table)).encode()


def empty_columns(blocks, rng):
    return _page(blocks, _body(blocks, lambda s: _table(reshaped.spaced(s, rng, 3)))).encode()


def empty_rows(blocks, rng):
    """Rows of nothing between clauses and at the end."""
    def table(sheet):
        blank = [Cell("", cols=sheet.width)]
        if sheet.key == "disclosure":
            rows = [row for old in sheet.rows
                    for row in ([blank, old] if old[0].text.startswith("第二十条") else [old])]
        else:
            rows = sheet.rows + [blank]
        return _table(sheet, rows=rows)
    return _page(blocks, _body(blocks, table)).encode()


def spans_repeated(blocks, rng):
    """No spans: the text of a merged cell stands in each of its places."""
    return _page(blocks, _body(blocks, lambda s: _table(reshaped.unmerged(s, True)))).encode()


def spans_emptied(blocks, rng):
    """No spans: a merged cell's text stands in its first place, the others are empty."""
    return _page(blocks, _body(blocks, lambda s: _table(reshaped.unmerged(s, False)))).encode()


def spans_lost(blocks, rng):
    """No spans and no cells for what was merged: rows of different lengths."""
    def table(sheet):
        return _table(sheet, rows=[[Cell(cell.text) for cell in row] for row in sheet.rows])
    return _page(blocks, _body(blocks, table)).encode()


def header_cells(blocks, rng):
    """th and thead, headings as h2, the title only in the page's metadata."""
    def table(sheet):
        rows = ["".join(f"<{t}{_spans(cell)}>{_text(cell.text)}</{t}>"
                        for cell in row for t in [("th" if cell.kind == "head" else "td")])
                for row in sheet.rows]
        head = "".join(f"<tr>{row}</tr>" for row in rows[:sheet.head_rows])
        return f"<table><thead>{head}</thead><tbody>" + "".join(
            f"<tr>{row}</tr>" for row in rows[sheet.head_rows:]) + "</tbody></table>"
    parts = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append(f"<h2>{escape(block.whole())}</h2>")
        elif isinstance(block, Sheet):
            parts.append(table(block))
        elif block[0] != "title":
            parts.append(f"<div>{escape(block[1])}</div>")
    head = f'<meta name="ArticleTitle" content="{escape(_title(blocks))}">'
    return _page(blocks, "\n".join(parts), head=head).encode()


def unclosed(blocks, rng):
    """Tags left open, upper case, attributes without quotes: HTML of twenty years ago."""
    def table(sheet):
        rows = "".join("<TR>" + "".join(f"<TD{_spans(cell).replace(chr(34), '')}>{_text(cell.text)}"
                                        for cell in row) for row in sheet.rows)
        return f"<TABLE BORDER=1>{rows}</TABLE>"
    body = _body(blocks, table, lambda text: f"<P>{escape(text)}")
    return f"<html><title>{escape(_title(blocks))}</title><body>{body}".encode()


def line_breaks(blocks, rng):
    """No paragraphs: everything in one element, lines parted by br."""
    return _page(blocks, "<div>" + _body(blocks, paragraph=lambda t: f"　　{escape(t)}<br>") +
                 "</div>").encode()


def head_again(blocks, rng):
    """The table's head stands again in its middle, as left from a page."""
    return _page(blocks, _body(blocks, lambda s: _table(reshaped.head_again(s, rng)))).encode()


def page_by_page(blocks, rng):
    """Table three in two, cut within its groups, the second with or without its head."""
    def table(sheet):
        if sheet.key != "requests":
            return _table(sheet)
        upper, lower = reshaped.cut(sheet, reshaped.page_break(sheet, rng), rng.random() < 0.5)
        if rng.random() < 0.5:
            lower.rows = sheet.rows[:sheet.head_rows] + lower.rows
        between = rng.choice(["", "<p>&nbsp;</p>", "<p>— 3 —</p>"])
        return _table(upper) + between + _table(lower)
    return _page(blocks, _body(blocks, table)).encode()


def uneven(blocks, rng):
    return _page(blocks, _body(blocks, lambda s: _table(reshaped.uneven(s, rng)))).encode()


def heading_inside(blocks, rng):
    return _page(blocks, _body(reshaped.heading_inside(blocks))).encode()


def one_table(blocks, rng):
    return _page(blocks, _body(reshaped.one_table(blocks))).encode()


def entities(blocks, rng):
    """Character references for everything, zero-width characters within labels and figures."""
    def content(text):
        made = []
        for c in text:
            made.append("<br/>" if c == "\n" else f"&#{ord(c)};")
            made.append(rng.choice(["", "", "", "&#8203;", "&#xFEFF;", "&shy;", "<wbr>"]))
        return "".join(made)
    return _page(blocks, _body(blocks, lambda s: _table(s, content))).encode()


def groups_lost(blocks, rng):
    """Table three without its columns of groups: only the last label of each row is left."""
    def table(sheet):
        if sheet.key != "requests":
            return _table(sheet)
        rows = [[Cell(c.text, max(1, c.cols - 2) if n == 0 else c.cols, c.rows) for n, c in
                 enumerate(row)] for row in sheet.rows[:sheet.head_rows]]
        for row in sheet.rows[sheet.head_rows:]:
            labels = [c for c in row if c.kind == "label"]
            rows.append([Cell(labels[-1].text)] + [c for c in row if c.kind == "value"])
        return _table(sheet, rows=rows)
    return _page(blocks, _body(blocks, table)).encode()


def div_cells(blocks, rng):
    """Tables of div elements: every cell its own line."""
    def table(sheet):
        return "".join('<div class="r">' + "".join(f"<div>{_text(c.text)}</div>" for c in row) +
                       "</div>" for row in sheet.rows)
    return _page(blocks, _body(blocks, table)).encode()


def preformatted(blocks, rng):
    """Text with tabs in one pre element."""
    text = text_layouts.tsv(blocks, rng).decode()
    return _page(blocks, f"<pre>{escape(text)}</pre>").encode()


def hidden_copy(blocks, rng):
    """A comment and a script hold other figures for the same table."""
    def table(sheet):
        other = Sheet(sheet.key, sheet.width, [[Cell(c.text if c.kind != "value" else "99", c.cols,
                                                     c.rows) for c in row] for row in sheet.rows])
        copy = _table(other)
        return f"<!-- {copy} -->\n<script>var t = `{copy}`;</script>\n" + _table(sheet)
    return _page(blocks, _body(blocks, table)).encode()
