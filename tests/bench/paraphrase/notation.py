"""The notation of patterns, read into nodes.

    {name}            another pattern or a morpheme of that name
    {name?}           the same or nothing
    (a|b|)            one of these
    [figure]          a figure: a name of figures.tsv or figures.py's forms, such as [share new/both]
    <figure:text>     words that state the figure is 0, such as <new:没有收到申请>
    anything else     stands as it is
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Literal:
    text: str


@dataclass(frozen=True)
class Reference:
    name: str
    optional: bool = False


@dataclass(frozen=True)
class Choice:
    ways: tuple  # of tuples of nodes


@dataclass(frozen=True)
class Number:
    asked: str


@dataclass(frozen=True)
class Spoken:
    """A negation or a statement about all."""
    asked: str
    inner: tuple


_STOPS = "{}()[]<>|"


def read(text):
    """The pattern as a tuple of nodes; ValueError where its brackets do not pair."""
    nodes, rest = _sequence(text)
    if rest:
        raise ValueError(f"left over in {text!r}: {rest!r}")
    return nodes


def _until(text, mark):
    inside, found, rest = text.partition(mark)
    if not found:
        raise ValueError(f"{mark} is missing in {text!r}")
    return inside, rest


def _sequence(text):
    nodes = []
    while text and text[0] not in ")|>":
        if text[0] == "{":
            name, text = _until(text[1:], "}")
            nodes.append(Reference(name.rstrip("?"), name.endswith("?")))
        elif text[0] == "[":
            asked, text = _until(text[1:], "]")
            nodes.append(Number(asked))
        elif text[0] == "<":
            asked, text = _until(text[1:], ":")
            inner, text = _sequence(text)
            _, text = _until(text, ">")
            nodes.append(Spoken(asked, inner))
        elif text[0] == "(":
            ways, text = [], text[1:]
            while True:
                inner, text = _sequence(text)
                ways.append(inner)
                if not text.startswith("|"):
                    break
                text = text[1:]
            if not text.startswith(")"):
                raise ValueError("a ) is missing")
            nodes.append(Choice(tuple(ways)))
            text = text[1:]
        else:
            end = next((i for i, c in enumerate(text) if c in _STOPS), len(text))
            if end == 0:
                raise ValueError(f"cannot begin with {text[0]!r}")
            nodes.append(Literal(text[:end]))
            text = text[end:]
    return tuple(nodes), text
