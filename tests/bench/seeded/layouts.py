"""Every layout by name: its format, its renderer, what it loses."""

from dataclasses import dataclass
from typing import Callable

import docx_layouts
import html_layouts
import text_layouts


@dataclass
class Layout:
    name: str
    format: str
    render: Callable
    suffix: str
    printed_from: str = ""   # PDF: suffix of what LibreOffice prints
    lossy: bool = False      # null is an honest answer here; faults are not planted
    loose: bool = False      # keeps no cells: what is blank, missing or moved cannot be told
    open_ended: bool = False  # how many cells a row ends with cannot be told
    ragged: bool = False     # a row may have more cells than the others


_LOSSY = {"cell_a_paragraph", "row_a_line", "run_together", "run_together_rows", "aligned", "printed",
          "div_cells"}

_RAGGED = {f"text/{name}" for name in ("word_text", "tsv", "tsv_ragged", "pipes",
                                           "pipes_boxed")} | {
    f"html/{name}" for name in ("clean", "gbk", "big5", "word_soup", "many_spans", "nested", "site",
                                "paragraphs_in_cells", "spans_lost", "entities")} | {
    f"docx/{name}" for name in ("plain", "numbered", "torn_runs", "nested", "tracked", "text_box",
                                "content_controls", "paragraphs_in_cells", "hidden_text")}

_OPEN_ENDED = {"pipes"}

_LOOSE = {"cell_a_line", "preformatted", "no_rules", "horizontal_rules"}


def _own(module, names, format_, suffix):
    return [Layout(f"{format_}/{name}", format_, getattr(module, name), suffix,
                   lossy=name in _LOSSY, loose=name in _LOOSE,
                   open_ended=name in _OPEN_ENDED,
                   ragged=f"{format_}/{name}" in _RAGGED) for name in names]


_TEXT = ["word_text", "word_text_nothing_merged", "tsv", "tsv_ragged", "markdown",
         "markdown_repeated", "pipes", "pipes_boxed", "cell_a_line", "cell_a_paragraph",
         "row_a_line", "run_together", "run_together_rows", "aligned", "printed", "with_site_head", "gbk",
         "utf16"]
_HTML = ["clean", "gbk", "big5", "traditional_utf8", "word_soup", "many_spans",
         "paragraphs_in_cells", "nested", "site", "split_in_three", "table_a_clause",
         "empty_columns", "empty_rows", "spans_repeated", "spans_emptied", "spans_lost",
         "header_cells", "unclosed", "line_breaks", "head_again", "page_by_page", "uneven",
         "heading_inside", "one_table", "entities", "groups_lost", "div_cells", "preformatted",
         "hidden_copy"]
_DOCX = ["plain", "numbered", "torn_runs", "nested", "tracked", "content_controls", "text_box",
         "paragraphs_in_cells", "table_a_clause", "uneven", "heading_inside", "one_table",
         "head_again", "page_by_page", "hidden_text"]
_PRINTED = [("plain", docx_layouts.plain, "docx"), ("small_pages", docx_layouts.small_pages, "docx"),
            ("repeated_heads", docx_layouts.repeated_heads, "docx"),
            ("landscape", docx_layouts.landscape, "docx"),
            ("large_print", docx_layouts.large_print, "docx"),
            ("no_rules", docx_layouts.no_rules, "docx"),
            ("vertical_labels", docx_layouts.vertical_labels, "docx"),
            ("horizontal_rules", docx_layouts.horizontal_rules, "docx"),
            ("footers", docx_layouts.footers, "docx"),
            ("uneven", docx_layouts.uneven, "docx"),
            ("one_table", docx_layouts.one_table, "docx"),
            ("web_page", html_layouts.clean, "html")]

LAYOUTS = (_own(text_layouts, _TEXT, "text", "txt") + _own(html_layouts, _HTML, "html", "html") +
           _own(docx_layouts, _DOCX, "docx", "docx") +
           [Layout(f"pdf/{name}", "pdf", render, "pdf", source, loose=name in _LOOSE)
            for name, render, source in _PRINTED])
