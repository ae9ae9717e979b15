"""A report before it is laid out: its lines of figures, its prose and what is true of it."""

from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Entry:
    """A figure of the form. `text` is what is printed, `value` what that says (None: no figure)."""
    concept: str
    value: object
    text: str

    def put(self, value):
        self.value, self.text = value, str(value)


@dataclass
class Line:
    """A row of a table: its label, the labels that span it, its figures."""
    key: str
    label: str
    groups: tuple
    entries: list


@dataclass
class Block:
    """A clause of table two with its own column headings."""
    clause: str
    columns: list
    lines: list


@dataclass
class Expected:
    """A finding that must be made. Any of `rules` will do; `concepts` empty: anywhere."""
    rules: tuple
    concepts: tuple = ()
    suggestion: Optional[tuple] = None  # (concept, value)
    told: str = ""  # the rule of the finding that met it; set by the judge


@dataclass
class Section:
    key: str
    number: str
    title: str
    paragraphs: list = field(default_factory=list)

    def heading(self):
        return f"{self.number}、{self.title}" if self.number else self.title


@dataclass
class Report:
    year: int
    edition: str
    region: str
    agency: str
    kind: str
    title: str
    preface: list
    sections: list
    disclosure: list
    requests: list
    review: Line
    signature: list
    published: str
    left_out: set = field(default_factory=set)     # tables that a fault took out
    applicants: list = field(default_factory=list)  # columns of table three: (key, label)
    zero_style: str = "0"

    def entries(self):
        for block in self.disclosure:
            for line in block.lines:
                yield from line.entries
        for line in self.requests:
            yield from line.entries
        yield from self.review.entries

    def entry(self, concept):
        return next((e for e in self.entries() if e.concept == concept), None)

    def section(self, key):
        return next(s for s in self.sections if s.key == key)

    def truth(self):
        """What is printed, as data. A repeated row counts once; tables left out not at all."""
        return {e.concept: e.value for e in self.entries()
                if e.concept and e.concept.split(".")[0] not in self.left_out}
