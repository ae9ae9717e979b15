"""A composed report as a page, and where its sentences stand in it."""

from dataclasses import dataclass
from html import escape

import beside  # noqa: F401
import html_layouts
import sheets


@dataclass
class Spot:
    """A range of bytes in the paragraph on a line of the page."""
    line: int
    begin: int
    end: int

    def covers(self, place):
        return place.line == self.line and place.begin >= self.begin and place.end <= self.end

    def touches(self, place):
        return place.line == self.line and place.begin < self.end and self.begin < place.end


def spots_of(found):
    """The places of a claim or a finding."""
    return [Spot(p["line"], p["begin"], p["end"]) for p in found.get("places", [])
            if "line" in p and "row" not in p]


def _bytes(text):
    return len(text.encode())


class Page:
    """A report as one HTML page, each paragraph on its own line."""

    def __init__(self, composed):
        self.html = html_layouts.clean(sheets.blocks(composed.report), None).decode()
        lines = self.html.split("\n")
        self._lines, start = {}, 0
        for paragraph in composed.paragraphs:
            number = lines.index(f"<p>{escape(paragraph.text)}</p>", start)
            self._lines[id(paragraph)], start = number + 1, number + 1

    def sentence(self, paragraph, at, sentence):
        begin = _bytes(paragraph.text[:at])
        return Spot(self._lines[id(paragraph)], begin, begin + _bytes(sentence.text))

    def figure(self, paragraph, at, figure):
        return Spot(self._lines[id(paragraph)], _bytes(paragraph.text[:at + figure.begin]),
                    _bytes(paragraph.text[:at + figure.end]))

    def changed(self, paragraph, at, figure, text):
        """The page with another text for the figure."""
        before, after = paragraph.text[:at + figure.begin], paragraph.text[at + figure.end:]
        lines = self.html.split("\n")
        lines[self._lines[id(paragraph)] - 1] = f"<p>{escape(before + text + after)}</p>"
        return "\n".join(lines)
