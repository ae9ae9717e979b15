"""Reports with planted faults, made by the office itself from the project's sample."""

import pathlib

import uno

SAMPLE = (pathlib.Path(__file__).parent / "../samples/demo/yunxi-forestry-2024.html").resolve()

# Cells of the sample's second table by their names in Writer: "B5" is the second cell of row 5.
FAULTS = {
    "B5": "7",  # carried over from last year, natural persons
    "D9": "２,5",  # denied, another law, natural persons: no number
    "J13": "-3",  # denied, disturbing public order, total
}


def table(document):
    """The table of requests: the only one with so many cells, in whatever order a format has it."""
    tables = document.TextTables
    return max((tables.getByIndex(i) for i in range(tables.Count)), key=lambda t: len(t.CellNames))


def plant(document, faults=None):
    for name, text in (faults or FAULTS).items():
        table(document).getCellByName(name).String = text


def comments(document):
    """Every comment of the document: (author, text, cell or "", what it stands at)."""
    for _ in range(99):
        try:
            return sorted(_comments_now(document))
        except uno.getClass("com.sun.star.uno.RuntimeException") as error:
            changed = error  # one of them was taken out while it was asked: from the start again
    raise changed


def _comments_now(document):
    fields = document.TextFields.createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            anchor = field.Anchor
            if anchor is None:
                continue  # it is being taken out just now
            cell = anchor.getPropertyValue("Cell")
            yield (field.Author, field.Content,
                   cell.getPropertyValue("CellName") if cell else "", anchor.String)


def own_comments(document):
    return [each for each in comments(document) if each[0] == "gouji"]
