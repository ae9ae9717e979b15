"""Composes sentences from patterns and morphemes by chance."""

from dataclasses import dataclass, field

import beside
import notation
from figures import Unfit
from notation import Choice, Literal, Number, Reference, Spoken


@dataclass
class Rule:
    """`fresh`: of the later half, written without sight of the program's words."""
    nodes: tuple
    condition: str
    text: str
    fresh: bool = False


@dataclass
class Sentence:
    """`morphemes` (class, text) were drawn, `literals` stand in the patterns themselves, `rules` are
    the patterns in the order in which they were taken."""
    topic: str
    text: str = ""
    figures: list = field(default_factory=list)
    morphemes: list = field(default_factory=list)
    literals: list = field(default_factory=list)
    rules: list = field(default_factory=list)


@dataclass
class Item:
    """One of the figures told in a row: its word's class, its figure, what its share is of, its
    unit."""
    words: str
    figure: str
    base: str
    unit: str


def _lines(path):
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield (line.split("\t") + [""] * 3)[:5]


SETS = ("first", "fresh", "all")
_FRESH_WORDS = 0.6


def _rules(folder, which):
    """Name → rules: those of the folder, then, unless `which` is first, those of its fresh/."""
    found = {}
    for place, fresh in ((folder, False), (folder / "fresh", True)):
        if fresh and which == "first":
            continue
        for path in sorted(place.glob("*.tsv")):
            for name, text, condition, *_ in _lines(path):
                found.setdefault(name, []).append(
                    Rule(notation.read(text), condition, text, fresh))
    return found


class Grammar:
    """The patterns, morphemes and rows of data/. `which` of the sets: first and all draw evenly from
    what they hold; fresh takes fresh patterns where one fits, and a fresh morpheme mostly."""

    def __init__(self, which="all", folder=beside.DATA):
        self.which, self.rows = which, {}
        self.patterns = _rules(folder / "patterns", which)
        self.morphemes = _rules(folder / "morphemes", which)
        for row, words, figure, base, unit in _lines(folder / "rows.tsv"):
            self.rows.setdefault(row, []).append(Item(words, figure, base, unit))


class Composer:
    """Composes for one report. `words`: what {organ}, {Y} and the like stand for there."""

    def __init__(self, rng, grammar, figures, words, flags):
        self._rng, self._grammar, self._figures = rng, grammar, figures
        self._words, self._flags = words, flags
        self._made, self._items, self._item = None, [], None
        self._units = {}

    def knows(self, topic):
        return topic in self._grammar.patterns

    def sentence(self, topic):
        """A sentence of the topic, or None where the tables give no occasion for one."""
        for _ in range(12):
            self._made, self._items, self._item = Sentence(topic), [], None
            try:
                self._reference(Reference(topic))
            except Unfit:
                continue
            return self._made
        return None

    def holds(self, condition):
        return all(self._holds(part) for part in condition.split("&")) if condition else True

    def _holds(self, part):
        for sign in (">=", "<=", "!=", "=", ">", "<"):
            left, found, right = part.partition(sign)
            if found:
                a, b = self._number(left), self._number(right)
                return {">=": a >= b, "<=": a <= b, "!=": a != b, "=": a == b, ">": a > b,
                        "<": a < b}[sign]
        return part[1:] not in self._flags if part.startswith("!") else part in self._flags

    def _number(self, text):
        text = text.strip()
        return int(text) if text.isdigit() else self._figures.number(text)

    def _fitting(self, rules, fresh=1.0):
        """One of the rules that hold; of the fresh ones so often, where fresh ones are wanted."""
        found = []
        for rule in rules:
            try:
                if self.holds(rule.condition):
                    found.append(rule)
            except Unfit:
                pass
        if not found:
            raise Unfit("no pattern fits")
        if self._grammar.which == "fresh" and self._rng.random() < fresh:
            found = [rule for rule in found if rule.fresh] or found
        return self._rng.choice(found)

    def _run(self, nodes):
        for node in nodes:
            if isinstance(node, Literal):
                self._made.literals.append(node.text)
                self._made.text += node.text
            elif isinstance(node, Choice):
                self._run(self._rng.choice(node.ways))
            elif isinstance(node, Number):
                self._state(node.asked)
            elif isinstance(node, Spoken):
                stated = self._figures.zero(node.asked)
                stated.begin = len(self._made.text)
                self._run(node.inner)
                stated.end = len(self._made.text)
                self._made.figures.append(stated)
            elif not node.optional or self._rng.random() < 0.5:
                self._reference(node)

    def _state(self, asked):
        if self._item is not None:
            asked = {"n": self._item.figure,
                     "share": f"share {self._item.figure}/{self._item.base}"}.get(asked, asked)
        stated = self._figures.state(asked, in_row=self._item is not None)
        stated.begin = len(self._made.text)
        self._made.text += stated.text
        stated.end = len(self._made.text)
        self._made.figures.append(stated)

    def _reference(self, node):
        name = node.name
        if ":" in name:
            self._row(*name.split(":"))
        elif name == "word" and self._item is not None:
            self._morpheme(self._item.words)
        elif name == "unit" and self._item is not None:
            self._morpheme(self._item.unit)
        elif name in self._words:
            self._made.text += self._rng.choice(self._words[name])
        elif name in self._grammar.morphemes:
            self._morpheme(name)
        elif name in self._grammar.patterns:
            rule = self._fitting(self._grammar.patterns[name])
            self._made.rules.append(rule)
            self._run(rule.nodes)
        else:
            raise KeyError(f"nothing is called {name}")

    def _morpheme(self, name):
        # One report counts in one unit throughout.
        rule = self._units.get(name) or \
            self._fitting(self._grammar.morphemes[name], _FRESH_WORDS)
        if name.startswith("u"):
            self._units[name] = rule
        begin, literals = len(self._made.text), len(self._made.literals)
        self._run(rule.nodes)
        del self._made.literals[literals:]
        self._made.morphemes.append((name, self._made.text[begin:]))

    def _row(self, way, row):
        """all: every figure above 0, at times those that are 0 too; some: a few of them; names, then
        figures or shares: words first, then numbers, as in 分别为."""
        if way not in ("figures", "shares"):
            self._items = self._chosen(row, way)
        told = {"names": (Reference("word"),), "figures": (Number("n"), Reference("unit")),
                "shares": (Number("share"),)}
        if way in told:
            self._joined("、", told[way], self._rng.choice(["、", "和", "和", "及"]))
            return
        rules = self._grammar.patterns.get(f"item.{row}", self._grammar.patterns["item"])
        nodes = self._fitting(rules)
        inner = "，" in nodes.text
        self._joined(self._rng.choice("；" if inner else "，，、；"), nodes.nodes)

    def _chosen(self, row, way):
        items = self._grammar.rows[row]
        numbers = []
        for item in items:
            try:
                numbers.append((item, self._figures.number(item.figure)))
            except Unfit:
                pass
        above = [item for item, number in numbers if number > 0]
        if way == "some":
            if not above:
                raise Unfit("none of them")
            # A row that ends with 其他 reads as if it were whole.
            above = [item for item in above if not item.words.startswith("other_")] or above[:1]
            chosen = self._rng.sample(above, self._rng.randint(1, min(3, len(above))))
            return [item for item in above if item in chosen]
        found = [item for item, _ in numbers] if self._rng.random() < 0.25 else above
        if len(found) < 2:
            raise Unfit("no row to be told")
        return found

    def _joined(self, mark, nodes, last=None):
        for number, item in enumerate(self._items):
            if number:
                self._made.text += last if last and number == len(self._items) - 1 else mark
            self._item = item
            self._run(nodes)
        self._item = None
